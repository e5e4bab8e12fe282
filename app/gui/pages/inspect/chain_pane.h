// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/models/chain_model.h"
#include "app/gui/pages/inspect/details_subject.h"
#include "app/gui/pages/page.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace pintle {

class NoAnswerPane;

/// The paths of a report as tabs, and the path in front as a diagram or as a table with the same certificate current;
/// or why there is none. Finds certificates.
class ChainPane : public QWidget, public Searchable
{
    Q_OBJECT

public:
    explicit ChainPane(QWidget* parent = nullptr);

    ChainView* view() const { return m_view; }
    QTableView* table() const { return m_table; }
    const ChainModel& model() const { return *m_model; }
    /// `keepPlace`: the same chain judged anew, so path and certificate stay.
    void showReport(const EndpointReport& report, bool labTrust, bool keepPlace);
    void clear();
    void showStopped();
    bool hasChain() const { return m_report && m_report->paths; }
    int path() const { return m_path; }

    void setTableShown(bool shown);
    bool isTableShown() const { return m_tableShown; }
    /// What is current, in the diagram or in the table; null for nothing.
    const ChainNode* currentNode() const;
    /// The same with its place, for the details; empty for nothing.
    std::optional<DetailsSubject> subject() const;
    QWidget* mainControl() const;

    int search(const QString& text) override;
    int stepMatch(int direction) override;

Q_SIGNALS:
    void currentChanged();
    void pathShown(int path);
    void activated();
    void pinToggleRequested();
    void menuRequested(const QPoint& globalPosition);
    void helpersRequested();
    void retryRequested();
    void optionsRequested();
    void copyRequested(const QString& text);

private:
    void buildTable();
    void connectViews();
    void fillTabs(bool keepPlace);
    void showPath(int path);
    void stepPath(int step);
    void refreshMatches();

    QTabBar* m_paths = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChainView* m_view = nullptr;
    QTableView* m_table = nullptr;
    NoAnswerPane* m_noAnswer = nullptr;
    ChainModel* m_model = nullptr;
    std::optional<EndpointReport> m_report;
    QString m_search;
    std::vector<int> m_matches; ///< rows
    int m_path = 0;
    bool m_labTrust = false;
    bool m_tableShown = false;
};

} // namespace pintle
