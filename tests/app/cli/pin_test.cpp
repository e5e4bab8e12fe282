// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/openssl_command.h"
#include "tests/support/pki.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pintle::test;

class PinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPinOfAServer();
    void makesASetOfTheIntermediate();
    void extendsASetWithoutLosingIt();
    void takesABackupFromAnyKindOfFile_data();
    void takesABackupFromAnyKindOfFile();
    void givesTheSamePinsInEveryRun();
    void writesNothingForAnUntrustedServer();
    void pinsADeviceWhoseChainNobodyTrusts();
    void neverOverwritesADamagedSet();
    void asksForAHostWhereTheFileNamesNone();
    void takesEveryCertificateAndKeyOfSeveralFiles();
    void saysWhichRoleTheChainLacks();
    void saysThatAKeyOfTheChainIsNoBackup();

private:
    QJsonObject firstHost(const QString& set) const;

    Pki m_pki;
    CliHome m_home;
};

QJsonObject PinTest::firstHost(const QString& set) const
{
    QFile file(set);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("hosts")).toArray().first().toObject();
}

void PinTest::showsEveryPinOfAServer()
{
    const CliRun run = m_home.run({QStringLiteral("pin"), QStringLiteral("lab:good")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out.count("sha256/"), 3);
    for (const char* role : {"leaf", "intermediate", "root"})
        QVERIFY(run.out.contains(role));
}

void PinTest::makesASetOfTheIntermediate()
{
    const QString set = m_home.path(QStringLiteral("fresh.pins.json"));
    const CliRun run = m_home.run(
        {QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("-o"), set, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonArray pins = firstHost(set).value(QLatin1String("pins")).toArray();
    QCOMPARE(pins.size(), 1);
    QCOMPARE(pins.first().toObject().value(QLatin1String("role")).toString(), QStringLiteral("intermediate"));
    QCOMPARE(firstHost(set).value(QLatin1String("endpoints")).toArray().first().toString(), QStringLiteral("lab:good"));
}

void PinTest::extendsASetWithoutLosingIt()
{
    const QString set = m_home.path(QStringLiteral("grown.pins.json"));
    for (const char* role : {"--intermediate", "--root", "--root", "--leaf"})
        QCOMPARE(m_home
                     .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QString::fromLatin1(role),
                         QStringLiteral("-o"), set})
                     .exitCode,
            0);
    QCOMPARE(firstHost(set).value(QLatin1String("pins")).toArray().size(), 3);
    QCOMPARE(firstHost(set).value(QLatin1String("endpoints")).toArray().size(), 1);
}

void PinTest::takesABackupFromAnyKindOfFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("pin");

    const Issued issued = m_pki.root(QStringLiteral("Backup"));
    const QByteArray publicKey =
        openssl({QStringLiteral("pkey"), QStringLiteral("-in"), issued.key, QStringLiteral("-pubout")});
    const QByteArray request = openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"),
        issued.key, QStringLiteral("-subj"), QStringLiteral("/CN=backup")});
    QTest::newRow("a certificate") << issued.certificate << pinByOpenssl(issued);
    QTest::newRow("a private key") << issued.key << pinByOpenssl(issued);
    QTest::newRow("a public key") << m_home.file(QStringLiteral("public.pem"), publicKey) << pinByOpenssl(issued);
    QTest::newRow("a CSR") << m_home.file(QStringLiteral("backup.csr"), request) << pinByOpenssl(issued);
}

void PinTest::takesABackupFromAnyKindOfFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, pin);
    const QString set = m_home.path(QStringLiteral("backup.pins.json"));
    QFile::remove(set);
    const CliRun run = m_home.run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--backup"), file,
        QStringLiteral("-o"), set});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject backup = firstHost(set).value(QLatin1String("pins")).toArray().last().toObject();
    QCOMPARE(backup.value(QLatin1String("role")).toString(), QStringLiteral("backup"));
    QCOMPARE(backup.value(QLatin1String("sha256")).toString().toLatin1(), pin);
}

