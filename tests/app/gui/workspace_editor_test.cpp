// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_editor.h"

#include "tests/app/workspace/sample_workspaces.h"
#include "tests/support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace pintle;
using namespace pintle::test;

namespace {

StepName step(const char* text, const char* mergeKey = "", const char* page = "pin-sets")
{
    return {QString::fromLatin1(text), QString::fromLatin1(mergeKey), QString::fromLatin1(page)};
}

StoredTarget target(const char* address)
{
    return {{}, QString::fromLatin1(address), {}, {}};
}

// Every command that the editor has, by its name in the header.
const std::vector<std::pair<QString, std::function<void(WorkspaceEditor&)>>>& commands()
{
    const auto firstSet = [](const WorkspaceEditor& e) { return e.pinSets().front().id; };
    static const std::vector<std::pair<QString, std::function<void(WorkspaceEditor&)>>> all{
        {QStringLiteral("addPinSet"),
            [](WorkspaceEditor& e) { e.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set")); }},
        {QStringLiteral("addPinSet"),
            [](WorkspaceEditor& e) { e.addPinSet(samplePinSet(QStringLiteral("B")), step("New Pin Set")); }},
        {QStringLiteral("editPinSet"),
            [firstSet](WorkspaceEditor& e) {
                const auto set = e.pinSets().front().set.renamed(QStringLiteral("C"));
                e.editPinSet(firstSet(e), set, step("Rename Pin Set"));
            }},
        {QStringLiteral("noteOnPinSet"),
            [firstSet](WorkspaceEditor& e) { e.noteOnPinSet(firstSet(e), QStringLiteral("Note"), step("Edit Note")); }},
        {QStringLiteral("addTarget"),
            [](WorkspaceEditor& e) { e.addTarget(target("a.example"), step("Keep Target")); }},
        {QStringLiteral("addTarget"),
            [](WorkspaceEditor& e) { e.addTarget(target("b.example"), step("Keep Target")); }},
        {QStringLiteral("removeTarget"),
            [](WorkspaceEditor& e) { e.removeTarget(e.workspace().targets.front().id, step("Remove Target")); }},
        {QStringLiteral("addSnapshot"),
            [](WorkspaceEditor& e) { e.addSnapshot(sampleSnapshot(QStringLiteral("1")), step("Take Snapshot")); }},
        {QStringLiteral("addSnapshot"),
            [](WorkspaceEditor& e) { e.addSnapshot(sampleSnapshot(QStringLiteral("2")), step("Take Snapshot")); }},
        {QStringLiteral("relabelSnapshot"),
            [](WorkspaceEditor& e) {
                e.relabelSnapshot(e.workspace().snapshots.back().id, QStringLiteral("Old"), step("Rename Snapshot"));
            }},
        {QStringLiteral("removeSnapshot"),
            [](WorkspaceEditor& e) { e.removeSnapshot(e.workspace().snapshots.front().id, step("Remove Snapshot")); }},
        {QStringLiteral("rename"),
            [](WorkspaceEditor& e) { e.rename(QStringLiteral("Ours"), step("Rename Workspace")); }},
        {QStringLiteral("removePinSet"),
            [firstSet](WorkspaceEditor& e) { e.removePinSet(firstSet(e), step("Remove Pin Set")); }},
        {QStringLiteral("replaceAll"),
            [](WorkspaceEditor& e) { e.replaceAll(sampleWorkspace(3, 1, 2), step("Restore Unsaved Changes")); }},
        {QStringLiteral("removePinSet"),
            [](WorkspaceEditor& e) { e.removePinSet(e.pinSets()[1].id, step("Remove Pin Set")); }},
    };
    return all;
}

} // namespace

class WorkspaceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRecordedSessionHasEveryCommandOfTheHeader()
    {
        QFile header(sourceDir() + QStringLiteral("/app/gui/session/workspace_editor.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll()).section(QStringLiteral("private:"), 0, 0);
        static const QRegularExpression declaration(QStringLiteral("(\\w+)\\([^()]*const StepName&[^()]*\\);"));
        QStringList declared;
        for (auto match = declaration.globalMatch(text); match.hasNext();)
            declared << match.next().captured(1);
        declared.sort();
        QStringList recorded;
        for (const auto& [name, run] : commands())
            recorded << name;
        recorded.removeDuplicates();
        recorded.sort();
        QCOMPARE(recorded, declared);
    }

    void undoToEmptyAndRedoToFullGiveEqualDocuments()
    {
        WorkspaceEditor editor;
        editor.open(sampleWorkspace(0, 0, 0));
        std::vector<QByteArray> states{toJson(editor.workspace())};
        for (const auto& [name, run] : commands()) {
            run(editor);
            const QByteArray state = toJson(editor.workspace());
            QVERIFY2(state != states.back(), qPrintable(name));
            QCOMPARE(editor.undoStack().count(), int(states.size()));
            states.push_back(state);
        }
        for (size_t i = states.size() - 1; i > 0; --i) {
            QCOMPARE(toJson(editor.workspace()), states[i]);
            editor.undoStack().undo();
        }
        QCOMPARE(toJson(editor.workspace()), states.front());
        for (size_t i = 1; i < states.size(); ++i) {
            editor.undoStack().redo();
            QCOMPARE(toJson(editor.workspace()), states[i]);
        }
    }

    void undoBringsBackPageAndSelection()
    {
        WorkspaceEditor editor;
        const QUuid a = editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        const QUuid b = editor.addPinSet(samplePinSet(QStringLiteral("B")), step("New Pin Set", "", "inspect"));
        QCOMPARE(editor.workspace().currentPinSet, b);
        editor.choosePinSet(a);
        editor.noteOnPinSet(a, QStringLiteral("x"), step("Edit Note"));
        editor.choosePinSet(b);
        QSignalSpy stepped(&editor, &WorkspaceEditor::stepped);
        editor.undoStack().undo();
        QCOMPARE(editor.workspace().currentPinSet, a);
        QCOMPARE(stepped.takeFirst(), (QVariantList{QStringLiteral("pin-sets"), a}));
        editor.undoStack().undo();
        QCOMPARE(editor.workspace().currentPinSet, a);
        QCOMPARE(stepped.takeFirst(), (QVariantList{QStringLiteral("inspect"), b}));
        editor.undoStack().undo();
        QVERIFY(editor.currentPinSet() == nullptr);
        editor.undoStack().redo();
        QCOMPARE(editor.workspace().currentPinSet, a);
    }

    void doingAStepIsNoUndoneStep()
    {
        WorkspaceEditor editor;
        QSignalSpy stepped(&editor, &WorkspaceEditor::stepped);
        QSignalSpy changed(&editor, &WorkspaceEditor::changed);
        editor.addTarget(target("a.example"), step("Keep Target"));
        QCOMPARE(stepped.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void typingInOneFieldIsOneStep()
    {
        WorkspaceEditor editor;
        const QUuid a = editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        const QUuid b = editor.addPinSet(samplePinSet(QStringLiteral("B")), step("New Pin Set"));
        for (const char* text : {"H", "HS", "HSM"})
            editor.noteOnPinSet(a, QString::fromLatin1(text), step("Edit Note", "note"));
        QCOMPARE(editor.undoStack().count(), 3);
        editor.noteOnPinSet(b, QStringLiteral("x"), step("Edit Note", "note"));
        QCOMPARE(editor.undoStack().count(), 4);
        editor.noteOnPinSet(b, QStringLiteral("xy"), step("Edit Note"));
        QCOMPARE(editor.undoStack().count(), 5);
        editor.undoStack().undo();
        editor.undoStack().undo();
        editor.undoStack().undo();
        QCOMPARE(editor.pinSet(a)->note, QString());
        editor.undoStack().redo();
        QCOMPARE(editor.pinSet(a)->note, QStringLiteral("HSM"));
    }

    void typingAndDeletingAgainLeavesNoStep()
    {
        WorkspaceEditor editor;
        const QUuid a = editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        editor.noteOnPinSet(a, QStringLiteral("x"), step("Edit Note", "note"));
        editor.noteOnPinSet(a, QString(), step("Edit Note", "note"));
        QCOMPARE(editor.undoStack().count(), 1);
    }

    void whatChangesNothingIsNoStep()
    {
        WorkspaceEditor editor;
        const QUuid a = editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        editor.editPinSet(a, samplePinSet(QStringLiteral("A")), step("x"));
        editor.editPinSet(QUuid::createUuid(), samplePinSet(QStringLiteral("A")), step("x"));
        editor.noteOnPinSet(QUuid(), QStringLiteral("x"), step("x"));
        editor.removePinSet(QUuid::createUuid(), step("x"));
        editor.removeTarget(QUuid(), step("x"));
        editor.removeSnapshot(QUuid(), step("x"));
        editor.relabelSnapshot(QUuid(), QStringLiteral("x"), step("x"));
        editor.rename(QString(), step("x"));
        editor.replaceAll(editor.workspace(), step("x"));
        QCOMPARE(editor.undoStack().count(), 1);
    }

    void aPrivateKeyNeverEntersTheWorkspace()
    {
        const QString key = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----");
        WorkspaceEditor editor;
        const QUuid a = editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        const QByteArray before = toJson(editor.workspace());
        QSignalSpy refused(&editor, &WorkspaceEditor::refused);
        QVERIFY(editor.addPinSet(PinSet::make(key), step("x")).isNull());
        editor.editPinSet(a, PinSet::make(key), step("x"));
        editor.noteOnPinSet(a, key, step("x"));
        QVERIFY(editor.addTarget({{}, QStringLiteral("a"), key, {}}, step("x")).isNull());
        QVERIFY(editor.addSnapshot(sampleSnapshot(key), step("x")).isNull());
        editor.rename(key, step("x"));
        QCOMPARE(refused.count(), 6);
        QCOMPARE(toJson(editor.workspace()), before);
        QCOMPARE(editor.undoStack().count(), 1);
    }

    void anotherWorkspaceBeginsAHistoryOfItsOwn()
    {
        WorkspaceEditor editor;
        editor.addPinSet(samplePinSet(QStringLiteral("A")), step("New Pin Set"));
        editor.open(sampleWorkspace(2, 0, 0));
        QCOMPARE(editor.undoStack().count(), 0);
        QCOMPARE(editor.pinSets().size(), size_t(2));
        QCOMPARE(editor.currentPinSet()->set.name(), QStringLiteral("Set 0"));
    }

    void aChosenSetThatIsNotThereIsNone()
    {
        WorkspaceEditor editor;
        editor.open(sampleWorkspace(2, 0, 0));
        QSignalSpy chosen(&editor, &WorkspaceEditor::currentPinSetChanged);
        editor.choosePinSet(QUuid::createUuid());
        QVERIFY(editor.workspace().currentPinSet.isNull());
        editor.choosePinSet({});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(editor.undoStack().count(), 0);
    }

    void oneChangeOfALargeWorkspaceIsQuick()
    {
        WorkspaceEditor editor;
        editor.open(sampleWorkspace(200, 50, 500));
        const QUuid id = editor.pinSets()[100].id;
        int number = 0;
        QBENCHMARK
        {
            editor.noteOnPinSet(id, QString::number(++number), step("Edit Note", "note"));
        }
        QCOMPARE(editor.undoStack().count(), number == 0 ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(WorkspaceEditorTest)
#include "workspace_editor_test.moc"
