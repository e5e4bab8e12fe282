// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QDockWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QTimer;
class QToolButton;

namespace pintle {

class ActivityLog;
class LogFilter;
struct PageEntry;

/// What happened, at the bottom of the window: a chip with a count for each level, a filter, the lines, the details of
/// the current one, and a way to export what is shown.
class LogDock : public QDockWidget
{
    Q_OBJECT

public:
    LogDock(ActivityLog& log, const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    /// Only lines of one connection stage; the filter is said and can be taken away.
    void showStage(const QString& stage, const QString& word);
    QWidget* table() const;

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
    void exportRequested(const QString& path, const QByteArray& content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildBar();
    QTableView* buildTable();
    void addChip(Severity level);
    void refreshChips();
    void refreshDetails();
    void clearFilter();
    void copyLines();
    void exportLines();

    ActivityLog& m_log;
    LogFilter* m_filter = nullptr;
    std::map<Severity, QToolButton*> m_chips;
    QLineEdit* m_text = nullptr;
    QToolButton* m_stage = nullptr;
    QLabel* m_nothing = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QTimer* m_later = nullptr;
};

} // namespace pintle
