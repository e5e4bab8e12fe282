// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/start_tls_server.h"

#include "core/lab/start_tls_lines.h"

#include <array>

namespace pintle {

namespace {

using Progress = StartTlsServer::Progress;
using Step = StartTlsServer::Step;

// More than any client says before TLS.
constexpr qsizetype maximumPending = 16 * 1024;

/// One request of fixed bytes that the client sends first: PostgreSQL's SSLRequest.
class PostgresServer final : public StartTlsServer
{
public:
    QByteArray greeting() const override { return {}; }

    Step receive(const QByteArray& bytes) override
    {
        static const QByteArray request = QByteArray::fromHex("0000000804d2162f");
        m_pending += bytes;
        if (m_pending.size() < request.size())
            return request.startsWith(m_pending) ? Step{} : Step{{}, Progress::Close, {}};
        if (!m_pending.startsWith(request))
            return {{}, Progress::Close, {}};
        return {"S", Progress::BeginTls, m_pending.mid(request.size())};
    }

private:
    QByteArray m_pending;
};

/// MySQL: the server's greeting announces CLIENT_SSL, the client answers with a packet of 32 bytes and begins TLS.
class MysqlServer final : public StartTlsServer
{
public:
    QByteArray greeting() const override
    {
        QByteArray payload = QByteArray("\x0a"
                                        "8.0.0-pintle\0",
            14);                                    // protocol 10, version
        payload += QByteArray::fromHex("01000000"); // connection id
        payload += QByteArray("abcdefgh\0", 9);     // first part of the nonce
        payload += QByteArray::fromHex("00aa"); // capabilities, lower half: 4.1 protocol, CLIENT_SSL, secure connection
        payload += QByteArray::fromHex("21"
                                       "0200"
                                       "0800"
                                       "15"); // charset, status, upper half: plugin auth, nonce length
        payload += QByteArray(10, '\0') + QByteArray("ijklmnopqrst\0", 13);
        payload += QByteArray("mysql_native_password\0", 22);
        return QByteArray(1, static_cast<char>(payload.size())) + QByteArray(3, '\0') + payload;
    }

    Step receive(const QByteArray& bytes) override
    {
        constexpr qsizetype header = 4;
        constexpr qsizetype requestSize = 32;
        m_pending += bytes;
        if (m_pending.size() < header + requestSize)
            return {};
        const bool isRequest = m_pending.startsWith(QByteArray("\x20\0\0\x01", 4)) && (m_pending[5] & 0x08);
        if (!isRequest)
            return {{}, Progress::Close, {}};
        return {{}, Progress::BeginTls, m_pending.mid(header + requestSize)};
    }

private:
    QByteArray m_pending;
};

/// LDAP: an ExtendedRequest with the StartTLS OID (RFC 4511 4.14). Only short-form lengths, which every client uses.
class LdapServer final : public StartTlsServer
{
public:
    QByteArray greeting() const override { return {}; }

    Step receive(const QByteArray& bytes) override
    {
        m_pending += bytes;
        if (m_pending.size() < 2)
            return {};
        const auto length = static_cast<unsigned char>(m_pending[1]);
        if (m_pending[0] != 0x30 || length > 0x7f)
            return {{}, Progress::Close, {}};
        if (m_pending.size() < 2 + length)
            return {};
        const QByteArray message = m_pending.left(2 + length);
        const auto idLength = static_cast<unsigned char>(message.size() > 3 ? message[3] : 0x7f);
        if (!message.contains("1.3.6.1.4.1.1466.20037") || message[2] != 0x02 || idLength > 4)
            return {{}, Progress::Close, {}};
        const QByteArray id = message.mid(2, 2 + idLength);
        // ExtendedResponse: success, no matched DN, no message.
        const QByteArray body = id + QByteArray::fromHex("78070a010004000400");
        const QByteArray reply = QByteArray("\x30", 1) + static_cast<char>(body.size()) + body;
        return {reply, Progress::BeginTls, m_pending.mid(2 + length)};
    }

private:
    QByteArray m_pending;
};

/// XMPP (RFC 6120 section 5): stream header, features, then proceed.
class XmppServer final : public StartTlsServer
{
public:
    QByteArray greeting() const override { return {}; }

    Step receive(const QByteArray& bytes) override
    {
        m_pending += bytes;
        if (m_pending.size() > maximumPending)
            return {{}, Progress::Close, {}};
        Step step;
        if (!m_streamOpen) {
            const qsizetype end = endOfElement("<stream:stream");
            if (end < 0)
                return step;
            m_pending.remove(0, end);
            m_streamOpen = true;
            step.reply = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                         "xmlns:stream='http://etherx.jabber.org/streams' id='lab' from='lab.test' version='1.0'>"
                         "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>"
                         "</stream:features>";
        }
        const qsizetype end = endOfElement("<starttls");
        if (end < 0)
            return step;
        step.reply += "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
        step.progress = Progress::BeginTls;
        step.rest = m_pending.mid(end);
        return step;
    }

private:
    qsizetype endOfElement(const char* start) const
    {
        const qsizetype at = m_pending.indexOf(start);
        return at < 0 ? -1 : m_pending.indexOf('>', at) + 1 > 0 ? m_pending.indexOf('>', at) + 1 : -1;
    }

    QByteArray m_pending;
    bool m_streamOpen = false;
};

} // namespace

std::unique_ptr<StartTlsServer> StartTlsServer::make(StartTls protocol, Mood mood)
{
    switch (protocol) {
    case StartTls::None: return nullptr;
    case StartTls::Smtp:
    case StartTls::Lmtp:
    case StartTls::Imap:
    case StartTls::Pop3:
    case StartTls::Ftp:
    case StartTls::Nntp:
    case StartTls::Sieve: return std::make_unique<StartTlsLines>(dialogueOf(protocol), mood);
    case StartTls::Ldap: return std::make_unique<LdapServer>();
    case StartTls::Xmpp: return std::make_unique<XmppServer>();
    case StartTls::Postgres: return std::make_unique<PostgresServer>();
    case StartTls::Mysql: return std::make_unique<MysqlServer>();
    }
    return nullptr;
}

} // namespace pintle
