// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/openssl_calls.h"

#include "core/base/encodings.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace pintle {

OpenSslCalls::OpenSslCalls()
{
    ERR_clear_error();
}

OpenSslCalls::~OpenSslCalls()
{
    ERR_clear_error();
}

QString OpenSslCalls::takeReasons()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        QString text =
            reason ? QString::fromLatin1(reason) : QStringLiteral("error %1").arg(code, 8, 16, QLatin1Char('0'));
        // One cause is often pushed once per layer that it passes.
        if (reasons.isEmpty() || reasons.last() != text)
            reasons += text;
    }
    return printable(reasons.join(QStringLiteral("; ")));
}

tl::unexpected<Error> OpenSslCalls::failed(ErrorCode code, const QString& what)
{
    const QString reasons = takeReasons();
    return failure(code, {.detail = reasons.isEmpty() ? what : reasons});
}

void leaveOpenSslThread()
{
    OPENSSL_thread_stop();
}

} // namespace pintle
