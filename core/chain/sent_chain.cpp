// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/sent_chain.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace pintle {

namespace {

// A server may send ten thousand certificates; nobody reads more findings than this.
constexpr size_t maximumFindings = 32;

QString positionsText(const std::vector<int>& positions)
{
    QStringList texts;
    for (size_t i = 0; i < std::min(positions.size(), maximumFindings); ++i)
        texts += QString::number(positions[i] + 1);
    return texts.join(QLatin1String(", "));
}

void addDuplicates(PathReport& report)
{
    QHash<QByteArray, std::vector<int>> positions;
    for (size_t i = 0; i < report.sent.size(); ++i)
        positions[report.sent[i].der()].push_back(int(i));
    if (size_t(positions.size()) == report.sent.size())
        return;
    size_t told = 0;
    for (size_t i = 0; i < report.sent.size() && told < maximumFindings; ++i) {
        const std::vector<int>& same = positions[report.sent[i].der()];
        if (same.size() < 2 || same.front() != int(i))
            continue;
        report.findings.push_back(makeFinding(
            FindingCode::SentTwice, {.subject = report.sent[i].displayName(), .value = positionsText(same)}));
        ++told;
    }
}

void addUnused(PathReport& report, const CertificatePath& used)
{
    std::vector<bool> isUsed(report.sent.size(), false);
    for (const PathNode& node : used.nodes) {
        for (const int position : node.sentPositions)
            isUsed[size_t(position)] = true;
    }
    for (size_t i = 0; i < isUsed.size(); ++i) {
        if (isUsed[i])
            continue;
        report.sentNotUsed.push_back(int(i));
        if (report.sentNotUsed.size() <= maximumFindings)
            report.findings.push_back(makeFinding(
                FindingCode::SentNotUsed, {.subject = report.sent[i].displayName(), .value = QString::number(i + 1)}));
    }
}

void addOrder(PathReport& report, const CertificatePath& used)
{
    int before = -1;
    for (size_t i = 0; i < used.nodes.size(); ++i) {
        const std::vector<int>& positions = used.nodes[i].sentPositions;
        if (positions.empty())
            continue;
        // Of a certificate sent twice the copy that keeps the order counts.
        const auto later =
            std::find_if(positions.cbegin(), positions.cend(), [before](int position) { return position > before; });
        if (later != positions.cend()) {
            before = *later;
            continue;
        }
        report.findings.push_back(makeFinding(FindingCode::SentOutOfOrder,
            {.subject = used.nodes[i].certificate.displayName(),
                .value = QString::number(positions.front() + 1),
                .expected = QString::number(i + 1)}));
    }
}

void addCompleteness(PathReport& report, const CertificatePath& used)
{
    const PathNode& last = used.nodes.back();
    const bool endsInRoot = last.isAnchor && last.certificate.isSelfIssued();
    if (endsInRoot && used.nodes.size() > 1 && !last.sentPositions.empty())
        report.findings.push_back(makeFinding(FindingCode::RootSent,
            {.subject = last.certificate.displayName(), .value = QString::number(last.sentPositions.front() + 1)}));
    if (!used.valid)
        return;
    const size_t needed = endsInRoot ? used.nodes.size() - 1 : used.nodes.size();
    for (size_t i = 1; i < needed; ++i) {
        if (used.nodes[i].sentPositions.empty()) {
            report.findings.push_back(makeFinding(FindingCode::ChainIncomplete,
                {.subject = used.nodes[i].certificate.displayName(), .value = QString::number(i)}));
            return;
        }
    }
}

} // namespace

void addSentChainFindings(PathReport& report)
{
    addDuplicates(report);
    const CertificatePath* used = report.usedPath();
    if (!used)
        return;
    addUnused(report, *used);
    addOrder(report, *used);
    addCompleteness(report, *used);
}

} // namespace pintle
