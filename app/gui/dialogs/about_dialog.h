// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDialog>

namespace pintle {

/// Name, version and licence, and the diagnostics that a report of a fault needs, to be copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString& diagnostics, QWidget* parent);

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
};

} // namespace pintle
