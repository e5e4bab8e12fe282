// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QLabel;

namespace pintle {

/// A severity's glyph before a line of text that wraps: an answer among other widgets.
class MarkedLine : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget* parent = nullptr);

    /// `spoken` is the accessible name: the text with its severity in words.
    void setLine(Severity severity, const QString& text, const QString& spoken, const QString& tip = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Neutral;
    QLabel* m_text = nullptr;
};

} // namespace pintle
