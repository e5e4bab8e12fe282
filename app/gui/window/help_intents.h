// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

namespace pintle {

/// Help: list of shortcuts, What's This, about.
class HelpIntents : public QObject
{
    Q_OBJECT

public:
    HelpIntents(const WindowParts& parts, QObject* parent);

private:
    void explainFocus();
    void showShortcuts();
    void showAbout();

    WindowParts m_parts;
};

} // namespace pintle
