// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

namespace pintle {

class Preferences;
class TargetBar;

/// The addresses inspected last, kept in the settings; with the lab's servers they are what the address field suggests.
class Recents
{
public:
    Recents(Preferences& preferences, TargetBar& target);

    void suggest();
    void remember(const QString& address);

private:
    Preferences& m_preferences;
    TargetBar& m_target;
};

} // namespace pintle
