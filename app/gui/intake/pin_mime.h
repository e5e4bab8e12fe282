// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/host_name.h"
#include "core/x509/certificate.h"

#include <QString>

#include <memory>

class QMimeData;

namespace pintle {

/// A certificate on its way out of the window, or into a pin set of it. The type's content is a pin set document with
/// one host and one pin, so that whoever takes it reads it as any other.
inline const QString PinMimeType = QStringLiteral("application/x-pintle-pins");

/// The pin as text, the certificate as a PEM file where one could be written, and the pin as PinMimeType. `host`: what
/// the pin is for; none: the certificate's own name, where it is a host.
std::unique_ptr<QMimeData> mimeOf(const Certificate& certificate, const std::optional<HostName>& host);

} // namespace pintle
