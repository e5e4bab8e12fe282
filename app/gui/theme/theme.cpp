// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/theme.h"

#include "app/gui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace pintle {
namespace {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An empty palette hands the system's own one back; Qt 6.4 has no other way to ask.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
#endif
}

} // namespace

QLatin1String idOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QLatin1String("system");
    case ThemeChoice::Light: return QLatin1String("light");
    case ThemeChoice::Dark: return QLatin1String("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeChoiceFrom(const QString& id)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (id == idOf(choice))
            return choice;
    }
    return std::nullopt;
}

Theme::Theme(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
{
    m_applying = true;
    const bool dark = choice == ThemeChoice::System && systemIsDark();
    QApplication::setStyle(new Style);
    m_applying = false;
    qApp->installEventFilter(this);
    if (choice == ThemeChoice::System) {
        m_applying = true;
        QApplication::setPalette(paletteFor(tokens(dark ? ThemeKind::Dark : ThemeKind::Light)));
        m_applying = false;
        return;
    }
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged(choice);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool aboutSystem = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (aboutSystem && watched == qApp && !m_applying && m_choice == ThemeChoice::System)
        apply();
    return false;
}

void Theme::apply()
{
    m_applying = true;
    const bool dark = m_choice == ThemeChoice::System ? systemIsDark() : m_choice == ThemeChoice::Dark;
    QApplication::setPalette(paletteFor(tokens(dark ? ThemeKind::Dark : ThemeKind::Light)));
    m_applying = false;
}

} // namespace pintle
