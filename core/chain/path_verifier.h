// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/path_builder.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pintle {

/// What OpenSSL said of one path, all of it and not only its first error.
struct Verification {
    /// One complaint of X509_verify_cert.
    struct Complaint {
        int code;  ///< X509_V_ERR_…
        int depth; ///< which certificate, 0 is the leaf
    };
    /// A revoked certificate's entry in its list.
    struct Revocation {
        int depth;
        QDateTime at; ///< UTC
        QString reason;
    };

    bool accepted = false; ///< X509_verify_cert accepted exactly this path, without a complaint
    std::vector<Complaint> complaints;
    std::vector<Revocation> revoked;
    int length = 0; ///< how many certificates, from the leaf, OpenSSL put together as given
    QString words;  ///< its own text for the first complaint; empty when accepted
};

/// Hands candidate paths to X509_verify_cert, one at a time, with exactly their own certificates and their anchor as
/// the only trust. Not thread-safe.
class PathVerifier
{
public:
    enum class End {
        SelfIssuedAnchor, ///< the usual root
        OtherAnchor,      ///< an intermediate or leaf that the store holds: OpenSSL's PARTIAL_CHAIN
        NoAnchor,         ///< nothing is trusted; to learn what else is wrong
    };

    explicit PathVerifier(const VerifyOptions& options);
    ~PathVerifier();

    /// `path` is leaf first; every certificate must have a handle.
    Verification verify(std::span<const Certificate> path, End end);
    /// Whether a usable list with this issuer was given.
    bool hasListOf(const Certificate& issuer) const;
    /// Whether lists with this issuer were given and could not be used: their content cannot be relied on.
    bool hasUnusableListOf(const Certificate& issuer) const;
    /// Why lists were not used, one finding each.
    const Findings& listFindings() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace pintle
