// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/redaction.h"

#include "core/base/encodings.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pintle::report {
namespace {

constexpr qsizetype LongestOriginal = 320; ///< an e-mail address: 64, `@`, 255
constexpr int MaximumOriginals = 20'000;
constexpr QChar Ellipsis(0x2026);

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

QString printableAll(const QString& text)
{
    return printable(text, 1 << 20);
}

} // namespace

/// Finds what names somebody, by meaning where the value has one and by shape in free text.
class Redactor::Collector
{
public:
    Collector(Redactor& owner, RedactFlags what)
        : m_owner(owner)
        , m_what(what)
    { }

    void collect(const EndpointReport& report)
    {
        if (report.probe)
            collect(*report.probe);
        if (report.paths) {
            if (report.paths->host)
                host(*report.paths->host);
            collectPaths(*report.paths);
        }
        if (report.pins)
            collect(*report.pins);
        // E-mail first: a host in the place of its domain would leave its name behind.
        fill(Redact::Emails, m_emails, QStringLiteral("email-%1"));
        fill(Redact::Addresses, m_addresses, QStringLiteral("address-%1"));
        fill(Redact::HostNames, m_hosts, QStringLiteral("host-%1"));
    }

    /// Whatever in a text has the shape of a host name, an address or an e-mail address.
    void text(const QString& text)
    {
        static const QRegularExpression email(
            QStringLiteral("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,253}[\\p{L}"
                           "\\p{N}])?"));
        static const QRegularExpression name(
            QStringLiteral("(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,62}\\.){1,126}(?:xn--)?\\p{L}[\\p{L}\\p{N}-]{0,61}"
                           "[\\p{L}\\p{N}]"));
        static const QRegularExpression v4(QStringLiteral("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])"));
        static const QRegularExpression v6(
            QStringLiteral("(?<![\\p{N}a-fA-F:])(?=[0-9a-fA-F]{0,4}:[0-9a-fA-F:]*[0-9a-fA-F:])[0-9a-fA-F:]{2,39}"
                           "(?:\\.\\d{1,3}){0,3}"));
        const auto each = [&text](const QRegularExpression& shape, auto take) {
            for (auto matches = shape.globalMatch(text); matches.hasNext();)
                take(matches.next().captured());
        };
        each(email, [this](const QString& found) { add(m_emails, found); });
        each(name, [this](const QString& found) { add(m_hosts, found); });
        each(v4, [this](const QString& found) { address(found); });
        each(v6, [this](const QString& found) { address(found); });
    }

private:
    void host(const HostName& name)
    {
        if (name.isIpAddress()) {
            address(name.toString());
            return;
        }
        add(m_hosts, name.toString());
        add(m_hosts, name.displayName());
    }

    void address(const QString& text)
    {
        const QHostAddress address(text);
        if (address.isNull())
            return;
        add(m_addresses, text);
        add(m_addresses, address.toString());
        if (address.protocol() != QAbstractSocket::IPv6Protocol)
            return;
        // As OpenSSL prints it, without the short form, and with every digit.
        QStringList groups;
        QStringList padded;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        for (int i = 0; i < 16; i += 2) {
            const int group = bytes[i] * 256 + bytes[i + 1];
            groups << QString::number(group, 16);
            padded << groups.last().rightJustified(4, QLatin1Char('0'));
        }
        add(m_addresses, groups.join(QLatin1Char(':')));
        add(m_addresses, padded.join(QLatin1Char(':')));
    }

    void name(const QString& dnsName)
    {
        add(m_hosts, dnsName.startsWith(QLatin1String("*.")) ? dnsName.mid(2) : dnsName);
    }

    void collect(const ProbeReport& probe)
    {
        host(probe.target.host);
        name(probe.target.labEntry.contains(QLatin1Char('.')) ? probe.target.labEntry : QString());
        if (!probe.peerAddress.isNull())
            address(probe.peerAddress.toString());
        name(probe.serverName);
        for (const QStringList& lines : {probe.socketErrors, probe.dialogue}) {
            for (const QString& line : lines)
                text(line);
        }
        if (probe.error)
            collect(*probe.error);
        for (const StageResult& stage : probe.stages) {
            if (stage.error)
                collect(*stage.error);
        }
        collect(probe.findings);
        for (const Certificate& certificate : probe.served)
            collect(certificate);
    }

