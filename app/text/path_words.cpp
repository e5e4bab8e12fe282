// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle::text {
namespace {

struct PathText {
    Q_DECLARE_TR_FUNCTIONS(PathText)
};

/// Which place among the sent certificates of its path a node has, from 1.
int expectedPosition(const CertificatePath& path, int index)
{
    const auto begin = path.nodes.begin();
    return 1 + static_cast<int>(std::count_if(begin, begin + index, [](const PathNode& node) {
        return node.origin == CertificateOrigin::Sent;
    }));
}

bool isSentRoot(const CertificatePath& path, int index)
{
    const PathNode& node = path.nodes[static_cast<size_t>(index)];
    const bool last = index > 0 && index + 1 == static_cast<int>(path.nodes.size());
    return last && node.isAnchor && node.certificate.isSelfIssued();
}

QString sentWords(const CertificatePath& path, int index)
{
    const PathNode& node = path.nodes[static_cast<size_t>(index)];
    if (node.sentPositions.empty())
        return PathText::tr("sent");
    const int first = node.sentPositions.front() + 1;
    if (node.sentPositions.size() > 1)
        return PathText::tr("sent #%1 and #%2").arg(first).arg(node.sentPositions[1] + 1);
    if (isSentRoot(path, index))
        return PathText::tr("sent #%1 – root, not needed").arg(first);
    const int expected = expectedPosition(path, index);
    return first == expected ? PathText::tr("sent #%1").arg(first)
                             : PathText::tr("sent #%1, expected #%2").arg(first).arg(expected);
}

QString failedWords(EdgeCheckId check)
{
    switch (check) {
    case EdgeCheckId::Signature: return PathText::tr("signature does not match this key");
    case EdgeCheckId::IssuerName: return PathText::tr("issuer and subject names differ");
    case EdgeCheckId::KeyIdentifier: return PathText::tr("key identifiers differ");
    case EdgeCheckId::BasicConstraints: return PathText::tr("the issuer is not a CA");
    case EdgeCheckId::PathLength: return PathText::tr("longer than the issuer's path length");
    case EdgeCheckId::KeyUsage: return PathText::tr("the issuer's key may not sign certificates");
    case EdgeCheckId::NameConstraints: return PathText::tr("a name that the issuer does not permit");
    }
    Q_UNREACHABLE();
}

/// The checks that a reader expects to see named when they pass; the others are named only when they do not.
bool isNamedWhenPassed(EdgeCheckId check)
{
    return check == EdgeCheckId::Signature || check == EdgeCheckId::IssuerName || check == EdgeCheckId::BasicConstraints
        || check == EdgeCheckId::PathLength;
}

QStringList edgePhrases(const PathEdge& edge, CheckOutcome outcome)
{
    QStringList phrases;
    for (const EdgeCheck& check : edge.checks) {
        if (check.outcome != outcome)
            continue;
        const QString value = fact(check.value);
        if (outcome == CheckOutcome::Failed)
            phrases.append(failedWords(check.id));
        else if (outcome == CheckOutcome::PassedWithRemark)
            phrases.append(whereKnown(value, PathText::tr("%1: %2").arg(word(check.id), value), word(check.id)));
        else if (isNamedWhenPassed(check.id))
            phrases.append(word(check.id));
    }
    return phrases;
}

} // namespace

QString word(CertificateOrigin origin)
{
    switch (origin) {
    case CertificateOrigin::Sent: return PathText::tr("sent");
    case CertificateOrigin::TrustStore: return PathText::tr("from the trust store");
    case CertificateOrigin::Helper: return PathText::tr("given beside the chain");
    }
    Q_UNREACHABLE();
}

QString word(EdgeCheckId check)
{
    switch (check) {
    case EdgeCheckId::Signature: return PathText::tr("signature");
    case EdgeCheckId::IssuerName: return PathText::tr("name");
    case EdgeCheckId::KeyIdentifier: return PathText::tr("key identifier");
    //: Certification authority, as in basicConstraints.
    case EdgeCheckId::BasicConstraints: return PathText::tr("CA");
    case EdgeCheckId::PathLength: return PathText::tr("path length");
    case EdgeCheckId::KeyUsage: return PathText::tr("key usage");
    case EdgeCheckId::NameConstraints: return PathText::tr("name constraints");
    }
    Q_UNREACHABLE();
}

