// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/inspect_document.h"

#include "app/report/document_parts.h"
#include "app/report/report_json.h"
#include "app/text/report_words.h"
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QLocale>

namespace pintle::report {
namespace {

using text::ReportWord;
using text::word;

std::vector<Fact> aboutFacts(const EndpointReport& report, const DocumentOptions& options, const Writer& write)
{
    std::vector<Fact> facts;
    const auto add = [&facts](ReportWord label, Cell value) {
        if (!value.text.isEmpty())
            facts.push_back({word(label), std::move(value)});
    };
    add(ReportWord::Inspected, write.machine(options.subject));
    add(ReportWord::Date, Writer::instant(options.writtenAt));
    add(ReportWord::JudgedAt, Writer::instant(report.paths ? report.paths->instant : QDateTime()));
    add(ReportWord::Program, write.machine(options.program));
    add(ReportWord::Method, Writer::words(word(report.probe ? ReportWord::MethodConnection : ReportWord::MethodFile)));
    add(ReportWord::Store, write.fact(report.trustStoreName));
    add(ReportWord::PinSetUsed,
        report.pins ? write.fact(report.pins->setName) : Writer::words(word(ReportWord::NoPinSet)));
    add(ReportWord::Command, write.machine(options.command));
    return facts;
}

Part partOf(Section section, const EndpointReport& report, const DocumentOptions& options, const Writer& write)
{
    switch (section) {
    case Section::Chain: return chainPart(report, write);
    case Section::Paths: return pathsPart(report, write);
    case Section::Checks: return checksPart(report, write);
    case Section::Findings: return findingsPart(report, write);
    case Section::Pins: return pinsPart(report, write);
    case Section::Certificates: return certificatesPart(report, options, write);
    case Section::Connection: return connectionPart(report, write);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Section> sectionOrder()
{
    return {Section::Chain, Section::Paths, Section::Checks, Section::Findings, Section::Pins, Section::Certificates,
        Section::Connection};
}

QLatin1String idOf(Section section)
{
    switch (section) {
    case Section::Chain: return QLatin1String("chain");
    case Section::Paths: return QLatin1String("paths");
    case Section::Checks: return QLatin1String("checks");
    case Section::Findings: return QLatin1String("findings");
    case Section::Pins: return QLatin1String("pins");
    case Section::Certificates: return QLatin1String("certificates");
    case Section::Connection: return QLatin1String("connection");
    }
    Q_UNREACHABLE();
}

QString titleOf(Section section)
{
    switch (section) {
    case Section::Chain: return word(ReportWord::Chain);
    case Section::Paths: return word(ReportWord::Paths);
    case Section::Checks: return word(ReportWord::Checks);
    case Section::Findings: return word(ReportWord::Findings);
    case Section::Pins: return word(ReportWord::Pins);
    case Section::Certificates: return word(ReportWord::Certificates);
    case Section::Connection: return word(ReportWord::Connection);
    }
    Q_UNREACHABLE();
}

InspectDocument inspectDocument(const EndpointReport& whole, const DocumentOptions& options, const Redactor& redactor)
{
    const text::FactIsolation none(false);
    const EndpointReport report = options.redact.testFlag(Redact::CapturedData) ? withoutCapturedData(whole) : whole;
    const Writer write(redactor);
    InspectDocument document;
    document.title = word(ReportWord::Title).arg(write.machine(options.subject).text);
    document.language = QLocale().bcp47Name();
    document.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    document.verdict = Writer::badge(severityOf(report.verdict), text::headline(report.verdict));
    document.verdictId = idOf(report.verdict);
    document.reason = write.sentence(text::reason(report));
    document.about = aboutFacts(report, options, write);
    if (redactor.replaces())
        document.about.push_back({word(ReportWord::Redacted), Writer::words(word(ReportWord::RedactedNote))});
    for (const Section section : sectionOrder()) {
        if (!options.sections.testFlag(section))
            continue;
        Part part = partOf(section, report, options, write);
        part.id = idOf(section);
        part.title = titleOf(section);
        document.parts.push_back(std::move(part));
    }
    return document;
}

QJsonObject inspectJson(const EndpointReport& report, const Redactor& redactor)
{
    const bool hides = redactor.flags().testFlag(Redact::CapturedData);
    QJsonObject document = redactor.apply(endpointJson(hides ? withoutCapturedData(report) : report));
    document.insert(QStringLiteral("schema"), QStringLiteral("pintle.inspect/1"));
    return document;
}

} // namespace pintle::report
