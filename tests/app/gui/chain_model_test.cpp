// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_model.h"
#include "tests/app/gui/lab_reports.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace pintle;

namespace {

bool hasBadge(const ChainNode& node, Severity severity, const QString& word)
{
    return std::find(node.badges.begin(), node.badges.end(), Badge{severity, word}) != node.badges.end();
}

const QString Host = QStringLiteral("api.lab.test");

} // namespace

class ChainModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goodChainIsThreeVerifiedNodesAndTheRootWasNotSent()
    {
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
        const ChainPicture picture = pictureOf(report, 0, {.labTrust = true});
        QCOMPARE(picture.nodes.size(), size_t(3));
        QCOMPARE(picture.links.size(), size_t(2));
        QVERIFY(picture.side.empty());
        QVERIFY(hasBadge(picture.nodes[0], Severity::Ok, QStringLiteral("Verified")));
        QCOMPARE(picture.nodes[0].sentPositions, std::vector<int>{0});
        QVERIFY(picture.nodes[2].sentPositions.empty());
        QVERIFY(picture.nodes[2].isAnchor);
        QCOMPARE(int(picture.links[0].state), int(ChainLink::State::Passed));
        QVERIFY(picture.links[0].text.contains(QLatin1String("signature")));
        QVERIFY(picture.nodes[0].spoken.contains(QLatin1String("Verified")));
        QVERIFY(picture.spoken.contains(QLatin1String("3 certificates")));
    }

    void missingIssuerIsANodeOfItsOwn()
    {
        const auto report = m_lab.report({m_lab.sent(QStringLiteral("good")).front()}, Host);
        const ChainPicture picture = pictureOf(report, 0);
        QCOMPARE(picture.nodes.size(), size_t(2));
        QCOMPARE(int(picture.nodes[1].kind), int(ChainNode::Kind::MissingIssuer));
        QVERIFY(!picture.nodes[1].certificate);
        QCOMPARE(int(picture.links[0].state), int(ChainLink::State::NotChecked));
        QVERIFY(hasBadge(picture.nodes[1], Severity::Failure, QStringLiteral("Missing")));
    }

    void certificateBesideThePathStandsInTheSideLane()
    {
        auto sent = m_lab.sent(QStringLiteral("good"));
        sent.push_back(m_lab.sent(QStringLiteral("expired")).front());
        const ChainPicture picture = pictureOf(m_lab.report(sent, Host), 0);
        QCOMPARE(picture.side.size(), size_t(1));
        QCOMPARE(picture.side[0].sentPositions, std::vector<int>{2});
        QCOMPARE(int(picture.side[0].kind), int(ChainNode::Kind::NotUsed));
    }

    void wrongNameIsSaidOnTheLeafAndTakesItsVerifiedAway()
    {
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), QStringLiteral("other.test"));
        const ChainPicture picture = pictureOf(report, 0);
        QVERIFY(hasBadge(picture.nodes[0], Severity::Failure, QStringLiteral("Wrong name")));
        QVERIFY(!hasBadge(picture.nodes[0], Severity::Ok, QStringLiteral("Verified")));
    }

    void certificateSentOutOfOrderIsMarkedWhereItStands()
    {
        const auto report =
            m_lab.report(m_lab.sent(QStringLiteral("wrong-order")), QStringLiteral("wrong-order.lab.test"));
        const ChainPicture picture = pictureOf(report, 0);
        const auto marked = std::count_if(picture.nodes.begin(), picture.nodes.end(), [](const ChainNode& node) {
            return hasBadge(node, Severity::Warning, QStringLiteral("Sent out of order"));
        });
        QCOMPARE(marked, 1);
        QVERIFY(!hasBadge(picture.nodes[0], Severity::Warning, QStringLiteral("Sent out of order")));
    }

    void expiredLeafIsSaid()
    {
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("expired")), QStringLiteral("expired.lab.test"));
        QVERIFY(hasBadge(pictureOf(report, 0).nodes[0], Severity::Failure, QStringLiteral("Expired")));
    }

    void matchingPinMarksItsNodeAlone()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        const ChainPicture picture = pictureOf(m_lab.report(sent, Host, test::setWith(Host, sent[1])), 0);
        QCOMPARE(int(picture.nodes[1].pinMark), int(PinMark::Matched));
        QVERIFY(picture.nodes[1].pinned);
        QCOMPARE(int(picture.nodes[0].pinMark), int(PinMark::None));
        QVERIFY(!picture.nodes[0].pinned);
    }

    void mismatchIsMarkedOnTheLeaf()
    {
        const auto other = m_lab.sent(QStringLiteral("expired")).front();
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host, test::setWith(Host, other));
        const ChainPicture picture = pictureOf(report, 0);
        QCOMPARE(int(picture.nodes[0].pinMark), int(PinMark::Mismatch));
        QVERIFY(hasBadge(picture.nodes[0], Severity::Failure, QStringLiteral("Pin mismatch")));
    }

    void backupInTheLiveChainIsAWarning()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        const auto set = test::setWith(Host, sent[1], PinRole::Backup);
        const ChainPicture picture = pictureOf(m_lab.report(sent, Host, set), 0);
        QCOMPARE(int(picture.nodes[1].pinMark), int(PinMark::Backup));
    }

    void endedPinSetIsSaidOnItsNode()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        HostPins entry{.pattern = HostPattern::parse(Host).value()};
        entry.expires = test::labInstant().addDays(-3);
        entry.pins.push_back({.pin = Pin::of(sent[1]), .role = PinRole::Intermediate});
        const PinSet set = PinSet::make(QStringLiteral("Ended")).with(std::move(entry));
        const ChainPicture picture = pictureOf(m_lab.report(sent, Host, set), 0);
        QCOMPARE(int(picture.nodes[1].pinMark), int(PinMark::Idle));
        QVERIFY(hasBadge(picture.nodes[1], Severity::Warning, QStringLiteral("Pins expired – not enforced")));
        QCOMPARE(int(picture.nodes[0].pinMark), int(PinMark::None));
    }

    void clientWithoutPinsSaysSoOnce()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        const auto report = m_lab.report(sent, Host, test::setWith(Host, sent[1]));
        const ChainPicture picture = pictureOf(report, 0, {.pinsOff = true});
        QVERIFY(hasBadge(picture.nodes[0], Severity::Neutral, QStringLiteral("Pins off")));
        QVERIFY(!hasBadge(picture.nodes[1], Severity::Ok, QStringLiteral("Pin match")));
        QCOMPARE(int(picture.nodes[1].pinMark), int(PinMark::None));
    }

    void whatAProxySentIsSaidToBeTheProxys()
    {
        const auto report =
            m_lab.report(m_lab.sent(QStringLiteral("trusted-ca")), QStringLiteral("trusted-ca.lab.test"));
        const ChainPicture picture = pictureOf(report, 0, {.substituted = true});
        QVERIFY(picture.nodes[0].substituted);
        QCOMPARE(picture.nodes[0].roleLine, QStringLiteral("Leaf · sent by the proxy"));
        QVERIFY(picture.nodes[0].spoken.contains(QLatin1String("sent by the proxy")));
        QVERIFY(!picture.nodes[2].substituted); // its root is the client's own
        QVERIFY(!pictureOf(report, 0).nodes[0].substituted);
    }

    void chainWithoutAFinishedHandshakeProvesNoKey()
    {
        auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
        report.probe = ProbeReport{.target = Target::parse(Host).value()};
        QVERIFY(hasBadge(pictureOf(report, 0).nodes[0], Severity::Failure, QStringLiteral("Key not proved")));
        report.probe->keyProved = true;
        QVERIFY(hasBadge(pictureOf(report, 0).nodes[0], Severity::Ok, QStringLiteral("Verified")));
    }

    void linkWhoseFindingNoCheckTellsSaysTheFinding()
    {
        auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
        PathEdge& edge = report.paths->paths[0].edges[0];
        edge.findings.push_back(makeFinding(FindingCode::KeyIdentifierMismatch));
        edge.findings.back().severity = Severity::Failure;
        const ChainLink link = pictureOf(report, 0).links[0];
        QCOMPARE(int(link.state), int(ChainLink::State::Failed));
        QCOMPARE(link.text, QStringLiteral("Key identifier differs"));
    }

    void crossSignedChainHasTwoPathsWithTitles()
    {
        const auto report =
            m_lab.report(m_lab.sent(QStringLiteral("cross-signed")), QStringLiteral("cross-signed.lab.test"));
        QVERIFY(report.paths->paths.size() >= 2);
        QVERIFY(pathTitle(*report.paths, 0).endsWith(QLatin1String("used")));
        QVERIFY(pathTitle(*report.paths, 1).contains(QLatin1String("ends at")));
    }

    void modelsKeepTheRules()
    {
        ChainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
        model.setPicture(pictureOf(report, 0));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.data(model.index(0, ChainModel::PinText)).toString(), Pin::of(report.paths->sent[0]).toString());
        QCOMPARE(model.data(model.index(2, ChainModel::Order)).toString(), QStringLiteral("–"));
        model.setPicture({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    test::LabReports m_lab;
};

QTEST_MAIN(ChainModelTest)
#include "chain_model_test.moc"
