// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/session.h"
#include "core/chain/path_builder.h"
#include "core/chain/trust_store.h"
#include "core/pins/pin_set.h"
#include "core/probe/probe_batch.h"
#include "core/x509/object_reader.h"

#include <QString>

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// Groups of options that several commands share: declared once, understood once.
namespace pintle::cli {

/// Bytes of the command line as text.
QString textOf(const std::string& argument);

/// `--trust`, `--crl`: what a chain is judged with.
struct TrustArguments {
    std::string trust;
    std::vector<std::string> revocationFiles;
};
void declare(CLI::App& command, TrustArguments& arguments);
/// The store that `--trust` names; without it the lab's for a lab server, else the system's.
Result<TrustStore> trustStoreFor(Session& session, const TrustArguments& arguments, bool isLabTarget);
/// Every list in the files of `--crl`. Errors: those of readFile and readObjects, NothingFound for a file without one.
Result<std::vector<RevocationList>> revocationLists(const TrustArguments& arguments);

/// `--connect`, `--proxy`, `--servername`, …: how servers are reached.
struct ConnectionArguments {
    std::string connect;
    std::string proxy;
    std::string serverName;
    std::string alpn;
    std::string tls;
    std::string clientCertificate;
    std::string clientKey;
    bool onlyIpv4 = false;
    bool onlyIpv6 = false;
    double timeout = 0; ///< seconds for every stage; 0: each stage's own
};
/// `withProxy` is false where a command has its own word for the proxy.
void declare(CLI::App& command, ConnectionArguments& arguments, bool withProxy = true);
Result<ProbeOptions> probeOptions(const ConnectionArguments& arguments);

/// A server to probe: the target and how it is reached. Starts the lab's server for `lab:<id>`; of the names that it
/// answers to, the first one that `set` covers is meant, so that an attack on a pinned host is judged as one.
using ProbeJob = ProbeBatch::Job;
Result<ProbeJob> probeJob(
    Session& session, const QString& target, const ProbeOptions& options, const PinSet* set = nullptr);

/// `--passphrase-file`: how files are opened. Never the passphrase itself, which the process list would show.
struct FileArguments {
    std::string passphraseFile;
};
void declare(CLI::App& command, FileArguments& arguments);
/// Everything in one file; subject of an error is the path. The first line of the passphrase file opens an encrypted
/// one. Errors: those of readFile and readObjects.
Result<ReadObjects> readObjectFile(const QString& path, const FileArguments& arguments = {});
/// A pin set document; subject of an error is the path.
Result<PinSet> readPinSet(const QString& path);

/// Whether an argument of `inspect` and `pin` means a file: it names one, is `-`, has a slash but no scheme, or ends
/// like the name of a certificate or key file.
bool meansFile(const QString& argument);

/// An instant: ISO 8601 with or without time; UTC unless an offset is given. Invalid where it is none.
QDateTime parseInstant(const QString& text);

} // namespace pintle::cli
