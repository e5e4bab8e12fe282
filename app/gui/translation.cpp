// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/translation.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>

static void loadTranslationFiles()
{
    Q_INIT_RESOURCE(translations);
}

namespace pintle {
namespace {

const QString English = QStringLiteral("en");
const QString Bundled = QStringLiteral(":/translations");

/// A language calls itself the same whatever is spoken around it.
QString ownName(const QString& tag)
{
    struct Name {
        const char* tag;
        const char* name;
    };
    static constexpr std::array names{Name{"ar", "العربية"}, Name{"de", "Deutsch"}, Name{"en", "English"},
        Name{"es", "Español"}, Name{"fr", "Français"}};
    for (const Name& name : names) {
        if (tag == QLatin1String(name.tag))
            return QString::fromUtf8(name.name);
    }
    const QString known = QLocale(tag).nativeLanguageName();
    return known.isEmpty() ? tag : known;
}

/// A private tag, such as that of a pseudo-language.
bool isPrivate(const QString& tag)
{
    return tag.startsWith(QLatin1String("x-"));
}

/// `pintle_pt_BR`, but `pintle_x-long`.
QString fileOf(const QString& catalogue, QString tag)
{
    if (!isPrivate(tag))
        tag.replace(QLatin1Char('-'), QLatin1Char('_'));
    return catalogue + QLatin1Char('_') + tag;
}

} // namespace

QLocale localeOf(const QString& language, const QLocale& system)
{
    if (isPrivate(language))
        return QLocale(English);
    if (language == QLatin1String("ar") && system.language() != QLocale::Arabic)
        // Digits as in ports, hashes and everything else that a machine wrote.
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    const QLocale own(language);
    return own.language() == system.language() ? system : own;
}

Translation::Translation(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    loadTranslationFiles();
}

Translation::~Translation() = default;

std::vector<Language> Translation::languages() const
{
    QStringList tags{English};
    for (const QString& folder : {m_folder, Bundled}) {
        if (folder.isEmpty())
            continue;
        for (QString name : QDir(folder).entryList({QStringLiteral("pintle_*.qm")}, QDir::Files)) {
            name = name.mid(int(qstrlen("pintle_"))).chopped(int(qstrlen(".qm")));
            const QString tag = name.replace(QLatin1Char('_'), QLatin1Char('-'));
            if (!tags.contains(tag))
                tags << tag;
        }
    }
    std::vector<Language> found;
    for (const QString& tag : std::as_const(tags))
        found.push_back({tag, ownName(tag)});
    std::sort(found.begin(), found.end(),
        [](const Language& a, const Language& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

QString Translation::nearest(const QStringList& wanted) const
{
    const std::vector<Language> known = languages();
    const auto isKnown = [&known](const QString& tag) {
        return std::any_of(known.begin(), known.end(),
            [&tag](const Language& language) { return language.tag.compare(tag, Qt::CaseInsensitive) == 0; });
    };
    for (QString tag : wanted) {
        tag.replace(QLatin1Char('_'), QLatin1Char('-'));
        // de-AT, then de.
        while (!tag.isEmpty() && !isKnown(tag))
            tag = tag.contains(QLatin1Char('-')) ? tag.section(QLatin1Char('-'), 0, -2) : QString();
        if (!tag.isEmpty())
            return tag;
    }
    return English;
}

void Translation::choose(const QString& preference)
{
    const bool ofSystem = preference.isEmpty() || preference == QLatin1String("system");
    const QString language = nearest(ofSystem ? QLocale::system().uiLanguages() : QStringList{preference});
    if (language == m_language)
        return;
    m_language = language;
    load(m_qts, QStringLiteral("qtbase"), {m_folder, Bundled, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    load(m_ours, QStringLiteral("pintle"), {m_folder, Bundled});
    const QLocale locale = localeOf(language, QLocale::system());
    QLocale::setDefault(locale);
    // Qt's own catalogues carry their direction; a private one has no locale that would know it. Not spelled as a call
    // that lupdate would take for a message of ours.
    const auto [context, message] = std::pair("QGuiApplication", "QT_LAYOUT_DIRECTION");
    const bool told = QCoreApplication::translate(context, message) == QLatin1String("RTL");
    QGuiApplication::setLayoutDirection(told ? Qt::RightToLeft : locale.textDirection());
    Q_EMIT changed();
}

void Translation::load(QTranslator& translator, const QString& catalogue, const QStringList& folders)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString& folder : folders) {
        if (folder.isEmpty() || !translator.load(fileOf(catalogue, m_language), folder))
            continue;
        QCoreApplication::installTranslator(&translator);
        return;
    }
}

} // namespace pintle
