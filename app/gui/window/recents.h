// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QStringList>

namespace pintle {

class Preferences;
class TargetBar;

/// The addresses inspected last, kept in the settings; with the lab's servers and
/// the workspace's they are what the address field suggests.
class Recents
{
public:
    Recents(Preferences& preferences, TargetBar& target);

    /// `kept`: addresses that the workspace keeps; they come right after those inspected last.
    void suggest(const QStringList& kept);
    void remember(const QString& address);

private:
    Preferences& m_preferences;
    TargetBar& m_target;
    QStringList m_kept;
};

} // namespace pintle
