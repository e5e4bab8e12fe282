// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// What Pintle writes for curl, enforced by the real curl against a real nginx that counts requests.

#include "core/formats/curl.h"
#include "tests/support/nginx_server.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class CurlExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void curlEnforcesWhatIsWritten_data();
    void curlEnforcesWhatIsWritten();
    void theReaderAgreesWithCurlOnSpellings_data();
    void theReaderAgreesWithCurlOnSpellings();

private:
    Pin pinOf(const Issued& issued) const;
    int exitCodeOfCurl(const QByteArray& config, const QString& host);

    Pki m_pki;
    Issued m_root;
    Issued m_issuing;
    Issued m_leaf;
    Issued m_rsaLeaf;
    Issued m_device;
    NginxServer m_server;
};

void CurlExportTest::initTestCase()
{
    m_root = m_pki.root(QStringLiteral("Root"));
    m_issuing = m_pki.issuing(QStringLiteral("Issuing"), m_root);
    m_leaf = m_pki.leaf({QStringLiteral("site.test")}, m_issuing);
    m_rsaLeaf = m_pki.leaf({QStringLiteral("rsa.test")}, m_issuing, QStringLiteral("rsa:2048"));
    m_device = m_pki.issue({.subject = QStringLiteral("/CN=device")}, nullptr);
    QVERIFY(m_server.start({{QStringLiteral("site.test"), {{m_pki.joined({m_leaf, m_issuing}), m_leaf.key}}, {}},
        {QStringLiteral("rsa.test"), {{m_pki.joined({m_rsaLeaf, m_issuing}), m_rsaLeaf.key}}, {}},
        {QStringLiteral("device.test"), {m_device}, {}}}));
}

Pin CurlExportTest::pinOf(const Issued& issued) const
{
    return *Pin::parse(QString::fromLatin1(pinByOpenssl(issued)));
}

int CurlExportTest::exitCodeOfCurl(const QByteArray& config, const QString& host)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
        {"SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "https_proxy", "HTTPS_PROXY", "ALL_PROXY"})
        environment.remove(QString::fromLatin1(name));
    const QString address = QStringLiteral("%1:%2").arg(host).arg(m_server.port());
    QProcess curl;
    curl.setProcessEnvironment(environment);
    curl.start(QStringLiteral("curl"),
        {QStringLiteral("-q"), QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("60"),
            QStringLiteral("-K"), m_pki.file(QStringLiteral("curl.conf"), config), QStringLiteral("--cacert"),
            m_root.certificate, QStringLiteral("--resolve"), address + QStringLiteral(":127.0.0.1"),
            QStringLiteral("https://%1/").arg(address)});
    return curl.waitForFinished(90'000) ? curl.exitCode() : -1;
}

void CurlExportTest::curlEnforcesWhatIsWritten_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("pins");
    QTest::addColumn<bool>("pinsOnly");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* what, const char* host, const char* pins, PinTrust trust, int exitCode) {
        QTest::newRow(what) << QString::fromLatin1(host) << QString::fromLatin1(pins).split(QLatin1Char(' '))
                            << (trust == PinTrust::PinsOnly) << exitCode;
    };
    const auto chain = PinTrust::System;
    row("the leaf's pin", "site.test", "leaf", chain, 0);
    row("the pin of an RSA leaf", "rsa.test", "rsa", chain, 0);
    row("a backup first, the leaf second", "site.test", "rsa leaf", chain, 0);
    row("the key of another server", "site.test", "rsa", chain, 90);
    row("issuers alone, forced: everyone is locked out", "site.test", "issuing root", chain, 90);
    row("a device's certificate is not trusted", "device.test", "device", chain, 60);
    row("a device's pin is the trust", "device.test", "device", PinTrust::PinsOnly, 0);
    row("another key than the device's", "device.test", "leaf", PinTrust::PinsOnly, 90);
}

void CurlExportTest::curlEnforcesWhatIsWritten()
{
    QFETCH(QString, host);
    QFETCH(QStringList, pins);
    QFETCH(bool, pinsOnly);
    QFETCH(int, exitCode);
    HostPins entry{.pattern = *HostPattern::parse(host)};
    entry.trust = pinsOnly ? PinTrust::PinsOnly : PinTrust::System;
    bool issuersOnly = true;
    for (const QString& name : pins) {
        const bool ofIssuer = name == QLatin1String("issuing") || name == QLatin1String("root");
        issuersOnly = issuersOnly && ofIssuer;
        const Issued& issued = name == QLatin1String("leaf") ? m_leaf
            : name == QLatin1String("rsa")                   ? m_rsaLeaf
            : name == QLatin1String("device")                ? m_device
            : name == QLatin1String("issuing")               ? m_issuing
                                                             : m_root;
        entry.pins.push_back({.pin = pinOf(issued), .role = ofIssuer ? PinRole::Intermediate : PinRole::Leaf});
    }
    const PinSet set = PinSet::make(QStringLiteral("Shop")).with(entry);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(writeCurl({set, now}).has_value(), !issuersOnly);
    const auto exported = writeCurl({set, now, true});
    QVERIFY(exported.has_value());
    const int before = m_server.requests();
    QCOMPARE(exitCodeOfCurl(exported->content, host), exitCode);
    QCOMPARE(m_server.requests(), before + (exitCode == 0 ? 1 : 0));
}

void CurlExportTest::theReaderAgreesWithCurlOnSpellings_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* what, const char* value, bool matches) {
        QTest::newRow(what) << QString::fromLatin1(value) << matches;
    };
    row("two slashes", "\"sha256//%1\"", true);
    row("without quotes", "sha256//%1", true);
    row("after another pin", "\"sha256//%2;sha256//%1\"", true);
    row("a semicolon at the end", "\"sha256//%1;\"", false);
    row("a blank after the semicolon", "\"sha256//%2; sha256//%1\"", false);
    row("a blank inside, without quotes", "sha256//%2; sha256//%1", false);
    row("one slash", "\"sha256/%1\"", false);
    row("upper case", "\"SHA256//%1\"", false);
    row("after one that is no pin", "\"sha256//x;sha256//%1\"", true);
}

void CurlExportTest::theReaderAgreesWithCurlOnSpellings()
{
    QFETCH(QString, value);
    QFETCH(bool, matches);
    const Pin leaf = pinOf(m_leaf);
    const QString written = QString(value)
                                .replace(QLatin1String("%1"), leaf.toBase64())
                                .replace(QLatin1String("%2"), pinOf(m_rsaLeaf).toBase64());
    const QByteArray config = "# pintle-host: site.test\npinnedpubkey = " + written.toUtf8() + '\n';
    QCOMPARE(exitCodeOfCurl(config, QStringLiteral("site.test")), matches ? 0 : 90);
    const auto imported = readCurl(config);
    bool found = false;
    if (imported) {
        for (const PinEntry& entry : imported->set.hosts().front().pins)
            found = found || entry.pin == leaf;
    }
    QCOMPARE(found, matches);
}

QTEST_GUILESS_MAIN(CurlExportTest)
#include "curl_export_test.moc"
