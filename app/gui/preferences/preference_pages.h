// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <vector>

namespace pintle {

class ActionRegistry;
class PreferencePage;
class Preferences;
class Translation;

/// The pages of the preferences in their order: General, Appearance, Trust stores, Connections, Pins, Shortcuts,
/// Privacy, Language. The caller owns them.
std::vector<PreferencePage*> makePreferencePages(
    Preferences& preferences, const Translation& translation, ActionRegistry& actions);

} // namespace pintle
