// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"
#include "core/pins/pin_set.h"

#include <QObject>

class QAction;
class QPoint;

namespace pintle {

class InspectPage;
class Workbench;

/// Pinning and unpinning what is current, and saving the pin set in use.
class PinIntents : public QObject
{
    Q_OBJECT

public:
    PinIntents(const WindowParts& parts, InspectPage& page, QObject* parent);

    /// Pins the current certificate in the set in use, or asks in which; removes its pin where it has one.
    void pinCurrent();
    void pinIntermediate();
    /// Which of it can be done now.
    void refresh();

private:
    void offerSets(const Certificate& certificate, PinRole role);
    QPoint besideCurrent() const;
    void savePinSet();

    Workbench& bench() const;

    WindowParts m_parts;
    InspectPage& m_page;
    QAction* m_pin = nullptr;
    QAction* m_save = nullptr;
};

} // namespace pintle
