// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_verifier.h"

#include "core/base/encodings.h"
#include "core/chain/crl_reason.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace pintle {

namespace {

// All complaints of one path, so that a hostile chain cannot make the list grow with names times constraints.
constexpr size_t maximumComplaints = 64;
// Lists together; the largest public ones have some 50 MiB.
constexpr qsizetype maximumListBytes = 256 * 1024 * 1024;

using StoreContext = OpensslOwned<X509_STORE_CTX, X509_STORE_CTX_free>;
using Crl = OpensslOwned<X509_CRL, X509_CRL_free>;

// A stack that borrows its elements.
struct BorrowedCertificates {
    STACK_OF(X509) * stack = sk_X509_new_null();
    BorrowedCertificates() = default;
    ~BorrowedCertificates() { sk_X509_free(stack); }
    BorrowedCertificates(const BorrowedCertificates&) = delete;
    BorrowedCertificates& operator=(const BorrowedCertificates&) = delete;
};

struct Run {
    std::span<const Certificate> path;
    QDateTime instant;
    bool judgesLists = false;
    Verification result;
};

// The anchor is trusted for being in the store, and an issuer without a list is no reason to distrust: only what a
// list says counts.
bool isOnlyAMissingList(int code)
{
    return code == X509_V_ERR_UNABLE_TO_GET_CRL;
}

// RFC 5280 section 4.1.2.5: the validity period includes notAfter; OpenSSL ends it one second early.
bool isLastSecond(const Run& run, int code, int depth)
{
    return code == X509_V_ERR_CERT_HAS_EXPIRED && depth >= 0 && size_t(depth) < run.path.size()
        && run.path[size_t(depth)].notAfter().toSecsSinceEpoch() == run.instant.toSecsSinceEpoch();
}

void noteRevocation(Run& run, X509_STORE_CTX* context, int depth)
{
    X509_CRL* list = X509_STORE_CTX_get0_current_crl(context);
    X509* certificate = X509_STORE_CTX_get_current_cert(context);
    X509_REVOKED* entry = nullptr;
    if (list && certificate && X509_CRL_get0_by_cert(list, &entry, certificate) == 1 && entry)
        run.result.revoked.push_back({depth, toDateTime(X509_REVOKED_get0_revocationDate(entry)), reasonOf(entry)});
}

// Goes on after every complaint, so that all are heard; whether the path is accepted is decided by their absence.
int onComplaint(int ok, X509_STORE_CTX* context)
{
    if (ok)
        return 1;
    auto& run = *static_cast<Run*>(X509_STORE_CTX_get_app_data(context));
    const int code = X509_STORE_CTX_get_error(context);
    const int depth = X509_STORE_CTX_get_error_depth(context);
    if ((run.judgesLists && isOnlyAMissingList(code)) || isLastSecond(run, code, depth)) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return 1;
    }
    if (code == X509_V_ERR_CERT_REVOKED && run.result.revoked.size() < maximumComplaints)
        noteRevocation(run, context, depth);
    if (run.result.complaints.size() < maximumComplaints)
        run.result.complaints.push_back({code, depth});
    return 1;
}

// How many certificates OpenSSL's chain and ours have in common from the leaf; -1 when OpenSSL's goes elsewhere.
int commonLength(STACK_OF(X509) * built, std::span<const Certificate> path)
{
    const int length = sk_X509_num(built);
    if (size_t(length) > path.size())
        return -1;
    for (int i = 0; i < length; ++i) {
        if (sk_X509_value(built, i) != path[size_t(i)].handle())
            return -1;
    }
    return length;
}

// Lists that OpenSSL passes over without a word: indirect ones, those for some reasons only, and deltas. Treated as if
// they were not there, a certificate that stands in them would pass.
bool isPassedOver(const X509_CRL* list)
{
    if (X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) >= 0)
        return true;
    const OpensslOwned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free> scope(
        static_cast<ISSUING_DIST_POINT*>(X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, nullptr, nullptr)));
    return scope && (scope->indirectCRL > 0 || scope->onlysomereasons);
}

bool areAnyOf(const std::vector<Crl>& lists, const Certificate& issuer)
{
    const X509_NAME* name = X509_get_subject_name(issuer.handle());
    return std::any_of(lists.cbegin(), lists.cend(),
        [name](const Crl& list) { return X509_NAME_cmp(X509_CRL_get_issuer(list.get()), name) == 0; });
}

} // namespace

struct PathVerifier::Data {
    VerifyOptions options;
    StoreContext context{X509_STORE_CTX_new()};
    std::vector<Crl> lists;
    std::vector<Crl> unusableLists;
    Findings listFindings;

    void readLists();
    void setParameters(size_t pathLength, End end);
};

