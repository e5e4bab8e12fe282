// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/crl_reason.h"

#include "core/x509/openssl_owned.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace pintle {

QString reasonName(int reason)
{
    // Number 7 is not used.
    static constexpr std::array names{"unspecified", "keyCompromise", "cACompromise", "affiliationChanged",
        "superseded", "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn",
        "aACompromise"};
    if (reason < 0 || size_t(reason) >= names.size())
        return {};
    return QString::fromLatin1(names[size_t(reason)]);
}

QString reasonOf(const X509_REVOKED* entry)
{
    const OpensslOwned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    return reason ? reasonName(int(ASN1_ENUMERATED_get(reason.get()))) : QString();
}

QDateTime toDateTime(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDate date(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return QDateTime(date, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace pintle
