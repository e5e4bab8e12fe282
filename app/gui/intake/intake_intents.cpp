// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/intake_intents.h"

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/intake/bundle_dialog.h"
#include "app/gui/intake/drag_out.h"
#include "app/gui/intake/drop_overlay.h"
#include "app/gui/intake/pin_mime.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/session/background.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"

#include "core/base/encodings.h"
#include "core/pins/pin_taking.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

namespace pintle {
namespace {

constexpr qsizetype LongestText = 4 * 1024 * 1024;
const QString InspectPageId = QStringLiteral("inspect");

QString textAsShown(const Intake& intake)
{
    QStringList lines;
    for (const QByteArray& line : intake.beginning.split('\n'))
        lines.append(printable(QByteArrayView(line), 400).toHtmlEscaped());
    return QStringLiteral("<pre>%1</pre>").arg(lines.join(QLatin1Char('\n')));
}

} // namespace

IntakeIntents::IntakeIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_overlay(new DropOverlay(&parts.window))
{
    m_parts.window.setAcceptDrops(true);
    m_parts.window.installEventFilter(this);
    connect(&bench(), &Workbench::reported, this, &IntakeIntents::watchChain, Qt::QueuedConnection);
}

IntakeIntents::~IntakeIntents()
{
    if (m_cancelled)
        *m_cancelled = true;
}

Workbench& IntakeIntents::bench() const
{
    return m_parts.session.workbench();
}

void IntakeIntents::watchChain()
{
    auto* page = qobject_cast<InspectPage*>(m_parts.pages.find(InspectPageId));
    if (m_watched || page == nullptr || page->chainView() == nullptr)
        return;
    m_watched = true;
    const auto mimeOfCurrent = [this, page]() -> std::unique_ptr<QMimeData> {
        const ChainNode* node = page->currentNode();
        return node != nullptr && node->certificate ? mimeOf(*node->certificate, bench().pinHost()) : nullptr;
    };
    ChainView* view = page->chainView();
    new DragOut(view->viewport(), [view, mimeOfCurrent](const QPoint& at) {
        const bool onNode = view->current() >= 0 && view->elementRect(view->current()).contains(at);
        return onNode ? mimeOfCurrent() : nullptr;
    });
    if (auto* table = page->findChild<QTableView*>(QStringLiteral("chain.table")))
        new DragOut(table->viewport(), [table, mimeOfCurrent](const QPoint& at) {
            return table->indexAt(at).isValid() ? mimeOfCurrent() : nullptr;
        });
}

IntakePlace IntakeIntents::place() const
{
    const Page* page = m_parts.pages.current();
    const StoredPinSet* set = m_parts.session.editor().currentPinSet();
    return {page != nullptr ? page->id() : QString(), set != nullptr ? set->set.name() : QString()};
}

std::vector<IncomingPart> IntakeIntents::partsOf(const QMimeData& mime, const QString& name)
{
    std::vector<IncomingPart> parts;
    if (mime.hasFormat(PinMimeType)) {
        parts.push_back({name, {}, mime.data(PinMimeType).left(LongestText)});
        return parts;
    }
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile())
            parts.push_back({QFileInfo(url.toLocalFile()).fileName(), url.toLocalFile(), {}});
    }
    if (parts.empty() && mime.hasText())
        parts.push_back({name, {}, mime.text().toUtf8().left(LongestText)});
    return parts;
}

/// One look at a time: an older one is given up and its answer dropped.
void IntakeIntents::look(std::vector<IncomingPart> parts, std::function<void(const Intake&)> then)
{
    forget();
    const quint64 number = ++m_number;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Job job;
    job.page = InspectPageId;
    job.name = tr("Reading %1").arg(onScreen(parts.front().name));
    job.cancel = [this] { forget(); };
    m_job = m_parts.session.jobs().begin(std::move(job));
    const auto cancelled = m_cancelled;
    inBackground(
        this,
        [parts = std::move(parts), cancelled] {
            // Shared: thousands of rows are handed over, not copied.
            return std::make_shared<Intake>(recognize(parts, [cancelled] { return cancelled->load(); }));
        },
        [this, number, then = std::move(then)](const std::shared_ptr<Intake>& intake) {
            if (number != m_number)
                return;
            m_parts.session.jobs().end(std::exchange(m_job, 0));
            then(*intake);
        });
}

void IntakeIntents::forget()
{
    ++m_number;
    if (m_cancelled)
        *m_cancelled = true;
    if (m_job != 0)
        m_parts.session.jobs().end(std::exchange(m_job, 0));
    m_hovering.reset();
    m_letGo = false;
    m_overlay->hide();
}

void IntakeIntents::take(const QMimeData& mime, const QString& name)
{
    auto parts = partsOf(mime, name);
    if (parts.empty() || (parts.front().path.isEmpty() && parts.front().content.trimmed().isEmpty())) {
        m_parts.status.note(tr("There is nothing to paste."));
        return;
    }
    look(std::move(parts), [this](const Intake& intake) { apply(intake); });
}

void IntakeIntents::takeFile(const QString& path)
{
    look({{QFileInfo(path).fileName(), path, {}}}, [this](const Intake& intake) { apply(intake); });
}

