// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_delta.h"

#include "tests/app/workspace/sample_workspaces.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class WorkspaceDeltaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalWorkspacesDoNotDiffer()
    {
        const Workspace workspace = sampleWorkspace(3, 2, 2);
        QVERIFY(difference(workspace, workspace).isEmpty());
        QVERIFY(differences(workspace, workspace).empty());
    }

    void aDifferenceMakesTheOneOfTheOther_data()
    {
        QTest::addColumn<int>("change");
        const char* names[] = {"a name", "a pin set added", "a pin set removed", "a pin set changed", "an order",
            "another current set", "no current set", "a target", "a snapshot removed", "unknown fields",
            "everything gone"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void aDifferenceMakesTheOneOfTheOther()
    {
        QFETCH(int, change);
        const Workspace before = sampleWorkspace(3, 2, 2);
        Workspace after = before;
        switch (change) {
        case 0: after.name = QStringLiteral("Other"); break;
        case 1:
            after.pinSets.insert(
                after.pinSets.begin() + 1, {idFor(QStringLiteral("new")), PinSet::make(QStringLiteral("new")), {}, {}});
            break;
        case 2: after.pinSets.erase(after.pinSets.begin() + 1); break;
        case 3: after.pinSets[1].set = after.pinSets[1].set.renamed(QStringLiteral("Renamed")); break;
        case 4: std::swap(after.pinSets[0], after.pinSets[2]); break;
        case 5: after.currentPinSet = after.pinSets[2].id; break;
        case 6: after.currentPinSet = {}; break;
        case 7:
            after.targets.push_back({idFor(QStringLiteral("t")), QStringLiteral("t.example"), QStringLiteral("n"), {}});
            break;
        case 8: after.snapshots.pop_back(); break;
        case 9: after.unknown = {{QStringLiteral("x"), QJsonArray{1}}}; break;
        default: after = Workspace(); break;
        }
        QVERIFY(!difference(before, after).isEmpty());
        QVERIFY(patched(before, difference(before, after)) == after);
        QVERIFY(patched(after, difference(after, before)) == before);
    }

    void aDifferenceHoldsChangedObjectsOnly()
    {
        const Workspace before = sampleWorkspace(50, 0, 20);
        Workspace after = before;
        after.pinSets[7].note = QStringLiteral("x");
        const QJsonObject found = difference(before, after);
        QCOMPARE(found.keys(), QStringList{QStringLiteral("pinSets")});
        QCOMPARE(found.value(QLatin1String("pinSets")).toObject().value(QLatin1String("put")).toArray().size(), 1);
    }

    void whatDoesNotFitIsPassedOver()
    {
        const Workspace before = sampleWorkspace(2, 0, 0);
        const QJsonObject odd{{QStringLiteral("pinSets"),
                                  QJsonObject{{QStringLiteral("put"), QJsonArray{1, QJsonObject()}},
                                      {QStringLiteral("order"), QJsonArray{QStringLiteral("x"), 5}}}},
            {QStringLiteral("targets"), 3}, {QStringLiteral("currentPinSet"), true}};
        const Workspace after = patched(before, odd);
        QVERIFY(after.pinSets.empty());
        QVERIFY(after.currentPinSet.isNull());
    }

    void aPersonSeesWhichObjectsDiffer()
    {
        const Workspace before = sampleWorkspace(2, 1, 1);
        Workspace after = before;
        after.name = QStringLiteral("Other");
        after.pinSets[1].note.clear();
        after.targets.clear();
        after.snapshots.push_back(sampleSnapshot(QStringLiteral("Later")));
        using Kind = ObjectDifference::Kind;
        using Change = ObjectDifference::Change;
        const std::vector<ObjectDifference> expected{{Kind::Name, Change::Changed, QStringLiteral("Other")},
            {Kind::PinSet, Change::Changed, QStringLiteral("Set 1")},
            {Kind::Target, Change::Removed, QStringLiteral("t0.example.com")},
            {Kind::Snapshot, Change::Added, QStringLiteral("Later")}};
        QVERIFY(differences(before, after) == expected);
    }
};

QTEST_GUILESS_MAIN(WorkspaceDeltaTest)
#include "workspace_delta_test.moc"
