// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/preferences_dialog.h"

#include "app/gui/preferences/preference_page.h"
#include "app/gui/preferences/preference_pages.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace pintle {

PreferencesDialog::PreferencesDialog(
    Preferences& preferences, const Translation& translation, ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
    , m_pages(makePreferencePages(preferences, translation, actions))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto* grid = new QGridLayout(this);
    buildList();
    for (PreferencePage* page : m_pages) {
        auto* area = new QScrollArea(m_stack);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(area);
    }
    grid->addWidget(m_stack, 0, 1, 3, 1);
    grid->setColumnStretch(1, 1);
    buildButtons();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void PreferencesDialog::buildList()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("preferences.search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the preferences"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("preferences.pages"));
    m_list->setAccessibleName(tr("Pages of the preferences"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PreferencePage* page : m_pages)
        m_list->addItem(page->title());
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("preferences.found"));
    m_found->setWordWrap(true);
    m_found->hide();
    const int width = m_list->sizeHintForColumn(0) + m_list->fontMetrics().averageCharWidth() * 4;
    for (QWidget* narrow : std::initializer_list<QWidget*>{m_search, m_list, m_found})
        narrow->setMaximumWidth(std::max(width, m_list->fontMetrics().averageCharWidth() * 22));
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_found, 2, 0);
    grid->setRowStretch(1, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::showPage);
}

void PreferencesDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("preferences.close"));
    auto* restore = buttons->addButton(tr("&Restore Defaults of This Page"), QDialogButtonBox::ResetRole);
    restore->setObjectName(QStringLiteral("preferences.restore"));
    // Enter in a field sets the field, nothing else.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    static_cast<QGridLayout*>(layout())->addWidget(buttons, 3, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            m_pages[size_t(row)]->restoreDefaults();
    });
}

void PreferencesDialog::showPage(int row)
{
    if (row >= 0)
        m_stack->setCurrentIndex(row);
}

void PreferencesDialog::openPage(const QString& id)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->id() == id)
            m_list->setCurrentRow(int(i));
    }
}

QString PreferencesDialog::currentPage() const
{
    const int row = m_stack->currentIndex();
    return row < 0 ? QString() : m_pages[size_t(row)]->id();
}

void PreferencesDialog::search(const QString& words)
{
    int found = 0;
    int first = -1;
    const bool all = words.trimmed().isEmpty();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const bool inTitle = !all && m_pages[i]->title().contains(words.trimmed(), Qt::CaseInsensitive);
        const bool here = m_pages[i]->search(words) > 0 || inTitle || all;
        m_list->item(int(i))->setHidden(!here);
        found += here ? 1 : 0;
        first = here && first < 0 ? int(i) : first;
    }
    m_found->setVisible(!all);
    m_found->setText(found == 1 ? tr("Found on 1 page.") : tr("Found on %n pages.", nullptr, found));
    if (found == 0)
        m_found->setText(tr("Found nowhere."));
    const QListWidgetItem* current = m_list->currentItem();
    if (first >= 0 && (current == nullptr || current->isHidden()))
        m_list->setCurrentRow(first);
}

} // namespace pintle
