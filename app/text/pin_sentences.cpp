// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/pin_sentences.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct PinText {
    Q_DECLARE_TR_FUNCTIONS(PinText)
};

// What will happen to the chain, with a place for what comes of it.
QString changeLine(FutureChange change, const QString& outcome)
{
    switch (change) {
    case FutureChange::Today: return PinText::tr("Today's chain: %1").arg(outcome);
    case FutureChange::LeafRenewed: return PinText::tr("After renewal with a new key: %1").arg(outcome);
    case FutureChange::CaChanged: return PinText::tr("If the CA changes: %1").arg(outcome);
    case FutureChange::BackupUsed: return PinText::tr("If the backup key is used: %1").arg(outcome);
    }
    Q_UNREACHABLE();
}

QString outcomeWord(CoverageOutcome outcome, bool reportOnly)
{
    switch (outcome) {
    //: Clients that enforce the pin set connect to the server.
    case CoverageOutcome::Allowed: return PinText::tr("allowed");
    case CoverageOutcome::AllowedWithBackup: return PinText::tr("allowed with the backup key");
    case CoverageOutcome::AllowedWithPinnedCa: return PinText::tr("allowed if the new CA is pinned already");
    case CoverageOutcome::AllowedWithSameKey: return PinText::tr("allowed if the server keeps its key");
    case CoverageOutcome::Blocked:
        //: Clients that enforce the pin set refuse the genuine server.
        return reportOnly ? PinText::tr("reported, not blocked") : PinText::tr("blocked");
    case CoverageOutcome::NoPins: return PinText::tr("allowed, since nothing is pinned");
    case CoverageOutcome::Expired: return PinText::tr("allowed, since the pins have ended");
    case CoverageOutcome::NoBackup: return PinText::tr("there is no backup key");
    case CoverageOutcome::NotInspected: return PinText::tr("not inspected");
    case CoverageOutcome::NotVerified: return PinText::tr("refused, whatever is pinned");
    case CoverageOutcome::RolesUnknown: return PinText::tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const CoverageAnswer& answer, bool reportOnly)
{
    return changeLine(answer.change, outcomeWord(answer.outcome, reportOnly));
}

QString reason(const CoverageAnswer& answer)
{
    switch (answer.outcome) {
    case CoverageOutcome::Allowed: return {};
    case CoverageOutcome::AllowedWithBackup:
        return PinText::tr("The pins let a new certificate in only when it is of a key that is kept back.");
    case CoverageOutcome::AllowedWithPinnedCa:
        return PinText::tr("A CA that does not serve this host today is pinned as well.");
    case CoverageOutcome::AllowedWithSameKey:
        return PinText::tr("Only the server's own key is pinned; a new certificate must be of the same key.");
    case CoverageOutcome::Blocked:
        return PinText::tr("No pin of the set can be in that chain, so clients refuse the genuine server.");
    case CoverageOutcome::NoPins: return PinText::tr("Without a pin every trusted certificate is accepted.");
    case CoverageOutcome::Expired: return PinText::tr("Pins that have ended are not enforced.");
    case CoverageOutcome::NoBackup: return PinText::tr("Generate a backup key, or add the pin of one.");
    case CoverageOutcome::NotInspected: return PinText::tr("Check the pin set to look at the chain of today.");
    case CoverageOutcome::NotVerified:
        return PinText::tr("The chain has no verified path for this host, which no pin makes up for.");
    case CoverageOutcome::RolesUnknown:
        return PinText::tr("Nobody has said of which certificates these pins are. Check the pin set to find out.");
    }
    Q_UNREACHABLE();
}

QString word(HostPlatform platform)
{
    switch (platform) {
    case HostPlatform::Pintle: return QStringLiteral("Pintle");
    case HostPlatform::AndroidNsc: return QStringLiteral("Android NSC");
    case HostPlatform::OkHttp: return QStringLiteral("OkHttp");
    case HostPlatform::TrustKit: return QStringLiteral("TrustKit");
    case HostPlatform::NsPinnedDomains: return QStringLiteral("NSPinnedDomains");
    case HostPlatform::Curl: return QStringLiteral("curl");
    }
    Q_UNREACHABLE();
}

QString sentence(const PlatformCoverage& coverage)
{
    return coverage.covers ? PinText::tr("%1 covers this host.").arg(word(coverage.platform))
                           : PinText::tr("%1 does not cover this host.").arg(word(coverage.platform));
}

QString reason(const PlatformCoverage& coverage)
{
    switch (coverage.rule) {
    case HostRule::SameName: return PinText::tr("It is the name itself.");
    case HostRule::BelowName: return PinText::tr("It is a name below the pattern's.");
    case HostRule::WidenedWildcard:
        return PinText::tr("The platform has no “*.”; the export covers the name and everything below it.");
    case HostRule::EveryTransfer: return PinText::tr("Its pins hold for whatever host the transfer names.");
    case HostRule::OtherName: return PinText::tr("It is another name.");
    case HostRule::ApexNotIncluded: return PinText::tr("The pattern means names below it, not the name itself.");
    case HostRule::TooDeep: return PinText::tr("It is more labels below the pattern's name than are covered.");
    case HostRule::TrailingDot: return PinText::tr("With a dot at its end it is another name to the platform.");
    case HostRule::CaseMatters: return PinText::tr("The platform tells capital letters from small ones.");
    case HostRule::NoAddresses: return PinText::tr("The platform pins no IP addresses.");
    case HostRule::NoSingleLabels: return PinText::tr("The platform pins no names without a public suffix.");
    case HostRule::NoWildcards: return PinText::tr("The platform has no “*.” patterns.");
    }
    Q_UNREACHABLE();
}

QString action(Repair repair)
{
    switch (repair) {
    case Repair::MergeDuplicates: return PinText::tr("Merge the Entries");
    case Repair::RemovePlaceholder: return PinText::tr("Remove the Filler");
    case Repair::RemoveEnd: return PinText::tr("Remove the End");
    case Repair::NameBackupInUse: return PinText::tr("Make It Active");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
