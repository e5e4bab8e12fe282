// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/shortcuts_page.h"

#include "app/gui/preferences/shortcuts_model.h"
#include "app/gui/text_isolation.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace pintle {

ShortcutsPage::ShortcutsPage(Preferences& preferences, ActionRegistry& actions)
    : PreferencePage(QStringLiteral("shortcuts"), tr("Shortcuts"), preferences)
    , m_model(new ShortcutsModel(actions, preferences, this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    buildList();
    buildEditor();
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    showCurrent();
}

void ShortcutsPage::buildList()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setSortLocaleAware(true);
    m_list = new QTreeView(this);
    name(*m_list, QStringLiteral("list"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ShortcutsModel::Action, Qt::AscendingOrder);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Action, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Keys, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShortcutsModel::PageName, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    column()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShortcutsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShortcutsPage::showCurrent);
}

void ShortcutsPage::buildEditor()
{
    m_editor = new QKeySequenceEdit(this);
    name(*m_editor, QStringLiteral("keys"));
    // Screen readers meet the field within.
    if (auto* field = m_editor->findChild<QLineEdit*>()) {
        name(*field, QStringLiteral("keysField"));
        field->setAccessibleName(tr("Keys of the selected action"));
    }
    m_assign = new QPushButton(tr("&Assign"), this);
    m_clear = new QPushButton(tr("&No Keys"), this);
    m_restore = new QPushButton(tr("&Standard Keys"), this);
    m_conflict = new QLabel(this);
    m_conflict->setWordWrap(true);
    name(*m_assign, QStringLiteral("assign"));
    name(*m_clear, QStringLiteral("clear"));
    name(*m_restore, QStringLiteral("restore"));
    name(*m_conflict, QStringLiteral("conflict"));
    addLabelled(m_editor, tr("&Keys of the selected action"));
    column()->setAlignment(m_editor, {});
    column()->addWidget(m_conflict);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_assign, m_clear, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    connect(m_editor, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::consider);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_clear, &QPushButton::clicked, this, &ShortcutsPage::clearKeys);
    connect(m_restore, &QPushButton::clicked, this, &ShortcutsPage::restoreKeys);
}

int ShortcutsPage::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_filtered->mapToSource(current).row() : -1;
}

void ShortcutsPage::showCurrent()
{
    const int row = currentRow();
    const QList<QKeySequence> keys = row < 0 ? QList<QKeySequence>() : m_model->keysAt(row);
    m_editor->setEnabled(row >= 0);
    m_editor->setKeySequence(keys.value(0));
    m_clear->setEnabled(!keys.isEmpty());
    m_restore->setEnabled(row >= 0 && m_model->index(row, 0).data(ShortcutsModel::ChangedRole).toBool());
    consider();
}

/// Says what assigning the sequence in the field would mean.
void ShortcutsPage::consider()
{
    const int row = currentRow();
    const QKeySequence sequence = m_editor->keySequence();
    const bool isNew = row >= 0 && !sequence.isEmpty() && m_model->keysAt(row).value(0) != sequence;
    m_assign->setEnabled(isNew);
    m_assign->setText(tr("&Assign"));
    m_conflict->clear();
    if (!isNew)
        return;
    if (const auto rival = m_model->rivalOf(row, sequence)) {
        m_conflict->setText(tr("%1 belongs to “%2”, which would lose it.")
                                .arg(onScreen(sequence.toString(QKeySequence::NativeText)), m_model->nameAt(*rival)));
        m_assign->setText(tr("&Assign Anyway"));
    }
}

void ShortcutsPage::assign()
{
    const int row = currentRow();
    const QKeySequence sequence = m_editor->keySequence();
    if (row < 0 || sequence.isEmpty())
        return;
    const QString id = m_model->idAt(row);
    while (const auto rival = m_model->rivalOf(m_model->rowOf(id), sequence)) {
        QList<QKeySequence> kept = m_model->keysAt(*rival);
        kept.removeAll(sequence);
        preferences().setShortcuts(m_model->idAt(*rival), kept);
    }
    preferences().setShortcuts(id, {sequence});
}

void ShortcutsPage::clearKeys()
{
    if (const int row = currentRow(); row >= 0)
        preferences().setShortcuts(m_model->idAt(row), {});
}

void ShortcutsPage::restoreKeys()
{
    if (const int row = currentRow(); row >= 0)
        preferences().restoreShortcuts(m_model->idAt(row));
}

void ShortcutsPage::restoreDefaults()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(ShortcutsModel::ChangedRole).toBool())
            preferences().restoreShortcuts(m_model->idAt(row));
    }
}

int ShortcutsPage::search(const QString& words)
{
    m_filtered->setFilterFixedString(words.trimmed());
    const int actions = words.trimmed().isEmpty() ? 0 : m_filtered->rowCount();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    return PreferencePage::search(words) + actions;
}

} // namespace pintle
