// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDateTime>
#include <QString>

// OpenSSL's types, forward declared so that no header includes OpenSSL.
struct asn1_string_st;
struct x509_revoked_st;

namespace pintle {

/// CRLReason's name (RFC 5280 section 5.3.1), for example `keyCompromise`; empty for a number that has none.
QString reasonName(int reason);
/// The reason that an entry of a revocation list gives; empty where it gives none.
QString reasonOf(const x509_revoked_st* entry);
/// A time of a list or response in UTC; invalid where it does not decode.
QDateTime toDateTime(const asn1_string_st* time);

} // namespace pintle
