// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/trust_choice.h"

class QString;

namespace pintle {

struct ConnectionRequest;
class Preferences;

/// What the preferences say of connections, where the options of this one leave it open: limits of time, proxy, IP
/// family. A server of the lab is on this machine: no proxy and no family is meant for it.
void applyDefaults(ConnectionRequest& connection, const Preferences& preferences, const QString& address);

/// The trust store that the preferences name.
TrustChoice preferredTrust(const Preferences& preferences);

} // namespace pintle
