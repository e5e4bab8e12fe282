// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/chain_drift.h"

#include <QSet>
#include <QTest>

using namespace pintle;

Q_DECLARE_METATYPE(pintle::ChainDrift)

class ChainDriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheWeightiestChangeWithThePins_data();
    void joinsTheWeightiestChangeWithThePins();
    void failsOnlyWhereUsersWillBeBlocked();
    void givesEveryDriftAnIdOfItsOwn();
};

void ChainDriftTest::joinsTheWeightiestChangeWithThePins_data()
{
    QTest::addColumn<QList<int>>("changes");
    QTest::addColumn<QString>("pins");
    QTest::addColumn<ChainDrift>("drift");
    const auto row = [](const char* name, std::initializer_list<ChainChange> changes, const char* pins,
                         ChainDrift drift) {
        QList<int> numbers;
        for (const ChainChange change : changes)
            numbers.append(int(change));
        QTest::newRow(name) << numbers << QString::fromLatin1(pins) << drift;
    };
    using C = ChainChange;
    using D = ChainDrift;
    row("nothing changed, pins or not", {}, "mismatch", D::Unchanged);
    row("renewed, pins still match", {C::LeafRenewed}, "match", D::RenewedPinned);
    row("renewed, nobody pins", {C::LeafRenewed}, "none", D::Renewed);
    row("renewed, no pin matched anyway", {C::LeafRenewed}, "mismatch", D::RenewedNotPinned);
    row("new key, pinned", {C::LeafKeyChanged}, "match", D::NewKeyPinned);
    row("new key, not pinned", {C::LeafKeyChanged, C::IssuerKeyChanged}, "mismatch", D::NewKeyNotPinned);
    row("new key, pins expired", {C::LeafKeyChanged}, "expired", D::NewKey);
    row("new key, set without this host", {C::LeafKeyChanged}, "not-pinned", D::NewKey);
    row("intermediate changed, pinned elsewhere", {C::IssuerKeyChanged}, "match", D::IntermediateChangedPinned);
    row("intermediate changed, not pinned", {C::IssuerKeyChanged}, "mismatch", D::IntermediateChangedNotPinned);
    row("intermediate renewed, nobody pins", {C::IssuerRenewed}, "none", D::IntermediateChanged);
    row("completeness, whatever the pins", {C::CompletenessChanged}, "match", D::CompletenessChanged);
    row("order, whatever the pins", {C::OrderChanged}, "none", D::OrderChanged);
}

void ChainDriftTest::joinsTheWeightiestChangeWithThePins()
{
    QFETCH(QList<int>, changes);
    QFETCH(QString, pins);
    QFETCH(ChainDrift, drift);
    ChainDifference difference;
    for (const int change : changes)
        difference.changes.push_back(ChainChange(change));
    std::optional<PinEvaluation> now;
    if (pins == QLatin1String("match"))
        now = PinEvaluation{PinsMatched{}, {}, {}, {}};
    else if (pins == QLatin1String("mismatch"))
        now = PinEvaluation{PinsMismatched{}, {}, {}, {}};
    else if (pins == QLatin1String("expired"))
        now = PinEvaluation{PinsExpired{}, {}, {}, {}};
    else if (pins == QLatin1String("not-pinned"))
        now = PinEvaluation{NotPinned{}, {}, {}, {}};
    QCOMPARE(driftOf(difference, now), drift);
}

void ChainDriftTest::failsOnlyWhereUsersWillBeBlocked()
{
    for (int number = 0; number <= int(ChainDrift::OrderChanged); ++number) {
        const auto drift = ChainDrift(number);
        QCOMPARE(severityOf(drift) == Severity::Failure, QString(idOf(drift)).endsWith(QLatin1String("not-pinned")));
    }
}

void ChainDriftTest::givesEveryDriftAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int number = 0; number <= int(ChainDrift::OrderChanged); ++number)
        ids.insert(idOf(ChainDrift(number)));
    QCOMPARE(ids.size(), int(ChainDrift::OrderChanged) + 1);
}

QTEST_GUILESS_MAIN(ChainDriftTest)
#include "chain_drift_test.moc"
