// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QStatusBar>

#include <vector>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace pintle {

class JobsPopover;
class Session;

/// The status bar: what was done last, and where one stands: jobs, network or lab, the lab's address, dangers, trust
/// store, saved state.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// What was done last; stays until the next.
    void note(const QString& sentence);
    /// Puts a value on the clipboard and says so.
    void copy(const QString& label, const QString& value);
    /// "All changes saved"; empty takes it away.
    void setSaved(const QString& sentence);

private:
    QLabel* addLabel(const char* name);
    QToolButton* addButton(const char* name);
    void connectBench();
    void refreshJobs();
    void refreshPlace();
    void refreshDangers();

    Session& m_session;
    QLabel* m_note = nullptr;
    QToolButton* m_jobs = nullptr;
    JobsPopover* m_popover = nullptr;
    QLabel* m_mode = nullptr;
    QToolButton* m_lab = nullptr;
    std::vector<QAbstractButton*> m_dangers;
    QLabel* m_store = nullptr;
    QLabel* m_saved = nullptr;
    QString m_labAddress;
};

} // namespace pintle
