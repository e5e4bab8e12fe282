// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The pins that `pintle-cli inspect` shows against those of the openssl command, certificate by certificate, the anchor
// that was not sent included.

#include "tests/support/nginx_server.h"
#include "tests/support/openssl_command.h"
#include "tests/support/openssl_server.h"
#include "tests/support/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace pintle::test;

namespace {

const QString Site = QStringLiteral("site.test");

struct Chain {
    Issued root;
    Issued issuing;
    Issued leaf;
};

// SHA-256 of the certificate → pin.
using Pins = QMap<QString, QString>;

QString fingerprint(const Issued& issued)
{
    const QByteArray out = openssl({QStringLiteral("x509"), QStringLiteral("-in"), issued.certificate,
        QStringLiteral("-noout"), QStringLiteral("-fingerprint"), QStringLiteral("-sha256")});
    return QString::fromLatin1(out.mid(out.indexOf('=') + 1).trimmed().replace(":", "").toLower());
}

Pins pinsByOpenssl(const QList<Issued>& certificates)
{
    Pins pins;
    for (const Issued& one : certificates)
        pins.insert(fingerprint(one), QString::fromLatin1(pinByOpenssl(one)));
    return pins;
}

Pins pinsIn(const QJsonArray& certificates)
{
    Pins pins;
    for (const QJsonValue& value : certificates) {
        const QJsonObject certificate = value.toObject();
        pins.insert(
            certificate[QLatin1String("sha256")].toString(), certificate[QLatin1String("spkiSha256")].toString());
    }
    return pins;
}

QJsonObject usedPath(const QJsonObject& report)
{
    for (const QJsonValue& path : report[QLatin1String("paths")].toArray())
        if (path.toObject()[QLatin1String("used")].toBool())
            return path.toObject();
    return {};
}

ProgramRun inspect(quint16 port, const Issued& anchor)
{
    return runPintleCli(
        {QStringLiteral("inspect"), Site, QStringLiteral("--connect"), QStringLiteral("127.0.0.1:%1").arg(port),
            QStringLiteral("--trust"), anchor.certificate, QStringLiteral("--json")});
}

} // namespace

class InteropPinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsEqualThoseOfOpensslAgainstItsServer_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"rsa:2048", "rsa:3072", "rsa:4096", "rsa-pss:2048", "ec:P-256", "ec:P-384", "ec:P-521",
                 "ed25519", "ed448"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void pinsEqualThoseOfOpensslAgainstItsServer()
    {
        QFETCH(QString, key);
        const Chain chain = chainFor(key);
        OpenSslServer server;
        QVERIFY(server.start(m_pki, chain.leaf, {chain.issuing}));
        verifyPins(inspect(server.port(), chain.root), chain);
    }

    void pinsEqualThoseOfOpensslAgainstNginx_data() { pinsEqualThoseOfOpensslAgainstItsServer_data(); }
    void pinsEqualThoseOfOpensslAgainstNginx()
    {
        QFETCH(QString, key);
        const Chain chain = chainFor(key);
        NginxServer server;
        QVERIFY(server.start({{Site, {{m_pki.joined({chain.leaf, chain.issuing}), chain.leaf.key}}, {}}}));
        verifyPins(inspect(server.port(), chain.root), chain);
    }

    void weakServerIsShownWithItsPinsAndNotTrusted()
    {
        const Chain chain = chainFor(QStringLiteral("rsa:1024"));
        OpenSslServer server;
        QVERIFY(server.start(
            m_pki, chain.leaf, {chain.issuing}, {QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")}));
        const ProgramRun run = inspect(server.port(), chain.root);
        QVERIFY2(run.exitCode == 1, run.summary());
        QCOMPARE(pinsIn(run.json()[QLatin1String("served")].toArray()), pinsByOpenssl({chain.leaf, chain.issuing}));
        QCOMPARE(run.json()[QLatin1String("verdict")].toString(), QStringLiteral("untrusted"));
    }

    void keyTypesThatNoServerUsesAreReadFromFiles_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"rsa:1024", "ec:secp256k1", "ec:brainpoolP256r1", "dsa:2048"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void keyTypesThatNoServerUsesAreReadFromFiles()
    {
        QFETCH(QString, key);
        const Chain chain = chainFor(key);
        const ProgramRun run = runPintleCli({QStringLiteral("inspect"), m_pki.joined({chain.leaf, chain.issuing}),
            QStringLiteral("--trust"), chain.root.certificate, QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.summary());
        QCOMPARE(pinsIn(run.json()[QLatin1String("served")].toArray()), pinsByOpenssl({chain.leaf, chain.issuing}));
    }

private:
    Chain chainFor(const QString& key)
    {
        if (!m_chains.contains(key)) {
            Chain chain;
            // Long RSA keys take seconds to make; one a chain is enough.
            const bool isSlow = key == QLatin1String("rsa:3072") || key == QLatin1String("rsa:4096");
            chain.root = m_pki.root(QStringLiteral("Root %1").arg(key), isSlow ? QStringLiteral("ec:P-256") : key);
            chain.issuing = m_pki.issuing(QStringLiteral("Issuing %1").arg(key), chain.root);
            chain.leaf = m_pki.leaf({Site}, chain.issuing, key);
            m_chains.insert(key, chain);
        }
        return m_chains.value(key);
    }

    void verifyPins(const ProgramRun& run, const Chain& chain)
    {
        QVERIFY2(run.exitCode == 0, run.summary());
        const QJsonObject report = run.json();
        QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("pintle.inspect/1"));
        QCOMPARE(report[QLatin1String("verdict")].toString(), QStringLiteral("trusted-unpinned"));
        QCOMPARE(pinsIn(report[QLatin1String("served")].toArray()), pinsByOpenssl({chain.leaf, chain.issuing}));
        const QJsonArray path = usedPath(report)[QLatin1String("certificates")].toArray();
        QCOMPARE(pinsIn(path), pinsByOpenssl({chain.leaf, chain.issuing, chain.root}));
        const QJsonObject anchor = path.last().toObject();
        QCOMPARE(anchor[QLatin1String("sha256")].toString(), fingerprint(chain.root));
        QVERIFY(anchor[QLatin1String("sentPositions")].toArray().isEmpty());
    }

    Pki m_pki;
    QMap<QString, Chain> m_chains;
};

QTEST_GUILESS_MAIN(InteropPinsTest)
#include "pins_test.moc"
