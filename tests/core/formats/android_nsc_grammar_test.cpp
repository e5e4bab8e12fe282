// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc_grammar.h"

#include <QTest>

using namespace pintle;

namespace {

const QByteArray PinA = "oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=";

QByteArray config(const QByteArray& inside)
{
    return "<network-security-config>\n" + inside + "\n</network-security-config>";
}

QByteArray domainConfig(const QByteArray& inside)
{
    return config("<domain-config><domain>a.example</domain>\n" + inside + "</domain-config>");
}

QByteArray withPin(const QByteArray& text, const QByteArray& digest = "SHA-256")
{
    return domainConfig("<pin-set><pin digest=\"" + digest + "\">" + text + "</pin></pin-set>");
}

Result<NscDocument> parsed(const QByteArray& xml)
{
    const auto root = readXml(xml);
    return root ? parseNsc(*root) : Result<NscDocument>(failure(root.error()));
}

QStringList idsOf(const Findings& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(QStringLiteral("%1:%2").arg(idOf(finding.code)).arg(finding.facts.line));
    return ids;
}

} // namespace

class AndroidNscGrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatThePlatformRefuses_data();
    void refusesWhatThePlatformRefuses();
    void readsPinsAsLenientlyAsThePlatform_data();
    void readsPinsAsLenientlyAsThePlatform();
    void readsDaysAsThePlatform_data();
    void readsDaysAsThePlatform();
    void readsFlagsAsCompiled_data();
    void readsFlagsAsCompiled();
    void skipsWhatItDoesNotKnow();
    void trimsAndFoldsDomains();
    void overridesPinsByDefaultForDebuggingOnly();
    void leavesPlaceholdersOut();
};

// After the platform's own bad_config*.xml and bad_pin.xml.
void AndroidNscGrammarTest::refusesWhatThePlatformRefuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* what, const QByteArray& xml, qint64 line, const char* why) {
        QTest::newRow(what) << xml << line << QString::fromLatin1(why);
    };
    row("another root", "<config/>", 1, "root");
    row("a domain-config without domain", config("<domain-config/>"), 2, "without domain");
    row("a nested one without domain", domainConfig("<domain-config><pin-set/></domain-config>"), 3, "without domain");
    row("a pin-set in base-config", config("<base-config>\n<pin-set/></base-config>"), 3, "pin-set");
    row("a domain in base-config", config("<base-config><domain>a</domain></base-config>"), 2, "domain");
    row("a domain-config in base-config", config("<base-config><domain-config/></base-config>"), 2, "domain-config");
    row("a pin-set in debug-overrides", config("<debug-overrides><pin-set/></debug-overrides>"), 2, "pin-set");
    row("base-config twice", config("<base-config/>\n<base-config/>"), 3, "second");
    row("debug-overrides twice", config("<debug-overrides/>\n<debug-overrides/>"), 3, "second");
    row("pin-set twice", domainConfig("<pin-set/>\n<pin-set/>"), 4, "second");
    row("trust-anchors twice", domainConfig("<trust-anchors/>\n<trust-anchors/>"), 4, "second");
    row("a domain twice", domainConfig("<domain>A.example </domain>"), 3, "second time");
    row("a domain twice in two configs",
        config("<domain-config><domain>a</domain></domain-config>\n<domain-config><domain>a</domain></domain-config>"),
        3, "second time");
    row("an empty domain", domainConfig("<domain></domain>"), 3, "plain text");
    row("a comment in a domain", domainConfig("<domain>a<!-- -->b</domain>"), 3, "plain text");
    row("a digest of SHA-1", withPin(PinA, "SHA-1"), 3, "SHA-256");
    row("no digest named", domainConfig("<pin-set><pin>" + PinA + "</pin></pin-set>"), 3, "SHA-256");
    row("an empty pin", withPin(""), 3, "32 bytes");
    row("a pin cut off", withPin(PinA.left(40)), 3, "32 bytes");
    row("the URL-safe alphabet, whose characters are skipped", withPin(QByteArray(PinA).replace('e', '_')), 3,
        "32 bytes");
    row("two signs of padding", withPin(PinA + "="), 3, "32 bytes");
    row("padding inside", withPin(QByteArray(PinA).insert(10, '=')), 3, "32 bytes");
    row("an element in a pin", withPin(PinA + "<b/>"), 3, "plain text");
    row("a day that is none", domainConfig("<pin-set expiration=\"2027-02-30\"/>"), 3, "no day");
    row("a date in another order", domainConfig("<pin-set expiration=\"01.06.2027\"/>"), 3, "no day");
    row("an empty day", domainConfig("<pin-set expiration=\"\"/>"), 3, "no day");
    row("certificates of an unknown source",
        domainConfig("<trust-anchors><certificates src=\"mine\"/></trust-anchors>"), 3, "mine");
    row("certificates without source", domainConfig("<trust-anchors><certificates/></trust-anchors>"), 3,
        "certificates");
}

void AndroidNscGrammarTest::refusesWhatThePlatformRefuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(qint64, line);
    QFETCH(QString, why);
    const auto document = parsed(xml);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::MalformedConfiguration);
    QCOMPARE(document.error().context.line, std::optional(line));
    QVERIFY2(document.error().context.detail.contains(why), qPrintable(document.error().context.detail));
}

