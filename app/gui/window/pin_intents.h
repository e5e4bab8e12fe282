// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"
#include "core/pins/pin_set.h"

#include <QObject>

class QPoint;

namespace pintle {

class CopyIntents;

/// Pinning and unpinning what is current, and saving and exporting the pin set in use.
class PinIntents : public QObject
{
    Q_OBJECT

public:
    PinIntents(const WindowParts& parts, CopyIntents& copies, QObject* parent);

    /// Pins the current certificate in the set in use, or asks in which; removes its pin where it has one.
    void pinCurrent();
    void pinIntermediate();

private:
    void offerSets(const Certificate& certificate, PinRole role);
    QPoint besideCurrent() const;
    void savePinSet();
    void exportPins();

    WindowParts m_parts;
    CopyIntents& m_copies;
};

} // namespace pintle
