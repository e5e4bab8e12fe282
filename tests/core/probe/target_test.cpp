// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/target.h"

#include <QTest>

using namespace pintle;

class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoTarget_data();
    void refusesWhatIsNoTarget();
    void writesATargetThatReadsBackTheSame_data();
    void writesATargetThatReadsBackTheSame();
    void readsConnectAddresses();
    void readsProxies();
    void refusesProxiesWithoutShowingTheirPassword_data();
    void refusesProxiesWithoutShowingTheirPassword();
    void knowsTheRangeOfPorts();
};

void TargetTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("startTls");
    const auto row = [](const char* text, const char* host, int port, const char* startTls) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(host) << port
                            << QString::fromLatin1(startTls);
    };
    row("api.example.com", "api.example.com", 443, "none");
    row("  API.Example.COM.  ", "api.example.com", 443, "none");
    row("api.example.com:8443", "api.example.com", 8443, "none");
    row("api.example.com/path?x=1:2", "api.example.com", 443, "none");
    row("https://api.example.com/a/b?c#d", "api.example.com", 443, "none");
    row("HTTPS://api.example.com:8443", "api.example.com", 8443, "none");
    row("https://user:secret@api.example.com:8443/", "api.example.com", 8443, "none");
    row("https://bücher.example", "xn--bcher-kva.example", 443, "none");
    row("wss://chat.example.com", "chat.example.com", 443, "none");
    row("192.0.2.7:8443", "192.0.2.7", 8443, "none");
    row("[2001:db8::1]:8443", "2001:db8::1", 8443, "none");
    row("[2001:DB8:0::1]", "2001:db8::1", 443, "none");
    row("2001:db8::1", "2001:db8::1", 443, "none");
    row("https://[::1]:8443/x", "::1", 8443, "none");
    row("smtp://mail.example.com", "mail.example.com", 25, "smtp");
    row("smtp://mail.example.com:587", "mail.example.com", 587, "smtp");
    row("lmtp://mail.example.com", "mail.example.com", 24, "lmtp");
    row("imap://mail.example.com", "mail.example.com", 143, "imap");
    row("pop3://mail.example.com", "mail.example.com", 110, "pop3");
    row("ftp://files.example.com", "files.example.com", 21, "ftp");
    row("nntp://news.example.com", "news.example.com", 119, "nntp");
    row("sieve://mail.example.com", "mail.example.com", 4190, "sieve");
    row("ldap://directory.example.com", "directory.example.com", 389, "ldap");
    row("xmpp://im.example.com", "im.example.com", 5222, "xmpp");
    row("postgres://db.example.com", "db.example.com", 5432, "postgres");
    row("postgresql://alex@db.example.com/base", "db.example.com", 5432, "postgres");
    row("mysql://db.example.com", "db.example.com", 3306, "mysql");
    row("imaps://mail.example.com", "mail.example.com", 993, "none");
    row("lab:good", "good.lab.test", 443, "none");
    row("lab:api.lab.test", "api.lab.test", 443, "none");
}

void TargetTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    const auto target = Target::parse(text);
    QVERIFY2(target.has_value(), target ? "" : qPrintable(target.error().context.detail));
    QTEST(target->host.toString(), "host");
    QTEST(int(target->port.number()), "port");
    QTEST(QString(idOf(target->startTls)), "startTls");
}

void TargetTest::refusesWhatIsNoTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only spaces") << QStringLiteral("   ");
    QTest::newRow("no host") << QStringLiteral("https:///path");
    QTest::newRow("only a port") << QStringLiteral(":443");
    QTest::newRow("port zero") << QStringLiteral("example.com:0");
    QTest::newRow("port too large") << QStringLiteral("example.com:65536");
    QTest::newRow("port with a sign") << QStringLiteral("example.com:+443");
    QTest::newRow("port in other digits") << QStringLiteral("example.com:\u0664\u0664\u0663");
    QTest::newRow("empty port") << QStringLiteral("example.com:");
    QTest::newRow("http has no TLS") << QStringLiteral("http://example.com");
    QTest::newRow("unknown scheme") << QStringLiteral("gopher://example.com");
    QTest::newRow("bracket not closed") << QStringLiteral("[::1");
    QTest::newRow("text behind the bracket") << QStringLiteral("[::1]x");
    QTest::newRow("space in the host") << QStringLiteral("exa mple.com");
    QTest::newRow("NUL in the host") << QStringLiteral("exa") + QChar(0) + QStringLiteral("mple.com");
    QTest::newRow("legacy spelling of an address") << QStringLiteral("0x7f000001");
    QTest::newRow("lab id in upper case") << QStringLiteral("lab:GOOD");
    QTest::newRow("lab without an id") << QStringLiteral("lab:");
    QTest::newRow("lab host with an empty label") << QStringLiteral("lab:api..test");
    QTest::newRow("lab id with a path") << QStringLiteral("lab:../good");
    QTest::newRow("far too long") << QString(5000, QLatin1Char('a'));
}

