// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/judging.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pintle::cli {

Result<JudgeOptions> judgeOptions(
    Session& session, const TrustArguments& arguments, bool isLabTarget, std::optional<PinSet> pins)
{
    const auto trust = trustStoreFor(session, arguments, isLabTarget);
    if (!trust)
        return failure(trust.error());
    auto lists = revocationLists(arguments);
    if (!lists)
        return failure(lists.error());
    JudgeOptions options{.trust = *trust, .pins = std::move(pins)};
    options.verify.instant = session.now();
    options.verify.revocationLists = *std::move(lists);
    return options;
}

Result<std::optional<PinSet>> readOptionalPinSet(const QString& path)
{
    if (path.isEmpty())
        return std::optional<PinSet>();
    auto set = readPinSet(path);
    if (!set)
        return failure(set.error());
    return std::optional(*std::move(set));
}

std::vector<Certificate> oneChain(const std::vector<Certificate>& certificates)
{
    if (certificates.size() < 2)
        return {};
    QMultiHash<QByteArray, size_t> bySubject;
    QSet<QByteArray> issuers;
    for (size_t index = 0; index < certificates.size(); ++index) {
        bySubject.insert(certificates[index].subject().der(), index);
        if (!certificates[index].isSelfIssued())
            issuers.insert(certificates[index].issuer().der());
    }
    std::optional<size_t> leaf;
    for (size_t index = 0; index < certificates.size(); ++index) {
        if (issuers.contains(certificates[index].subject().der()))
            continue;
        if (leaf && !(certificates[*leaf] == certificates[index]))
            return {};
        leaf = leaf.value_or(index);
    }
    if (!leaf)
        return {};
    QSet<QByteArray> reached{certificates[*leaf].subject().der()};
    QList<QByteArray> open = reached.values();
    while (!open.isEmpty()) {
        for (const size_t index : bySubject.values(open.takeFirst())) {
            const QByteArray issuer = certificates[index].issuer().der();
            if (bySubject.contains(issuer) && !reached.contains(issuer)) {
                reached.insert(issuer);
                open.append(issuer);
            }
        }
    }
    if (reached.size() != bySubject.uniqueKeys().size())
        return {};
    std::vector<Certificate> chain = certificates;
    std::rotate(chain.begin(), chain.begin() + static_cast<std::ptrdiff_t>(*leaf),
        chain.begin() + static_cast<std::ptrdiff_t>(*leaf) + 1);
    return chain;
}

} // namespace pintle::cli
