// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/pins/host_pattern.h"
#include "core/x509/private_key.h"
#include "core/x509/public_key_info.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pintle {

/// What a backup key is to be.
struct BackupKeyRecipe {
    KeyType type;                   ///< usually P-256 or RSA-3072
    QString passphrase;             ///< required: the key never stands anywhere unencrypted
    std::vector<HostPattern> hosts; ///< names for the certificate request; the first one is its CN
};

/// A key that is kept back until the served one is lost. The private half exists in `keyPem` alone, encrypted.
struct BackupKey {
    PublicKeyInfo publicKey;
    QByteArray keyPem;     ///< `ENCRYPTED PRIVATE KEY`, see encryptedPem()
    QByteArray requestPem; ///< `CERTIFICATE REQUEST` (RFC 2986), signed with the key; names in subjectAltName
};

/// Makes the key and its request. RSA takes up to some seconds: for a worker thread. A CN longer than 64 characters
/// (X.520's bound) is left out, as RFC 9525 wants no CN at all. Errors: UnsupportedKey, PassphraseNeeded,
/// SigningFailed.
Result<BackupKey> makeBackupKey(const BackupKeyRecipe& recipe);

} // namespace pintle
