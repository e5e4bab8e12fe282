// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

namespace pintle {

/// Gives names to what Qt makes by itself and leaves unnamed for assistive technology: the list of a combo box is named
/// like the box, the list of a completer like its field, the tree and the lists of a file dialog like what they hold.
/// Costs nothing until assistive technology asks. Safe to call again.
void installAccessibleNames();

} // namespace pintle
