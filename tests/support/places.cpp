// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/places.h"

namespace pintle::test {

QString sourceDir()
{
    return QStringLiteral(PINTLE_SOURCE_DIR);
}

QString buildDir()
{
    return QStringLiteral(PINTLE_BUILD_DIR);
}

QString dataPath(const QString& name)
{
    return sourceDir() + QStringLiteral("/tests/data/") + name;
}

} // namespace pintle::test
