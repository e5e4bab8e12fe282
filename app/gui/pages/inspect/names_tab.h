// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"

#include <QWidget>

class QLabel;
class QListView;
class QStringListModel;

namespace pintle {

/// Every subject alternative name, and which of them speaks for the host that was asked for. Thousands are no burden.
class NamesTab : public QWidget
{
    Q_OBJECT

public:
    explicit NamesTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject);

private:
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QStringListModel* m_names = nullptr;
};

} // namespace pintle