    void collect(const Error& error)
    {
        for (const QString& fact : {error.context.subject, error.context.detail, error.context.value})
            text(fact);
    }

    void collect(const Findings& findings)
    {
        for (const Finding& finding : findings) {
            for (const QString& fact :
                {finding.facts.subject, finding.facts.value, finding.facts.expected, finding.facts.detail})
                text(fact);
        }
    }

    void collectPaths(const PathReport& paths)
    {
        for (const Certificate& certificate : paths.sent)
            collect(certificate);
        for (const CertificatePath& path : paths.paths) {
            for (const PathNode& node : path.nodes)
                collect(node.certificate);
            text(path.anchorStore);
            text(path.opensslError);
            if (path.missingIssuer)
                collect(*path.missingIssuer);
        }
        collect(paths.allFindings());
    }

    void collect(const DistinguishedName& dn)
    {
        text(dn.toString());
        for (const NameAttribute& attribute : dn.attributes()) {
            text(attribute.value);
            if (attribute.value.contains(QLatin1Char('@')))
                add(m_emails, escaped(attribute.value));
        }
    }

    void collect(const Certificate& certificate)
    {
        const QByteArray digest = certificate.sha256();
        if (m_seen.contains(digest))
            return;
        m_seen.insert(digest);
        collect(certificate.subject());
        collect(certificate.issuer());
        for (const GeneralName& entry : certificate.subjectAltNames()) {
            switch (entry.kind) {
            case GeneralName::Kind::Dns: name(entry.text); break;
            case GeneralName::Kind::IpAddress:
                add(m_addresses, entry.text);
                address(entry.text);
                break;
            case GeneralName::Kind::Email: add(m_emails, entry.text); break;
            default: break;
            }
            text(entry.text);
        }
        for (const Extension& extension : certificate.extensions())
            text(extension.toText());
    }

    void collect(const PinEvaluation& pins)
    {
        text(pins.setName);
        collect(pins.findings);
        const auto entries = [this](const std::vector<PinEntry>& all) {
            for (const PinEntry& entry : all) {
                for (const QString& words : {entry.label, entry.keptBy, entry.addedFromSubject})
                    text(words);
            }
        };
        if (pins.entry) {
            host(pins.entry->pattern.name());
            for (const QStringList& list : {pins.entry->endpoints, pins.entry->reportUris}) {
                for (const QString& line : list)
                    text(line);
            }
            entries(pins.entry->pins);
        }
        if (const auto* mismatch = std::get_if<PinsMismatched>(&pins.verdict)) {
            entries(mismatch->wanted);
            for (const SeenPin& seen : mismatch->seen)
                text(seen.subject);
        }
    }

    /// As it stands in the text of a distinguished name (RFC 4514 section 2.4).
    static QString escaped(QString value)
    {
        static const QRegularExpression special(QStringLiteral("([\"+,;<>\\\\])"));
        return value.replace(special, QStringLiteral("\\\\1"));
    }

    void add(QStringList& to, const QString& original)
    {
        for (const QString& form : {original, printableAll(original)}) {
            const QString folded = form.toLower();
            if (folded.isEmpty() || folded.size() > LongestOriginal || m_known.contains(folded)
                || m_known.size() >= MaximumOriginals)
                continue;
            m_known.insert(folded);
            to.append(folded);
        }
    }

    void fill(Redact kind, const QStringList& originals, const QString& pattern)
    {
        if (!m_what.testFlag(kind))
            return;
        int number = 0;
        for (const QString& original : originals)
            m_owner.add(original, pattern.arg(++number));
    }

    Redactor& m_owner;
    RedactFlags m_what;
    QStringList m_hosts;
    QStringList m_addresses;
    QStringList m_emails;
    QSet<QString> m_known;
    QSet<QByteArray> m_seen;
};

