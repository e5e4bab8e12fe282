// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/find_bar.h"

#include "app/gui/pages/page.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/page_stack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pintle {

FindBar::FindBar(PageStack& pages, QWidget* parent)
    : QFrame(parent)
    , m_pages(pages)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("find.bar"));
    setAccessibleName(tr("Find on this page"));
    m_field->setObjectName(QStringLiteral("find.field"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Name, hash in any spelling, serial number"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(1000);
    m_field->setMaximumWidth(420);
    m_count->setObjectName(QStringLiteral("find.count"));
    auto* label = new QLabel(tr("Fin&d"), this);
    label->setBuddy(m_field);
    auto* previous = new QPushButton(tr("Previous"), this);
    auto* next = new QPushButton(tr("Next"), this);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(IconName::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close the find bar"));
    close->setToolTip(close->accessibleName());
    previous->setAccessibleName(tr("Previous match"));
    next->setAccessibleName(tr("Next match"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addStretch(1);
    row->addWidget(close);
    setWhatsThis(
        tr("Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling."));
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(&pages, &PageStack::opened, this, &FindBar::follow);
}

QString FindBar::text() const
{
    return m_field->text();
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

bool FindBar::leave()
{
    if (isHidden())
        return false;
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    hide();
    Page* page = m_pages.current();
    if (page == nullptr)
        return true;
    if (Searchable* searchable = page->searchable())
        searchable->search({});
    if (QWidget* control = page->mainControl(); hadFocus && control != nullptr)
        control->setFocus(Qt::OtherFocusReason);
    return true;
}

void FindBar::step(int direction)
{
    if (isHidden()) {
        open();
        return;
    }
    Page* page = m_pages.current();
    Searchable* searchable = page == nullptr ? nullptr : page->searchable();
    if (searchable != nullptr && m_matches > 0)
        showCount(searchable->stepMatch(direction));
}

void FindBar::search()
{
    if (isHidden())
        return;
    Page* page = m_pages.current();
    Searchable* searchable = page == nullptr ? nullptr : page->searchable();
    m_matches = searchable == nullptr ? 0 : searchable->search(m_field->text().trimmed());
    showCount(m_matches > 0 ? 1 : 0);
}

/// Another page is in front: it is searched instead, or there is nothing to search.
void FindBar::follow()
{
    if (isHidden())
        return;
    const Page* page = m_pages.current();
    if (page == nullptr || const_cast<Page*>(page)->searchable() == nullptr)
        hide();
    else
        search();
}

void FindBar::showCount(int match)
{
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_matches == 0)
        m_count->setText(tr("No match"));
    else
        m_count->setText(tr("%1 of %2").arg(match).arg(m_matches));
    m_count->setAccessibleName(m_count->text());
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        step(-1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.border);
}

} // namespace pintle