void AndroidNscGrammarTest::readsPinsAsLenientlyAsThePlatform_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("canonical") << PinA << false;
    QTest::newRow("white space around") << "\n   " + PinA + "\t" << false;
    QTest::newRow("no padding") << PinA.chopped(1) << true;
    QTest::newRow("a line feed inside") << QByteArray(PinA).insert(20, "\n    ") << true;
    QTest::newRow("trailing bits not zero") << PinA.chopped(2) + "F=" << true;
    QTest::newRow("characters outside the alphabet") << QByteArray(PinA).insert(3, '-') << true;
}

void AndroidNscGrammarTest::readsPinsAsLenientlyAsThePlatform()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, remarked);
    const auto document = parsed(withPin(text, "sha-256"));
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().context.detail));
    QCOMPARE(document->domainConfigs[0].pinSet->pins[0].pin.toBase64().toLatin1(), PinA);
    QCOMPARE(!document->oddities.empty(), remarked);
    QVERIFY(!remarked || document->oddities[0].facts.line >= 3);
}

void AndroidNscGrammarTest::readsDaysAsThePlatform_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("a day") << QByteArray("2027-06-30") << QDate(2027, 6, 30) << false;
    QTest::newRow("numbers of one digit") << QByteArray("2027-6-3") << QDate(2027, 6, 3) << true;
    QTest::newRow("a time after it is not read") << QByteArray("2027-06-30T12:00:00Z") << QDate(2027, 6, 30) << true;
    QTest::newRow("a year of two digits is long past") << QByteArray("27-06-30") << QDate(27, 6, 30) << true;
}

void AndroidNscGrammarTest::readsDaysAsThePlatform()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, day);
    QFETCH(bool, remarked);
    const auto document = parsed(domainConfig("<pin-set expiration=\"" + text + "\"/>"));
    QVERIFY(document.has_value());
    QCOMPARE(document->domainConfigs[0].pinSet->expiration, std::optional(day));
    QCOMPARE(
        idsOf(document->oddities), remarked ? QStringList(QStringLiteral("formats.not-enforced:3")) : QStringList());
}

void AndroidNscGrammarTest::readsFlagsAsCompiled_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("value");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("true") << QByteArray("true") << true << false;
    QTest::newRow("TRUE") << QByteArray("TRUE") << true << false;
    QTest::newRow("1 is a number that is not zero") << QByteArray("1") << true << false;
    QTest::newRow("false") << QByteArray("false") << false << false;
    QTest::newRow("0") << QByteArray("0") << false << false;
    QTest::newRow("yes is text: the default") << QByteArray("yes") << false << true;
    QTest::newRow("tRUE is text: the default") << QByteArray("tRUE") << false << true;
}

void AndroidNscGrammarTest::readsFlagsAsCompiled()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, value);
    QFETCH(bool, remarked);
    const auto document = parsed(
        config("<domain-config>\n<domain includeSubdomains=\"" + text + "\">a.example</domain></domain-config>"));
    QVERIFY(document.has_value());
    QCOMPARE(document->domainConfigs[0].domains[0].includeSubdomains, value);
    QCOMPARE(
        idsOf(document->oddities), remarked ? QStringList(QStringLiteral("formats.not-enforced:3")) : QStringList());
}

void AndroidNscGrammarTest::skipsWhatItDoesNotKnow()
{
    const auto document = parsed(domainConfig(
        "<trustkit-config enforcePinning=\"true\"><domain>b</domain></trustkit-config>\n<pin-set><note/></pin-set>"));
    QVERIFY(document.has_value());
    QCOMPARE(idsOf(document->oddities),
        QStringList({QStringLiteral("formats.ignored-element:3"), QStringLiteral("formats.ignored-element:4")}));
    QCOMPARE(document->oddities[0].facts.value, QStringLiteral("<trustkit-config>"));
    QCOMPARE(document->domainConfigs[0].domains.size(), size_t(1));
}

// The platform's domain_whitespace.xml.
void AndroidNscGrammarTest::trimsAndFoldsDomains()
{
    const auto document = parsed(config("<domain-config><domain>\n  Android.COM \n</domain></domain-config>"));
    QCOMPARE(document->domainConfigs[0].domains[0].name, QStringLiteral("android.com"));
}

void AndroidNscGrammarTest::overridesPinsByDefaultForDebuggingOnly()
{
    const QByteArray anchors = "<trust-anchors><certificates src=\"user\"/><certificates src=\"@raw/x\" "
                               "overridePins=\"true\"/></trust-anchors>";
    const auto document =
        parsed(config("<base-config>" + anchors + "</base-config><debug-overrides>" + anchors + "</debug-overrides>"));
    QVERIFY(document.has_value());
    QVERIFY(!(*document->base->anchors)[0].overridesPins);
    QVERIFY((*document->base->anchors)[1].overridesPins);
    QVERIFY((*document->debugOverrides->anchors)[0].overridesPins);
}

void AndroidNscGrammarTest::leavesPlaceholdersOut()
{
    const auto document = parsed(domainConfig("<pin-set>\n<pin digest=\"SHA-256\">" + QByteArray(43, 'A')
        + "=</pin><pin digest=\"SHA-256\">" + PinA + "</pin></pin-set>"));
    QVERIFY(document.has_value());
    QCOMPARE(document->domainConfigs[0].pinSet->pins.size(), size_t(1));
    QCOMPARE(document->domainConfigs[0].pinSet->placeholderLine, 4);
    QCOMPARE(idsOf(document->oddities), QStringList(QStringLiteral("pins.placeholder:4")));
}

QTEST_GUILESS_MAIN(AndroidNscGrammarTest)
#include "android_nsc_grammar_test.moc"
