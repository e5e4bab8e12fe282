// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace pintle {

/// Where the parts of a certificate lie in its DER (RFC 5280 section 4.1), found by one walk that checks the shape as
/// OpenSSL's d2i_X509 does and decodes nothing. It is stricter where OpenSSL reads BER: indefinite lengths, constructed
/// strings and versions other than 1 to 3 are refused.
struct CertificateOutline {
    /// A range of the DER.
    struct Part {
        quint32 offset = 0;
        quint32 size = 0;

        QByteArrayView in(QByteArrayView der) const { return der.sliced(offset, size); }
    };

    int version = 1;
    Part serial;             ///< content octets
    Part issuer;             ///< the Name, header included
    Part notBefore;          ///< the Time, header included
    Part notAfter;           ///< the Time, header included
    Part subject;            ///< the Name, header included
    Part publicKeyInfo;      ///< SubjectPublicKeyInfo, header included
    Part extensions;         ///< content of the SEQUENCE OF Extension; empty where there is none
    Part signatureAlgorithm; ///< content octets of the outer algorithm's OID
};

/// Errors: MalformedDer with the offset of the element that is wrong.
Result<CertificateOutline> outlineOf(QByteArrayView der);

} // namespace pintle
