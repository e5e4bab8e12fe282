// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <array>

namespace pintle {

/// The lines of the activity log that are wanted: by level, stage and text; pages by their titles.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int Levels = int(Severity::Failure) + 1;

    explicit LogFilter(QObject* parent = nullptr);

    /// How pages are called on screen, by id.
    void setPageTitles(const QHash<QString, QString>& titles) { m_titles = titles; }
    void setLevelShown(Severity level, bool shown);
    bool isLevelShown(Severity level) const { return !m_hidden.contains(int(level)); }
    /// Only lines of this stage; empty for all.
    void setStage(const QString& stage);
    QString stage() const { return m_stage; }
    void setText(const QString& text);
    /// How many lines of each level there are in all.
    std::array<int, Levels> counts() const;
    /// The lines that are shown, tab separated, with a heading; times in full, UTC.
    QString toText() const;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QHash<QString, QString> m_titles;
    QSet<int> m_hidden;
    QString m_stage;
    QString m_text;
};

} // namespace pintle
