// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc_reader.h"

#include "core/base/encodings.h"

#include <algorithm>

namespace pintle {
namespace {

// Inheritance multiplies: a small file could name many pins for many domains.
constexpr size_t MostPins = 100'000;
constexpr size_t MostFindings = 10'000;
constexpr size_t NamedAnchors = 5;

} // namespace

Result<Imported> AndroidNscReader::read(const XmlElement& root)
{
    auto document = parseNsc(root);
    if (!document)
        return failure(std::move(document).error());
    AndroidNscReader reader;
    reader.m_document = std::move(*document);
    reader.m_findings = reader.m_document.oddities;
    for (const NscConfig& config : reader.m_document.domainConfigs)
        reader.readConfig(config, {});
    if (reader.m_fault)
        return failure(std::move(*reader.m_fault));
    if (reader.m_document.debugOverrides && reader.m_document.debugOverrides->anchors) {
        for (const NscAnchor& anchor : *reader.m_document.debugOverrides->anchors) {
            if (anchor.overridesPins)
                reader.remark(FindingCode::PinsSwitchedOff, {}, anchor.line,
                    QStringLiteral("debuggable builds skip pins for chains to %1").arg(anchor.source), Severity::Info);
        }
    }
    reader.dropUnneededEntries();
    auto set = PinSet::make(QStringLiteral("Android network security config"), std::move(reader.m_hosts));
    if (!set)
        return failure(std::move(set).error());
    if (set->hosts().empty())
        reader.remark(FindingCode::NotEnforced, {}, root.line, QStringLiteral("no pins in this configuration"));
    return Imported{std::move(*set), std::move(reader.m_findings)};
}

void AndroidNscReader::readConfig(const NscConfig& config, Ancestry ancestry)
{
    ancestry.push_back(&config);
    for (const NscDomain& domain : config.domains)
        readDomain(domain, ancestry);
    for (const NscConfig& child : config.children)
        readConfig(child, ancestry);
}

void AndroidNscReader::readDomain(const NscDomain& domain, const Ancestry& ancestry)
{
    const auto pattern = patternOf(domain);
    if (!pattern)
        return;
    HostPins host{.pattern = *pattern};
    applyPins(domain, ancestry, host);
    applyAnchors(domain, ancestry, host);
    if (!host.pins.empty())
        remarkOnCleartext(domain, ancestry);
    m_hosts.push_back(std::move(host));
    m_lines.push_back(domain.line);
}

// The platform compares plain text: a name that no client asks for in these letters is never found.
std::optional<HostPattern> AndroidNscReader::patternOf(const NscDomain& domain)
{
    const auto never = [&](const QString& why) {
        const QString name = printable(domain.name, 200);
        if (m_findings.size() < MostFindings)
            m_findings.push_back(makeFinding(
                FindingCode::HostNeverMatches, {.subject = name, .value = name, .detail = why, .line = domain.line}));
        return std::nullopt;
    };
    const bool isAscii =
        std::all_of(domain.name.begin(), domain.name.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        return never(QStringLiteral("letters outside ASCII; clients ask for the name in A-labels (xn--)"));
    if (domain.name.endsWith(QLatin1Char('.')))
        return never(QStringLiteral("a trailing dot; the platform drops it from the host and not from here"));
    if (domain.name.startsWith(QLatin1Char('*')))
        return never(QStringLiteral("a star; the platform knows includeSubdomains only"));
    const auto exact = HostPattern::parse(domain.name);
    if (!exact)
        return never(exact.error().context.detail);
    if (!domain.includeSubdomains || exact->name().isIpAddress())
        return *exact;
    return *HostPattern::parse(domain.name, true);
}

AndroidNscReader::Inherited<NscPinSet> AndroidNscReader::pinSetOf(const Ancestry& ancestry) const
{
    for (auto config = ancestry.rbegin(); config != ancestry.rend(); ++config) {
        if ((*config)->pinSet)
            return {&*(*config)->pinSet, config == ancestry.rbegin()};
    }
    return {};
}

AndroidNscReader::Inherited<std::vector<NscAnchor>> AndroidNscReader::anchorsOf(const Ancestry& ancestry) const
{
    for (auto config = ancestry.rbegin(); config != ancestry.rend(); ++config) {
        if ((*config)->anchors)
            return {&*(*config)->anchors, config == ancestry.rbegin()};
    }
    if (m_document.base && m_document.base->anchors)
        return {&*m_document.base->anchors, false};
    return {};
}

void AndroidNscReader::applyPins(const NscDomain& domain, const Ancestry& ancestry, HostPins& host)
{
    const auto [pinSet, own] = pinSetOf(ancestry);
    if (!pinSet)
        return;
    if (pinSet->pins.empty() && pinSet->placeholderLine > 0) {
        fail(ErrorCode::PlaceholderPin, domain, pinSet->placeholderLine, {});
        return;
    }
    if (pinSet->pins.empty()) {
        remark(FindingCode::PinsSwitchedOff, domain.name, pinSet->line, QStringLiteral("an empty pin-set"));
        return;
    }
    m_pins += pinSet->pins.size();
    if (m_pins > MostPins) {
        fail(ErrorCode::MalformedConfiguration, domain, domain.line,
            QStringLiteral("more than %1 pins after inheritance").arg(MostPins));
        return;
    }
    for (const NscPin& pin : pinSet->pins)
        host.pins.push_back({.pin = pin.pin});
    if (!own)
        remark(FindingCode::InheritedPins, domain.name, pinSet->line, {});
    if (pinSet->expiration) {
        host.expires = QDateTime(*pinSet->expiration, QTime(0, 0), Qt::UTC);
        remark(FindingCode::NotEnforced, domain.name, pinSet->line,
            QStringLiteral(
                "the hour of the end: midnight of the device, up to 14 hours from UTC's; then pinning ends silently"),
            Severity::Info);
    }
}

void AndroidNscReader::applyAnchors(const NscDomain& domain, const Ancestry& ancestry, HostPins& host)
{
    const auto anchors = anchorsOf(ancestry).value;
    if (!anchors)
        return;
    bool fromStores = false;
    for (const NscAnchor& anchor : *anchors) {
        fromStores = fromStores || !anchor.source.startsWith(QLatin1Char('@'));
        if (anchor.overridesPins && !host.pins.empty() && m_findings.size() < MostFindings)
            remark(FindingCode::PinsSwitchedOff, domain.name, anchor.line,
                QStringLiteral("overridePins: chains to anchors of %1 are not checked against pins")
                    .arg(anchor.source));
    }
    const bool systemOverrides = std::any_of(anchors->begin(), anchors->end(),
        [](const NscAnchor& anchor) { return anchor.overridesPins && anchor.source == QLatin1String("system"); });
    if (systemOverrides) {
        host.pins.clear();
        host.expires = {};
    }
    if (fromStores)
        return;
    // Fail closed: the anchors are not here, so nothing is trusted until someone gives them.
    host.trust = PinTrust::Custom;
    if (host.pins.empty())
        return;
    QStringList sources;
    for (size_t i = 0; i < anchors->size() && i < NamedAnchors; ++i)
        sources.append((*anchors)[i].source);
    remark(FindingCode::NotEnforced, domain.name, domain.line,
        sources.isEmpty()
            ? QStringLiteral("no anchors: the platform refuses every chain")
            : QStringLiteral("the anchors of %1 are not in this file").arg(sources.join(QStringLiteral(", "))));
}

void AndroidNscReader::remarkOnCleartext(const NscDomain& domain, const Ancestry& ancestry)
{
    std::optional<bool> permitted;
    if (m_document.base)
        permitted = m_document.base->cleartextPermitted;
    for (const NscConfig* config : ancestry)
        permitted = config->cleartextPermitted ? config->cleartextPermitted : permitted;
    if (permitted.value_or(false))
        remark(FindingCode::NotEnforced, domain.name, domain.line,
            QStringLiteral("plain HTTP is permitted; pins hold for TLS only"));
}

// The closest entry that would cover a host if its own were not there.
const HostPins* AndroidNscReader::entryAbove(const HostPins& host, const QHash<QString, qsizetype>& places) const
{
    QString name = host.pattern.name().toString();
    while (name.contains(QLatin1Char('.'))) {
        name = name.section(QLatin1Char('.'), 1);
        const auto place = places.constFind(name);
        if (place != places.constEnd() && m_hosts[*place].pattern.includesSubdomains())
            return &m_hosts[*place];
    }
    return nullptr;
}

// An entry without pins matters only where it takes a host out of a wider entry that has some.
void AndroidNscReader::dropUnneededEntries()
{
    QHash<QString, qsizetype> places;
    for (size_t i = 0; i < m_hosts.size(); ++i)
        places.insert(m_hosts[i].pattern.name().toString(), static_cast<qsizetype>(i));
    std::vector<HostPins> kept;
    for (size_t i = 0; i < m_hosts.size(); ++i) {
        const HostPins& host = m_hosts[i];
        const HostPins* above = host.pins.empty() ? entryAbove(host, places) : nullptr;
        if (host.pins.empty() && (!above || above->pins.empty()))
            continue;
        if (above)
            remark(FindingCode::PinsSwitchedOff, host.pattern.toString(), m_lines[i],
                QStringLiteral("its own domain-config is closer than the one with the pins of %1")
                    .arg(above->pattern.toString()));
        kept.push_back(host);
    }
    m_hosts = std::move(kept);
}

void AndroidNscReader::fail(ErrorCode code, const NscDomain& domain, int line, const QString& detail)
{
    if (!m_fault)
        m_fault = Error{code, {.subject = printable(domain.name, 200), .detail = detail, .line = line}};
}

void AndroidNscReader::remark(
    FindingCode code, const QString& subject, int line, const QString& detail, std::optional<Severity> severity)
{
    if (m_findings.size() >= MostFindings)
        return;
    Finding finding = makeFinding(code, {.subject = printable(subject, 200), .detail = detail, .line = line});
    if (severity)
        finding.severity = *severity;
    m_findings.push_back(std::move(finding));
}

} // namespace pintle
