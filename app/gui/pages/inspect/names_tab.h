// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace pintle {

class NamesModel;

/// Every subject alternative name, and which of them speaks for the host that was asked for. Thousands are no burden.
class NamesTab : public QWidget
{
    Q_OBJECT

public:
    explicit NamesTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject);
    const NamesModel& names() const { return *m_names; }

Q_SIGNALS:
    void copied(const QString& label, const QString& value);

private:
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QPushButton* m_copy = nullptr;
    NamesModel* m_names = nullptr;
};

} // namespace pintle
