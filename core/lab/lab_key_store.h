// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/private_key.h"

#include <QString>

#include <map>

namespace pintle {

/// The lab's private keys by name, made on first use. With a folder they are kept there, one `<name>.pem` each (`/`
/// becomes `.`), readable by the owner only, so that the same name is the same key in every run and in every process.
/// Not thread-safe.
class LabKeyStore
{
public:
    /// Keys that are never written.
    LabKeyStore() = default;
    /// Keys kept in a folder, which is made (0700) with the first key.
    explicit LabKeyStore(QString folder);
    /// The user's folder: `pintle/lab-keys` in the data location that all Pintle programs share.
    static QString userFolder();

    /// The key of that name. A key of another type than `type` in the file is an error, not overwritten: its pins may
    /// be in use. Errors: LabKeysUnusable, subject is the file, detail says why.
    Result<PrivateKey> key(const QString& name, const KeyType& type);

private:
    Result<PrivateKey> load(const QString& path, const KeyType& type) const;
    Result<PrivateKey> makeAndKeep(const QString& path, const KeyType& type) const;

    QString m_folder; ///< empty: memory only
    std::map<QString, PrivateKey> m_keys;
};

} // namespace pintle
