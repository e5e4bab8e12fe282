// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_list.h"

#include "app/gui/pages/pin_sets/pin_delegates.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace pintle {

PinSetList::PinSetList(QWidget* parent)
    : QWidget(parent)
    , m_model(new PinSetTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QWidget(this))
    , m_count(new QLabel(m_nothing))
    , m_new(new QPushButton(tr("Ne&w"), this))
{
    m_filter->setObjectName(QStringLiteral("pins.filter"));
    m_filter->setAccessibleName(tr("Filter pin sets"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(PinSetTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_tree->setObjectName(QStringLiteral("pins.sets"));
    m_tree->setAccessibleName(tr("Pin sets"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new PinSetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    m_new->setObjectName(QStringLiteral("pins.new"));
    m_new->setAccessibleName(tr("New pin set"));

    m_count->setWordWrap(true);
    m_count->setAlignment(Qt::AlignCenter);
    auto* clear = new QPushButton(tr("C&lear Filter"), m_nothing);
    clear->setObjectName(QStringLiteral("pins.clearFilter"));
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->addStretch(1);
    nothing->addWidget(m_count);
    nothing->addWidget(clear, 0, Qt::AlignHCenter);
    nothing->addStretch(2);
    m_nothing->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 8);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_new);
    connect(m_filter, &QLineEdit::textChanged, this, &PinSetList::filter);
    connect(clear, &QPushButton::clicked, m_filter, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &PinSetTreeModel::renamed, this, &PinSetList::renamed);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_setting && !current().isNull())
            Q_EMIT chosen(current());
    });
}

void PinSetList::setSets(const QString& workspace, std::vector<PinSetRow> sets, const QUuid& current)
{
    m_setting = true;
    m_sets = int(sets.size());
    m_model->setSets(workspace, std::move(sets));
    m_tree->expandAll();
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(current));
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
    m_setting = false;
    showMatches();
}

QUuid PinSetList::current() const
{
    return m_tree->currentIndex().data(PinSetTreeModel::IdRole).toUuid();
}

void PinSetList::rename()
{
    if (!current().isNull())
        m_tree->edit(m_tree->currentIndex());
}

int PinSetList::filter(const QString& text)
{
    if (m_filter->text() != text)
        m_filter->setText(text); // comes back here
    m_proxy->setFilterFixedString(text.trimmed());
    m_tree->expandAll();
    showMatches();
    return matches();
}

int PinSetList::matches() const
{
    return m_proxy->rowCount() > 0 ? m_proxy->rowCount(m_proxy->index(0, 0)) : 0;
}

void PinSetList::showMatches()
{
    const bool nothing = matches() == 0 && !m_filter->text().trimmed().isEmpty();
    m_count->setText(tr("0 of %n pin set(s) match", nullptr, m_sets));
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
}

int PinSetList::step(int direction)
{
    const int count = matches();
    if (count == 0)
        return 0;
    const QModelIndex root = m_proxy->index(0, 0);
    const QModelIndex at = m_tree->currentIndex();
    const int row = at.parent() == root ? at.row() + direction : 0;
    const int next = (row + count) % count;
    m_tree->setCurrentIndex(m_proxy->index(next, 0, root));
    return next + 1;
}

} // namespace pintle
