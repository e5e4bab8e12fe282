// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_key_store.h"

#include "core/base/file_input.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace pintle {

namespace {

constexpr qint64 maximumKeyFileSize = 64 * 1024;
constexpr int lockWaitMs = 10'000; // another Pintle may be making an RSA key

tl::unexpected<Error> unusable(const QString& path, const QString& why)
{
    return failure(ErrorCode::LabKeysUnusable, {.subject = path, .detail = why});
}

bool isOpenToOthers(const QFileInfo& file)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (file.permissions() & others) != QFile::Permissions();
}

bool makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

LabKeyStore::LabKeyStore(QString folder)
    : m_folder(std::move(folder))
{ }

QString LabKeyStore::userFolder()
{
    // GenericDataLocation: window and command line have different application names and one lab.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pintle/lab-keys");
}

Result<PrivateKey> LabKeyStore::key(const QString& name, const KeyType& type)
{
    const auto known = m_keys.find(name);
    if (known != m_keys.end())
        return known->second;
    Result<PrivateKey> key = [&]() -> Result<PrivateKey> {
        if (m_folder.isEmpty())
            return PrivateKey::generate(type);
        QString file = name;
        file.replace(QLatin1Char('/'), QLatin1Char('.'));
        const QString path = m_folder + QLatin1Char('/') + file + QStringLiteral(".pem");
        return QFileInfo::exists(path) ? load(path, type) : makeAndKeep(path, type);
    }();
    if (key)
        m_keys.emplace(name, *key);
    return key;
}

Result<PrivateKey> LabKeyStore::load(const QString& path, const KeyType& type) const
{
    if (isOpenToOthers(QFileInfo(path)))
        return unusable(path, QStringLiteral("others may read or write it"));
    const Result<QByteArray> pem = readFile(path, {.bytes = maximumKeyFileSize});
    if (!pem)
        return unusable(path, pem.error().context.detail);
    Result<PrivateKey> key = PrivateKey::fromPem(*pem);
    if (!key)
        return unusable(path, QStringLiteral("it holds no private key"));
    if (key->type() != type)
        return unusable(path, QStringLiteral("it is not a %1 key").arg(type.id()));
    return key;
}

Result<PrivateKey> LabKeyStore::makeAndKeep(const QString& path, const KeyType& type) const
{
    if (!makePrivateFolder(m_folder))
        return unusable(m_folder, QStringLiteral("the folder cannot be made"));
    // Two programs that start at once must end up with one key.
    QLockFile lock(m_folder + QStringLiteral("/lock"));
    if (!lock.tryLock(lockWaitMs))
        return unusable(m_folder, QStringLiteral("another program holds the lock"));
    if (QFileInfo::exists(path))
        return load(path, type);
    Result<PrivateKey> key = PrivateKey::generate(type);
    if (!key)
        return key;
    const Result<void> written = writeFile(path, key->toPem(), FileAccess::OwnerOnly);
    if (!written)
        return unusable(path, written.error().context.detail);
    return key;
}

} // namespace pintle
