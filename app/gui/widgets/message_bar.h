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

class MessageFrame;

/// The messages at the top of the page; at most two are seen. What must be read (errors, warnings, a passphrase that is
/// asked for) waits behind newer ones and comes back when there is room; information leaves for good, at the latest
/// after eight seconds, unless somebody is at it. Each message has the role of an alert, so that it is read out.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();
    /// Those that wait included.
    int count() const;

private:
    std::vector<MessageFrame*> frames() const;
    void makeRoom();
    QVBoxLayout* m_column = nullptr;
};

/// One message.
class MessageFrame : public QFrame
{
    Q_OBJECT

public:
    MessageFrame(const Message& message, QWidget* parent);

    /// It may not leave unread.
    bool mustBeRead() const { return m_leave == nullptr; }
    /// The pointer or the focus is on it.
    bool isAttended() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeGlyph();
    void addActions(const Message& message, QWidget* row);
    void addUnlock(const Message& message);
    void addDetails(const QString& details);

    Severity m_severity;
    QPlainTextEdit* m_details = nullptr;
    QTimer* m_leave = nullptr;
};

} // namespace pintle
