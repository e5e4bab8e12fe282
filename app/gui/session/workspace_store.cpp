// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_store.h"

#include "app/gui/session/workspace_editor.h"
#include "app/gui/session/workspace_writer.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace pintle {
namespace {

constexpr auto LastKey = "workspace/last";
constexpr auto RecentKey = "workspace/recent";
constexpr int MaximumRecent = 9;

// Several signals of the watcher for one write are one look at the file.
constexpr std::chrono::milliseconds LookAfter{200};

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

/// What taking another workspace gave, on its way from the writer's thread.
struct WorkspaceStore::Taken {
    std::optional<Error> error;
    WorkspaceOpening opening;
    Workspace inFile;
    std::optional<Workspace> restored;
    QString journalPath;

    void fill(const WorkspaceFile::Opened& opened);
    void place(const WorkspaceFile& file)
    {
        opening.path = file.path();
        journalPath = file.journalPath();
    }
};

void WorkspaceStore::Taken::fill(const WorkspaceFile::Opened& opened)
{
    opening.objects = opened.content.objects;
    opening.recovered = opened.content.recovered();
    opening.lost = opened.content.lost;
    opening.damaged = opened.content.damaged;
    opening.readOnly = opened.readOnly;
    opening.journal = opened.journal;
    inFile = opened.content.workspace;
    if (opened.restored) {
        opening.restoredAt = opened.restored->at;
        opening.fileWasChanged = opened.restored->fileWasChanged;
        restored = opened.restored->workspace;
    }
}

WorkspaceStore::WorkspaceStore(WorkspaceEditor& editor, QSettings& settings, std::shared_ptr<WorkspaceDisk> disk,
    const Timing& timing, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_settings(settings)
    , m_timing(timing)
    , m_writer(new WorkspaceWriter(std::move(disk)))
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
    for (QTimer* timer : {&m_record, &m_save, &m_look})
        timer->setSingleShot(true);
    connect(&m_record, &QTimer::timeout, this, [this] { write(false); });
    connect(&m_save, &QTimer::timeout, this, [this] { write(true); });
    connect(&m_look, &QTimer::timeout, this, &WorkspaceStore::checkFile);
    connect(&m_editor, &WorkspaceEditor::changed, this, &WorkspaceStore::noteChange);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_look.start(LookAfter); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_look.start(LookAfter); });
}

WorkspaceStore::~WorkspaceStore()
{
    leave();
    // Behind what is to be written: quit() from here would overtake it.
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] {
        writer->close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

QString WorkspaceStore::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/My Workspace.")
        + suffix();
}

QString WorkspaceStore::name() const
{
    const QFileInfo file(m_path);
    return file.suffix() == suffix() ? file.completeBaseName() : file.fileName();
}

QString WorkspaceStore::journalPath() const
{
    return m_journalPath;
}

bool WorkspaceStore::wouldLoseChanges() const
{
    const bool readOnly = m_state == State::ReadOnly && m_changedReadOnly;
    return readOnly || (m_state == State::Failed && !m_inJournal && m_unsaved.isValid());
}

template <typename Work, typename Then> void WorkspaceStore::onWriter(Work work, Then then)
{
    QMetaObject::invokeMethod(
        m_writer, [this, work = std::move(work), then = std::move(then), generation = m_generation] {
            auto value = work(*m_writer);
            QMetaObject::invokeMethod(this, [this, then, generation, value = std::move(value)] {
                if (generation == m_generation)
                    then(value);
            });
        });
}

// What is open is written in whole before it is let go; no outcome of that is waited for.
void WorkspaceStore::leave()
{
    if (!m_path.isEmpty() && m_state != State::ReadOnly) {
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, workspace = m_editor.workspace()] { writer->write(workspace, true); });
    }
    ++m_generation;
    m_record.stop();
    m_save.stop();
    m_busy = false;
    m_dirty = false;
    m_wholeDue = false;
}

void WorkspaceStore::openLast()
{
    const QString last = m_settings.value(QLatin1String(LastKey)).toString();
    const bool isThere = !last.isEmpty() && QFileInfo::exists(last);
    openFirst(isThere ? last : standardPath(), Fallback::Standard);
}

void WorkspaceStore::open(const QString& path)
{
    openFirst(absolute(path), Fallback::None);
}

void WorkspaceStore::close()
{
    openFirst(standardPath(), Fallback::Standard);
}

void WorkspaceStore::openFirst(const QString& path, Fallback fallback)
{
    leave();
    const bool mayMake = fallback == Fallback::Standard && path == standardPath();
    Workspace empty;
    empty.name = tr("My Workspace");
    onWriter(
        [path, mayMake, empty](WorkspaceWriter& writer) {
            Taken taken;
            const auto opened = mayMake ? writer.openOrMake(path, empty) : writer.open(path);
            if (!opened) {
                taken.error = opened.error();
                return taken;
            }
            taken.opening.setAside = mayMake ? writer.setAside() : QString();
            taken.fill(*opened);
            taken.place(*writer.file());
            return taken;
        },
        [this, path, fallback](const Taken& taken) { take(path, fallback, taken); });
}

