// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace pintle {

class CoverProbe;
class FaultLine;
class HostListModel;

/// The hosts of a set: a list that is edited in place, and the line that tries a host. The current host is the one
/// whose pins and policy are shown.
class HostPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HostPanel(QWidget* parent = nullptr);

    void setPinSet(const PinSet& set);
    int current() const;
    void setCurrent(int row);
    /// A new host is typed into the list.
    void beginAdding();
    void editCurrent();
    QListView* list() const { return m_list; }
    CoverProbe* probe() const { return m_probe; }
    FaultLine* fault() const { return m_fault; }

Q_SIGNALS:
    void currentChanged(int row);
    void added(const pintle::HostPattern& pattern);
    void changed(int row, const pintle::HostPattern& pattern);
    void removeRequested(int row);

private:
    void take(int row, const QString& text);
    void takeNew();
    void refuse(const QString& text, const Error& error, int row);

    HostListModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLineEdit* m_new = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    FaultLine* m_fault = nullptr;
    CoverProbe* m_probe = nullptr;
    bool m_setting = false;
};

} // namespace pintle
