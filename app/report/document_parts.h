// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/report/inspect_document.h"

/// What the sections of a report are made of; inspect_document.cpp puts them together.
namespace pintle::report {

/// Makes cells of facts: printable, redacted.
class Writer
{
public:
    /// `redactor` outlives the writer.
    explicit Writer(const Redactor& redactor)
        : m_redactor(redactor)
    { }

    /// Our own words, without facts in them.
    static Cell words(const QString& text) { return {text}; }
    static Cell badge(Severity severity, const QString& text) { return {text, Cell::Kind::Badge, severity}; }
    /// `2027-02-21 14:56:00 UTC`; empty for an invalid one.
    static Cell instant(const QDateTime& instant);
    /// A pin, a fingerprint, a serial number.
    static Cell digest(const QString& text) { return {text, Cell::Kind::Digest}; }
    static Cell number(int number) { return {QString::number(number), Cell::Kind::Machine}; }
    /// Text that somebody chose: a name, a label.
    Cell fact(const QString& text) const;
    /// A host, a path, a subject.
    Cell machine(const QString& text) const;
    /// A sentence with facts in it.
    QString sentence(const QString& text) const;
    bool replacesNames() const { return m_redactor.replaces(); }

private:
    const Redactor& m_redactor;
};

Part chainPart(const EndpointReport& report, const Writer& write);
Part pathsPart(const EndpointReport& report, const Writer& write);
Part checksPart(const EndpointReport& report, const Writer& write);
Part findingsPart(const EndpointReport& report, const Writer& write);
Part pinsPart(const EndpointReport& report, const Writer& write);
Part certificatesPart(const EndpointReport& report, const DocumentOptions& options, const Writer& write);
Part connectionPart(const EndpointReport& report, const Writer& write);

} // namespace pintle::report
