// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace pintle {

/// One line of what happened.
struct Activity {
    Severity level = Severity::Info;
    QString page;     ///< id of the page it belongs to
    QString sentence; ///< what happened, as a sentence
    QString details;  ///< technical text; may be empty
    QString stage;    ///< id of the connection stage it belongs to; may be empty
    QDateTime at;     ///< UTC; filled by append() when invalid
};

/// What happened since the start, oldest first: columns time, level, page, sentence. Holds the last ten thousand lines;
/// nothing of it is written anywhere unless it is exported.
class ActivityLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Page, Sentence, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1, StageRole, DetailsRole, PageIdRole };
    static constexpr int MaximumLines = 10'000;

    explicit ActivityLog(QObject* parent = nullptr);

    void append(Activity activity);
    const Activity& at(int row) const { return m_lines[size_t(row)]; }
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<Activity> m_lines;
};

} // namespace pintle
