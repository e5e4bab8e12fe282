// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/tunnel_proxy.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

namespace {

/// `A works, B intercepted`
QString outcomes(const CliRun& run)
{
    QStringList told;
    for (const QJsonValue& value : run.json().value(QLatin1String("lanes")).toArray()) {
        const QJsonObject lane = value.toObject();
        told << lane.value(QLatin1String("lane")).toString() + QLatin1Char(' ')
                + lane.value(QLatin1String("outcome")).toString();
    }
    return told.join(QStringLiteral(", "));
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingBehindAnHonestProxy();
    void failsWhereBothWaysMissThePins();
    void cannotTellWhereTheProxyIsGone();
    void namesTheProxysCaThatItCannotRead();
    void needsAProxy();

private:
    CliHome m_home;
};

void CompareTest::findsNothingBehindAnHonestProxy()
{
    TunnelProxy proxy;
    QVERIFY(proxy.start());
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
    const QStringList arguments{QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"), url};
    const CliRun text = m_home.run(arguments);
    QVERIFY2(text.exitCode == 0, text.out + text.err);
    QVERIFY2(text.out.startsWith("Same certificates on both ways\n"), text.out.constData());
    const CliRun json = m_home.run(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QVERIFY(json.json().value(QLatin1String("sameServed")).toBool());
    QVERIFY(json.json().value(QLatin1String("findings")).toArray().isEmpty());
    QCOMPARE(outcomes(json), QStringLiteral("A works, B works"));
    QVERIFY2(text.out.contains("The proxy passed the connection through unchanged."), text.out.constData());
    QCOMPARE(proxy.tunnels(), 2);
}

void CompareTest::failsWhereBothWaysMissThePins()
{
    TunnelProxy proxy;
    QVERIFY(proxy.start());
    const QString set = m_home.file(QStringLiteral("other.pins.json"),
        "{\"format\":\"pintle-pins\",\"version\":1,\"name\":\"other\",\"hosts\":[{\"pattern\":\""
        "api.lab.test"
        "\",\"pins\":[{\"sha256\":\"80lr/3H4dhiG+5XV0YnzVWFf+4tXkJjrl8Jotwf4vC8=\"}]}]}");
    const CliRun run = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()), QStringLiteral("--pins"), set});
    QVERIFY2(run.out.startsWith("Same certificates on both ways\n"), run.out + run.err);
    QCOMPARE(run.exitCode, 1);
    const CliRun json = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()), QStringLiteral("--pins"), set,
        QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QCOMPARE(outcomes(json), QStringLiteral("A outage, B inconclusive, C inconclusive"));
}

void CompareTest::cannotTellWhereTheProxyIsGone()
{
    const CliRun run = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.startsWith("Through the proxy: "), run.err.constData());
    const CliRun json = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--json")});
    QCOMPARE(outcomes(json), QStringLiteral("A works, B inconclusive"));
}

void CompareTest::namesTheProxysCaThatItCannotRead()
{
    const CliRun run = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--via-ca"), QStringLiteral("/nowhere/ca.pem")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("/nowhere/ca.pem"), run.err.constData());
}

void CompareTest::needsAProxy()
{
    QCOMPARE(m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
