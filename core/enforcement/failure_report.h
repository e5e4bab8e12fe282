// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace pintle {

/// The report of a failed pin check, in the shape that RFC 7469 section 3 defines and TrustKit's collectors accept.
/// A value: the application decides whether and how to send it (POST, application/json), to an address that is not
/// itself the pinned host.
struct FailureReport {
    /// What the application says of itself; empty fields are left out.
    struct Application {
        QString bundleId;
        QString version;
        QString platform; ///< TrustKit's `app-platform`, for example `LINUX`
    };
    /// TrustKit's `validation-result`, in the order of its iOS enumeration.
    enum class ValidationResult { Success, NoMatchingPin, InvalidChain, InvalidParameters };

    QDateTime instant; ///< UTC
    QString host;
    quint16 port = 0;
    QDateTime expires; ///< end of the entry's enforcement, UTC; invalid where it has none
    bool includeSubdomains = false;
    QString notedHost;             ///< the pattern's name
    QStringList servedChainPem;    ///< as sent, leaf first
    QStringList validatedChainPem; ///< the path in use, leaf first; empty when none was verified
    QStringList knownPins;         ///< `pin-sha256="…"`
    bool enforced = true;          ///< false in report-only mode
    ValidationResult result = ValidationResult::InvalidParameters;
    QStringList reportUris; ///< where the entry wants it sent; not part of the JSON

    /// None for a connection that passed, and for one that no entry of the set covers.
    static std::optional<FailureReport> from(const ConnectionVerdict& verdict);

    /// Dates as RFC 3339 in UTC, certificates as PEM.
    QJsonObject toJson(const Application& application = {}) const;
};

} // namespace pintle
