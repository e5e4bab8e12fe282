// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QStyledItemDelegate>

namespace pintle {

/// Cells that differ from lane A: a bar at their leading edge and, where there is room for it, the word.
class DiffersDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `role` holds a bool.
    DiffersDelegate(int role, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace pintle
