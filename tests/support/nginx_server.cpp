// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/nginx_server.h"

#include <QFile>
#include <QStandardPaths>

namespace pintle::test {

namespace {

// One process, in the foreground, with every path in the folder, so that no rights are needed and nothing is shared.
constexpr auto Head = R"(daemon off;
master_process off;
error_log stderr notice;
pid %1/nginx.pid;
events { worker_connections 64; }
http {
  access_log %1/access.log;
  client_body_temp_path %1/body;
  proxy_temp_path %1/proxy;
  fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi;
  scgi_temp_path %1/scgi;
  ssl_protocols %2;
  ssl_session_tickets off;
)";

// sbin is not on every user's path.
QString nginxProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStringLiteral("/usr/sbin/nginx") : found;
}

} // namespace

QString NginxServer::configuration(const QList<NginxSite>& sites, const QString& protocols) const
{
    QString text = QString::fromLatin1(Head).arg(m_folder.path(), protocols);
    for (const NginxSite& site : sites) {
        text += QStringLiteral("  server {\n    listen 127.0.0.1:%1 ssl;\n    server_name %2;\n")
                    .arg(m_port)
                    .arg(site.name);
        for (const Issued& issued : site.certificates)
            text += QStringLiteral("    ssl_certificate %1;\n    ssl_certificate_key %2;\n")
                        .arg(issued.certificate, issued.key);
        if (!site.staple.isEmpty())
            text += QStringLiteral("    ssl_stapling on;\n    ssl_stapling_file %1;\n").arg(site.staple);
        text += QStringLiteral("    location / { return 200 \"%1\"; }\n  }\n").arg(QString::fromUtf8(site.answer));
    }
    return text + QStringLiteral("}\n");
}

bool NginxServer::start(const QList<NginxSite>& sites, const QString& protocols)
{
    static const QRegularExpression ready(QStringLiteral("\\[notice\\] .*OS: "));
    // Another program may take the port between finding and listening.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        const QString path = m_folder.filePath(QStringLiteral("nginx.conf"));
        QFile file(path);
        if (m_port == 0 || !file.open(QIODevice::WriteOnly))
            break;
        file.write(configuration(sites, protocols).toUtf8());
        file.close();
        if (m_process.start(nginxProgram(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), path}, ready)
                .hasMatch())
            return true;
        if (!m_process.output().contains("Address already in use"))
            break;
    }
    qWarning("nginx: %s", m_process.output().constData());
    m_port = 0;
    return false;
}

int NginxServer::requests()
{
    QFile log(m_folder.filePath(QStringLiteral("access.log")));
    return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count('\n')) : 0;
}

} // namespace pintle::test
