// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/copy_row.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/hash_label.h"
#include "app/gui/widgets/wrapped_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace pintle {

CopyRow::CopyRow(const QString& label, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_label(QString(label).remove(QLatin1Char('&')))
    , m_grid(new QGridLayout(this))
    , m_name(new QLabel(label, this))
    , m_copy(new QToolButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setMinimumHeight(26);
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (kind == Kind::Hash) {
        m_hash = new HashLabel(this);
    } else {
        m_text = new WrappedLabel(this);
    }
    valueWidget()->setAccessibleName(m_label);
    valueWidget()->setMinimumHeight(26);
    m_copy->setIcon(themedIcon(IconName::Copy));
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setMinimumSize(26, 26);
    m_copy->setAccessibleName(tr("Copy %1").arg(m_label));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copied(m_label, m_copied); });
    m_name->setBuddy(m_copy);
    place(false);
}

QWidget* CopyRow::valueWidget() const
{
    return m_hash != nullptr ? static_cast<QWidget*>(m_hash) : m_text;
}

void CopyRow::place(bool stacked)
{
    m_stacked = stacked;
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, valueWidget(), m_copy})
        m_grid->removeWidget(part);
    const int row = stacked ? 1 : 0;
    m_grid->addWidget(m_name, 0, 0, 1, stacked ? 3 : 1, Qt::AlignTop);
    m_grid->addWidget(
        valueWidget(), row, stacked ? 0 : 1, 1, stacked ? 2 : 1, m_hash != nullptr ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(m_copy, row, 2, Qt::AlignTop);
    m_name->setMinimumWidth(stacked ? 0 : qRound(m_labelEms * fontMetrics().height()));
    updateGeometry();
}

/// The width alone decides, so that the answer cannot go to and fro.
void CopyRow::arrange()
{
    const int value = fontMetrics().averageCharWidth() * 18;
    const int label = std::max(qRound(m_labelEms * fontMetrics().height()), m_name->sizeHint().width());
    const bool narrow = width() < label + value + m_copy->sizeHint().width() + 2 * m_grid->horizontalSpacing();
    if (narrow != m_stacked)
        place(narrow);
    else if (!m_stacked)
        m_name->setMinimumWidth(qRound(m_labelEms * fontMetrics().height()));
}

QSize CopyRow::minimumSizeHint() const
{
    const int value = fontMetrics().averageCharWidth() * 10;
    const int width = value + m_copy->minimumSizeHint().width() + m_grid->horizontalSpacing();
    return {width, m_grid->minimumSize().height()};
}

void CopyRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CopyRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CopyRow::setValue(const QString& shown, const QString& copiedText)
{
    m_copied = copiedText.isEmpty() ? offScreen(shown) : copiedText;
    if (m_hash != nullptr) {
        m_hash->setText(shown);
        return;
    }
    m_text->setText(shown);
    m_text->setAccessibleDescription(offScreen(shown));
}

void CopyRow::setLabelWidth(int width)
{
    m_labelEms = qreal(width) / fontMetrics().height();
    arrange();
}

int CopyRow::labelWidthHint() const
{
    return m_name->sizeHint().width();
}

} // namespace pintle
