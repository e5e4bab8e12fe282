// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/file_inspection.h"

#include "app/cli/endpoint_text.h"
#include "app/cli/inventory.h"
#include "app/cli/judging.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/pins/pin.h"

#include <QJsonArray>

namespace pintle::cli {
namespace {

/// What all files together hold.
struct Holdings {
    std::vector<Certificate> certificates;
    std::vector<ReadObjects::Key> keys;
    qsizetype revocationLists = 0;
    std::vector<SkippedPart> skipped;
};

Result<Holdings> readAll(const QStringList& paths, const FileArguments& files)
{
    Holdings all;
    for (const QString& path : paths) {
        auto objects = readObjectFile(path, files);
        if (!objects)
            return failure(objects.error());
        all.certificates.insert(all.certificates.end(), objects->certificates.begin(), objects->certificates.end());
        all.keys.insert(all.keys.end(), objects->keys.begin(), objects->keys.end());
        all.skipped.insert(all.skipped.end(), objects->skipped.begin(), objects->skipped.end());
        all.revocationLists += static_cast<qsizetype>(objects->revocationLists.size());
    }
    return all;
}

QString counted(qsizetype count, const QString& one, const QString& many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

QString holdingsText(const Holdings& all, const QString& form)
{
    QStringList parts;
    if (!all.certificates.empty())
        parts.append(counted(static_cast<qsizetype>(all.certificates.size()), QStringLiteral("certificate"),
                         QStringLiteral("certificates"))
            + form);
    if (!all.keys.empty())
        parts.append(counted(static_cast<qsizetype>(all.keys.size()), QStringLiteral("key"), QStringLiteral("keys")));
    if (all.revocationLists > 0)
        parts.append(
            counted(all.revocationLists, QStringLiteral("revocation list"), QStringLiteral("revocation lists")));
    return parts.join(QStringLiteral(", "));
}

/// Skipped parts never hide the rest, and are never hidden either.
void tellSkipped(Session& session, const std::vector<SkippedPart>& skipped)
{
    if (skipped.empty())
        return;
    session.console().writeError(
        QStringLiteral("Skipped %1; the first: %2")
            .arg(counted(static_cast<qsizetype>(skipped.size()), QStringLiteral("part"), QStringLiteral("parts")),
                text::sentence(skipped.front().reason)));
}

QLatin1String idOf(ReadObjects::KeySource source)
{
    switch (source) {
    case ReadObjects::KeySource::PublicKey: return QLatin1String("public-key");
    case ReadObjects::KeySource::PrivateKey: return QLatin1String("private-key");
    case ReadObjects::KeySource::CertificateRequest: return QLatin1String("certificate-request");
    }
    Q_UNREACHABLE();
}

QString wordsOf(ReadObjects::KeySource source)
{
    switch (source) {
    case ReadObjects::KeySource::PublicKey: return QStringLiteral("Public key");
    case ReadObjects::KeySource::PrivateKey: return QStringLiteral("Private key");
    case ReadObjects::KeySource::CertificateRequest: return QStringLiteral("Certificate request");
    }
    Q_UNREACHABLE();
}

QString keysText(const Holdings& all, const Decoration& decoration)
{
    QString text;
    for (const ReadObjects::Key& key : all.keys) {
        text += decoration.paint(Tone::Strong, wordsOf(key.source)) + QLatin1Char('\n');
        text += QStringLiteral("  Key      %1, %2 bits\n  Pin      %3\n")
                    .arg(key.info.name(), QString::number(key.info.bits()), Pin::of(key.info).toString());
    }
    return text;
}

QJsonArray keysJson(const Holdings& all)
{
    QJsonArray array;
    for (const ReadObjects::Key& key : all.keys)
        array.append(QJsonObject{{QStringLiteral("source"), QString(idOf(key.source))},
            {QStringLiteral("key"),
                QJsonObject{{QStringLiteral("algorithm"), key.info.name()}, {QStringLiteral("bits"), key.info.bits()}}},
            {QStringLiteral("spkiSha256"), Pin::of(key.info).toBase64()}});
    return array;
}

QJsonObject fileJson(const QStringList& paths, const Holdings& all, bool formsChain)
{
    QJsonArray names;
    for (const QString& path : paths)
        names.append(printable(path));
    QJsonArray skipped;
    for (const SkippedPart& part : all.skipped)
        skipped.append(report::errorJson(part.reason));
    return {{QStringLiteral("files"), names}, {QStringLiteral("formsChain"), formsChain},
        {QStringLiteral("keys"), keysJson(all)}, {QStringLiteral("revocationLists"), all.revocationLists},
        {QStringLiteral("skipped"), skipped}};
}

/// Certificates that form no chain, or keys alone: nothing to judge.
ExitCode showUnrelated(Session& session, const QStringList& paths, const Holdings& all)
{
    if (session.json()) {
        QJsonObject document = fileJson(paths, all, false);
        QJsonArray served;
        for (const Certificate& certificate : all.certificates)
            served.append(report::certificateJson(certificate));
        document.insert(QStringLiteral("target"), QJsonValue::Null);
        document.insert(QStringLiteral("connection"), QJsonValue::Null);
        document.insert(QStringLiteral("served"), served);
        document.insert(QStringLiteral("paths"), QJsonArray());
        document.insert(QStringLiteral("verdict"), QJsonValue::Null);
        session.writeDocument(document);
        return ExitCode::Pass;
    }
    Console& console = session.console();
    const bool several = all.certificates.size() > 1;
    console.writeLine(holdingsText(all, several ? QStringLiteral(" that form no single chain") : QString()));
    int number = 0;
    for (const Certificate& certificate : all.certificates) {
        if (console.isReaderGone())
            break;
        console.write(QStringLiteral("\nCertificate %1\n").arg(++number)
            + certificateText(certificate, session.now(), console.decoration()));
    }
    if (!all.keys.empty())
        console.write(QLatin1Char('\n') + keysText(all, console.decoration()));
    return ExitCode::Pass;
}

/// The host that a file's chain is for: the one given; with pins, the first name of the leaf that the set covers.
Result<std::optional<HostName>> hostOf(
    const FileInspection& inspection, const Certificate& leaf, const std::optional<PinSet>& pins)
{
    if (!inspection.host.isEmpty()) {
        const auto host = HostName::parse(inspection.host);
        if (!host)
            return failure(host.error());
        return std::optional(*host);
    }
    std::optional<HostName> first;
    for (const GeneralName& name : pins ? leaf.subjectAltNames() : std::vector<GeneralName>()) {
        const auto host = HostName::parse(name.text);
        if (host && pins->find(*host))
            return std::optional(*host);
        if (host && !first)
            first = *host;
    }
    return first;
}

Result<JudgeOptions> fileJudgeOptions(Session& session, const FileInspection& inspection, const Certificate& leaf)
{
    const auto pins = readOptionalPinSet(inspection.pins);
    if (!pins)
        return failure(pins.error());
    const auto host = hostOf(inspection, leaf, *pins);
    if (!host)
        return failure(host.error());
    auto options = judgeOptions(session, inspection.trust, false, *pins);
    if (!options)
        return options;
    // A CA's own certificate is no server's; its chain can be judged all the same.
    if (leaf.isCa())
        options->verify.purpose = VerifyOptions::Purpose::Any;
    options->verify.host = *host;
    return options;
}

ExitCode showChain(
    Session& session, const FileInspection& inspection, const Holdings& all, const std::vector<Certificate>& chain)
{
    const auto options = fileJudgeOptions(session, inspection, chain.front());
    if (!options)
        return session.fail(options.error());
    const EndpointReport report = judgeFile(chain, *options);
    if (session.json()) {
        QJsonObject document = report::endpointJson(report);
        const QJsonObject file = fileJson(inspection.paths, all, chain.size() > 1);
        for (auto field = file.begin(); field != file.end(); ++field)
            document.insert(field.key(), field.value());
        session.writeDocument(document);
        return exitCodeOf(report.verdict);
    }
    Console& console = session.console();
    const QString form = chain.size() > 1 ? QStringLiteral(" that form one chain") : QString();
    console.writeLine(holdingsText(all, form) + QLatin1Char('\n'));
    console.write(endpointText(report, session.now(), console.decoration()));
    if (!all.keys.empty())
        console.write(QLatin1Char('\n') + keysText(all, console.decoration()));
    return exitCodeOf(report.verdict);
}

} // namespace

ExitCode inspectFiles(Session& session, const FileInspection& inspection)
{
    const auto all = readAll(inspection.paths, inspection.files);
    if (!all)
        return session.fail(all.error());
    tellSkipped(session, all->skipped);
    if (all->certificates.size() == 1)
        return showChain(session, inspection, *all, all->certificates);
    const std::vector<Certificate> chain = oneChain(all->certificates);
    return chain.empty() ? showUnrelated(session, inspection.paths, *all) : showChain(session, inspection, *all, chain);
}

ExitCode listFiles(Session& session, const QStringList& paths, const FileArguments& files)
{
    Console& console = session.console();
    ExitCode code = ExitCode::Pass;
    QByteArray separator = "\n";
    if (session.json())
        console.write(QByteArray("{\"schema\":\"pintle.inspect/1\",\"inventory\":["));
    else
        console.write(inventoryHeader() + '\n');
    for (const QString& path : paths) {
        const auto objects = readObjectFile(path, files);
        if (!objects) {
            console.writeError(text::sentence(objects.error()));
            code = worse(code, exitCodeOf(objects.error()));
            continue;
        }
        tellSkipped(session, objects->skipped);
        for (const Certificate& certificate : objects->certificates) {
            if (console.isReaderGone())
                return code;
            if (session.json())
                console.write(std::exchange(separator, ",\n") + inventoryJson(certificate));
            else
                console.write(inventoryLine(certificate) + '\n');
        }
    }
    if (session.json())
        console.write(QByteArray("\n]}\n"));
    return code;
}

} // namespace pintle::cli
