// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace pintle {

class MarkedLine;

/// What is wrong with what was typed above it, and the button that mends it. Takes no room while nothing is wrong.
class FaultLine : public QWidget
{
    Q_OBJECT

public:
    explicit FaultLine(QWidget* parent = nullptr);

    /// `fixText` empty: only a person can mend it.
    void setFault(const QString& sentence, const QString& fixText = {}, std::function<void()> fix = {});
    void clear();
    QString sentence() const;
    QPushButton* fixButton() const { return m_fix; }

private:
    MarkedLine* m_line = nullptr;
    QPushButton* m_fix = nullptr;
    std::function<void()> m_mend;
};

} // namespace pintle
