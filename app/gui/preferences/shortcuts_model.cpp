// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/shortcuts_model.h"

#include "app/gui/session/preferences.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/mnemonics.h"
#include "app/gui/window/page_list.h"

#include <QAction>
#include <QFont>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace pintle {
namespace {

QString pageTitle(const QString& id)
{
    if (id.isEmpty())
        return ShortcutsModel::tr("All pages");
    for (const PageEntry& entry : pageList()) {
        if (entry.id == id)
            return entry.title;
    }
    return id;
}

} // namespace

ShortcutsModel::ShortcutsModel(ActionRegistry& actions, Preferences& preferences, QObject* parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_rows(readRows())
{
    connect(&actions, &ActionRegistry::changed, this, &ShortcutsModel::reload);
    connect(&preferences, &Preferences::shortcutsChanged, this, [this](const QString& id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

std::vector<ShortcutsModel::Row> ShortcutsModel::readRows() const
{
    std::vector<Row> rows;
    for (const ActionRegistry::Entry& entry : m_actions.entries()) {
        const QString label = withoutMnemonic(entry.action->text());
        const auto same =
            std::find_if(rows.begin(), rows.end(), [&entry](const Row& row) { return row.id == entry.id; });
        // A menu has no key, and a second page's meaning of an id shares the first one's keys.
        if (entry.action->menu() != nullptr || label.isEmpty() || same != rows.end())
            continue;
        rows.push_back(
            {entry.id, label, pageTitle(entry.page.isEmpty() ? entry.keyPage : entry.page), entry.standardKeys});
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const Row& a, const Row& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return rows;
}

void ShortcutsModel::reload()
{
    std::vector<Row> rows = readRows();
    const auto same = [](const Row& a, const Row& b) {
        return a.id == b.id && a.name == b.name && a.page == b.page && a.standard == b.standard;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QList<QKeySequence> ShortcutsModel::keysAt(int row) const
{
    return m_preferences.shortcuts(m_rows[size_t(row)].id, m_rows[size_t(row)].standard);
}

int ShortcutsModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<int> ShortcutsModel::rivalOf(int row, const QKeySequence& sequence) const
{
    for (const ActionRegistry::Entry& entry : m_actions.entries()) {
        if (entry.id != idAt(row))
            continue;
        for (const ActionRegistry::Entry* rival : m_actions.rivals(entry, sequence)) {
            if (const int other = rowOf(rival->id); other >= 0 && other != row)
                return other;
        }
    }
    return std::nullopt;
}

QString ShortcutsModel::keyText(int row) const
{
    QStringList texts;
    for (const QKeySequence& sequence : keysAt(row))
        texts << onScreen(sequence.toString(QKeySequence::NativeText));
    return QLocale().createSeparatedList(texts);
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const bool isChanged = keysAt(index.row()) != row.standard;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Action)
            return row.name;
        return index.column() == Keys ? keyText(index.row()) : row.page;
    case Qt::FontRole:
        if (isChanged) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole: return isChanged ? QVariant(tr("Changed by you")) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Keys && keyText(index.row()).isEmpty())
            return isChanged ? tr("No keys, changed by you") : tr("No keys");
        if (index.column() == Keys && isChanged)
            //: %1 the keys of an action, such as Ctrl+E.
            return tr("%1, changed by you").arg(offScreen(keyText(index.row())));
        if (index.column() != Action && index.column() != Keys && row.page.isEmpty())
            return tr("On all pages");
        return {};
    case IdRole: return row.id;
    case ChangedRole: return isChanged;
    default: return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Action: return tr("Action");
    //: The keys that start an action.
    case Keys: return tr("Keys");
    case PageName: return tr("Page");
    default: return {};
    }
}

} // namespace pintle
