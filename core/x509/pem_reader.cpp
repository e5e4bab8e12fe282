// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pem_reader.h"

#include <array>
#include <string_view>

namespace pintle {
namespace {

constexpr std::string_view Begin = "-----BEGIN ";
constexpr std::string_view End = "-----END ";
constexpr std::string_view Dashes = "-----";
constexpr qsizetype LongestLabel = 64;

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

// Searches by memchr: fast on text without dashes, linear on any.
qsizetype find(QByteArrayView text, std::string_view what, qsizetype from)
{
    const std::size_t at = viewOf(text).find(what, static_cast<std::size_t>(from));
    return at == std::string_view::npos ? -1 : static_cast<qsizetype>(at);
}

bool standsFirstInLine(QByteArrayView text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t'))
        --at;
    return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
}

// Where the headers of RFC 1421 end: after the first empty line; 0 where there are none.
qsizetype headerLength(QByteArrayView body)
{
    if (viewOf(body).find(':') == std::string_view::npos)
        return 0;
    for (const std::string_view empty : {"\n\n", "\n\r\n", "\r\r"}) {
        const qsizetype at = find(body, empty, 0);
        if (at >= 0)
            return at + static_cast<qsizetype>(empty.size());
    }
    return 0;
}

constexpr quint8 Space = 0x80;
constexpr quint8 Padding = 0x81;
constexpr quint8 Invalid = 0xff;

constexpr std::array<quint8, 256> makeValues()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<quint8, 256> values{};
    for (quint8& value : values)
        value = Invalid;
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<uchar>(alphabet[i])] = static_cast<quint8>(i);
    for (const char c : {' ', '\t', '\r', '\n'})
        values[static_cast<uchar>(c)] = Space;
    values[static_cast<uchar>('=')] = Padding;
    return values;
}

constexpr std::array<quint8, 256> Values = makeValues();

} // namespace

std::optional<PemBlock> PemReader::next()
{
    while (true) {
        const qsizetype begin = find(m_text, Begin, m_at);
        if (begin < 0)
            return {};
        if (standsFirstInLine(m_text, begin))
            return blockAt(begin);
        m_at = begin + static_cast<qsizetype>(Begin.size());
    }
}

PemBlock PemReader::blockAt(qsizetype begin)
{
    PemBlock block;
    block.offset = begin;
    const qsizetype labelAt = begin + static_cast<qsizetype>(Begin.size());
    m_at = labelAt;
    const auto fault = [&](QLatin1String what) {
        block.text = m_text.sliced(begin, m_at - begin);
        block.fault = what;
        return block;
    };
    const QByteArrayView line = m_text.sliced(labelAt, std::min(LongestLabel + 5, m_text.size() - labelAt));
    const qsizetype labelSize = find(line, Dashes, 0);
    if (labelSize < 0 || viewOf(line).find_first_of("\r\n") < static_cast<std::size_t>(labelSize))
        return fault(QLatin1String("the BEGIN line does not end in dashes"));
    block.label = line.first(labelSize);

    const qsizetype bodyAt = labelAt + labelSize + static_cast<qsizetype>(Dashes.size());
    const qsizetype bodyEnd = find(m_text, Dashes, bodyAt);
    m_at = bodyEnd < 0 ? m_text.size() : bodyEnd;
    if (bodyEnd < 0 || viewOf(m_text).substr(static_cast<std::size_t>(bodyEnd), Begin.size()) == Begin)
        return fault(QLatin1String("the END line is missing"));
    const QByteArrayView ending = m_text.sliced(bodyEnd);
    const qsizetype endingSize = static_cast<qsizetype>(End.size() + Dashes.size()) + block.label.size();
    const bool matches = viewOf(ending).starts_with(End)
        && viewOf(ending).substr(End.size()).starts_with(viewOf(block.label))
        && viewOf(ending).substr(End.size() + static_cast<std::size_t>(block.label.size())).starts_with(Dashes);
    if (!matches) {
        m_at += static_cast<qsizetype>(Dashes.size());
        return fault(QLatin1String("the END line has another label"));
    }
    m_at += endingSize;
    block.text = m_text.sliced(begin, m_at - begin);
    const QByteArrayView body = m_text.sliced(bodyAt, bodyEnd - bodyAt);
    const qsizetype headers = headerLength(body);
    block.body = body.sliced(headers);
    block.encrypted = find(body.first(headers), "ENCRYPTED", 0) >= 0;
    return block;
}

std::optional<QByteArray> decodePemBody(QByteArrayView body)
{
    QByteArray bytes(body.size() / 4 * 3 + 3, Qt::Uninitialized);
    const auto* in = reinterpret_cast<const uchar*>(body.data());
    const auto* const end = in + body.size();
    auto* out = reinterpret_cast<uchar*>(bytes.data());
    const auto put = [&out](quint32 bits) {
        out[0] = static_cast<uchar>(bits >> 16);
        out[1] = static_cast<uchar>(bits >> 8);
        out[2] = static_cast<uchar>(bits);
        out += 3;
    };
    quint32 bits = 0;
    int count = 0; // characters of the quantum begun
    int padding = 0;
    while (in != end) {
        if (count == 0) {
            while (end - in >= 4) { // whole quanta, as long as no line ends in one
                const quint32 a = Values[in[0]], b = Values[in[1]], c = Values[in[2]], d = Values[in[3]];
                if (((a | b | c | d) & 0x80) != 0)
                    break;
                put(a << 18 | b << 12 | c << 6 | d);
                in += 4;
            }
            if (in == end)
                break;
        }
        const quint8 value = Values[*in++];
        if (value == Space)
            continue;
        if (value == Invalid || (value == Padding && count < 2) || (padding > 0 && value != Padding))
            return {};
        padding += value == Padding ? 1 : 0;
        bits = bits << 6 | (value == Padding ? 0 : value);
        if (++count < 4)
            continue;
        put(bits);
        bits = 0;
        count = 0;
        if (padding > 0)
            break;
    }
    while (in != end) {
        if (Values[*in++] != Space)
            return {}; // after the padding
    }
    const qsizetype size = reinterpret_cast<char*>(out) - bytes.data() - padding;
    if (count != 0 || size <= 0)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace pintle
