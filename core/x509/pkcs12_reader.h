// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/container_contents.h"
#include "core/x509/derivation_budget.h"

#include <QByteArrayView>

namespace pintle {

/// The certificates, keys and revocation lists of a PFX (RFC 7292), at most `maximum` of them, its MAC checked where it
/// has one. Password derivations are paid from the budget before they are begun.
/// Errors: MalformedDer, PassphraseNeeded (the empty passphrase was tried), PassphraseWrong, UnsupportedKey,
/// ObjectTooLarge (16 MiB), TooManyObjects.
Result<ContainerContents> readPkcs12(
    QByteArrayView bytes, const QByteArray& passphrase, DerivationBudget& budget, qint64 maximum);

} // namespace pintle
