// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

class QPoint;

namespace pintle {

class InspectPage;

/// Everything of the Inspect page that lands on the clipboard: the pin, the certificate in its forms, the command that
/// does the same.
class CopyIntents : public QObject
{
    Q_OBJECT

public:
    CopyIntents(const WindowParts& parts, InspectPage& page, QObject* parent);

    /// The forms of the current certificate.
    void offerForms(const QPoint& at);

private:
    void copyPin();

    WindowParts m_parts;
    InspectPage& m_page;
};

} // namespace pintle
