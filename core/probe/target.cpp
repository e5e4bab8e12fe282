// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/target.h"

#include "core/base/encodings.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace pintle {
namespace {

constexpr qsizetype MaximumText = 2048;
constexpr int HttpsPort = 443;

struct Scheme {
    QLatin1String name;
    StartTls startTls;
    int usualPort;
};

// IANA's port for each scheme. The first that a protocol has is the one that toString() writes.
constexpr std::array Schemes{
    Scheme{QLatin1String("https"), StartTls::None, HttpsPort},
    Scheme{QLatin1String("wss"), StartTls::None, HttpsPort},
    Scheme{QLatin1String("tls"), StartTls::None, HttpsPort},
    Scheme{QLatin1String("smtps"), StartTls::None, 465},
    Scheme{QLatin1String("imaps"), StartTls::None, 993},
    Scheme{QLatin1String("pop3s"), StartTls::None, 995},
    Scheme{QLatin1String("ftps"), StartTls::None, 990},
    Scheme{QLatin1String("nntps"), StartTls::None, 563},
    Scheme{QLatin1String("ldaps"), StartTls::None, 636},
    Scheme{QLatin1String("mqtts"), StartTls::None, 8883},
    Scheme{QLatin1String("smtp"), StartTls::Smtp, 25},
    Scheme{QLatin1String("lmtp"), StartTls::Lmtp, 24},
    Scheme{QLatin1String("imap"), StartTls::Imap, 143},
    Scheme{QLatin1String("pop3"), StartTls::Pop3, 110},
    Scheme{QLatin1String("ftp"), StartTls::Ftp, 21},
    Scheme{QLatin1String("nntp"), StartTls::Nntp, 119},
    Scheme{QLatin1String("sieve"), StartTls::Sieve, 4190},
    Scheme{QLatin1String("ldap"), StartTls::Ldap, 389},
    Scheme{QLatin1String("xmpp"), StartTls::Xmpp, 5222},
    Scheme{QLatin1String("postgres"), StartTls::Postgres, 5432},
    Scheme{QLatin1String("postgresql"), StartTls::Postgres, 5432},
    Scheme{QLatin1String("mysql"), StartTls::Mysql, 3306},
};

tl::unexpected<Error> malformed(const QString& text, const QString& rule)
{
    return failure(
        ErrorCode::MalformedTarget, {.subject = printable(text, 200), .detail = rule, .value = printable(text, 200)});
}

struct Authority {
    QString userInfo;
    QString host;
    std::optional<Port> port;
};

Result<std::optional<Port>> parsePort(const QString& digits, const QString& text)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    const bool numeric = !digits.isEmpty() && digits.size() <= 5 && std::all_of(digits.begin(), digits.end(), isDigit);
    const auto port = numeric ? Port::of(digits.toInt()) : std::nullopt;
    if (!port)
        return malformed(text, QStringLiteral("the port is not a number from 1 to 65535"));
    return port;
}

// `[user@]host[:port]` with the host as written; an IPv6 address may stand without brackets where no port follows.
Result<Authority> splitAuthority(QString rest, const QString& text)
{
    Authority authority;
    const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
    if (at >= 0) {
        authority.userInfo = rest.left(at);
        rest = rest.mid(at + 1);
    }
    qsizetype colon = rest.lastIndexOf(QLatin1Char(':'));
    if (rest.startsWith(QLatin1Char('['))) {
        const qsizetype close = rest.indexOf(QLatin1Char(']'));
        if (close < 0)
            return malformed(text, QStringLiteral("a bracket is not closed"));
        const bool portFollows = close + 1 < rest.size() && rest[close + 1] == QLatin1Char(':');
        if (close + 1 < rest.size() && !portFollows)
            return malformed(text, QStringLiteral("only a port can follow the closing bracket"));
        colon = portFollows ? close + 1 : -1;
    } else if (rest.count(QLatin1Char(':')) > 1) {
        colon = -1;
    }
    authority.host = colon < 0 ? rest : rest.left(colon);
    if (colon >= 0) {
        auto port = parsePort(rest.mid(colon + 1), text);
        if (!port)
            return failure(port.error());
        authority.port = *port;
    }
    return authority;
}

Result<HostName> parseHost(const QString& host, const QString& text)
{
    if (host.isEmpty())
        return malformed(text, QStringLiteral("the host is missing"));
    auto parsed = HostName::parse(host);
    if (!parsed)
        return malformed(text, parsed.error().context.detail);
    return parsed;
}

QString withoutPath(const QString& text)
{
    const auto ends = [](QChar c) { return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#'); };
    const auto end = std::find_if(text.begin(), text.end(), ends);
    return text.left(end - text.begin());
}

QString joined(const HostName& host, Port port)
{
    const bool needsBrackets = host.isIpAddress() && host.address().protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = needsBrackets ? QLatin1Char('[') + host.toString() + QLatin1Char(']') : host.toString();
    return name + QLatin1Char(':') + QString::number(port.number());
}

Result<Target> parseLab(const QString& text, const QString& id)
{
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('-') || c == QLatin1Char('.');
    };
    if (id.isEmpty() || id.size() > 63 || !std::all_of(id.begin(), id.end(), allowed))
        return malformed(
            text, QStringLiteral("not the id or host of a lab server: lower-case letters, digits, hyphens and dots"));
    const bool isHost = id.contains(QLatin1Char('.'));
    auto host = HostName::parse(isHost ? id : id + QStringLiteral(".lab.test"));
    if (!host)
        return malformed(text, host.error().context.detail);
    return Target{.host = *host, .port = *Port::of(HttpsPort), .labEntry = id};
}

