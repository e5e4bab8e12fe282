// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/tunnel_proxy.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingBehindAnHonestProxy();
    void failsWhereBothWaysMissThePins();
    void cannotTellWhereTheProxyIsGone();
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
}

void CompareTest::cannotTellWhereTheProxyIsGone()
{
    const CliRun run = m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good"), QStringLiteral("--via"),
        QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.startsWith("Through the proxy: "), run.err.constData());
}

void CompareTest::needsAProxy()
{
    QCOMPARE(m_home.run({QStringLiteral("compare"), QStringLiteral("lab:good")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