void PinTest::givesTheSamePinsInEveryRun()
{
    const QStringList arguments{QStringLiteral("pin"), QStringLiteral("lab:good")};
    QCOMPARE(m_home.run(arguments).out, m_home.run(arguments).out);
}

void PinTest::writesNothingForAnUntrustedServer()
{
    const QString set = m_home.path(QStringLiteral("untrusted.pins.json"));
    const CliRun run = m_home.run({QStringLiteral("pin"), QStringLiteral("lab:self-signed"), QStringLiteral("--leaf"),
        QStringLiteral("-o"), set});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!QFile::exists(set));
    QVERIFY2(run.err.contains("not trusted"), run.err.constData());
}

void PinTest::pinsADeviceWhoseChainNobodyTrusts()
{
    const QString set = m_home.path(QStringLiteral("device.pins.json"));
    const CliRun run = m_home.run({QStringLiteral("pin"), QStringLiteral("lab:self-signed"),
        QStringLiteral("--pins-only"), QStringLiteral("-o"), set});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(firstHost(set).value(QLatin1String("trust")).toString(), QStringLiteral("pins-only"));
    const CliRun check = m_home.run({QStringLiteral("check"), set});
    QVERIFY2(check.exitCode == 0, check.out + check.err);
}

void PinTest::neverOverwritesADamagedSet()
{
    const QString set = m_home.file(QStringLiteral("damaged.pins.json"), "{\"format\":\"pintle-pins\"");
    const CliRun run = m_home.run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("-o"), set});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorLines().size(), 1);
    QFile file(set);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"format\":\"pintle-pins\""));
}

void PinTest::asksForAHostWhereTheFileNamesNone()
{
    const Issued root = m_pki.root(QStringLiteral("Nameless"));
    const QStringList arguments{QStringLiteral("pin"), root.certificate, QStringLiteral("--leaf"), QStringLiteral("-o"),
        m_home.path(QStringLiteral("nameless.pins.json"))};
    const CliRun without = m_home.run(arguments);
    QCOMPARE(without.exitCode, 2);
    QVERIFY2(without.err.contains("--host"), without.err.constData());
    QCOMPARE(m_home.run(arguments + QStringList{QStringLiteral("--host"), QStringLiteral("*.a.test")}).exitCode, 0);
}

void PinTest::takesEveryCertificateAndKeyOfSeveralFiles()
{
    const Issued first = m_pki.root(QStringLiteral("First"));
    const Issued second = m_pki.root(QStringLiteral("Second"));
    const Issued third = m_pki.root(QStringLiteral("Third"));
    const CliRun run =
        m_home.run({QStringLiteral("pin"), first.certificate, second.certificate, second.key, third.key});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out.count("sha256/"), 3);
    for (const Issued& issued : {first, second, third})
        QVERIFY2(run.out.contains(pinByOpenssl(issued)), run.out.constData());
    for (const QByteArray& line : run.out.split('\n'))
        QVERIFY2(!line.endsWith(' '), line.constData());
}

void PinTest::saysWhichRoleTheChainLacks()
{
    const Issued root = m_pki.root(QStringLiteral("Lonely"));
    const QString set = m_home.path(QStringLiteral("lonely.pins.json"));
    const CliRun run = m_home.run({QStringLiteral("pin"), root.certificate, QStringLiteral("--host"),
        QStringLiteral("a.test"), QStringLiteral("-o"), set});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.endsWith("has no intermediate to pin.\n"), run.err.constData());
    QVERIFY(!QFile::exists(set));
}

void PinTest::saysThatAKeyOfTheChainIsNoBackup()
{
    const Issued root = m_pki.root(QStringLiteral("Twice"));
    const QString set = m_home.path(QStringLiteral("twice.pins.json"));
    const CliRun run =
        m_home.run({QStringLiteral("pin"), root.certificate, QStringLiteral("--leaf"), QStringLiteral("--host"),
            QStringLiteral("a.test"), QStringLiteral("--backup"), root.key, QStringLiteral("-o"), set});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("is part of the chain in use, so it is no backup."), run.err.constData());
    QVERIFY2(!run.out.contains("backup"), run.out.constData());
    QCOMPARE(firstHost(set).value(QLatin1String("pins")).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
