// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/conversation.h"

#include <QAbstractTableModel>

namespace pintle {

/// The conversation as a table: a row for each message or step, a column for each lane.
class ConversationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, LaneA, LaneB, LaneC, ColumnCount };
    enum DataRole {
        SeverityRole = Qt::UserRole + 1, ///< int, for lanes' decisions
        DiffersRole,                     ///< bool: other than in lane A
    };

    explicit ConversationModel(QObject* parent = nullptr);

    void setRows(std::vector<ConversationRow> rows);
    const std::vector<ConversationRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row) const;

    std::vector<ConversationRow> m_rows;
};

} // namespace pintle
