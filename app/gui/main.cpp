// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/theme/theme.h"
#include "app/gui/translation.h"
#include "app/gui/widgets/accessible_names.h"
#include "app/gui/widgets/context_menu_key.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/window_host.h"
#include "app/text/wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

using namespace pintle;

namespace {

const QString LanguageOption = QStringLiteral("language");
const QString TranslationsOption = QStringLiteral("translations");

struct StartUp {
    std::optional<ThemeChoice> theme;
    QString subject; ///< a target or a file
};

/// What --help is translated with has to be known before it is written.
struct Spoken {
    QString language; ///< empty: as the preferences say
    QString folder;   ///< of more catalogues; may be empty
};

Spoken languageArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    parser.addOptions({{LanguageOption, QString(), value}, {TranslationsOption, QString(), value}});
    // The other options are none of this parser's; what is wrong with them is told later.
    parser.parse(arguments);
    return {parser.value(LanguageOption), parser.value(TranslationsOption)};
}

/// Ends the program itself for --help, --version and a wrong option.
StartUp parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Workbench for TLS pins."));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate(
            "main", "Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light."),
        QStringLiteral("name"));
    parser.addOption(theme);
    parser.addOption(
        {LanguageOption, QCoreApplication::translate("main", "Language of the window, this time: de, fr and the like."),
            QStringLiteral("tag")});
    parser.addOption({TranslationsOption,
        QCoreApplication::translate("main", "Folder with more catalogues (pintle_TAG.qm), used first."),
        QStringLiteral("folder")});
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
    installContextMenuKey();

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Pintle"), QStringLiteral("pintle"));
    const Spoken spoken = languageArguments(QCoreApplication::arguments());
    Translation translation(spoken.folder);
    translation.choose(
        spoken.language.isEmpty() ? Preferences(settings).text(Preferences::Key::Language) : spoken.language);
    const StartUp start = parseArguments(application);

    const text::FactIsolation isolated(true);
    Session session(settings);
    if (start.theme)
        session.theme().choose(*start.theme);

    if (QFileInfo(start.subject).suffix() != WorkspaceStore::suffix())
        session.store().openLast();
    WindowHost host(session, translation);
    host.window().show();
    if (!start.subject.isEmpty())
        host.window().inspect(start.subject);
    return QApplication::exec();
}
