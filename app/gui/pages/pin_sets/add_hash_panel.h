// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QComboBox;

namespace pintle {

class FaultLine;

/// A pin typed or pasted in any spelling, judged while it is typed. Stands below the table while it is wanted.
class AddHashPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AddHashPanel(QWidget* parent = nullptr);

    void open();
    QLineEdit* field() const { return m_field; }
    FaultLine* fault() const { return m_fault; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void pinGiven(const pintle::PinEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();
    void take();

    QLineEdit* m_field = nullptr;
    QComboBox* m_kind = nullptr;
    QPushButton* m_add = nullptr;
    FaultLine* m_fault = nullptr;
};

} // namespace pintle
