// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/pins/pin_set.h"
#include "core/x509/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace pintle {

/// A pin set in its place in the workspace.
struct StoredPinSet {
    QUuid id;
    PinSet set;
    QString note;        ///< free text
    QJsonObject unknown; ///< fields of a newer version, kept on save
    friend bool operator==(const StoredPinSet&, const StoredPinSet&) = default;
};

/// A server that is looked at more than once.
struct StoredTarget {
    QUuid id;
    QString address; ///< as Target::parse takes it
    QString note;
    QJsonObject unknown;
    friend bool operator==(const StoredTarget&, const StoredTarget&) = default;
};

/// What a target sent at one moment. Everything else (paths, verdict) is judged anew from it.
struct Snapshot {
    QUuid id;
    QString target;                ///< as Target::toString() writes it, or the name of a file
    QString label;                 ///< given by the user; may be empty
    QDateTime takenAt;             ///< UTC
    std::vector<Certificate> sent; ///< leaf first, as sent
    QByteArray stapledOcsp;        ///< DER; may be empty
    QString protocol;              ///< `TLSv1.3`; empty for a file
    QString verdict;               ///< id of the verdict at that moment
    QJsonObject unknown;
    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// Everything that a user keeps in one file: a value. Private keys have no place in it. What belongs to one window
/// alone (sizes, the page in front) is not here but in the settings.
struct Workspace {
    QString name;
    std::vector<StoredPinSet> pinSets;
    std::vector<StoredTarget> targets;
    std::vector<Snapshot> snapshots;
    QUuid currentPinSet; ///< null for none
    QJsonObject unknown;

    const StoredPinSet* findPinSet(const QUuid& id) const;
    const StoredTarget* findTarget(const QUuid& id) const;
    const Snapshot* findSnapshot(const QUuid& id) const;
    friend bool operator==(const Workspace&, const Workspace&) = default;
};

/// A workspace read from a file that may be damaged or of a newer version.
struct OpenedWorkspace {
    Workspace workspace;
    int objects = 0;         ///< how many the file held, lost ones included
    std::vector<Error> lost; ///< one for each object that could not be read; subject: its JSON path, line: where
    std::vector<Error>
        damaged;        ///< one for each part that is missing from an object, or from the workspace, that is there
    bool newer = false; ///< made by a newer version: to be opened read-only
    int version = 1;    ///< the document's

    int recovered() const { return objects - int(lost.size()); }
};

/// Indented JSON, `"format": "pintle-workspace"`, fields in a fixed order, unknown fields kept.
QByteArray toJson(const Workspace& workspace);
/// As far as possible: an object that cannot be read, or that holds a private key, is one of `lost`, the rest is there,
/// also where the text is no JSON any more: objects are told apart by the layout that toJson writes. At most 256 MiB,
/// 64 levels. Errors: MalformedWorkspace when nothing of it is a workspace.
Result<OpenedWorkspace> workspaceFromJson(const QByteArray& json);

} // namespace pintle
