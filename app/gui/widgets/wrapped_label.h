// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QLabel>

namespace pintle {

/// A paragraph of plain text that can be selected and that wraps within words too, where a word is wider than the
/// place: names and values that a peer chose may be one word of any length. What is copied from it is the text alone.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString plainText() const { return m_text; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void align();
    void copySelection() const;

    QString m_text;
};

/// The text with places to break it in every run of letters without a space; for the screen only.
QString breakable(const QString& text);

} // namespace pintle
