// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/lane_client.h"

#include "core/pins/pin_taking.h"

namespace pintle {
namespace {

// Nothing of the user's: a token that says itself what it is.
const char* const Secret = "Bearer not-a-real-secret-0f6b2c7d9a41e83566";

QByteArray httpRequest(const HostName& host)
{
    const QString name = host.address().protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + host.toString() + QLatin1Char(']')
        : host.toString();
    return "GET / HTTP/1.1\r\nHost: " + name.toUtf8()
        + "\r\nUser-Agent: Pintle\r\nAccept: */*\r\nAuthorization: " + Secret + "\r\nConnection: close\r\n\r\n";
}

QByteArrayList derOf(const std::vector<Certificate>& served)
{
    QByteArrayList ders;
    for (const Certificate& certificate : served)
        ders.append(certificate.der());
    return ders;
}

EnforcementPolicy policyOf(const JudgeOptions& options)
{
    EnforcementPolicy policy;
    if (options.pins)
        policy.pins = *options.pins;
    policy.trust = options.trust;
    policy.uncoveredHosts = WithoutPins::AllowTrusted;
    policy.expiredPins = WithoutPins::AllowTrusted;
    policy.clock = [instant = options.verify.instant] { return instant; };
    return policy;
}

const Certificate* leafOf(const LaneRecord& record)
{
    return record.endpoint.probe && record.endpoint.probe->hasChain() ? &record.endpoint.probe->served.front()
                                                                      : nullptr;
}

} // namespace

QByteArray LaneClient::requestFor(const Target& target)
{
    switch (target.startTls) {
    case StartTls::None: return httpRequest(target.host);
    case StartTls::Smtp: return "EHLO client.invalid\r\n";
    case StartTls::Lmtp: return "LHLO client.invalid\r\n";
    case StartTls::Imap: return "a1 CAPABILITY\r\n";
    case StartTls::Pop3: return "CAPA\r\n";
    case StartTls::Ftp: return "FEAT\r\n";
    case StartTls::Nntp: return "CAPABILITIES\r\n";
    case StartTls::Sieve: return "NOOP\r\n";
    case StartTls::Ldap:
    case StartTls::Xmpp:
    case StartTls::Postgres:
    case StartTls::Mysql: return {};
    }
    Q_UNREACHABLE();
}

LaneClient::LaneClient(const Target& target, JudgeOptions options)
    : m_target(target)
    , m_options(std::move(options))
    , m_verdict(std::make_shared<std::optional<ConnectionVerdict>>())
{ }

ProbeOptions LaneClient::behind(ProbeOptions options) const
{
    if (m_target.startTls == StartTls::None && options.alpn.isEmpty())
        options.alpn = QStringList{QStringLiteral("http/1.1")};
    options.request = [target = m_target, judging = m_options, verdict = m_verdict](
                          const ProbeReport& seen) -> std::optional<QByteArray> {
        VerifyOptions evidence = judging.verify;
        evidence.stapledOcsp = seen.stapledOcsp;
        *verdict = judgeConnection(
            policyOf(judging), target.host.toString(), target.port.number(), derOf(seen.served), evidence);
        if (!(*verdict)->isAllowed())
            return std::nullopt;
        return requestFor(target);
    };
    return options;
}

EndpointReport LaneClient::report(const ProbeReport& probe) const
{
    return judge(probe, m_options);
}

LaneContact LaneRecord::contact() const
{
    if (!verdict)
        return LaneContact::None;
    return verdict->isAllowed() ? LaneContact::Accepted : LaneContact::Refused;
}

qint64 LaneRecord::sentBytes() const
{
    return endpoint.probe && endpoint.probe->exchange ? endpoint.probe->exchange->sentBytes : 0;
}

LanePeer peerOf(const LaneRecord& control, const LaneRecord& lane)
{
    const Certificate* genuine = leafOf(control);
    const Certificate* shown = leafOf(lane);
    return genuine && shown && genuine->der() == shown->der() ? LanePeer::Genuine : LanePeer::Interceptor;
}

LaneJudgement judgeLane(const LaneRecord& record, const LaneRecord* control)
{
    if (record.stopped)
        return inconclusive(LaneDoubt::Stopped);
    if (record.lane == Lane::Direct)
        return judgeControl(record.contact());
    if (!control || control->stopped)
        return inconclusive(LaneDoubt::ControlNoContact);
    if (record.lane == Lane::PinsOn && !record.hasPins && control->contact() == LaneContact::Accepted)
        return inconclusive(LaneDoubt::NothingToEnforce);
    return judgeProxied(control->contact(), record.contact(), peerOf(*control, record));
}

std::optional<PinSet> pinsSeenOn(const LaneRecord& control, const QString& name)
{
    const auto& paths = control.endpoint.paths;
    const CertificatePath* path = paths ? paths->usedPath() : nullptr;
    if (!path || !path->valid || !paths->host || path->nodes.empty())
        return std::nullopt;
    const int depth = path->nodes.size() > 2 ? 1 : 0;
    const auto pattern = HostPattern::parse(paths->host->toString());
    if (!pattern)
        return std::nullopt;
    const PinEntry entry = entryFor(path->nodes[size_t(depth)].certificate, roleAt(*path, depth));
    return withEntries(PinSet::make(name), *pattern, {entry});
}

} // namespace pintle
