// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workbench.h"

#include "app/gui/session/background.h"
#include "app/gui/session/lab_host.h"

#include "core/base/file_input.h"
#include "core/formats/registry.h"
#include "core/lab/lab.h"
#include "core/pins/pin_taking.h"

#include <QFileInfo>

#include <utility>

namespace pintle {
namespace {

/// A pin set read from any known configuration, or what a damaged document still holds.
struct OpenedSet {
    PinSet set;
    Findings findings;
    std::vector<Error> lost;
};

Result<OpenedSet> readPinSet(const QString& path, std::stop_token stop)
{
    constexpr FileLimits limits{.bytes = 16 * 1024 * 1024};
    const auto content = readFile(path, limits, std::move(stop));
    if (!content)
        return failure(content.error());
    auto known = importAny(*content);
    if (known)
        return OpenedSet{std::move(known->imported.set), std::move(known->imported.findings), {}};
    auto recovered = PinSet::recover(*content);
    if (!recovered || recovered->set.hosts().empty())
        return failure(known.error());
    return OpenedSet{std::move(recovered->set), {}, std::move(recovered->lost)};
}

} // namespace

Workbench::Workbench(WorkspaceEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&m_inspection, &Inspection::stageChanged, this, &Workbench::stageChanged);
    connect(&m_inspection, &Inspection::labStarted, this, [this](const QString& address) {
        m_labAddress = address;
        Q_EMIT labStarted(address);
    });
    connect(&m_inspection, &Inspection::reported, this, &Workbench::takeReport);
    connect(&m_inspection, &Inspection::fileRead, this, &Workbench::takeFile);
    connect(&m_inspection, &Inspection::failed, this, &Workbench::takeError);
    connect(&m_inspection, &Inspection::stopped, this, [this] {
        Q_EMIT ended();
        Q_EMIT stopped();
    });
    connect(&m_editor, &WorkspaceEditor::changed, this, &Workbench::takeEdit);
}

Workbench::~Workbench()
{
    m_stop.request_stop();
}

JudgeRequest Workbench::judgeRequest() const
{
    JudgeRequest request{m_trust, currentSet(), m_helpers};
    if (m_snapshot) {
        request.instant = m_judgedAt;
        request.host = hostOf(m_snapshot->target);
        request.stapledOcsp = m_snapshot->stapledOcsp;
    }
    return request;
}

std::optional<PinSet> Workbench::currentSet() const
{
    const StoredPinSet* stored = m_editor.currentPinSet();
    return stored ? std::optional(stored->set) : std::nullopt;
}

void Workbench::takeEdit()
{
    // Most edits are about something else than the set that judges.
    auto set = currentSet();
    if (set == m_judgedWith)
        return;
    m_judgedWith = std::move(set);
    judgeAgain();
}

std::optional<InspectRequest> Workbench::makeRequest(const QString& address, ConnectionRequest&& connection)
{
    auto target = Target::parse(address);
    if (!target) {
        Q_EMIT trouble({target.error(), address, Trouble::From::Address});
        return std::nullopt;
    }
    suggestTrustFor(address);
    if (connection.startTls)
        target->startTls = *connection.startTls;
    m_helpers.clear();
    m_snapshot.reset();
    return InspectRequest{std::move(*target), std::move(connection), judgeRequest()};
}

bool Workbench::inspect(const QString& address, ConnectionRequest connection)
{
    auto request = makeRequest(address, std::move(connection));
    if (!request)
        return false;
    m_subject = address;
    m_readingFile = false;
    m_fresh = true;
    Q_EMIT inspectionStarted(*request);
    m_inspection.inspect(std::move(*request));
    return true;
}

bool Workbench::hasLabInterceptor(const QString& address)
{
    const auto target = Target::parse(address);
    return target && !target->labEntry.isEmpty() && LabHost::canIntercept(target->labEntry);
}

void Workbench::adopt(const EndpointReport& report, const QString& subject)
{
    stop();
    m_subject = subject;
    m_readingFile = false;
    m_fresh = true;
    takeReport(report);
}

void Workbench::stopLab()
{
    m_inspection.stopLab();
    m_labAddress.clear();
    Q_EMIT labStopped();
}

void Workbench::beginReading(Reading what, const QString& name)
{
    m_reading = what;
    m_readingFile = true;
    Q_EMIT readingStarted(name);
}

void Workbench::openFile(const QString& path, const QString& passphrase)
{
    beginReading(Reading::Chain, QFileInfo(path).fileName());
    m_readAgain = [this, path](const QString& given) { openFile(path, given); };
    m_inspection.readFile(path, passphrase);
}

