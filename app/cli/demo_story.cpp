// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/demo_story.h"

#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/text/sentences.h"
#include "core/pins/advice.h"
#include "core/pins/pin_taking.h"
#include "core/x509/private_key.h"

#include <algorithm>

namespace pintle::cli {
namespace {

QString pattern()
{
    return QStringLiteral("api.lab.test");
}

bool hasFinding(const Findings& findings, FindingCode code)
{
    return std::any_of(
        findings.begin(), findings.end(), [code](const Finding& finding) { return finding.code == code; });
}

QString foundOrNot(bool found)
{
    return found ? QStringLiteral("found") : QStringLiteral("not found");
}

Findings findingsOf(const std::vector<Advice>& advice)
{
    Findings findings;
    for (const Advice& piece : advice)
        findings.push_back(piece.finding);
    return findings;
}

/// The pins of the host as text, sorted: what two sets are compared by.
QStringList pinsOf(const PinSet& set)
{
    QStringList pins;
    for (const HostPins& host : set.hosts()) {
        for (const PinEntry& entry : host.pins)
            pins.append(entry.pin.toString());
    }
    pins.sort();
    return pins;
}

} // namespace

DemoStory::DemoStory(Session& session)
    : m_session(session)
    , m_set(PinSet::make(QStringLiteral("demo")))
{ }

Result<void> DemoStory::tell()
{
    using Chapter = Result<void> (DemoStory::*)();
    for (const Chapter next : {&DemoStory::seeTheChain, &DemoStory::pinIt, &DemoStory::surviveRotation,
             &DemoStory::catchTheInterceptor, &DemoStory::takeAdvice, &DemoStory::ship}) {
        auto told = (this->*next)();
        if (!told)
            return told;
    }
    return {};
}

Result<void> DemoStory::seeTheChain()
{
    chapter(QStringLiteral("See the chain"),
        QStringLiteral("The lab plays a server of ours. What it sends, what is verified, what is pinned:"));
    const auto report = expectVerdict(QStringLiteral("The genuine server is trusted; nothing is pinned yet"),
        QStringLiteral("lab:good"), std::nullopt, EndpointVerdict::TrustedUnpinned);
    if (!report)
        return failure(report.error());
    m_genuine = *report;
    quote(endpointText(m_genuine, m_session.now(), m_session.console().decoration()));
    const CertificatePath* path = m_genuine.paths ? m_genuine.paths->usedPath() : nullptr;
    const bool storeRoot = path && !path->nodes.empty() && path->nodes.back().origin == CertificateOrigin::TrustStore;
    expect(QStringLiteral("The root was not sent; it comes from the store, and has a pin all the same"),
        foundOrNot(true), foundOrNot(storeRoot));
    return {};
}

Result<void> DemoStory::pinIt()
{
    chapter(QStringLiteral("Pin it, with a key kept back"),
        QStringLiteral("The issuer's key survives renewals, the leaf's key serves clients that look at nothing else, "
                       "and a backup key is made and put away before it is needed."));
    const auto backup = PrivateKey::generate(KeyType{});
    if (!backup)
        return failure(backup.error());
    const auto backupKey = PublicKeyInfo::fromDer(backup->publicKeyDer());
    const auto host = HostPattern::parse(pattern());
    if (!backupKey || !host)
        return failure(backupKey ? host.error() : backupKey.error());
    std::vector<PinEntry> entries = entriesFor(*m_genuine.paths, {.leaf = true, .intermediates = true});
    entries.push_back(backupEntryFor(*backupKey, QStringLiteral("backup key, put away")));
    m_set = withEntries(m_set, *host, entries, {QStringLiteral("lab:good")});
    QString listing;
    for (const PinEntry& entry : entries)
        listing += QStringLiteral("%1  %2  %3\n")
                       .arg(entry.pin.toString(), QString(idOf(*entry.role)).leftJustified(12), entry.label);
    quote(listing);
    expect(QStringLiteral("Leaf, intermediate and backup are pinned"), QStringLiteral("3"),
        QString::number(entries.size()));
    const auto report = expectVerdict(QStringLiteral("The genuine server is now trusted and pinned"),
        QStringLiteral("lab:good"), m_set, EndpointVerdict::TrustedPinned);
    return report ? Result<void>() : failure(report.error());
}

Result<void> DemoStory::surviveRotation()
{
    chapter(QStringLiteral("Survive a rotation"),
        QStringLiteral("Certificates are renewed. Which renewals do our users survive?"));
    const auto sameKey = expectVerdict(QStringLiteral("Renewed with the same key: pins match"),
        QStringLiteral("lab:renewed-same-key"), m_set, EndpointVerdict::TrustedPinned);
    if (!sameKey)
        return failure(sameKey.error());
    const auto newKey = expectVerdict(QStringLiteral("Renewed with a new key: the issuer's pin still matches"),
        QStringLiteral("lab:renewed-new-key"), m_set, EndpointVerdict::TrustedPinned);
    return newKey ? Result<void>() : failure(newKey.error());
}

Result<void> DemoStory::catchTheInterceptor()
{
    chapter(QStringLiteral("Catch an interceptor"),
        QStringLiteral("Somebody in the middle has a certificate for api.lab.test from another authority that this "
                       "client trusts."));
    const auto blind = expectVerdict(QStringLiteral("Without pins nobody notices"), QStringLiteral("lab:trusted-ca"),
        std::nullopt, EndpointVerdict::TrustedUnpinned);
    if (!blind)
        return failure(blind.error());
    const auto caught = expectVerdict(QStringLiteral("With pins it is refused"), QStringLiteral("lab:trusted-ca"),
        m_set, EndpointVerdict::PinMismatch);
    if (!caught)
        return failure(caught.error());
    quote(pinEvidenceText(*caught, m_session.console().decoration()));
    for (const QString& target :
        {QStringLiteral("lab:appended-genuine"), QStringLiteral("lab:appended-genuine-tls12")}) {
        const auto trick =
            expectVerdict(QStringLiteral("With the genuine certificates appended (%1) it is refused all the same: pins "
                                         "are compared with the verified path, not with what was sent")
                              .arg(target),
                target, m_set, EndpointVerdict::PinMismatch);
        if (!trick)
            return failure(trick.error());
    }
    return {};
}

Result<void> DemoStory::takeAdvice()
{
    chapter(QStringLiteral("Take advice"), QStringLiteral("A set can be right today and lock users out tomorrow."));
    const auto host = HostPattern::parse(pattern());
    if (!host)
        return failure(host.error());
    const AdviceOptions options{.now = m_session.now(), .live = &*m_genuine.paths};
    const PinSet fragile =
        withEntries(PinSet::make(QStringLiteral("fragile")), *host, entriesFor(*m_genuine.paths, {.leaf = true}));
    const Findings warned = findingsOf(advise(fragile, options));
    quote(findingsText(warned, m_session.console().decoration()));
    expect(QStringLiteral("A set of the leaf alone is warned about: no backup"), foundOrNot(true),
        foundOrNot(hasFinding(warned, FindingCode::NoBackupPin)));
    const Findings ours = findingsOf(advise(m_set, options));
    expect(QStringLiteral("Ours has a backup that is not in use"), foundOrNot(false),
        foundOrNot(hasFinding(ours, FindingCode::NoBackupPin) || hasFinding(ours, FindingCode::BackupInLiveChain)));
    return {};
}

Result<void> DemoStory::ship()
{
    chapter(QStringLiteral("Ship the pins"),
        QStringLiteral("The same set, in the words of two platforms, read back to prove what they enforce."));
    for (const QString& id : {QStringLiteral("android-nsc"), QStringLiteral("curl")}) {
        const Format* format = findFormat(id);
        if (!format || !format->write || !format->read)
            return failure(ErrorCode::UnknownFormat, {.value = id});
        const auto exported = format->write({.set = m_set, .now = m_session.now()});
        if (!exported)
            return failure(exported.error());
        quote(QString::fromUtf8(exported->content));
        quote(findingsText(exported->findings, m_session.console().decoration()));
        const auto imported = format->read(exported->content);
        if (!imported)
            return failure(imported.error());
        // curl looks at the server's own key alone, so the issuer's pin is left out there, and said to be.
        const bool all = pinsOf(imported->set) == pinsOf(m_set);
        const bool lossSaid = hasFinding(exported->findings, FindingCode::LostOnExport);
        expect(QStringLiteral("%1: every pin is there, or its loss is said").arg(id), foundOrNot(true),
            foundOrNot(all || lossSaid));
    }
    return {};
}

Result<EndpointReport> DemoStory::look(const QString& target, const std::optional<PinSet>& pins)
{
    const auto named = HostName::parse(pattern());
    auto job = probeJob(m_session, target, {}, nullptr);
    if (!job || !named)
        return failure(job ? named.error() : job.error());
    // The client asks for its own host, wherever the connection ends up.
    job->target.host = *named;
    const auto judging = judgeOptions(m_session, {}, true, pins);
    if (!judging)
        return failure(judging.error());
    return judge(probeOne(m_session, *job), *judging);
}

Result<EndpointReport> DemoStory::expectVerdict(
    const QString& told, const QString& target, const std::optional<PinSet>& pins, EndpointVerdict expected)
{
    auto report = look(target, pins);
    if (report)
        expect(told, idOf(expected), idOf(report->verdict));
    return report;
}

void DemoStory::chapter(const QString& title, const QString& story)
{
    ++m_chapter;
    if (m_session.json())
        return;
    Console& console = m_session.console();
    console.writeLine(QLatin1Char('\n')
        + console.decoration().paint(Tone::Strong, QStringLiteral("%1. %2").arg(QString::number(m_chapter), title)));
    console.writeLine(story + QLatin1Char('\n'));
    console.flush();
}

void DemoStory::expect(const QString& told, const QString& expected, const QString& found)
{
    const bool right = expected == found;
    m_failed += right ? 0 : 1;
    m_steps.append(QJsonObject{{QStringLiteral("chapter"), m_chapter}, {QStringLiteral("told"), told},
        {QStringLiteral("expected"), expected}, {QStringLiteral("found"), found}, {QStringLiteral("right"), right}});
    if (m_session.json())
        return;
    const Decoration& decoration = m_session.console().decoration();
    const Severity severity = right ? Severity::Ok : Severity::Failure;
    const QString words = right ? QStringLiteral("As told") : QStringLiteral("Not as told");
    m_session.console().writeLine(
        QStringLiteral("%1: %2 [%3]")
            .arg(decoration.paint(toneOf(severity), decoration.symbol(severity) + words), told,
                right ? found : QStringLiteral("expected %1, found %2").arg(expected, found)));
}

void DemoStory::quote(const QString& text)
{
    if (m_session.json() || text.isEmpty())
        return;
    for (const QString& line : text.trimmed().split(QLatin1Char('\n')))
        m_session.console().writeLine(line.isEmpty() ? QString() : QStringLiteral("    ") + line);
    m_session.console().writeLine();
}

ExitCode DemoStory::finish()
{
    if (m_session.json())
        m_session.writeDocument({{QStringLiteral("steps"), m_steps}, {QStringLiteral("failed"), m_failed}});
    else if (m_failed == 0)
        m_session.console().writeLine(
            QStringLiteral("\nAll %1 steps came out as told. Nothing was written, nothing left this machine.")
                .arg(m_steps.size()));
    else
        m_session.console().writeLine(QStringLiteral("\n%1 of %2 steps did not come out as told.")
                                          .arg(QString::number(m_failed), QString::number(m_steps.size())));
    return m_failed == 0 ? ExitCode::Pass : ExitCode::Failing;
}

} // namespace pintle::cli
