// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/page_list.h"
#include "core/base/finding.h"

#include <QHash>
#include <QStackedWidget>

namespace pintle {

/// The pages of the window, each built when it is first opened, and the way that led through them.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using Maker = std::function<Page*(const PageEntry& entry)>;

    explicit PageStack(std::vector<PageEntry> entries, QWidget* parent = nullptr);
    /// Before the first page is opened.
    void setMaker(Maker maker) { m_maker = std::move(maker); }

    const std::vector<PageEntry>& entries() const { return m_entries; }
    /// Brings the page to the front and gives its main control the focus, unless it is there already. Null for an id
    /// that no page has.
    Page* open(const QString& id);
    /// Built, but not brought to the front.
    Page* build(const QString& id);
    /// Null while it has not been built.
    Page* find(const QString& id) const { return m_pages.value(id); }
    /// Null before the first open().
    Page* current() const { return m_current; }

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_way.size(); }
    void goBack() { go(-1); }
    void goForward() { go(1); }

Q_SIGNALS:
    void built(pintle::Page* page);
    void opened(pintle::Page* page);
    void attentionChanged(const QString& page, pintle::Severity severity, int count);

private:
    void bringToFront(Page* page);
    void go(int step);

    std::vector<PageEntry> m_entries;
    Maker m_maker;
    QHash<QString, Page*> m_pages;
    Page* m_current = nullptr;
    QStringList m_way;
    qsizetype m_place = -1;
};

} // namespace pintle
