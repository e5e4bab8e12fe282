// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/checks_tab.h"

#include "app/text/sentences.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

constexpr size_t MaximumLines = 200; ///< of one group: a hostile chain may have thousands of findings

Severity severityOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return Severity::Ok;
    case CheckOutcome::PassedWithRemark: return Severity::Warning;
    case CheckOutcome::Failed: return Severity::Failure;
    case CheckOutcome::NotChecked: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

std::vector<CheckLine> connectionLines(const EndpointReport& report)
{
    Findings all;
    if (report.probe)
        all.insert(all.end(), report.probe->findings.begin(), report.probe->findings.end());
    if (report.paths)
        all.insert(all.end(), report.paths->findings.begin(), report.paths->findings.end());
    if (report.pins)
        all.insert(all.end(), report.pins->findings.begin(), report.pins->findings.end());
    return linesOf(all);
}

std::vector<CheckLine> pathLines(const DetailsSubject& subject)
{
    const auto& paths = subject.report.paths->paths;
    if (subject.path < 0 || subject.path >= int(paths.size()))
        return {};
    const CertificatePath& path = paths[size_t(subject.path)];
    std::vector<CheckLine> lines = linesOf(path.findings);
    if (!path.opensslError.isEmpty())
        lines.push_back({Severity::Failure, ChecksTab::tr("OpenSSL refuses this path"), path.opensslError, {}});
    else if (path.valid)
        lines.push_back({Severity::Ok, ChecksTab::tr("OpenSSL verified this path"),
            ChecksTab::tr("Every certificate, from the leaf to its anchor in %1.").arg(path.anchorStore),
            QStringLiteral("RFC 5280 6")});
    return lines;
}

std::vector<CheckLine> qtLines(const EndpointReport& report)
{
    std::vector<CheckLine> lines;
    if (!report.probe || !report.probe->hasChain())
        return lines;
    if (report.probe->socketErrors.isEmpty())
        lines.push_back({Severity::Info, ChecksTab::tr("QSslSocket reports no error of its own"), {}, {}});
    for (const QString& error : report.probe->socketErrors)
        lines.push_back({Severity::Info, ChecksTab::tr("QSslSocket"), error, {}});
    return lines;
}

} // namespace

std::vector<CheckLine> linesOf(const Findings& findings)
{
    Findings sorted = findings;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    std::vector<CheckLine> lines;
    for (const Finding& finding : sorted) {
        const QString word = text::badgeWord(finding.code);
        const QString sentence = text::sentence(finding);
        lines.push_back({finding.severity, word.isEmpty() ? sentence : word, word.isEmpty() ? QString() : sentence,
            QString(ruleOf(finding.code))});
    }
    return lines;
}

std::vector<CheckLine> linesOf(const ChainLink& link)
{
    std::vector<CheckLine> lines;
    for (const EdgeCheck& check : link.checks) {
        const QString outcome = text::word(check.outcome);
        lines.push_back({severityOf(check.outcome), text::word(check.id),
            check.value.isEmpty() ? outcome : ChecksTab::tr("%1: %2", "outcome: value").arg(outcome, check.value),
            QString(ruleOf(check.id))});
    }
    for (const CheckLine& line : linesOf(link.findings))
        lines.push_back(line);
    return lines;
}

ChecksTab::ChecksTab(QWidget* parent)
    : DetailsTab(parent)
{ }

void ChecksTab::show(const DetailsSubject& subject)
{
    clearRows();
    if (subject.linkChosen && subject.link) {
        addGroup(tr("Link to %1").arg(subject.issuerName), linesOf(*subject.link));
    } else {
        std::vector<CheckLine> own = linesOf(subject.node.findings);
        if (own.empty() && subject.node.kind == ChainNode::Kind::OnPath)
            own.push_back({Severity::Ok, tr("Nothing to remark"),
                tr("Dates, key, usage and extensions of this certificate are as they should be."), {}});
        addGroup(tr("This certificate"), own);
        if (subject.link && !subject.link->checks.empty())
            addGroup(tr("Link to %1").arg(subject.issuerName), linesOf(*subject.link));
    }
    addGroup(tr("This path"), pathLines(subject));
    addGroup(tr("Whole connection"), connectionLines(subject.report));
    addGroup(tr("What Qt says"), qtLines(subject.report));

    auto* copy = new QPushButton(tr("Copy All Checks"), content());
    connect(
        copy, &QPushButton::clicked, this, [this] { Q_EMIT copied(tr("checks"), m_plain.join(QLatin1Char('\n'))); });
    QLabel* gap = addHeading({});
    m_shown.push_back(gap);
    addWidget(copy);
    column()->setAlignment(copy, Qt::AlignLeading);
    m_shown.push_back(copy);
}

void ChecksTab::addGroup(const QString& heading, const std::vector<CheckLine>& lines)
{
    if (lines.empty())
        return;
    m_shown.push_back(addHeading(heading));
    m_plain << heading;
    for (size_t i = 0; i < std::min(lines.size(), MaximumLines); ++i) {
        auto* row = new CheckRow(lines[i], content());
        addWidget(row);
        m_shown.push_back(row);
        m_plain << QStringLiteral("  [%1] %2").arg(idOf(lines[i].severity), lines[i].plain());
    }
    if (lines.size() > MaximumLines) {
        QLabel* rest = addText();
        rest->setText(tr("and %n more", nullptr, int(lines.size() - MaximumLines)));
        m_shown.push_back(rest);
    }
}

void ChecksTab::clearRows()
{
    for (QWidget* widget : m_shown)
        delete widget;
    m_shown.clear();
    m_plain.clear();
}

} // namespace pintle
