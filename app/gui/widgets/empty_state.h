// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pintle {

/// What a page shows before it has anything to show: pictogram, headline, one sentence, one primary and a few other
/// actions, and the other ways in.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName pictogram, const QString& headline, const QString& sentence, QWidget* parent = nullptr);

    /// The first button is the primary one.
    QPushButton* addButton(const QString& text, const QString& keys);
    /// A line below the buttons; links in it are reported by linkActivated().
    void setFootnote(const QString& richText);
    QPushButton* primaryButton() const { return m_primary; }

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_secondary = nullptr;
    QPushButton* m_primary = nullptr;
    QLabel* m_footnote = nullptr;
};

} // namespace pintle
