// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/cover_probe.h"

#include "app/gui/pages/pin_sets/marked_line.h"
#include "app/gui/text_isolation.h"
#include "app/text/pin_sentences.h"
#include "app/text/sentences.h"

#include "core/pins/platform_hosts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

// The answer of one platform over all entries: one that covers speaks for it, else the closest one.
std::vector<PlatformCoverage> coverageBy(const PinSet& set, const QString& host)
{
    std::vector<PlatformCoverage> best;
    for (const HostPins& entry : set.hosts()) {
        const auto answers = hostCoverage(entry.pattern, host);
        if (!answers)
            return {};
        if (best.empty())
            best = *answers;
        for (size_t i = 0; i < best.size(); ++i) {
            const PlatformCoverage& answer = (*answers)[i];
            const bool isCloser = best[i].rule == HostRule::OtherName && answer.rule != HostRule::OtherName;
            if (!best[i].covers && (answer.covers || isCloser))
                best[i] = answer;
        }
    }
    return best;
}

} // namespace

CoverProbe::CoverProbe(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_grid(new QGridLayout)
{
    //: Does the pin set cover the host that is typed beside this?
    auto* label = new QLabel(tr("Co&vers?"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("pins.covers"));
    m_field->setAccessibleName(tr("Host to try"));
    m_field->setPlaceholderText(tr("Type a host to see which platforms cover it"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(300);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    for (size_t i = 0; i < hostPlatforms().size(); ++i) {
        m_answers.push_back(new MarkedLine(this));
        m_answers.back()->hide();
    }
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_field, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addLayout(m_grid);
    column->addWidget(m_fault);
    connect(m_field, &QLineEdit::textChanged, this, &CoverProbe::answer);
    arrange();
}

void CoverProbe::setPinSet(const PinSet& set)
{
    m_set = set;
    answer();
}

void CoverProbe::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void CoverProbe::arrange()
{
    const int cell = fontMetrics().horizontalAdvance(QStringLiteral("NSPinnedDomains")) + 60;
    const int columns = std::clamp(width() / std::max(cell, 1), 2, 6);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_answers.size(); ++i)
        m_grid->addWidget(m_answers[i], int(i) / columns, int(i) % columns);
}

void CoverProbe::answer()
{
    const QString host = m_field->text().trimmed();
    const auto parsed = HostName::parse(host);
    const auto answers = m_set && parsed ? coverageBy(*m_set, host) : std::vector<PlatformCoverage>();
    QStringList spoken;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i]->setVisible(i < answers.size());
        if (i >= answers.size())
            continue;
        const QString sentence = text::sentence(answers[i]);
        m_answers[i]->setLine(answers[i].covers ? Severity::Ok : Severity::Failure, text::word(answers[i].platform),
            sentence, sentence + QLatin1Char('\n') + text::reason(answers[i]));
        spoken << sentence;
    }
    m_field->setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    m_fault->setVisible(!host.isEmpty() && answers.empty());
    if (!host.isEmpty() && !parsed)
        m_fault->setText(text::sentence(parsed.error()));
    else if (!host.isEmpty() && answers.empty())
        m_fault->setText(tr("The set has no hosts yet."));
}

} // namespace pintle
