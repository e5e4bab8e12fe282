// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/arguments.h"
#include "core/base/file_input.h"
#include "core/probe/client_identity.h"

#include <CLI/CLI.hpp>

namespace pintle::cli {
namespace {

/// Chains and keys of a client are small; more is not what was meant.
constexpr FileLimits ClientFileLimits{.bytes = 1024 * 1024};

std::optional<int> tlsMinor(const QString& text)
{
    static const QStringList versions{
        QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
    const auto index = versions.indexOf(text);
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

// Servers that speak nothing newer can be looked at too; Qt marks these for those who would use them by mistake.
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
constexpr QSsl::SslProtocol SingleVersion[]{QSsl::TlsV1_0, QSsl::TlsV1_1, QSsl::TlsV1_2, QSsl::TlsV1_3};
constexpr QSsl::SslProtocol VersionOrLater[]{
    QSsl::TlsV1_0OrLater, QSsl::TlsV1_1OrLater, QSsl::TlsV1_2OrLater, QSsl::TlsV1_3OrLater};
QT_WARNING_POP

/// `1.2`, `1.2-1.3`, `1.0-`: Qt knows single versions and "or later", so a range must be one of these.
std::optional<QSsl::SslProtocol> tlsRange(const QString& text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    const auto from = tlsMinor(ends.front());
    const auto to = ends.size() == 2 && ends[1].isEmpty() ? std::optional(3) : tlsMinor(ends.back());
    if (!from || !to || ends.size() > 2 || *from > *to)
        return std::nullopt;
    if (*from == *to)
        return SingleVersion[*from];
    return *to == 3 ? std::optional(VersionOrLater[*from]) : std::nullopt;
}

std::string complaintOfTls(std::string& text)
{
    if (tlsRange(textOf(text)))
        return {};
    return text + " is neither a TLS version (1.0, 1.1, 1.2, 1.3) nor a range that ends at 1.3, such as 1.2-1.3";
}

Result<void> readClientFiles(const ConnectionArguments& arguments, ProbeOptions& options)
{
    if (arguments.clientCertificate.empty())
        return {};
    auto certificate = readFile(textOf(arguments.clientCertificate), ClientFileLimits);
    if (!certificate)
        return failure(certificate.error());
    // One file may hold both.
    const auto& keyFile = arguments.clientKey.empty() ? arguments.clientCertificate : arguments.clientKey;
    auto key = readFile(textOf(keyFile), ClientFileLimits);
    if (!key)
        return failure(key.error());
    // Told here, before anything is connected to, with the name of the file at fault.
    if (const auto chain = ClientIdentity::fromPem(*certificate, *key); !chain) {
        Error error = chain.error();
        const bool isKeyAtFault = error.code == ErrorCode::KeyMissing || error.code == ErrorCode::KeyMismatch
            || error.code == ErrorCode::PassphraseNeeded;
        error.context.subject = textOf(isKeyAtFault ? keyFile : arguments.clientCertificate);
        return failure(error);
    }
    options.clientCertificatePem = *certificate;
    options.clientKeyPem = *key;
    return {};
}

/// Of the names that a lab server answers to, the first one that the set covers.
std::optional<HostName> pinnedHost(const QString& labEntry, const PinSet* set)
{
    const auto entry = Lab::find(labEntry);
    if (!entry || !set)
        return std::nullopt;
    for (const QString& name : entry->hosts) {
        const auto host = HostName::parse(name);
        if (host && set->find(*host))
            return *host;
    }
    return std::nullopt;
}

void limitStages(ProbeOptions& options, double seconds)
{
    if (seconds <= 0)
        return;
    const std::chrono::milliseconds limit(static_cast<qint64>(seconds * 1000));
    options.resolveLimit = options.connectLimit = options.proxyLimit = options.startTlsLimit = options.tlsLimit = limit;
}

} // namespace

void declare(CLI::App& command, TrustArguments& arguments)
{
    command.add_option("--trust", arguments.trust, "Anchors: system, lab, or a file or directory of certificates")
        ->type_name("system|lab|FILE|DIR");
    command.add_option("--crl", arguments.revocationFiles, "Certificate revocation list to honour (may be repeated)")
        ->type_name("FILE")
        ->allow_extra_args(false);
}

void declare(CLI::App& command, FileArguments& arguments)
{
    command
        .add_option("--passphrase-file", arguments.passphraseFile,
            "File whose first line opens an encrypted PKCS#12 or key file; - is standard input")
        ->type_name("FILE");
}

void declare(CLI::App& command, ConnectionArguments& arguments, bool withProxy)
{
    const auto option = [&](const char* name, std::string& value, const char* type, const char* help) {
        return command.add_option(name, value, help)->type_name(type)->group("Connection");
    };
    option("--connect", arguments.connect, "ADDR:PORT", "Connect there instead of the target's own address");
    if (withProxy)
        option("--proxy", arguments.proxy, "URL", "http://[user:pass@]host:port or socks5://[user:pass@]host:port");
    option("--servername", arguments.serverName, "NAME", "Server name (SNI) to send instead of the host");
    option("--alpn", arguments.alpn, "LIST", "Protocols to offer, separated by commas, for example h2,http/1.1");
    option("--tls", arguments.tls, "VERSIONS", "TLS versions to offer: 1.2, 1.3, 1.0-1.3 (default 1.2-1.3)")
        ->check(CLI::Validator(complaintOfTls, ""));
    auto* certificate =
        option("--client-cert", arguments.clientCertificate, "FILE", "Client certificate and its chain, PEM");
    option("--client-key", arguments.clientKey, "FILE", "Key of the client certificate, PEM")->needs(certificate);
    auto* four = command.add_flag("-4", arguments.onlyIpv4, "Use IPv4 only")->group("Connection");
    command.add_flag("-6", arguments.onlyIpv6, "Use IPv6 only")->group("Connection")->excludes(four);
    command
        .add_option("--timeout", arguments.timeout, "Seconds allowed for each stage (default 5 to resolve, else 10)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.1, 3600.0).description(""))
        ->group("Connection");
}

Result<ProbeOptions> probeOptions(const ConnectionArguments& arguments)
{
    ProbeOptions options;
    if (!arguments.connect.empty()) {
        const auto address = ConnectAddress::parse(textOf(arguments.connect));
        if (!address)
            return failure(address.error());
        options.connectTo = *address;
    }
    if (!arguments.proxy.empty()) {
        const auto proxy = ProxyAddress::parse(textOf(arguments.proxy));
        if (!proxy)
            return failure(proxy.error());
        options.proxy = *proxy;
    }
    if (!arguments.serverName.empty()) {
        const auto name = HostName::parse(textOf(arguments.serverName));
        if (!name)
            return failure(name.error());
        options.serverName = name->toString();
    }
    if (!arguments.tls.empty()) {
        options.protocols = tlsRange(textOf(arguments.tls)).value_or(options.protocols);
        options.lenientRetry = false;
    }
    options.alpn = textOf(arguments.alpn).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (arguments.onlyIpv4)
        options.family = QAbstractSocket::IPv4Protocol;
    if (arguments.onlyIpv6)
        options.family = QAbstractSocket::IPv6Protocol;
    limitStages(options, arguments.timeout);
    const auto read = readClientFiles(arguments, options);
    if (!read)
        return failure(read.error());
    return options;
}

Result<ProbeJob> probeJob(Session& session, const QString& text, const ProbeOptions& options, const PinSet* set)
{
    auto target = Target::parse(text);
    if (!target)
        return failure(target.error());
    ProbeJob job{*target, options};
    if (target->labEntry.isEmpty())
        return job;
    const auto lab = session.lab();
    if (!lab)
        return failure(lab.error());
    const auto route = (*lab)->route(*target);
    if (!route)
        return failure(route.error());
    job.target = route->target;
    if (const auto host = pinnedHost(target->labEntry, set))
        job.target.host = *host;
    if (!job.options.connectTo)
        job.options.connectTo = route->connectTo;
    return job;
}

} // namespace pintle::cli
