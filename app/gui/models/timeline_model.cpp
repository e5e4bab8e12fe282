// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/timeline_model.h"

#include <cstdlib>

namespace pintle {
namespace {

QString distanceWords(const QDateTime& from, const QDateTime& to)
{
    const qint64 days = from.daysTo(to);
    const int count = int(std::min<qint64>(std::llabs(days), 10'000'000));
    if (days == 0)
        return TimelineModel::tr("that day");
    return days > 0 ? TimelineModel::tr("in %n days", nullptr, count)
                    : TimelineModel::tr("%n days ago", nullptr, count);
}

} // namespace

TimelineModel::TimelineModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void TimelineModel::setTimeline(Timeline timeline)
{
    beginResetModel();
    m_timeline = std::move(timeline);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.events.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineEvent& event = m_timeline.events[size_t(index.row())];
    if (role == Qt::AccessibleDescriptionRole)
        return event.sentence;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Date: return event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    case Distance: return distanceWords(m_timeline.today, event.at);
    case Sentence: return event.sentence;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Date: return tr("Date");
    case Distance: return tr("When");
    case Sentence: return tr("What happens");
    default: return {};
    }
}

} // namespace pintle
