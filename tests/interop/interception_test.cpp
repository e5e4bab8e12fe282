// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// A real mitmproxy whose authority is trusted, between us and nginx; and an honest proxy, of which nothing is to be
// said.

#include "tests/support/mitm_proxy.h"
#include "tests/support/nginx_server.h"
#include "tests/support/pin_set_text.h"
#include "tests/support/program_run.h"
#include "tests/support/tunnel_proxy.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

namespace {

const QString Site = QStringLiteral("site.test");

QStringList idsOf(const QJsonArray& findings)
{
    QStringList ids;
    for (const QJsonValue& finding : findings)
        ids << finding.toObject()[QLatin1String("id")].toString();
    return ids;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString verdictOfCheck(const ProgramRun& run)
{
    const QJsonArray results = run.json()[QLatin1String("results")].toArray();
    return results.size() == 1 ? results[0].toObject()[QLatin1String("verdict")].toString() : QString();
}

} // namespace

class InterceptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Issued root = m_pki.root(QStringLiteral("Genuine Root"));
        const Issued issuing = m_pki.issuing(QStringLiteral("Genuine Issuing"), root);
        const Issued leaf = m_pki.leaf({Site}, issuing);
        QVERIFY(m_server.start({{Site, {{m_pki.joined({leaf, issuing}), leaf.key}}, {}}}));
        QVERIFY(m_mitmproxy.start(root.certificate));
        QVERIFY(m_tunnel.start());
        const QByteArray authority = contentOf(m_mitmproxy.authority());
        QVERIFY(authority.contains("BEGIN CERTIFICATE"));
        m_anchors = m_pki.file(QStringLiteral("anchors.pem"), contentOf(root.certificate) + authority);
        m_genuineAnchors = root.certificate;
        m_set = m_pki.file(QStringLiteral("set.pins.json"),
            pinSetText("site.test", "site.test:443", {pinByOpenssl(leaf), pinByOpenssl(issuing)}));
    }

    void compareNamesTheSubstitutionByMitmproxy()
    {
        const ProgramRun run =
            reach({QStringLiteral("compare"), Site, QStringLiteral("--via"), mitmproxy(), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 1, run.summary());
        const QStringList ids = idsOf(run.json()[QLatin1String("findings")].toArray());
        QVERIFY2(ids.contains(QStringLiteral("compare.certificate-substituted")), run.summary());
        QVERIFY2(
            run.json()[QLatin1String("substitutedBy")].toString().contains(QLatin1String("mitmproxy")), run.summary());
    }

    void compareJudgesEveryLane()
    {
        const QStringList arguments{QStringLiteral("compare"), Site, QStringLiteral("--via"), mitmproxy(),
            QStringLiteral("--via-ca"), m_mitmproxy.authority(), QStringLiteral("--pins"), m_set,
            QStringLiteral("--json")};
        const ProgramRun run = reach(arguments, m_genuineAnchors);
        QVERIFY2(run.exitCode == 1, run.summary());
        const QJsonArray lanes = run.json()[QLatin1String("lanes")].toArray();
        QCOMPARE(lanes.size(), 3);
        const auto outcome = [&lanes](int lane) { return lanes[lane].toObject()[QLatin1String("outcome")].toString(); };
        QCOMPARE(outcome(0), QStringLiteral("works"));
        QCOMPARE(outcome(1), QStringLiteral("intercepted"));
        QCOMPARE(outcome(2), QStringLiteral("attack-blocked"));
        const auto bytes = [&lanes](
                               int lane) { return lanes[lane].toObject()[QLatin1String("applicationBytes")].toInt(); };
        QVERIFY(bytes(0) > 0 && bytes(1) == bytes(0));
        QCOMPARE(bytes(2), 0);
    }

    void aProxyWhoseCaIsNotInstalledIsRefusedWithoutPins()
    {
        const ProgramRun run =
            reach({QStringLiteral("compare"), Site, QStringLiteral("--via"), mitmproxy(), QStringLiteral("--json")},
                m_genuineAnchors);
        const QJsonObject lane = run.json()[QLatin1String("lanes")].toArray()[1].toObject();
        QCOMPARE(lane[QLatin1String("outcome")].toString(), QStringLiteral("attack-blocked"));
    }

    void compareTellsAPersonWhoSubstituted()
    {
        const ProgramRun run = reach({QStringLiteral("compare"), Site, QStringLiteral("--via"), mitmproxy()});
        QVERIFY2(run.exitCode == 1 && run.out.contains("mitmproxy"), run.summary());
    }

    void checkThroughMitmproxyIsAPinMismatch()
    {
        const ProgramRun run = reach(
            {QStringLiteral("check"), m_set, Site, QStringLiteral("--proxy"), mitmproxy(), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 1, run.summary());
        QCOMPARE(verdictOfCheck(run), QStringLiteral("pin-mismatch"));
    }

    void withoutPinsMitmproxyIsTrusted()
    {
        const ProgramRun run =
            reach({QStringLiteral("inspect"), Site, QStringLiteral("--proxy"), mitmproxy(), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.summary());
        QCOMPARE(run.json()[QLatin1String("verdict")].toString(), QStringLiteral("trusted-unpinned"));
    }

    void nothingIsReportedOfATunnellingProxy()
    {
        const ProgramRun compared =
            reach({QStringLiteral("compare"), Site, QStringLiteral("--via"), tunnel(), QStringLiteral("--json")});
        QVERIFY2(compared.exitCode == 0, compared.summary());
        QCOMPARE(idsOf(compared.json()[QLatin1String("findings")].toArray()), QStringList());
        QCOMPARE(m_tunnel.tunnels(), 1);

        const ProgramRun checked = reach(
            {QStringLiteral("check"), m_set, Site, QStringLiteral("--proxy"), tunnel(), QStringLiteral("--json")});
        QVERIFY2(checked.exitCode == 0, checked.summary());
        QCOMPARE(verdictOfCheck(checked), QStringLiteral("trusted-pinned"));
        QCOMPARE(m_tunnel.tunnels(), 2);
    }

private:
    ProgramRun reach(const QStringList& arguments) const { return reach(arguments, m_anchors); }
    ProgramRun reach(const QStringList& arguments, const QString& anchors) const
    {
        return runPintleCli(arguments
            + QStringList{QStringLiteral("--connect"), QStringLiteral("127.0.0.1:%1").arg(m_server.port()),
                QStringLiteral("--trust"), anchors});
    }
    QString mitmproxy() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_mitmproxy.port()); }
    QString tunnel() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_tunnel.serverPort()); }

    Pki m_pki;
    NginxServer m_server;
    MitmProxy m_mitmproxy;
    TunnelProxy m_tunnel;
    QString m_anchors; ///< those of the server and of mitmproxy
    QString m_genuineAnchors;
    QString m_set;
};

QTEST_GUILESS_MAIN(InterceptionTest)
#include "interception_test.moc"
