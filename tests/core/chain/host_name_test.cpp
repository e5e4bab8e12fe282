// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/host_name.h"

#include "core/x509/certificate_recipe.h"
#include "core/x509/private_key.h"

#include <QTest>

using namespace pintle;

class HostNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesAndAddresses_data();
    void readsNamesAndAddresses();
    void refusesWhatIsNeither_data();
    void refusesWhatIsNeither();
    void showsUnicodeToPeople();
    void matchesSubjectAltNamesOnly_data();
    void matchesSubjectAltNamesOnly();
    void saysWhetherThereAreSubjectAltNames();
};

void HostNameTest::readsNamesAndAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAddress");
    const auto name = [](const char* row, const QString& text, const char* host) {
        QTest::newRow(row) << text << QString::fromLatin1(host) << false;
    };
    const auto address = [](const char* row, const char* text, const char* host) {
        QTest::newRow(row) << QString::fromLatin1(text) << QString::fromLatin1(host) << true;
    };
    name("a plain name stays", QStringLiteral("api.example.com"), "api.example.com");
    name("case is folded", QStringLiteral("API.Example.COM"), "api.example.com");
    name("one trailing dot is dropped", QStringLiteral("example.com."), "example.com");
    name("a single label is a name", QStringLiteral("localhost"), "localhost");
    name("underscores are allowed", QStringLiteral("_dmarc.my_host.example"), "_dmarc.my_host.example");
    name("labels may begin with digits", QStringLiteral("3com.2a"), "3com.2a");
    name("double hyphens inside a label stay", QStringLiteral("r3---sn.example"), "r3---sn.example");
    // A-labels from RFC 3492 section 7.1 (G) and from UTS #46's non-transitional mapping.
    name("umlauts become A-labels", QStringLiteral(u"B\u00fccher.example"), "xn--bcher-kva.example");
    name("sharp s keeps its own A-label", QStringLiteral(u"fa\u00df.de"), "xn--fa-hia.de");
    name("A-labels stay", QStringLiteral("XN--FA-HIA.de"), "xn--fa-hia.de");
    name("the ideographic full stop is a dot", QStringLiteral(u"a\u3002b.example"), "a.b.example");
    name("full-width letters and dots are folded", QStringLiteral(u"\uff41\uff22\uff0ecom\uff61"), "ab.com");
    name("the longest label", QString(63, QLatin1Char('a')) + QStringLiteral(".b"),
        (QByteArray(63, 'a') + ".b").constData());
    address("IPv4", "192.0.2.1", "192.0.2.1");
    address("IPv4 with a trailing dot", "192.0.2.1.", "192.0.2.1");
    address("IPv6", "2001:DB8::0:1", "2001:db8::1");
    address("IPv6 in brackets", "[::1]", "::1");
    address("IPv6 that holds an IPv4 address", "::ffff:192.0.2.1", "::ffff:192.0.2.1");
    QTest::newRow("full-width digits are an address too")
        << QStringLiteral(u"\uff11\uff19\uff12.0.2.1") << QStringLiteral("192.0.2.1") << true;
}

void HostNameTest::readsNamesAndAddresses()
{
    QFETCH(QString, text);
    const Result<HostName> host = HostName::parse(text);

    QVERIFY(host.has_value());
    QTEST(host->toString(), "host");
    QTEST(host->isIpAddress(), "isAddress");
}

