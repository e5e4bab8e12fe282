// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pintle {

class WrappedLabel;

/// What stands in the place of a chain where none was received: how far the connection came, what went wrong, what to
/// do about it, and what was said so far.
class NoAnswerPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoAnswerPane(QWidget* parent = nullptr);

    void showReport(const EndpointReport& report);
    /// The user stopped it.
    void showStopped();
    QWidget* mainControl() const;
    /// All of it as text.
    QString plainText() const;

Q_SIGNALS:
    void retryRequested();
    void optionsRequested();
    void copyRequested(const QString& text);

private:
    void fill(const QString& heading, const QString& reason, const QString& remedy, const QStringList& facts,
        const QStringList& dialogue);

    WrappedLabel* m_heading = nullptr;
    WrappedLabel* m_reason = nullptr;
    WrappedLabel* m_remedy = nullptr;
    WrappedLabel* m_facts = nullptr;
    QLabel* m_dialogueTitle = nullptr;
    QPlainTextEdit* m_dialogue = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_options = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace pintle
