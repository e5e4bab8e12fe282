// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

namespace pintle {

// `android-nsc`: Android's Network Security Config (API 24+), network_security_config.xml. Sources: the platform's
// XmlConfigSource, ApplicationConfig, NetworkSecurityConfig and NetworkSecurityTrustManager, and
// developer.android.com/privacy-and-security/security-config.

/// One domain-config a host. What has no words there becomes a finding: a star becomes includeSubdomains (which covers
/// the name itself and any depth), report-only hosts are written without pins, the end becomes a day (the device's
/// midnight). Errors: PlaceholderPin, CannotExpress (no hosts, one name twice, nothing that would be enforced),
/// WouldLockOut (pins-only trust: the platform validates every chain).
Result<Exported> writeAndroidNsc(const ExportRequest& request);
bool recognizesAndroidNsc(const QByteArray& content);
/// What the platform enforces: pin sets inherited from enclosing elements, switched off by empty ones, by overridePins
/// or by a closer domain-config that does not stand inside. Pins have no roles here. Errors: MalformedConfiguration
/// where the platform's parser throws (the app would crash), PlaceholderPin where a domain has no other pin.
Result<Imported> readAndroidNsc(const QByteArray& content);

} // namespace pintle
