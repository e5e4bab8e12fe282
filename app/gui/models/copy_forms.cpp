// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/copy_forms.h"

#include "core/base/encodings.h"

#include <QCoreApplication>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::CopyForm)
};

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

} // namespace

std::vector<CopyForm> copyForms(const Certificate& certificate, const EndpointReport& report, int path)
{
    const Pin pin = Pin::of(certificate);
    std::vector<CopyForm> forms = {
        {Words::tr("Pin as s&ha256/…"), pin.toString()},
        {Words::tr("Pin in &Base64"), pin.toBase64()},
        {Words::tr("Pin in He&x"), pin.toHex()},
        {Words::tr("Pin in Hex with &Colons"), toColonHex(pin.digest())},
        {Words::tr("Pin for c&url (sha256//)"), QStringLiteral("sha256//") + pin.toBase64()},
        {Words::tr("Pin for &Android (<pin>)"), QStringLiteral("<pin digest=\"SHA-256\">%1</pin>").arg(pin.toBase64())},
        {Words::tr("&TLSA Record Data (3 1 1)"), QStringLiteral("3 1 1 ") + pin.toHex()},
        {Words::tr("Certificate as &PEM"), QString::fromLatin1(certificate.toPem()), true},
    };
    if (report.paths && report.paths->sent.size() > 1)
        forms.push_back({Words::tr("Chain as &Sent (PEM)"), pemOf(report.paths->sent)});
    const QString toRoot = pathPem(report, path);
    if (!toRoot.isEmpty())
        forms.push_back({Words::tr("Chain to &Root (PEM)"), toRoot});
    forms.push_back({Words::tr("Subj&ect"), certificate.subject().toString(), true});
    return forms;
}

} // namespace pintle