namespace {

/// Whether the value of such an error is what the peer said.
bool quotesPeer(ErrorCode code)
{
    return code == ErrorCode::ProxyRefused || code == ErrorCode::ProxyAuthenticationFailed
        || code == ErrorCode::ProxyProtocolError || code == ErrorCode::StartTlsRefused
        || code == ErrorCode::StartTlsProtocolError || code == ErrorCode::NotTls;
}

void dropQuote(std::optional<Error>& error)
{
    if (error && quotesPeer(error->code)) {
        error->context.value.clear();
        error->context.detail.clear();
    }
}

} // namespace

EndpointReport withoutCapturedData(EndpointReport report)
{
    if (!report.probe)
        return report;
    report.probe->dialogue.clear();
    dropQuote(report.probe->error);
    for (StageResult& stage : report.probe->stages)
        dropQuote(stage.error);
    return report;
}

Redactor::Redactor(const EndpointReport& report, RedactFlags what, const QStringList& texts)
    : m_what(what)
{
    if (!replaces())
        return;
    Collector collector(*this, what);
    for (const QString& text : texts)
        collector.text(text);
    collector.collect(report);
}

void Redactor::add(const QString& original, const QString& placeholder)
{
    m_originals.append(original);
    m_placeholders.append(placeholder);
    const int number = int(m_placeholders.size()) - 1;
    int at = 0;
    for (const QChar character : original) {
        int next = m_nodes[size_t(at)].next.value(character, -1);
        if (next < 0) {
            next = int(m_nodes.size());
            m_nodes[size_t(at)].next.insert(character, next);
            m_nodes.emplace_back();
        }
        at = next;
        if (m_nodes[size_t(at)].below < 0)
            m_nodes[size_t(at)].below = number;
    }
    m_nodes[size_t(at)].placeholder = number;
    const bool telling = original.contains(QLatin1Char('.')) || original.contains(QLatin1Char(':'));
    m_nodes[size_t(at)].wholeWord = !telling || original.size() < 4;
}

/// The longest original that begins here, or the beginning of one before an ellipsis.
Redactor::Hit Redactor::hitAt(const QString& text, qsizetype position) const
{
    Hit hit;
    int at = 0;
    const bool startsWord = position == 0 || !isWordCharacter(text[position - 1]);
    for (qsizetype i = position; i < text.size(); ++i) {
        if (text[i] == Ellipsis && i - position >= 4) {
            const int placeholder = m_nodes[size_t(at)].below;
            return placeholder < 0 ? hit : Hit{i - position, placeholder};
        }
        at = m_nodes[size_t(at)].next.value(text[i].toLower(), -1);
        if (at < 0)
            break;
        const Node& node = m_nodes[size_t(at)];
        if (node.placeholder < 0)
            continue;
        const bool endsWord = i + 1 == text.size() || !isWordCharacter(text[i + 1]);
        if (!node.wholeWord || (startsWord && endsWord))
            hit = {i + 1 - position, node.placeholder};
    }
    return hit;
}

QString Redactor::apply(const QString& text) const
{
    if (m_originals.isEmpty())
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype position = 0; position < text.size();) {
        const Hit hit = hitAt(text, position);
        if (hit.length == 0) {
            result.append(text[position++]);
            continue;
        }
        result.append(m_placeholders[hit.placeholder]);
        position += hit.length;
    }
    return result;
}

QJsonValue Redactor::applyTo(const QJsonValue& value, const QString& key) const
{
    static const QSet<QString> untouched{QStringLiteral("id"), QStringLiteral("schema"), QStringLiteral("verdict"),
        QStringLiteral("severity"), QStringLiteral("rule"), QStringLiteral("outcome"), QStringLiteral("origin"),
        QStringLiteral("stage"), QStringLiteral("state"), QStringLiteral("sha256"), QStringLiteral("spkiSha256"),
        QStringLiteral("serial"), QStringLiteral("notBefore"), QStringLiteral("notAfter"), QStringLiteral("instant"),
        QStringLiteral("startedAt")};
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = applyTo(field.value(), field.key());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto&& element : array)
            element = applyTo(element, key);
        return array;
    }
    if (!value.isString() || untouched.contains(key))
        return value;
    return apply(value.toString());
}

QJsonObject Redactor::apply(const QJsonObject& document) const
{
    return applyTo(document, {}).toObject();
}

} // namespace pintle::report
