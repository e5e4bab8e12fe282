// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/command_line.h"

#include <QRegularExpression>
#include <QStringList>

namespace pintle {

QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString inspectCommand(const QString& address, const TrustChoice& trust, const QString& pins)
{
    QStringList words{QStringLiteral("pintle-cli"), QStringLiteral("inspect"), shellWord(address)};
    if (trust.kind == TrustChoice::Kind::Lab)
        words << QStringLiteral("--trust") << QStringLiteral("lab");
    else if (trust.kind == TrustChoice::Kind::File)
        words << QStringLiteral("--trust") << shellWord(trust.path);
    if (!pins.isEmpty())
        words << QStringLiteral("--pins") << shellWord(pins);
    return words.join(QLatin1Char(' '));
}

} // namespace pintle
