// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/pins/pin_set.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace pintle {

/// What to write and how far to bend.
struct ExportRequest {
    const PinSet& set;
    QDateTime now;      ///< required, UTC: written into header comments, judges expiry
    bool force = false; ///< write what WouldLockOut refuses
};

/// A written configuration and what its reader should know.
struct Exported {
    QByteArray content;
    Findings findings; ///< LostOnExport, NotEnforced, …: what it does not protect
};

/// A configuration read back: what it really enforces, after inheritance, overrides and defaults.
struct Imported {
    PinSet set;
    Findings findings; ///< every oddity with its line
};

/// Where a format is listed.
enum class FormatGroup { Android, Apple, Web, Code, Data };
/// In the order in which they are listed.
std::span<const FormatGroup> formatGroups();

/// How far what a format writes is proved.
enum class FormatProof {
    Lab,        ///< the platform itself enforced it against the lab; proofTool: what did
    Syntax,     ///< the platform's grammar is checked, nothing was run
    NotChecked, ///< written by the book
};

/// One export or import format. A format is a pair of files here and a row in formats().
struct Format {
    QLatin1String id;    ///< `android-nsc`
    QLatin1String title; ///< the platform's own name, not translated: `Network Security Config`
    FormatGroup group;
    FormatProof proof;
    QLatin1String proofTool; ///< for FormatProof::Lab; else empty
    QLatin1String fileName;  ///< what users call the file, for example `network_security_config.xml`
    Result<Exported> (*write)(const ExportRequest&);     ///< null: import only. Errors: CannotExpress, WouldLockOut
    bool (*recognizes)(const QByteArray& content);       ///< by content; null: export only
    Result<Imported> (*read)(const QByteArray& content); ///< Errors: MalformedConfiguration with line, …
};

/// Every format Pintle knows, in the order in which they are listed.
std::span<const Format> formats();
/// Null for an unknown id.
const Format* findFormat(const QString& id);
/// Reads any known configuration, chosen by content. Errors: UnknownFormat, those of the format.
struct Recognized {
    const Format* format;
    Imported imported;
};
Result<Recognized> importAny(const QByteArray& content);

} // namespace pintle
