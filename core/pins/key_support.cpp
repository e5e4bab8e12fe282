// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/key_support.h"

namespace pintle {

std::vector<KeySupport> keySupportOf(const QStringList& formats)
{
    const QStringList nist = {
        QStringLiteral("RSA"), QStringLiteral("EC P-256"), QStringLiteral("EC P-384"), QStringLiteral("EC P-521")};
    if (formats.isEmpty())
        return {{QStringLiteral("public CAs"), nist}};
    std::vector<KeySupport> rules;
    for (const QString& format : formats) {
        if (format == QLatin1String("android-nsc"))
            rules.push_back({format, nist});
    }
    return rules;
}

} // namespace pintle
