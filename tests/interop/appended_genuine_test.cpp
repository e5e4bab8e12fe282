// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The chain of CVE-2016-2402: an attacker's leaf from an authority that is trusted too, with the genuine, pinned
// certificates appended. They were sent, but they are on no verified path.

#include "tests/support/nginx_server.h"
#include "tests/support/openssl_server.h"
#include "tests/support/pin_set_text.h"
#include "tests/support/program_run.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

namespace {

const QString Site = QStringLiteral("site.test");

} // namespace

class AppendedGenuineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = m_pki.root(QStringLiteral("Pinned Root"));
        m_issuing = m_pki.issuing(QStringLiteral("Pinned Issuing"), m_root);
        m_leaf = m_pki.leaf({Site}, m_issuing);
        m_otherRoot = m_pki.root(QStringLiteral("Other Root"));
        m_rogueLeaf = m_pki.leaf({Site}, m_otherRoot);
        m_anchors = m_pki.joined({m_root, m_otherRoot});
        m_set = m_pki.file(QStringLiteral("set.pins.json"),
            pinSetText(
                "site.test", "site.test:443", {pinByOpenssl(m_leaf), pinByOpenssl(m_issuing), pinByOpenssl(m_root)}));
    }

    void checkSaysPinMismatch_data()
    {
        QTest::addColumn<bool>("isNginx");
        QTest::addColumn<QString>("protocol");
        QTest::newRow("openssl s_server, TLS 1.2") << false << "-tls1_2";
        QTest::newRow("openssl s_server, TLS 1.3") << false << "-tls1_3";
        QTest::newRow("nginx, TLS 1.2") << true << "TLSv1.2";
        QTest::newRow("nginx, TLS 1.3") << true << "TLSv1.3";
    }
    void checkSaysPinMismatch()
    {
        QFETCH(bool, isNginx);
        QFETCH(QString, protocol);
        OpenSslServer openssl;
        NginxServer nginx;
        const QList<Issued> appended{m_otherRoot, m_leaf, m_issuing, m_root};
        if (isNginx)
            QVERIFY(nginx.start(
                {{Site, {{m_pki.joined(QList<Issued>{m_rogueLeaf} + appended), m_rogueLeaf.key}}, {}}}, protocol));
        else
            QVERIFY(openssl.start(m_pki, m_rogueLeaf, appended, {protocol}));

        const ProgramRun run = check(isNginx ? nginx.port() : openssl.port());
        QVERIFY2(run.exitCode == 1, run.summary());
        QCOMPARE(verdict(run), QStringLiteral("pin-mismatch"));
        QCOMPARE(isNginx ? nginx.requests() : 0, 0);
    }

    void sameSetAcceptsTheGenuineServer()
    {
        OpenSslServer server;
        QVERIFY(server.start(m_pki, m_leaf, {m_issuing}));
        const ProgramRun run = check(server.port());
        QVERIFY2(run.exitCode == 0, run.summary());
        QCOMPARE(verdict(run), QStringLiteral("trusted-pinned"));
    }

private:
    ProgramRun check(quint16 port) const
    {
        return runPintleCli({QStringLiteral("check"), m_set, Site, QStringLiteral("--connect"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--trust"), m_anchors, QStringLiteral("--json")});
    }

    static QString verdict(const ProgramRun& run)
    {
        const QJsonArray results = run.json()[QLatin1String("results")].toArray();
        return results.size() == 1 ? results[0].toObject()[QLatin1String("verdict")].toString() : QString();
    }

    Pki m_pki;
    Issued m_root;
    Issued m_issuing;
    Issued m_leaf;
    Issued m_otherRoot;
    Issued m_rogueLeaf;
    QString m_anchors;
    QString m_set;
};

QTEST_GUILESS_MAIN(AppendedGenuineTest)
#include "appended_genuine_test.moc"
