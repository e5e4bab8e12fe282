// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFrame>

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace pintle {

class Jobs;

/// The jobs under way, each with its stage, how far it is, for how long, and Cancel. Opens above the button of the
/// status bar and closes by itself when nothing is under way any more.
class JobsPopover : public QFrame
{
    Q_OBJECT

public:
    explicit JobsPopover(Jobs& jobs, QWidget* parent = nullptr);

    /// Above `button`, within the screen.
    void openAt(const QWidget& button);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QWidget* widget = nullptr;
        QLabel* name = nullptr;
        QLabel* elapsed = nullptr;
        QProgressBar* progress = nullptr;
        QPushButton* cancel = nullptr;
    };

    void refresh();
    Row makeRow(quint64 id);
    void place();

    Jobs& m_jobs;
    QVBoxLayout* m_column = nullptr;
    QTimer* m_tick = nullptr;
    std::map<quint64, Row> m_rows;
    QPoint m_anchor; ///< global: where its lower trailing corner is
};

} // namespace pintle
