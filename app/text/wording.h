// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// Pieces that sentences are made of: facts cleaned for a sentence, dates, spans of time, sizes.
namespace pintle::text {

/// Whether facts in the sentences that this thread makes are isolated (U+2066 … U+2069), so that text of the other
/// direction around them does not reorder them, nor they it; for its lifetime, then as before. Off at first: only a
/// window wants it, never a file, the clipboard or the command line.
class FactIsolation
{
public:
    explicit FactIsolation(bool on);
    ~FactIsolation();
    FactIsolation(const FactIsolation&) = delete;
    FactIsolation& operator=(const FactIsolation&) = delete;

private:
    bool m_before;
};

/// A fact fit for the middle of a sentence: printable, bounded to 200 characters, without a full stop at its end;
/// isolated where FactIsolation says so.
QString fact(const QString& raw);
/// `21 February 2027` in the default locale's words; `an unknown date` for an invalid one.
QString dayWords(const QDateTime& instant);
/// `21 February 2027, 14:56 UTC` in the default locale's words; `an unknown date` for an invalid one.
QString dateWords(const QDateTime& instant);
/// `10 s`, `1.5 s`, `250 ms`; `the time allowed` without a figure.
QString spanWords(std::optional<qint64> milliseconds);
/// `128 MiB`; `the limit` without a figure.
QString sizeWords(std::optional<qint64> bytes);
/// `full` with the fact put in for `%1` and so on where the deciding fact is known, else `bare`.
QString whereKnown(const QString& decidingFact, const QString& full, const QString& bare);

} // namespace pintle::text
