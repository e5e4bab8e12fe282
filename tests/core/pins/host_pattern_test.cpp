// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/host_pattern.h"

#include <QTest>

using namespace pintle;

class HostPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWholeLabelsOnly_data();
    void matchesWholeLabelsOnly();
    void refusesWhatCouldNeverMatch_data();
    void refusesWhatCouldNeverMatch();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void prefersTheCloserPattern_data();
    void prefersTheCloserPattern();
};

namespace {

enum Depth { ItselfAlone, WithSubdomains };

} // namespace

void HostPatternTest::matchesWholeLabelsOnly_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("includeSubdomains");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* what, const char* pattern, Depth depth, const char* host, bool matches) {
        QTest::newRow(what) << QString::fromUtf8(pattern) << (depth == WithSubdomains) << QString::fromUtf8(host)
                            << matches;
    };
    row("an exact name matches itself", "api.example.com", ItselfAlone, "api.example.com", true);
    row("case is folded", "API.Example.com", ItselfAlone, "api.EXAMPLE.com", true);
    row("a trailing dot in the pattern does not matter", "api.example.com.", ItselfAlone, "api.example.com", true);
    row("a trailing dot in the host does not matter", "api.example.com", ItselfAlone, "api.example.com.", true);
    row("an exact name does not match what is below it", "example.com", ItselfAlone, "api.example.com", false);
    row("Unicode and A-labels are one name",
        "b\xc3\xbc"
        "cher.example",
        ItselfAlone, "xn--bcher-kva.example", true);
    row("a star matches one label", "*.example.com", ItselfAlone, "api.example.com", true);
    row("a star does not match two labels", "*.example.com", ItselfAlone, "a.b.example.com", false);
    row("a star does not match no label", "*.example.com", ItselfAlone, "example.com", false);
    row("a star does not match a part of a label", "*.example.com", ItselfAlone, "badexample.com", false);
    row("subdomains match the name itself", "example.com", WithSubdomains, "example.com", true);
    row("subdomains match one label", "example.com", WithSubdomains, "api.example.com", true);
    row("subdomains match any depth", "example.com", WithSubdomains, "a.b.c.example.com", true);
    row("subdomains begin at a dot", "example.com", WithSubdomains, "badexample.com", false);
    row("an address matches itself", "192.0.2.1", ItselfAlone, "192.0.2.1", true);
    row("an address does not match another", "192.0.2.1", ItselfAlone, "192.0.2.11", false);
    row("IPv6 is one address in every spelling", "[2001:db8::1]", ItselfAlone, "2001:DB8:0:0:0:0:0:1", true);
}

void HostPatternTest::matchesWholeLabelsOnly()
{
    QFETCH(QString, pattern);
    QFETCH(bool, includeSubdomains);
    QFETCH(QString, host);
    const auto parsed = HostPattern::parse(pattern, includeSubdomains);
    const auto name = HostName::parse(host);
    QVERIFY(parsed && name);
    QTEST(parsed->matches(*name), "matches");
}

void HostPatternTest::refusesWhatCouldNeverMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("includeSubdomains");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* what, const char* pattern, Depth depth, const char* why) {
        QTest::newRow(what) << QString::fromUtf8(pattern) << (depth == WithSubdomains) << QString::fromUtf8(why);
    };
    row("nothing", "", ItselfAlone, "empty");
    row("a URL", "https://example.com", ItselfAlone, "scheme");
    row("a path", "example.com/api", ItselfAlone, "path");
    row("a user", "me@example.com", ItselfAlone, "user");
    row("a port", "example.com:443", ItselfAlone, "port");
    row("a port after an IPv6 address", "[::1]:443", ItselfAlone, "port");
    row("a star alone", "*", ItselfAlone, "every host");
    row("a star within a label", "api*.example.com", ItselfAlone, "left-most");
    row("a star that begins a label", "*api.example.com", ItselfAlone, "left-most");
    row("a star in the middle", "api.*.example.com", ItselfAlone, "left-most");
    row("a star twice", "*.*.example.com", ItselfAlone, "left-most");
    row("two stars", "**.example.com", ItselfAlone, "includeSubdomains");
    row("a star and subdomains", "*.example.com", WithSubdomains, "choose one");
    row("subdomains of an address", "192.0.2.1", WithSubdomains, "address");
    row("a star before an address", "*.192.0.2.1", ItselfAlone, "");
    row("a dot in front", ".example.com", ItselfAlone, "");
    row("an empty label", "api..example.com", ItselfAlone, "");
    row("a space inside", "api example.com", ItselfAlone, "");
}

void HostPatternTest::refusesWhatCouldNeverMatch()
{
    QFETCH(QString, pattern);
    QFETCH(bool, includeSubdomains);
    QFETCH(QString, why);
    const auto parsed = HostPattern::parse(pattern, includeSubdomains);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::MalformedHostPattern);
    QVERIFY2(parsed.error().context.detail.contains(why), qPrintable(parsed.error().context.detail));
    QVERIFY(!parsed.error().context.detail.isEmpty());
}

void HostPatternTest::writesWhatItRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("normal");
    QTest::newRow("a name") << QStringLiteral(" API.Example.com. ") << QStringLiteral("api.example.com");
    QTest::newRow("a star") << QStringLiteral("*.Example.com") << QStringLiteral("*.example.com");
    QTest::newRow("an address") << QStringLiteral("[2001:db8:0::1]") << QStringLiteral("2001:db8::1");
}

void HostPatternTest::writesWhatItRead()
{
    QFETCH(QString, written);
    QFETCH(QString, normal);
    const auto pattern = HostPattern::parse(written);
    QVERIFY(pattern.has_value());
    QCOMPARE(pattern->toString(), normal);
    QCOMPARE(HostPattern::parse(normal)->toString(), normal);
    QVERIFY(*HostPattern::parse(normal) == *pattern);
}

void HostPatternTest::prefersTheCloserPattern_data()
{
    QTest::addColumn<QString>("closer");
    QTest::addColumn<bool>("closerSubdomains");
    QTest::addColumn<QString>("farther");
    QTest::addColumn<bool>("fartherSubdomains");
    const auto row = [](const char* what, const char* closer, Depth a, const char* farther, Depth b) {
        QTest::newRow(what) << QString::fromLatin1(closer) << (a == WithSubdomains) << QString::fromLatin1(farther)
                            << (b == WithSubdomains);
    };
    row("a name beats a star", "a.example.com", ItselfAlone, "*.example.com", ItselfAlone);
    row("a name beats subdomains of the same name", "example.com", ItselfAlone, "example.com", WithSubdomains);
    row("a star beats subdomains of the same name", "*.example.com", ItselfAlone, "example.com", WithSubdomains);
    row("a longer name beats a shorter one", "b.example.com", WithSubdomains, "example.com", WithSubdomains);
    row("subdomains of the host's own name beat a star", "a.example.com", WithSubdomains, "*.example.com", ItselfAlone);
}

void HostPatternTest::prefersTheCloserPattern()
{
    QFETCH(QString, closer);
    QFETCH(bool, closerSubdomains);
    QFETCH(QString, farther);
    QFETCH(bool, fartherSubdomains);
    const auto near = HostPattern::parse(closer, closerSubdomains);
    const auto far = HostPattern::parse(farther, fartherSubdomains);
    QVERIFY(near->specificity() > far->specificity());
}

QTEST_GUILESS_MAIN(HostPatternTest)
#include "host_pattern_test.moc"
