// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/pin_mime.h"

#include "core/pins/pin_taking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

namespace pintle {
namespace {

/// Files that others fetch after the drag has ended: they live as long as the program.
QString exchangeFolder()
{
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/pintle-XXXXXX"));
    return folder.isValid() ? folder.path() : QString();
}

QString pemFileOf(const Certificate& certificate)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    QString name = certificate.displayName().replace(unfit, QStringLiteral("-")).left(80);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    const QString folder = exchangeFolder();
    if (folder.isEmpty())
        return {};
    QFile file(
        folder + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("certificate") : name) + QStringLiteral(".pem"));
    if (!file.open(QIODevice::WriteOnly) || file.write(certificate.toPem()) < 0)
        return {};
    return file.fileName();
}

} // namespace

std::unique_ptr<QMimeData> mimeOf(const Certificate& certificate, const std::optional<HostName>& host)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(Pin::of(certificate).toString());
    if (const QString path = pemFileOf(certificate); !path.isEmpty())
        mime->setUrls({QUrl::fromLocalFile(path)});
    const auto pattern = HostPattern::parse(host ? host->toString() : certificate.displayName());
    if (pattern) {
        HostPins entry{.pattern = *pattern};
        entry.pins.push_back(entryFor(certificate, certificate.isCa() ? PinRole::Intermediate : PinRole::Leaf));
        mime->setData(PinMimeType, PinSet::make(certificate.displayName()).with(std::move(entry)).toJson());
    }
    return mime;
}

} // namespace pintle
