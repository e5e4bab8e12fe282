// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"

#include <QWidget>

namespace pintle {

/// What letting go of a drag will do, in words over the whole window; a sentence and a crossed sign where it does
/// nothing. Takes no part in the drag itself.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Looking, Welcome, Refused };

    /// Covers `covered`, its parent, while it is shown.
    explicit DropOverlay(QWidget* covered);

    void say(Mood mood, const QString& sentence);
    QString sentence() const { return m_sentence; }
    Mood mood() const { return m_mood; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Mood m_mood = Mood::Looking;
    QString m_sentence;
};

} // namespace pintle
