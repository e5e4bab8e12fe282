// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/coverage_strip.h"

#include "app/gui/pages/pin_sets/marked_line.h"
#include "app/text/pin_sentences.h"
#include "app/text/sentences.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace pintle {
namespace {

// What the strip tells; that the backup can be used is part of the other two.
constexpr FutureChange Told[] = {FutureChange::Today, FutureChange::LeafRenewed, FutureChange::CaChanged};

} // namespace

CoverageStrip::CoverageStrip(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("pins.coverage"));
    setAccessibleName(tr("What becomes of your users"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    for (size_t i = 0; i < std::size(Told); ++i) {
        m_lines.push_back(new MarkedLine(this));
        column->addWidget(m_lines.back());
    }
}

void CoverageStrip::setCoverage(const std::vector<CoverageAnswer>& answers, bool reportOnly)
{
    size_t line = 0;
    for (const CoverageAnswer& answer : answers) {
        if (line >= m_lines.size() || answer.change != Told[line])
            continue;
        const bool softened = reportOnly && answer.outcome == CoverageOutcome::Blocked;
        const Severity severity = softened ? Severity::Warning : severityOf(answer.outcome);
        const QString sentence = text::sentence(answer, reportOnly);
        //: %1 is a severity such as "Warning", %2 a sentence.
        m_lines[line++]->setLine(
            severity, sentence, tr("%1: %2").arg(text::word(severity), sentence), text::reason(answer));
    }
    setAccessibleDescription(sentences().join(QLatin1Char('\n')));
}

void CoverageStrip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

QStringList CoverageStrip::sentences() const
{
    QStringList all;
    for (const MarkedLine* line : m_lines)
        all << line->text();
    return all;
}

} // namespace pintle
