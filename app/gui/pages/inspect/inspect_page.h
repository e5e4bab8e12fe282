// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QWidget>

class QStackedWidget;

namespace pintle {

class EmptyState;

/// What does this server send, what is verified, what is pinned?
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget* parent = nullptr);

    EmptyState* emptyState() const { return m_empty; }

Q_SIGNALS:
    void labRequested();
    void addressRequested();
    void fileRequested();

private:
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace pintle
