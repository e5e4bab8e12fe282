// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/distinguished_name.h"

namespace pintle {

/// Whether two names are the same to a path builder, as OpenSSL compares them (RFC 5280 section 7.1, simplified): case
/// folded, white space collapsed, string types unified. A name that does not decode is the same as itself only.
bool isSameName(const DistinguishedName& a, const DistinguishedName& b);

/// OpenSSL's hash over that canonical form, which also names the files of a hashed certificate directory. Equal for
/// names that are the same; names that differ may share it. Of a name that does not decode: a hash of its bytes.
unsigned long hashOfName(const DistinguishedName& name);

/// A cheap stand-in for hashOfName() to index many names by: the letters and digits of the values, case folded. Equal
/// for names that are the same; names that differ may share it. Decodes nothing, so a store of some hundred anchors is
/// indexed in a fraction of a millisecond.
QByteArray roughKeyOf(const DistinguishedName& name);

} // namespace pintle
