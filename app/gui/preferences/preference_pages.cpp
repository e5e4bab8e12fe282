// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/preference_pages.h"

#include "app/gui/models/copy_forms.h"
#include "app/gui/preferences/preference_page.h"
#include "app/gui/preferences/shortcuts_page.h"
#include "app/gui/preferences/trust_page.h"
#include "app/gui/theme/theme.h"
#include "app/gui/translation.h"
#include "app/gui/window/page_list.h"
#include "app/text/sentences.h"
#include "core/probe/target.h"

#include <QComboBox>
#include <QCoreApplication>

namespace pintle {
namespace {

using Key = Preferences::Key;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::PreferencePages)
};

PreferencePage* makeGeneral(Preferences& preferences)
{
    auto* page = new PreferencePage(QStringLiteral("general"), Words::tr("General"), preferences);
    std::vector<PreferencePage::Choice> pages{{Words::tr("The one that was open last"), QStringLiteral("last")}};
    for (const PageEntry& entry : pageList())
        pages.push_back({entry.title, entry.id});
    page->addChoice(Key::StartPage, QStringLiteral("startPage"), Words::tr("&Page at the start"), pages);
    page->addCheck(Key::ConfirmRemovals, QStringLiteral("confirmRemovals"), Words::tr("&Ask before deleting a pin set"),
        Words::tr("It comes back with Undo, asked or not."));
    page->addCheck(Key::FocusBanner, QStringLiteral("focusBanner"), Words::tr("&Move the focus to the verdict"),
        Words::tr("After an inspection that you started, so that a screen reader reads the verdict at once."));
    page->addStretch();
    return page;
}

PreferencePage* makeAppearance(Preferences& preferences)
{
    auto* page = new PreferencePage(QStringLiteral("appearance"), Words::tr("Appearance"), preferences);
    std::vector<PreferencePage::Choice> themes;
    for (const ThemeChoice choice : AllThemeChoices)
        themes.push_back({nameOf(choice), QString(idOf(choice))});
    page->addChoice(Key::Theme, QStringLiteral("theme"), Words::tr("&Theme"), themes);
    page->addNumber(Key::TextPercent, QStringLiteral("textPercent"), Words::tr("Text &size"),
        //: After the size of the text: per cent.
        {100, 200, 10, Words::tr(" %")});
    page->addChoice(Key::RootOnTop, QStringLiteral("rootOnTop"), Words::tr("&Chain"),
        //: Where the diagram of a certificate chain begins.
        {{Words::tr("Leaf on top, in the order that the server sends"), false},
            {Words::tr("Root on top, as a tree grows"), true}});
    page->addCheck(Key::CompactRail, QStringLiteral("compactRail"), Words::tr("Compact &rail of pages"),
        Words::tr("Pictures alone; the names of the pages are in their tooltips."));
    page->addCheck(Key::ReducedMotion, QStringLiteral("reducedMotion"), Words::tr("Re&duce motion"),
        Words::tr("Nothing slides or fades."));
    page->addStretch();
    return page;
}

/// Why the text is no proxy; empty for none, and for a good one.
QString proxyTrouble(const QString& text)
{
    if (text.isEmpty())
        return {};
    const auto proxy = ProxyAddress::parse(text);
    if (!proxy)
        return text::sentence(proxy.error());
    // The settings are a plain file.
    return proxy->password.isEmpty()
        ? QString()
        : Words::tr("A password would be kept in plain text here. Give it in the options of the connection instead.");
}

PreferencePage* makeConnections(Preferences& preferences)
{
    auto* page = new PreferencePage(QStringLiteral("connections"), Words::tr("Connections"), preferences);
    //: After a number of seconds.
    const QString seconds = Words::tr(" s");
    page->addNumber(Key::ConnectTimeout, QStringLiteral("connectTimeout"), Words::tr("&Wait for a connection"),
        {1, 600, 1, seconds});
    page->addNumber(Key::HandshakeTimeout, QStringLiteral("handshakeTimeout"), Words::tr("Wait for the TLS &handshake"),
        {1, 600, 1, seconds});
    page->addText(Key::Proxy, QStringLiteral("proxy"), Words::tr("Through &proxy"),
        QStringLiteral("http://host:port, socks5://host:port"), &proxyTrouble);
    page->addChoice(Key::IpFamily, QStringLiteral("ipFamily"), Words::tr("IP &family"),
        //: Any kind of IP address.
        {{Words::tr("Any"), QStringLiteral("any")}, {QStringLiteral("IPv4"), QStringLiteral("4")},
            {QStringLiteral("IPv6"), QStringLiteral("6")}});
    page->addNote(Words::tr("The options of a single connection, beside its address, come before these."));
    page->addStretch();
    return page;
}

PreferencePage* makePins(Preferences& preferences)
{
    auto* page = new PreferencePage(QStringLiteral("pins"), Words::tr("Pins"), preferences);
    std::vector<PreferencePage::Choice> forms;
    for (const CopyFormChoice& form : copyFormChoices())
        forms.push_back({form.name, form.id});
    page->addChoice(Key::CopyFormat, QStringLiteral("copyFormat"), Words::tr("&Copy a certificate as"), forms,
        Words::tr("What Copy puts on the clipboard; Copy As offers all forms."));
    page->addStretch();
    return page;
}

PreferencePage* makePrivacy(Preferences& preferences)
{
    auto* page = new PreferencePage(QStringLiteral("privacy"), Words::tr("Privacy"), preferences);
    page->addCheck(Key::RememberRecents, QStringLiteral("rememberRecents"), Words::tr("&Remember addresses and files"),
        Words::tr("The most recent ones are offered again. When this is off, none are kept."));
    page->addCheck(Key::RedactReports, QStringLiteral("redactReports"), Words::tr("R&edact reports"),
        Words::tr("Host names, addresses and e-mail of subjects are left out unless you ask for them."));
    page->addNote(Words::tr(
        "Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name."));
    page->addStretch();
    return page;
}

PreferencePage* makeLanguage(Preferences& preferences, const Translation& translation)
{
    auto* page = new PreferencePage(QStringLiteral("language"), Words::tr("Language"), preferences);
    std::vector<PreferencePage::Choice> languages{{Words::tr("The system's"), QStringLiteral("system")}};
    for (const Language& language : translation.languages())
        languages.push_back({language.name, language.tag});
    page->addChoice(Key::Language, QStringLiteral("language"), Words::tr("&Language of the window"), languages,
        Words::tr("Takes effect at once. What the command line prints stays in English."));
    page->addStretch();
    return page;
}

} // namespace

std::vector<PreferencePage*> makePreferencePages(
    Preferences& preferences, const Translation& translation, ActionRegistry& actions)
{
    return {makeGeneral(preferences), makeAppearance(preferences), new TrustPage(preferences),
        makeConnections(preferences), makePins(preferences), new ShortcutsPage(preferences, actions),
        makePrivacy(preferences), makeLanguage(preferences, translation)};
}

} // namespace pintle