void WorkspaceStore::take(const QString& path, Fallback fallback, const Taken& taken)
{
    if (taken.error) {
        Q_EMIT openFailed(path, *taken.error);
        if (fallback == Fallback::Standard && path != standardPath()) {
            openFirst(standardPath(), Fallback::Standard);
        } else if (!m_path.isEmpty()) {
            // The one that was open still is.
            if (m_state != State::ReadOnly)
                write(true);
        } else {
            m_failure = taken.error;
            m_inJournal = false;
            setState(State::Failed);
        }
        return;
    }
    Workspace workspace = taken.inFile;
    const bool isFirst = m_path.isEmpty();
    const bool hasBeginning = isFirst && m_editor.undoStack().count() > 0;
    std::optional<Workspace> restored = taken.restored;
    if (hasBeginning)
        recoverBeginning(workspace);
    if (hasBeginning && restored)
        recoverBeginning(*restored);
    m_asInFile = taken.inFile;
    m_changedReadOnly = false;
    m_failure.reset();
    m_state = taken.opening.readOnly ? State::ReadOnly : State::Saved;
    m_taking = !hasBeginning;
    m_editor.open(workspace);
    m_taking = false;
    if (restored)
        m_editor.replaceAll(std::move(*restored), {tr("Restore Unsaved Changes"), {}, {}});
    useFile(taken.opening.path, taken.journalPath);
    Q_EMIT stateChanged(m_state);
    Q_EMIT opened(taken.opening);
}

// Changes made in the first moments, before the workspace was there, join it.
void WorkspaceStore::recoverBeginning(Workspace& workspace) const
{
    const Workspace& beginning = m_editor.workspace();
    const auto append = [](auto& list, const auto& added) { list.insert(list.end(), added.begin(), added.end()); };
    append(workspace.pinSets, beginning.pinSets);
    append(workspace.targets, beginning.targets);
    append(workspace.snapshots, beginning.snapshots);
    if (!beginning.currentPinSet.isNull())
        workspace.currentPinSet = beginning.currentPinSet;
}

void WorkspaceStore::useFile(const QString& path, const QString& journal)
{
    m_path = path;
    m_journalPath = journal;
    remember(path);
    watch();
    Q_EMIT pathChanged();
}

void WorkspaceStore::create(const QString& path)
{
    leave();
    const QString target = absolute(path);
    Workspace empty;
    empty.name = QFileInfo(target).completeBaseName();
    onWriter(
        [target, empty](WorkspaceWriter& writer) {
            Taken taken;
            if (const auto created = writer.create(target, empty); !created) {
                taken.error = created.error();
                return taken;
            }
            taken.place(*writer.file());
            taken.inFile = empty;
            return taken;
        },
        [this, target](const Taken& taken) { take(target, Fallback::None, taken); });
}

void WorkspaceStore::saveAs(const QString& path)
{
    leave();
    const QString target = absolute(path);
    const Workspace workspace = m_editor.workspace();
    m_busy = true;
    onWriter(
        [target, workspace](WorkspaceWriter& writer) {
            Taken taken;
            if (const auto created = writer.create(target, workspace); !created) {
                taken.error = created.error();
                return taken;
            }
            taken.place(*writer.file());
            return taken;
        },
        [this, target](const Taken& taken) {
            m_busy = false;
            if (taken.error) {
                // Where it was before, it still is.
                Q_EMIT copyFailed(target, *taken.error);
            } else {
                m_failure.reset();
                m_changedReadOnly = false;
                m_state = State::Saved;
                useFile(taken.opening.path, taken.journalPath);
                Q_EMIT stateChanged(m_state);
                Q_EMIT copySaved(m_path);
            }
            if (m_dirty)
                m_record.start(m_timing.record);
        });
}

void WorkspaceStore::saveCopyWithoutPrivateData(const QString& path)
{
    const QString target = absolute(path);
    onWriter(
        [target, workspace = m_editor.workspace()](WorkspaceWriter& writer) {
            const auto written = writer.writeCopy(target, workspace);
            return written ? std::optional<Error>() : written.error();
        },
        [this, target](const std::optional<Error>& error) {
            if (error)
                Q_EMIT copyFailed(target, *error);
            else
                Q_EMIT copySaved(target);
        });
}

void WorkspaceStore::saveNow()
{
    if (m_path.isEmpty())
        openLast();
    else if (m_state != State::ReadOnly && m_state != State::Conflict)
        write(true);
}

void WorkspaceStore::noteChange()
{
    if (m_taking || m_state == State::Opening)
        return;
    if (m_state == State::ReadOnly) {
        if (!std::exchange(m_changedReadOnly, true))
            Q_EMIT changedReadOnly();
        return;
    }
    m_dirty = true;
    if (!m_unsaved.isValid())
        m_unsaved.start();
    if (m_state == State::Saved)
        setState(State::Saving);
    if (!m_record.isActive())
        m_record.start(m_timing.record);
}

