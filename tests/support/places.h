// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

/// Where tests find what the build knows. In one object file, so that all others compile alike in every folder.
namespace pintle::test {

/// The project's root.
QString sourceDir();
/// The build folder; programs are in `bin` below it.
QString buildDir();
/// A file or folder below tests/data.
QString dataPath(const QString& name);

} // namespace pintle::test
