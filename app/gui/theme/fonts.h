// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFont>

namespace pintle {

/// The system's fixed-width font at the size of `like`: pins, fingerprints, hosts, PEM.
QFont fixedFont(const QFont& like);
QFont scaledFont(const QFont& font, qreal factor, QFont::Weight weight = QFont::Normal);

} // namespace pintle
