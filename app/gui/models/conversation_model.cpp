// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/conversation_model.h"

#include "app/gui/widgets/plain_tool_tip.h"

namespace pintle {
namespace {

QString shown(const std::optional<ConversationCell>& cell)
{
    if (!cell)
        return QStringLiteral("–");
    if (cell->route.isEmpty())
        return cell->text;
    //: %1 sender and receiver, %2 size or content of a message.
    return ConversationModel::tr("%1 · %2").arg(cell->route, cell->text);
}

} // namespace

ConversationModel::ConversationModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ConversationModel::setRows(std::vector<ConversationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConversationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ConversationRow& row = m_rows[size_t(index.row())];
    const int lane = index.column() - LaneA;
    const bool isLane = lane >= 0 && lane < 3;
    switch (role) {
    case Qt::DisplayRole: return isLane ? shown(row.cells[size_t(lane)]) : row.what;
    case Qt::ToolTipRole:
        if (isLane && row.differsFromControl(Lane(lane)))
            return plainToolTip(tr("%1 – differs from A").arg(shown(row.cells[size_t(lane)])));
        return plainToolTip(isLane ? shown(row.cells[size_t(lane)]) : row.what);
    case Qt::AccessibleTextRole: return sentence(index.row());
    case SeverityRole:
        if (isLane && row.cells[size_t(lane)])
            return int(row.cells[size_t(lane)]->severity);
        return int(Severity::Neutral);
    case DiffersRole: return isLane && row.differsFromControl(Lane(lane));
    default: return {};
    }
}

QString ConversationModel::sentence(int row) const
{
    const ConversationRow& told = m_rows[size_t(row)];
    const auto cell = [&told](Lane lane) {
        const QString text = shown(told.cells[size_t(lane)]);
        return told.differsFromControl(lane) ? tr("%1 (differs from A)").arg(text) : text;
    };
    //: %1 the message or step, %2 to %4 what it was in lane A, B and C.
    return tr("%1: A %2, B %3, C %4").arg(told.what, cell(Lane::Direct), cell(Lane::PinsOff), cell(Lane::PinsOn));
}

QVariant ConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case What: return tr("Message or step");
    case LaneA: return tr("A  Direct");
    case LaneB: return tr("B  Pins off");
    case LaneC: return tr("C  Pins on");
    default: return {};
    }
}

} // namespace pintle
