// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_table_model.h"

#include "app/gui/text_isolation.h"

#include <algorithm>

namespace pintle {
namespace {

// Free text of a pin: long enough for a sentence, short enough for a document.
constexpr qsizetype LongestNote = 1000;

} // namespace

PinTableModel::PinTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void PinTableModel::setRows(std::vector<PinRow> rows)
{
    if (rows == m_rows)
        return;
    // The same number of rows is an edit: the selection, and an editor that is open elsewhere, stay.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PinTableModel::rowOf(const Pin& pin) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&pin](const PinRow& other) { return other.entry.pin == pin; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int PinTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PinTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PinTableModel::text(const PinRow& row, int column) const
{
    switch (Column(column)) {
    case State: return badgeOf(kindOf(row.entry)).word;
    case PinText: return onScreen(row.entry.pin.toString());
    case Where: return placeWords(row.place);
    case Key: return row.entry.keyAlgorithm.isEmpty() ? tr("unknown") : onScreen(row.entry.keyAlgorithm);
    case KeptBy: return row.entry.keptBy;
    case Note: return row.entry.label;
    case Added: return originWords(row.entry);
    case ColumnCount: break;
    }
    return {};
}

QVariant PinTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PinRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole:
        if (index.column() == KeptBy)
            return row.entry.keptBy;
        return index.column() == Note ? row.entry.label : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == PinText ? onScreen(row.entry.pin.toString()) : text(row, index.column());
    case Qt::AccessibleTextRole:
        // A cell with nothing in it is called by its column.
        if (text(row, index.column()).isEmpty())
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
        return {};
    case Qt::AccessibleDescriptionRole: return spokenPin(row);
    case SeverityRole: return int(badgeOf(kindOf(row.entry)).severity);
    case KindRole: return int(kindOf(row.entry));
    default: return {};
    }
}

bool PinTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    const PinRow& row = m_rows[size_t(index.row())];
    PinEntry next = row.entry;
    if (index.column() == State && role == KindRole)
        next = withKind(std::move(next), PinKind(value.toInt()), row.place.role);
    else if (index.column() == KeptBy && role == Qt::EditRole)
        next.keptBy = value.toString().left(LongestNote);
    else if (index.column() == Note && role == Qt::EditRole)
        next.label = value.toString().left(LongestNote);
    else
        return false;
    if (next != row.entry)
        Q_EMIT pinEdited(index.row(), next, index.column());
    return true;
}

QVariant PinTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State: return tr("State");
    //: The digest of a public key that is accepted.
    case PinText: return tr("Pin");
    case Where: return tr("Where");
    case Key: return tr("Key");
    case KeptBy: return tr("Kept by");
    case Note: return tr("Note");
    case Added: return tr("Added from");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags PinTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const int column = index.column();
    return column == State || column == KeptBy || column == Note ? common | Qt::ItemIsEditable : common;
}

} // namespace pintle
