// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/session.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/accessible_names.h"
#include "app/gui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace pintle;

namespace {

struct StartUp {
    std::optional<ThemeChoice> theme;
    QString subject; ///< a target or a file
};

/// Ends the program itself for --help, --version and a wrong option.
StartUp parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Workbench for TLS pins."));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("main", "Colours of the window: system, light or dark."), QStringLiteral("name"));
    parser.addOption(theme);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("target"),
        QCoreApplication::translate("main", "A server or a certificate file to inspect at once."),
        QStringLiteral("[TARGET|FILE]"));
    parser.process(application);

    StartUp start;
    if (parser.isSet(theme)) {
        start.theme = themeChoiceFrom(parser.value(theme));
        if (!start.theme)
            parser.showHelp(2);
    }
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    start.subject = parser.positionalArguments().value(0);
    return start;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Pintle"));
    QCoreApplication::setApplicationName(QStringLiteral("pintle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PINTLE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pintle"));
    installAccessibleNames();
    const StartUp start = parseArguments(application);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Pintle"), QStringLiteral("pintle"));
    Session session(settings);
    if (start.theme)
        session.theme().choose(*start.theme);

    MainWindow window(session);
    window.show();
    if (!start.subject.isEmpty())
        window.inspect(start.subject);
    return QApplication::exec();
}