void HostNameTest::refusesWhatIsNeither_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const QString& text, const char* rule) {
        QTest::newRow(name) << text << QString::fromLatin1(rule);
    };
    row("nothing", QString(), "empty");
    row("a dot alone", QStringLiteral("."), "empty label");
    row("an empty label", QStringLiteral("a..b"), "empty label");
    row("two trailing dots", QStringLiteral("example.com.."), "empty label");
    row("a leading dot would match every subdomain", QStringLiteral(".example.com"), "empty label");
    row("a label of 64", QString(64, QLatin1Char('a')), "label over 63 octets");
    row("a name of 254", (QString(63, QLatin1Char('a')) + QLatin1Char('.')).repeated(3) + QString(62, QLatin1Char('b')),
        "name over 253 octets");
    row("text without end", QString(100'000, QLatin1Char('a')), "name over 253 octets");
    row("a space", QStringLiteral("exa mple.com"), "character that no DNS name has");
    row("a wildcard is a pattern, not a host", QStringLiteral("*.example.com"), "character that no DNS name has");
    row("a NUL", QStringLiteral("example.com") + QChar(0) + QStringLiteral(".evil"), "character that no DNS name has");
    row("a path", QStringLiteral("example.com/"), "character that no DNS name has");
    row("a right-to-left override", QStringLiteral(u"\u202eexample.com"), "not a name that IDNA can encode");
    row("a full-width slash", QStringLiteral(u"example.com\uff0fx"), "not a name that IDNA can encode");
    row("IPv4 in two parts", QStringLiteral("127.1"), "legacy or malformed IPv4 address");
    row("IPv4 as one number", QStringLiteral("2130706433"), "legacy or malformed IPv4 address");
    row("IPv4 in hexadecimal", QStringLiteral("0x7f000001"), "legacy or malformed IPv4 address");
    row("IPv4 with a hexadecimal end", QStringLiteral("127.0.0.0x1"), "legacy or malformed IPv4 address");
    row("IPv4 with leading zeros", QStringLiteral("192.0.2.010"), "legacy or malformed IPv4 address");
    row("IPv4 above 255", QStringLiteral("192.0.2.256"), "legacy or malformed IPv4 address");
    row("IPv4 in five parts", QStringLiteral("1.2.3.4.5"), "legacy or malformed IPv4 address");
    row("an IPv6 zone", QStringLiteral("[fe80::1%eth0]"), "IPv6 address with a zone, which no certificate can name");
    row("a bracket alone", QStringLiteral("[::1"), "bracket without its pair");
    row("a name in brackets", QStringLiteral("[example.com]"), "not an IPv6 address");
    row("host and port", QStringLiteral("example.com:443"), "not an IPv6 address");
}

void HostNameTest::refusesWhatIsNeither()
{
    QFETCH(QString, text);
    const Result<HostName> host = HostName::parse(text);

    QVERIFY(!host.has_value());
    QCOMPARE(host.error().code, ErrorCode::MalformedHostName);
    QTEST(host.error().context.detail, "rule");
}

void HostNameTest::showsUnicodeToPeople()
{
    QCOMPARE(HostName::parse(QStringLiteral("xn--fa-hia.de"))->displayName(), QStringLiteral(u"fa\u00df.de"));
    QCOMPARE(HostName::parse(QStringLiteral("[::1]"))->displayName(), QStringLiteral("::1"));
}

namespace {

GeneralName dns(const QByteArray& text)
{
    return {GeneralName::Kind::Dns, text, {}};
}

Certificate leafWith(const std::vector<GeneralName>& names)
{
    const PrivateKey key = *PrivateKey::generate(KeyType());
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "cn.example.com"}};
    recipe.subjectAltNames = names;
    recipe.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    recipe.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    return *Certificate::fromDer(*issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key)));
}

} // namespace

void HostNameTest::matchesSubjectAltNamesOnly_data()
{
    QTest::addColumn<QByteArray>("san");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const QByteArray& san, const char* host, bool matches) {
        QTest::newRow(name) << san << QString::fromLatin1(host) << matches;
    };
    row("equal names", "a.example.com", "a.example.com", true);
    row("case does not count", "A.EXAMPLE.com", "a.example.COM", true);
    row("another name", "a.example.com", "b.example.com", false);
    row("the CN is not consulted", "a.example.com", "cn.example.com", false);
    row("a star is one whole label", "*.example.com", "a.example.com", true);
    row("a star is not two labels", "*.example.com", "a.b.example.com", false);
    row("a star is not the name itself", "*.example.com", "example.com", false);
    row("a star inside a label matches nothing", "a*.example.com", "ab.example.com", false);
    row("a star in the second label matches nothing", "a.*.com", "a.b.com", false);
    row("a star over a top-level domain matches nothing", "*.com", "example.com", false);
    row("a star alone matches nothing", "*", "localhost", false);
    row("a NUL does not end the name", QByteArray("a.example.com\0.evil.org", 23), "a.example.com", false);
    row("an A-label matches", "xn--fa-hia.de", "xn--fa-hia.de", true);
    row("an address in a dNSName does not match", "192.0.2.1", "192.0.2.1", false);
    row("an address as such matches", QByteArray("\xc0\x00\x02\x01", 4), "192.0.2.1", true);
    row("another address", QByteArray("\xc0\x00\x02\x01", 4), "192.0.2.2", false);
    row("an IPv6 address as such matches",
        QByteArray("\x20\x01\x0d\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01", 16), "2001:db8::1", true);
}

void HostNameTest::matchesSubjectAltNamesOnly()
{
    QFETCH(QByteArray, san);
    QFETCH(QString, host);
    const bool isAddress = san.size() == 4 || san.size() == 16;
    const Certificate leaf = leafWith({isAddress ? GeneralName{GeneralName::Kind::IpAddress, san, {}} : dns(san)});

    const HostMatch match = matchHost(leaf, *HostName::parse(host));

    QTEST(match.matches, "matches");
    QVERIFY(match.hasSubjectAltName);
    QCOMPARE(match.matchedName.isEmpty(), !match.matches);
}

void HostNameTest::saysWhetherThereAreSubjectAltNames()
{
    const HostMatch match = matchHost(leafWith({}), *HostName::parse(QStringLiteral("cn.example.com")));

    QVERIFY(!match.matches);
    QVERIFY(!match.hasSubjectAltName);
}

QTEST_GUILESS_MAIN(HostNameTest)
#include "host_name_test.moc"
