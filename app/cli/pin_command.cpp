// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/base/file_input.h"
#include "core/pins/pin_taking.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace pintle::cli {
namespace {

struct PinArguments {
    std::vector<std::string> inputs;
    bool leaf = false;
    bool intermediate = false;
    bool root = false;
    bool pinsOnly = false;
    std::vector<std::string> backups;
    std::string pattern;
    std::string name;
    std::string output;
    TrustArguments trust;
    FileArguments files;
    ConnectionArguments connection;
};

constexpr auto Examples = "  pintle-cli pin api.example.com\n"
                          "  pintle-cli pin api.example.com --intermediate --backup backup.csr -o api.pins.json\n"
                          "  pintle-cli pin chain.pem --root --host '*.example.com' -o api.pins.json\n"
                          "  pintle-cli pin 192.0.2.7 --leaf --pins-only -o device.pins.json\n";

void declarePin(CLI::App& command, PinArguments& arguments)
{
    command.add_option("input", arguments.inputs, "A server, or files with certificates or keys")
        ->required()
        ->type_name("TARGET|FILE");
    command.add_flag("--leaf", arguments.leaf, "Pin the leaf's key");
    command.add_flag("--intermediate", arguments.intermediate, "Pin every intermediate's key (what -o does by itself)");
    command.add_flag("--root", arguments.root, "Pin the root's key");
    command
        .add_option(
            "--backup", arguments.backups, "Backup key: CSR, certificate, public or private key (may be repeated)")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command
        .add_option(
            "--host", arguments.pattern, "Host pattern of the entry (default: the server, the leaf's first name)")
        ->type_name("PATTERN");
    command.add_option("--name", arguments.name, "Name of a new pin set")->type_name("NAME");
    command.add_flag(
        "--pins-only", arguments.pinsOnly, "Accept an untrusted chain: the entry then trusts its pins alone");
    command.add_option("-o,--output", arguments.output, "Pin set to make or extend")->type_name("FILE");
    declare(command, arguments.trust);
    declare(command, arguments.files);
    declare(command, arguments.connection);
}

/// The backup pin of the first key that a CSR, certificate, public or private key file holds.
Result<PinEntry> backupPin(const QString& path, const FileArguments& files)
{
    const auto objects = readObjectFile(path, files);
    if (!objects)
        return failure(objects.error());
    const QString label = QStringLiteral("backup from ") + QFileInfo(path).fileName();
    if (!objects->certificates.empty())
        return backupEntryFor(objects->certificates.front().publicKey(), label);
    if (!objects->keys.empty())
        return backupEntryFor(objects->keys.front().info, label);
    return failure(ErrorCode::NothingFound, {.subject = path, .detail = QStringLiteral("a revocation list")});
}

/// What pins can be taken from, however it was come by.
struct Source {
    EndpointReport report;
    std::vector<Certificate> unrelated; ///< of files, where they form no single chain
    std::vector<ReadObjects::Key> keys; ///< of files
    std::optional<Target> target;
};

Result<Source> sourceFromTarget(Session& session, const PinArguments& arguments)
{
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return failure(connection.error());
    const auto job = probeJob(session, textOf(arguments.inputs.front()), *connection);
    if (!job)
        return failure(job.error());
    const auto judging = judgeOptions(session, arguments.trust, !job->target.labEntry.isEmpty());
    if (!judging)
        return failure(judging.error());
    const ProbeReport probe = probeOne(session, *job);
    if (!probe.hasChain())
        return failure(probe.error.value_or(Error{ErrorCode::EmptyChain, {}}));
    return Source{.report = judge(probe, *judging), .target = job->target};
}

Result<Source> sourceFromFiles(Session& session, const PinArguments& arguments)
{
    std::vector<Certificate> certificates;
    Source source;
    for (const std::string& input : arguments.inputs) {
        const auto objects = readObjectFile(textOf(input), arguments.files);
        if (!objects)
            return failure(objects.error());
        certificates.insert(certificates.end(), objects->certificates.begin(), objects->certificates.end());
        source.keys.insert(source.keys.end(), objects->keys.begin(), objects->keys.end());
    }
    const std::vector<Certificate> chain = oneChain(certificates);
    if (certificates.size() > 1 && chain.empty())
        source.unrelated = std::move(certificates);
    if (certificates.empty() || !source.unrelated.empty())
        return source;
    const auto judging = judgeOptions(session, arguments.trust, false);
    if (!judging)
        return failure(judging.error());
    source.report = judgeFile(chain.empty() ? certificates : chain, *judging);
    return source;
}

QJsonObject pinJson(const PinEntry& entry)
{
    return {{QStringLiteral("sha256"), entry.pin.toBase64()},
        {QStringLiteral("role"), entry.role ? QJsonValue(QString(idOf(*entry.role))) : QJsonValue()},
        {QStringLiteral("key"), QJsonObject{{QStringLiteral("algorithm"), entry.keyAlgorithm}}},
        {QStringLiteral("subject"),
            entry.addedFromSubject.isEmpty() ? QJsonValue() : QJsonValue(entry.addedFromSubject)},
        {QStringLiteral("notAfter"),
            entry.addedFromNotAfter.isValid() ? QJsonValue(entry.addedFromNotAfter.toString(Qt::ISODate))
                                              : QJsonValue()}};
}

/// A pin, a role and the name of an algorithm, with two spaces between.
constexpr int WidthBeforeSubject = 51 + 2 + 12 + 2 + 8;

void writePins(
    Session& session, const std::vector<PinEntry>& entries, const QString& written, const std::optional<PinSet>& set)
{
    if (session.json()) {
        QJsonArray pins;
        for (const PinEntry& entry : entries)
            pins.append(pinJson(entry));
        session.writeDocument({{QStringLiteral("pins"), pins},
            {QStringLiteral("written"), written.isEmpty() ? QJsonValue() : QJsonValue(printable(written))},
            {QStringLiteral("set"), set ? QJsonValue(QJsonDocument::fromJson(set->toJson()).object()) : QJsonValue()}});
        return;
    }
    for (const PinEntry& entry : entries) {
        const QString role = entry.role ? QString(idOf(*entry.role)) : QStringLiteral("key");
        QString line =
            QStringLiteral("%1  %2  %3").arg(entry.pin.toString(), role.leftJustified(12), entry.keyAlgorithm);
        const QString& from = entry.addedFromSubject.isEmpty() ? entry.label : entry.addedFromSubject;
        if (!from.isEmpty())
            line = line.leftJustified(WidthBeforeSubject) + QStringLiteral("  ") + printable(from, 200);
        session.console().writeLine(line);
    }
    if (!written.isEmpty())
        session.console().writeLine(QStringLiteral("\nWritten to %1.").arg(printable(written)));
}

Result<HostPattern> patternFor(const PinArguments& arguments, const Source& source)
{
    if (!arguments.pattern.empty())
        return HostPattern::parse(textOf(arguments.pattern));
    if (source.target)
        return HostPattern::parse(source.target->host.toString());
    if (source.report.paths && !source.report.paths->sent.empty()) {
        for (const GeneralName& name : source.report.paths->sent.front().subjectAltNames()) {
            if (name.kind == GeneralName::Kind::Dns || name.kind == GeneralName::Kind::IpAddress)
                return HostPattern::parse(name.text);
        }
    }
    return failure(
        ErrorCode::MalformedHostPattern, {.detail = QStringLiteral("the file names no host, give one with --host")});
}

/// Which keys the command line asks for; none: all of them are shown.
KeysToTake keysToTake(const PinArguments& arguments)
{
    KeysToTake keys{.leaf = arguments.leaf, .intermediates = arguments.intermediate, .root = arguments.root};
    const bool any = keys.leaf || keys.intermediates || keys.root;
    if (!any && arguments.pinsOnly)
        return {.leaf = true};
    if (!any && arguments.output.empty())
        return {.leaf = true, .intermediates = true, .root = true};
    keys.intermediates = keys.intermediates || !any;
    return keys;
}

bool isTaken(PinRole role, const KeysToTake& keys)
{
    return (role == PinRole::Leaf && keys.leaf) || (role == PinRole::Intermediate && keys.intermediates)
        || (role == PinRole::Root && keys.root);
}

/// The pins of the path in use. Unlike entriesFor, a file's chain need not be trusted here to be taken: who names a
/// file vouches for it.
std::vector<PinEntry> takenPins(const PathReport& report, const KeysToTake& keys)
{
    const CertificatePath* path = report.usedPath();
    std::vector<PinEntry> entries;
    const int length = path ? static_cast<int>(path->nodes.size()) : 0;
    for (int depth = 0; depth < length; ++depth) {
        if (isTaken(roleAt(*path, depth), keys))
            entries.push_back(entryFor(path->nodes[static_cast<size_t>(depth)].certificate, roleAt(*path, depth)));
    }
    return entries;
}

/// Certificates that form no chain are each taken by what they are.
std::vector<PinEntry> takenPins(const std::vector<Certificate>& certificates, const KeysToTake& keys)
{
    std::vector<PinEntry> entries;
    for (const Certificate& certificate : certificates) {
        const PinRole issuing = certificate.isSelfIssued() ? PinRole::Root : PinRole::Intermediate;
        const PinRole role = certificate.isCa() ? issuing : PinRole::Leaf;
        if (isTaken(role, keys))
            entries.push_back(entryFor(certificate, role));
    }
    return entries;
}

bool holds(const std::vector<PinEntry>& entries, const Pin& pin)
{
    return std::any_of(entries.begin(), entries.end(), [&](const PinEntry& entry) { return entry.pin == pin; });
}

/// The roles as a sentence names them.
QString rolesText(const KeysToTake& keys)
{
    QStringList roles;
    if (keys.leaf)
        roles.append(idOf(PinRole::Leaf));
    if (keys.intermediates)
        roles.append(idOf(PinRole::Intermediate));
    if (keys.root)
        roles.append(idOf(PinRole::Root));
    return roles.join(QStringLiteral(" or "));
}

/// Of what the server or the files hold, without the backups.
Result<std::vector<PinEntry>> wantedPins(const PinArguments& arguments, const Source& source)
{
    const KeysToTake keys = keysToTake(arguments);
    std::vector<PinEntry> entries =
        source.report.paths ? takenPins(*source.report.paths, keys) : takenPins(source.unrelated, keys);
    // A PKCS#12 file holds the key of its own certificate, which is not a second one.
    const std::vector<PinEntry> all = source.report.paths
        ? takenPins(*source.report.paths, {.leaf = true, .intermediates = true, .root = true})
        : takenPins(source.unrelated, {.leaf = true, .intermediates = true, .root = true});
    for (const ReadObjects::Key& key : source.keys) {
        const PinEntry entry{.pin = Pin::of(key.info), .role = std::nullopt, .keyAlgorithm = key.info.name()};
        if (!holds(all, entry.pin) && !holds(entries, entry.pin))
            entries.push_back(entry);
    }
    if (!entries.empty())
        return entries;
    const QString input = textOf(arguments.inputs.front());
    if (all.empty())
        return failure(ErrorCode::NothingFound, {.subject = input, .detail = QStringLiteral("a revocation list")});
    return failure(ErrorCode::NoSuchRole, {.subject = input, .value = rolesText(keys)});
}

/// Adds the backup keys, and says so where one is none.
Result<void> addBackups(
    Session& session, const PinArguments& arguments, const Source& source, std::vector<PinEntry>& entries)
{
    std::vector<PinEntry> chain;
    if (source.report.paths)
        chain = takenPins(*source.report.paths, {.leaf = true, .intermediates = true, .root = true});
    for (const std::string& file : arguments.backups) {
        const auto backup = backupPin(textOf(file), arguments.files);
        if (!backup)
            return failure(backup.error());
        if (holds(chain, backup->pin))
            session.console().writeError(
                QStringLiteral("The key of %1 is part of the chain in use, so it is no backup.")
                    .arg(printable(textOf(file))));
        if (!holds(entries, backup->pin))
            entries.push_back(*backup);
    }
    return {};
}

/// The set that `-o` names, or a new one where there is none yet. A damaged one is never overwritten.
Result<PinSet> setToExtend(const PinArguments& arguments, const HostPattern& pattern)
{
    const QString path = textOf(arguments.output);
    if (QFileInfo::exists(path))
        return readPinSet(path);
    return PinSet::make(arguments.name.empty() ? pattern.toString() : textOf(arguments.name));
}

PinSet withTrust(const PinSet& set, const HostPattern& pattern, PinTrust trust)
{
    const auto& hosts = set.hosts();
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&](const HostPins& host) { return host.pattern == pattern; });
    Q_ASSERT(found != hosts.end());
    HostPins host = *found;
    host.trust = trust;
    return set.with(host);
}

