// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/export_text.h"

#include <QTest>

using namespace pintle;

namespace {

const Pin PinA = *Pin::parse(QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E="));
const Pin PinB = *Pin::parse(QStringLiteral("fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY="));

HostPins entry(std::vector<PinEntry> pins)
{
    return {.pattern = *HostPattern::parse(QStringLiteral("a.example")), .pins = std::move(pins)};
}

} // namespace

class ExportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsCannotEndTheirComment_data();
    void commentsCannotEndTheirComment();
    void writesCountingPinsOnce();
    void refusesPlaceholdersAndEmptySets();
    void tellsAnEntryThatHasEnded();
};

void ExportTextTest::commentsCannotEndTheirComment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comment");
    QTest::newRow("plain") << QStringLiteral("Zürich 2026") << QStringLiteral("Zürich 2026");
    QTest::newRow("the end of an XML comment") << QStringLiteral("a --> b") << QStringLiteral("a - -> b");
    QTest::newRow("many dashes") << QStringLiteral("-----") << QStringLiteral("- - - - -");
    QTest::newRow("a line feed, which would end a # comment")
        << QStringLiteral("a\ninsecure") << QStringLiteral("a\\u{a}insecure");
    QTest::newRow("a carriage return") << QStringLiteral("a\rb") << QStringLiteral("a\\u{d}b");
}

void ExportTextTest::commentsCannotEndTheirComment()
{
    QFETCH(QString, text);
    QTEST(commentText(text), "comment");
}

void ExportTextTest::writesCountingPinsOnce()
{
    const auto pins = exportedPins(entry({{.pin = PinA, .state = PinState::Retired}, {.pin = PinB},
        {.pin = PinB, .state = PinState::Next}, {.pin = PinA, .state = PinState::Next}}));
    QCOMPARE(pins.size(), size_t(2));
    QVERIFY(pins[0].pin == PinB && pins[0].state == PinState::Active);
    QVERIFY(pins[1].pin == PinA);
}

void ExportTextTest::refusesPlaceholdersAndEmptySets()
{
    QCOMPARE(refuseUnfit(PinSet::make({})).error().code, ErrorCode::CannotExpress);
    const auto filler = Pin::fromDigest(QByteArray(32, '\0'));
    QCOMPARE(refuseUnfit(PinSet::make({}).with(entry({{.pin = *filler}}))).error().code, ErrorCode::PlaceholderPin);
    QVERIFY(refuseUnfit(PinSet::make({}).with(entry({{.pin = PinA}}))).has_value());
}

void ExportTextTest::tellsAnEntryThatHasEnded()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    HostPins host = entry({{.pin = PinA}});
    Findings findings;
    host.expires = now.addSecs(1);
    addExpiry(host, now, findings);
    QVERIFY(findings.empty());
    host.expires = now;
    addExpiry(host, now, findings);
    QCOMPARE(findings.size(), size_t(1));
    QVERIFY(findings.front().code == FindingCode::PinSetExpired);
    QVERIFY(lostOnExport(host, QStringLiteral("x")).code == FindingCode::LostOnExport);
}

QTEST_GUILESS_MAIN(ExportTextTest)
#include "export_text_test.moc"
