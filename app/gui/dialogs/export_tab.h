// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/dialogs/export_rendering.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace pintle {

class BadgeLabel;
class ExportTextView;

/// A pin set in one format: the text, a sentence on what the platform does with it, what it does not protect, how far
/// it is proved; or why it is not written, and what can be done about that.
class ExportTab : public QWidget
{
    Q_OBJECT

public:
    explicit ExportTab(const Format& format, QWidget* parent = nullptr);

    const Format& format() const { return m_format; }
    /// Renders off the GUI thread; a set given later replaces one that is under way.
    void setPinSet(const PinSet& set, bool canUseLeaf);
    /// Nothing where it is refused, or still being written.
    const std::optional<QByteArray>& content() const { return m_content; }

Q_SIGNALS:
    void rendered();
    void leafPinRequested();

private:
    void render();
    void show(const RenderedExport& rendered);
    void refuse(const Error& error);
    QWidget* buildFacts();

    const Format& m_format;
    std::optional<PinSet> m_set;
    std::optional<QByteArray> m_content;
    quint64 m_request = 0;
    bool m_force = false;
    bool m_canUseLeaf = false;
    ExportTextView* m_text = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_remarks = nullptr;
    BadgeLabel* m_proof = nullptr;
    QPushButton* m_leaf = nullptr;
    QPushButton* m_anyway = nullptr;
};

} // namespace pintle