QString word(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return PathText::tr("passed");
    case CheckOutcome::PassedWithRemark: return PathText::tr("passed with a remark");
    case CheckOutcome::Failed: return PathText::tr("failed");
    case CheckOutcome::NotChecked: return PathText::tr("not checked");
    }
    Q_UNREACHABLE();
}

QString roleWord(const CertificatePath& path, int index)
{
    if (index < 0 || index >= static_cast<int>(path.nodes.size()))
        return {};
    const PathNode& node = path.nodes[static_cast<size_t>(index)];
    const bool last = index + 1 == static_cast<int>(path.nodes.size());
    //: The certificate of the server itself, at the beginning of a chain.
    const QString leaf = PathText::tr("Leaf");
    if (index == 0)
        return leaf;
    if (last && node.certificate.isSelfIssued())
        return PathText::tr("Root");
    //: A certificate that a path may end in, though it is not self-signed.
    return last && node.isAnchor ? PathText::tr("Anchor") : PathText::tr("Intermediate");
}

QString spokenOrigin(const CertificatePath& path, int index, const QString& storeName)
{
    if (index < 0 || index >= static_cast<int>(path.nodes.size()))
        return {};
    const PathNode& node = path.nodes[static_cast<size_t>(index)];
    switch (node.origin) {
    case CertificateOrigin::TrustStore: return PathText::tr("not sent, from %1").arg(fact(storeName));
    case CertificateOrigin::Helper: return PathText::tr("not sent, given beside the chain");
    case CertificateOrigin::Sent: break;
    }
    if (node.sentPositions.empty())
        return PathText::tr("sent");
    const int first = node.sentPositions.front() + 1;
    if (node.sentPositions.size() > 1)
        return PathText::tr("sent twice, as number %1 and number %2").arg(first).arg(node.sentPositions[1] + 1);
    const int expected = expectedPosition(path, index);
    return first == expected || isSentRoot(path, index)
        ? PathText::tr("sent as number %1").arg(first)
        : PathText::tr("sent as number %1, expected as number %2").arg(first).arg(expected);
}

QString roleLine(const CertificatePath& path, int index, const QString& storeName)
{
    if (index < 0 || index >= static_cast<int>(path.nodes.size()))
        return {};
    const QString role = roleWord(path, index);
    switch (path.nodes[static_cast<size_t>(index)].origin) {
    //: %1 a role such as Leaf, %2 where the certificate came from.
    case CertificateOrigin::Sent: return PathText::tr("%1 · %2").arg(role, sentWords(path, index));
    case CertificateOrigin::TrustStore: return PathText::tr("%1 · not sent – from %2").arg(role, fact(storeName));
    case CertificateOrigin::Helper: return PathText::tr("%1 · not sent – given beside the chain").arg(role);
    }
    Q_UNREACHABLE();
}

QString edgeLine(const PathEdge& edge)
{
    for (const CheckOutcome outcome : {CheckOutcome::Failed, CheckOutcome::PassedWithRemark, CheckOutcome::Passed}) {
        const QStringList phrases = edgePhrases(edge, outcome);
        if (!phrases.isEmpty())
            return phrases.join(QStringLiteral(", "));
    }
    return PathText::tr("not checked: issuer missing");
}

QString remaining(const QDateTime& notAfter, const QDateTime& now)
{
    if (!notAfter.isValid() || !now.isValid())
        return PathText::tr("end unknown");
    const qint64 seconds = now.secsTo(notAfter);
    const auto days = static_cast<int>(std::min<qint64>(std::abs(seconds) / 86'400, 10'000'000));
    if (days == 0)
        return seconds >= 0 ? PathText::tr("ends within a day") : PathText::tr("ended within the last day");
    if (days == 1)
        return seconds >= 0 ? PathText::tr("ends in 1 day") : PathText::tr("ended 1 day ago");
    if (days > 2 * 365) {
        const int years = days / 365;
        return seconds >= 0 ? PathText::tr("ends in %n years", nullptr, years)
                            : PathText::tr("ended %n years ago", nullptr, years);
    }
    return seconds >= 0 ? PathText::tr("ends in %n days", nullptr, days)
                        : PathText::tr("ended %n days ago", nullptr, days);
}

} // namespace pintle::text
