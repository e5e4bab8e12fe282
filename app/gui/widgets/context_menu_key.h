// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

namespace pintle {

/// Lets Shift+F10 open what the menu key opens, in every window: many keyboards have no menu key, and Qt knows that one
/// alone. Safe to call again.
void installContextMenuKey();

} // namespace pintle
