// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/check_report.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"

#include <QXmlStreamWriter>

namespace pintle::report {
namespace {

double secondsOf(const EndpointReport& report)
{
    std::chrono::microseconds total{0};
    if (report.probe) {
        for (const StageResult& stage : report.probe->stages)
            total += stage.duration;
    }
    return static_cast<double>(total.count()) / 1e6;
}

QString seconds(double value)
{
    return QString::number(value, 'f', 3);
}

QString evidence(const CheckResult& result)
{
    QStringList lines{text::reason(result.report)};
    for (const Finding& finding : result.findings)
        lines.append(QStringLiteral("%1: %2 [%3]")
                         .arg(text::word(finding.severity), text::sentence(finding), idOf(finding.code)));
    const auto* mismatch = result.report.pins ? std::get_if<PinsMismatched>(&result.report.pins->verdict) : nullptr;
    if (mismatch) {
        for (const SeenPin& seen : mismatch->seen)
            lines.append(QStringLiteral("came: %1 %2").arg(seen.pin.toString(), printable(seen.subject, 80)));
        for (const PinEntry& entry : mismatch->wanted)
            lines.append(QStringLiteral("wanted: %1").arg(entry.pin.toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

void writeCase(QXmlStreamWriter& xml, const CheckRun& run, const CheckResult& result)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("pintle.check.") + printable(run.setName, 200));
    xml.writeAttribute(QStringLiteral("name"), result.target);
    xml.writeAttribute(QStringLiteral("time"), seconds(secondsOf(result.report)));
    const Answer answer = answerOf(result.report.verdict);
    if (answer != Answer::Passed) {
        xml.writeStartElement(answer == Answer::Undetermined ? QStringLiteral("error") : QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("type"), idOf(result.report.verdict));
        xml.writeAttribute(QStringLiteral("message"), text::headline(result.report.verdict));
        xml.writeCharacters(evidence(result));
        xml.writeEndElement();
    } else if (!result.findings.empty()) {
        xml.writeTextElement(QStringLiteral("system-out"), evidence(result));
    }
    xml.writeEndElement();
}

} // namespace

QByteArray junitXml(const CheckRun& run)
{
    int failures = 0;
    int errors = 0;
    double time = 0;
    for (const CheckResult& result : run.results) {
        failures += answerOf(result.report.verdict) == Answer::Failing ? 1 : 0;
        errors += answerOf(result.report.verdict) == Answer::Undetermined ? 1 : 0;
        time += secondsOf(result.report);
    }
    QByteArray content;
    QXmlStreamWriter xml(&content);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("pintle check ") + printable(run.setName, 200));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(run.results.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(errors));
    xml.writeAttribute(QStringLiteral("skipped"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("time"), seconds(time));
    xml.writeAttribute(
        QStringLiteral("timestamp"), run.instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    for (const CheckResult& result : run.results)
        writeCase(xml, run, result);
    xml.writeEndDocument();
    return content;
}

} // namespace pintle::report
