// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

namespace pintle {

/// Makes every ChainView a list of its certificates and links for assistive technology: one child per element, with a
/// sentence as its name, a place, states and the actions of the keyboard.
void installChainAccessibility();

} // namespace pintle
