// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

class QSettings;

namespace pintle {

class TargetBar;

/// The addresses inspected last, kept in the settings; with the lab's servers they are what the address field suggests.
class Recents
{
public:
    Recents(QSettings& settings, TargetBar& target);

    void suggest();
    void remember(const QString& address);

private:
    QSettings& m_settings;
    TargetBar& m_target;
};

} // namespace pintle
