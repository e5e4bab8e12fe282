// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/starttls_dialogue.h"

#include "core/probe/database_dialogues.h"
#include "core/probe/keyword_dialogues.h"
#include "core/probe/ldap_dialogue.h"
#include "core/probe/reply_code_dialogues.h"
#include "core/probe/xmpp_dialogue.h"

namespace pintle {

std::unique_ptr<Dialogue> makeStartTlsDialogue(StartTls protocol, const QString& host)
{
    switch (protocol) {
    case StartTls::None: return nullptr;
    case StartTls::Smtp: return std::make_unique<SmtpDialogue>("EHLO");
    case StartTls::Lmtp: return std::make_unique<SmtpDialogue>("LHLO");
    case StartTls::Imap: return std::make_unique<ImapDialogue>();
    case StartTls::Pop3: return std::make_unique<Pop3Dialogue>();
    case StartTls::Ftp: return std::make_unique<FtpDialogue>();
    case StartTls::Nntp: return std::make_unique<NntpDialogue>();
    case StartTls::Sieve: return std::make_unique<SieveDialogue>();
    case StartTls::Ldap: return std::make_unique<LdapDialogue>();
    case StartTls::Xmpp: return std::make_unique<XmppDialogue>(host);
    case StartTls::Postgres: return std::make_unique<PostgresDialogue>();
    case StartTls::Mysql: return std::make_unique<MysqlDialogue>();
    }
    Q_UNREACHABLE();
}

} // namespace pintle
