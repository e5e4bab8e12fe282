// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/intake/intake.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace pintle {

class BundleModel;

/// A file with more certificates than a chain has: a list to search and to choose one from.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    BundleDialog(Intake intake, QWidget* parent);

Q_SIGNALS:
    /// The chosen certificate first, then every other one of the file that may be above it.
    void inspectRequested(const QString& name, const pintle::ReadObjects& objects);

private:
    void refresh();
    void inspect();

    Intake m_intake;
    BundleModel* m_model = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_inspect = nullptr;
};

} // namespace pintle
