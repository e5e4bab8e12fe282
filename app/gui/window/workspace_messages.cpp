// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/workspace_messages.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/text/sentences.h"

#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>

namespace pintle {
namespace {

constexpr int MostShown = 200;

QString linesOf(const std::vector<Error>& lost, const std::vector<Error>& damaged)
{
    QStringList lines;
    for (const std::vector<Error>* errors : {&lost, &damaged}) {
        for (const Error& error : *errors) {
            if (lines.size() < MostShown)
                lines << text::sentence(error);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString whenWords(const QDateTime& instant)
{
    const QDateTime local = instant.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

QString differenceWords(const ObjectDifference& difference)
{
    using Kind = ObjectDifference::Kind;
    using Change = ObjectDifference::Change;
    const QString name = onScreen(difference.name).toHtmlEscaped();
    switch (difference.kind) {
    case Kind::Name: return WorkspaceMessages::tr("The workspace is called “%1” in the file.").arg(name);
    case Kind::PinSet:
        if (difference.change == Change::Added)
            return WorkspaceMessages::tr("The pin set “%1” is in the file alone.").arg(name);
        return difference.change == Change::Removed
            ? WorkspaceMessages::tr("The pin set “%1” is not in the file.").arg(name)
            : WorkspaceMessages::tr("The pin set “%1” is another one in the file.").arg(name);
    case Kind::Target:
        if (difference.change == Change::Added)
            return WorkspaceMessages::tr("The target %1 is in the file alone.").arg(name);
        return difference.change == Change::Removed
            ? WorkspaceMessages::tr("The target %1 is not in the file.").arg(name)
            : WorkspaceMessages::tr("The target %1 is another one in the file.").arg(name);
    case Kind::Snapshot:
        if (difference.change == Change::Added)
            return WorkspaceMessages::tr("The snapshot “%1” is in the file alone.").arg(name);
        return difference.change == Change::Removed
            ? WorkspaceMessages::tr("The snapshot “%1” is not in the file.").arg(name)
            : WorkspaceMessages::tr("The snapshot “%1” is another one in the file.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

WorkspaceMessages::WorkspaceMessages(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_store(parts.session.store())
{
    connect(&m_store, &WorkspaceStore::stateChanged, this, &WorkspaceMessages::showState);
    connect(&m_store, &WorkspaceStore::opened, this, &WorkspaceMessages::tellOfOpening);
    connect(&m_store, &WorkspaceStore::openFailed, this, [this](const QString& path, const Error& error) {
        put({.severity = Severity::Failure,
            .sentence = tr("“%1” was not opened.").arg(onScreen(QFileInfo(path).fileName())),
            .remedy = text::sentence(error)});
    });
    connect(&m_store, &WorkspaceStore::failed, this, &WorkspaceMessages::tellOfFailure);
    connect(&m_store, &WorkspaceStore::changedElsewhere, this, &WorkspaceMessages::tellOfConflict);
    connect(&m_store, &WorkspaceStore::compared, this, &WorkspaceMessages::tellOfDifferences);
    connect(&m_store, &WorkspaceStore::copySaved, this,
        [this](const QString& path) { m_parts.status.note(tr("Saved %1").arg(onScreen(path))); });
    connect(&m_store, &WorkspaceStore::copyFailed, this,
        [this](const QString&, const Error& error) { tellOfError(error); });
    connect(&m_store, &WorkspaceStore::changedReadOnly, this, [this] {
        put({.severity = Severity::Warning,
            .sentence = tr("This workspace is read-only: changes stay in memory until you save them elsewhere."),
            .actions = {saveAsAction()}});
    });
    connect(&m_parts.session.editor(), &WorkspaceEditor::refused, this, &WorkspaceMessages::tellOfError);
    showState();
}

void WorkspaceMessages::put(const Message& message)
{
    if (const Page* page = m_parts.pages.current())
        page->messages()->show(message);
}

Message::Action WorkspaceMessages::saveAsAction()
{
    return {tr("Save As…"), [this] { Q_EMIT saveAsRequested(); }};
}

void WorkspaceMessages::showState()
{
    using State = WorkspaceStore::State;
    StatusLine& status = m_parts.status;
    switch (m_store.state()) {
    case State::Opening: status.setSaved({}); break;
    case State::Saved: status.setSaved(tr("All changes saved")); break;
    case State::Saving: status.setSaved(tr("Saving…")); break;
    case State::Failed: status.setSaved(tr("Not saved")); break;
    case State::Conflict: status.setSaved(tr("Changed by another program")); break;
    case State::ReadOnly: status.setSaved(tr("Read-only")); break;
    }
}

void WorkspaceMessages::tellOfOpening(const WorkspaceOpening& opening)
{
    if (!opening.setAside.isEmpty()) {
        put({.severity = Severity::Warning,
            .sentence = tr("Your workspace could not be read at all. A new one was begun, and the old file was set "
                           "aside as %1.")
                            .arg(onScreen(opening.setAside))});
    }
    if (!opening.lost.empty() || !opening.damaged.empty())
        tellOfDamage(opening);
    if (opening.readOnly)
        tellOfReadOnly(opening);
    if (opening.journal) {
        put({.severity = Severity::Warning,
            .sentence = text::sentence(*opening.journal),
            .remedy = tr("What could be read of it was restored, and a copy is kept beside it.")});
    }
    if (opening.restoredAt)
        tellOfRestored(opening);
}

void WorkspaceMessages::tellOfRestored(const WorkspaceOpening& opening)
{
    Message message;
    message.severity = Severity::Info;
    message.sentence = opening.restoredAt->isValid()
        //: %1 a time of day, or a date and time.
        ? tr("Restored unsaved changes from %1.").arg(whenWords(*opening.restoredAt))
        : tr("Restored unsaved changes.");
    if (opening.fileWasChanged) {
        message.severity = Severity::Warning;
        message.remedy = tr("Another program has changed the file since; both changes are in what you see.");
    }
    message.actions.push_back({tr("Undo Restore"), [this] { m_store.undoRestore(); }});
    put(message);
}

void WorkspaceMessages::tellOfDamage(const WorkspaceOpening& opening)
{
    Message message;
    message.severity = Severity::Warning;
    if (opening.lost.empty())
        message.sentence = tr("%n parts of the workspace could not be read.", nullptr, int(opening.damaged.size()));
    else
        //: %1 how many pin sets, targets and snapshots could be read of all that the file holds.
        message.sentence = tr("Recovered %1 of %n objects.", nullptr, opening.objects).arg(opening.recovered);
    message.remedy = tr("A copy of the damaged file is kept beside it when the workspace is saved.");
    message.details = linesOf(opening.lost, opening.damaged);
    message.actions.push_back(saveAsAction());
    put(message);
}

void WorkspaceMessages::tellOfReadOnly(const WorkspaceOpening& opening)
{
    Message message;
    message.severity = Severity::Warning;
    if (opening.readOnly->code == ErrorCode::UnsupportedWorkspaceVersion) {
        message.sentence = tr("Made by a newer version – opened read-only.");
    } else if (opening.readOnly->code == ErrorCode::WorkspaceInUse) {
        message.sentence = text::sentence(*opening.readOnly);
        message.remedy = tr("It is open read-only here.");
    } else {
        message.sentence = tr("%1 may not be written – opened read-only.").arg(onScreen(opening.path));
    }
    message.actions.push_back(saveAsAction());
    put(message);
}

void WorkspaceMessages::tellOfFailure()
{
    const Error error = m_store.failure().value_or(Error{ErrorCode::FileWriteFailed, {}});
    const bool full = error.context.value == QLatin1String(WorkspaceDisk::NoSpace);
    Message message;
    message.severity = Severity::Failure;
    message.sentence = full ? tr("Workspace not saved: disk full.") : text::sentence(error);
    message.remedy = m_store.isInJournal()
        ? tr("Changes are kept in memory and in %1.").arg(onScreen(m_store.journalPath()))
        : tr("Changes are kept in memory.");
    message.details = text::sentence(error);
    message.actions.push_back({tr("Retry"), [this] { m_store.saveNow(); }});
    message.actions.push_back(saveAsAction());
    put(message);
}

void WorkspaceMessages::tellOfConflict()
{
    Message message;
    message.severity = Severity::Warning;
    message.sentence = tr("Another program has changed %1.").arg(onScreen(QFileInfo(m_store.path()).fileName()));
    message.actions.push_back({tr("Reload"), [this] { m_store.reload(); }});
    message.actions.push_back({tr("Keep Mine"), [this] { m_store.keepMine(); }});
    message.actions.push_back({tr("Compare"), [this] { m_store.compareWithFile(); }});
    put(message);
}

void WorkspaceMessages::tellOfLoss()
{
    put({.severity = Severity::Failure,
        .sentence = tr("Closing now would lose changes that are in memory alone."),
        .actions = {saveAsAction(), {tr("Close Anyway"), [this] { Q_EMIT closeRequested(); }}}});
}

void WorkspaceMessages::tellOfDifferences(const std::vector<ObjectDifference>& differences)
{
    QString list;
    for (size_t i = 0; i < differences.size() && i < size_t(MostShown); ++i)
        list += QStringLiteral("<li>%1</li>").arg(differenceWords(differences[i]));
    const QString body =
        differences.empty() ? tr("The file holds the same as what is open.") : QStringLiteral("<ul>%1</ul>").arg(list);
    const QString heading = tr("What the file holds instead").toHtmlEscaped();
    dialogs::tell(&m_parts.window, tr("Compare Workspace"), QStringLiteral("<h3>%1</h3>%2").arg(heading, body));
}

void WorkspaceMessages::tellOfError(const Error& error)
{
    put({.severity = Severity::Failure, .sentence = text::sentence(error), .remedy = text::remedy(error)});
}

} // namespace pintle
