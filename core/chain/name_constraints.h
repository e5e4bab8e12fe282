// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"

#include <QString>

#include <optional>

namespace pintle {

/// The name constraints of one issuer (RFC 5280 section 4.2.1.10), applied to the names below it.
class NameConstraints
{
public:
    /// Nothing where the certificate has none.
    static std::optional<NameConstraints> of(const Certificate& issuer);

    /// For people, for example `permitted DNS:example.com`; printable, bounded.
    QString toText() const;
    /// The names that break them by OpenSSL's own check, printable and bounded; nothing where all are permitted.
    std::optional<QString> brokenBy(const Certificate& certificate) const;
    /// The same for what OpenSSL lets pass: a wildcard that covers an excluded name, and a dNSName that is no name (an
    /// empty label), of which nobody can say that it is permitted.
    std::optional<QString> slippedThroughBy(const Certificate& certificate) const;

private:
    explicit NameConstraints(Certificate issuer);

    Certificate m_issuer;
};

} // namespace pintle
