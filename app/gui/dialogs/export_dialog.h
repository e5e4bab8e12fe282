// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pintle {

/// A pin set as each platform writes it: a list of formats, the text as it would be written, what it does not protect,
/// and refusals with their reason. Stands beside the window, blocks nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(PinSet set, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
    void saveRequested(const QString& path, const QByteArray& content);

private:
    void showFormat();
    void save();

    PinSet m_set;
    QListWidget* m_formats = nullptr;
    QLabel* m_remarks = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_anyway = nullptr;
    QByteArray m_content;
};

} // namespace pintle
