// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/policy_panel.h"

#include "app/gui/pages/pin_sets/fault_line.h"
#include "app/gui/pages/pin_sets/marked_line.h"
#include "app/text/sentences.h"

#include "core/probe/target.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace pintle {
namespace {

// A year is what most people who set an end mean.
constexpr int DaysOfANewEnd = 365;

QDateTime startOf(const QDate& day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

} // namespace

PolicyPanel::PolicyPanel(QWidget* parent)
    : QWidget(parent)
    //: Connections that match no pin are refused.
    , m_enforce(new QRadioButton(tr("En&force"), this))
    //: Connections that match no pin are reported and go on.
    , m_report(new QRadioButton(tr("Re&port only"), this))
    , m_below(new QCheckBox(tr("Include &subdomains"), this))
    , m_ends(new QCheckBox(tr("E&nds on"), this))
    , m_end(new QDateEdit(this))
    , m_warning(new MarkedLine(this))
    , m_endpoints(new QLineEdit(this))
    , m_fault(new FaultLine(this))
{
    m_enforce->setObjectName(QStringLiteral("pins.enforce"));
    m_report->setObjectName(QStringLiteral("pins.reportOnly"));
    m_below->setObjectName(QStringLiteral("pins.subdomains"));
    m_ends->setObjectName(QStringLiteral("pins.ends"));
    m_end->setObjectName(QStringLiteral("pins.end"));
    m_end->setAccessibleName(tr("Day on which the pins end"));
    m_end->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_end->setCalendarPopup(true);
    m_endpoints->setObjectName(QStringLiteral("pins.endpoints"));
    m_endpoints->setMaxLength(4000);
    m_endpoints->setPlaceholderText(tr("Servers to check, for example api.example.com:443"));

    auto* modes = new QHBoxLayout;
    modes->addWidget(m_enforce);
    modes->addWidget(m_report);
    modes->addSpacing(12);
    modes->addWidget(m_below);
    modes->addStretch(1);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_ends);
    ends->addWidget(m_end);
    ends->addWidget(m_warning, 1);
    ends->addStretch();
    auto* endpoints = new QHBoxLayout;
    //: Servers that "Check Pin Set" connects to.
    auto* label = new QLabel(tr("Chec&ked at"), this);
    label->setBuddy(m_endpoints);
    endpoints->addWidget(label);
    endpoints->addWidget(m_endpoints, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(modes);
    column->addLayout(ends);
    column->addLayout(endpoints);
    column->addWidget(m_fault);

    connect(m_enforce, &QRadioButton::toggled, this, &PolicyPanel::emitMode);
    connect(m_below, &QCheckBox::toggled, this, &PolicyPanel::emitSubdomains);
    connect(m_ends, &QCheckBox::toggled, this, &PolicyPanel::emitEnd);
    connect(m_end, &QDateEdit::dateChanged, this, &PolicyPanel::emitEnd);
    connect(m_endpoints, &QLineEdit::textEdited, this, &PolicyPanel::emitEndpoints);
    clear();
}

void PolicyPanel::setHost(const HostPins& host, const QDateTime& now)
{
    m_setting = true;
    const bool other = !m_host || m_host->pattern != host.pattern;
    m_host = host;
    m_now = now;
    setEnabled(true);
    (host.mode == PinMode::Enforce ? m_enforce : m_report)->setChecked(true);
    m_below->setChecked(host.pattern.includesSubdomains());
    // A star or an address has no subdomains to include.
    m_below->setEnabled(!host.pattern.isWildcard() && !host.pattern.name().isIpAddress());
    m_ends->setChecked(host.expires.isValid());
    m_end->setEnabled(host.expires.isValid());
    m_end->setDate(host.expires.isValid() ? host.expires.toUTC().date() : now.toUTC().date().addDays(DaysOfANewEnd));
    const QString endpoints = host.endpoints.join(QLatin1Char(' '));
    // While somebody types there, what they typed stays as it is.
    if (other || !m_endpoints->hasFocus())
        m_endpoints->setText(endpoints);
    if (other)
        m_fault->clear();
    showEnd(now);
    m_setting = false;
}

void PolicyPanel::clear()
{
    m_setting = true;
    m_host.reset();
    m_endpoints->clear();
    m_ends->setChecked(false);
    m_below->setChecked(false);
    m_fault->clear();
    m_warning->hide();
    setEnabled(false);
    m_setting = false;
}

void PolicyPanel::showEnd(const QDateTime& now)
{
    m_warning->setVisible(m_host->expires.isValid());
    if (!m_host->expires.isValid())
        return;
    const bool over = m_host->isExpired(now);
    const QString text = over ? tr("The pins have ended: nothing is enforced any more.")
                              : tr("From that day on nothing is enforced: connections go on without pins.");
    m_warning->setLine(Severity::Warning, text, text);
}

void PolicyPanel::emitMode()
{
    if (m_setting || !m_host)
        return;
    HostPins next = *m_host;
    next.mode = m_enforce->isChecked() ? PinMode::Enforce : PinMode::Report;
    Q_EMIT edited(next, Field::Mode);
}

void PolicyPanel::emitEnd()
{
    if (m_setting || !m_host)
        return;
    HostPins next = *m_host;
    next.expires = m_ends->isChecked() ? startOf(m_end->date()) : QDateTime();
    Q_EMIT edited(next, Field::End);
}

void PolicyPanel::emitSubdomains(bool below)
{
    if (m_setting || !m_host)
        return;
    HostPins next = *m_host;
    if (const auto pattern = HostPattern::parse(next.pattern.toString(), below)) {
        next.pattern = *pattern;
        Q_EMIT edited(next, Field::Subdomains);
    }
}

void PolicyPanel::emitEndpoints()
{
    if (m_setting || !m_host)
        return;
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    HostPins next = *m_host;
    next.endpoints.clear();
    for (const QString& text : m_endpoints->text().split(between, Qt::SkipEmptyParts)) {
        const auto target = Target::parse(text);
        if (!target) {
            m_fault->setFault(text::sentence(target.error()));
            return;
        }
        next.endpoints << text;
    }
    m_fault->clear();
    next.endpoints.removeDuplicates();
    if (next.endpoints != m_host->endpoints)
        Q_EMIT edited(next, Field::Endpoints);
}

} // namespace pintle
