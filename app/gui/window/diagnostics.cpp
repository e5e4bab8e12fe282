// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/diagnostics.h"

#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSslSocket>
#include <QStandardPaths>
#include <QStyle>
#include <QSysInfo>

namespace pintle {

QString diagnosticsText(Session& session)
{
    QStringList lines;
    const auto add = [&lines](const char* name, const QString& value) {
        lines << QStringLiteral("%1: %2").arg(QLatin1String(name), value);
    };
    const Preferences& preferences = session.preferences();
    add("pintle", QCoreApplication::applicationVersion());
    add("qt", QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    add("openssl", QSslSocket::sslLibraryVersionString());
    add("qt tls backend", QSslSocket::activeBackend());
    add("system", QSysInfo::prettyProductName());
    add("kernel", QStringLiteral("%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()));
    add("architecture", QSysInfo::currentCpuArchitecture());
    add("window system", QGuiApplication::platformName());
    add("locale", QLocale().name());
    add("language", preferences.text(Preferences::Key::Language));
    add("theme", QString(idOf(session.theme().choice())));
    add("text size", QStringLiteral("%1 %").arg(preferences.number(Preferences::Key::TextPercent)));
    add("style", QApplication::style()->name());
    for (const QScreen* screen : QGuiApplication::screens())
        add("screen",
            QStringLiteral("%1x%2, scale %3")
                .arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio()));
    add("settings", session.preferences().settings().fileName());
    add("data", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pintle
