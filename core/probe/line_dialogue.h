// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

namespace pintle {

/// A dialogue of text lines that end in LF or CRLF.
class LineDialogue : public Dialogue
{
public:
    /// Bytes of one line, its end included. RFC 5321 allows 512, RFC 3501 and real servers' capabilities need more.
    static constexpr qsizetype MaximumLine = 8192;
    static constexpr qsizetype PlainlyWrong = 256;

protected:
    /// Whether `{12}` at the end of a line announces 12 bytes which belong to it (RFC 3501 section 4.3, RFC 5804
    /// section 4); without this a literal in the go-ahead would be taken for injected bytes.
    enum class Literals { None, Braces };
    explicit LineDialogue(Kind kind, Literals literals = Literals::None);

    /// A whole line without its end; literals are in it as they came.
    virtual void takeLine(const QByteArray& line) = 0;
    /// Whether a line may begin so, asked once when PlainlyWrong bytes have come without an end of line: a peer that
    /// talks something else is told from one that is silent.
    virtual bool mayBegin(const QByteArray&) const { return true; }
    /// Sends the command with CRLF and notes it.
    void command(const QByteArray& line);

private:
    void take(char byte) final;
    qsizetype announcedLiteral() const;

    Literals m_literals;
    QByteArray m_line;
    qsizetype m_literalLeft = 0;
    qsizetype m_sinceLiteral = 0;
};

/// Whether a line of words holds one, case folded: `250-STARTTLS` after its code, `* CAPABILITY … STARTTLS`.
bool hasWord(QByteArrayView line, QByteArrayView word);
/// Whether the line begins so, case folded.
bool beginsWith(QByteArrayView line, QByteArrayView start);

} // namespace pintle
