// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// nginx as it is used: several names on one port, two key types for one name, both protocol versions, stapled OCSP.

#include "tests/support/nginx_server.h"
#include "tests/support/program_run.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

namespace {

QStringList idsOf(const QJsonArray& findings)
{
    QStringList ids;
    for (const QJsonValue& finding : findings)
        ids << finding.toObject()[QLatin1String("id")].toString();
    return ids;
}

} // namespace

class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = m_pki.root(QStringLiteral("Root"));
        m_issuing = m_pki.issuing(QStringLiteral("Issuing"), m_root);
    }

    void eachNameHasItsOwnCertificate()
    {
        const Issued first = m_pki.leaf({QStringLiteral("first.test")}, m_issuing);
        const Issued second = m_pki.leaf({QStringLiteral("second.test"), QStringLiteral("*.second.test")}, m_issuing);
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("first.test"), {first}),
            site(QStringLiteral("second.test *.second.test"), {second})}));
        QCOMPARE(leafPin(inspect(server, QStringLiteral("first.test"))), pinByOpenssl(first));
        QCOMPARE(leafPin(inspect(server, QStringLiteral("second.test"))), pinByOpenssl(second));
        const ProgramRun wild = inspect(server, QStringLiteral("a.second.test"));
        QCOMPARE(leafPin(wild), pinByOpenssl(second));
        QVERIFY2(wild.exitCode == 0, wild.summary());
    }

    void unknownNameGetsTheFirstCertificateAndDoesNotMatch()
    {
        const Issued first = m_pki.leaf({QStringLiteral("first.test")}, m_issuing);
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("first.test"), {first})}));
        const ProgramRun run = inspect(server, QStringLiteral("stranger.test"));
        QVERIFY2(run.exitCode == 1, run.summary());
        QCOMPARE(run.json()[QLatin1String("host")].toObject()[QLatin1String("matches")].toBool(true), false);
    }

    void protocolVersionIsTheOneTheServerAllows_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("TLS 1.2") << "TLSv1.2";
        QTest::newRow("TLS 1.3") << "TLSv1.3";
    }
    void protocolVersionIsTheOneTheServerAllows()
    {
        QFETCH(QString, protocol);
        const Issued ec = m_pki.leaf({QStringLiteral("site.test")}, m_issuing);
        const Issued rsa = m_pki.leaf({QStringLiteral("site.test")}, m_issuing, QStringLiteral("rsa:2048"));
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("site.test"), {rsa, ec})}, protocol));
        const ProgramRun run = inspect(server, QStringLiteral("site.test"));
        QVERIFY2(run.exitCode == 0, run.summary());
        QCOMPARE(run.json()[QLatin1String("connection")].toObject()[QLatin1String("protocol")].toString(), protocol);
        const QByteArray pin = leafPin(run);
        QVERIFY2(pin == pinByOpenssl(ec) || pin == pinByOpenssl(rsa), run.summary());
    }

    void goodStapleIsReadAndSaidToBeThere()
    {
        const Issued leaf = m_pki.leaf({QStringLiteral("site.test")}, m_issuing);
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("site.test"), {leaf}, m_pki.ocspResponse(leaf, m_issuing))}));
        const ProgramRun run = inspect(server, QStringLiteral("site.test"));
        QVERIFY2(run.exitCode == 0, run.summary());
        QVERIFY(run.json()[QLatin1String("connection")].toObject()[QLatin1String("stapledOcsp")].toBool());
        QCOMPARE(run.json()[QLatin1String("verdict")].toString(), QStringLiteral("trusted-unpinned"));
    }

    void revokedStapleMakesTheChainUntrusted()
    {
        const Issued leaf = m_pki.leaf({QStringLiteral("site.test")}, m_issuing);
        m_pki.revoke(leaf, m_issuing);
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("site.test"), {leaf}, m_pki.ocspResponse(leaf, m_issuing))}));
        const ProgramRun run = inspect(server, QStringLiteral("site.test"));
        QVERIFY2(run.exitCode == 1, run.summary());
        const QJsonObject trust = run.json()[QLatin1String("trust")].toObject();
        QCOMPARE(trust[QLatin1String("verdict")].toString(), QStringLiteral("untrusted"));
        QVERIFY2(
            idsOf(trust[QLatin1String("findings")].toArray()).contains(QStringLiteral("chain.revoked")), run.summary());
    }

    void stapleOfAnotherAuthorityIsNotBelieved()
    {
        const Issued leaf = m_pki.leaf({QStringLiteral("site.test")}, m_issuing);
        const Issued stranger = m_pki.root(QStringLiteral("Stranger"));
        const Issued strangersLeaf = m_pki.leaf({QStringLiteral("site.test")}, stranger);
        NginxServer server;
        QVERIFY(server.start({site(QStringLiteral("site.test"), {leaf}, m_pki.ocspResponse(strangersLeaf, stranger))}));
        const ProgramRun run = inspect(server, QStringLiteral("site.test"));
        const QJsonObject trust = run.json()[QLatin1String("trust")].toObject();
        QVERIFY2(idsOf(trust[QLatin1String("findings")].toArray()).contains(QStringLiteral("chain.staple-invalid")),
            run.summary());
    }

private:
    NginxSite site(const QString& name, const QList<Issued>& leaves, const QString& staple = {})
    {
        NginxSite site{name, {}, staple};
        for (const Issued& leaf : leaves)
            site.certificates.append({m_pki.joined({leaf, m_issuing}), leaf.key});
        return site;
    }

    ProgramRun inspect(const NginxServer& server, const QString& name) const
    {
        return runPintleCli({QStringLiteral("inspect"), name, QStringLiteral("--connect"),
            QStringLiteral("127.0.0.1:%1").arg(server.port()), QStringLiteral("--trust"), m_root.certificate,
            QStringLiteral("--json")});
    }

    static QByteArray leafPin(const ProgramRun& run)
    {
        const QJsonArray served = run.json()[QLatin1String("served")].toArray();
        return served.isEmpty() ? QByteArray()
                                : served[0].toObject()[QLatin1String("spkiSha256")].toString().toLatin1();
    }

    Pki m_pki;
    Issued m_root;
    Issued m_issuing;
};

QTEST_GUILESS_MAIN(NginxTest)
#include "nginx_test.moc"
