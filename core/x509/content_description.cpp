// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/content_description.h"

#include <array>

namespace pintle {
namespace {

struct Look {
    QByteArrayView beginning;
    const char* words;
};

// Of files that people hand over in place of a certificate. The first that fits counts.
constexpr std::array<Look, 17> BinaryLooks{{
    {QByteArrayView("\xfe\xed\xfe\xed", 4), "JKS key store"},
    {QByteArrayView("\xce\xce\xce\xce", 4), "JCEKS key store"},
    {QByteArrayView("PK\x03\x04", 4), "ZIP archive"},
    {QByteArrayView("\x1f\x8b", 2), "gzip archive"},
    {QByteArrayView("\x89PNG", 4), "PNG picture"},
    {QByteArrayView("%PDF-", 5), "PDF"},
    {QByteArrayView("\x7f"
                    "ELF",
         4),
        "program"},
    {QByteArrayView("SQLite format 3"), "SQLite database"},
    {QByteArrayView("bplist00"), "binary property list"},
    {QByteArrayView("openssh-key-v1"), "OpenSSH key"},
    {QByteArrayView("ssh-"), "OpenSSH key"},
    {QByteArrayView("ecdsa-sha2-"), "OpenSSH key"},
    {QByteArrayView("-----BEGIN OPENSSH"), "OpenSSH key"},
    {QByteArrayView("---- BEGIN SSH2"), "OpenSSH key"},
    {QByteArrayView("-----BEGIN PGP"), "OpenPGP data"},
    {QByteArrayView("{"), "JSON"},
    {QByteArrayView("["), "JSON"},
}};

constexpr qsizetype Looked = 4096;

bool containsWord(const QByteArray& lowerCase, const char* word)
{
    return lowerCase.contains(word);
}

bool isText(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto octet = static_cast<uchar>(c);
        return octet == 0x7f || (octet < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    });
}

bool isBase64(QByteArrayView text)
{
    const bool alphabet = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
            || c == '=' || c == '\n' || c == '\r';
    });
    return alphabet && text.size() >= 64;
}

} // namespace

QString describeContent(QByteArrayView content)
{
    const QByteArrayView beginning = content.first(std::min(content.size(), Looked));
    const QByteArrayView text = beginning.trimmed();
    if (content.isEmpty())
        return QStringLiteral("empty");
    if (text.isEmpty())
        return QStringLiteral("white space");
    for (const Look& look : BinaryLooks) {
        if (text.startsWith(look.beginning))
            return QString::fromLatin1(look.words);
    }
    const QByteArray lowerCase = QByteArray(text.data(), text.size()).toLower();
    if (containsWord(lowerCase, "<!doctype html") || containsWord(lowerCase, "<html"))
        return QStringLiteral("HTML");
    if (lowerCase.startsWith("<?xml") || lowerCase.startsWith("<"))
        return QStringLiteral("XML");
    if (static_cast<uchar>(text.front()) == 0x30 && !isText(text))
        return QStringLiteral("DER of another kind");
    if (!isText(beginning))
        return QStringLiteral("binary data");
    return isBase64(text) ? QStringLiteral("base64 without PEM lines") : QStringLiteral("plain text");
}

} // namespace pintle
