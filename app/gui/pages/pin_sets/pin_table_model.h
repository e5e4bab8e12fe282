// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/pin_words.h"

#include <QAbstractTableModel>

namespace pintle {

/// The pins of one host. Editing a cell changes nothing here: it asks for the change with pinEdited(), and the set that
/// comes of it arrives with setRows().
class PinTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, PinText, Where, Key, KeptBy, Note, Added, ColumnCount };
    enum DataRole {
        SeverityRole = Qt::UserRole + 1, ///< int, of the state's badge
        KindRole,                        ///< int of PinKind, to edit the state
    };

    explicit PinTableModel(QObject* parent = nullptr);

    void setRows(std::vector<PinRow> rows);
    const std::vector<PinRow>& rows() const { return m_rows; }
    /// -1 where the pin is not in the table.
    int rowOf(const Pin& pin) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void pinEdited(int row, const pintle::PinEntry& next, int column);

private:
    QString text(const PinRow& row, int column) const;

    std::vector<PinRow> m_rows;
};

} // namespace pintle
