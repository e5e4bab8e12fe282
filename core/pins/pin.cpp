// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin.h"

#include "core/base/encodings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cctype>

namespace pintle {
namespace {

constexpr int Base64Length = 44;
constexpr int HexLength = 64;
// Longer text is no pin; it is refused before anything looks at each of its characters.
constexpr int LongestSpelling = 256;

tl::unexpected<Error> malformed(const QString& text, const QString& why)
{
    return failure(ErrorCode::MalformedPin, {.detail = why, .value = printable(text, 200)});
}

// A digest looks random. One that repeats itself or counts up was typed: the chance that a real one does is below
// 2^-90.
bool isFiller(QStringView body)
{
    const qsizetype longestPeriod = body.size() * 5 / 8;
    for (qsizetype period = 1; period <= longestPeriod; ++period) {
        if (body.sliced(period) == body.first(body.size() - period))
            return true;
    }
    qsizetype steps = 0;
    for (qsizetype i = 1; i < body.size(); ++i) {
        const int step = body[i].unicode() - body[i - 1].unicode();
        steps += step == 0 || step == 1;
    }
    return steps * 4 >= body.size() * 3;
}

// The last base64 character holds four bits of the digest only, so fillers need not go on to it.
bool isFillerText(const QString& body)
{
    if (body.size() == Base64Length)
        return isFiller(QStringView(body).first(Base64Length - 2));
    return body.size() == HexLength && isFiller(body);
}

QString withoutPrefix(const QString& text)
{
    for (const char* prefix : {"pin-sha256=", "pin-sha256:", "sha256//", "sha256/", "sha256:"}) {
        if (text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive)) {
            QString rest = text.mid(QLatin1String(prefix).size()).trimmed();
            if (rest.size() >= 2 && rest.startsWith(QLatin1Char('"')) && rest.endsWith(QLatin1Char('"')))
                rest = rest.mid(1, rest.size() - 2).trimmed();
            return rest;
        }
    }
    return text;
}

bool isHexSpelling(const QString& text)
{
    const bool onlyHex = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c == QLatin1Char(':') || (c.unicode() < 0x80 && std::isxdigit(c.unicode())); });
    return onlyHex && (text.contains(QLatin1Char(':')) || text.size() == HexLength || text.size() == 40);
}

QString base64Fault(const QString& body)
{
    if (body.contains(QLatin1Char('-')) || body.contains(QLatin1Char('_')))
        return QStringLiteral("URL-safe base64; a pin uses + and /");
    if (body.size() != Base64Length)
        return QStringLiteral("%1 characters; a SHA-256 pin has 44 and ends in =").arg(body.size());
    return {};
}

} // namespace

Pin Pin::of(const Certificate& certificate)
{
    Pin pin;
    const QByteArray digest = certificate.spkiSha256();
    Q_ASSERT(digest.size() == Size);
    std::copy_n(digest.begin(), std::min<qsizetype>(digest.size(), Size), pin.m_digest.begin());
    return pin;
}

Pin Pin::of(const PublicKeyInfo& key)
{
    Pin pin;
    const QByteArray digest = key.sha256();
    Q_ASSERT(digest.size() == Size);
    std::copy_n(digest.begin(), std::min<qsizetype>(digest.size(), Size), pin.m_digest.begin());
    return pin;
}

Result<Pin> Pin::fromDigest(QByteArrayView digest)
{
    if (digest.size() != Size)
        return failure(
            ErrorCode::MalformedPin, {.detail = QStringLiteral("%1 bytes; SHA-256 has 32").arg(digest.size())});
    Pin pin;
    std::copy(digest.begin(), digest.end(), pin.m_digest.begin());
    return pin;
}

Result<Pin> Pin::parse(const QString& text)
{
    if (text.size() > LongestSpelling)
        return malformed(text, QStringLiteral("%1 characters; a SHA-256 pin has 44").arg(text.size()));
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return malformed(text, QStringLiteral("empty"));
    if (trimmed.startsWith(QLatin1String("sha1/"), Qt::CaseInsensitive))
        return malformed(text, QStringLiteral("a SHA-1 digest; a pin is SHA-256"));
    const QString body = withoutPrefix(trimmed);
    // Some fillers do not even decode, and are still best called by their name.
    if (isFillerText(body))
        return failure(ErrorCode::PlaceholderPin, {.value = printable(text, 200)});

    Result<QByteArray> digest = QByteArray();
    if (isHexSpelling(body)) {
        digest = decodeHex(body.toLatin1());
    } else {
        const QString fault = base64Fault(body);
        if (!fault.isEmpty())
            return malformed(text, fault);
        digest = decodeBase64(body.toUtf8());
    }
    if (!digest)
        return malformed(text,
            digest.error().context.detail.isEmpty() ? QStringLiteral("an odd number of hexadecimal digits")
                                                    : digest.error().context.detail);
    auto pin = fromDigest(*digest);
    if (!pin)
        return malformed(text, pin.error().context.detail);
    if (pin->isPlaceholder())
        return failure(ErrorCode::PlaceholderPin, {.value = printable(text, 200)});
    return pin;
}

bool Pin::isPlaceholder() const
{
    static const QByteArray ofNothing = QCryptographicHash::hash(QByteArray(), QCryptographicHash::Sha256);
    return digest() == ofNothing || isFillerText(toBase64()) || isFillerText(toHex());
}

QByteArray Pin::digest() const
{
    return QByteArray(reinterpret_cast<const char*>(m_digest.data()), Size);
}

QString Pin::toBase64() const
{
    return QString::fromLatin1(digest().toBase64());
}

QString Pin::toHex() const
{
    return QString::fromLatin1(digest().toHex());
}

QString Pin::toString() const
{
    return QStringLiteral("sha256/") + toBase64();
}

} // namespace pintle
