// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/xml_tree.h"

#include "core/base/encodings.h"

#include <QXmlStreamReader>

namespace pintle {
namespace {

class TreeReader
{
public:
    TreeReader(const QByteArray& content, const XmlLimits& limits)
        : m_xml(content)
        , m_limits(limits)
    { }

    Result<XmlElement> read()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty())
            take(m_xml.readNext());
        if (m_fault.isEmpty() && m_xml.hasError())
            m_fault = printable(m_xml.errorString(), 200);
        if (!m_fault.isEmpty())
            return failure(ErrorCode::MalformedConfiguration, {.detail = m_fault, .line = m_xml.lineNumber()});
        return std::move(m_root);
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement: open(); return;
        case QXmlStreamReader::EndElement: close(); return;
        case QXmlStreamReader::Characters: takeText(); return;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: breakText(); return;
        case QXmlStreamReader::DTD: m_fault = QStringLiteral("a document type, which could define entities"); return;
        case QXmlStreamReader::EntityReference: m_fault = QStringLiteral("an entity that is not XML's own"); return;
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid: return;
        }
    }

    void open()
    {
        if (static_cast<int>(m_open.size()) == m_limits.levels)
            m_fault = QStringLiteral("more than %1 levels").arg(m_limits.levels);
        else if (++m_count > m_limits.elements)
            m_fault = QStringLiteral("more than %1 elements").arg(m_limits.elements);
        if (!m_fault.isEmpty())
            return;
        breakText();
        XmlElement element;
        element.name = m_xml.name().toString();
        element.line = static_cast<int>(m_xml.lineNumber());
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            if (attribute.prefix().isEmpty())
                element.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
        }
        m_open.push_back(std::move(element));
    }

    void close()
    {
        XmlElement element = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_root = std::move(element);
        else
            m_open.back().children.push_back(std::move(element));
    }

    void takeText()
    {
        if (m_open.empty())
            return;
        if (m_xml.isCDATA())
            m_open.back().hasOnlyText = false;
        m_open.back().text += m_xml.text();
    }

    void breakText()
    {
        if (!m_open.empty())
            m_open.back().hasOnlyText = false;
    }

    QXmlStreamReader m_xml;
    const XmlLimits& m_limits;
    std::vector<XmlElement> m_open; // finished ones move into their parent, so every level is stored once
    XmlElement m_root;
    int m_count = 0;
    QString m_fault;
};

} // namespace

std::optional<QString> XmlElement::attribute(QLatin1String wanted) const
{
    for (const auto& [key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return std::nullopt;
}

Result<XmlElement> readXml(const QByteArray& content, const XmlLimits& limits)
{
    if (content.size() > limits.bytes)
        return failure(ErrorCode::MalformedConfiguration,
            {.detail = QStringLiteral("longer than %1 bytes").arg(limits.bytes), .limit = limits.bytes});
    return TreeReader(content, limits).read();
}

} // namespace pintle
