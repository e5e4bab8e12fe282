// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_alert.h"

namespace pintle {
namespace {

QLatin1String knownName(int number)
{
    switch (number) {
    case 0: return QLatin1String("close_notify");
    case 10: return QLatin1String("unexpected_message");
    case 20: return QLatin1String("bad_record_mac");
    case 21: return QLatin1String("decryption_failed");
    case 22: return QLatin1String("record_overflow");
    case 30: return QLatin1String("decompression_failure");
    case 40: return QLatin1String("handshake_failure");
    case 41: return QLatin1String("no_certificate");
    case 42: return QLatin1String("bad_certificate");
    case 43: return QLatin1String("unsupported_certificate");
    case 44: return QLatin1String("certificate_revoked");
    case 45: return QLatin1String("certificate_expired");
    case 46: return QLatin1String("certificate_unknown");
    case 47: return QLatin1String("illegal_parameter");
    case 48: return QLatin1String("unknown_ca");
    case 49: return QLatin1String("access_denied");
    case 50: return QLatin1String("decode_error");
    case 51: return QLatin1String("decrypt_error");
    case 60: return QLatin1String("export_restriction");
    case 70: return QLatin1String("protocol_version");
    case 71: return QLatin1String("insufficient_security");
    case 80: return QLatin1String("internal_error");
    case 86: return QLatin1String("inappropriate_fallback");
    case 90: return QLatin1String("user_canceled");
    case 100: return QLatin1String("no_renegotiation");
    case 109: return QLatin1String("missing_extension");
    case 110: return QLatin1String("unsupported_extension");
    case 111: return QLatin1String("certificate_unobtainable");
    case 112: return QLatin1String("unrecognized_name");
    case 113: return QLatin1String("bad_certificate_status_response");
    case 114: return QLatin1String("bad_certificate_hash_value");
    case 115: return QLatin1String("unknown_psk_identity");
    case 116: return QLatin1String("certificate_required");
    case 120: return QLatin1String("no_application_protocol");
    default: return {};
    }
}

} // namespace

QString alertName(int number)
{
    const QLatin1String name = knownName(number);
    return name.isEmpty() ? QStringLiteral("alert %1").arg(number) : QString(name);
}

} // namespace pintle
