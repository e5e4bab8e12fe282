// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/pki.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class ExportImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheFormats();
    void writesAConfigurationToStandardOutput();
    void refusesWhatWouldLockUsersOut();
    void comesBackAsItWent_data();
    void comesBackAsItWent();
    void saysThatAFileIsInNoKnownFormat();
    void refusesOneHostInTwoFiles();

private:
    Pki m_pki;
    CliHome m_home;
    QString m_set;
    QString m_issuerOnly;
};

void ExportImportTest::initTestCase()
{
    m_set = m_home.path(QStringLiteral("api.pins.json"));
    m_issuerOnly = m_home.path(QStringLiteral("issuer.pins.json"));
    const Issued backup = m_pki.root(QStringLiteral("Backup"));
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--leaf"),
                     QStringLiteral("--backup"), backup.key, QStringLiteral("-o"), m_set})
                 .exitCode,
        0);
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--intermediate"),
                     QStringLiteral("-o"), m_issuerOnly})
                 .exitCode,
        0);
}

void ExportImportTest::listsTheFormats()
{
    const CliRun text = m_home.run({QStringLiteral("export"), QStringLiteral("--list")});
    QCOMPARE(text.exitCode, 0);
    for (const char* id : {"pintle-json", "android-nsc", "curl"})
        QVERIFY2(text.out.contains(id), id);
    const CliRun json = m_home.run({QStringLiteral("export"), QStringLiteral("--list"), QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
}

void ExportImportTest::writesAConfigurationToStandardOutput()
{
    const CliRun run =
        m_home.run({QStringLiteral("export"), m_set, QStringLiteral("--format"), QStringLiteral("curl")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("pinnedpubkey = \"sha256//"), run.out.constData());
    const CliRun json = m_home.run({QStringLiteral("export"), m_set, QStringLiteral("--format"), QStringLiteral("curl"),
        QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QCOMPARE(json.err, QByteArray());
}

void ExportImportTest::refusesWhatWouldLockUsersOut()
{
    const QStringList arguments{
        QStringLiteral("export"), m_issuerOnly, QStringLiteral("--format"), QStringLiteral("curl")};
    const CliRun refused = m_home.run(arguments);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.startsWith("The platform would refuse every genuine connection: "), refused.err.constData());
    QVERIFY(!m_home.run(arguments + QStringList{QStringLiteral("--force")}).out.isEmpty());
}

void ExportImportTest::comesBackAsItWent_data()
{
    QTest::addColumn<QString>("format");
    for (const char* id : {"pintle-json", "android-nsc", "curl"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void ExportImportTest::comesBackAsItWent()
{
    QFETCH(QString, format);
    const QString file = m_home.path(QStringLiteral("exported"));
    const QString set = m_home.path(QStringLiteral("imported.pins.json"));
    QCOMPARE(
        m_home.run({QStringLiteral("export"), m_set, QStringLiteral("--format"), format, QStringLiteral("-o"), file})
            .exitCode,
        0);
    const CliRun run =
        m_home.run({QStringLiteral("import"), file, QStringLiteral("-o"), set, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    QCOMPARE(run.json()
                 .value(QLatin1String("imports"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("format"))
                 .toString(),
        format);
    const CliRun check =
        m_home.run({QStringLiteral("check"), set, QStringLiteral("lab:good"), QStringLiteral("--json")});
    const QJsonObject result = check.json().value(QLatin1String("results")).toArray().first().toObject();
    QCOMPARE(result.value(QLatin1String("pins")).toObject().value(QLatin1String("verdict")).toString(),
        QStringLiteral("match"));
}

void ExportImportTest::saysThatAFileIsInNoKnownFormat()
{
    const CliRun run = m_home.run({QStringLiteral("import"),
        m_home.file(QStringLiteral("poem.txt"), "Shall I compare thee to a summer's day?\n")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.endsWith("poem.txt is in no format that Pintle knows.\n"), run.err.constData());
}

void ExportImportTest::refusesOneHostInTwoFiles()
{
    const CliRun run = m_home.run({QStringLiteral("import"), m_set, m_issuerOnly});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.startsWith("Two entries are for the same host"), run.err.constData());
}

QTEST_GUILESS_MAIN(ExportImportTest)
#include "export_import_test.moc"
