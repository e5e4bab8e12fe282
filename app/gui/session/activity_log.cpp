// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/activity_log.h"

#include "app/gui/widgets/plain_tool_tip.h"
#include "app/text/sentences.h"

namespace pintle {

ActivityLog::ActivityLog(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ActivityLog::append(Activity activity)
{
    if (!activity.at.isValid())
        activity.at = QDateTime::currentDateTimeUtc();
    if (m_lines.size() >= size_t(MaximumLines)) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back(std::move(activity));
    endInsertRows();
}

void ActivityLog::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int ActivityLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ActivityLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityLog::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Activity& line = at(index.row());
    switch (role) {
    case LevelRole: return int(line.level);
    case StageRole: return line.stage;
    case DetailsRole: return line.details;
    case PageIdRole: return line.page;
    case Qt::ToolTipRole: return line.details.isEmpty() ? QVariant() : QVariant(plainToolTip(line.details));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Time: return line.at.toUTC().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Level: return text::word(line.level);
    case Page: return line.page;
    case Sentence: return line.sentence;
    default: return {};
    }
}

QVariant ActivityLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (UTC)");
    case Level: return tr("Level");
    case Page: return tr("Page");
    case Sentence: return tr("What happened");
    default: return {};
    }
}

} // namespace pintle
