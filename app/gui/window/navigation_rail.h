// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"
#include "core/base/finding.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace pintle {

struct PageEntry;

/// The pages by name, and what on them wants attention.
class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IconRole, OpenRole, SeverityRole, CountRole };

    explicit RailModel(const std::vector<PageEntry>& entries, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    int rowOf(const QString& id) const;
    void setOpen(const QString& id);
    void setAttention(const QString& id, Severity severity, int count);

private:
    struct Row {
        QString id;
        QString title;
        IconName icon;
        Severity severity = Severity::Neutral;
        int count = 0;
    };

    std::vector<Row> m_rows;
    int m_open = -1;
};

/// The pages beside the window's content: icon above word, or icon alone. Arrows move, Enter and click open.
class NavigationRail : public QListView
{
    Q_OBJECT

public:
    explicit NavigationRail(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    RailModel& pages() { return *m_model; }
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// The page in front.
    void setOpen(const QString& id);

    QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyWidth();
    void request(const QModelIndex& index);

    RailModel* m_model = nullptr;
    bool m_compact = false;
};

} // namespace pintle
