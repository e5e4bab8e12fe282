// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QWidget>

namespace pintle {

/// A pin, fingerprint or other machine word on one line, fixed width, elided in the middle: the ends of hashes are what
/// people compare. Selects nothing; the whole value is in the tooltip and copied by the button beside it.
class HashLabel : public QWidget
{
    Q_OBJECT

public:
    explicit HashLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
};

} // namespace pintle
