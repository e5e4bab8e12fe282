// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/secrets.h"

#include "tests/app/workspace/sample_workspaces.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateKeysOfOpensslAreKnown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList ec{QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
        QTest::newRow("PKCS#8") << ec;
        QTest::newRow("PKCS#8, encrypted")
            << ec + QStringList{QStringLiteral("-aes256"), QStringLiteral("-pass"), QStringLiteral("pass:x")};
        QTest::newRow("SEC 1") << QStringList{QStringLiteral("ecparam"), QStringLiteral("-name"),
            QStringLiteral("prime256v1"), QStringLiteral("-genkey"), QStringLiteral("-noout")};
        QTest::newRow("PKCS#1") << QStringList{
            QStringLiteral("genrsa"), QStringLiteral("-traditional"), QStringLiteral("1024")};
    }

    void privateKeysOfOpensslAreKnown()
    {
        QFETCH(QStringList, arguments);
        const QString key = QString::fromLatin1(openssl(arguments));
        QVERIFY(holdsPrivateKey(key));
        StoredPinSet stored{idFor(key), samplePinSet(QStringLiteral("s")), {}, {}};
        QVERIFY(!holdsPrivateKey(stored));
        stored.note = key;
        QVERIFY(holdsPrivateKey(stored));
        HostPins host = stored.set.hosts()[0];
        host.pins[0].keptBy = key;
        stored = {stored.id, stored.set.with(host), {}, {}};
        QVERIFY(holdsPrivateKey(stored));
        QVERIFY(holdsPrivateKey(StoredTarget{stored.id, QStringLiteral("a"), key, {}}));
        Snapshot snapshot = sampleSnapshot(QStringLiteral("s"));
        QVERIFY(!holdsPrivateKey(snapshot));
        snapshot.label = key;
        QVERIFY(holdsPrivateKey(snapshot));
    }

    void certificatesAreNoSecrets() { QVERIFY(!holdsPrivateKey(QString::fromLatin1(sampleChain()[0].toPem()))); }

    void aCopyToGiveAwayHoldsPinsAndPolicyAlone()
    {
        Workspace workspace = sampleWorkspace(2, 3, 2);
        workspace.unknown = {{QStringLiteral("x"), 1}};
        HostPins host = workspace.pinSets[0].set.hosts()[0];
        host.reportUris = {QStringLiteral("https://internal.example/")};
        host.mode = PinMode::Report;
        workspace.pinSets[0].set = workspace.pinSets[0].set.with(host);
        const Workspace shared = withoutPrivateData(workspace);
        QCOMPARE(shared.name, workspace.name);
        QCOMPARE(shared.pinSets.size(), size_t(2));
        QVERIFY(shared.targets.empty() && shared.snapshots.empty() && shared.unknown.isEmpty());
        const HostPins& entry = shared.pinSets[0].set.hosts()[0];
        QCOMPARE(entry.mode, PinMode::Report);
        QCOMPARE(entry.pins.size(), size_t(5));
        QVERIFY(entry.pins[1].pin == host.pins[1].pin);
        const QByteArray json = toJson(shared);
        for (const char* secret : {"HSM", "Note", "internal.example", "t1.example.com"})
            QVERIFY2(!json.contains(secret), secret);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
