// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/wording.h"

#include "core/base/encodings.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace pintle::text {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

thread_local bool factsAreIsolated = false;

} // namespace

FactIsolation::FactIsolation(bool on)
    : m_before(std::exchange(factsAreIsolated, on))
{ }

FactIsolation::~FactIsolation()
{
    factsAreIsolated = m_before;
}

QString fact(const QString& raw)
{
    QString shown = printable(QStringView(raw).trimmed(), 200);
    while (shown.endsWith(QLatin1Char('.')))
        shown.chop(1);
    // printable() has left no mark of direction within.
    return factsAreIsolated && !shown.isEmpty() ? QChar(0x2066) + shown + QChar(0x2069) : shown;
}

QString dayWords(const QDateTime& instant)
{
    if (!instant.isValid())
        return Wording::tr("an unknown date");
    //: A day in a sentence, in the letters of Qt's date formats; "21 February 2027" in English.
    return QLocale().toString(instant.toUTC().date(), Wording::tr("d MMMM yyyy"));
}

QString dateWords(const QDateTime& instant)
{
    if (!instant.isValid())
        return Wording::tr("an unknown date");
    //: A date and a time of day, for example "21 February 2027, 14:56 UTC".
    return Wording::tr("%1, %2 UTC").arg(dayWords(instant), instant.toUTC().time().toString(QStringLiteral("HH:mm")));
}

QString spanWords(std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return Wording::tr("the time allowed");
    if (*milliseconds < 1000)
        return Wording::tr("%1 ms").arg(QLocale().toString(*milliseconds));
    const int decimals = *milliseconds % 1000 == 0 ? 0 : 1;
    return Wording::tr("%1 s").arg(QLocale().toString(static_cast<double>(*milliseconds) / 1000.0, 'f', decimals));
}

QString sizeWords(std::optional<qint64> bytes)
{
    if (!bytes)
        return Wording::tr("the limit");
    qint64 unit = 1;
    while (*bytes / unit >= 1024)
        unit *= 1024;
    const bool whole = *bytes % unit == 0;
    return QLocale().formattedDataSize(*bytes, whole ? 0 : 1);
}

QString whereKnown(const QString& decidingFact, const QString& full, const QString& bare)
{
    return decidingFact.isEmpty() ? bare : full;
}

} // namespace pintle::text
