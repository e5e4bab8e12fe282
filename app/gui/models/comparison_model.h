// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/lane_client.h"

#include <QAbstractTableModel>

#include <array>

namespace pintle {

/// A lane that has ended, with what it came to.
struct JudgedLane {
    LaneRecord record;
    LaneJudgement judgement;
};

/// The evidence of a run: what each lane showed, a fact a row, with a word where one differs from the direct lane.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, LaneA, LaneB, LaneC, Verdict, ColumnCount };
    static constexpr int DiffersRole = Qt::UserRole + 1; ///< bool: other than in lane A

    explicit ComparisonModel(QObject* parent = nullptr);

    /// By lane; none where it has not ended.
    void setLanes(const std::array<std::optional<JudgedLane>, 3>& lanes);
    /// Everything as tab-separated text, headings first, for the clipboard.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString what;
        std::array<QString, 3> facts; ///< empty: the lane has none
        bool compared = true;         ///< false for what differs by nature
    };
    QString shown(const QModelIndex& index) const;
    static bool differs(const Row& row, int lane);
    static QString comparison(const Row& row);

    std::vector<Row> m_rows;
};

} // namespace pintle
