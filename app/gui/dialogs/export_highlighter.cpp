// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_highlighter.h"

#include "app/gui/theme/tokens.h"

namespace pintle {
namespace {

constexpr int InsideComment = 1;

// The end of the string that begins at `from`, one past its quote; the line's end where it has none.
qsizetype endOfString(const QString& text, qsizetype from)
{
    const QChar quote = text[from];
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return text.size();
}

} // namespace

ExportHighlighter::ExportHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{ }

void ExportHighlighter::setUp(const QPalette& palette, bool isXml)
{
    const Tokens& tokens = tokensFor(palette);
    m_comment.setForeground(tokens.mutedText);
    m_comment.setFontItalic(true);
    m_string.setForeground(tokens.okLine);
    m_tag.setForeground(tokens.infoLine);
    m_isXml = isXml;
    rehighlight();
}

void ExportHighlighter::highlightBlock(const QString& text)
{
    if (m_isXml)
        highlightXml(text);
    else
        highlightLines(text);
}

void ExportHighlighter::highlightXml(const QString& text)
{
    const QString begin = QStringLiteral("<!--");
    const QString end = QStringLiteral("-->");
    qsizetype at = 0;
    setCurrentBlockState(-1);
    bool inComment = previousBlockState() == InsideComment;
    while (at < text.size()) {
        if (!inComment && QStringView(text).sliced(at).startsWith(begin))
            inComment = true;
        if (inComment) {
            const qsizetype stop = text.indexOf(end, at);
            const qsizetype to = stop < 0 ? text.size() : stop + end.size();
            setFormat(int(at), int(to - at), m_comment);
            at = to;
            if (stop < 0)
                break;
            inComment = false;
        } else if (text[at] == QLatin1Char('<')) {
            const qsizetype stop = text.indexOf(QLatin1Char('>'), at);
            const qsizetype to = stop < 0 ? text.size() : stop + 1;
            setFormat(int(at), int(to - at), m_tag);
            for (qsizetype quote = text.indexOf(QLatin1Char('"'), at); quote >= 0 && quote < to;) {
                const qsizetype past = std::min(endOfString(text, quote), to);
                setFormat(int(quote), int(past - quote), m_string);
                quote = text.indexOf(QLatin1Char('"'), past);
            }
            at = to;
        } else {
            ++at;
        }
    }
    if (inComment)
        setCurrentBlockState(InsideComment);
}

void ExportHighlighter::highlightLines(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool slashes = QStringView(text).sliced(at).startsWith(QLatin1String("//"));
        const bool beginsComment = text[at] == QLatin1Char('#') || (slashes && (at == 0 || text[at - 1].isSpace()));
        if (beginsComment) {
            setFormat(int(at), int(text.size() - at), m_comment);
            return;
        }
        if (text[at] == QLatin1Char('"')) {
            const qsizetype past = endOfString(text, at);
            setFormat(int(at), int(past - at), m_string);
            at = past - 1;
        }
    }
}

} // namespace pintle
