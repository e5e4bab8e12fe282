// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/connection_defaults.h"

#include "app/gui/session/inspection.h"
#include "app/gui/session/preferences.h"

namespace pintle {
namespace {

using Key = Preferences::Key;

bool isLab(const QString& address)
{
    return address.trimmed().startsWith(QLatin1String("lab:"), Qt::CaseInsensitive);
}

} // namespace

void applyDefaults(ConnectionRequest& connection, const Preferences& preferences, const QString& address)
{
    ProbeOptions& options = connection.options;
    const std::chrono::seconds connecting(preferences.number(Key::ConnectTimeout));
    const std::chrono::seconds handshake(preferences.number(Key::HandshakeTimeout));
    options.connectLimit = connecting;
    options.proxyLimit = connecting;
    options.startTlsLimit = handshake;
    options.tlsLimit = handshake;
    if (isLab(address))
        return;
    if (!options.proxy) {
        // The page of the preferences takes only what parses; a settings file edited by hand may hold anything.
        if (const auto proxy = ProxyAddress::parse(preferences.text(Key::Proxy)))
            options.proxy = *proxy;
    }
    if (options.family == QAbstractSocket::AnyIPProtocol) {
        const QString family = preferences.text(Key::IpFamily);
        if (family == QLatin1String("4"))
            options.family = QAbstractSocket::IPv4Protocol;
        else if (family == QLatin1String("6"))
            options.family = QAbstractSocket::IPv6Protocol;
    }
}

TrustChoice preferredTrust(const Preferences& preferences)
{
    const QString store = preferences.text(Key::TrustStore);
    if (store == QLatin1String("system"))
        return {TrustChoice::Kind::System, {}};
    if (store == QLatin1String("lab"))
        return {TrustChoice::Kind::Lab, {}};
    return {TrustChoice::Kind::File, store};
}

} // namespace pintle
