// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_actions.h"

#include "app/gui/pages/pin_sets/host_panel.h"
#include "app/gui/pages/pin_sets/live_chains.h"
#include "app/gui/pages/pin_sets/pin_set_editor.h"
#include "app/gui/pages/pin_sets/pin_set_flows.h"
#include "app/gui/pages/pin_sets/pin_set_list.h"
#include "app/gui/pages/pin_sets/pin_sets_page.h"
#include "app/gui/session/session.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/page_stack.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

namespace pintle {

PinSetActions::PinSetActions(const WindowParts& parts, PinSetsPage& page, PinSetFlows& flows)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
    , m_flows(flows)
{
    addSetActions();
    addPinActions();
    addEditActions();
    addContextMenus();
    connect(&m_page, &PinSetsPage::shown, this, &PinSetActions::refresh);
    connect(&m_flows, &PinSetFlows::checkChanged, this, &PinSetActions::refresh);
    connect(&m_page, &PinSetsPage::chainPageRequested, this, [this] { m_parts.pages.open(QStringLiteral("inspect")); });
    connect(&m_flows, &PinSetFlows::inspectRequested, this, [this](const QString& address) {
        m_parts.pages.open(QStringLiteral("inspect"));
        m_parts.connections->inspect(address);
    });
    refresh();
}

template <typename Slot>
QAction* PinSetActions::add(const char* id, const QString& text, const QList<QKeySequence>& keys, Slot slot)
{
    QAction* action = m_parts.actions.add(QLatin1String(id), text, keys, m_page.id());
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PinSetActions::addSetActions()
{
    m_ofSet = {add("pins.duplicate-set", tr("D&uplicate Pin Set"), {}, [this] { m_flows.duplicateSet(); }),
        add("pins.remove-set", tr("De&lete Pin Set"), {}, [this] { m_flows.removeSet(); })};
}

void PinSetActions::addPinActions()
{
    PinSetEditor* editor = m_page.editor();
    m_ofHost = {add("pins.add-from-chain", tr("Add from &Chain"), {},
                    [this, editor] { m_flows.addFromChain(editor->chainButton()); }),
        add("pins.add-hash", tr("Add Pin by &Hash…"), {}, [editor] { editor->openAddHash(); }),
        add("pins.add-backup", tr("Add &Backup Key…"), {}, [this] { m_flows.addBackup(); }),
        add("pins.generate-backup", tr("&Generate Backup Key…"), {}, [this] { m_flows.generateBackup(); }),
        add("pins.compare-live", tr("C&ompare with Live Chain"), {}, [this] { m_flows.check(true); })};
    m_ofPins = {add("pins.make-active", tr("Make Pin &Active"), {},
                    [editor] { editor->setKindOfSelected(int(PinKind::Active)); }),
        add("pins.make-backup", tr("Make Pin a Bac&kup"), {},
            [editor] { editor->setKindOfSelected(int(PinKind::Backup)); }),
        add("pins.retire", tr("&Retire Pin"), {}, [editor] { editor->setKindOfSelected(int(PinKind::Retired)); })};
    m_fix = add("pins.fix", tr("&Fix Finding"), {}, [editor] { editor->fixCurrent(); });
}

void PinSetActions::addEditActions()
{
    m_ofPins.push_back(
        add("edit.copy", tr("&Copy"), {QKeySequence(QKeySequence::Copy)}, [this] { m_flows.copyPins(); }));
    m_ofPins.push_back(add("edit.copy-rows", tr("Copy Ro&ws"), {}, [this] { m_flows.copyRows(); }));
    add("edit.rename", tr("Re&name"), {QKeySequence(Qt::Key_F2)}, [this] { rename(); });
    m_delete = add("edit.delete", tr("&Delete"), {QKeySequence(QKeySequence::Delete)}, [this] { remove(); });
}

void PinSetActions::addContextMenus()
{
    const auto fill = [this](QWidget* widget, std::initializer_list<const char*> ids) {
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
        for (const char* id : ids) {
            if (id[0] == '-') {
                auto* separator = new QAction(widget);
                separator->setSeparator(true);
                widget->addAction(separator);
                continue;
            }
            for (const ActionRegistry::Entry& entry : m_parts.actions.entries()) {
                const bool isOurs = entry.page.isEmpty() || entry.page == m_page.id();
                if (entry.id == QLatin1String(id) && isOurs)
                    widget->addAction(entry.action);
            }
        }
    };
    fill(m_page.editor()->table(),
        {"edit.copy", "edit.copy-rows", "-", "pins.make-active", "pins.make-backup", "pins.retire", "edit.delete", "-",
            "pins.add-from-chain", "pins.add-hash", "-", "file.export-pins"});
    fill(m_page.list()->tree(),
        {"edit.rename", "pins.duplicate-set", "pins.remove-set", "-", "pins.new-set", "file.import-pins", "-",
            "file.export-pins"});
    fill(m_page.editor()->lintList(), {"pins.fix"});
    fill(m_page.editor()->hosts()->list(), {"edit.rename", "edit.delete", "-", "pins.compare-live"});
}

void PinSetActions::remove()
{
    PinSetEditor* editor = m_page.editor();
    if (m_page.list()->tree()->hasFocus())
        m_flows.removeSet();
    else if (editor->hosts()->list()->hasFocus())
        Q_EMIT editor->hosts()->removeRequested(editor->hosts()->current());
    else
        editor->removeSelected();
}

void PinSetActions::rename()
{
    PinSetEditor* editor = m_page.editor();
    if (editor->table()->hasFocus())
        editor->table()->edit(editor->table()->currentIndex());
    else if (editor->hosts()->list()->hasFocus())
        editor->hosts()->editCurrent();
    else
        m_page.list()->rename();
}

void PinSetActions::refresh()
{
    const bool set = m_page.showsSet();
    const bool host = set && m_page.editor()->host() != nullptr;
    const bool pins = host && !m_page.editor()->selectedPins().empty();
    for (QAction* action : m_ofSet)
        action->setEnabled(set);
    for (QAction* action : m_ofHost)
        action->setEnabled(host);
    for (QAction* action : m_ofPins)
        action->setEnabled(pins);
    m_fix->setEnabled(set && m_page.editor()->canFix());
    m_delete->setEnabled(set);
}

Page* makePinSetsPage(const WindowParts& parts)
{
    auto* page = new PinSetsPage(parts.session);
    auto* flows = new PinSetFlows(*page);
    new PinSetActions(parts, *page, *flows);
    return page;
}

void addPinSetActions(const WindowParts& parts)
{
    // From now on every chain that is inspected is kept for the sets that it concerns.
    LiveChains::of(parts.session.workbench());
    const auto add = [parts](const char* id, const QString& text, const QList<QKeySequence>& keys, auto work) {
        QAction* action = parts.actions.add(QLatin1String(id), text, keys);
        QObject::connect(action, &QAction::triggered, action, [parts, work] {
            const Page* page = parts.pages.open(PinSetsPage::pageId());
            if (auto* flows = page ? page->findChild<PinSetFlows*>() : nullptr)
                work(*flows);
        });
        return action;
    };
    add("pins.new-set", PinSetActions::tr("&New Pin Set"), {}, [](PinSetFlows& flows) { flows.newSet(); });
    add("file.import-pins", PinSetActions::tr("Import Pin Con&figuration…"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [](PinSetFlows& flows) { flows.importPins(); });
    QAction* exporting = add("file.export-pins", PinSetActions::tr("&Export Pins…"),
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [](PinSetFlows& flows) { flows.exportPins({}); });
    // Without a set there is nothing to export.
    const WorkspaceEditor& editor = parts.session.editor();
    const auto refresh = [exporting, &editor] { exporting->setEnabled(!editor.pinSets().empty()); };
    QObject::connect(&editor, &WorkspaceEditor::changed, exporting, refresh);
    refresh();
}

} // namespace pintle
