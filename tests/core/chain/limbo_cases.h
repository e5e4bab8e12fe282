// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pintle::test {

/// One case of x509-limbo (C2SP), and what OpenSSL said to it as a TLS client (purpose sslserver, security level 2).
struct LimboCase {
    QString id;
    QString category; ///< the id up to its last `::`
    bool isCritical = false;
    bool isValid = false;                ///< limbo's expected result
    std::optional<bool> opensslAccepts;  ///< nothing where OpenSSL was not asked
    std::vector<QByteArray> opensslPath; ///< SHA-256 in hexadecimal, leaf first; of accepted ones
    bool isClient = false;
    QDateTime instant;
    std::optional<QString> host;
    std::optional<int> maximumIntermediates;
    std::vector<QByteArray> chain;   ///< DER; the leaf, then the untrusted intermediates
    std::vector<QByteArray> anchors; ///< DER
    std::vector<QByteArray> crls;    ///< DER
};

/// Where the vectors lie: $PINTLE_LIMBO_DATA, else ../shared/data/limbo beside the project.
QString limboFolder();

/// Every case; empty, with the reason in `fault`, when the vectors cannot be read.
std::vector<LimboCase> readLimboCases(const QString& folder, QString& fault);

} // namespace pintle::test
