// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>

namespace pintle {

/// The lab's web server: every HTTP/1.x request gets a short 200. Bytes in, bytes out.
class HttpAnswer
{
public:
    /// `body` is what every request is answered with.
    explicit HttpAnswer(QByteArray body);

    struct Step {
        QByteArray reply;
        bool close = false; ///< the connection ends after the reply
    };
    /// More bytes of the client. Requests may follow one another; bodies are skipped by Content-Length. What is not
    /// HTTP, or has more than 64 kB of header, gets no answer.
    Step receive(const QByteArray& bytes);

private:
    Step answerRequest(const QByteArray& header);

    QByteArray m_body;
    QByteArray m_pending;
    qint64 m_bodyToSkip = 0;
};

} // namespace pintle
