// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QStringList>

class QWidget;

namespace pintle::test {

/// What a person could not read of what shows in `top`: texts wider or higher than their place (unless they are
/// shortened on purpose and the whole is in a tool tip), widgets of a layout that cover each other or are squeezed
/// below their least size. One line each, with the widget's class, name and text.
QStringList misfitsOf(const QWidget& top);

} // namespace pintle::test
