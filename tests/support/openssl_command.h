// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace pintle::test {

/// Runs the `openssl` command, the independent truth of our tests, and returns its standard output. Ends the test
/// program with the command's own words when it fails: a fixture that cannot be made proves nothing.
QByteArray openssl(const QStringList& arguments, const QByteArray& input = {}, const QString& directory = {});

/// What a run of `openssl` came to, for commands that may say no.
struct CommandOutput {
    int exitCode = -1; ///< -1 when it did not start or did not end
    QByteArray out;
    QByteArray err;
};

/// Runs `openssl` and reports, whatever comes; waits at most a minute.
CommandOutput runOpenssl(const QStringList& arguments, const QByteArray& input = {});

/// SHA-256 of the public key in a PEM or DER certificate as the openssl command computes it:
/// `x509 -pubkey | pkey -pubin -outform der | dgst -sha256`. 32 bytes.
QByteArray opensslPin(const QByteArray& certificatePem);

} // namespace pintle::test
