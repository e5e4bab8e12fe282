// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl.h"
#include "core/formats/curl_reader.h"

#include <QTest>

using namespace pintle;

namespace {

const QByteArray A = "sha256//oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=";
const QByteArray B = "sha256//fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY=";

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

class CurlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsReallyEnforced_data();
    void saysWhatIsReallyEnforced();
    void refusesWhatCouldNotWork_data();
    void refusesWhatCouldNotWork();
    void refusesTooManyPinsForTooManyHosts();
};

void CurlReaderTest::saysWhatIsReallyEnforced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* what, const QByteArray& content, const char* hosts, const char* findings) {
        QTest::newRow(what) << content << words(hosts) << words(findings);
    };
    const QByteArray url = " https://a.example/x";
    row("a command", "curl --pinnedpubkey '" + A + ";" + B + "'" + url, "a.example oZZ9 fahb system", "");
    row("a config with URL", "url = https://a.example/\npinnedpubkey = \"" + A + "\"", "a.example oZZ9 system", "");
    row("a config of ours", "# pintle-host: *.a.example\npinnedpubkey = \"" + A + "\"", "*.a.example oZZ9 system", "");
    row("a config of ours with subdomains", "# pintle-host: a.example and subdomains\npinnedpubkey = \"" + A + "\"",
        "a.example+ oZZ9 system", "");
    row("a URL beats our comment", "# pintle-host: b.example\nurl = https://a.example/\npinnedpubkey = \"" + A + "\"",
        "a.example oZZ9 system", "");
    row("the last pinnedpubkey wins", "curl --pinnedpubkey " + B + " --pinnedpubkey " + A + url,
        "a.example oZZ9 system", "formats.ignored-element");
    row("a blank after the semicolon spoils both", "curl --pinnedpubkey '" + A + "; " + B + ";" + B + "'" + url,
        "a.example fahb system", "formats.not-enforced");
    row("one slash after the first spoils both", "curl --pinnedpubkey '" + A + ";sha256/x;" + B + "'" + url,
        "a.example fahb system", "formats.not-enforced");
    row("a semicolon at the end spoils the last", "curl --pinnedpubkey '" + A + ";" + B + ";'" + url,
        "a.example oZZ9 system", "formats.not-enforced");
    row("the same pin twice", "curl --pinnedpubkey '" + A + ";" + A + "'" + url, "a.example oZZ9 system",
        "pins.duplicate");
    row("a placeholder among others",
        "curl --pinnedpubkey '" + A + ";sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" + url,
        "a.example oZZ9 system", "pins.placeholder");
    row("insecure keeps the pins alone", "curl -k --pinnedpubkey " + A + url, "a.example oZZ9 pins-only",
        "formats.not-enforced");
    row("own anchors are elsewhere", "curl --cacert ca.pem --pinnedpubkey " + A + url, "a.example oZZ9 custom",
        "formats.not-enforced");
    row("two URLs share the pins", "curl --pinnedpubkey " + A + url + " https://b.example:8443",
        "a.example oZZ9 system|b.example oZZ9 system", "");
    row("after next the pins are others",
        "curl --pinnedpubkey " + A + url + " --next --pinnedpubkey " + B + " https://b.example",
        "a.example oZZ9 system|b.example fahb system", "");
    row("after next there are no pins", "curl --pinnedpubkey " + A + url + " --next https://b.example",
        "a.example oZZ9 system", "");
    row("plain HTTP", "curl --pinnedpubkey " + A + " http://a.example", "a.example oZZ9 system",
        "formats.not-enforced");
    row("no scheme begins in plain HTTP", "curl --pinnedpubkey " + A + " a.example", "a.example oZZ9 system",
        "formats.not-enforced");
    row("an address", "curl --pinnedpubkey " + A + " https://[2001:db8::1]:8443/", "2001:db8::1 oZZ9 system", "");
}

void CurlReaderTest::saysWhatIsReallyEnforced()
{
    QFETCH(QByteArray, content);
    const auto imported = readCurl(content);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().context.detail));
    QStringList hosts;
    for (const HostPins& host : imported->set.hosts()) {
        QString line = host.pattern.toString() + (host.pattern.includesSubdomains() ? QStringLiteral("+") : QString());
        for (const PinEntry& entry : host.pins) {
            QVERIFY(entry.role == PinRole::Leaf);
            line += QLatin1Char(' ') + entry.pin.toBase64().left(4);
        }
        hosts.append(line + QLatin1Char(' ') + QString(idOf(host.trust)));
    }
    QStringList findings;
    for (const Finding& finding : imported->findings) {
        findings.append(idOf(finding.code));
        QVERIFY(finding.facts.line > 0);
    }
    QTEST(hosts, "hosts");
    QTEST(findings, "findings");
}

void CurlReaderTest::refusesWhatCouldNotWork_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, const QByteArray& content, ErrorCode code) {
        QTest::newRow(what) << content << QString(idOf(code));
    };
    row("one slash", "curl --pinnedpubkey sha256/oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E= https://a.example",
        ErrorCode::WouldLockOut);
    row("upper case", "curl --pinnedpubkey SHA256//oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E= https://a.example",
        ErrorCode::WouldLockOut);
    row("no padding", "curl --pinnedpubkey " + A.chopped(1) + " https://a.example", ErrorCode::WouldLockOut);
    row("hexadecimal",
        "curl --pinnedpubkey sha256//a1967d92ce6899e23c6e4b20a5840a30e5a396220ce807a4f1296563b3ea4341 "
        "https://a.example",
        ErrorCode::WouldLockOut);
    row("the digest of nothing alone",
        "curl --pinnedpubkey sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= https://a.example",
        ErrorCode::WouldLockOut);
    row("a key in a file", "curl --pinnedpubkey key.pem https://a.example", ErrorCode::MalformedConfiguration);
    row("no host", "pinnedpubkey = \"" + A + "\"", ErrorCode::MalformedConfiguration);
    row("a URL without host", "curl --pinnedpubkey " + A + " https:///x", ErrorCode::MalformedConfiguration);
    row("pins after an equals sign", "curl --pinnedpubkey=" + A + " https://a.example",
        ErrorCode::MalformedConfiguration);
    row("no pins", "curl https://a.example # pinnedpubkey", ErrorCode::MalformedConfiguration);
    row("one host in two transfers",
        "curl --pinnedpubkey " + A + " https://a.example --next --pinnedpubkey " + B + " https://a.example",
        ErrorCode::DuplicateHostPattern);
}

void CurlReaderTest::refusesWhatCouldNotWork()
{
    QFETCH(QByteArray, content);
    const auto imported = readCurl(content);
    QVERIFY(!imported);
    QTEST(QString(idOf(imported.error().code)), "code");
}

void CurlReaderTest::refusesTooManyPinsForTooManyHosts()
{
    QByteArray content = "curl";
    for (int i = 0; i < 2'000; ++i)
        content += " https://h" + QByteArray::number(i) + ".example";
    QByteArray pins;
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray digest = QByteArray::number(1'000'000 + i * 7'919) + QByteArray(32, 'x');
        pins += (pins.isEmpty() ? "sha256//" : ";sha256//") + digest.left(32).toBase64();
    }
    const auto imported = readCurl(content + " --pinnedpubkey '" + pins + "'");
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::MalformedConfiguration);
}

QTEST_GUILESS_MAIN(CurlReaderTest)
#include "curl_reader_test.moc"
