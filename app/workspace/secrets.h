// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <QJsonValue>

namespace pintle {

/// The text holds a private key in PEM (PKCS#8, encrypted or not, PKCS#1, SEC 1, OpenSSH).
bool holdsPrivateKey(const QString& text);
/// Any text or member name inside does.
bool holdsPrivateKey(const QJsonValue& value);
bool holdsPrivateKey(const StoredPinSet& stored);
bool holdsPrivateKey(const StoredTarget& target);
bool holdsPrivateKey(const Snapshot& snapshot);

/// What can be given away: pin sets with their hosts, pins and policy, as a platform's configuration would hold them.
/// Without targets and snapshots (which servers were looked at, and when), notes, who keeps a key, where reports go,
/// and fields of newer versions, of which nobody knows what they hold.
Workspace withoutPrivateData(const Workspace& workspace);

} // namespace pintle
