// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QWidget>

namespace pintle {

/// One thing that was checked or found: glyph, name, what came out in words, and the rule it rests on.
struct CheckLine {
    Severity severity = Severity::Ok;
    QString title;
    QString text;
    QString rule; ///< for example `RFC 5280 6.1.3`

    /// For the clipboard and for speech.
    QString plain() const;
};

class CheckRow : public QWidget
{
    Q_OBJECT

public:
    CheckRow(const CheckLine& line, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
};

} // namespace pintle
