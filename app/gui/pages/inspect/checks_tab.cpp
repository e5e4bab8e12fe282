// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/checks_tab.h"

#include "app/gui/text_isolation.h"
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

bool holds(const Findings& findings, std::initializer_list<FindingCode> codes)
{
    return std::any_of(findings.begin(), findings.end(), [&codes](const Finding& finding) {
        return std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    });
}

/// What was looked at on a certificate of a path and is as it should be.
std::vector<CheckLine> passedLines(const DetailsSubject& subject)
{
    std::vector<CheckLine> lines;
    const ChainNode& node = subject.node;
    if (node.kind != ChainNode::Kind::OnPath || !node.certificate)
        return lines;
    const Certificate& certificate = *node.certificate;
    const auto day = [](const QDateTime& instant) { return instant.toString(QStringLiteral("yyyy-MM-dd")); };
    if (!holds(node.findings, {FindingCode::Expired, FindingCode::NotYetValid, FindingCode::AnchorOutsideValidity}))
        lines.push_back({Severity::Ok, ChecksTab::tr("Period of validity"),
            ChecksTab::tr("passed: %1 to %2").arg(day(certificate.notBefore()), day(certificate.notAfter())),
            QStringLiteral("RFC 5280 6.1.3")});
    const PathReport& paths = *subject.report.paths;
    if (node.depth == 0 && paths.host && paths.hostMatch.matches)
        lines.push_back({Severity::Ok, ChecksTab::tr("Name of the host"),
            ChecksTab::tr("passed: %1 matches %2")
                .arg(onScreen(paths.hostMatch.matchedName), onScreen(paths.host->displayName())),
            QStringLiteral("RFC 9525 6")});
    if (!holds(node.findings, {FindingCode::KeyTooWeak, FindingCode::SpkiNotCanonical}))
        lines.push_back({Severity::Ok, ChecksTab::tr("Key"),
            ChecksTab::tr("passed: %1").arg(certificate.publicKey().name()), QStringLiteral("RFC 5280 4.1.2.7")});
    if (!node.isAnchor && !holds(node.findings, {FindingCode::DigestTooWeak}))
        lines.push_back({Severity::Ok, ChecksTab::tr("Signature algorithm"),
            ChecksTab::tr("passed: %1").arg(certificate.signatureAlgorithm()), QStringLiteral("RFC 5280 4.1.1.2")});
    const bool extensions = holds(node.findings,
        {FindingCode::MalformedExtension, FindingCode::UnhandledCriticalExtension, FindingCode::MalformedCertificate});
    if (!extensions && !certificate.extensions().empty())
        lines.push_back({Severity::Ok, ChecksTab::tr("Extensions"),
            ChecksTab::tr("passed: %n extensions decode, and every critical one is understood", nullptr,
                int(certificate.extensions().size())),
            QStringLiteral("RFC 5280 4.2")});
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
        for (CheckLine& passed : passedLines(subject))
            own.push_back(std::move(passed));
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
        WrappedLabel* rest = addText();
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
