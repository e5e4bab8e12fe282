// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/timeline.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace pintle {

class TimelineModel;
class ValidityTimeline;

/// The validity timeline under its heading: opened and closed by it, with the sentence of the current event, as a
/// drawing or as a table.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);
    void setOpen(bool open);
    bool isOpen() const;
    /// What gets the focus when the pane is entered.
    QWidget* mainControl() const;
    ValidityTimeline* drawing() const { return m_drawing; }

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHeading();
    void showTable(bool shown);
    void fitHeight();

    QToolButton* m_toggle = nullptr;
    QLabel* m_sentence = nullptr;
    QToolButton* m_asTable = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    ValidityTimeline* m_drawing = nullptr;
    QTableView* m_table = nullptr;
    TimelineModel* m_model = nullptr;
};

} // namespace pintle