void Workbench::openBytes(const QString& name, const QByteArray& content, const QString& passphrase)
{
    beginReading(Reading::Chain, name);
    m_readAgain = [this, name, content](const QString& given) { openBytes(name, content, given); };
    m_inspection.readBytes(name, content, passphrase);
}

void Workbench::openContent(const FileContent& content)
{
    m_reading = Reading::Chain;
    takeFile(content);
}

void Workbench::openSnapshot(const Snapshot& snapshot, const QDateTime& judgedAt)
{
    if (snapshot.sent.empty())
        return;
    suggestTrustFor(snapshot.target);
    m_snapshot = snapshot;
    m_judgedAt = judgedAt;
    m_certificates = snapshot.sent;
    m_helpers.clear();
    m_readingFile = false;
    m_subject = QStringLiteral("%1 (%2)").arg(
        snapshot.target, snapshot.takenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    m_fresh = true;
    m_inspection.judgeAgain({}, m_certificates, judgeRequest());
}

QString Workbench::snapshotTarget() const
{
    if (m_snapshot)
        return m_snapshot->target;
    return m_report && m_report->probe ? m_report->probe->target.toString() : m_subject;
}

std::optional<HostName> Workbench::hostOf(const QString& target)
{
    const auto parsed = Target::parse(target);
    if (!parsed)
        return std::nullopt;
    // The catalogue knows the host of a lab server; a connection asks it, a snapshot has no need of one.
    if (!parsed->labEntry.isEmpty()) {
        const auto entry = Lab::find(parsed->labEntry);
        const auto host = entry ? HostName::parse(entry->host) : Result<HostName>(parsed->host);
        return host ? std::optional(*host) : std::nullopt;
    }
    return parsed->host;
}

void Workbench::addHelpers(const QString& path)
{
    beginReading(Reading::Helpers, QFileInfo(path).fileName());
    m_readAgain = [this, path](const QString& given) {
        beginReading(Reading::Helpers, QFileInfo(path).fileName());
        m_inspection.readFile(path, given);
    };
    m_inspection.readFile(path);
}

void Workbench::takeFile(const FileContent& content)
{
    Q_EMIT ended();
    m_readingFile = false;
    Q_EMIT fileRead(content);
    if (content.objects.certificates.empty())
        return;
    if (m_reading == Reading::Helpers) {
        m_helpers.insert(m_helpers.end(), content.objects.certificates.begin(), content.objects.certificates.end());
        judgeAgain();
        return;
    }
    // A bundle of thousands is no chain: the first ones are what can be one.
    constexpr size_t MaximumChain = 100;
    m_certificates = content.objects.certificates;
    if (m_certificates.size() > MaximumChain)
        m_certificates.erase(m_certificates.begin() + MaximumChain, m_certificates.end());
    m_helpers.clear();
    m_snapshot.reset();
    m_subject = content.name;
    if (!m_trustByHand && m_trust != m_usualTrust) {
        m_trust = m_usualTrust;
        Q_EMIT trustChanged(m_trust);
    }
    m_fresh = true;
    m_inspection.judgeAgain({}, m_certificates, judgeRequest());
}

void Workbench::takeError(const Error& error, const QString& subject)
{
    Q_EMIT ended();
    const bool locked = error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::PassphraseWrong;
    if (m_readingFile && locked) {
        Q_EMIT passphraseWanted(QFileInfo(subject).fileName(), error.code == ErrorCode::PassphraseWrong, m_readAgain);
        return;
    }
    Q_EMIT trouble({error, subject, m_readingFile ? Trouble::From::File : Trouble::From::Inspection});
}

void Workbench::takeReport(const EndpointReport& report)
{
    m_report = report;
    if (report.probe)
        m_certificates.clear();
    Q_EMIT ended();
    Q_EMIT reported(report);
    if (std::exchange(m_judgeLater, false))
        judgeAgain();
}

void Workbench::judgeAgain()
{
    const bool hasChain = m_report && m_report->paths;
    if (m_inspection.isRunning() && (m_fresh || m_readingFile)) {
        // What is under way was asked for with the old pins; its answer is judged once more.
        m_judgeLater = true;
        return;
    }
    if (!hasChain)
        return;
    m_fresh = false;
    m_inspection.judgeAgain(*m_report, m_certificates, judgeRequest());
}

void Workbench::chooseTrust(const TrustChoice& choice)
{
    m_trustByHand = true;
    m_trust = choice;
    Q_EMIT trustChanged(m_trust);
    judgeAgain();
}

void Workbench::setUsualTrust(const TrustChoice& choice)
{
    const bool inUse = !m_trustByHand && m_trust == m_usualTrust;
    m_usualTrust = choice;
    if (!inUse || m_trust == choice)
        return;
    m_trust = choice;
    Q_EMIT trustChanged(m_trust);
    judgeAgain();
}

void Workbench::suggestTrustFor(const QString& address)
{
    if (m_trustByHand)
        return;
    const bool lab = address.trimmed().startsWith(QLatin1String("lab:"), Qt::CaseInsensitive);
    const TrustChoice fitting = lab ? TrustChoice{TrustChoice::Kind::Lab, {}} : m_usualTrust;
    if (fitting == m_trust)
        return;
    m_trust = fitting;
    Q_EMIT trustChanged(m_trust);
}

void Workbench::openPinSet(const QString& path)
{
    inBackground(
        this, [path, stop = m_stop.get_token()] { return readPinSet(path, stop); },
        [this, path](const Result<OpenedSet>& opened) {
            if (!opened) {
                Q_EMIT trouble({opened.error(), path, Trouble::From::PinSet});
                return;
            }
            Q_EMIT pinSetOpened(opened->set.name(), opened->findings, opened->lost);
            const QUuid id = m_editor.addPinSet(
                opened->set, {tr("Import Pin Set %1").arg(opened->set.name()), {}, QStringLiteral("pin-sets")});
            if (opened->lost.empty())
                m_files.insert(id, {path, opened->set});
        });
}

void Workbench::savePinSet(const QString& path)
{
    const StoredPinSet* stored = m_editor.currentPinSet();
    if (!stored)
        return;
    inBackground(
        this, [path, json = stored->set.toJson()] { return writeFile(path, json); },
        [this, path, id = stored->id, set = stored->set](const Result<void>& written) {
            if (!written) {
                Q_EMIT trouble({written.error(), path, Trouble::From::Saving});
                return;
            }
            m_files.insert(id, {path, set});
            Q_EMIT saved(path);
        });
}

QString Workbench::pinSetPath() const
{
    const StoredPinSet* stored = m_editor.currentPinSet();
    if (!stored)
        return {};
    const auto file = m_files.constFind(stored->id);
    return file != m_files.constEnd() && file->set == stored->set ? file->path : QString();
}

void Workbench::writeExport(const QString& path, const QByteArray& content)
{
    inBackground(
        this, [path, content] { return writeFile(path, content); },
        [this, path](const Result<void>& written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT trouble({written.error(), path, Trouble::From::Saving});
        });
}

std::optional<HostName> Workbench::pinHost() const
{
    if (!m_report || !m_report->paths)
        return std::nullopt;
    return m_report->paths->host;
}

void Workbench::pin(const QUuid& set, const Certificate& certificate, PinRole role)
{
    const auto host = pinHost();
    const StoredPinSet* stored = m_editor.pinSet(set);
    if (!host || (!set.isNull() && !stored))
        return;
    const PinSet before = stored ? stored->set : PinSet::make(host->displayName());
    const HostPins* found = before.find(*host);
    // A host name is always a pattern that matches itself.
    const HostPattern pattern = found ? found->pattern : *HostPattern::parse(host->toString());
    const bool isLab = m_report->probe && !m_report->probe->target.labEntry.isEmpty();
    QStringList endpoints;
    if (!found && m_report->probe && !isLab)
        endpoints << ConnectAddress{*host, m_report->probe->target.port}.toString();
    PinSet next = withEntries(before, pattern, {entryFor(certificate, role)}, endpoints);
    const StepName step{tr("Pin %1").arg(certificate.displayName()), {}, QStringLiteral("inspect")};
    if (stored) {
        m_editor.editPinSet(set, std::move(next), step);
        m_editor.choosePinSet(set);
    } else {
        m_editor.addPinSet(std::move(next), step);
    }
}

void Workbench::unpin(const Certificate& certificate)
{
    const auto host = pinHost();
    const StoredPinSet* stored = m_editor.currentPinSet();
    const HostPins* found = host && stored ? stored->set.find(*host) : nullptr;
    if (!found)
        return;
    HostPins entry = *found;
    std::erase_if(entry.pins, [pin = Pin::of(certificate)](const PinEntry& existing) { return existing.pin == pin; });
    m_editor.editPinSet(stored->id, stored->set.with(std::move(entry)),
        {tr("Remove Pin of %1").arg(certificate.displayName()), {}, QStringLiteral("inspect")});
}

} // namespace pintle
