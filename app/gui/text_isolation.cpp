// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/text_isolation.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar PopIsolate(0x2069);

bool steersDirection(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString onScreen(const QString& machineText)
{
    if (machineText.isEmpty())
        return {};
    QString shown;
    shown.reserve(machineText.size() + 2);
    shown += LeftToRightIsolate;
    std::transform(machineText.cbegin(), machineText.cend(), std::back_inserter(shown),
        [](QChar c) { return steersDirection(c) ? QChar(QChar::ReplacementCharacter) : c; });
    shown += PopIsolate;
    return shown;
}

QString offScreen(QString shown)
{
    shown.remove(LeftToRightIsolate);
    shown.remove(PopIsolate);
    return shown;
}

} // namespace pintle
