// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QSyntaxHighlighter>

namespace pintle {

/// Light colours for exported text, of any format: comments, strings, XML tags. They help the eye and mean nothing.
class ExportHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ExportHighlighter(QTextDocument* document);

    /// The theme's colours, and whether the text is XML.
    void setUp(const QPalette& palette, bool isXml);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightXml(const QString& text);
    void highlightLines(const QString& text);

    QTextCharFormat m_comment;
    QTextCharFormat m_string;
    QTextCharFormat m_tag;
    bool m_isXml = false;
};

} // namespace pintle
