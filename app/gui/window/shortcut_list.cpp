// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/shortcut_list.h"

#include "app/gui/window/action_registry.h"
#include "app/gui/window/mnemonics.h"
#include "app/gui/window/page_list.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace pintle {
namespace {

QString spelled(const QList<QKeySequence>& keys)
{
    QStringList spelling;
    for (const QKeySequence& key : keys)
        spelling << key.toString(QKeySequence::NativeText);
    return spelling.join(QStringLiteral(", "));
}

} // namespace

ShortcutModel::ShortcutModel(const ActionRegistry& actions, const std::vector<PageEntry>& pages, QObject* parent)
    : QAbstractTableModel(parent)
{
    const auto where = [&pages](const QString& id) {
        for (const PageEntry& page : pages) {
            if (page.id == id)
                return page.title;
        }
        return tr("Everywhere");
    };
    for (const ActionRegistry::Entry& entry : actions.entries()) {
        const QString keys = spelled(actions.keysOf(entry));
        if (!keys.isEmpty())
            m_rows.push_back({withoutMnemonic(entry.action->text()), keys,
                where(entry.page.isEmpty() ? entry.keyPage : entry.page)});
    }
    for (const ActionRegistry::Hint& hint : actions.hints())
        m_rows.push_back({hint.text, hint.keys, where(hint.page)});
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case What: return row.what;
    case Keys: return row.keys;
    case Where: return row.where;
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Action");
    case Keys: return tr("Keys");
    case Where: return tr("Page");
    default: return {};
    }
}

ShortcutList::ShortcutList(const ActionRegistry& actions, const std::vector<PageEntry>& pages, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(new ShortcutModel(actions, pages, this));
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);
    auto* field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("shortcuts.filter"));
    field->setAccessibleName(tr("Search shortcuts"));
    field->setPlaceholderText(tr("Name or key, for example Ctrl+F"));
    field->setClearButtonEnabled(true);
    field->setMaxLength(200);
    connect(field, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("shortcuts.table"));
    table->setAccessibleName(windowTitle());
    table->setModel(proxy);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->sortByColumn(ShortcutModel::What, Qt::AscendingOrder);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ShortcutModel::What, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 90, fontMetrics().height() * 30);
    field->setFocus();
}

} // namespace pintle
