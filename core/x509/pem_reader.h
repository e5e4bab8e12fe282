// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>

#include <optional>

namespace pintle {

/// One block of PEM text (RFC 7468) as it lies in the input, or what was taken for one.
struct PemBlock {
    QByteArrayView label;
    QByteArrayView text;    ///< from BEGIN to the end of the END line
    QByteArrayView body;    ///< base64, without the headers of RFC 1421
    bool encrypted = false; ///< has a Proc-Type header that says so
    qint64 offset = 0;      ///< of BEGIN in the input
    QLatin1String fault;    ///< why it is no block; empty where it is one
};

/// Walks the PEM blocks of a text in one pass without copying it. More tolerant than RFC 7468 where people's files
/// are: text between blocks, any line ending, indentation, line breaks lost on the way.
class PemReader
{
public:
    explicit PemReader(QByteArrayView text)
        : m_text(text)
    { }

    /// The next block; empty at the end.
    std::optional<PemBlock> next();

private:
    PemBlock blockAt(qsizetype begin);

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Decodes base64 with white space anywhere between the characters. Empty where a character is not of the alphabet of
/// RFC 4648 section 4, padding is wrong or nothing is there.
std::optional<QByteArray> decodePemBody(QByteArrayView body);

} // namespace pintle
