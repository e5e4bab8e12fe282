// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"

#include <QHostAddress>
#include <QString>

namespace pintle {

/// The reference identity of a server (RFC 9525): a DNS name in A-labels, lower case, without the trailing dot, or an
/// IP address. Legacy IPv4 spellings (`127.1`, `0x7f000001`) are refused, not guessed.
class HostName
{
public:
    /// From user text: Unicode labels are converted (IDNA), case is folded, one trailing dot and the brackets of an
    /// IPv6 literal are dropped. Errors: MalformedHostName, detail names the rule (empty label, label over 63, name
    /// over 253, …).
    static Result<HostName> parse(const QString& text);

    bool isIpAddress() const { return !m_address.isNull(); }
    QHostAddress address() const { return m_address; }
    /// A-labels for a DNS name, canonical text for an address; no brackets.
    QString toString() const { return m_text; }
    /// The Unicode form for people.
    QString displayName() const;

    friend bool operator==(const HostName& a, const HostName& b) { return a.m_text == b.m_text; }
    friend size_t qHash(const HostName& host, size_t seed = 0) { return qHash(host.m_text, seed); }

private:
    HostName() = default;

    QString m_text;
    QHostAddress m_address;
};

/// Whether a certificate speaks for a host: OpenSSL's own check over subjectAltName only. A CN is never consulted, a
/// wildcard stands for one whole left-most label (RFC 9525 section 6.3), addresses match iPAddress entries only.
struct HostMatch {
    bool matches = false;
    QString matchedName; ///< the SAN that matched, printable
    bool hasSubjectAltName = false;
};
HostMatch matchHost(const Certificate& leaf, const HostName& host);

} // namespace pintle
