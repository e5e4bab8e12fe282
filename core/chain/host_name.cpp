// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/host_name.h"

#include "core/base/encodings.h"
#include "core/x509/openssl_calls.h"

#include <QUrl>

#include <openssl/crypto.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace pintle {

namespace {

// RFC 1035 section 2.3.4: 63 octets a label, 255 on the wire, which is 253 characters of text.
constexpr qsizetype maximumLabel = 63;
constexpr qsizetype maximumName = 253;
// Unicode text may shrink on its way to A-labels, so the bound before the conversion is only against absurd work.
constexpr qsizetype maximumText = 4096;

auto malformed(const QString& text, const char* rule)
{
    return failure(ErrorCode::MalformedHostName,
        {.subject = printable(text, 200), .detail = QLatin1String(rule), .value = printable(text, 200)});
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'))
        || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
}

// Letters, digits, hyphen (RFC 1123 section 2.1), and the underscore, which servers on private networks do have.
bool isNameCharacter(QChar c)
{
    return isAsciiDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-')
        || c == QLatin1Char('_');
}

// Four decimal numbers up to 255 without leading zeros (RFC 3986 section 3.2.2); QHostAddress alone is laxer.
bool isDottedQuad(const QStringList& parts)
{
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString& part) {
        return !part.isEmpty() && part.size() <= 3 && std::all_of(part.cbegin(), part.cend(), isAsciiDigit)
            && (part.size() == 1 || part.front() != QLatin1Char('0')) && part.toInt() <= 255;
    });
}

// A last label that is a number makes other resolvers read the whole as an IPv4 address in an old spelling.
bool endsInNumber(const QString& lastLabel)
{
    if (std::all_of(lastLabel.cbegin(), lastLabel.cend(), isAsciiDigit))
        return true;
    return lastLabel.startsWith(QLatin1String("0x"))
        && std::all_of(lastLabel.cbegin() + 2, lastLabel.cend(), isHexDigit);
}

// The four characters that IDNA takes for the dot between labels (RFC 3490 section 3.1).
QString withAsciiDots(QString text)
{
    for (QChar& c : text) {
        if (c == QChar(0x3002) || c == QChar(0xff0e) || c == QChar(0xff61))
            c = QLatin1Char('.');
    }
    return text;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

const char* brokenLabelRule(const QStringList& labels)
{
    for (const QString& label : labels) {
        if (label.isEmpty())
            return "empty label";
        if (label.size() > maximumLabel)
            return "label over 63 octets";
        if (!std::all_of(label.cbegin(), label.cend(), isNameCharacter))
            return "character that no DNS name has";
    }
    return nullptr;
}

} // namespace

Result<HostName> HostName::parse(const QString& text)
{
    if (text.isEmpty())
        return malformed(text, "empty");
    if (text.size() > maximumText)
        return malformed(text, "name over 253 octets");
    HostName host;

    const bool bracketed = text.startsWith(QLatin1Char('['));
    if (bracketed && !text.endsWith(QLatin1Char(']')))
        return malformed(text, "bracket without its pair");
    if (bracketed || text.contains(QLatin1Char(':'))) {
        const QString literal = bracketed ? text.mid(1, text.size() - 2) : text;
        if (literal.contains(QLatin1Char('%')))
            return malformed(text, "IPv6 address with a zone, which no certificate can name");
        if (!literal.contains(QLatin1Char(':')) || !host.m_address.setAddress(literal))
            return malformed(text, "not an IPv6 address");
        host.m_text = host.m_address.toString();
        return host;
    }

    QString name = withAsciiDots(text);
    if (!isAscii(name)) {
        name = QString::fromLatin1(QUrl::toAce(name));
        if (name.isEmpty())
            return malformed(text, "not a name that IDNA can encode");
    }
    name = name.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    const QStringList labels = name.split(QLatin1Char('.'));
    if (isDottedQuad(labels) && host.m_address.setAddress(name)) {
        host.m_text = host.m_address.toString();
        return host;
    }
    if (const char* rule = brokenLabelRule(labels))
        return malformed(text, rule);
    if (name.size() > maximumName)
        return malformed(text, "name over 253 octets");
    if (endsInNumber(labels.back()))
        return malformed(text, "legacy or malformed IPv4 address");
    host.m_text = name;
    return host;
}

QString HostName::displayName() const
{
    return isIpAddress() ? m_text : printable(QUrl::fromAce(m_text.toLatin1()), 300);
}

HostMatch matchHost(const Certificate& leaf, const HostName& host)
{
    HostMatch match;
    X509* x509 = leaf.handle();
    if (!x509)
        return match;
    const OpenSslCalls calls;
    match.hasSubjectAltName = X509_get_ext_by_NID(x509, NID_subject_alt_name, -1) >= 0;
    const QByteArray name = host.toString().toLatin1();
    if (host.isIpAddress()) {
        match.matches = X509_check_ip_asc(x509, name.constData(), 0) == 1;
        if (match.matches)
            match.matchedName = host.toString();
    } else {
        char* matched = nullptr;
        match.matches = X509_check_host(x509, name.constData(), size_t(name.size()),
                            X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, &matched)
            == 1;
        if (match.matches && matched)
            match.matchedName = printable(QByteArrayView(matched), 300);
        OPENSSL_free(matched);
    }
    return match;
}

} // namespace pintle
