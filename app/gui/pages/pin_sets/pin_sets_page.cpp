// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_sets_page.h"

#include "app/gui/pages/pin_sets/export_preview.h"
#include "app/gui/pages/pin_sets/host_panel.h"
#include "app/gui/pages/pin_sets/live_chains.h"
#include "app/gui/pages/pin_sets/pin_set_editor.h"
#include "app/gui/pages/pin_sets/pin_set_list.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/widgets/message_bar.h"
#include "app/text/sentences.h"

#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace pintle {
namespace {

// In lines of text, so that large text counts.
constexpr int WideEnoughForPreview = 70;

PinSetRow rowOf(const StoredPinSet& stored, Severity worst)
{
    PinSetRow row{.id = stored.id, .name = stored.set.name(), .worst = worst};
    for (const HostPins& host : stored.set.hosts()) {
        row.hosts << host.pattern.toString();
        row.pins += int(
            std::count_if(host.pins.begin(), host.pins.end(), [](const PinEntry& entry) { return entry.counts(); }));
    }
    return row;
}

} // namespace

PinSetsPage::PinSetsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_live(LiveChains::of(session.workbench()))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(this))
    , m_list(new PinSetList(m_split))
    , m_editor(new PinSetEditor(m_split))
    , m_preview(new ExportPreview(m_split))
{
    setObjectName(QStringLiteral("page.pinSets"));
    buildEmptyState();
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({190, 620, 330});
    m_list->setMinimumWidth(130);
    m_preview->setMinimumWidth(220);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    QSettings& settings = session.preferences().settings();
    m_split->restoreState(settings.value(QStringLiteral("pages/pin-sets/splitter")).toByteArray());
    connectParts();
    refresh();
}

PinSetsPage::~PinSetsPage()
{
    m_session.preferences().settings().setValue(QStringLiteral("pages/pin-sets/splitter"), m_split->saveState());
}

void PinSetsPage::buildEmptyState()
{
    m_empty = new EmptyState(IconName::Pin, tr("No pin sets yet"),
        tr("A pin set says which keys are accepted for a host. Make one from a chain that you inspect."), m_stack);
    const auto button = [this](const QString& text, const char* name) {
        auto* added = m_empty->addButton(text, {});
        added->setObjectName(QLatin1String(name));
        return added;
    };
    connect(button(tr("Pin from a &Chain"), "pins.none.chain"), &QPushButton::clicked, this,
        &PinSetsPage::chainPageRequested);
    connect(button(tr("&Import Pin Configuration…"), "pins.none.import"), &QPushButton::clicked, this,
        &PinSetsPage::importRequested);
    connect(button(tr("Add by &Hash…"), "pins.none.hash"), &QPushButton::clicked, this, &PinSetsPage::hashSetRequested);
}

void PinSetsPage::connectParts()
{
    WorkspaceEditor& editor = workspace();
    connect(&editor, &WorkspaceEditor::changed, this, &PinSetsPage::refresh);
    connect(&editor, &WorkspaceEditor::currentPinSetChanged, this, &PinSetsPage::refresh);
    connect(&editor, &WorkspaceEditor::stepped, this, [this, &editor](const QString& page, const QUuid& set) {
        if (page == id() && editor.pinSet(set) != nullptr)
            editor.choosePinSet(set);
    });
    connect(&m_live, &LiveChains::changed, this, [this](const HostName& host) {
        std::erase_if(m_weights, [&host](const auto& weighed) { return weighed.second.set.find(host) != nullptr; });
        refresh();
    });
    connect(m_list, &PinSetList::chosen, this, [&editor](const QUuid& set) { editor.choosePinSet(set); });
    connect(m_list, &PinSetList::renamed, this, [this, &editor](const QUuid& set, const QString& name) {
        if (const StoredPinSet* stored = editor.pinSet(set))
            editSet(set, stored->set.renamed(name), {tr("Rename Pin Set"), {}, id()});
    });
    connect(m_list->newButton(), &QPushButton::clicked, this, &PinSetsPage::newSetRequested);
    connect(m_editor, &PinSetEditor::edited, this, [this, &editor](const PinSet& next, const StepName& step) {
        if (editor.currentPinSet() != nullptr)
            editSet(editor.currentPinSet()->id, next, step);
    });
    connect(m_editor, &PinSetEditor::selectionChanged, this, &PinSetsPage::shown);
    connect(m_editor, &PinSetEditor::refused, this, [this](const Error& error) {
        m_messages->show(
            {.severity = Severity::Warning, .sentence = text::sentence(error), .remedy = text::remedy(error)});
    });
    connect(m_preview, &ExportPreview::copied, this, &PinSetsPage::copied);
    connect(m_preview, &ExportPreview::exportRequested, this, &PinSetsPage::exportRequested);
    connect(m_preview, &ExportPreview::leafPinRequested, this, &PinSetsPage::leafPinRequested);
}