// Text before the first `separator` and after it; the whole as second where there is none.
std::pair<QString, QString> cut(const QString& text, QLatin1String separator)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return {{}, text};
    return {text.left(at), text.mid(at + separator.size())};
}

} // namespace

std::optional<Port> Port::of(int number)
{
    if (number < 1 || number > 65535)
        return std::nullopt;
    return Port(static_cast<quint16>(number));
}

QLatin1String idOf(StartTls protocol)
{
    switch (protocol) {
    case StartTls::None: return QLatin1String("none");
    case StartTls::Smtp: return QLatin1String("smtp");
    case StartTls::Lmtp: return QLatin1String("lmtp");
    case StartTls::Imap: return QLatin1String("imap");
    case StartTls::Pop3: return QLatin1String("pop3");
    case StartTls::Ftp: return QLatin1String("ftp");
    case StartTls::Nntp: return QLatin1String("nntp");
    case StartTls::Sieve: return QLatin1String("sieve");
    case StartTls::Ldap: return QLatin1String("ldap");
    case StartTls::Xmpp: return QLatin1String("xmpp");
    case StartTls::Postgres: return QLatin1String("postgres");
    case StartTls::Mysql: return QLatin1String("mysql");
    }
    Q_UNREACHABLE();
}

Result<Target> Target::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return malformed(text, QStringLiteral("nothing was given"));
    if (trimmed.size() > MaximumText)
        return malformed(text, QStringLiteral("more than %1 characters").arg(MaximumText));
    if (trimmed.startsWith(QLatin1String("lab:")))
        return parseLab(text, trimmed.mid(4));

    const auto [schemeName, rest] = cut(trimmed, QLatin1String("://"));
    const QString wanted = schemeName.isEmpty() ? QStringLiteral("https") : schemeName.toLower();
    const auto scheme =
        std::find_if(Schemes.begin(), Schemes.end(), [&](const Scheme& candidate) { return wanted == candidate.name; });
    if (wanted == QLatin1String("http"))
        return malformed(text, QStringLiteral("http has no TLS"));
    if (scheme == Schemes.end())
        return malformed(text, QStringLiteral("unknown scheme"));

    const auto authority = splitAuthority(withoutPath(rest), text);
    if (!authority)
        return failure(authority.error());
    auto host = parseHost(authority->host, text);
    if (!host)
        return failure(host.error());
    return Target{.host = *host,
        .port = authority->port.value_or(*Port::of(scheme->usualPort)),
        .startTls = scheme->startTls,
        .labEntry = {}};
}

QString Target::toString() const
{
    if (!labEntry.isEmpty())
        return QStringLiteral("lab:") + labEntry;
    if (startTls == StartTls::None)
        return joined(host, port);
    return idOf(startTls) + QStringLiteral("://") + joined(host, port);
}

Result<ConnectAddress> ConnectAddress::parse(const QString& text)
{
    const auto authority = splitAuthority(text.trimmed().left(MaximumText), text);
    if (!authority)
        return failure(authority.error());
    if (!authority->userInfo.isEmpty())
        return malformed(text, QStringLiteral("only host and port can be given"));
    if (!authority->port)
        return malformed(text, QStringLiteral("the port is missing"));
    auto host = parseHost(authority->host, text);
    if (!host)
        return failure(host.error());
    return ConnectAddress{*host, *authority->port};
}

QString ConnectAddress::toString() const
{
    return joined(host, port);
}

Result<ProxyAddress> ProxyAddress::parse(const QString& url)
{
    const auto [scheme, rest] = cut(url.trimmed().left(MaximumText), QLatin1String("://"));
    const bool isSocks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    // The credentials never get into an error: what is shown of the text ends before them.
    const bool isBare = scheme.isEmpty() && !rest.contains(QLatin1Char('@'));
    const QString shown = isBare ? rest : scheme + QStringLiteral("://…");
    if (!isSocks && scheme != QLatin1String("http"))
        return malformed(shown, QStringLiteral("a proxy begins with http:// or socks5://"));
    const auto authority = splitAuthority(withoutPath(rest), shown);
    if (!authority)
        return failure(authority.error());
    if (!authority->port)
        return malformed(shown, QStringLiteral("the port is missing"));
    auto host = parseHost(authority->host, shown);
    if (!host)
        return failure(host.error());

    const qsizetype colon = authority->userInfo.indexOf(QLatin1Char(':'));
    const QString user = colon < 0 ? authority->userInfo : authority->userInfo.left(colon);
    const QString password = colon < 0 ? QString() : authority->userInfo.mid(colon + 1);
    ProxyAddress proxy{.kind = isSocks ? Kind::Socks5 : Kind::HttpConnect,
        .host = *host,
        .port = *authority->port,
        .user = QUrl::fromPercentEncoding(user.toUtf8()),
        .password = QUrl::fromPercentEncoding(password.toUtf8())};
    if (isSocks && (proxy.user.toUtf8().size() > 255 || proxy.password.toUtf8().size() > 255))
        return malformed(shown, QStringLiteral("SOCKS5 takes at most 255 bytes of user and of password"));
    return proxy;
}

QString ProxyAddress::toString() const
{
    return (kind == Kind::Socks5 ? QStringLiteral("socks5://") : QStringLiteral("http://")) + joined(host, port);
}

} // namespace pintle
