// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace pintle {

/// What · why · do, without stopping anybody.
struct Message {
    struct Action {
        QString text;
        std::function<void()> act;
    };

    Severity severity = Severity::Info;
    QString sentence;
    QString remedy;  ///< a second sentence: what to do; may be empty
    QString details; ///< technical text behind "Details", with "Copy"; may be empty
    std::vector<Action> actions;
    /// Set: a passphrase field with "Unlock" stands in the message.
    std::function<void(const QString&)> unlock;
};

/// The messages at the top of the page; at most two are there, the oldest leaves first. Errors stay until they are
/// closed, information leaves after eight seconds unless somebody is at it.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();
    int count() const;

private:
    QVBoxLayout* m_column = nullptr;
};

/// One message.
class MessageFrame : public QFrame
{
    Q_OBJECT

public:
    MessageFrame(const Message& message, QWidget* parent);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addActions(const Message& message, QWidget* row);
    void addUnlock(const Message& message);
    void addDetails(const QString& details);
    bool isAttended() const;

    Severity m_severity;
    QPlainTextEdit* m_details = nullptr;
    QTimer* m_leave = nullptr;
};

} // namespace pintle