WorkspaceEditor& PinSetsPage::workspace() const
{
    return m_session.editor();
}

bool PinSetsPage::showsSet() const
{
    return m_stack->currentWidget() == m_split && m_editor->pinSet().has_value();
}

bool PinSetsPage::canRunPrimary() const
{
    return showsSet() && !m_editor->pinSet()->hosts().empty();
}

LiveChainOf PinSetsPage::liveFor(const PinSet& set) const
{
    return [&live = m_live, set](const HostPins& entry) { return live.forEntry(set, entry); };
}

const PathReport* PinSetsPage::liveOfHost() const
{
    const HostPins* host = showsSet() ? m_editor->host() : nullptr;
    return host ? m_live.forEntry(*m_editor->pinSet(), *host) : nullptr;
}

void PinSetsPage::editSet(const QUuid& set, const PinSet& next, const StepName& step)
{
    const StoredPinSet* stored = workspace().pinSet(set);
    if (stored != nullptr && stored->set != next)
        workspace().editPinSet(set, next, step);
}

Severity PinSetsPage::worstOfSet(const StoredPinSet& stored)
{
    const auto known = m_weights.find(stored.id);
    if (known != m_weights.end() && known->second.set == stored.set)
        return known->second.worst;
    const Severity worst = worstOf(lintOf(stored.set, liveFor(stored.set), QDateTime::currentDateTimeUtc()));
    m_weights.insert_or_assign(stored.id, Weighed{stored.set, worst});
    return worst;
}

void PinSetsPage::showSets()
{
    std::vector<PinSetRow> rows;
    Severity worst = Severity::Ok;
    int wanting = 0;
    for (const StoredPinSet& stored : workspace().pinSets()) {
        rows.push_back(rowOf(stored, worstOfSet(stored)));
        worst = std::max(worst, rows.back().worst);
        wanting += rows.back().worst >= Severity::Warning;
    }
    const StoredPinSet* current = workspace().currentPinSet();
    m_list->setSets(workspace().workspace().name, std::move(rows), current ? current->id : QUuid());
    Q_EMIT attentionChanged(worst, wanting);
}

void PinSetsPage::refresh()
{
    const auto& sets = workspace().pinSets();
    // A page of sets always shows one.
    if (!sets.empty() && workspace().currentPinSet() == nullptr) {
        workspace().choosePinSet(sets.front().id); // comes back here
        return;
    }
    m_stack->setCurrentWidget(sets.empty() ? static_cast<QWidget*>(m_empty) : m_split);
    showSets();
    if (const StoredPinSet* current = workspace().currentPinSet()) {
        m_editor->setPinSet(current->id, current->set, liveFor(current->set), QDateTime::currentDateTimeUtc());
        m_preview->setPinSet(current->set, liveOfHost() != nullptr);
    }
    Q_EMIT shown();
    Q_EMIT actionsChanged();
}

QString PinSetsPage::asCommand() const
{
    if (!showsSet())
        return {};
    return QStringLiteral("pintle-cli check '%1.pins.json'")
        .arg(QString(m_editor->pinSet()->name()).replace(QLatin1Char('\''), QStringLiteral("'\\''")));
}

std::vector<QWidget*> PinSetsPage::panes() const
{
    if (!showsSet())
        return {m_empty};
    std::vector<QWidget*> panes = {m_list, m_editor->hosts(), m_editor->table(), m_editor->lintList()};
    if (m_preview->isVisible())
        panes.push_back(m_preview);
    return panes;
}

QWidget* PinSetsPage::mainControl() const
{
    if (!showsSet())
        return m_empty->primaryButton();
    return m_editor->host() == nullptr || m_editor->host()->pins.empty() ? static_cast<QWidget*>(m_list->tree())
                                                                         : m_editor->table();
}

int PinSetsPage::search(const QString& text)
{
    return m_list->filter(text);
}

int PinSetsPage::stepMatch(int direction)
{
    return m_list->step(direction);
}

void PinSetsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // In a narrow window the editor needs the room; the sheet shows the same and more.
    const bool wide = width() >= WideEnoughForPreview * fontMetrics().height();
    if (wide != m_wide)
        m_preview->setVisible(wide);
    m_wide = wide;
}

} // namespace pintle
