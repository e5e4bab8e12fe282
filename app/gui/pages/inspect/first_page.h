// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/widgets/empty_state.h"

namespace pintle {

/// What the Inspect page shows before anything was inspected: the ways to begin.
class FirstPage : public EmptyState
{
    Q_OBJECT

public:
    explicit FirstPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void labRequested(const QString& address);
    void addressRequested();
    void fileRequested();
};

} // namespace pintle
