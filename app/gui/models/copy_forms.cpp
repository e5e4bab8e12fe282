// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/copy_forms.h"

#include "app/report/report_json.h"

#include "core/base/encodings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::CopyForm)
};

QString labelOf(const QString& id)
{
    if (id == QLatin1String("sha256"))
        return Words::tr("Pin as s&ha256/…");
    if (id == QLatin1String("base64"))
        return Words::tr("Pin in &Base64");
    if (id == QLatin1String("hex"))
        return Words::tr("Pin in He&x");
    if (id == QLatin1String("colon-hex"))
        return Words::tr("Pin in Hex with &Colons");
    if (id == QLatin1String("curl"))
        return Words::tr("Pin for c&url (sha256//)");
    if (id == QLatin1String("android"))
        return Words::tr("Pin for &Android (<pin>)");
    if (id == QLatin1String("tlsa"))
        return Words::tr("&TLSA Record Data (3 1 1)");
    if (id == QLatin1String("pem"))
        return Words::tr("Certificate as &PEM");
    if (id == QLatin1String("pem-sent"))
        return Words::tr("Chain as &Sent (PEM)");
    if (id == QLatin1String("pem-path"))
        return Words::tr("Chain to &Root (PEM)");
    if (id == QLatin1String("subject"))
        return Words::tr("Subj&ect");
    if (id == QLatin1String("openssl"))
        return Words::tr("&OpenSSL Command for the Pin");
    return Words::tr("Certificate as &JSON");
}

QString pemOf(const std::vector<Certificate>& certificates)
{
    QByteArray pem;
    for (const Certificate& certificate : certificates)
        pem += certificate.toPem();
    return QString::fromLatin1(pem);
}

QString pathPem(const EndpointReport& report, int path)
{
    std::vector<Certificate> chain;
    if (report.paths && path >= 0 && path < int(report.paths->paths.size())) {
        for (const PathNode& node : report.paths->paths[size_t(path)].nodes)
            chain.push_back(node.certificate);
    }
    return pemOf(chain);
}

/// Where openssl gets the certificate from: the leaf of a server that can be reached from the server, every other one
/// from a file.
QString openSslSource(const Certificate& certificate, const EndpointReport& report)
{
    const bool isLeaf = report.paths && !report.paths->sent.empty() && report.paths->sent.front() == certificate;
    if (!isLeaf || !report.probe || !report.probe->target.labEntry.isEmpty())
        return QStringLiteral("openssl x509 -in certificate.pem");
    const Target& target = report.probe->target;
    QString command =
        QStringLiteral("openssl s_client -connect %1").arg(ConnectAddress{target.host, target.port}.toString());
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$"));
    if (plain.match(report.probe->serverName).hasMatch())
        command += QStringLiteral(" -servername %1").arg(report.probe->serverName);
    if (target.startTls != StartTls::None)
        command += QStringLiteral(" -starttls %1").arg(QString(idOf(target.startTls)));
    return command + QStringLiteral(" </dev/null 2>/dev/null | openssl x509");
}

QString openSslCommand(const Certificate& certificate, const EndpointReport& report)
{
    return openSslSource(certificate, report)
        + QStringLiteral(" -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary"
                         " | openssl base64");
}

QString jsonOf(const Certificate& certificate)
{
    const QByteArray json = QJsonDocument(report::certificateJson(certificate)).toJson(QJsonDocument::Indented);
    return QString::fromUtf8(json).trimmed();
}

} // namespace

QString CopyForm::name() const
{
    return QString(label).remove(QLatin1Char('&'));
}

std::vector<CopyForm> copyForms(const Certificate& certificate, const EndpointReport& report, int path)
{
    const Pin pin = Pin::of(certificate);
    std::vector<CopyForm> forms;
    const auto add = [&forms](const char* id, const QString& content, bool separatorBefore = false) {
        forms.push_back({QLatin1String(id), labelOf(QLatin1String(id)), content, separatorBefore});
    };
    add("sha256", pin.toString());
    add("base64", pin.toBase64());
    add("hex", pin.toHex());
    add("colon-hex", toColonHex(pin.digest()));
    add("curl", QStringLiteral("sha256//") + pin.toBase64());
    add("android", QStringLiteral("<pin digest=\"SHA-256\">%1</pin>").arg(pin.toBase64()));
    add("tlsa", QStringLiteral("3 1 1 ") + pin.toHex());
    add("pem", QString::fromLatin1(certificate.toPem()), true);
    if (report.paths && report.paths->sent.size() > 1)
        add("pem-sent", pemOf(report.paths->sent));
    const QString toRoot = pathPem(report, path);
    if (!toRoot.isEmpty())
        add("pem-path", toRoot);
    add("subject", certificate.subject().toString(), true);
    add("openssl", openSslCommand(certificate, report));
    add("json", jsonOf(certificate));
    return forms;
}

CopyForm copyForm(const QString& id, const Certificate& certificate, const EndpointReport& report, int path)
{
    const auto forms = copyForms(certificate, report, path);
    const auto wanted = std::find_if(forms.begin(), forms.end(), [&id](const CopyForm& form) { return form.id == id; });
    return wanted != forms.end() ? *wanted : forms.front();
}

std::vector<CopyFormChoice> copyFormChoices()
{
    std::vector<CopyFormChoice> choices;
    for (const char* id : {"sha256", "base64", "hex", "colon-hex", "curl", "android", "tlsa", "pem", "subject"})
        choices.push_back({QLatin1String(id), QString(labelOf(QLatin1String(id))).remove(QLatin1Char('&'))});
    return choices;
}

} // namespace pintle
