// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/html_report.h"

#include "app/report/html_style.h"
#include "app/text/report_words.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace pintle::report {
namespace {

using text::ReportWord;

const QString Svg = QStringLiteral("http://www.w3.org/2000/svg");

QString glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return QStringLiteral("\u2714");
    case Severity::Info: return QStringLiteral("i");
    case Severity::Neutral: return QStringLiteral("\u2013");
    case Severity::Warning: return QStringLiteral("!");
    case Severity::Failure: return QStringLiteral("\u2716");
    }
    Q_UNREACHABLE();
}

/// XML 1.0 section 2.2: everything else would end the document for a strict reader.
bool isXmlCharacter(char32_t character)
{
    return character == 0x9 || character == 0xA || character == 0xD || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD) || (character >= 0x10000 && character <= 0x10FFFF);
}

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        clean += isXmlCharacter(character) ? QString::fromUcs4(&character, 1) : QString(QChar::ReplacementCharacter);
    return clean;
}

class HtmlWriter
{
public:
    HtmlWriter(HtmlReader reader, const Diagram& diagram)
        : m_xml(&m_bytes)
        , m_browser(reader == HtmlReader::Browser)
        , m_diagram(diagram)
    { }

    QByteArray write(const InspectDocument& document)
    {
        m_start = document.rightToLeft ? QStringLiteral("right") : QStringLiteral("left");
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
        m_xml.writeAttribute(QStringLiteral("lang"), document.language);
        m_xml.writeAttribute(QStringLiteral("xml:lang"), document.language);
        m_xml.writeAttribute(
            QStringLiteral("dir"), document.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        writeHead(document);
        m_xml.writeStartElement(QStringLiteral("body"));
        writeHeader(document);
        if (m_browser)
            writeContents(document);
        start("main");
        for (const Part& part : document.parts)
            writePart(part, 2);
        end();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return m_bytes + '\n';
    }

private:
    void start(const char* element, const char* cssClass = nullptr)
    {
        m_xml.writeStartElement(QLatin1String(element));
        if (cssClass != nullptr)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(cssClass));
    }
    void end() { m_xml.writeEndElement(); }
    /// Also for an empty text: `<td></td>`, since HTML does not know `<td/>`.
    void characters(const QString& text) { m_xml.writeCharacters(xmlText(text)); }
    void element(const char* name, const QString& text, const char* cssClass = nullptr)
    {
        start(name, cssClass);
        characters(text);
        end();
    }
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }

    void writeMeta(const char* key, const char* name, const QString& content)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute(key, QLatin1String(name));
        attribute("content", content);
    }

    void writeHead(const InspectDocument& document)
    {
        start("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("charset", QStringLiteral("utf-8"));
        if (m_browser) {
            // Nothing is fetched and nothing runs, whatever stands in the document.
            writeMeta("http-equiv", "Content-Security-Policy",
                QStringLiteral("default-src 'none'; style-src 'unsafe-inline'"));
            writeMeta("name", "viewport", QStringLiteral("width=device-width, initial-scale=1"));
            writeMeta("name", "referrer", QStringLiteral("no-referrer"));
            writeMeta("name", "color-scheme", QStringLiteral("light"));
        }
        element("title", document.title);
        start("style");
        m_xml.writeCharacters(m_browser ? browserStyle() : textDocumentStyle());
        end();
        end();
    }

    void writeHeader(const InspectDocument& document)
    {
        start("header");
        element("h1", document.title);
        start("p", "verdict");
        writeCell(document.verdict);
        m_xml.writeCharacters(QStringLiteral(" "));
        start("code");
        attribute("dir", QStringLiteral("ltr"));
        characters(document.verdictId);
        end();
        end();
        element("p", document.reason, "reason");
        writeFacts(document.about, text::word(ReportWord::AboutReport));
        end();
    }

    void writeContents(const InspectDocument& document)
    {
        start("nav");
        attribute("aria-labelledby", QStringLiteral("contents"));
        start("h2");
        attribute("id", QStringLiteral("contents"));
        characters(text::word(ReportWord::Contents));
        end();
        start("ul");
        for (const Part& part : document.parts) {
            start("li");
            start("a");
            attribute("href", QLatin1Char('#') + part.id);
            characters(part.title);
            end();
            end();
        }
        end();
        end();
    }

    void writePart(const Part& part, int level)
    {
        start("section");
        if (m_browser)
            attribute("aria-labelledby", part.id);
        m_heading = part.title;
        m_xml.writeStartElement(QStringLiteral("h%1").arg(level));
        attribute("id", part.id);
        characters(part.title);
        end();
        for (const QString& note : part.notes)
            element("p", note);
        if (part.diagram)
            writeDiagram();
        if (!part.facts.empty())
            writeFacts(part.facts, part.title);
        for (const Table& table : part.tables)
            writeTable(table);
        if (!part.verbatim.isEmpty()) {
            element("p", part.verbatimTitle, "caption");
            start("pre");
            attribute("dir", QStringLiteral("ltr"));
            characters(part.verbatim);
            end();
        }
        for (const Part& below : part.parts)
            writePart(below, level + 1);
        end();
    }

    void startTable(const char* cssClass, const QString& caption)
    {
        // On pages a caption is a line of its own, which need not repeat the heading above it.
        if (!m_browser && caption != m_heading)
            element("p", caption, "caption");
        start("table", cssClass);
        if (m_browser) {
            element("caption", caption);
            return;
        }
        attribute("width", QStringLiteral("100%"));
        attribute("border", QStringLiteral("0"));
        attribute("cellspacing", QStringLiteral("0"));
        attribute("cellpadding", QStringLiteral("3"));
    }

    void writeFacts(const std::vector<Fact>& facts, const QString& caption)
    {
        startTable("facts", caption);
        start("tbody");
        for (const Fact& fact : facts) {
            start("tr");
            start("th");
            attribute("scope", QStringLiteral("row"));
            if (!m_browser) {
                attribute("width", QStringLiteral("22%"));
                attribute("align", m_start);
            }
            characters(fact.label);
            end();
            start("td");
            writeCell(fact.value);
            end();
            end();
        }
        end();
        end();
    }

    void writeTable(const Table& table)
    {
        startTable("rows", table.caption);
        start("thead");
        start("tr");
        for (const QString& heading : table.headings) {
            start("th");
            attribute("scope", QStringLiteral("col"));
            if (!m_browser)
                attribute("align", m_start);
            characters(heading);
            end();
        }
        end();
        end();
        start("tbody");
        for (const std::vector<Cell>& row : table.rows) {
            start("tr");
            for (size_t column = 0; column < row.size(); ++column) {
                start(column == 0 && m_browser ? "th" : "td");
                if (column == 0 && m_browser)
                    attribute("scope", QStringLiteral("row"));
                writeCell(row[column]);
                end();
            }
            end();
        }
        end();
        end();
    }

    void writeCell(const Cell& cell)
    {
        switch (cell.kind) {
        case Cell::Kind::Words:
            start("bdi");
            characters(cell.text);
            end();
            return;
        case Cell::Kind::Machine:
        case Cell::Kind::Digest:
            start("code");
            attribute("dir", QStringLiteral("ltr"));
            writeLines(cell.text);
            end();
            return;
        case Cell::Kind::Badge: writeBadge(cell); return;
        }
    }

    void writeLines(const QString& text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("br"));
            characters(lines[i]);
        }
    }

    void writeBadge(const Cell& cell)
    {
        start("span");
        attribute("class", QStringLiteral("badge ") + idOf(cell.severity));
        start("span");
        attribute("aria-hidden", QStringLiteral("true"));
        characters(glyphOf(cell.severity));
        end();
        characters(QLatin1Char(' ') + cell.text);
        end();
    }

    void writeDiagram()
    {
        if (m_diagram.svg.isEmpty())
            return;
        start("figure");
        if (m_browser) {
            writeSvg();
            element("figcaption", text::word(ReportWord::Diagram));
        } else {
            start("p");
            m_xml.writeEmptyElement(QStringLiteral("img"));
            attribute("src", QLatin1String(DiagramResource));
            attribute("alt", m_diagram.description);
            end();
            element("p", text::word(ReportWord::Diagram), "caption");
        }
        end();
    }

    /// Token by token, so that the document stays well-formed whatever wrote the picture; nothing that fetches or runs
    /// comes along.
    void writeSvg()
    {
        QXmlStreamReader svg(m_diagram.svg);
        while (!svg.atEnd()) {
            svg.readNext();
            if (svg.isStartElement() && (svg.name() == QLatin1String("script") || svg.name() == QLatin1String("image")))
                svg.skipCurrentElement();
            else if (svg.isStartElement())
                writeSvgElement(svg);
            else if (svg.isEndElement())
                m_xml.writeEndElement();
            else if (svg.isCharacters())
                characters(svg.text().toString());
        }
    }

    void writeSvgElement(const QXmlStreamReader& svg)
    {
        m_xml.writeStartElement(svg.name().toString());
        if (svg.name() == QLatin1String("svg")) {
            m_xml.writeDefaultNamespace(Svg);
            attribute("role", QStringLiteral("img"));
            attribute("aria-label", m_diagram.description);
        }
        for (const QXmlStreamAttribute& given : svg.attributes()) {
            const QString name = given.name().toString();
            const bool fetches = name == QLatin1String("href") || name.startsWith(QLatin1String("on"));
            const bool sized = svg.name() == QLatin1String("svg")
                && (name == QLatin1String("height") || name == QLatin1String("baseProfile")
                    || name == QLatin1String("version"));
            // In the default namespace of the SVG: `xml:space`, `xml:id` keep their prefix, others have none.
            if (!fetches && !sized && given.prefix().isEmpty())
                attribute(name.toLatin1().constData(), given.value().toString());
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_browser;
    QString m_heading; ///< the one written last
    QString m_start;   ///< the side where lines begin
    const Diagram& m_diagram;
};

} // namespace

QByteArray htmlReport(const InspectDocument& document, const Diagram& diagram, HtmlReader reader)
{
    return HtmlWriter(reader, diagram).write(document);
}

} // namespace pintle::report
