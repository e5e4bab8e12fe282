// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pintle::test {

/// PEM of a certificate in tests/data/x509, for example `plain`. Ends the program where it is missing.
QByteArray fixturePem(const QString& label);
/// The same as a value.
Certificate fixture(const QString& label);
/// Pins in pins.txt, made by the generator and not by us: label to hexadecimal digits.
QHash<QString, QByteArray> fixturePins();

/// A key made by `openssl genpkey` with these arguments, PEM.
QByteArray makeKey(const QString& arguments);
/// A self-signed certificate made by `openssl req -x509` with the key and further arguments, PEM.
QByteArray makeCertificate(const QByteArray& keyPem, const QStringList& arguments = {});

} // namespace pintle::test
