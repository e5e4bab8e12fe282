// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/snapshot_diff_model.h"
#include "app/gui/pages/inspect/snapshot_list_model.h"
#include "app/gui/text_isolation.h"
#include "tests/app/gui/lab_reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pintle;
using namespace pintle::test;

namespace {

Snapshot snapshotOf(const std::vector<Certificate>& sent, int day, const QString& label = {})
{
    return {.id = QUuid::createUuid(),
        .target = QStringLiteral("api.lab.test:443"),
        .label = label,
        .takenAt = QDateTime(QDate(2026, 6, day), QTime(6, 0), Qt::UTC),
        .sent = sent,
        .protocol = QStringLiteral("TLSv1.3"),
        .verdict = QStringLiteral("trusted-pinned")};
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return offScreen(model.index(row, column).data().toString());
}

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listsThoseOfOneTargetTheYoungestFirst()
    {
        const auto good = m_lab.sent(QStringLiteral("good"));
        Workspace workspace;
        workspace.snapshots = {
            snapshotOf(good, 1), snapshotOf(good, 3, QStringLiteral("after renewal")), snapshotOf(good, 2)};
        workspace.snapshots[2].target = QStringLiteral("other.test:443");
        SnapshotListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(workspace, QStringLiteral("api.lab.test:443"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, SnapshotListModel::Taken), QStringLiteral("2026-06-03 06:00:00 UTC"));
        QCOMPARE(cell(model, 0, SnapshotListModel::Label), QStringLiteral("after renewal"));
        QCOMPARE(cell(model, 0, SnapshotListModel::Verdict), QStringLiteral("Trusted and pinned"));
        QCOMPARE(cell(model, 0, SnapshotListModel::LeafPin), Pin::of(good.front()).toString());
        QCOMPARE(model.rowOf(workspace.snapshots[0].id), 1);
        QCOMPARE(model.rowOf(workspace.snapshots[2].id), -1);
    }

    void aLabelIsAskedForAndNotKeptInTheModel()
    {
        Workspace workspace;
        workspace.snapshots = {snapshotOf(m_lab.sent(QStringLiteral("good")), 1)};
        SnapshotListModel model;
        model.show(workspace, QStringLiteral("api.lab.test:443"));
        QSignalSpy labelled(&model, &SnapshotListModel::labelled);
        QVERIFY(model.setData(model.index(0, SnapshotListModel::Label), QStringLiteral(" before \n the change ")));
        QCOMPARE(labelled.first().at(0).toUuid(), workspace.snapshots[0].id);
        QCOMPARE(labelled.first().at(1).toString(), QStringLiteral("before the change"));
        QVERIFY(!model.setData(model.index(0, SnapshotListModel::Verdict), QStringLiteral("x")));
    }

    void marksEveryChangeWithAWordAndAGlyph()
    {
        const auto good = m_lab.sent(QStringLiteral("good"));
        const auto renewed = m_lab.sent(QStringLiteral("renewed-new-key"));
        SnapshotDiffModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.compare({good, QStringLiteral("TLSv1.2"), QStringLiteral("trusted-pinned")},
            {renewed, QStringLiteral("TLSv1.3"), QStringLiteral("pin-mismatch")});
        QCOMPARE(model.rowCount(), model.changeCount());
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.index(row, 0).data(SnapshotDiffModel::ChangeRole).toInt() != int(Change::Same));
            rows << cell(model, row, SnapshotDiffModel::What) + QLatin1Char('|')
                    + cell(model, row, SnapshotDiffModel::Happened);
        }
        QVERIFY(rows.contains(QStringLiteral("Verdict|≠ changed")));
        QVERIFY(rows.contains(QStringLiteral("Protocol|≠ changed")));
        QVERIFY2(rows.contains(QStringLiteral("Pin|≠ changed")), qPrintable(rows.join(QLatin1Char('\n'))));
        const int changes = model.rowCount();
        model.showOnlyChanges(false);
        QVERIFY(model.rowCount() > changes);
        QCOMPARE(model.changeCount(), changes);
    }

    void aRowIsASentenceForThoseWhoHearIt()
    {
        SnapshotDiffModel model;
        model.compare(
            {m_lab.sent(QStringLiteral("good")), {}, {}}, {{m_lab.sent(QStringLiteral("good")).front()}, {}, {}});
        QVERIFY(model.rowCount() > 0);
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QLatin1String("removed")) && spoken.contains(QLatin1String("after nothing")),
            qPrintable(spoken));
    }

    void theSameChainShowsNothing()
    {
        const auto good = m_lab.sent(QStringLiteral("good"));
        SnapshotDiffModel model;
        model.compare({good, QStringLiteral("TLSv1.3"), {}}, {good, QStringLiteral("TLSv1.3"), {}});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.difference().isSame());
    }

private:
    LabReports m_lab;
};

QTEST_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