bool IntakeIntents::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        auto parts = partsOf(*drag->mimeData(), tr("The text"));
        if (parts.empty())
            return false;
        drag->acceptProposedAction();
        const QString name = onScreen(parts.front().name);
        look(std::move(parts), [this](const Intake& intake) {
            m_hovering = intake;
            if (std::exchange(m_letGo, false))
                apply(*std::exchange(m_hovering, std::nullopt));
            else
                showEffect();
        });
        m_overlay->say(DropOverlay::Mood::Looking, tr("Looking at %1").arg(name));
        return true;
    }
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        const bool refused = m_hovering && !hasEffect(*m_hovering, place());
        refused ? drag->ignore() : drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave: forget(); return true;
    case QEvent::Drop: {
        static_cast<QDropEvent*>(event)->acceptProposedAction();
        m_overlay->hide();
        if (m_hovering)
            apply(*std::exchange(m_hovering, std::nullopt));
        else
            m_letGo = true;
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void IntakeIntents::showEffect()
{
    const bool welcome = hasEffect(*m_hovering, place());
    m_overlay->say(welcome ? DropOverlay::Mood::Welcome : DropOverlay::Mood::Refused, effectOf(*m_hovering, place()));
}

void IntakeIntents::apply(const Intake& intake)
{
    const IntakePlace here = place();
    switch (intake.kind) {
    case Intake::Kind::Nothing: tellNothing(intake); break;
    case Intake::Kind::Certificates: applyCertificates(intake); break;
    case Intake::Kind::Keys: {
        std::vector<PinEntry> entries;
        for (const ReadObjects::Key& key : intake.objects.keys)
            entries.push_back(backupEntryFor(key.info, intake.name));
        addPins(entries, effectOf(intake, here));
        break;
    }
    case Intake::Kind::Pins: {
        std::vector<PinEntry> entries;
        for (const Pin& pin : intake.pins)
            entries.push_back({.pin = pin});
        addPins(entries, effectOf(intake, here));
        break;
    }
    case Intake::Kind::PinSet:
        if (!intake.path.isEmpty()) {
            bench().openPinSet(intake.path);
            break;
        }
        m_parts.session.editor().addPinSet(
            intake.imported->set, {tr("Import %1").arg(intake.name), {}, QStringLiteral("pin-sets")});
        m_parts.pages.open(QStringLiteral("pin-sets"));
        m_parts.status.note(tr("Imported %1").arg(onScreen(intake.name)));
        break;
    case Intake::Kind::Workspace: m_parts.session.store().open(intake.path); break;
    case Intake::Kind::Locked:
        m_parts.pages.open(InspectPageId);
        bench().openFile(intake.path);
        break;
    }
    Q_EMIT taken(intake.kind);
}

void IntakeIntents::applyCertificates(const Intake& intake)
{
    const IntakePlace here = place();
    const std::vector<Certificate>& all = intake.objects.certificates;
    if (here.page == QLatin1String("pin-sets") && !here.pinSet.isEmpty() && all.size() <= LongestChain) {
        std::vector<PinEntry> entries;
        for (const Certificate& certificate : all)
            entries.push_back(entryFor(certificate, certificate.isCa() ? PinRole::Intermediate : PinRole::Leaf));
        addPins(entries, effectOf(intake, here));
        return;
    }
    if (all.size() <= LongestChain) {
        m_parts.pages.open(InspectPageId);
        bench().openContent({intake.name, intake.objects});
        return;
    }
    auto* dialog = new BundleDialog(intake, &m_parts.window);
    connect(dialog, &BundleDialog::inspectRequested, this, [this](const QString& name, const ReadObjects& objects) {
        m_parts.pages.open(InspectPageId);
        bench().openContent({name, objects});
    });
    dialog->show();
    m_parts.status.note(readingOf(intake.objects));
}

/// To the host of the current set that fits best: the one that is inspected, else its first.
void IntakeIntents::addPins(const std::vector<PinEntry>& entries, const QString& what)
{
    const StoredPinSet* stored = m_parts.session.editor().currentPinSet();
    const HostPins* host = nullptr;
    if (stored != nullptr && bench().pinHost())
        host = stored->set.find(*bench().pinHost());
    if (stored != nullptr && host == nullptr && !stored->set.hosts().empty())
        host = &stored->set.hosts().front();
    if (host == nullptr) {
        if (const Page* page = m_parts.pages.current())
            page->messages()->show({.severity = Severity::Info,
                .sentence = stored == nullptr ? tr("Choose a pin set first, then its pins can be added.")
                                              : tr("Give the pin set a host first, then its pins can be added.")});
        return;
    }
    m_parts.session.editor().editPinSet(stored->id, withEntries(stored->set, host->pattern, entries),
        {offScreen(what), {}, QStringLiteral("pin-sets")});
    m_parts.status.note(tr("Added pins to %1").arg(onScreen(stored->set.name())));
}

void IntakeIntents::tellNothing(const Intake& intake)
{
    const Page* page = m_parts.pages.current();
    if (page == nullptr || intake.name.isEmpty())
        return;
    Message message;
    message.severity = Severity::Warning;
    message.sentence = nothingIn(intake);
    if (!intake.beginning.isEmpty()) {
        message.actions.push_back({tr("Show as Text"),
            [this, intake] { dialogs::tell(&m_parts.window, onScreen(intake.name), textAsShown(intake)); }});
    }
    page->messages()->show(message);
}

} // namespace pintle
