// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QString>

namespace pintle {

/// One extension of a certificate, in the order of the encoding (RFC 5280 section 4.2).
struct Extension {
    QByteArray oid; ///< dotted
    QString name;   ///< OpenSSL's short name, for example `keyUsage`; the dotted OID where there is none
    bool critical = false;
    QByteArray value; ///< content of extnValue, DER

    /// What OpenSSL prints for it, printable, possibly several lines; a hex dump for what it does not know.
    QString toText() const;

    friend bool operator==(const Extension&, const Extension&) = default;
};

} // namespace pintle
