// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/backup_files.h"

#include "core/base/file_input.h"
#include "core/x509/object_reader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <unistd.h>

#include <array>

namespace pintle {
namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Everybody = OwnerOnly | QFile::ReadGroup | QFile::ReadOther;

// A new file that is there whole or not at all; one of that name is never touched.
Result<void> writeNew(const QString& path, const QByteArray& content, QFile::Permissions permissions)
{
    const auto failed = [&path](const QString& why) {
        return failure(ErrorCode::FileWriteFailed, {.subject = path, .detail = why});
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return failed(
            QFile::exists(path) ? QStringLiteral("there is a file of that name already") : file.errorString());
    // A key that nobody has elsewhere is on the disk before anybody is told that it was made.
    if (file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const QString why = file.errorString();
        file.remove();
        return failed(why);
    }
    return {};
}

} // namespace

Result<MadeBackup> makeBackupFiles(const BackupKeyRecipe& recipe, const BackupPlaces& places)
{
    for (const QString& path : {places.key, places.request}) {
        if (!path.isEmpty() && QFile::exists(path))
            return failure(ErrorCode::FileWriteFailed,
                {.subject = path, .detail = QStringLiteral("there is a file of that name already")});
    }
    auto key = makeBackupKey(recipe);
    if (!key)
        return failure(key.error());
    MadeBackup made{key->publicKey, {}};
    if (auto written = writeNew(places.key, key->keyPem, OwnerOnly); !written)
        return failure(written.error());
    made.files << places.key;
    if (places.request.isEmpty())
        return made;
    if (auto written = writeNew(places.request, key->requestPem, Everybody); !written) {
        removeBackupFiles(made);
        return failure(written.error());
    }
    made.files << places.request;
    return made;
}

void removeBackupFiles(const MadeBackup& made)
{
    for (const QString& path : made.files)
        QFile::remove(path);
}

Result<MadeBackup> readBackup(const QString& path, const QString& passphrase)
{
    constexpr FileLimits small{.bytes = 4 * 1024 * 1024};
    const auto content = readFile(path, small);
    if (!content)
        return failure(content.error());
    const auto objects = readObjects(*content, passphrase);
    if (!objects)
        return failure(objects.error());
    if (!objects->keys.empty())
        return MadeBackup{objects->keys.front().info, {}};
    if (!objects->certificates.empty())
        return MadeBackup{objects->certificates.front().publicKey(), {}};
    return failure(ErrorCode::NothingFound, {.subject = path});
}

QString generatedPassphrase()
{
    static constexpr char Letters[] = "abcdefghijkmnpqrstuvwxyz23456789"; // 32: five bits each
    QString text;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(Letters[QRandomGenerator::system()->bounded(32)]);
    }
    return text;
}

QString suggestedKeyFile(const QString& setName)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = setName.toLower().replace(others, QStringLiteral("-")).left(60);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("pintle") : name) + QStringLiteral("-backup.key");
}

QString commandsFor(const KeyType& type, const QString& host)
{
    const bool isRsa = type.algorithm == PublicKeyInfo::Algorithm::Rsa;
    const QString kind = isRsa ? QStringLiteral("RSA -pkeyopt rsa_keygen_bits:%1").arg(type.bits)
                               : QStringLiteral("EC -pkeyopt ec_paramgen_curve:%1").arg(type.id());
    return QStringLiteral("openssl genpkey -algorithm %1 -aes256 -out backup.key\n"
                          "openssl req -new -key backup.key -subj /CN=%2 -out backup.csr")
        .arg(kind, host);
}

} // namespace pintle
