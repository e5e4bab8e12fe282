// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/arguments.h"
#include "app/cli/command_parts.h"
#include "app/cli/interrupt.h"
#include "core/base/file_input.h"

#include <QEventLoop>
#include <QJsonArray>

namespace pintle::cli {
namespace {

struct LabStartArguments {
    std::vector<std::string> ids;
};
struct LabListArguments { };
struct LabCaArguments {
    std::string output;
};

constexpr auto StartExamples = "  pintle-cli lab start\n"
                               "  pintle-cli lab start good expired\n";
constexpr auto ListExamples = "  pintle-cli lab list\n"
                              "  pintle-cli lab list --json\n";
constexpr auto CaExamples = "  pintle-cli lab ca -o lab-ca.pem\n"
                            "  curl --cacert lab-ca.pem --connect-to ::127.0.0.1:PORT https://api.lab.test/\n";

QString addressText(const ConnectAddress& address)
{
    const QString host = address.host.toString();
    const bool bracketed = host.contains(QLatin1Char(':'));
    return (bracketed ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':')
        + QString::number(address.port.number());
}

QJsonObject entryJson(const LabEntry& entry)
{
    return {{QStringLiteral("id"), entry.id}, {QStringLiteral("host"), entry.host},
        {QStringLiteral("hosts"), QJsonArray::fromStringList(entry.hosts)}, {QStringLiteral("about"), entry.about},
        {QStringLiteral("startTls"), QString(idOf(entry.startTls))}, {QStringLiteral("verdict"), entry.verdict},
        {QStringLiteral("findings"), QJsonArray::fromStringList(entry.findings)}};
}

void declareStart(CLI::App& command, LabStartArguments& arguments)
{
    command.add_option("id", arguments.ids, "Servers to start (default: all)")->type_name("ID");
}

/// Every server or none: who names a server wants it to listen.
Result<std::vector<LabEndpoint>> startServers(Lab& lab, const QStringList& ids)
{
    std::vector<LabEndpoint> endpoints;
    for (const QString& id : ids) {
        auto endpoint = lab.start(id);
        if (!endpoint)
            return failure(endpoint.error());
        endpoints.push_back(*endpoint);
    }
    return endpoints;
}

void announce(Session& session, const std::vector<LabEndpoint>& endpoints)
{
    QJsonArray array;
    for (const LabEndpoint& endpoint : endpoints) {
        QJsonObject object = entryJson(endpoint.entry);
        object.insert(QStringLiteral("address"), addressText(endpoint.address));
        array.append(object);
        if (!session.json())
            session.console().writeLine(QStringLiteral("%1  %2  %3")
                                            .arg((QStringLiteral("lab:") + endpoint.entry.id).leftJustified(28),
                                                addressText(endpoint.address).leftJustified(16), endpoint.entry.host));
    }
    if (session.json())
        session.writeDocument({{QStringLiteral("servers"), array}});
    session.console().flush();
}

ExitCode startLab(Session& session, const LabStartArguments& arguments)
{
    const auto lab = session.lab();
    if (!lab)
        return session.fail(lab.error());
    QStringList ids;
    for (const std::string& id : arguments.ids)
        ids.append(textOf(id));
    if (ids.isEmpty()) {
        for (const LabEntry& entry : Lab::catalogue())
            ids.append(entry.id);
    }
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    const auto endpoints = startServers(**lab, ids);
    if (!endpoints)
        return session.fail(endpoints.error());
    announce(session, *endpoints);
    session.console().showProgress(QStringLiteral("The lab runs on loopback; Ctrl-C ends it."));
    loop.exec();
    (*lab)->stopAll();
    return ExitCode::Pass;
}

void declareList(CLI::App&, LabListArguments&) { }

ExitCode listLab(Session& session, const LabListArguments&)
{
    QJsonArray array;
    for (const LabEntry& entry : Lab::catalogue()) {
        array.append(entryJson(entry));
        if (!session.json())
            session.console().writeLine(QStringLiteral("%1  %2  %3")
                                            .arg((QStringLiteral("lab:") + entry.id).leftJustified(28),
                                                entry.verdict.leftJustified(22), entry.about));
    }
    if (session.json())
        session.writeDocument({{QStringLiteral("entries"), array}});
    return ExitCode::Pass;
}

void declareCa(CLI::App& command, LabCaArguments& arguments)
{
    command.add_option("-o,--output", arguments.output, "File to write (default: standard output)")->type_name("FILE");
}

ExitCode writeCa(Session& session, const LabCaArguments& arguments)
{
    const auto lab = session.lab();
    if (!lab)
        return session.fail(lab.error());
    QByteArray pem;
    for (const Certificate& anchor : (*lab)->trust().all())
        pem += "# " + anchor.displayName().toUtf8() + '\n' + anchor.toPem();
    if (!arguments.output.empty()) {
        const auto written = writeFile(textOf(arguments.output), pem);
        if (!written)
            return session.fail(written.error());
    }
    if (session.json())
        session.writeDocument({{QStringLiteral("pem"), QString::fromUtf8(pem)},
            {QStringLiteral("written"),
                arguments.output.empty() ? QJsonValue() : QJsonValue(textOf(arguments.output))}});
    else if (arguments.output.empty())
        session.console().write(pem);
    return ExitCode::Pass;
}

} // namespace

void addLab(CLI::App& program, Invocation& invocation)
{
    CLI::App* lab = program.add_subcommand("lab", "The built-in lab: servers for every kind of chain, on loopback");
    lab->require_subcommand(1);
    addCommand<LabStartArguments>(*lab, invocation, "start", "lab-start", "Run the lab's servers until Ctrl-C",
        StartExamples, declareStart, startLab);
    addCommand<LabListArguments>(*lab, invocation, "list", "lab-list",
        "List the lab's servers and what is to be found there", ListExamples, declareList, listLab);
    addCommand<LabCaArguments>(
        *lab, invocation, "ca", "lab-ca", "Write the lab's root certificates", CaExamples, declareCa, writeCa);
}

} // namespace pintle::cli
