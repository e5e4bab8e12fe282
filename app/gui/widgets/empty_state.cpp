// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/empty_state.h"

#include "app/gui/theme/style.h"
#include "app/gui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

class Pictogram : public QWidget
{
public:
    Pictogram(IconName name, QWidget* parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(72, 72);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_name, tokensFor(palette()).accent);
    }

private:
    IconName m_name;
};

} // namespace

EmptyState::EmptyState(IconName pictogram, const QString& headline, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_secondary(new QHBoxLayout)
    , m_footnote(new QLabel(this))
{
    auto* title = new QLabel(headline, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* text = new QLabel(sentence, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    m_footnote->setAlignment(Qt::AlignCenter);
    m_footnote->setWordWrap(true);
    m_footnote->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_footnote->setVisible(false);
    connect(m_footnote, &QLabel::linkActivated, this, &EmptyState::linkActivated);

    m_column->setContentsMargins(40, 24, 40, 24);
    m_column->setSpacing(12);
    m_column->addStretch(2);
    m_column->addWidget(new Pictogram(pictogram, this), 0, Qt::AlignHCenter);
    m_column->addWidget(title);
    m_column->addWidget(text);
    m_column->addSpacing(8);
    m_secondary->setSpacing(10);
    m_secondary->addStretch(1);
    m_secondary->addStretch(1);
    m_column->addLayout(m_secondary);
    m_column->addSpacing(8);
    m_column->addWidget(m_footnote);
    m_column->addStretch(3);
}

QPushButton* EmptyState::addButton(const QString& text, const QString& keys)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    button->setMinimumHeight(button->fontMetrics().height() + 20);
    if (!keys.isEmpty())
        button->setToolTip(keys);
    if (m_primary == nullptr) {
        m_primary = button;
        button->setProperty(PrimaryProperty, true);
        m_column->insertWidget(m_column->indexOf(m_secondary), button, 0, Qt::AlignHCenter);
    } else {
        m_secondary->insertWidget(m_secondary->count() - 1, button);
    }
    return button;
}

void EmptyState::setFootnote(const QString& richText)
{
    m_footnote->setText(richText);
    m_footnote->setVisible(true);
}

void EmptyState::changeEvent(QEvent* event)
{
    // Rich text keeps the link colour it was laid out with.
    if (event->type() == QEvent::PaletteChange)
        m_footnote->setText(QString(m_footnote->text()));
    QWidget::changeEvent(event);
}

} // namespace pintle