ExitCode writeSet(
    Session& session, const PinArguments& arguments, const Source& source, const std::vector<PinEntry>& entries)
{
    const auto pattern = patternFor(arguments, source);
    if (!pattern)
        return session.fail(pattern.error());
    const auto former = setToExtend(arguments, *pattern);
    if (!former)
        return session.fail(former.error());
    const QStringList endpoints = source.target ? QStringList{source.target->toString()} : QStringList();
    PinSet set = withEntries(*former, *pattern, entries, endpoints);
    if (arguments.pinsOnly)
        set = withTrust(set, *pattern, PinTrust::PinsOnly);
    const auto written = writeFile(textOf(arguments.output), set.toJson());
    if (!written)
        return session.fail(written.error());
    writePins(session, entries, textOf(arguments.output), set);
    return ExitCode::Pass;
}

bool isUntrustedServer(const Source& source)
{
    return source.target && source.report.paths && source.report.paths->verdict == TrustVerdict::Untrusted;
}

ExitCode pin(Session& session, const PinArguments& arguments)
{
    const auto files = std::count_if(arguments.inputs.begin(), arguments.inputs.end(),
        [](const std::string& input) { return meansFile(textOf(input)); });
    if (files < static_cast<std::ptrdiff_t>(arguments.inputs.size()) && arguments.inputs.size() > 1)
        return session.failUsage(QStringLiteral("Give one server, or any number of files."));
    const auto source = files > 0 ? sourceFromFiles(session, arguments) : sourceFromTarget(session, arguments);
    if (!source)
        return session.fail(source.error());
    auto pins = wantedPins(arguments, *source);
    if (!pins)
        return session.fail(pins.error());
    std::vector<PinEntry>& entries = *pins;
    if (const auto added = addBackups(session, arguments, *source, entries); !added)
        return session.fail(added.error());
    if (isUntrustedServer(*source) && !arguments.pinsOnly) {
        session.console().writeError(QStringLiteral("The chain is not trusted, so its pins prove nothing yet: %1")
                                         .arg(text::reason(source->report)));
        writePins(session, entries, {}, std::nullopt);
        return ExitCode::Failing;
    }
    if (!arguments.output.empty())
        return writeSet(session, arguments, *source, entries);
    writePins(session, entries, {}, std::nullopt);
    return ExitCode::Pass;
}

} // namespace

void addPin(CLI::App& program, Invocation& invocation)
{
    addCommand<PinArguments>(
        program, invocation, "pin", "pin", "Show pins, or make or extend a pin set", Examples, declarePin, pin);
}

} // namespace pintle::cli
