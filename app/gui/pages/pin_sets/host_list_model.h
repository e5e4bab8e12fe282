// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/host_pattern.h"

#include <QAbstractListModel>

#include <vector>

namespace pintle {

/// The host patterns of a set. Editing asks with edited(), whatever was typed; the list that comes of it arrives with
/// setPatterns().
class HostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HostListModel(QObject* parent = nullptr);

    void setPatterns(std::vector<HostPattern> patterns);
    const std::vector<HostPattern>& patterns() const { return m_patterns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(int row, const QString& text);

private:
    std::vector<HostPattern> m_patterns;
};

} // namespace pintle
