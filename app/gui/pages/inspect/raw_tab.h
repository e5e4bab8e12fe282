// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace pintle {

/// The certificate as PEM or as bytes.
class RawTab : public QWidget
{
    Q_OBJECT

public:
    explicit RawTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject);

Q_SIGNALS:
    void copied(const QString& label, const QString& value);

private:
    void refresh();

    QComboBox* m_form = nullptr;
    QPlainTextEdit* m_text = nullptr;
    std::optional<Certificate> m_certificate;
};

/// Offset, sixteen bytes, their printable characters; a line each.
QString hexDump(const QByteArray& bytes);

} // namespace pintle
