// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/menu_layout.h"

#include "app/gui/window/action_registry.h"
#include "app/gui/window/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace pintle {
namespace {

struct MenuEntry {
    const char* title;
    const char* name;             ///< objectName of the menu
    std::vector<const char*> ids; ///< "-": separator
};

/// The one table of the menus. Titles keep Alt+F E V T P R O H.
const std::array<MenuEntry, 8>& table()
{
    static const std::array<MenuEntry, 8> menus{{
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&File"), "menu.file",
            {"file.new-workspace", "file.open-workspace", "file.open-recent", "-", "file.import-certificates",
                "file.import-pins", "file.paste", "-", "file.save", "file.save-as", "file.save-copy", "-",
                "file.export-pins", "file.export-report", "file.export-diagram", "file.print", "-", "file.close",
                "file.quit"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&Edit"), "menu.edit",
            {"edit.undo", "edit.redo", "edit.history", "-", "edit.cut", "edit.copy", "edit.copy-as", "edit.copy-image",
                "edit.paste", "edit.rename", "edit.delete", "edit.select-all", "-", "edit.find", "edit.find-next",
                "edit.find-previous", "-", "edit.preferences"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&View"), "menu.view",
            {"view.page.inspect", "view.page.pin-sets", "view.page.simulate", "-", "view.back", "view.forward", "-",
                "view.compact-rail", "view.details", "view.timeline", "view.log", "-", "view.zoom-in", "view.zoom-out",
                "view.zoom-actual", "view.zoom-fit", "-", "view.root-on-top", "view.table", "view.only-changes", "-",
                "view.theme", "view.larger-text", "view.smaller-text", "view.text-actual", "-", "view.next-pane",
                "view.previous-pane", "-", "view.full-screen", "view.presentation"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&Target"), "menu.target",
            {"target.inspect", "target.stop", "target.from-file", "-", "target.address", "target.options",
                "target.trust", "-", "target.keep", "target.snapshot", "target.compare-snapshots", "target.compare",
                "-", "target.copy-command"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&Pins"), "menu.pins",
            {"pins.new-set", "pins.duplicate-set", "pins.remove-set", "-", "pins.pin-selected", "pins.add-hash",
                "pins.add-from-chain", "pins.add-backup", "pins.generate-backup", "-", "pins.check",
                "pins.compare-live", "pins.fix", "-", "pins.make-active", "pins.make-backup", "pins.retire",
                "pins.save"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&Run"), "menu.run",
            {"run.side-by-side", "run.next-step", "run.previous-step", "run.to-end", "run.stop", "-", "run.lane-a",
                "run.lane-b", "run.lane-c", "-", "run.proxy", "run.lab-servers", "run.reset-lab"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "T&ools"), "menu.tools",
            {"tools.palette", "tools.decode-hash", "tools.self-check"}},
        {QT_TRANSLATE_NOOP("pintle::MenuLayout", "&Help"), "menu.help",
            {"help.contents", "help.glossary", "help.shortcuts", "help.focus", "help.whats-this", "-", "help.about"}},
    }};
    return menus;
}

bool isSeparator(const char* id)
{
    return id[0] == '-';
}

} // namespace

MenuLayout::MenuLayout(QMenuBar& bar, ActionRegistry& actions)
    : QObject(&bar)
    , m_actions(actions)
    , m_bar(bar)
{
    for (const MenuEntry& entry : table()) {
        auto* menu = bar.addMenu(tr(entry.title));
        menu->setObjectName(QLatin1String(entry.name));
        settleMnemonicsWhenShown(*menu);
        m_menus.push_back(menu);
    }
    settleMnemonics(bar.actions());
    connect(&actions, &ActionRegistry::changed, this, &MenuLayout::refresh);
}

QStringList MenuLayout::ids()
{
    QStringList all;
    for (const MenuEntry& entry : table()) {
        for (const char* id : entry.ids) {
            if (!isSeparator(id))
                all << QLatin1String(id);
        }
    }
    return all;
}

QString MenuLayout::titleOf(const QString& id)
{
    for (const MenuEntry& entry : table()) {
        for (const char* known : entry.ids) {
            if (id == QLatin1String(known))
                return withoutMnemonic(tr(entry.title));
        }
    }
    return {};
}

void MenuLayout::refresh()
{
    for (size_t i = 0; i < m_menus.size(); ++i)
        fill(*m_menus[i], int(i));
}

void MenuLayout::fill(QMenu& menu, int number)
{
    // Separators are the menu's own and go with it; actions belong to the registry.
    menu.clear();
    bool separate = false;
    for (const char* id : table()[size_t(number)].ids) {
        separate = separate || isSeparator(id);
        for (const ActionRegistry::Entry& entry : m_actions.entries()) {
            if (entry.id != QLatin1String(id) || !entry.action->isVisible())
                continue;
            if (separate && !menu.isEmpty())
                menu.addSeparator();
            separate = false;
            menu.addAction(entry.action);
        }
    }
    settleMnemonics(menu.actions());
    menu.menuAction()->setVisible(!menu.isEmpty());
}

} // namespace pintle
