// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/backup_key.h"

#include <QString>
#include <QStringList>

namespace pintle {

/// Where a backup key goes.
struct BackupPlaces {
    QString key;     ///< path of the encrypted key file; only its owner may read it
    QString request; ///< path of the certificate request; empty: none is written
};

/// A backup key that exists in files, or elsewhere.
struct MadeBackup {
    PublicKeyInfo key;
    QStringList files; ///< written for it, the key file first; empty where the key was made elsewhere
};

/// Makes a key and writes its files. Nothing that is there already is overwritten, and nothing is left behind when it
/// fails. For a worker thread. Errors: FileWriteFailed, those of makeBackupKey.
Result<MadeBackup> makeBackupFiles(const BackupKeyRecipe& recipe, const BackupPlaces& places);
/// Takes the files away again.
void removeBackupFiles(const MadeBackup& made);
/// The key of a request (or certificate, or key) that was made elsewhere. Errors: those of readFile and readObjects;
/// NothingFound without a key.
Result<MadeBackup> readBackup(const QString& path, const QString& passphrase = {});

/// Letters and digits that are not taken for one another, in groups of five: some 120 random bits.
QString generatedPassphrase();
/// `shop-mobile-backup.key`: a file name made of a set's name.
QString suggestedKeyFile(const QString& setName);
/// The openssl commands that make such a key and its request elsewhere, one a line.
QString commandsFor(const KeyType& type, const QString& host);

} // namespace pintle
