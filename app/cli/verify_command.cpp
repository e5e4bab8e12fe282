// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"

namespace pintle::cli {
namespace {

struct VerifyArguments {
    std::string chain;
    std::string host;
    std::string purpose = "server";
    TrustArguments trust;
    FileArguments files;
};

constexpr auto Examples = "  pintle-cli verify --chain chain.pem --host api.example.com\n"
                          "  pintle-cli verify --chain chain.pem --trust ca.pem --now 2027-06-01T00:00:00Z\n"
                          "  pintle-cli verify --chain chain.pem --trust ca.pem --crl ca.crl --json\n";

void declareVerify(CLI::App& command, VerifyArguments& arguments)
{
    command.add_option("--chain", arguments.chain, "Leaf first; the rest are untrusted helpers")
        ->required()
        ->type_name("FILE");
    command.add_option("--host", arguments.host, "Name that the leaf must be for")->type_name("NAME");
    command.add_option("--purpose", arguments.purpose, "What the leaf is for: server, client, any")
        ->check(CLI::IsMember({"server", "client", "any"}).description(""))
        ->type_name("server|client|any");
    declare(command, arguments.trust);
    declare(command, arguments.files);
}

VerifyOptions::Purpose purposeOf(const std::string& word)
{
    if (word == "client")
        return VerifyOptions::Purpose::TlsClient;
    return word == "any" ? VerifyOptions::Purpose::Any : VerifyOptions::Purpose::TlsServer;
}

ExitCode verify(Session& session, const VerifyArguments& arguments)
{
    const auto objects = readObjectFile(textOf(arguments.chain), arguments.files);
    if (!objects)
        return session.fail(objects.error());
    if (objects->certificates.empty())
        return session.fail({ErrorCode::EmptyChain, {.subject = textOf(arguments.chain)}});
    auto options = judgeOptions(session, arguments.trust, false);
    if (!options)
        return session.fail(options.error());
    options->verify.purpose = purposeOf(arguments.purpose);
    if (!arguments.host.empty()) {
        const auto host = HostName::parse(textOf(arguments.host));
        if (!host)
            return session.fail(host.error());
        options->verify.host = *host;
    }
    const EndpointReport report = judgeFile(objects->certificates, *options);
    if (session.json())
        session.writeDocument(report::endpointJson(report));
    else
        session.console().write(trustText(report, session.now(), session.console().decoration()));
    const bool trusted = report.paths && report.paths->verdict == TrustVerdict::Trusted;
    return trusted ? ExitCode::Pass : ExitCode::Failing;
}

} // namespace

void addVerify(CLI::App& program, Invocation& invocation)
{
    addCommand<VerifyArguments>(program, invocation, "verify", "verify",
        "Verify a chain offline: trusted or untrusted, with the rule that failed", Examples, declareVerify, verify);
}

} // namespace pintle::cli
