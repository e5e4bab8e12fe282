// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/encodings.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <string_view>

namespace pintle {
namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Bidirectional controls reorder what stands around them, so a name could disguise itself.
bool mayMislead(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool bidirectional =
        c == 0x061c || (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool invisible = c == 0xfeff || c == 0x200b || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
    const bool surrogate = c >= 0xd800 && c <= 0xdfff;
    return control || bidirectional || separator || invisible || surrogate;
}

// Nearly all text that is shown is of this kind and needs no second look.
template <typename View> bool isPlainAscii(View text)
{
    return std::all_of(text.begin(), text.end(), [](auto c) { return c >= ' ' && c < 0x7f; });
}

} // namespace

Result<QByteArray> decodeBase64(QByteArrayView text)
{
    const auto fault = [&](QLatin1String what) {
        return failure(ErrorCode::MalformedBase64, {.detail = what, .value = printable(text, 200)});
    };
    if (text.size() % 4 != 0)
        return fault(QLatin1String("length is not a multiple of four"));
    const QByteArray bytes(text.data(), text.size());
    const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return fault(QLatin1String("a character outside the alphabet"));
    if ((*decoded).toBase64() != bytes)
        return fault(QLatin1String("not canonical: wrong padding or trailing bits"));
    return *decoded;
}

Result<QByteArray> decodeHex(QByteArrayView text)
{
    QByteArray digits;
    digits.reserve(text.size());
    for (const char c : text) {
        const bool separator = (c == ':' || c == ' ') && digits.size() % 2 == 0;
        if (separator)
            continue;
        if (!isHexDigit(c))
            return failure(ErrorCode::MalformedHex, {.value = printable(text, 200)});
        digits.append(c);
    }
    if (digits.size() % 2 != 0)
        return failure(ErrorCode::MalformedHex, {.value = printable(text, 200)});
    return QByteArray::fromHex(digits);
}

QString toColonHex(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), bytes.size()).toHex(':').toUpper());
}

QString printable(QStringView text, int maximum)
{
    if (text.size() <= maximum
        && isPlainAscii(std::u16string_view(text.utf16(), static_cast<std::size_t>(text.size()))))
        return text.toString();
    QString shown;
    int kept = 0;
    for (const char32_t c : text.toUcs4()) {
        if (kept++ == maximum)
            return shown + QChar(0x2026);
        if (mayMislead(c))
            shown += QStringLiteral("\\u{%1}").arg(QString::number(static_cast<uint>(c), 16));
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

QString printable(QByteArrayView bytes, int maximum)
{
    if (bytes.size() <= maximum && isPlainAscii(bytes))
        return QString::fromLatin1(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return printable(QStringView(text), maximum);
    QString shown;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i == maximum)
            return shown + QChar(0x2026);
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte >= 0x20 && byte < 0x7f)
            shown += QLatin1Char(static_cast<char>(byte));
        else
            shown += QStringLiteral("\\x%1").arg(uint(byte), 2, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace pintle
