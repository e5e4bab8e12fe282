// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/page_stack.h"

#include "app/gui/pages/page.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr qsizetype LongestWay = 50;

} // namespace

PageStack::PageStack(std::vector<PageEntry> entries, QWidget* parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
{ }

Page* PageStack::build(const QString& id)
{
    if (Page* page = find(id))
        return page;
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return nullptr;
    Page* page = m_maker(*entry);
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::attentionChanged, this,
        [this, id](Severity severity, int count) { Q_EMIT attentionChanged(id, severity, count); });
    Q_EMIT built(page);
    return page;
}

Page* PageStack::open(const QString& id)
{
    Page* page = build(id);
    if (page == nullptr || page == m_current)
        return page;
    m_way.resize(m_place + 1);
    m_way << id;
    if (m_way.size() > LongestWay)
        m_way.removeFirst();
    m_place = m_way.size() - 1;
    bringToFront(page);
    return page;
}

void PageStack::bringToFront(Page* page)
{
    m_current = page;
    setCurrentWidget(page);
    if (QWidget* control = page->mainControl())
        control->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(page);
}

void PageStack::go(int step)
{
    const qsizetype place = m_place + step;
    if (place < 0 || place >= m_way.size())
        return;
    m_place = place;
    bringToFront(find(m_way[place]));
}

} // namespace pintle
