// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/openssl_command.h"
#include "tests/support/pki.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class InspectFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsEveryKeyTypeAsOpensslDoes_data();
    void pinsEveryKeyTypeAsOpensslDoes();
    void saysThatCertificatesFormOneChain();
    void putsTheLeafFirstWhateverTheOrder();
    void saysThatCertificatesFormNoChain();
    void readsWhatIsPipedIn();
    void showsTheKeysOfAKeyFile();
    void opensAnEncryptedFileWithAPassphraseFile();
    void tellsWhatItSkipped();
    void listsOneLineACertificate();
    void listsAsJson();
    void judgesWithPins();

private:
    Pki m_pki;
    CliHome m_home;
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void InspectFileTest::pinsEveryKeyTypeAsOpensslDoes_data()
{
    QTest::addColumn<QString>("key");

    for (const char* key :
        {"rsa:2048", "rsa-pss:2048", "ec:P-256", "ec:P-384", "ec:P-521", "ec:secp256k1", "ed25519", "ed448"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void InspectFileTest::pinsEveryKeyTypeAsOpensslDoes()
{
    QFETCH(QString, key);
    const Issued root =
        m_pki.root(QStringLiteral("Root of ") + QString(key).replace(QLatin1Char(':'), QLatin1Char(' ')), key);
    const CliRun run = m_home.run({QStringLiteral("inspect"), root.certificate, QStringLiteral("--trust"),
        root.certificate, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonObject served = run.json().value(QLatin1String("served")).toArray().first().toObject();
    QCOMPARE(served.value(QLatin1String("spkiSha256")).toString().toLatin1(), pinByOpenssl(root));
}

void InspectFileTest::saysThatCertificatesFormOneChain()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued issuing = m_pki.issuing(QStringLiteral("Issuing"), root);
    const Issued leaf = m_pki.leaf({QStringLiteral("a.test")}, issuing);
    const CliRun run = m_home.run(
        {QStringLiteral("inspect"), m_pki.joined({leaf, issuing, root}), QStringLiteral("--trust"), root.certificate});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    QVERIFY2(run.out.startsWith("3 certificates that form one chain\n"), run.out.constData());
    QVERIFY(run.out.contains("Leaf · "));
}

void InspectFileTest::putsTheLeafFirstWhateverTheOrder()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued issuing = m_pki.issuing(QStringLiteral("Issuing"), root);
    const Issued leaf = m_pki.leaf({QStringLiteral("a.test")}, issuing);
    const CliRun run = m_home.run({QStringLiteral("inspect"), root.certificate, issuing.certificate, leaf.certificate,
        QStringLiteral("--trust"), root.certificate, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    const QJsonObject document = run.json();
    QVERIFY(document.value(QLatin1String("formsChain")).toBool());
    QCOMPARE(document.value(QLatin1String("served"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("spkiSha256"))
                 .toString()
                 .toLatin1(),
        pinByOpenssl(leaf));
}

void InspectFileTest::saysThatCertificatesFormNoChain()
{
    const Issued one = m_pki.root(QStringLiteral("One"));
    const Issued two = m_pki.root(QStringLiteral("Two"));
    const QString file = m_pki.joined({one, two});
    const CliRun text = m_home.run({QStringLiteral("inspect"), file});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.startsWith("2 certificates that form no single chain\n"), text.out.constData());
    const CliRun json = m_home.run({QStringLiteral("inspect"), file, QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QVERIFY(json.json().value(QLatin1String("verdict")).isNull());
}

void InspectFileTest::readsWhatIsPipedIn()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const CliRun run =
        m_home.run({QStringLiteral("inspect"), QStringLiteral("-"), QStringLiteral("--trust"), root.certificate},
            contentOf(root.certificate));
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QVERIFY(run.out.contains(pinByOpenssl(root)));
}

void InspectFileTest::showsTheKeysOfAKeyFile()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const CliRun run = m_home.run({QStringLiteral("inspect"), root.key});
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QVERIFY(run.out.contains("Private key"));
    QVERIFY(run.out.contains(pinByOpenssl(root)));
    QVERIFY(!run.out.contains("BEGIN"));
}

void InspectFileTest::opensAnEncryptedFileWithAPassphraseFile()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const QString file = m_home.path(QStringLiteral("encrypted.p12"));
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), root.certificate,
        QStringLiteral("-inkey"), root.key, QStringLiteral("-out"), file, QStringLiteral("-passout"),
        QStringLiteral("pass:open sesame")});
    const QStringList inspect{QStringLiteral("inspect"), file, QStringLiteral("--trust"), root.certificate};

    QCOMPARE(m_home.run(inspect).exitCode, 3);
    const auto withPassphrase = [&](const QByteArray& content) {
        return m_home.run(inspect
            + QStringList{QStringLiteral("--passphrase-file"), m_home.file(QStringLiteral("passphrase"), content)});
    };
    const CliRun opened = withPassphrase("open sesame\r\nsecond line\n");
    QVERIFY2(opened.exitCode == 0, opened.err + opened.out);
    QVERIFY(opened.out.contains(pinByOpenssl(root)));
    QCOMPARE(withPassphrase("close sesame").exitCode, 3);
}

void InspectFileTest::tellsWhatItSkipped()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const QString file = m_home.file(QStringLiteral("mixed.pem"),
        contentOf(root.certificate) + "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n");
    const CliRun run = m_home.run({QStringLiteral("inspect"), file, QStringLiteral("--trust"), root.certificate});
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QVERIFY2(run.err.startsWith("Skipped 1 part; the first: "), run.err.constData());
}

void InspectFileTest::listsOneLineACertificate()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued leaf = m_pki.leaf({QStringLiteral("a.test"), QStringLiteral("b.test")}, root);
    const CliRun run = m_home.run({QStringLiteral("inspect"), m_pki.joined({leaf, root}), QStringLiteral("--list")});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray("# notAfter\tkey\tnames\tpin\tsubject"));
    QCOMPARE(lines[1], "2049-12-31T23:59:59Z\tEC P-256 256\t2\tsha256/" + pinByOpenssl(leaf) + "\tCN=a.test");
    QVERIFY(lines[2].contains(pinByOpenssl(root)));
}

void InspectFileTest::listsAsJson()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued leaf = m_pki.leaf({QStringLiteral("a.test")}, root);
    const CliRun run = m_home.run(
        {QStringLiteral("inspect"), m_pki.joined({leaf, root}), QStringLiteral("--list"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    QCOMPARE(run.json().value(QLatin1String("inventory")).toArray().size(), 2);
}

void InspectFileTest::judgesWithPins()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued leaf = m_pki.leaf({QStringLiteral("a.test")}, root);
    const QString chain = m_pki.joined({leaf, root});
    const QString set = m_home.path(QStringLiteral("a.pins.json"));
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), chain, QStringLiteral("--root"), QStringLiteral("--trust"),
                     root.certificate, QStringLiteral("-o"), set})
                 .exitCode,
        0);
    const CliRun run = m_home.run(
        {QStringLiteral("inspect"), chain, QStringLiteral("--trust"), root.certificate, QStringLiteral("--pins"), set});
    QVERIFY2(run.exitCode == 0, run.err + run.out);
    QVERIFY2(run.out.contains("[trusted-pinned]"), run.out.constData());
}

QTEST_GUILESS_MAIN(InspectFileTest)
#include "inspect_file_test.moc"
