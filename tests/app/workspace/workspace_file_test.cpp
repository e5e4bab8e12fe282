// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_file.h"

#include "tests/app/workspace/failing_disk.h"
#include "tests/app/workspace/sample_workspaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace pintle;
using namespace pintle::test;

namespace {

Workspace noted(Workspace workspace, const QString& note)
{
    workspace.pinSets[0].note = note;
    return workspace;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// What a process that ended in the middle leaves: its files, copied to a folder of their own.
QString copiedTo(const QTemporaryDir& folder, const QString& path)
{
    const QString copy = folder.filePath(QStringLiteral("w.pintle"));
    for (const QString& suffix : {QString(), QStringLiteral(".journal")}) {
        QFile::remove(copy + suffix);
        QFile::copy(path + suffix, copy + suffix);
    }
    return copy;
}

} // namespace

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pintle"));
        m_disk = std::make_shared<FailingDisk>();
    }

    void whatIsCreatedOpens()
    {
        const Workspace workspace = sampleWorkspace(2, 1, 1);
        make(workspace);
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(opened.has_value());
        QVERIFY(opened->content.workspace == workspace);
        QVERIFY(!opened->restored && !opened->readOnly && !opened->journal);
    }

    void whatIsRecordedIsRestored()
    {
        const Workspace workspace = sampleWorkspace(3, 1, 1);
        const auto file = make(workspace);
        const Workspace later = noted(workspace, QStringLiteral("later"));
        QVERIFY(file->record(later, testInstant()).has_value());
        QTemporaryDir elsewhere;
        const auto opened = WorkspaceFile::open(copiedTo(elsewhere, m_path), m_disk);
        QVERIFY(opened && opened->restored);
        QVERIFY(opened->content.workspace == workspace);
        QVERIFY(opened->restored->workspace == later);
        QCOMPARE(opened->restored->at, testInstant());
        QVERIFY(!opened->restored->fileWasChanged);
    }

    void savingBeginsTheJournalAnew()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        QVERIFY(file->record(noted(workspace, QStringLiteral("a")), testInstant()).has_value());
        QVERIFY(file->hasJournal());
        QVERIFY(file->save(noted(workspace, QStringLiteral("b"))).has_value());
        QVERIFY(!QFile::exists(file->journalPath()));
        QCOMPARE(workspaceFromJson(contentOf(m_path))->workspace.pinSets[0].note, QStringLiteral("b"));
    }

    void anUnchangedWorkspaceIsNotWritten()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        const int replaced = m_disk->replaced;
        QVERIFY(file->record(workspace, testInstant()).has_value());
        QVERIFY(file->save(workspace).has_value());
        QCOMPARE(m_disk->replaced.load(), replaced);
        QCOMPARE(m_disk->appended.load(), 0);
    }

    void anEndBetweenSavingAndTheJournalsEndRestoresNothing()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        const Workspace later = noted(workspace, QStringLiteral("later"));
        QVERIFY(file->record(later, testInstant()).has_value());
        // As save() would leave it before it removes the journal.
        Journal journal(file->journalPath(), *m_disk);
        journal.continueAfter(*readJournal(contentOf(file->journalPath())));
        QVERIFY(journal.markSaving(contentHash(toJson(later))).has_value());
        QTemporaryDir elsewhere;
        const QString copy = copiedTo(elsewhere, m_path);
        write(copy, toJson(later));
        const auto opened = WorkspaceFile::open(copy, m_disk);
        QVERIFY(opened && !opened->restored && !opened->journal);
        QVERIFY(!QFile::exists(copy + QStringLiteral(".journal")));
    }

    void aJournalCutAtAnyByteRestoresWhatIsWhole()
    {
        const Workspace workspace = sampleWorkspace(1, 0, 0);
        const auto file = make(workspace);
        std::vector<Workspace> states{workspace};
        for (const char* note : {"a", "b", "c"}) {
            states.push_back(noted(workspace, QString::fromLatin1(note)));
            QVERIFY(file->record(states.back(), testInstant()).has_value());
        }
        const QByteArray journal = contentOf(file->journalPath());
        QTemporaryDir elsewhere;
        for (qsizetype length = 0; length <= journal.size(); length += 97) {
            const QString copy = copiedTo(elsewhere, m_path);
            write(copy + QStringLiteral(".journal"), journal.left(length));
            const auto opened = WorkspaceFile::open(copy, m_disk);
            QVERIFY(opened && !opened->journal);
            const qsizetype whole = std::max<qsizetype>(journal.left(length).count('\n') - 1, 0);
            QCOMPARE(opened->restored.has_value(), whole > 0);
            if (opened->restored)
                QVERIFY(opened->restored->workspace == states[size_t(whole)]);
        }
    }

    void aDamagedJournalIsToldAndKept()
    {
        const Workspace workspace = sampleWorkspace(1, 0, 0);
        const auto file = make(workspace);
        for (const char* note : {"a", "b", "c"})
            QVERIFY(file->record(noted(workspace, QString::fromLatin1(note)), testInstant()).has_value());
        QTemporaryDir elsewhere;
        const QString copy = copiedTo(elsewhere, m_path);
        QByteArray journal = contentOf(copy + QStringLiteral(".journal"));
        const qsizetype second = journal.indexOf('\n', journal.indexOf('\n') + 1) + 40;
        journal[second] = '?';
        write(copy + QStringLiteral(".journal"), journal);
        const auto opened = WorkspaceFile::open(copy, m_disk);
        QVERIFY(opened && opened->journal && opened->restored);
        QCOMPARE(opened->journal->code, ErrorCode::DamagedJournal);
        QCOMPARE(opened->restored->workspace.pinSets[0].note, QStringLiteral("a"));
        QCOMPARE(contentOf(copy + QStringLiteral(".journal.damaged-1")), journal);
    }

    void changesAreRestoredOverAFileThatWasChangedMeanwhile()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        QVERIFY(file->record(noted(workspace, QStringLiteral("mine")), testInstant()).has_value());
        QTemporaryDir elsewhere;
        const QString copy = copiedTo(elsewhere, m_path);
        Workspace theirs = workspace;
        theirs.name = QStringLiteral("Theirs");
        write(copy, toJson(theirs));
        const auto opened = WorkspaceFile::open(copy, m_disk);
        QVERIFY(opened && opened->restored);
        QVERIFY(opened->restored->fileWasChanged);
        QCOMPARE(opened->restored->workspace.name, QStringLiteral("Theirs"));
        QCOMPARE(opened->restored->workspace.pinSets[0].note, QStringLiteral("mine"));
    }

    void aSecondProgramOpensReadOnly()
    {
        const Workspace workspace = sampleWorkspace(1, 0, 0);
        const auto file = make(workspace);
        const auto second = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(second && second->readOnly);
        QCOMPARE(second->readOnly->code, ErrorCode::WorkspaceInUse);
        QVERIFY(second->readOnly->context.value.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!second->file->record(noted(workspace, QStringLiteral("x")), testInstant()));
        QVERIFY(!second->file->save(noted(workspace, QStringLiteral("x"))));
        QVERIFY(!WorkspaceFile::create(m_path, workspace, m_disk));
        QVERIFY(file->save(noted(workspace, QStringLiteral("y"))).has_value());
    }

    void theLockOfADeadProgramIsTakenOver()
    {
        make(sampleWorkspace(1, 0, 0));
        // No process has this number: the largest that Linux gives is 2^22.
        write(m_path + QStringLiteral(".lock"),
            "99999999\n" + QCoreApplication::applicationName().toLatin1() + '\n' + QSysInfo::machineHostName().toUtf8()
                + '\n' + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + '\n');
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(opened && !opened->readOnly);
    }

    void aNewerVersionOpensReadOnly()
    {
        QByteArray json = toJson(sampleWorkspace(1, 0, 0));
        write(m_path, json.replace("\"version\": 1,\n    \"name\": \"Shop", "\"version\": 2,\n    \"name\": \"Shop"));
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(opened && opened->readOnly);
        QCOMPARE(opened->readOnly->code, ErrorCode::UnsupportedWorkspaceVersion);
        QVERIFY(!opened->file->save(Workspace()));
        QCOMPARE(contentOf(m_path), json);
    }

    void whatIsNoWorkspaceIsRefusedAndLeftAlone()
    {
        write(m_path, "hello");
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::MalformedWorkspace);
        QCOMPARE(contentOf(m_path), QByteArray("hello"));
        QCOMPARE(WorkspaceFile::open(m_folder->filePath(QStringLiteral("none")), m_disk).error().code,
            ErrorCode::FileNotFound);
        QCOMPARE(WorkspaceFile::open(m_folder->path(), m_disk).error().code, ErrorCode::FileNotReadableKind);
    }

    void aDamagedFileIsKeptBesideTheFirstSave()
    {
        QByteArray json = toJson(sampleWorkspace(3, 0, 0));
        json.replace("\"name\": \"Set 1\"", "\"name\": \"Set 1");
        write(m_path, json);
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->content.recovered(), 2);
        QCOMPARE(contentOf(m_path), json);
        QVERIFY(opened->file->save(opened->content.workspace).has_value());
        QCOMPARE(contentOf(opened->file->copyOfDamaged()), json);
        QVERIFY(workspaceFromJson(contentOf(m_path))->lost.empty());
    }

    void aFullDiskLeavesTheOldFileAndTheJournal()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        const QByteArray before = contentOf(m_path);
        const Workspace later = noted(workspace, QStringLiteral("later"));
        m_disk->refusesFile = true;
        QVERIFY(file->record(later, testInstant()).has_value());
        const auto saved = file->save(later);
        QVERIFY(!saved);
        QCOMPARE(saved.error().context.value, QString::fromLatin1(WorkspaceDisk::NoSpace));
        QCOMPARE(contentOf(m_path), before);
        QTemporaryDir elsewhere;
        QVERIFY(WorkspaceFile::open(copiedTo(elsewhere, m_path), m_disk)->restored->workspace == later);
        m_disk->refusesFile = false;
        QVERIFY(file->save(later).has_value());
        QVERIFY(workspaceFromJson(contentOf(m_path))->workspace == later);
    }

    void aFullJournalLosesNothingOnceThereIsRoom()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        QVERIFY(file->record(noted(workspace, QStringLiteral("a")), testInstant()).has_value());
        m_disk->refusesJournal = true;
        QVERIFY(!file->record(noted(workspace, QStringLiteral("b")), testInstant()));
        m_disk->refusesJournal = false;
        QVERIFY(file->record(noted(workspace, QStringLiteral("c")), testInstant()).has_value());
        QTemporaryDir elsewhere;
        const auto opened = WorkspaceFile::open(copiedTo(elsewhere, m_path), m_disk);
        QVERIFY(opened && opened->restored && !opened->journal);
        QCOMPARE(opened->restored->workspace.pinSets[0].note, QStringLiteral("c"));
    }

    void nothingElseIsLeftInTheFolder()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        {
            const auto file = make(workspace);
            // A process that ended while it was saving.
            write(m_path + QStringLiteral(".new"), "half");
            QVERIFY(file->record(noted(workspace, QStringLiteral("a")), testInstant()).has_value());
            QVERIFY(file->save(noted(workspace, QStringLiteral("a"))).has_value());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("w.pintle")});
    }

    void theSystemsOwnLimitIsToldAsAFullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const Workspace workspace = sampleWorkspace(20, 0, 0);
        const auto file = make(sampleWorkspace(1, 0, 0));
        const QByteArray before = contentOf(m_path);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit small{8192, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto recorded = file->record(workspace, testInstant());
        const auto saved = file->save(workspace);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!recorded && !saved);
        QCOMPARE(recorded.error().context.value, QString::fromLatin1(WorkspaceDisk::NoSpace));
        QCOMPARE(saved.error().context.value, QString::fromLatin1(WorkspaceDisk::NoSpace));
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(file->save(workspace).has_value());
    }

    void aChangeByAnotherProgramIsNotOverwritten()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        QVERIFY(!file->isChangedElsewhere());
        Workspace theirs = workspace;
        theirs.name = QStringLiteral("Theirs");
        write(m_path, toJson(theirs));
        QVERIFY(file->isChangedElsewhere());
        const Workspace mine = noted(workspace, QStringLiteral("mine"));
        QVERIFY(file->record(mine, testInstant()).has_value());
        const auto saved = file->save(mine);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::WorkspaceChangedElsewhere);
        QCOMPARE(contentOf(m_path), toJson(theirs));
        file->overrule();
        QVERIFY(file->save(mine).has_value());
        QCOMPARE(contentOf(m_path), toJson(mine));
    }

    void whatAnotherProgramWroteCanBeTaken()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        QVERIFY(file->record(noted(workspace, QStringLiteral("mine")), testInstant()).has_value());
        const Workspace theirs = noted(workspace, QStringLiteral("theirs"));
        write(m_path, toJson(theirs));
        const auto reloaded = file->reload();
        QVERIFY(reloaded && reloaded->workspace == theirs);
        QVERIFY(!QFile::exists(file->journalPath()));
        QVERIFY(!file->isChangedElsewhere());
        QVERIFY(file->save(noted(workspace, QStringLiteral("next"))).has_value());
        QVERIFY(workspaceFromJson(contentOf(m_path))->workspace.pinSets[0].note == QStringLiteral("next"));
    }

    void aTouchedFileIsNoChangeAndARemovedOneComesBack()
    {
        const Workspace workspace = sampleWorkspace(2, 0, 0);
        const auto file = make(workspace);
        write(m_path, toJson(workspace));
        QVERIFY(!file->isChangedElsewhere());
        QVERIFY(QFile::remove(m_path));
        QVERIFY(!file->isChangedElsewhere());
        QVERIFY(file->save(noted(workspace, QStringLiteral("x"))).has_value());
        QVERIFY(QFile::exists(m_path));
    }

    void aLargeWorkspaceIsRecordedSavedAndOpened()
    {
        const Workspace workspace = sampleWorkspace(200, 50, 500);
        QElapsedTimer time;
        time.start();
        const auto file = make(workspace);
        const qint64 saving = time.restart();
        const Workspace later = noted(workspace, QStringLiteral("later"));
        QVERIFY(file->record(later, testInstant()).has_value());
        const qint64 recording = time.restart();
        QTemporaryDir elsewhere;
        const QString copy = copiedTo(elsewhere, m_path);
        time.restart();
        const auto opened = WorkspaceFile::open(copy, m_disk);
        const qint64 opening = time.elapsed();
        QVERIFY(opened && opened->restored && opened->restored->workspace == later);
        qInfo("200 pin sets, 50 targets, 500 snapshots, %lld kB: saved in %lld ms, one change recorded in %lld ms, "
              "opened in %lld ms",
            QFileInfo(m_path).size() / 1024, saving, recording, opening);
    }

private:
    std::unique_ptr<WorkspaceFile> make(const Workspace& workspace)
    {
        auto file = WorkspaceFile::create(m_path, workspace, m_disk);
        return file ? std::move(*file) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<FailingDisk> m_disk;
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "workspace_file_test.moc"
