// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/line_dialogue.h"

namespace pintle {

LineDialogue::LineDialogue(Kind kind, Literals literals)
    : Dialogue(kind)
    , m_literals(literals)
{ }

void LineDialogue::command(const QByteArray& line)
{
    send(line + "\r\n");
    noteSent(QString::fromLatin1(line));
}

void LineDialogue::take(char byte)
{
    m_line.append(byte);
    if (m_literalLeft > 0) {
        if (--m_literalLeft == 0)
            m_sinceLiteral = m_line.size();
        return;
    }
    if (byte != '\n') {
        if (m_line.size() - m_sinceLiteral >= MaximumLine)
            breakOff(m_line, QStringLiteral("a line of more than %1 bytes").arg(MaximumLine));
        else if (m_line.size() == PlainlyWrong && !mayBegin(m_line))
            breakOff(m_line, QStringLiteral("another protocol"));
        return;
    }
    const qsizetype literal = announcedLiteral();
    if (literal > MaximumInput) {
        breakOff(m_line, QStringLiteral("a literal of more than %1 bytes").arg(MaximumInput));
        return;
    }
    m_literalLeft = literal;
    if (literal > 0)
        return;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    m_sinceLiteral = 0;
    const QByteArray line = std::exchange(m_line, {});
    noteReceived(line);
    takeLine(line);
}

// The count of `…{count}` or `…{count+}` at the end of the line; 0 without.
qsizetype LineDialogue::announcedLiteral() const
{
    if (m_literals == Literals::None)
        return 0;
    const QByteArray text = m_line.mid(m_sinceLiteral).trimmed();
    const qsizetype open = text.lastIndexOf('{');
    if (open < 0 || !text.endsWith('}'))
        return 0;
    QByteArray digits = text.mid(open + 1, text.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    bool isNumber = false;
    const qlonglong count = digits.toLongLong(&isNumber);
    if (!isNumber || count < 0)
        return 0;
    return count;
}

bool hasWord(QByteArrayView line, QByteArrayView word)
{
    qsizetype at = 0;
    while (at < line.size()) {
        qsizetype end = at;
        while (end < line.size() && line[end] != ' ' && line[end] != '\t')
            ++end;
        if (line.sliced(at, end - at).compare(word, Qt::CaseInsensitive) == 0)
            return true;
        at = end + 1;
    }
    return false;
}

bool beginsWith(QByteArrayView line, QByteArrayView start)
{
    return line.size() >= start.size() && line.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

} // namespace pintle
