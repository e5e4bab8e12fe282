// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

class QPoint;

namespace pintle {

/// Everything that lands on the clipboard: the pin, the certificate in its forms, the command that does the same.
class CopyIntents : public QObject
{
    Q_OBJECT

public:
    CopyIntents(const WindowParts& parts, QObject* parent);

    void copy(const QString& label, const QString& value);
    /// The forms of the current certificate.
    void offerForms(const QPoint& at);

private:
    void copyPin();
    void copyCommand();

    WindowParts m_parts;
};

} // namespace pintle
