// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"
#include "app/gui/widgets/copy_row.h"
#include "app/gui/widgets/wrapped_label.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace pintle {

/// A tab of the details panel: rows in a column that scrolls. Filled when it is looked at, not before.
class DetailsTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsTab(QWidget* parent = nullptr);

    virtual void show(const DetailsSubject& subject) = 0;

Q_SIGNALS:
    void copied(const QString& label, const QString& value);

protected:
    void changeEvent(QEvent* event) override;
    CopyRow* addRow(const QString& label, CopyRow::Kind kind);
    QLabel* addHeading(const QString& text);
    /// A paragraph that wraps.
    WrappedLabel* addText();
    void addWidget(QWidget* widget);
    /// Called once all rows are there: their labels get one width.
    void alignRows();
    QWidget* content() const { return m_content; }
    QVBoxLayout* column() const { return m_column; }

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<CopyRow*> m_rows;
};

} // namespace pintle
