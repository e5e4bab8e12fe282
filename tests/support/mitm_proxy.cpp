// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/mitm_proxy.h"

namespace pintle::test {

bool MitmProxy::start(const QString& upstreamAnchors)
{
    static const QRegularExpression ready(QStringLiteral("listening at \\D*[\\d.]+:(\\d+)"));
    const QRegularExpressionMatch match = m_process.start(QStringLiteral("mitmdump"),
        {QStringLiteral("--listen-host"), QStringLiteral("127.0.0.1"), QStringLiteral("--listen-port"),
            QStringLiteral("0"), QStringLiteral("--set"), QStringLiteral("confdir=") + m_folder.path(),
            QStringLiteral("--set"), QStringLiteral("ssl_verify_upstream_trusted_ca=") + upstreamAnchors},
        ready);
    m_port = match.captured(1).toUShort();
    if (m_port == 0)
        qWarning("mitmdump: %s", m_process.output().constData());
    return m_port != 0;
}

} // namespace pintle::test
