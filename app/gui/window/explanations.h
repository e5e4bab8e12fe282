// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QWidget;

namespace pintle {

/// Gives the main controls of the pages their What's This texts, found by objectName. Pages build parts of themselves
/// late, so it is done again whenever an explanation is asked for; texts that are there already stay.
void explainControls(QWidget& window);

} // namespace pintle