// RFC 5280 section 5.2.3: conforming lists carry cRLNumber. OpenSSL checks all the rest when it uses the list.
void PathVerifier::Data::readLists()
{
    qsizetype bytes = 0;
    for (const RevocationList& list : options.revocationLists) {
        bytes += list.der.size();
        const auto* at = reinterpret_cast<const unsigned char*>(list.der.constData());
        Crl crl(bytes > maximumListBytes ? nullptr : d2i_X509_CRL(nullptr, &at, long(list.der.size())));
        if (!crl) {
            listFindings.push_back(makeFinding(FindingCode::RevocationUnknown,
                {.detail = QStringLiteral("a revocation list does not decode or is too large")}));
        } else if (X509_CRL_get_ext_by_NID(crl.get(), NID_crl_number, -1) < 0 || isPassedOver(crl.get())) {
            unusableLists.push_back(std::move(crl));
        } else {
            lists.push_back(std::move(crl));
        }
    }
}

void PathVerifier::Data::setParameters(size_t pathLength, End end)
{
    using Purpose = VerifyOptions::Purpose;
    if (options.purpose != Purpose::Any)
        X509_STORE_CTX_set_default(context.get(), options.purpose == Purpose::TlsServer ? "ssl_server" : "ssl_client");
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    unsigned long flags = X509_V_FLAG_TRUSTED_FIRST;
    if (end == End::OtherAnchor)
        flags |= X509_V_FLAG_PARTIAL_CHAIN;
    if (options.profile == VerifyOptions::Profile::Rfc5280)
        flags |= X509_V_FLAG_X509_STRICT;
    if (!lists.empty())
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    X509_VERIFY_PARAM_set_time(parameters, options.instant.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, options.securityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, int(pathLength));
    // A CN is no identity (RFC 9525), so name constraints do not apply to it either.
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
}

PathVerifier::PathVerifier(const VerifyOptions& options)
    : d(std::make_unique<Data>())
{
    const OpenSslCalls calls;
    d->options = options;
    d->readLists();
}

PathVerifier::~PathVerifier() = default;

Verification PathVerifier::verify(std::span<const Certificate> path, End end)
{
    const OpenSslCalls calls;
    const BorrowedCertificates untrusted;
    const BorrowedCertificates trusted;
    for (size_t i = 1; i < path.size(); ++i) {
        const bool isAnchor = i + 1 == path.size() && end != End::NoAnchor;
        sk_X509_push(isAnchor ? trusted.stack : untrusted.stack, path[i].handle());
    }
    if (path.size() == 1 && end != End::NoAnchor)
        sk_X509_push(trusted.stack, path[0].handle());

    Run run{.path = path, .instant = d->options.instant, .judgesLists = !d->lists.empty(), .result = {}};
    X509_STORE_CTX* context = d->context.get();
    if (!context || X509_STORE_CTX_init(context, nullptr, path[0].handle(), untrusted.stack) != 1) {
        run.result.words = QStringLiteral("out of memory");
        return run.result;
    }
    d->setParameters(path.size(), end);
    X509_STORE_CTX_set0_trusted_stack(context, trusted.stack);
    const OpensslOwned<STACK_OF(X509_CRL), [](STACK_OF(X509_CRL) * s) { sk_X509_CRL_free(s); }> lists(
        sk_X509_CRL_new_null());
    for (const Crl& list : d->lists)
        sk_X509_CRL_push(lists.get(), list.get());
    X509_STORE_CTX_set0_crls(context, lists.get());
    X509_STORE_CTX_set_app_data(context, &run);
    X509_STORE_CTX_set_verify_cb(context, onComplaint);

    const int answer = X509_verify_cert(context);
    STACK_OF(X509)* built = X509_STORE_CTX_get0_chain(context);
    const int common = built ? commonLength(built, path) : 0;
    run.result.length = std::max(common, 0);
    run.result.accepted = answer == 1 && run.result.complaints.empty() && common == int(path.size());
    if (!run.result.accepted) {
        const int code =
            run.result.complaints.empty() ? X509_STORE_CTX_get_error(context) : run.result.complaints.front().code;
        run.result.words = code == X509_V_OK ? QStringLiteral("OpenSSL built another path")
                                             : QString::fromLatin1(X509_verify_cert_error_string(code));
    }
    X509_STORE_CTX_cleanup(context);
    return run.result;
}

bool PathVerifier::hasListOf(const Certificate& issuer) const
{
    return areAnyOf(d->lists, issuer);
}

bool PathVerifier::hasUnusableListOf(const Certificate& issuer) const
{
    return areAnyOf(d->unusableLists, issuer);
}

const Findings& PathVerifier::listFindings() const
{
    return d->listFindings;
}

} // namespace pintle
