// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/theme.h"

#include "app/gui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

namespace pintle {
namespace {

/// What the system wears. Asking may replace the application's palette.
ThemeKind systemTheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const auto* accessibility = QGuiApplication::styleHints()->accessibility();
    if (accessibility->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return dark ? ThemeKind::HighContrastDark : ThemeKind::HighContrastLight;
#endif
    // An empty palette hands the system's own one back; Qt 6.4 has no other way to ask.
    QApplication::setPalette(QPalette());
    const ThemeKind nearest = nearestTheme(QApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (nearest == ThemeKind::Light || nearest == ThemeKind::Dark)
        return dark ? ThemeKind::Dark : ThemeKind::Light;
#endif
    return nearest;
}

} // namespace

QLatin1String idOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QLatin1String("system");
    case ThemeChoice::Light: return QLatin1String("light");
    case ThemeChoice::Dark: return QLatin1String("dark");
    case ThemeChoice::HighContrastDark: return QLatin1String("high-contrast-dark");
    case ThemeChoice::HighContrastLight: return QLatin1String("high-contrast-light");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeChoiceFrom(const QString& id)
{
    for (const auto choice : AllThemeChoices) {
        if (id == idOf(choice))
            return choice;
    }
    return std::nullopt;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    //: The colours of the window: those of the system.
    case ThemeChoice::System: return Theme::tr("System");
    //: The colours of the window: dark text on a light ground.
    case ThemeChoice::Light: return Theme::tr("Light");
    //: The colours of the window: light text on a dark ground.
    case ThemeChoice::Dark: return Theme::tr("Dark");
    case ThemeChoice::HighContrastDark: return Theme::tr("High Contrast, Dark");
    case ThemeChoice::HighContrastLight: return Theme::tr("High Contrast, Light");
    }
    Q_UNREACHABLE();
}

Theme::Theme(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
{
    m_applying = true;
    // Asked before there is a style of ours, whose own palette would answer.
    const ThemeKind system = choice == ThemeChoice::System ? systemTheme() : ThemeKind::Light;
    QApplication::setStyle(new Style);
    m_applying = false;
    qApp->installEventFilter(this);
    wear(choice == ThemeChoice::System ? system : chosenKind());
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    wear(chosenKind());
    Q_EMIT choiceChanged(choice);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool aboutSystem = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (aboutSystem && watched == qApp && !m_applying && m_choice == ThemeChoice::System)
        wear(chosenKind());
    return false;
}

ThemeKind Theme::chosenKind()
{
    switch (m_choice) {
    case ThemeChoice::System: {
        const QScopedValueRollback applying(m_applying, true);
        return systemTheme();
    }
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    case ThemeChoice::HighContrastDark: return ThemeKind::HighContrastDark;
    case ThemeChoice::HighContrastLight: return ThemeKind::HighContrastLight;
    }
    Q_UNREACHABLE();
}

void Theme::wear(ThemeKind kind)
{
    const QScopedValueRollback applying(m_applying, true);
    m_kind = kind;
    const QPalette palette = paletteFor(tokens(kind));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    refreshButtonWords();
}

} // namespace pintle
