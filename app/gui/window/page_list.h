// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"

#include <QString>

#include <functional>
#include <vector>

namespace pintle {

class Page;
struct WindowParts;

/// What the frame knows of a page before it is built.
struct PageEntry {
    QString id;    ///< as Page::id()
    QString title; ///< translated
    IconName icon = IconName::Chain;
    QString primaryAction;                               ///< id of the action that Page::runPrimary() is, for the menus
    QString primaryText;                                 ///< its menu text
    std::function<Page*(const WindowParts& parts)> make; ///< on first show
    /// Actions that are there before the page is; they open it when they need it. May be empty.
    std::function<void(const WindowParts& parts)> addActions;
};

/// The pages in the order of the rail.
std::vector<PageEntry> pageList();

} // namespace pintle
