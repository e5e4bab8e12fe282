// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace pintle {

/// Something that the command palette can do.
struct PaletteItem {
    QString title;
    QString place; ///< menu, page or kind: what tells it from others of the same name
    QString keys;  ///< as the user presses them; may be empty
    bool possible = true;
    std::function<void()> run;
};

/// The items that match what was typed, best first: every typed word is in the title or the place; titles that begin
/// with the words come before those that only hold them.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    void setFilter(const QString& typed);
    const PaletteItem& item(int row) const { return m_items[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteItem> m_items;
    std::vector<size_t> m_shown;
};

} // namespace pintle
