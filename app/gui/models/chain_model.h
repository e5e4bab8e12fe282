// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"

#include <QAbstractTableModel>

namespace pintle {

/// The certificates of a picture as rows: those of the path leaf first, then those beside it. The diagram and the table
/// show the same model.
class ChainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Role, Name, Provenance, Verified, Pinned, PinText, Expires, ColumnCount };
    enum DataRole {
        SeverityRole = Qt::UserRole + 1, ///< int of the node's heaviest badge
        KindRole,                        ///< int of ChainNode::Kind
        PinRole,                         ///< `sha256/…`
        PinnedRole,                      ///< bool
    };

    explicit ChainModel(QObject* parent = nullptr);

    void setPicture(ChainPicture picture);
    const ChainPicture& picture() const { return m_picture; }
    /// The node of a row, path first, then side; null for a row that does not exist.
    const ChainNode* node(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChainPicture m_picture;
};

} // namespace pintle
