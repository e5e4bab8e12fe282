// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace pintle {

class MarkedLine;

/// "Covers?": a host is typed, and each platform says whether the set, exported to it, is about that host.
class CoverProbe : public QWidget
{
    Q_OBJECT

public:
    explicit CoverProbe(QWidget* parent = nullptr);

    /// The set whose closest entry answers.
    void setPinSet(const PinSet& set);
    QLineEdit* field() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void answer();
    void arrange();

    std::optional<PinSet> m_set;
    QLineEdit* m_field = nullptr;
    QLabel* m_fault = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<MarkedLine*> m_answers; ///< in the order of hostPlatforms()
    int m_columns = 0;
};

} // namespace pintle
