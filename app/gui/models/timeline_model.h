// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/timeline.h"

#include <QAbstractTableModel>

namespace pintle {

/// The events of a Timeline as rows: date, distance from the day it was judged for, what happens.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Distance, Sentence, ColumnCount };

    explicit TimelineModel(QObject* parent = nullptr);

    void setTimeline(Timeline timeline);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Timeline m_timeline;
};

} // namespace pintle
