// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

#include <QXmlStreamReader>

namespace pintle {

/// XMPP's STARTTLS for clients (RFC 6120 section 5): stream header, features, the command, `<proceed/>`.
class XmppDialogue final : public Dialogue
{
public:
    /// `host` is the `to` of the stream header.
    explicit XmppDialogue(const QString& host);

private:
    void begin() override;
    void take(char byte) override;
    void readTokens();
    void openElement();
    void closeElement();

    enum class Step { Features, GoAhead };
    Step m_step = Step::Features;
    QString m_host;
    QByteArray m_unread;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_offered = false;
};

} // namespace pintle
