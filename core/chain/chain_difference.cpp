// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/chain_difference.h"

#include "core/base/encodings.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pintle {
namespace {

using Chain = std::vector<Certificate>;
using Pairs = std::vector<std::optional<int>>; ///< by position in `after`: the position in `before`

/// Pairs what is still free on both sides and answers to each other by `keyOf`.
template <typename KeyOf> void pairBy(const Chain& before, const Chain& after, Pairs& pairs, KeyOf keyOf)
{
    QSet<int> taken;
    for (const auto& pair : pairs) {
        if (pair)
            taken.insert(*pair);
    }
    QHash<QByteArray, QList<int>> free;
    for (int position = 1; position < int(before.size()); ++position) {
        if (!taken.contains(position))
            free[keyOf(before[size_t(position)])].append(position);
    }
    for (int position = 1; position < int(after.size()); ++position) {
        if (pairs[size_t(position)])
            continue;
        const auto found = free.find(keyOf(after[size_t(position)]));
        if (found != free.end() && !found->isEmpty())
            pairs[size_t(position)] = found->takeFirst();
    }
}

Pairs pairUp(const Chain& before, const Chain& after)
{
    Pairs pairs(after.size());
    if (!before.empty() && !after.empty())
        pairs[0] = 0;
    pairBy(before, after, pairs, [](const Certificate& certificate) { return certificate.der(); });
    pairBy(before, after, pairs, [](const Certificate& certificate) { return certificate.spkiSha256(); });
    pairBy(before, after, pairs, [](const Certificate& certificate) { return certificate.subject().der(); });
    pairBy(before, after, pairs, [](const Certificate&) { return QByteArray(); });
    return pairs;
}

QString instantText(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QString factOf(ComparedFact fact, const Certificate& certificate, int position)
{
    switch (fact) {
    case ComparedFact::Position: return QString::number(position + 1);
    case ComparedFact::Subject: return certificate.subject().toString();
    case ComparedFact::Issuer: return certificate.issuer().toString();
    case ComparedFact::NotBefore: return instantText(certificate.notBefore());
    case ComparedFact::NotAfter: return instantText(certificate.notAfter());
    case ComparedFact::Key: return printable(certificate.publicKey().name());
    case ComparedFact::Pin: return QStringLiteral("sha256/") + QString::fromLatin1(certificate.spkiSha256().toBase64());
    case ComparedFact::SignatureAlgorithm: return printable(certificate.signatureAlgorithm());
    case ComparedFact::Serial: return QString::fromLatin1(certificate.serial().toHex());
    case ComparedFact::Fingerprint: return QString::fromLatin1(certificate.sha256().toHex());
    case ComparedFact::Name: break; // a row each, see addNames
    }
    return {};
}

FactDifference difference(ComparedFact fact, const QString& before, const QString& after)
{
    if (before == after)
        return {fact, Change::Same, before, after};
    if (before.isEmpty())
        return {fact, Change::Added, before, after};
    return {fact, after.isEmpty() ? Change::Removed : Change::Changed, before, after};
}

QStringList namesOf(const Certificate* certificate)
{
    QStringList names;
    if (certificate == nullptr)
        return names;
    for (const GeneralName& name : certificate->subjectAltNames())
        names.append(printable(name.text));
    return names;
}

/// Names have no order that means anything: each stays, comes or goes.
void addNames(std::vector<FactDifference>& facts, const Certificate* before, const Certificate* after)
{
    const QStringList old = namesOf(before);
    const QStringList now = namesOf(after);
    const QSet<QString> oldSet(old.begin(), old.end());
    const QSet<QString> nowSet(now.begin(), now.end());
    for (const QString& name : now) {
        const bool stayed = oldSet.contains(name);
        facts.push_back({ComparedFact::Name, stayed ? Change::Same : Change::Added, stayed ? name : QString(), name});
    }
    for (const QString& name : old) {
        if (!nowSet.contains(name))
            facts.push_back({ComparedFact::Name, Change::Removed, name, {}});
    }
}

constexpr ComparedFact Facts[] = {ComparedFact::Position, ComparedFact::Subject, ComparedFact::Issuer,
    ComparedFact::Name, ComparedFact::NotBefore, ComparedFact::NotAfter, ComparedFact::Key, ComparedFact::Pin,
    ComparedFact::SignatureAlgorithm, ComparedFact::Serial, ComparedFact::Fingerprint};

CertificateDifference differenceOf(
    const Chain& before, std::optional<int> oldPosition, const Chain& after, std::optional<int> newPosition)
{
    const Certificate* old = oldPosition ? &before[size_t(*oldPosition)] : nullptr;
    const Certificate* now = newPosition ? &after[size_t(*newPosition)] : nullptr;
    CertificateDifference difference{oldPosition, newPosition, Change::Same, {}};
    if (old == nullptr)
        difference.change = Change::Added;
    else if (now == nullptr)
        difference.change = Change::Removed;
    else if (!(*old == *now) || oldPosition != newPosition)
        difference.change = Change::Changed;
    for (const ComparedFact fact : Facts) {
        if (fact == ComparedFact::Name) {
            addNames(difference.facts, old, now);
            continue;
        }
        const QString was = old != nullptr ? factOf(fact, *old, *oldPosition) : QString();
        const QString is = now != nullptr ? factOf(fact, *now, *newPosition) : QString();
        difference.facts.push_back(pintle::difference(fact, was, is));
    }
    return difference;
}

void addLeafChange(std::vector<ChainChange>& changes, const Chain& before, const Chain& after)
{
    if (before.empty() && after.empty())
        return;
    const bool both = !before.empty() && !after.empty();
    if (!both || before.front().spkiSha256() != after.front().spkiSha256())
        changes.push_back(ChainChange::LeafKeyChanged);
    else if (!(before.front() == after.front()))
        changes.push_back(ChainChange::LeafRenewed);
}

void addIssuerChanges(std::vector<ChainChange>& changes, const Chain& before, const Chain& after, const Pairs& pairs)
{
    bool otherKey = false;
    bool sameKey = false;
    bool moved = false;
    int paired = 0;
    for (size_t position = 1; position < after.size(); ++position) {
        if (!pairs[position])
            continue;
        ++paired;
        const Certificate& old = before[size_t(*pairs[position])];
        const Certificate& now = after[position];
        otherKey |= old.spkiSha256() != now.spkiSha256();
        sameKey |= !(old == now) && old.spkiSha256() == now.spkiSha256();
    }
    // Order is about those on both sides: one that was left out moves the others up without changing their order.
    std::optional<int> last;
    for (const auto& pair : pairs) {
        moved |= pair && last && *pair < *last;
        last = pair ? pair : last;
    }
    const auto above = [](const Chain& chain) { return chain.empty() ? 0 : int(chain.size()) - 1; };
    if (otherKey)
        changes.push_back(ChainChange::IssuerKeyChanged);
    if (sameKey)
        changes.push_back(ChainChange::IssuerRenewed);
    if (paired < above(before) || paired < above(after))
        changes.push_back(ChainChange::CompletenessChanged);
    if (moved)
        changes.push_back(ChainChange::OrderChanged);
}

} // namespace

QLatin1String idOf(ChainChange change)
{
    switch (change) {
    case ChainChange::LeafKeyChanged: return QLatin1String("leaf-key-changed");
    case ChainChange::LeafRenewed: return QLatin1String("leaf-renewed");
    case ChainChange::IssuerKeyChanged: return QLatin1String("issuer-key-changed");
    case ChainChange::IssuerRenewed: return QLatin1String("issuer-renewed");
    case ChainChange::CompletenessChanged: return QLatin1String("completeness-changed");
    case ChainChange::OrderChanged: return QLatin1String("order-changed");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(ComparedFact fact)
{
    switch (fact) {
    case ComparedFact::Position: return QLatin1String("position");
    case ComparedFact::Subject: return QLatin1String("subject");
    case ComparedFact::Issuer: return QLatin1String("issuer");
    case ComparedFact::Name: return QLatin1String("name");
    case ComparedFact::NotBefore: return QLatin1String("not-before");
    case ComparedFact::NotAfter: return QLatin1String("not-after");
    case ComparedFact::Key: return QLatin1String("key");
    case ComparedFact::Pin: return QLatin1String("pin");
    case ComparedFact::SignatureAlgorithm: return QLatin1String("signature-algorithm");
    case ComparedFact::Serial: return QLatin1String("serial");
    case ComparedFact::Fingerprint: return QLatin1String("fingerprint");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(Change change)
{
    switch (change) {
    case Change::Same: return QLatin1String("same");
    case Change::Changed: return QLatin1String("changed");
    case Change::Added: return QLatin1String("added");
    case Change::Removed: return QLatin1String("removed");
    }
    Q_UNREACHABLE();
}

ChainDifference compareChains(const Chain& before, const Chain& after)
{
    const Pairs pairs = pairUp(before, after);
    ChainDifference result;
    addLeafChange(result.changes, before, after);
    addIssuerChanges(result.changes, before, after, pairs);
    QSet<int> paired;
    for (int position = 0; position < int(after.size()); ++position) {
        const auto& pair = pairs[size_t(position)];
        if (pair)
            paired.insert(*pair);
        result.certificates.push_back(differenceOf(before, pair, after, position));
    }
    for (int position = 0; position < int(before.size()); ++position) {
        if (!paired.contains(position))
            result.certificates.push_back(differenceOf(before, position, after, std::nullopt));
    }
    return result;
}

} // namespace pintle
