// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/details_tab.h"

#include "app/gui/theme/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {

DetailsTab::DetailsTab(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    setWidget(m_content);
}

CopyRow* DetailsTab::addRow(const QString& label, CopyRow::Kind kind)
{
    auto* row = new CopyRow(label, kind, m_content);
    connect(row, &CopyRow::copied, this, &DetailsTab::copied);
    m_rows.push_back(row);
    addWidget(row);
    return row;
}

QLabel* DetailsTab::addHeading(const QString& text)
{
    auto* label = new QLabel(breakable(text), m_content);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    label->setWordWrap(true);
    label->setContentsMargins(0, 8, 0, 2);
    addWidget(label);
    return label;
}

WrappedLabel* DetailsTab::addText()
{
    auto* label = new WrappedLabel(m_content);
    addWidget(label);
    return label;
}

void DetailsTab::addWidget(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void DetailsTab::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    // Labels are measured: with other letters, anew.
    if (event->type() == QEvent::FontChange && !m_rows.empty())
        QTimer::singleShot(0, this, &DetailsTab::alignRows);
}

void DetailsTab::alignRows()
{
    int width = 0;
    for (const CopyRow* row : m_rows)
        width = std::max(width, row->labelWidthHint());
    for (CopyRow* row : m_rows)
        row->setLabelWidth(width + 4);
}

} // namespace pintle
