// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QString>

namespace pintle::cli {

/// When to use colour and symbols.
enum class ColorMode { Auto, Always, Never };

/// How a piece of text stands out. Never the only carrier of a meaning.
enum class Tone { Plain, Strong, Muted, Ok, Info, Neutral, Warning, Failure };
Tone toneOf(Severity severity);

/// Whether and how text is decorated: colours and symbols for a terminal, nothing in a pipe.
struct Decoration {
    bool color = false;
    bool symbols = false;

    /// Auto follows the descriptor, NO_COLOR, TERM and the locale's character set.
    static Decoration forDescriptor(int descriptor, ColorMode mode);
    QString paint(Tone tone, const QString& text) const;
    /// A glyph and a space; in a pipe nothing, the words beside it say the same.
    QString symbol(Severity severity) const;
};

/// Standard output and standard error. Answers go to the first, errors and progress to the second. A reader that goes
/// away (`| head`) ends the output quietly; any other failure to write is remembered.
class Console
{
public:
    explicit Console(ColorMode mode = ColorMode::Auto);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    const Decoration& decoration() const { return m_decoration; }

    void write(const QString& text) { write(text.toUtf8()); }
    void write(const QByteArray& bytes);
    void writeLine(const QString& text = {}) { write(text + QLatin1Char('\n')); }
    /// One line on standard error; takes progress away first.
    void writeError(const QString& sentence);
    /// Replaces the progress line; nothing unless standard error is a terminal. Empty text removes it.
    void showProgress(const QString& text);

    void flush();
    /// The reader of standard output has gone: nothing more needs to be made for it.
    bool isReaderGone() const { return m_readerGone; }
    /// The system's reason why standard output could not be written; empty where it could.
    QString writeFailure() const { return m_writeFailure; }

private:
    Decoration m_decoration;
    QByteArray m_pending;
    QString m_writeFailure;
    bool m_readerGone = false;
    bool m_progressTerminal = false;
    bool m_progressShown = false;
};

} // namespace pintle::cli
