// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/private_key.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace pintle::test {

/// The instant at which tests judge; certificates made here are good for a year on both sides unless told otherwise.
QDateTime testInstant();

/// A certificate and its key.
struct Holder {
    Certificate certificate;
    PrivateKey key;
};

/// Dates of a certificate as days from testInstant().
struct Validity {
    int from = -365;
    int until = 365;
};

/// Self-signed P-256 root.
Holder makeRoot(const QString& name);
/// An issuing CA below `issuer`.
Holder makeIssuing(const QString& name, const Holder& issuer);
/// A server certificate for `hosts`.
Holder makeLeaf(const QStringList& hosts, const Holder& issuer, Validity validity = {});
/// A self-signed server certificate.
Holder makeSelfSignedLeaf(const QStringList& hosts);

/// What a TLS server needs: certificates in the order of the wire and the first one's key.
struct ServedChain {
    QByteArrayList ders;
    PrivateKey key;

    static ServedChain of(const Holder& leaf, const std::vector<Certificate>& others = {});
};

} // namespace pintle::test
