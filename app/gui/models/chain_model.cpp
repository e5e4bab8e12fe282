// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_model.h"

#include "app/gui/widgets/plain_tool_tip.h"
#include "app/text/sentences.h"

namespace pintle {
namespace {

QString orderOf(const ChainNode& node)
{
    QStringList numbers;
    for (const int position : node.sentPositions)
        numbers << QString::number(position + 1);
    return numbers.isEmpty() ? QStringLiteral("–") : numbers.join(QStringLiteral(", "));
}

QString standingOf(const ChainNode& node)
{
    QStringList words;
    for (const Badge& badge : node.badges)
        words << badge.word;
    return words.join(QStringLiteral(", "));
}

QString markOf(PinMark mark, bool pinned)
{
    switch (mark) {
    case PinMark::Matched: return ChainModel::tr("Pin match");
    case PinMark::Backup: return ChainModel::tr("Backup pin");
    case PinMark::Mismatch: return ChainModel::tr("Mismatch");
    case PinMark::Idle:
    case PinMark::None: return pinned ? ChainModel::tr("In the set") : ChainModel::tr("Not pinned");
    }
    Q_UNREACHABLE();
}

QString cellText(const ChainNode& node, int column)
{
    switch (column) {
    case ChainModel::Order: return orderOf(node);
    case ChainModel::Role: return node.roleLine;
    case ChainModel::Name: return node.name;
    case ChainModel::Provenance:
        return node.kind == ChainNode::Kind::MissingIssuer ? ChainModel::tr("Not found") : text::word(node.origin);
    case ChainModel::Verified: return standingOf(node);
    case ChainModel::Pinned:
        return node.kind == ChainNode::Kind::MissingIssuer ? QString() : markOf(node.pinMark, node.pinned);
    case ChainModel::PinText: return node.pin;
    case ChainModel::Expires:
        return node.certificate ? node.certificate->notAfter().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))
                                : QString();
    default: return {};
    }
}

} // namespace

ChainModel::ChainModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ChainModel::setPicture(ChainPicture picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    endResetModel();
}

const ChainNode* ChainModel::node(int row) const
{
    const int onPath = int(m_picture.nodes.size());
    if (row < 0 || row >= onPath + int(m_picture.side.size()))
        return nullptr;
    return row < onPath ? &m_picture.nodes[size_t(row)] : &m_picture.side[size_t(row - onPath)];
}

int ChainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_picture.nodes.size() + m_picture.side.size());
}

int ChainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    const ChainNode* shown = index.isValid() ? node(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(*shown, index.column());
    case Qt::ToolTipRole: return plainToolTip(shown->spoken);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal).toString(), cellText(*shown, index.column()));
    case Qt::AccessibleDescriptionRole: return shown->spoken;
    case SeverityRole: return int(shown->worst());
    case KindRole: return int(shown->kind);
    case PinRole: return shown->pin;
    case PinnedRole: return shown->pinned;
    default: return {};
    }
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Order: return tr("Sent as");
    case Role: return tr("Role");
    case Name: return tr("Name");
    case Provenance: return tr("Where from");
    case Verified: return tr("Verified");
    case Pinned: return tr("Pinned");
    case PinText: return tr("Pin");
    case Expires: return tr("Ends");
    default: return {};
    }
}

} // namespace pintle
