// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_store.h"

#include "app/gui/session/workspace_editor.h"

#include "tests/app/workspace/failing_disk.h"
#include "tests/app/workspace/sample_workspaces.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using namespace pintle::test;
using State = WorkspaceStore::State;

namespace {

constexpr int Limit = 30'000;
const StepName SomeStep{QStringLiteral("Edit Note"), {}, QStringLiteral("pin-sets")};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// An editor, its store and what the store said.
struct Desk {
    explicit Desk(const QString& folder, WorkspaceStore::Timing timing = quick())
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , store(std::make_unique<WorkspaceStore>(editor, settings, disk, timing))
        , opened(store.get(), &WorkspaceStore::opened)
        , openFailed(store.get(), &WorkspaceStore::openFailed)
        , failed(store.get(), &WorkspaceStore::failed)
        , changedElsewhere(store.get(), &WorkspaceStore::changedElsewhere)
        , compared(store.get(), &WorkspaceStore::compared)
        , copySaved(store.get(), &WorkspaceStore::copySaved)
        , copyFailed(store.get(), &WorkspaceStore::copyFailed)
        , changedReadOnly(store.get(), &WorkspaceStore::changedReadOnly)
    { }

    static WorkspaceStore::Timing quick()
    {
        using namespace std::chrono_literals;
        return {.record = 1ms, .save = 1ms, .latest = 1ms, .retry = 10ms};
    }
    // The file is written at the end alone.
    static WorkspaceStore::Timing journalOnly()
    {
        using namespace std::chrono_literals;
        return {.record = 1ms, .save = 1h, .latest = 1h, .retry = 10ms};
    }

    void open(const QString& path)
    {
        const qsizetype before = opened.count();
        store->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), before + 1, Limit);
    }

    WorkspaceOpening opening() const { return opened.last().at(0).value<WorkspaceOpening>(); }
    void note(const QString& text) { editor.noteOnPinSet(editor.pinSets().front().id, text, SomeStep); }
    QString note() const { return editor.pinSets().front().note; }

    WorkspaceEditor editor;
    QSettings settings;
    std::shared_ptr<FailingDisk> disk = std::make_shared<FailingDisk>();
    std::unique_ptr<WorkspaceStore> store;
    QSignalSpy opened;
    QSignalSpy openFailed;
    QSignalSpy failed;
    QSignalSpy changedElsewhere;
    QSignalSpy compared;
    QSignalSpy copySaved;
    QSignalSpy copyFailed;
    QSignalSpy changedReadOnly;
};

QString noteInFile(const QString& path)
{
    const auto opened = workspaceFromJson(contentOf(path));
    return opened && !opened->workspace.pinSets.empty() ? opened->workspace.pinSets[0].note : QString();
}

} // namespace

class WorkspaceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
        m_path = m_folder->filePath(QStringLiteral("Shop.pintle"));
        writeFile(m_path, toJson(sampleWorkspace(2, 1, 1)));
    }

    void theFirstStartMakesMyWorkspaceInTheDataFolder()
    {
        Desk desk(m_folder->path());
        desk.store->openLast();
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 1, Limit);
        QCOMPARE(desk.store->path(), WorkspaceStore::standardPath());
        QCOMPARE(desk.store->name(), QStringLiteral("My Workspace"));
        QCOMPARE(desk.editor.workspace().name, QStringLiteral("My Workspace"));
        QCOMPARE(desk.store->state(), State::Saved);
        QVERIFY(QFile::exists(WorkspaceStore::standardPath()));
        QVERIFY(desk.store->isStandard());
    }

    void aDataFolderThatCannotBeMadeIsToldAndTriedAgain()
    {
        const QString data = m_folder->filePath(QStringLiteral("data"));
        writeFile(data, "in the way");
        Desk desk(m_folder->path());
        desk.store->openLast();
        QTRY_COMPARE_WITH_TIMEOUT(desk.openFailed.count(), 1, Limit);
        QCOMPARE(desk.store->state(), State::Failed);
        QVERIFY(!desk.store->wouldLoseChanges());
        const QUuid early = desk.editor.addPinSet(samplePinSet(QStringLiteral("Early")), SomeStep);
        QVERIFY(desk.store->wouldLoseChanges());
        QVERIFY(QFile::remove(data));
        desk.store->saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QVERIFY(desk.editor.pinSet(early) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(
            workspaceFromJson(contentOf(WorkspaceStore::standardPath()))->workspace.pinSets.size(), size_t(1), Limit);
    }

    void whatIsMadeBeforeTheWorkspaceIsOpenJoinsIt()
    {
        writeFile(m_path, toJson(sampleWorkspace(1, 0, 0)));
        Desk desk(m_folder->path());
        desk.store->open(m_path);
        const QUuid early = desk.editor.addPinSet(samplePinSet(QStringLiteral("Early")), SomeStep);
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 1, Limit);
        QCOMPARE(desk.editor.pinSets().size(), size_t(2));
        QCOMPARE(desk.editor.currentPinSet()->id, early);
        QTRY_COMPARE_WITH_TIMEOUT(workspaceFromJson(contentOf(m_path))->workspace.pinSets.size(), size_t(2), Limit);
    }

    void aChangeReachesJournalAndFileByItself()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        QSignalSpy states(desk.store.get(), &WorkspaceStore::stateChanged);
        desk.note(QStringLiteral("later"));
        QCOMPARE(desk.store->state(), State::Saving);
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("later"), Limit);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(desk.store->journalPath()), Limit);
        QCOMPARE(states.first().at(0).value<State>(), State::Saving);
    }

    void manyChangesAreFewWrites()
    {
        Desk desk(m_folder->path(), Desk::journalOnly());
        desk.open(m_path);
        for (int i = 0; i < 1000; ++i)
            desk.note(QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QVERIFY2(desk.disk->appended <= 3, qPrintable(QString::number(desk.disk->appended)));
        QVERIFY(QFile::exists(desk.store->journalPath()));
    }

    void theEndOfTheProgramSavesWhatIsThere()
    {
        {
            Desk desk(m_folder->path(), Desk::journalOnly());
            desk.open(m_path);
            desk.note(QStringLiteral("last"));
        }
        QCOMPARE(noteInFile(m_path), QStringLiteral("last"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".journal")));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    }

    void unsavedChangesAreRestoredAndThatCanBeUndone()
    {
        const QString left = leaveBehind(QStringLiteral("unsaved"));
        Desk desk(m_folder->path());
        desk.open(left);
        QVERIFY(desk.opening().restoredAt.has_value());
        QVERIFY(desk.opening().restoredAt->isValid());
        QCOMPARE(desk.note(), QStringLiteral("unsaved"));
        QCOMPARE(desk.editor.undoStack().undoText(), QStringLiteral("Restore Unsaved Changes"));
        desk.store->undoRestore();
        QCOMPARE(desk.note(), QStringLiteral("Note\n0"));
        desk.editor.undoStack().redo();
        QCOMPARE(desk.note(), QStringLiteral("unsaved"));
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(left), QStringLiteral("unsaved"), Limit);
        // Also when there is more to keep apart from it.
        desk.note(QStringLiteral("more"));
        desk.store->undoRestore();
        QCOMPARE(desk.note(), QStringLiteral("Note\n0"));
        desk.editor.undoStack().undo();
        QCOMPARE(desk.note(), QStringLiteral("more"));
    }

    void aFullDiskIsToldOnceAndTriedAgain()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        desk.disk->refusesFile = true;
        desk.note(QStringLiteral("a"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Failed, Limit);
        QVERIFY(desk.store->isInJournal());
        QVERIFY(!desk.store->wouldLoseChanges());
        QCOMPARE(desk.store->failure()->context.value, QString::fromLatin1(WorkspaceDisk::NoSpace));
        // What is done meanwhile is in the journal too.
        const int appended = desk.disk->appended;
        desk.note(QStringLiteral("b"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.disk->appended > appended, Limit);
        QCOMPARE(desk.store->state(), State::Failed);
        QCOMPARE(desk.failed.count(), 1);
        desk.disk->refusesFile = false;
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("b"), Limit);
    }

    void withoutAJournalChangesAreInMemoryAlone()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        desk.disk->refusesFile = true;
        desk.disk->refusesJournal = true;
        desk.note(QStringLiteral("a"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Failed, Limit);
        QVERIFY(!desk.store->isInJournal());
        QVERIFY(desk.store->wouldLoseChanges());
        desk.disk->refusesFile = false;
        desk.store->saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QCOMPARE(noteInFile(m_path), QStringLiteral("a"));
    }

    void aChangeByAnotherProgramIsNoticedAndCanBeTaken()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        Workspace theirs = sampleWorkspace(2, 1, 1);
        theirs.pinSets[0].note = QStringLiteral("theirs");
        writeFile(m_path, toJson(theirs));
        QTRY_COMPARE_WITH_TIMEOUT(desk.changedElsewhere.count(), 1, Limit);
        QCOMPARE(desk.store->state(), State::Conflict);
        desk.store->reload();
        QTRY_COMPARE_WITH_TIMEOUT(desk.note(), QStringLiteral("theirs"), Limit);
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
        QCOMPARE(desk.editor.undoStack().undoText(), QStringLiteral("Reload Workspace"));
        desk.editor.undoStack().undo();
        QCOMPARE(desk.note(), QStringLiteral("Note\n0"));
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("Note\n0"), Limit);
        QCOMPARE(desk.changedElsewhere.count(), 1);
    }

    void aChangeByAnotherProgramCanBeComparedAndOverruled()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        Workspace theirs = sampleWorkspace(2, 0, 1);
        theirs.pinSets[0].note = QStringLiteral("theirs");
        writeFile(m_path, toJson(theirs));
        desk.note(QStringLiteral("mine"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.changedElsewhere.count(), 1, Limit);
        QCOMPARE(noteInFile(m_path), QStringLiteral("theirs"));
        desk.store->compareWithFile();
        QTRY_COMPARE_WITH_TIMEOUT(desk.compared.count(), 1, Limit);
        const auto differences = desk.compared.first().at(0).value<std::vector<ObjectDifference>>();
        QCOMPARE(differences.size(), size_t(2));
        desk.store->keepMine();
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("mine"), Limit);
        QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit);
    }

    void aSecondProgramReadsAlone()
    {
        Desk first(m_folder->path());
        first.open(m_path);
        Desk second(m_folder->path());
        second.open(m_path);
        QCOMPARE(second.store->state(), State::ReadOnly);
        QCOMPARE(second.opening().readOnly->code, ErrorCode::WorkspaceInUse);
        second.note(QStringLiteral("x"));
        second.note(QStringLiteral("y"));
        QCOMPARE(second.changedReadOnly.count(), 1);
        QVERIFY(second.store->wouldLoseChanges());
        const QString copy = m_folder->filePath(QStringLiteral("Copy.pintle"));
        second.store->saveAs(copy);
        QTRY_COMPARE_WITH_TIMEOUT(second.store->state(), State::Saved, Limit);
        QCOMPARE(noteInFile(copy), QStringLiteral("y"));
        QCOMPARE(second.store->path(), copy);
        QVERIFY(!second.store->wouldLoseChanges());
        QCOMPARE(noteInFile(m_path), QStringLiteral("Note\n0"));
    }

    void aNewerVersionIsReadOnly()
    {
        QByteArray json = toJson(sampleWorkspace(1, 0, 0));
        writeFile(
            m_path, json.replace("\"version\": 1,\n    \"name\": \"Shop", "\"version\": 2,\n    \"name\": \"Shop"));
        {
            Desk desk(m_folder->path());
            desk.open(m_path);
            QCOMPARE(desk.store->state(), State::ReadOnly);
            desk.note(QStringLiteral("x"));
        }
        QCOMPARE(contentOf(m_path), json);
    }

    void aDamagedWorkspaceTellsWhatIsLost()
    {
        QByteArray json = toJson(sampleWorkspace(42, 0, 0));
        writeFile(m_path, json.replace("\"name\": \"Set 7\"", "\"name\": \"Set 7"));
        Desk desk(m_folder->path());
        desk.open(m_path);
        QCOMPARE(desk.opening().objects, 42);
        QCOMPARE(desk.opening().recovered, 41);
        QCOMPARE(desk.opening().lost.size(), size_t(1));
        desk.note(QStringLiteral("x"));
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("x"), Limit);
        QCOMPARE(contentOf(m_path + QStringLiteral(".damaged-1")), json);
    }

    void aFileThatIsNoWorkspaceLeavesTheOpenOneOpen()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        desk.note(QStringLiteral("x"));
        const QString other = m_folder->filePath(QStringLiteral("other.pintle"));
        writeFile(other, "hello");
        desk.store->open(other);
        QTRY_COMPARE_WITH_TIMEOUT(desk.openFailed.count(), 1, Limit);
        QCOMPARE(desk.store->path(), m_path);
        QCOMPARE(desk.editor.undoStack().count(), 1);
        desk.note(QStringLiteral("y"));
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("y"), Limit);
        QCOMPARE(contentOf(other), QByteArray("hello"));
    }

    void aStandardWorkspaceThatIsNoneIsSetAside()
    {
        QDir().mkpath(QFileInfo(WorkspaceStore::standardPath()).path());
        writeFile(WorkspaceStore::standardPath(), "hello");
        Desk desk(m_folder->path());
        desk.store->openLast();
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 1, Limit);
        QCOMPARE(contentOf(desk.opening().setAside), QByteArray("hello"));
        QCOMPARE(desk.store->state(), State::Saved);
    }

    void theLastWorkspaceIsOpenedAgainOrMyWorkspaceInItsPlace()
    {
        {
            Desk desk(m_folder->path());
            desk.open(m_path);
        }
        {
            Desk desk(m_folder->path());
            desk.store->openLast();
            QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 1, Limit);
            QCOMPARE(desk.store->path(), m_path);
            QCOMPARE(desk.store->recentFiles(), QStringList{m_path});
        }
        QVERIFY(QFile::remove(m_path));
        Desk desk(m_folder->path());
        desk.store->openLast();
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 1, Limit);
        QVERIFY(desk.store->isStandard());
        desk.store->clearRecentFiles();
        QVERIFY(desk.store->recentFiles().isEmpty());
    }

    void newOpenAndCloseKeepWhatWasDone()
    {
        Desk desk(m_folder->path(), Desk::journalOnly());
        desk.open(m_path);
        desk.note(QStringLiteral("one"));
        const QString other = m_folder->filePath(QStringLiteral("New.pintle"));
        desk.store->create(other);
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 2, Limit);
        QCOMPARE(noteInFile(m_path), QStringLiteral("one"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
        QVERIFY(desk.editor.pinSets().empty());
        QCOMPARE(desk.editor.workspace().name, QStringLiteral("New"));
        desk.editor.addTarget({{}, QStringLiteral("a.example"), {}, {}}, SomeStep);
        desk.store->close();
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened.count(), 3, Limit);
        QVERIFY(desk.store->isStandard());
        QCOMPARE(workspaceFromJson(contentOf(other))->workspace.targets.size(), size_t(1));
        QCOMPARE(desk.store->recentFiles(), (QStringList{WorkspaceStore::standardPath(), other, m_path}));
    }

    void aCopyToGiveAwayHasNoPrivateData()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        const QString copy = m_folder->filePath(QStringLiteral("Copy.pintle"));
        desk.store->saveCopyWithoutPrivateData(copy);
        QTRY_COMPARE_WITH_TIMEOUT(desk.copySaved.count(), 1, Limit);
        QVERIFY(!contentOf(copy).contains("HSM"));
        QCOMPARE(desk.store->path(), m_path);
        desk.store->saveCopyWithoutPrivateData(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(desk.copyFailed.count(), 1, Limit);
        QVERIFY(contentOf(m_path).contains("HSM"));
    }

    void saveAsThatFailsStaysWhereItWas()
    {
        Desk desk(m_folder->path());
        desk.open(m_path);
        desk.store->saveAs(m_folder->filePath(QStringLiteral("none/such/")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.copyFailed.count(), 1, Limit);
        QCOMPARE(desk.store->path(), m_path);
        desk.note(QStringLiteral("x"));
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("x"), Limit);
    }

    void theGuiThreadHardlyNoticesALargeWorkspace()
    {
        writeFile(m_path, toJson(sampleWorkspace(200, 50, 500)));
        Desk desk(m_folder->path());
        desk.open(m_path);
        qint64 longest = 0;
        for (int i = 0; i < 100; ++i) {
            QElapsedTimer one;
            one.start();
            desk.note(QString::number(i));
            const Workspace copy = desk.editor.workspace();
            longest = std::max(longest, one.nsecsElapsed());
        }
        QElapsedTimer saving;
        saving.start();
        QTRY_COMPARE_WITH_TIMEOUT(noteInFile(m_path), QStringLiteral("99"), Limit);
        qInfo("longest change with its copy: %lld us; until it was in a file of %lld kB: %lld ms", longest / 1000,
            QFileInfo(m_path).size() / 1024, saving.elapsed());
    }

private:
    // The files of a program that ended with this note in the journal alone.
    QString leaveBehind(const QString& note)
    {
        const QString left = m_folder->filePath(QStringLiteral("Left.pintle"));
        Desk desk(m_folder->path(), Desk::journalOnly());
        desk.open(m_path);
        desk.note(note);
        [&desk] { QTRY_COMPARE_WITH_TIMEOUT(desk.store->state(), State::Saved, Limit); }();
        for (const QString& suffix : {QString(), QStringLiteral(".journal")})
            QFile::copy(m_path + suffix, left + suffix);
        return left;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(WorkspaceStoreTest)
#include "workspace_store_test.moc"