void WorkspaceStore::write(bool whole)
{
    m_wholeDue = m_wholeDue || whole;
    m_record.stop();
    if (m_busy)
        return; // its end sees to the rest
    const bool asFile = m_wholeDue && m_state != State::Conflict;
    m_busy = true;
    m_dirty = false;
    m_wholeDue = false;
    m_save.stop();
    onWriter(
        [workspace = m_editor.workspace(), asFile](WorkspaceWriter& writer) { return writer.write(workspace, asFile); },
        [this](const WriteOutcome& outcome) { takeOutcome(outcome); });
}

void WorkspaceStore::takeOutcome(const WriteOutcome& outcome)
{
    m_busy = false;
    m_inJournal = !outcome.record;
    if (outcome.whole)
        m_unsaved.invalidate();
    // What was changed while that was under way is still to come.
    if (m_dirty && !m_unsaved.isValid())
        m_unsaved.start();
    if (outcome.save && outcome.save->code == ErrorCode::WorkspaceChangedElsewhere) {
        meetConflict();
    } else if (outcome.save) {
        fail(outcome.record ? *outcome.record : *outcome.save);
        return;
    } else if (m_state == State::Failed && !outcome.whole) {
        // The journal has it; the file is still waited for.
        if (!m_save.isActive())
            m_save.start(m_timing.retry);
        return;
    } else if (m_state != State::Conflict) {
        m_failure.reset();
        setState(m_dirty ? State::Saving : State::Saved);
    }
    if (outcome.whole)
        watch();
    if (m_dirty)
        m_record.start(m_timing.record);
    const bool late = m_unsaved.isValid()
        && (m_unsaved.hasExpired(m_timing.latest.count()) || outcome.journalBytes > m_timing.journalBytes);
    if (m_wholeDue || (late && m_state != State::Conflict))
        write(true);
    else if (m_unsaved.isValid() && m_state != State::Conflict)
        m_save.start(m_timing.save);
}

void WorkspaceStore::fail(const Error& error)
{
    m_failure = error;
    const bool isNew = m_state != State::Failed;
    setState(State::Failed);
    m_save.start(m_timing.retry);
    if (m_dirty && !m_record.isActive())
        m_record.start(m_timing.record);
    if (isNew)
        Q_EMIT failed();
}

void WorkspaceStore::meetConflict()
{
    const bool isNew = m_state != State::Conflict;
    setState(State::Conflict);
    if (isNew)
        Q_EMIT changedElsewhere();
}

void WorkspaceStore::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void WorkspaceStore::watch()
{
    const QStringList wanted{m_path, QFileInfo(m_path).path()};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString& path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void WorkspaceStore::checkFile()
{
    // Read-only it stays as it was opened: whoever has it open writes often.
    if (m_path.isEmpty() || m_state == State::Conflict || m_state == State::Opening || m_state == State::ReadOnly)
        return;
    onWriter([](WorkspaceWriter& writer) { return writer.isChangedElsewhere(); },
        [this](bool changed) {
            watch();
            if (changed)
                meetConflict();
        });
}

void WorkspaceStore::undoRestore()
{
    QUndoStack& steps = m_editor.undoStack();
    if (steps.index() == 1)
        steps.undo();
    else
        m_editor.replaceAll(m_asInFile, {tr("Undo Restore"), {}, {}});
}

void WorkspaceStore::reload()
{
    onWriter([](WorkspaceWriter& writer) { return writer.reload(); },
        [this](const Result<OpenedWorkspace>& opened) {
            if (!opened) {
                Q_EMIT openFailed(m_path, opened.error());
                return;
            }
            m_state = m_state == State::ReadOnly ? State::ReadOnly : State::Saved;
            m_editor.replaceAll(opened->workspace, {tr("Reload Workspace"), {}, {}});
            Q_EMIT stateChanged(m_state);
            watch();
        });
}

void WorkspaceStore::keepMine()
{
    onWriter(
        [](WorkspaceWriter& writer) {
            writer.overrule();
            return true;
        },
        [this](bool) {
            setState(State::Saving);
            write(true);
        });
}

void WorkspaceStore::compareWithFile()
{
    onWriter([](WorkspaceWriter& writer) { return writer.readAgain(); },
        [this](const Result<OpenedWorkspace>& opened) {
            if (opened)
                Q_EMIT compared(differences(m_editor.workspace(), opened->workspace));
            else
                Q_EMIT openFailed(m_path, opened.error());
        });
}

QStringList WorkspaceStore::recentFiles() const
{
    return m_settings.value(QLatin1String(RecentKey)).toStringList().mid(0, MaximumRecent);
}

void WorkspaceStore::clearRecentFiles()
{
    m_settings.remove(QLatin1String(RecentKey));
    Q_EMIT recentFilesChanged();
}

void WorkspaceStore::rememberRecentFiles(bool remember)
{
    m_remembers = remember;
    if (!remember && !recentFiles().isEmpty())
        clearRecentFiles();
}

void WorkspaceStore::remember(const QString& path)
{
    m_settings.setValue(QLatin1String(LastKey), path);
    if (!m_remembers)
        return;
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QLatin1String(RecentKey), recent.mid(0, MaximumRecent));
    Q_EMIT recentFilesChanged();
}

} // namespace pintle
