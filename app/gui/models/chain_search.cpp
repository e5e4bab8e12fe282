// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_search.h"

#include "core/base/encodings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pintle {
namespace {

constexpr qsizetype LongestQuery = 4'096; // characters; a pasted certificate is no search text
constexpr qsizetype ShortestBytes = 4;

/// A search text, and what bytes it may be the spelling of.
struct Query {
    QString text;
    std::vector<QByteArray> beginnings;
};

QString withoutDecoration(const QString& text)
{
    static const QRegularExpression decoration(
        QStringLiteral("^(?:pin-)?sha-?256\\s*(?:/{1,2}|:|=)\\s*|^[0-3]\\s+[01]\\s+[0-2]\\s+|[\"';\\s]"),
        QRegularExpression::CaseInsensitiveOption);
    // Twice: `pin-sha256="sha256/…"` and a prefix with a space after it.
    QString bare = text.trimmed();
    bare.remove(decoration);
    return bare;
}

std::vector<QByteArray> bytesSpelledBy(const QString& text)
{
    const QString bare = withoutDecoration(text);
    std::vector<QByteArray> found;
    QString digits = bare;
    digits.remove(QLatin1Char(':'));
    if (const auto hex = decodeHex(digits.left(digits.size() / 2 * 2).toLatin1()); hex && !digits.isEmpty())
        found.push_back(*hex);
    // Of an unfinished base64 text, what its whole groups of four say.
    QByteArray base64 = bare.toLatin1().replace('-', '+').replace('_', '/');
    if (base64.size() % 4 != 0)
        base64.truncate(base64.size() / 4 * 4);
    if (const auto decoded = decodeBase64(base64); decoded && !base64.isEmpty())
        found.push_back(*decoded);
    found.erase(std::remove_if(
                    found.begin(), found.end(), [](const QByteArray& bytes) { return bytes.size() < ShortestBytes; }),
        found.end());
    return found;
}

bool matchesBytes(const Certificate& certificate, const Query& query)
{
    const std::array<QByteArray, 5> known{certificate.spkiSha256(), certificate.sha256(), certificate.serial(),
        certificate.subjectKeyIdentifier(), certificate.publicKey().der()};
    return std::any_of(query.beginnings.begin(), query.beginnings.end(), [&known](const QByteArray& beginning) {
        return std::any_of(
            known.begin(), known.end(), [&](const QByteArray& bytes) { return bytes.startsWith(beginning); });
    });
}

/// The serial number as people write it: without the sign octet, in hexadecimal, with or without colons.
bool matchesSerial(const Certificate& certificate, const QString& text)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    if (digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        digits.remove(0, 2);
    while (digits.size() > 1 && digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    QString serial = QString::fromLatin1(certificate.serial().toHex());
    while (serial.size() > 1 && serial.startsWith(QLatin1Char('0')))
        serial.remove(0, 1);
    return digits.size() >= 4 && serial.startsWith(digits, Qt::CaseInsensitive);
}

bool matchesNames(const ChainNode& node, const QString& text)
{
    const auto holds = [&text](const QString& value) { return value.contains(text, Qt::CaseInsensitive); };
    if (holds(node.name))
        return true;
    if (!node.certificate)
        return std::any_of(node.notes.begin(), node.notes.end(), holds);
    if (holds(node.certificate->subject().toString()) || holds(node.pin))
        return true;
    const auto names = node.certificate->subjectAltNames();
    return std::any_of(names.begin(), names.end(), [&holds](const GeneralName& name) { return holds(name.text); });
}

bool matches(const ChainNode& node, const Query& query)
{
    if (matchesNames(node, query.text))
        return true;
    return node.certificate && (matchesBytes(*node.certificate, query) || matchesSerial(*node.certificate, query.text));
}

} // namespace

std::vector<int> matchingRows(const ChainPicture& picture, const QString& text)
{
    std::vector<int> rows;
    const Query query{text.trimmed(), bytesSpelledBy(text.left(LongestQuery))};
    if (query.text.isEmpty() || query.text.size() > LongestQuery)
        return rows;
    int row = 0;
    for (const auto* nodes : {&picture.nodes, &picture.side}) {
        for (const ChainNode& node : *nodes) {
            if (matches(node, query))
                rows.push_back(row);
            ++row;
        }
    }
    return rows;
}

} // namespace pintle
