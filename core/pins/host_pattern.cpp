// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/host_pattern.h"

#include "core/base/encodings.h"

namespace pintle {
namespace {

// What people write that is no host pattern; empty where HostName may judge the rest.
QString spellingFault(const QString& text)
{
    if (text.isEmpty())
        return QStringLiteral("empty");
    if (text.contains(QLatin1String("://")))
        return QStringLiteral("a scheme; a pattern is a host name alone");
    if (text.contains(QLatin1Char('/')))
        return QStringLiteral("a path; a pattern is a host name alone");
    if (text.contains(QLatin1Char('@')))
        return QStringLiteral("a user name; a pattern is a host name alone");
    const bool bracketed = text.startsWith(QLatin1Char('['));
    if (text.count(QLatin1Char(':')) == 1 || (bracketed && text.contains(QLatin1String("]:"))))
        return QStringLiteral("a port; pins hold for every port of a host");
    if (text.startsWith(QLatin1String("**.")))
        return QStringLiteral("two stars; use includeSubdomains for any depth");
    if (text == QLatin1String("*"))
        return QStringLiteral("a star alone covers every host");
    const qsizetype star = text.lastIndexOf(QLatin1Char('*'));
    if (star > 0 || (star == 0 && !text.startsWith(QLatin1String("*."))))
        return QStringLiteral("a star stands for the whole left-most label only");
    return {};
}

} // namespace

Result<HostPattern> HostPattern::parse(const QString& text, bool includeSubdomains)
{
    const auto malformed = [&text](const QString& why) {
        return failure(ErrorCode::MalformedHostPattern, {.detail = why, .value = printable(text, 200)});
    };
    const QString trimmed = text.trimmed();
    const QString fault = spellingFault(trimmed);
    if (!fault.isEmpty())
        return malformed(fault);
    const bool wildcard = trimmed.startsWith(QLatin1String("*."));
    const auto name = HostName::parse(wildcard ? trimmed.mid(2) : trimmed);
    if (!name)
        return malformed(name.error().context.detail);
    if (name->isIpAddress() && (wildcard || includeSubdomains))
        return malformed(QStringLiteral("an address has no subdomains"));
    if (wildcard && includeSubdomains)
        return malformed(QStringLiteral("a star is one label and includeSubdomains any number: choose one"));
    HostPattern pattern(*name);
    pattern.m_wildcard = wildcard;
    pattern.m_includeSubdomains = includeSubdomains;
    return pattern;
}

bool HostPattern::matches(const HostName& host) const
{
    if (host == m_name)
        return !m_wildcard;
    if (host.isIpAddress() || m_name.isIpAddress())
        return false;
    const QString below = QLatin1Char('.') + m_name.toString();
    if (!host.toString().endsWith(below))
        return false;
    if (m_includeSubdomains)
        return true;
    const qsizetype labelLength = host.toString().size() - below.size();
    return m_wildcard && labelLength > 0 && !host.toString().first(labelLength).contains(QLatin1Char('.'));
}

int HostPattern::specificity() const
{
    // All names that match one host are ends of it, so their lengths order them.
    const int kind = m_includeSubdomains ? 0 : m_wildcard ? 1 : 2;
    return static_cast<int>(m_name.toString().size()) * 3 + kind;
}

QString HostPattern::toString() const
{
    return m_wildcard ? QStringLiteral("*.") + m_name.toString() : m_name.toString();
}

} // namespace pintle
