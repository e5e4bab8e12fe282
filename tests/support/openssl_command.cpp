// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/openssl_command.h"

#include <QProcess>

namespace pintle::test {

QByteArray openssl(const QStringList& arguments, const QByteArray& input, const QString& directory)
{
    QProcess process;
    if (!directory.isEmpty())
        process.setWorkingDirectory(directory);
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(60'000);
    if (!done || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("openssl %s: %s%s", qPrintable(arguments.join(QLatin1Char(' '))),
            process.readAllStandardError().constData(), qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

CommandOutput runOpenssl(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QByteArray opensslPin(const QByteArray& certificatePem)
{
    const QByteArray publicKey =
        openssl({QStringLiteral("x509"), QStringLiteral("-pubkey"), QStringLiteral("-noout")}, certificatePem);
    const QByteArray der =
        openssl({QStringLiteral("pkey"), QStringLiteral("-pubin"), QStringLiteral("-outform"), QStringLiteral("der")},
            publicKey);
    return openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-binary")}, der);
}

} // namespace pintle::test
