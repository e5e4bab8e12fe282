// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/fault_line.h"

#include "app/gui/pages/pin_sets/marked_line.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace pintle {

FaultLine::FaultLine(QWidget* parent)
    : QWidget(parent)
    , m_line(new MarkedLine(this))
    , m_fix(new QPushButton(this))
{
    m_fix->setAutoDefault(false);
    m_fix->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_fix);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const auto mend = m_mend)
            mend();
    });
    hide();
}

void FaultLine::setFault(const QString& sentence, const QString& fixText, std::function<void()> fix)
{
    m_line->setLine(Severity::Failure, sentence, sentence);
    m_fix->setText(fixText);
    m_fix->setAccessibleDescription(sentence);
    m_fix->setVisible(!fixText.isEmpty());
    m_mend = std::move(fix);
    show();
}

void FaultLine::clear()
{
    m_mend = {};
    hide();
}

QString FaultLine::sentence() const
{
    return isHidden() ? QString() : m_line->text();
}

} // namespace pintle
