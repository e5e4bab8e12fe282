// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QMainWindow>

namespace pintle {

/// Gives buttons, labels of fields and tabs of the window that have a letter one of their own, and none of those that
/// open a menu. Done when another page is in front and whenever Alt goes down, because texts change with the language
/// and while the program runs.
void settlePageMnemonics(QMainWindow& window);

/// Watches for Alt on a window's way to its widgets.
class PageMnemonics : public QObject
{
    Q_OBJECT

public:
    explicit PageMnemonics(QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
};

} // namespace pintle
