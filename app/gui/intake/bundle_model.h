// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/intake/intake.h"

#include <QAbstractTableModel>

namespace pintle {

/// The certificates of a file that holds many: those whose text holds every word of the filter. Rows are ready-made, so
/// that thousands are searched between two key presses.
class BundleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Issuer, Ends, Key, PinText, ColumnCount };

    explicit BundleModel(std::vector<BundleRow> rows, QObject* parent = nullptr);

    void setFilter(const QString& words);
    int total() const { return int(m_rows.size()); }
    /// The certificate's place in the file, from 0.
    int number(int row) const { return m_shown[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<BundleRow> m_rows;
    std::vector<int> m_shown;
};

} // namespace pintle
