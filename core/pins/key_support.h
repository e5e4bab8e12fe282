// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pintle {

/// The keys that a platform can take a pin of, or at all: names as in PublicKeyInfo::name().
struct KeySupport {
    QString platform; ///< id of an export format, or `public CAs`
    QStringList algorithms;
};

/// The rules of the formats asked for that have any; without formats, what public CAs certify (CA/Browser Forum
/// Baseline Requirements 6.1.5). A format that takes every key, or whose rules nobody has written down here, is left
/// out.
/// `android-nsc` rests on Conscrypt and BoringSSL, which take RSA and NIST's curves in certificates.
std::vector<KeySupport> keySupportOf(const QStringList& formats);

} // namespace pintle
