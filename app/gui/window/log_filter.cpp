// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/log_filter.h"

#include "app/gui/session/activity_log.h"
#include "app/gui/widgets/badge.h"

namespace pintle {
namespace {

/// One field of the exported text: no line or column of its own.
QString field(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

LogFilter::LogFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{ }

void LogFilter::setLevelShown(Severity level, bool shown)
{
    if (shown)
        m_hidden.remove(int(level));
    else
        m_hidden.insert(int(level));
    invalidateFilter();
}

void LogFilter::setStage(const QString& stage)
{
    m_stage = stage;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

std::array<int, LogFilter::Levels> LogFilter::counts() const
{
    std::array<int, Levels> counts{};
    for (int row = 0; sourceModel() != nullptr && row < sourceModel()->rowCount(); ++row)
        ++counts[size_t(sourceModel()->index(row, 0).data(ActivityLog::LevelRole).toInt())];
    return counts;
}

QString LogFilter::toText() const
{
    const auto* log = qobject_cast<const ActivityLog*>(sourceModel());
    QString text = QStringLiteral("time\tlevel\tpage\tstage\tsentence\tdetails\n");
    for (int row = 0; log != nullptr && row < rowCount(); ++row) {
        const Activity& line = log->at(mapToSource(index(row, 0)).row());
        const QStringList fields{line.at.toUTC().toString(Qt::ISODateWithMs), QString(idOf(line.level)), line.page,
            line.stage, field(line.sentence), field(line.details)};
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QVariant LogFilter::data(const QModelIndex& index, int role) const
{
    const QVariant plain = QSortFilterProxyModel::data(index, role);
    if (index.column() == ActivityLog::Page && role == Qt::DisplayRole)
        return m_titles.value(plain.toString(), plain.toString());
    if (index.column() == ActivityLog::Level && role == Qt::DecorationRole)
        return themedIcon(glyphOf(Severity(QSortFilterProxyModel::data(index, ActivityLog::LevelRole).toInt())));
    return plain;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex line = sourceModel()->index(row, ActivityLog::Sentence, parent);
    if (m_hidden.contains(line.data(ActivityLog::LevelRole).toInt()))
        return false;
    if (!m_stage.isEmpty() && line.data(ActivityLog::StageRole).toString() != m_stage)
        return false;
    return m_text.isEmpty() || line.data().toString().contains(m_text, Qt::CaseInsensitive)
        || line.data(ActivityLog::DetailsRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace pintle
