// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace_delta.h"
#include "app/workspace/workspace_file.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QSettings;

namespace pintle {

class WorkspaceEditor;
class WorkspaceWriter;
struct WriteOutcome;

/// What opening a workspace gave, for the window to tell.
struct WorkspaceOpening {
    QString path;
    int objects = 0;
    int recovered = 0;
    std::vector<Error> lost;
    std::vector<Error> damaged;
    std::optional<QDateTime> restoredAt; ///< set: unsaved changes of that time were restored; may be invalid
    bool fileWasChanged = false;         ///< they were restored over a file that another program had changed
    std::optional<Error> readOnly;       ///< why
    std::optional<Error> journal;        ///< what is wrong with it
    QString setAside;                    ///< where a file that was no workspace lies now
};

/// Keeps the edited workspace on the disk without being asked: within a second after a change it is in the journal,
/// soon after that in the file. All work with files is done by a thread of its own; the GUI thread copies values.
class WorkspaceStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,  ///< nothing is open yet
        Saved,    ///< nothing would be lost
        Saving,   ///< a change is on its way
        Failed,   ///< see failure(); tried again by itself
        Conflict, ///< another program changed the file: changes go to the journal until the user decides
        ReadOnly, ///< changes stay in memory
    };
    Q_ENUM(State)

    struct Timing {
        std::chrono::milliseconds record{150};    ///< from a change to its journal record
        std::chrono::milliseconds save{1'000};    ///< of quiet until the file is written
        std::chrono::milliseconds latest{10'000}; ///< without quiet
        std::chrono::milliseconds retry{5'000};   ///< after a failure
        qint64 journalBytes = 4 * 1024 * 1024;    ///< a longer journal is begun anew
    };

    /// `settings` keeps which workspaces were open last. Editor and settings outlive the store.
    WorkspaceStore(WorkspaceEditor& editor, QSettings& settings, QObject* parent = nullptr)
        : WorkspaceStore(editor, settings, std::make_shared<WorkspaceDisk>(), Timing(), parent)
    { }
    WorkspaceStore(WorkspaceEditor& editor, QSettings& settings, std::shared_ptr<WorkspaceDisk> disk,
        const Timing& timing, QObject* parent = nullptr);
    /// Saves what is there and waits for it.
    ~WorkspaceStore() override;

    State state() const { return m_state; }
    QString path() const { return m_path; }
    /// For the window's title: the file's name without its suffix.
    QString name() const;
    QString journalPath() const;
    /// Why the state is Failed.
    const std::optional<Error>& failure() const { return m_failure; }
    /// While Failed: the changes are in the journal at least.
    bool isInJournal() const { return m_inJournal; }
    /// Closing now would lose changes.
    bool wouldLoseChanges() const;

    static QString suffix() { return QStringLiteral("pintle"); }
    /// "My Workspace" in the user's data folder.
    static QString standardPath();

    /// The one that was open last, else "My Workspace", which is made where it is missing.
    void openLast();
    void open(const QString& path);
    /// An empty workspace in a new file.
    void create(const QString& path);
    void saveAs(const QString& path);
    /// See withoutPrivateData(); the workspace that is open stays where it is.
    void saveCopyWithoutPrivateData(const QString& path);
    /// "My Workspace" takes its place.
    void close();
    bool isStandard() const { return m_path == standardPath(); }
    /// Writes the file now instead of in a moment.
    void saveNow();

    /// After opened() with restoredAt: the file's own content comes back. A step that can be undone.
    void undoRestore();
    /// After changedElsewhere(): what the file holds takes the place of what is open. A step that can be undone.
    void reload();
    /// After changedElsewhere(): what is open is written over what the file holds.
    void keepMine();
    /// After changedElsewhere(): compared() tells how what is open differs from what the file holds.
    void compareWithFile();

    /// Last first.
    QStringList recentFiles() const;
    void clearRecentFiles();
    /// False forgets them, and which was open last is all that is kept from now on.
    void rememberRecentFiles(bool remember);

Q_SIGNALS:
    void stateChanged(pintle::WorkspaceStore::State state);
    void opened(const pintle::WorkspaceOpening& opening);
    void openFailed(const QString& path, const pintle::Error& error);
    void pathChanged();
    void recentFilesChanged();
    /// The state became Failed: once until it succeeds again.
    void failed();
    void changedElsewhere();
    void compared(const std::vector<pintle::ObjectDifference>& differences);
    void copySaved(const QString& path);
    void copyFailed(const QString& path, const pintle::Error& error);
    /// A read-only workspace was changed: once until another is opened.
    void changedReadOnly();

private:
    struct Taken;
    enum class Fallback { None, Standard };

    void leave();
    void take(const QString& path, Fallback fallback, const Taken& taken);
    void useFile(const QString& path, const QString& journal);
    void openFirst(const QString& path, Fallback fallback);
    void noteChange();
    void write(bool whole);
    void takeOutcome(const WriteOutcome& outcome);
    void fail(const Error& error);
    void meetConflict();
    void setState(State state);
    void watch();
    void checkFile();
    void remember(const QString& path);
    void recoverBeginning(Workspace& workspace) const;
    /// Runs `work` on the writer's thread and `then` here with its value, unless another workspace was opened since.
    template <typename Work, typename Then> void onWriter(Work work, Then then);

    WorkspaceEditor& m_editor;
    QSettings& m_settings;
    const Timing m_timing;
    QThread m_thread;
    WorkspaceWriter* m_writer = nullptr; ///< lives on the thread
    QFileSystemWatcher m_watcher;
    QTimer m_record;
    QTimer m_save;
    QTimer m_look;
    QElapsedTimer m_unsaved; ///< since the first change that the file lacks

    State m_state = State::Opening;
    QString m_path;
    QString m_journalPath;
    std::optional<Error> m_failure;
    Workspace m_asInFile; ///< what undoRestore() brings back
    quint64 m_generation = 0;
    bool m_inJournal = false;
    bool m_busy = false;     ///< a write is under way
    bool m_dirty = false;    ///< changed since the last write began
    bool m_wholeDue = false; ///< the next write is of the file
    bool m_remembers = true;
    bool m_taking = false; ///< the change comes from a file
    bool m_changedReadOnly = false;
};

} // namespace pintle
