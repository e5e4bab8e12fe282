// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QPlainTextEdit>

namespace pintle {

class ExportHighlighter;

/// Exported text to read and select: numbered lines, fixed width, from left to right whatever the language.
class ExportTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExportTextView(QWidget* parent = nullptr);

    void showContent(const QByteArray& content);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Numbers;
    int numbersWidth() const;
    void placeNumbers();
    void paintNumbers(QPaintEvent* event);
    void setUpColours();

    ExportHighlighter* m_highlighter = nullptr;
    Numbers* m_numbers = nullptr;
    bool m_isXml = false;
    bool m_applying = false;
};

} // namespace pintle
