// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/difference_words.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

} // namespace

QString sentence(ChainDrift drift)
{
    switch (drift) {
    case ChainDrift::Unchanged: return DifferenceText::tr("Nothing changed in the chain.");
    case ChainDrift::Renewed: return DifferenceText::tr("Renewed with the same key.");
    case ChainDrift::RenewedPinned: return DifferenceText::tr("Renewed with the same key: pins still match.");
    case ChainDrift::RenewedNotPinned:
        return DifferenceText::tr("Renewed with the same key, which is not pinned: users will be blocked.");
    case ChainDrift::NewKey: return DifferenceText::tr("New key; no pins cover it.");
    case ChainDrift::NewKeyPinned: return DifferenceText::tr("New key, and it is pinned.");
    case ChainDrift::NewKeyNotPinned: return DifferenceText::tr("New key, not pinned: users will be blocked.");
    case ChainDrift::IntermediateChanged: return DifferenceText::tr("An intermediate certificate changed.");
    case ChainDrift::IntermediateChangedPinned:
        return DifferenceText::tr("An intermediate certificate changed; another key of the path is pinned.");
    case ChainDrift::IntermediateChangedNotPinned:
        return DifferenceText::tr("An intermediate certificate changed, and no pin matches: users will be blocked.");
    case ChainDrift::CompletenessChanged:
        return DifferenceText::tr("The server sends other certificates beside its own than before.");
    case ChainDrift::OrderChanged: return DifferenceText::tr("The server sends its certificates in another order.");
    }
    Q_UNREACHABLE();
}

QString word(Change change)
{
    switch (change) {
    case Change::Same: return DifferenceText::tr("same");
    case Change::Changed: return DifferenceText::tr("changed");
    case Change::Added: return DifferenceText::tr("added");
    case Change::Removed: return DifferenceText::tr("removed");
    }
    Q_UNREACHABLE();
}

QString word(ComparedFact fact)
{
    switch (fact) {
    //: Which place a certificate has among those that the server sends.
    case ComparedFact::Position: return DifferenceText::tr("Sent as number");
    case ComparedFact::Subject: return DifferenceText::tr("Subject");
    case ComparedFact::Issuer: return DifferenceText::tr("Issuer");
    case ComparedFact::Name: return DifferenceText::tr("Name");
    case ComparedFact::NotBefore: return DifferenceText::tr("Begins");
    case ComparedFact::NotAfter: return DifferenceText::tr("Ends");
    case ComparedFact::Key: return DifferenceText::tr("Kind of key");
    //: The hash of the public key.
    case ComparedFact::Pin: return DifferenceText::tr("Pin");
    case ComparedFact::SignatureAlgorithm: return DifferenceText::tr("Signed with");
    case ComparedFact::Serial: return DifferenceText::tr("Serial number");
    case ComparedFact::Fingerprint: return DifferenceText::tr("Fingerprint");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
