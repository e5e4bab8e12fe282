// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QStatusBar>

class QLabel;

namespace pintle {

class Workbench;

/// The status bar: what was done last, and where one stands: network or lab, the lab's address, the trust store.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Workbench& bench, QWidget* parent = nullptr);

    /// What was done last; stays until the next.
    void note(const QString& sentence) { showMessage(sentence); }

private:
    void refresh();

    const Workbench& m_bench;
    QLabel* m_mode = nullptr;
    QLabel* m_lab = nullptr;
    QLabel* m_store = nullptr;
};

} // namespace pintle
