// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/report/redaction.h"
#include "core/probe/endpoint_report.h"

#include <QDateTime>
#include <QFlags>
#include <QJsonObject>
#include <QString>

#include <vector>

/// The report of an inspection as a value: what is said, in which order, before anything is written as HTML, PDF or
/// JSON. Every text in it is printable, in the current language, and redacted where that was asked for.
namespace pintle::report {

enum class Section {
    Chain = 1,
    Paths = 2,
    Checks = 4,
    Findings = 8,
    Pins = 16,
    Certificates = 32,
    Connection = 64,
};
Q_DECLARE_FLAGS(Sections, Section)
constexpr Sections AllSections = Sections(127);
/// All of them, in the order of the document.
std::vector<Section> sectionOrder();
QLatin1String idOf(Section section); ///< `chain`, `paths`, …: anchors in HTML, names in settings
QString titleOf(Section section);

struct DocumentOptions {
    Sections sections = AllSections;
    RedactFlags redact;
    QString subject;               ///< what was inspected: a target as it can be typed again, or the name of a file
    QString command;               ///< the command line that repeats it; may be empty
    QString program;               ///< `Pintle 0.3.0`
    QDateTime writtenAt;           ///< UTC, required
    int maximumNames = 2'000;      ///< of one certificate
    int maximumCertificates = 200; ///< in full
};

/// A text and what kind of text it is.
struct Cell {
    enum class Kind {
        Words,   ///< in the current language
        Machine, ///< a host, a date, an OID: left to right in every language
        Digest,  ///< the same, and never redacted: pins, fingerprints, serial numbers
        Badge,   ///< a word with the glyph of its severity
    };
    QString text;
    Kind kind = Kind::Words;
    Severity severity = Severity::Neutral; ///< for Badge
};

struct Fact {
    QString label;
    Cell value;
};

/// The first cell of a row is its heading.
struct Table {
    QString caption;
    QStringList headings;
    std::vector<std::vector<Cell>> rows;
};

/// A heading and what stands below it, in the order of the members.
struct Part {
    QString id;
    QString title;
    QStringList notes; ///< paragraphs
    std::vector<Fact> facts;
    std::vector<Table> tables;
    QString verbatim; ///< preformatted lines: PEM, a dialogue; may be empty
    QString verbatimTitle;
    bool diagram = false; ///< the picture of the chain stands here
    std::vector<Part> parts;
};

struct InspectDocument {
    QString title;
    QString language; ///< BCP 47
    bool rightToLeft = false;
    Cell verdict;      ///< the headline, as a badge
    QString verdictId; ///< `trusted-pinned`
    QString reason;
    std::vector<Fact> about; ///< date, program, method, command, …
    std::vector<Part> parts;
};

/// A pure function of its arguments and of the current language. Lists are bounded as the options say, and it is said
/// what was left out.
InspectDocument inspectDocument(const EndpointReport& report, const DocumentOptions& options, const Redactor& redactor);

/// The document of `pintle-cli inspect --json`, redacted where that was asked for. Sections do not matter here: other
/// programs expect the whole shape.
QJsonObject inspectJson(const EndpointReport& report, const Redactor& redactor);

} // namespace pintle::report

Q_DECLARE_OPERATORS_FOR_FLAGS(pintle::report::Sections)
