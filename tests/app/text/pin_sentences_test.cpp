// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/pin_sentences.h"

#include "app/text/format_words.h"

#include <QSet>
#include <QTest>

using namespace pintle;

class PinSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfUsers();
    void hasWordsForEveryOutcome();
    void saysForEveryPlatformWhetherItCovers();
    void describesEveryFormat();
};

void PinSentencesTest::saysWhatBecomesOfUsers()
{
    const auto line = [](FutureChange change, CoverageOutcome outcome, bool reportOnly = false) {
        return text::sentence({change, outcome, {}}, reportOnly);
    };
    QCOMPARE(line(FutureChange::Today, CoverageOutcome::Allowed), QStringLiteral("Today's chain: allowed"));
    QCOMPARE(line(FutureChange::LeafRenewed, CoverageOutcome::Blocked),
        QStringLiteral("After renewal with a new key: blocked"));
    QCOMPARE(line(FutureChange::CaChanged, CoverageOutcome::AllowedWithBackup),
        QStringLiteral("If the CA changes: allowed with the backup key"));
    QCOMPARE(line(FutureChange::Today, CoverageOutcome::Blocked, true),
        QStringLiteral("Today's chain: reported, not blocked"));
}

void PinSentencesTest::hasWordsForEveryOutcome()
{
    QSet<QString> lines;
    for (int outcome = 0; outcome <= static_cast<int>(CoverageOutcome::RolesUnknown); ++outcome) {
        const CoverageAnswer answer{FutureChange::Today, static_cast<CoverageOutcome>(outcome), {}};
        lines.insert(text::sentence(answer, false));
        QCOMPARE(text::reason(answer).isEmpty(), answer.outcome == CoverageOutcome::Allowed);
    }
    QCOMPARE(lines.size(), static_cast<int>(CoverageOutcome::RolesUnknown) + 1);
}

void PinSentencesTest::saysForEveryPlatformWhetherItCovers()
{
    QSet<QString> lines;
    for (const HostPlatform platform : hostPlatforms()) {
        for (const bool covers : {false, true})
            lines.insert(text::sentence({platform, covers, HostRule::SameName}));
    }
    QCOMPARE(lines.size(), int(hostPlatforms().size()) * 2);
    for (int rule = 0; rule <= static_cast<int>(HostRule::NoWildcards); ++rule)
        QVERIFY(text::reason({HostPlatform::OkHttp, false, static_cast<HostRule>(rule)}).endsWith(QLatin1Char('.')));
}

void PinSentencesTest::describesEveryFormat()
{
    for (const Format& format : formats()) {
        QVERIFY(!text::aboutFormat(format).isEmpty());
        QVERIFY(!text::proofWords(format).isEmpty());
    }
    QSet<QString> groups;
    for (const FormatGroup group : formatGroups())
        groups.insert(text::word(group));
    QCOMPARE(groups.size(), 5);
}

QTEST_GUILESS_MAIN(PinSentencesTest)
#include "pin_sentences_test.moc"
