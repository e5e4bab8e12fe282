// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc_grammar.h"

#include "core/base/encodings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pintle {
namespace {

enum class ConfigKind { Base, Domain, Debug };

QLatin1String nameOf(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Base: return QLatin1String("base-config");
    case ConfigKind::Domain: return QLatin1String("domain-config");
    case ConfigKind::Debug: return QLatin1String("debug-overrides");
    }
    Q_UNREACHABLE();
}

bool isBase64(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'+' || u == u'/';
}

// The platform's Base64.decode: characters outside the alphabet are skipped, padding may be missing, trailing bits are
// dropped. Empty where it throws or the result is not 32 bytes.
QByteArray decodeLeniently(const QString& text)
{
    QByteArray digits;
    int padding = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('='))
            ++padding;
        else if (isBase64(c) && padding > 0)
            return {};
        else if (isBase64(c))
            digits.append(static_cast<char>(c.unicode()));
    }
    if (digits.size() != 43 || padding > 1)
        return {};
    return QByteArray::fromBase64(digits);
}

// SimpleDateFormat("yyyy-MM-dd"), not lenient: blanks before a number and anything after the day are let pass, and a
// year of two digits is one of the first century.
std::optional<QDate> parseDate(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[ \\t]*(\\d{1,4})-[ \\t]*(\\d{1,2})-[ \\t]*(\\d{1,2})(?!\\d)"));
    const auto match = shape.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

class GrammarReader
{
public:
    Result<NscDocument> read(const XmlElement& root)
    {
        if (root.name != QLatin1String("network-security-config"))
            refuse(root, QStringLiteral("the root is <%1>").arg(root.name));
        for (const XmlElement& child : root.children)
            readTopLevel(child);
        if (m_fault)
            return failure(std::move(*m_fault));
        return std::move(m_document);
    }

private:
    void readTopLevel(const XmlElement& element)
    {
        if (element.name == QLatin1String("base-config")) {
            if (m_document.base)
                refuse(element, QStringLiteral("a second base-config"));
            m_document.base = readConfig(element, ConfigKind::Base);
        } else if (element.name == QLatin1String("domain-config")) {
            m_document.domainConfigs.push_back(readConfig(element, ConfigKind::Domain));
        } else if (element.name == QLatin1String("debug-overrides")) {
            if (m_document.debugOverrides)
                refuse(element, QStringLiteral("a second debug-overrides"));
            m_document.debugOverrides = readConfig(element, ConfigKind::Debug);
        } else {
            ignore(element);
        }
    }

    NscConfig readConfig(const XmlElement& element, ConfigKind kind)
    {
        NscConfig config;
        config.line = element.line;
        config.cleartextPermitted = flag(element, QLatin1String("cleartextTrafficPermitted"));
        for (const XmlElement& child : element.children)
            readPart(child, kind, config);
        if (kind == ConfigKind::Domain && config.domains.empty())
            refuse(element, QStringLiteral("a domain-config without domain"));
        return config;
    }

    void readPart(const XmlElement& part, ConfigKind kind, NscConfig& config)
    {
        const bool forDomainsOnly = part.name == QLatin1String("domain") || part.name == QLatin1String("pin-set")
            || part.name == QLatin1String("domain-config");
        if (forDomainsOnly && kind != ConfigKind::Domain) {
            refuse(part, QStringLiteral("<%1> inside %2").arg(part.name, nameOf(kind)));
        } else if (part.name == QLatin1String("domain")) {
            readDomain(part, config);
        } else if (part.name == QLatin1String("domain-config")) {
            config.children.push_back(readConfig(part, ConfigKind::Domain));
        } else if (part.name == QLatin1String("pin-set")) {
            if (config.pinSet)
                refuse(part, QStringLiteral("a second pin-set"));
            config.pinSet = readPinSet(part);
        } else if (part.name == QLatin1String("trust-anchors")) {
            if (config.anchors)
                refuse(part, QStringLiteral("a second trust-anchors"));
            config.anchors = readAnchors(part, kind);
        } else {
            ignore(part);
        }
    }

    void readDomain(const XmlElement& element, NscConfig& config)
    {
        NscDomain domain;
        domain.name = element.text.trimmed().toLower();
        domain.includeSubdomains = flag(element, QLatin1String("includeSubdomains")).value_or(false);
        domain.line = element.line;
        if (!element.hasOnlyText || element.text.isEmpty())
            refuse(element, QStringLiteral("a domain that is not plain text"));
        if (m_names.contains(domain.name))
            refuse(element, QStringLiteral("the domain %1 a second time").arg(printable(domain.name, 200)));
        m_names.insert(domain.name);
        config.domains.push_back(std::move(domain));
    }

    NscPinSet readPinSet(const XmlElement& element)
    {
        NscPinSet pinSet;
        pinSet.line = element.line;
        if (const auto text = element.attribute(QLatin1String("expiration"))) {
            pinSet.expiration = parseDate(*text);
            if (!pinSet.expiration)
                refuse(element, QStringLiteral("the expiration %1, which is no day").arg(printable(*text, 80)));
            else if (pinSet.expiration->toString(Qt::ISODate) != *text)
                remark(FindingCode::NotEnforced, element, *text,
                    QStringLiteral("the platform reads it as %1").arg(pinSet.expiration->toString(Qt::ISODate)));
        }
        for (const XmlElement& child : element.children) {
            if (child.name == QLatin1String("pin"))
                readPin(child, pinSet);
            else
                ignore(child);
        }
        return pinSet;
    }

    void readPin(const XmlElement& element, NscPinSet& pinSet)
    {
        const QString algorithm = element.attribute(QLatin1String("digest")).value_or(QString());
        const QString text = element.text.trimmed();
        const auto pin = Pin::fromDigest(decodeLeniently(text));
        if (algorithm.compare(QLatin1String("SHA-256"), Qt::CaseInsensitive) != 0)
            refuse(element, QStringLiteral("the digest \"%1\"; only SHA-256 is known").arg(printable(algorithm, 80)));
        else if (!element.hasOnlyText)
            refuse(element, QStringLiteral("a pin that is not plain text"));
        else if (!pin)
            refuse(element, QStringLiteral("a pin that is not 32 bytes of base64: %1").arg(printable(text, 80)));
        if (!pin)
            return;
        if (pin->isPlaceholder()) {
            remark(FindingCode::PlaceholderPinInSet, element, pin->toString(), {});
            if (pinSet.placeholderLine == 0)
                pinSet.placeholderLine = element.line;
            return;
        }
        if (pin->toBase64() != text)
            remark(FindingCode::IgnoredElement, element, text,
                QStringLiteral("not canonical; the platform reads it as %1").arg(pin->toBase64()));
        const bool repeated = std::any_of(
            pinSet.pins.begin(), pinSet.pins.end(), [&pin](const NscPin& known) { return known.pin == *pin; });
        if (repeated)
            remark(FindingCode::DuplicatePin, element, pin->toString(), {});
        else
            pinSet.pins.push_back({*pin, element.line});
    }

    std::vector<NscAnchor> readAnchors(const XmlElement& element, ConfigKind kind)
    {
        std::vector<NscAnchor> anchors;
        for (const XmlElement& child : element.children) {
            if (child.name != QLatin1String("certificates")) {
                ignore(child);
                continue;
            }
            const QString source = child.attribute(QLatin1String("src")).value_or(QString());
            const bool known = source == QLatin1String("system") || source == QLatin1String("user")
                || source == QLatin1String("wfa") || source.startsWith(QLatin1Char('@'));
            if (!known)
                refuse(child, QStringLiteral("certificates from \"%1\"").arg(printable(source, 80)));
            const bool overrides = flag(child, QLatin1String("overridePins")).value_or(kind == ConfigKind::Debug);
            anchors.push_back({printable(source, 200), overrides, child.line});
        }
        return anchors;
    }

    // aapt compiles these three spellings and numbers; any other text leaves the default in force.
    std::optional<bool> flag(const XmlElement& element, QLatin1String name)
    {
        const auto text = element.attribute(name);
        if (!text)
            return std::nullopt;
        if (*text == QLatin1String("true") || *text == QLatin1String("TRUE") || *text == QLatin1String("True"))
            return true;
        if (*text == QLatin1String("false") || *text == QLatin1String("FALSE") || *text == QLatin1String("False"))
            return false;
        bool isNumber = false;
        const int number = text->toInt(&isNumber);
        if (isNumber)
            return number != 0;
        remark(FindingCode::NotEnforced, element, *text,
            QStringLiteral("%1 is neither true nor false and stays at its default").arg(name));
        return std::nullopt;
    }

    void ignore(const XmlElement& element)
    {
        remark(FindingCode::IgnoredElement, element, QStringLiteral("<%1>").arg(element.name), {});
    }

    void remark(FindingCode code, const XmlElement& element, const QString& value, const QString& detail)
    {
        m_document.oddities.push_back(
            makeFinding(code, {.value = printable(value, 200), .detail = detail, .line = element.line}));
    }

    // The first fault is where the platform stops.
    void refuse(const XmlElement& element, const QString& why)
    {
        if (!m_fault)
            m_fault = Error{ErrorCode::MalformedConfiguration, {.detail = printable(why, 300), .line = element.line}};
    }

    NscDocument m_document;
    QSet<QString> m_names;
    std::optional<Error> m_fault;
};

} // namespace

Result<NscDocument> parseNsc(const XmlElement& root)
{
    return GrammarReader().read(root);
}

} // namespace pintle
