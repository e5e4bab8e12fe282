// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace pintle {

/// One entry of a subjectAltName or of a name constraint (RFC 5280 section 4.2.1.6).
struct GeneralName {
    enum class Kind { Dns, Email, Uri, IpAddress, DirectoryName, OtherName, RegisteredId, Other };

    Kind kind = Kind::Other;
    QByteArray bytes; ///< content octets: text for Dns, Email, Uri (may hold a NUL); 4, 8, 16 or 32 for IpAddress
    QString text;     ///< printable form, for example `10.0.0.1`, `CN=a,O=b`

    /// From the DER of one GeneralName, context tag included; empty where it does not decode.
    static std::optional<GeneralName> fromDer(QByteArrayView der);
    /// From the DER of GeneralNames, the value of a subjectAltName; empty where any entry does not decode.
    static std::vector<GeneralName> listFromDer(QByteArrayView der);

    /// `DNS`, `IP`, `email`, `URI`, `dirName`, `otherName`, `RID`, `other`: OpenSSL's words, stable in JSON.
    QString kindId() const;

    friend bool operator==(const GeneralName&, const GeneralName&) = default;
};

} // namespace pintle