void TargetTest::refusesWhatIsNoTarget()
{
    QFETCH(QString, text);
    const auto target = Target::parse(text);
    QVERIFY(!target);
    QCOMPARE(target.error().code, ErrorCode::MalformedTarget);
    QVERIFY(!target.error().context.detail.isEmpty());
    QVERIFY(target.error().context.value.size() <= 201);
}

void TargetTest::writesATargetThatReadsBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("https") << QStringLiteral("https://API.example.com/x") << QStringLiteral("api.example.com:443");
    QTest::newRow("smtp") << QStringLiteral("smtp://mail.example.com:587")
                          << QStringLiteral("smtp://mail.example.com:587");
    QTest::newRow("imaps") << QStringLiteral("imaps://mail.example.com") << QStringLiteral("mail.example.com:993");
    QTest::newRow("IPv6") << QStringLiteral("::1") << QStringLiteral("[::1]:443");
    QTest::newRow("lab") << QStringLiteral("lab:wrong-name") << QStringLiteral("lab:wrong-name");
}

void TargetTest::writesATargetThatReadsBackTheSame()
{
    QFETCH(QString, text);
    const auto target = Target::parse(text);
    QVERIFY(target);
    QTEST(target->toString(), "written");
    const auto again = Target::parse(target->toString());
    QVERIFY(again);
    QCOMPARE(again->toString(), target->toString());
}

void TargetTest::readsConnectAddresses()
{
    const auto address = ConnectAddress::parse(QStringLiteral("[::1]:8443"));
    QVERIFY(address);
    QCOMPARE(address->toString(), QStringLiteral("[::1]:8443"));
    for (const char* const refused : {"127.0.0.1", "https://127.0.0.1:1", "user@127.0.0.1:1", ":1", ""}) {
        const auto none = ConnectAddress::parse(QLatin1String(refused));
        QVERIFY2(!none, refused);
        QCOMPARE(none.error().code, ErrorCode::MalformedTarget);
    }
}

void TargetTest::readsProxies()
{
    const auto http = ProxyAddress::parse(QStringLiteral("http://alex:p%40ss%3Aword@proxy.example.com:3128"));
    QVERIFY(http);
    QCOMPARE(http->kind, ProxyAddress::Kind::HttpConnect);
    QCOMPARE(http->user, QStringLiteral("alex"));
    QCOMPARE(http->password, QStringLiteral("p@ss:word"));
    QCOMPARE(http->toString(), QStringLiteral("http://proxy.example.com:3128"));
    const auto socks = ProxyAddress::parse(QStringLiteral("socks5h://127.0.0.1:1080"));
    QVERIFY(socks);
    QCOMPARE(socks->kind, ProxyAddress::Kind::Socks5);
    QVERIFY(socks->user.isEmpty());
    QCOMPARE(socks->toString(), QStringLiteral("socks5://127.0.0.1:1080"));
}

void TargetTest::refusesProxiesWithoutShowingTheirPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no scheme") << QStringLiteral("alex:hidden@proxy:3128");
    QTest::newRow("other scheme") << QStringLiteral("ftp://alex:hidden@proxy:3128");
    QTest::newRow("no port") << QStringLiteral("http://alex:hidden@proxy");
    QTest::newRow("bad host") << QStringLiteral("http://alex:hidden@pro xy:1");
    QTest::newRow("password too long for SOCKS5")
        << QStringLiteral("socks5://alex:hidden%1@proxy:1").arg(QString(256, QLatin1Char('x')));
}

void TargetTest::refusesProxiesWithoutShowingTheirPassword()
{
    QFETCH(QString, url);
    const auto proxy = ProxyAddress::parse(url);
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().code, ErrorCode::MalformedTarget);
    const ErrorContext& context = proxy.error().context;
    QVERIFY(!(context.subject + context.detail + context.value).contains(QStringLiteral("hidden")));
}

void TargetTest::knowsTheRangeOfPorts()
{
    QVERIFY(!Port::of(0));
    QVERIFY(!Port::of(65536));
    QVERIFY(!Port::of(-1));
    QCOMPARE(Port::of(65535)->number(), quint16(65535));
}

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
