// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/certificate_message.h"

#include <optional>

namespace pintle {
namespace {

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    bool atEnd() const { return m_at == m_bytes.size(); }
    qsizetype offset() const { return m_at; }

    // A vector with a length of `lengthBytes` bytes in front.
    std::optional<QByteArrayView> vector(int lengthBytes)
    {
        if (m_bytes.size() - m_at < lengthBytes)
            return std::nullopt;
        qsizetype size = 0;
        for (int i = 0; i < lengthBytes; ++i)
            size = (size << 8) | static_cast<uchar>(m_bytes[m_at + i]);
        if (m_bytes.size() - m_at - lengthBytes < size)
            return std::nullopt;
        const QByteArrayView content = m_bytes.sliced(m_at + lengthBytes, size);
        m_at += lengthBytes + size;
        return content;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

tl::unexpected<Error> malformed(qsizetype offset)
{
    return failure(ErrorCode::TlsFailed,
        {.detail = QStringLiteral("a length in the Certificate message is wrong"), .offset = offset});
}

} // namespace

Result<std::vector<QByteArray>> readCertificateMessage(QByteArrayView body, CertificateMessageLayout layout)
{
    const bool hasEntries = layout == CertificateMessageLayout::Entries;
    Reader message(body);
    if (hasEntries && !message.vector(1))
        return malformed(message.offset());
    const auto list = message.vector(3);
    if (!list || !message.atEnd())
        return malformed(message.offset());

    const qsizetype listStart = body.size() - list->size();
    std::vector<QByteArray> certificates;
    Reader entries(*list);
    while (!entries.atEnd()) {
        const qsizetype start = entries.offset();
        const auto certificate = entries.vector(3);
        if (!certificate || (hasEntries && !entries.vector(2)))
            return malformed(listStart + start);
        certificates.push_back(certificate->toByteArray());
    }
    return certificates;
}

} // namespace pintle
