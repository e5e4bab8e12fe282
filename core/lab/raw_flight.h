// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>

namespace pintle::raw {

// The clear-text first flight of a TLS 1.2 server, byte by byte, for what no TLS library would send
// (RFC 5246 sections 6.2, 7.4).

/// A ServerHello record that any TLS 1.2 client takes: ECDHE-ECDSA-AES128-GCM-SHA256.
QByteArray serverHello();
/// The Certificate message with these certificates, in as many records as it needs.
QByteArray certificateMessage(const QByteArray& der);
/// Record and message header of a certificate message that announces 16 MiB - 1 of one certificate.
QByteArray endlessCertificateStart();
/// A full record of filler that continues the endless message.
QByteArray endlessCertificateMore();
/// Bytes that begin no protocol that Pintle knows.
QByteArray garbage();

} // namespace pintle::raw
