// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/chain/host_name.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace pintle {

/// A TCP port, 1 to 65535.
class Port
{
public:
    static std::optional<Port> of(int number);
    quint16 number() const { return m_number; }
    friend bool operator==(Port, Port) = default;

private:
    explicit Port(quint16 number)
        : m_number(number)
    { }
    quint16 m_number;
};

/// How TLS begins on a connection.
enum class StartTls { None, Smtp, Lmtp, Imap, Pop3, Ftp, Nntp, Sieve, Ldap, Xmpp, Postgres, Mysql };
QLatin1String idOf(StartTls protocol); ///< `none`, `smtp`, … as in URLs

/// A server to look at: what the user typed, understood.
struct Target {
    HostName host;
    Port port;
    StartTls startTls = StartTls::None;
    QString
        labEntry; ///< id or host of a lab server, empty for a real host; host and port are then its catalogue values

    /// `host`, `host:port`, a URL, `[v6]:port`, `smtp://host:587` and the like (with the protocol's usual port), or
    /// `lab:<id>`. Credentials, path and query of a URL are dropped. `https` and no scheme mean port 443; `smtps`,
    /// `imaps` and their kin are TLS from the first byte on the protocol's own port. The host of a lab target is
    /// `<id>.lab.test`, or the host itself for `lab:<host>`, until the catalogue's value is put there.
    /// Errors: MalformedTarget, detail names the rule, value is the text.
    static Result<Target> parse(const QString& text);
    /// As it can be typed again: `api.example.com:443`, `smtp://mail.example.com:587`, `lab:good`.
    QString toString() const;
};

/// Where a connection goes instead: `127.0.0.1:8443`, `[::1]:443`, `host:port`.
struct ConnectAddress {
    HostName host;
    Port port;
    /// Errors: MalformedTarget.
    static Result<ConnectAddress> parse(const QString& text);
    /// `host:port`, brackets around an IPv6 address.
    QString toString() const;
};

/// A proxy: `http://[user:pass@]host:port` or `socks5://[user:pass@]host:port`, the credentials percent-encoded where
/// they hold a delimiter. `socks5h` means the same: names are always resolved by the proxy.
struct ProxyAddress {
    enum class Kind { HttpConnect, Socks5 };
    Kind kind = Kind::HttpConnect;
    HostName host;
    Port port;
    QString user;
    QString password;
    /// Errors: MalformedTarget; nothing of the credentials is in it.
    static Result<ProxyAddress> parse(const QString& url);
    /// Without the credentials.
    QString toString() const;
};

} // namespace pintle
