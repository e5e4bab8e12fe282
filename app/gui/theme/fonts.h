// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFont>
#include <QString>

namespace pintle {

/// The system's fixed-width font at the size of `like`: pins, fingerprints, hosts, PEM.
QFont fixedFont(const QFont& like);
QFont scaledFont(const QFont& font, qreal factor, QFont::Weight weight = QFont::Normal);

/// A machine's word for the screen: isolated, so that right-to-left text around it does not reorder it. Never for the
/// clipboard.
QString isolated(const QString& machineText);

} // namespace pintle
