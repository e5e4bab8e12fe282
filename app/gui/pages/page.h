// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"
#include "core/base/finding.h"

#include <QWidget>

#include <vector>

namespace pintle {

class MessageBar;

/// What Ctrl+F works on: a page's chain, table or list.
class Searchable
{
public:
    virtual ~Searchable() = default;
    /// Marks what matches and makes the first match current; an empty text ends the search. Returns how many match.
    virtual int search(const QString& text) = 0;
    /// Goes to the next (+1) or previous (-1) match, around the end. Returns its number from 1; 0 for none.
    virtual int stepMatch(int direction) = 0;
};

/// One page of the window. The frame asks it for what is common to all pages; everything else is its own. A page is
/// built on first show and holds no domain state: what it shows comes from the session. Its window title, where it has
/// one, becomes the window's while it is in front.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString id() const = 0;    ///< `inspect`, `pin-sets`, `simulate`: settings, log, command line
    virtual QString title() const = 0; ///< translated
    virtual IconName icon() const = 0;
    virtual MessageBar* messages() const = 0;
    /// F5: what the page is for, as a menu text, and doing it.
    virtual QString primaryText() const = 0;
    virtual bool canRunPrimary() const { return true; }
    virtual void runPrimary() = 0;
    /// The command line that does the same as what is shown; empty when there is nothing to repeat.
    virtual QString asCommand() const { return {}; }
    /// F6: its panes in their order.
    virtual std::vector<QWidget*> panes() const = 0;
    /// Gets the focus when the page is opened.
    virtual QWidget* mainControl() const = 0;
    /// Escape: leaves what the page has open (a comparison, a step). False when there is nothing to leave.
    virtual bool leave() { return false; }
    /// Null where nothing can be searched.
    virtual Searchable* searchable() { return nullptr; }

Q_SIGNALS:
    /// What the rail shows beside the page's name; 0 for nothing.
    void attentionChanged(pintle::Severity severity, int count);
    /// Which of the page's actions make sense has changed.
    void actionsChanged();
    /// The last action, for the status bar.
    void noted(const QString& sentence);
    void copied(const QString& label, const QString& value);
    /// The activity log is wanted, of one connection stage, which is called `word`.
    void logRequested(const QString& stage, const QString& word);
};

} // namespace pintle
