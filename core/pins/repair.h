// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/advice.h"
#include "core/pins/pin_set.h"

#include <QString>

#include <optional>

namespace pintle {

/// A mending that needs no knowledge which only a person has, and that cannot lock anybody out.
enum class Repair {
    MergeDuplicates,   ///< DuplicatePin: one entry stays, with the words of all
    RemovePlaceholder, ///< PlaceholderPinInSet: it is the pin of no key, so nobody loses by it
    RemoveEnd,         ///< PinSetExpired, PinSetEndsSoon: enforced without an end
    NameBackupInUse,   ///< BackupInLiveChain: the pin says what it is by now, and a new backup is asked for
};
QLatin1String idOf(Repair repair); ///< `merge-duplicates`, …

/// How a piece of advice can be mended safely; nothing where it takes a person. `options` are those that the advice was
/// made with: an ended set is brought back only where the live chain, if there is one, would be let through.
std::optional<Repair> repairFor(const PinSet& set, const Advice& advice, const AdviceOptions& options);

/// The set with the advice mended, everything else as it was. The set unchanged where repairFor() gives nothing.
PinSet repaired(const PinSet& set, const Advice& advice, const AdviceOptions& options);

/// A pin as it was probably meant, in 44 characters of base64: a missing `=` at the end, the letters of URL-safe
/// base64, white space inside, quotes and a comma around. Nothing for text that Pin::parse() takes, and for everything
/// else.
std::optional<QString> repairedPinText(const QString& text);

/// A host pattern as it was probably meant.
struct RepairedHost {
    QString pattern;
    bool includeSubdomains = false; ///< meant by `**.` and a dot in front
    friend bool operator==(const RepairedHost&, const RepairedHost&) = default;
};
/// Without scheme, user, port, path; `**.name` and `.name` as the name with subdomains. Nothing for text that
/// HostPattern::parse() takes, and for everything else.
std::optional<RepairedHost> repairedHostText(const QString& text);

} // namespace pintle
