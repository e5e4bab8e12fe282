// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/openssl_server.h"

namespace pintle::test {

bool OpenSslServer::start(Pki& pki, const Issued& leaf, const QList<Issued>& sent, const QStringList& options)
{
    QStringList arguments{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
        QStringLiteral("-cert"), leaf.certificate, QStringLiteral("-key"), leaf.key};
    if (!sent.isEmpty())
        arguments += {QStringLiteral("-cert_chain"), pki.joined(sent)};
    arguments += options;
    static const QRegularExpression ready(QStringLiteral("^ACCEPT .*:(\\d+)$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = m_process.start(QStringLiteral("openssl"), arguments, ready);
    m_port = match.captured(1).toUShort();
    if (m_port == 0)
        qWarning("openssl s_server: %s", m_process.output().constData());
    return m_port != 0;
}

} // namespace pintle::test
