// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/pki.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class InspectServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFirstThenShowsTheChain();
    void writesTheContractAsJson();
    void takesTheVerdictOfTheCatalogue_data();
    void takesTheVerdictOfTheCatalogue();
    void showsAChainThatCameBeforeTheHandshakeFailed();
    void saysWhichStageFailed();
    void namesTheProxyThatRefused();
    void namesTheClientFileAtFault();
    void suggestsACommandThatReachesTheSameServer();
    void judgesAtAnotherInstant();
    void offersTheProtocolsAndNamesAskedFor();
    void trustsTheStoreAskedFor();

private:
    CliHome m_home;
};

void InspectServerTest::answersFirstThenShowsTheChain()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("Trusted, not pinned [trusted-unpinned]\n"), run.out.constData());
    const auto leaf = run.out.indexOf("Leaf · sent #1");
    const auto intermediate = run.out.indexOf("Intermediate · sent #2");
    const auto root = run.out.indexOf("Root · not sent – from ");
    QVERIFY2(leaf > 0 && leaf < intermediate && intermediate < root, run.out.constData());
    QCOMPARE(run.out.count("sha256/"), 3);
    QVERIFY(run.out.contains("Next: Pin Intermediate: pintle-cli pin lab:good --intermediate"));
    QVERIFY(!run.out.contains('\x1b'));
    QCOMPARE(run.err, QByteArray());
}

void InspectServerTest::writesTheContractAsJson()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonObject document = run.json();
    QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("pintle.inspect/1"));
    QCOMPARE(document.value(QLatin1String("target")).toString(), QStringLiteral("lab:good"));
    QCOMPARE(document.value(QLatin1String("served")).toArray().size(), 2);
    QCOMPARE(document.value(QLatin1String("connection")).toObject().value(QLatin1String("handshake")).toString(),
        QStringLiteral("established"));
    const QJsonObject path = document.value(QLatin1String("paths")).toArray().first().toObject();
    QVERIFY(path.value(QLatin1String("used")).toBool() && path.value(QLatin1String("valid")).toBool());
    const QJsonArray nodes = path.value(QLatin1String("certificates")).toArray();
    QCOMPARE(nodes.size(), 3);
    QCOMPARE(nodes.last().toObject().value(QLatin1String("origin")).toString(), QStringLiteral("store"));
}

void InspectServerTest::takesTheVerdictOfTheCatalogue_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("code");

    const auto row = [](const char* id, const char* verdict, int code) {
        QTest::newRow(id) << QStringLiteral("lab:") + QLatin1String(id) << QString::fromLatin1(verdict) << code;
    };
    row("expired", "untrusted", 1);
    row("wrong-name", "untrusted", 1);
    row("leaf-only", "untrusted", 1);
    row("self-signed", "untrusted", 1);
    row("cross-signed", "trusted-unpinned", 0);
    row("wrong-order", "trusted-with-findings", 0);
    row("ed448", "trusted-unpinned", 0);
    row("starttls-smtp", "trusted-unpinned", 0);
    row("not-tls", "no-tls-answer", 3);
    row("starttls-injection", "no-tls-answer", 3);
    row("hang-up", "no-tls-answer", 3);
}

void InspectServerTest::takesTheVerdictOfTheCatalogue()
{
    QFETCH(QString, target);
    QFETCH(QString, verdict);
    QFETCH(int, code);
    const CliRun run = m_home.run({QStringLiteral("inspect"), target, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == code, run.err.constData());
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    QCOMPARE(run.json().value(QLatin1String("verdict")).toString(), verdict);
    QCOMPARE(run.errorLines().size(), code == 3 ? 1 : 0);
}

void InspectServerTest::showsAChainThatCameBeforeTheHandshakeFailed()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:stolen-leaf")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.out.contains("Leaf · sent #1"), run.out.constData());
}

void InspectServerTest::saysWhichStageFailed()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("127.0.0.1:1")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray("Connect failed: 127.0.0.1:1 refused the connection.\n"));
}

void InspectServerTest::namesTheProxyThatRefused()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--proxy"),
        QStringLiteral("http://alex:secret@127.0.0.1:1")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.err, QByteArray("Connect failed: http://127.0.0.1:1 refused the connection.\n"));
}

void InspectServerTest::namesTheClientFileAtFault()
{
    Pki pki;
    const Issued mine = pki.root(QStringLiteral("Mine"));
    const Issued other = pki.root(QStringLiteral("Other"));
    const QStringList start{
        QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--client-cert"), mine.certificate};
    const CliRun keyless = m_home.run(start);
    QCOMPARE(keyless.exitCode, 3);
    QCOMPARE(keyless.err, mine.certificate.toUtf8() + " holds no private key.\n");
    const CliRun foreign = m_home.run(start + QStringList{QStringLiteral("--client-key"), other.key});
    QCOMPARE(foreign.exitCode, 3);
    QCOMPARE(foreign.err, other.key.toUtf8() + " is not the private key of the certificate Mine.\n");
}

void InspectServerTest::suggestsACommandThatReachesTheSameServer()
{
    const QString anchors = m_home.path(QStringLiteral("lab ca.pem"));
    QCOMPARE(m_home.run({QStringLiteral("lab"), QStringLiteral("ca"), QStringLiteral("-o"), anchors}).exitCode, 0);
    const CliRun run =
        m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--trust"), anchors});
    QVERIFY2(run.out.contains(" lab:good --trust '" + anchors.toUtf8() + "' --intermediate -o "), run.out.constData());
}

void InspectServerTest::judgesAtAnotherInstant()
{
    const CliRun then = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--json"),
        QStringLiteral("--now"), QStringLiteral("2031-05-06T07:08:09Z")});
    QCOMPARE(then.exitCode, 0);
    QCOMPARE(then.json().value(QLatin1String("trust")).toObject().value(QLatin1String("instant")).toString(),
        QStringLiteral("2031-05-06T07:08:09Z"));
}

void InspectServerTest::offersTheProtocolsAndNamesAskedFor()
{
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:alpn"), QStringLiteral("--json"),
        QStringLiteral("--alpn"), QStringLiteral("h2,http/1.1"), QStringLiteral("--tls"), QStringLiteral("1.2"),
        QStringLiteral("--servername"), QStringLiteral("other.lab.test"), QStringLiteral("--timeout"),
        QStringLiteral("20"), QStringLiteral("-4")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject connection = run.json().value(QLatin1String("connection")).toObject();
    QCOMPARE(connection.value(QLatin1String("protocol")).toString(), QStringLiteral("TLSv1.2"));
    QCOMPARE(connection.value(QLatin1String("serverName")).toString(), QStringLiteral("other.lab.test"));
    QVERIFY(!connection.value(QLatin1String("alpn")).isNull());
}

void InspectServerTest::trustsTheStoreAskedFor()
{
    const QString ca = m_home.path(QStringLiteral("ca.pem"));
    QCOMPARE(m_home.run({QStringLiteral("lab"), QStringLiteral("ca"), QStringLiteral("-o"), ca}).exitCode, 0);
    const auto inspect = [&](const QString& trust) {
        return m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--trust"), trust})
            .exitCode;
    };
    QCOMPARE(inspect(ca), 0);
    QCOMPARE(inspect(QStringLiteral("lab")), 0);
    QCOMPARE(inspect(QStringLiteral("system")), 1);
    QCOMPARE(inspect(m_home.path(QStringLiteral("missing.pem"))), 3);
}

QTEST_GUILESS_MAIN(InspectServerTest)
#include "inspect_server_test.moc"
