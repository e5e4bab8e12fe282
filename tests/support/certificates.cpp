// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/certificates.h"

#include "core/x509/object_reader.h"
#include "tests/support/openssl_command.h"
#include "tests/support/places.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace pintle::test {
namespace {

QByteArray readData(const QString& name)
{
    QFile file(dataPath(QStringLiteral("x509/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

} // namespace

QByteArray fixturePem(const QString& label)
{
    return readData(label + QStringLiteral(".pem"));
}

Certificate fixture(const QString& label)
{
    const auto objects = readObjects(fixturePem(label));
    if (!objects || objects->certificates.size() != 1)
        qFatal("fixture %s does not read", qPrintable(label));
    return objects->certificates.front();
}

QHash<QString, QByteArray> fixturePins()
{
    QHash<QString, QByteArray> pins;
    const QList<QByteArray> lines = readData(QStringLiteral("pins.txt")).trimmed().split('\n');
    for (const QByteArray& line : lines)
        pins.insert(QString::fromLatin1(line.mid(65)), line.left(64));
    return pins;
}

QByteArray makeKey(const QString& arguments)
{
    return openssl(QStringList{QStringLiteral("genpkey")} + arguments.split(QLatin1Char(' ')));
}

QByteArray makeCertificate(const QByteArray& keyPem, const QStringList& arguments)
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(QStringLiteral("key.pem")));
    if (!key.open(QIODevice::WriteOnly) || key.write(keyPem) != keyPem.size())
        qFatal("cannot write a key");
    key.close();
    QStringList all{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), key.fileName()};
    if (!arguments.contains(QStringLiteral("-subj")) && !arguments.contains(QStringLiteral("-config")))
        all += {QStringLiteral("-subj"), QStringLiteral("/CN=made")};
    return openssl(all + arguments);
}

} // namespace pintle::test
