// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QAbstractTableModel>

namespace pintle {

/// What is the same and what differs between a direct connection and one through a proxy; a row each, with a word.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Direct, Proxied, Verdict, ColumnCount };
    static constexpr int DiffersRole = Qt::UserRole + 1; ///< bool

    explicit ComparisonModel(QObject* parent = nullptr);

    void setComparison(const Comparison& comparison);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString what;
        QString direct;
        QString proxied;
    };

    std::vector<Row> m_rows;
};

} // namespace pintle
