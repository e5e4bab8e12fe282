// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/copy_row.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/hash_label.h"
#include "app/gui/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace pintle {

CopyRow::CopyRow(const QString& label, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_label(QString(label).remove(QLatin1Char('&')))
    , m_name(new QLabel(label, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_name->setMinimumHeight(26);
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (kind == Kind::Hash) {
        m_hash = new HashLabel(this);
        m_hash->setAccessibleName(m_label);
        m_hash->setMinimumHeight(26);
        row->addWidget(m_hash, 1, Qt::AlignTop);
    } else {
        m_text = new WrappedLabel(this);
        m_text->setAccessibleName(m_label);
        m_text->setMinimumHeight(26);
        row->addWidget(m_text, 1);
    }
    m_copy = new QToolButton(this);
    m_copy->setIcon(themedIcon(IconName::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setMinimumSize(26, 26);
    m_copy->setAccessibleName(tr("Copy %1").arg(m_label));
    m_copy->setToolTip(m_copy->accessibleName());
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_copy->setText(tr("Copy"));
    m_name->setBuddy(m_copy);
    dressButton();
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copied(m_label, m_copied); });
}

/// With high contrast no meaning rests on a picture alone.
void CopyRow::dressButton()
{
    const ThemeKind kind = tokensFor(palette()).kind;
    const bool words = kind == ThemeKind::HighContrastDark || kind == ThemeKind::HighContrastLight;
    m_copy->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void CopyRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copy != nullptr)
        dressButton();
}

void CopyRow::setValue(const QString& shown, const QString& copiedText)
{
    m_copied = copiedText.isEmpty() ? shown : copiedText;
    if (m_hash != nullptr) {
        m_hash->setText(shown);
        return;
    }
    m_text->setText(shown);
    m_text->setAccessibleDescription(shown);
}

void CopyRow::setLabelWidth(int width)
{
    m_name->setFixedWidth(width);
}

int CopyRow::labelWidthHint() const
{
    return m_name->sizeHint().width();
}

} // namespace pintle
