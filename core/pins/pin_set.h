// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/pins/host_pattern.h"
#include "core/pins/pin.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pintle {

enum class PinRole { Leaf, Intermediate, Root, Backup };
enum class PinState { Active, Next, Retired };
enum class PinMode { Enforce, Report };
enum class PinTrust { System, Custom, PinsOnly };
QLatin1String idOf(PinRole role);   ///< as in the document: `leaf`, …
QLatin1String idOf(PinState state); ///< `active`, `next`, `retired`
QLatin1String idOf(PinMode mode);   ///< `enforce`, `report`
QLatin1String idOf(PinTrust trust); ///< `system`, `custom`, `pins-only`

/// One key that is accepted, or was.
struct PinEntry {
    Pin pin;
    std::optional<PinRole> role;
    PinState state = PinState::Active;
    QString label;
    QString keptBy;              ///< free text: who keeps the private key
    QString keyAlgorithm;        ///< PublicKeyInfo::name(), empty where only the digest is known
    QString addedFromSubject;    ///< subject of the certificate it was taken from; may be empty
    QDateTime addedFromNotAfter; ///< UTC; may be invalid
    QJsonObject unknown;         ///< fields of a newer version, kept on save

    /// Active and Next pins count in a verdict, Retired ones do not.
    bool counts() const { return state != PinState::Retired; }
    friend bool operator==(const PinEntry&, const PinEntry&) = default;
};

/// The pins of one host pattern and their policy.
struct HostPins {
    HostPattern pattern;
    QStringList endpoints; ///< `host:port` that `check` connects to
    PinTrust trust = PinTrust::System;
    std::vector<Certificate> anchors; ///< for PinTrust::Custom
    PinMode mode = PinMode::Enforce;
    QDateTime expires; ///< UTC; invalid: never
    QStringList reportUris;
    std::vector<PinEntry> pins;
    QJsonObject unknown;

    bool isExpired(const QDateTime& now) const { return expires.isValid() && now >= expires; }
    friend bool operator==(const HostPins&, const HostPins&) = default;
};

/// A pin set document (`*.pins.json`, resources/schemas/pintle-pins.schema.json). No two hosts have the same pattern.
class PinSet
{
public:
    static PinSet make(QString name);
    /// With all these entries. Errors: DuplicateHostPattern.
    static Result<PinSet> make(QString name, std::vector<HostPins> hosts);
    /// From JSON of at most 16 MiB, 64 levels. Errors: MalformedPinSet with the JSON path and line of the first fault,
    /// UnsupportedPinSetVersion, DuplicateHostPattern, MalformedPin, PlaceholderPin, MalformedHostPattern.
    static Result<PinSet> fromJson(const QByteArray& json);
    /// What a damaged document still holds: everything that can be read, and an Error for each part that cannot.
    /// Errors: MalformedPinSet when it is not JSON at all.
    struct Recovered;
    static Result<Recovered> recover(const QByteArray& json);

    /// Indented JSON, fields in the schema's order, unknown fields kept.
    QByteArray toJson() const;

    const QString& name() const { return m_name; }
    const std::vector<HostPins>& hosts() const { return m_hosts; }
    /// The entry whose pattern is the most specific one that matches; null where none does.
    const HostPins* find(const HostName& host) const;

    PinSet renamed(QString name) const;
    /// With `entry` added, or put in place of the one with the same pattern.
    PinSet with(HostPins entry) const;
    PinSet without(const HostPattern& pattern) const;
    /// With `entry` in the place of the one with `pattern`, whose pattern it may change; added where there is none.
    /// Errors: DuplicateHostPattern where another entry has its pattern already.
    Result<PinSet> replacing(const HostPattern& pattern, HostPins entry) const;

    friend bool operator==(const PinSet&, const PinSet&) = default;

private:
    QString m_name;
    std::vector<HostPins> m_hosts;
    QJsonObject m_unknown;
};

struct PinSet::Recovered {
    PinSet set;
    std::vector<Error> lost;
};

} // namespace pintle
