// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/platform_hosts.h"

#include <QSet>
#include <QTest>

using namespace pintle;

class PlatformHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichPlatformCoversAHost_data();
    void saysWhichPlatformCoversAHost();
    void agreesWithOurOwnPatterns_data();
    void agreesWithOurOwnPatterns();
    void refusesWhatIsNoHost();
    void hasAnIdForEveryRule();
};

// `example.com/` means the name and everything below it.
void PlatformHostsTest::saysWhichPlatformCoversAHost_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("answers"); // in the order of hostPlatforms()
    const auto row = [](const char* what, const char* pattern, const char* host, const char* answers) {
        QTest::newRow(what) << QString::fromUtf8(pattern) << QString::fromUtf8(host) << QString::fromLatin1(answers);
    };
    row("the name itself", "example.com", "example.com",
        "+same-name +same-name +same-name +same-name +same-name +every-transfer");
    row("another name", "example.com", "example.org",
        "-other-name -other-name -other-name -other-name -other-name +every-transfer");
    row("a name that only ends alike", "example.com/", "notexample.com",
        "-other-name -other-name -other-name -other-name -other-name +every-transfer");
    row("a name below a name alone", "example.com", "a.example.com",
        "-other-name -other-name -other-name -other-name -other-name +every-transfer");
    row("the name above", "a.example.com/", "example.com",
        "-other-name -other-name -other-name -other-name -other-name +every-transfer");
    row("subdomains: the name itself", "example.com/", "example.com",
        "+same-name +same-name +same-name +same-name +same-name +every-transfer");
    row("subdomains: one label below", "example.com/", "a.example.com",
        "+below-name +below-name +below-name +below-name +below-name +every-transfer");
    row("subdomains: Apple takes one label only", "example.com/", "a.b.example.com",
        "+below-name +below-name +below-name +below-name -too-deep +every-transfer");
    row("wildcard: one label", "*.example.com", "a.example.com",
        "+below-name +below-name +below-name -no-wildcards -no-wildcards +every-transfer");
    row("wildcard: not the name itself, which Android takes in", "*.example.com", "example.com",
        "-apex-not-included +widened-wildcard -apex-not-included -no-wildcards -no-wildcards +every-transfer");
    row("wildcard: not two labels, which Android takes in", "*.example.com", "a.b.example.com",
        "-too-deep +widened-wildcard -too-deep -no-wildcards -no-wildcards +every-transfer");
    row("a trailing dot is another name to three", "example.com", "example.com.",
        "+same-name +same-name -trailing-dot -trailing-dot -trailing-dot +every-transfer");
    row("a trailing dot below", "example.com/", "a.example.com.",
        "+below-name +below-name -trailing-dot -trailing-dot -trailing-dot +every-transfer");
    row("capitals are other letters to TrustKit", "example.com", "API.example.COM",
        "-other-name -other-name -other-name -other-name -other-name +every-transfer");
    row("capitals of the name itself", "example.com", "Example.com",
        "+same-name +same-name +same-name -case-matters +same-name +every-transfer");
    row("an address", "192.0.2.7", "192.0.2.7",
        "+same-name +same-name +same-name -no-addresses -no-addresses +every-transfer");
    row("an address of version 6 in brackets", "2001:db8::1", "[2001:DB8::1]",
        "+same-name +same-name +same-name -no-addresses -no-addresses +every-transfer");
    row("an address is never below a name", "example.com/", "192.0.2.7",
        "-other-name -other-name -other-name -no-addresses -no-addresses +every-transfer");
    row("a name without suffix", "localhost", "localhost",
        "+same-name +same-name +same-name -no-single-labels +same-name +every-transfer");
    row("Unicode is compared as A-labels", "b\u00fccher.example", "xn--bcher-kva.example",
        "+same-name +same-name +same-name +same-name +same-name +every-transfer");
}

void PlatformHostsTest::saysWhichPlatformCoversAHost()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(QString, answers);
    const bool below = pattern.endsWith(QLatin1Char('/'));
    const auto parsed = HostPattern::parse(below ? pattern.chopped(1) : pattern, below);
    QVERIFY(parsed);
    const auto coverage = hostCoverage(*parsed, host);
    QVERIFY(coverage);
    QStringList found;
    for (const PlatformCoverage& answer : *coverage)
        found.append(QLatin1String(answer.covers ? "+" : "-") + idOf(answer.rule));
    QCOMPARE(found.join(QLatin1Char(' ')), answers);
}

void PlatformHostsTest::agreesWithOurOwnPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("below");
    for (const char* pattern : {"example.com", "*.example.com", "a.example.com", "192.0.2.7"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << false;
    QTest::newRow("example.com and below") << QStringLiteral("example.com") << true;
}

void PlatformHostsTest::agreesWithOurOwnPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, below);
    const auto parsed = HostPattern::parse(pattern, below);
    QVERIFY(parsed);
    for (const char* text : {"example.com", "EXAMPLE.com.", "a.example.com", "a.b.example.com", "aexample.com", "com",
             "192.0.2.7", "192.0.2.8", "::1"}) {
        const QString host = QString::fromLatin1(text);
        const auto coverage = hostCoverage(*parsed, host);
        QVERIFY(coverage);
        QCOMPARE(coverage->front().platform, HostPlatform::Pintle);
        QCOMPARE(coverage->front().covers, parsed->matches(*HostName::parse(host)));
    }
}

void PlatformHostsTest::refusesWhatIsNoHost()
{
    const auto pattern = HostPattern::parse(QStringLiteral("example.com"));
    for (const char* text : {"", " ", "a..b", "https://example.com", "*.example.com"}) {
        const auto coverage = hostCoverage(*pattern, QString::fromLatin1(text));
        QVERIFY2(!coverage, text);
        QCOMPARE(coverage.error().code, ErrorCode::MalformedHostName);
    }
}

void PlatformHostsTest::hasAnIdForEveryRule()
{
    QSet<QString> ids;
    for (int rule = 0; rule <= static_cast<int>(HostRule::NoWildcards); ++rule)
        ids.insert(idOf(static_cast<HostRule>(rule)));
    QCOMPARE(ids.size(), static_cast<int>(HostRule::NoWildcards) + 1);
    QSet<QString> platforms;
    for (const HostPlatform platform : hostPlatforms())
        platforms.insert(idOf(platform));
    QCOMPARE(platforms.size(), 6);
}

QTEST_GUILESS_MAIN(PlatformHostsTest)
#include "platform_hosts_test.moc"
