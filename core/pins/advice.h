// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/path_report.h"
#include "core/pins/pin_set.h"

#include <optional>
#include <vector>

namespace pintle {

/// One piece of advice and what it is about.
struct Advice {
    Finding finding;
    QString host;           ///< pattern as written
    std::optional<Pin> pin; ///< the pin it is about, where it is about one
};

/// What to judge a set against.
struct AdviceOptions {
    QDateTime now;                    ///< required, UTC
    const PathReport* live = nullptr; ///< a live or saved chain of the host it was made for
    QStringList formats;              ///< ids of target formats whose rules also apply
};

/// What will go wrong with a set: see the pins group of FindingCode.
std::vector<Advice> advise(const PinSet& set, const AdviceOptions& options);

} // namespace pintle
