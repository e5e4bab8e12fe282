// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace pintle;

Q_DECLARE_METATYPE(pintle::ThemeKind)

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void measuresContrastAsThePublishedExamples()
    {
        QCOMPARE(contrast(QColor::fromRgb(0, 0, 0), QColor::fromRgb(255, 255, 255)), 21.0);
        // 4.48 is the ratio that WCAG tutorials give for #777777 on white.
        QVERIFY(std::abs(contrast(QColor::fromRgb(0x77, 0x77, 0x77), QColor::fromRgb(255, 255, 255)) - 4.48) < 0.01);
    }

    void textCanBeRead_data() { themes(); }
    void textCanBeRead()
    {
        QFETCH(ThemeKind, theme);
        const Tokens& t = tokens(theme);
        const double wanted = t.isHighContrast() ? 7 : 4.5;
        std::vector<std::pair<QColor, QColor>> pairs{{t.accentText, t.accent}};
        for (const QColor& ground : {t.window, t.surface, t.card, t.control}) {
            for (const QColor& ink : {t.text, t.mutedText})
                pairs.emplace_back(ink, ground);
        }
        for (const QColor& ground : {t.window, t.surface, t.card}) {
            for (const QColor& ink : {t.link, t.okLine, t.warnLine, t.failLine, t.infoLine})
                pairs.emplace_back(ink, ground);
        }
        for (const QColor& ground : {t.okTint, t.warnTint, t.failTint, t.infoTint, t.neutralFill}) {
            for (const QColor& ink : {t.text, t.mutedText})
                pairs.emplace_back(ink, ground);
        }
        pairs.insert(pairs.end(),
            {{t.okLine, t.okTint}, {t.warnLine, t.warnTint}, {t.failLine, t.failTint}, {t.infoLine, t.infoTint},
                {t.warnText, t.warnFill}, {t.failText, t.failFill}});
        for (const Severity severity :
            {Severity::Ok, Severity::Info, Severity::Neutral, Severity::Warning, Severity::Failure}) {
            const SeverityColors colors = colorsFor(severity, t);
            pairs.emplace_back(colors.text, colors.fill);
        }
        for (const auto& [ink, ground] : pairs) {
            QVERIFY2(contrast(ink, ground) >= wanted,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
        }
    }

    void paletteRolesCanBeRead_data() { themes(); }
    void paletteRolesCanBeRead()
    {
        QFETCH(ThemeKind, theme);
        const QPalette palette = paletteFor(tokens(theme));
        const double wanted = tokens(theme).isHighContrast() ? 7 : 4.5;
        const std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Base}};
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto& [ink, ground] : pairs)
                QVERIFY2(contrast(palette.color(group, ink), palette.color(group, ground)) >= wanted,
                    qPrintable(QStringLiteral("role %1 on role %2").arg(int(ink)).arg(int(ground))));
        }
    }

    void whatIsDisabledCanStillBeMadeOut_data() { themes(); }
    void whatIsDisabledCanStillBeMadeOut()
    {
        QFETCH(ThemeKind, theme);
        const QPalette palette = paletteFor(tokens(theme));
        const double wanted = tokens(theme).isHighContrast() ? 4.5 : 2.5;
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), tokens(theme).card) >= wanted);
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), tokens(theme).control) >= wanted);
        // ... and is told from what can be used.
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
    }

    void shapesCanBeSeen_data() { themes(); }
    void shapesCanBeSeen()
    {
        QFETCH(ThemeKind, theme);
        const Tokens& t = tokens(theme);
        const double wanted = t.isHighContrast() ? 7 : 3;
        for (const QColor& line :
            {t.focusRing, t.okLine, t.warnLine, t.failLine, t.infoLine, t.neutralLine, t.controlLine}) {
            for (const QColor& ground : {t.window, t.surface, t.card})
                QVERIFY2(contrast(line, ground) >= wanted,
                    qPrintable(QStringLiteral("%1 on %2").arg(line.name(), ground.name())));
        }
    }

    void highContrastHasNoTintsAndStrongLines_data() { themes(); }
    void highContrastHasNoTintsAndStrongLines()
    {
        QFETCH(ThemeKind, theme);
        const Tokens& t = tokens(theme);
        QCOMPARE(t.line(1.4), t.isHighContrast() ? 2.0 : 1.4);
        QCOMPARE(t.line(2.6), 2.6);
        if (t.isHighContrast()) {
            for (const QColor& tint : {t.okTint, t.warnTint, t.failTint, t.infoTint, t.surface, t.card, t.control})
                QCOMPARE(tint, t.window);
        }
    }

    void onlyFailuresAreDarkFilledInGreyscale()
    {
        const Tokens& light = tokens(ThemeKind::Light);
        for (const Severity severity : {Severity::Ok, Severity::Info, Severity::Neutral, Severity::Warning})
            QVERIFY(qGray(colorsFor(severity, light).fill.rgb()) > 150);
        QVERIFY(qGray(colorsFor(Severity::Failure, light).fill.rgb()) < 100);
        QVERIFY(colorsFor(Severity::Neutral, light).dashed);
    }

    void paletteTellsItsTheme_data() { themes(); }
    void paletteTellsItsTheme()
    {
        QFETCH(ThemeKind, theme);
        QPalette palette = paletteFor(tokens(theme));
        QCOMPARE(int(tokensFor(palette).kind), int(theme));
        // A banner paints itself on a ground of its own and stays in its theme.
        palette.setColor(QPalette::Window, tokens(theme).failFill);
        palette.setColor(QPalette::WindowText, tokens(theme).failText);
        QCOMPARE(int(tokensFor(palette).kind), int(theme));
        QCOMPARE(int(nearestTheme(paletteFor(tokens(theme)))), int(theme));
    }

    void systemsPaletteFindsTheNearestTheme_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("text");
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("fusion's own grey with black text is light") << 0xefefef << 0x000000 << ThemeKind::Light;
        QTest::newRow("white with dark grey text is light") << 0xffffff << 0x232627 << ThemeKind::Light;
        QTest::newRow("dark grey with white text is dark") << 0x2a2e32 << 0xffffff << ThemeKind::Dark;
        QTest::newRow("white on black is high contrast") << 0x000000 << 0xffffff << ThemeKind::HighContrastDark;
        QTest::newRow("black on white is high contrast") << 0xffffff << 0x000000 << ThemeKind::HighContrastLight;
    }
    void systemsPaletteFindsTheNearestTheme()
    {
        QFETCH(int, window);
        QFETCH(int, text);
        QFETCH(ThemeKind, theme);
        QPalette palette;
        palette.setColor(QPalette::Window, QColor::fromRgb(QRgb(window)));
        palette.setColor(QPalette::WindowText, QColor::fromRgb(QRgb(text)));
        QCOMPARE(int(nearestTheme(palette)), int(theme));
    }

    void everyChoiceHasANameAndAnIdThatComesBack()
    {
        QStringList names;
        for (const ThemeChoice choice : AllThemeChoices) {
            QCOMPARE(themeChoiceFrom(idOf(choice)), std::optional(choice));
            names << nameOf(choice);
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!themeChoiceFrom(QStringLiteral("sepia")));
    }

    void choosingDressesEveryWidget()
    {
        Theme theme(ThemeChoice::Light);
        QWidget window;
        auto* child = new QWidget(&window);
        window.show();
        for (const auto& [choice, kind] : {std::pair{ThemeChoice::HighContrastDark, ThemeKind::HighContrastDark},
                 std::pair{ThemeChoice::Dark, ThemeKind::Dark},
                 std::pair{ThemeChoice::HighContrastLight, ThemeKind::HighContrastLight},
                 std::pair{ThemeChoice::Light, ThemeKind::Light}}) {
            QSignalSpy changed(&theme, &Theme::choiceChanged);
            theme.choose(choice);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(int(theme.kind()), int(kind));
            QTRY_COMPARE(int(tokensFor(child->palette()).kind), int(kind));
            QCOMPARE(int(tokensFor(QToolTip::palette()).kind), int(kind));
        }
    }

    void everyIconDrawsSomethingInTheColourAskedFor()
    {
        const QColor ink = tokens(ThemeKind::Light).failLine;
        for (int name = int(IconName::Check); name <= int(IconName::Chain); ++name) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, QRectF(0, 0, 32, 32), IconName(name), ink);
            painter.end();
            int solid = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    solid += image.pixelColor(x, y) == ink ? 1 : 0;
            }
            QVERIFY2(solid > 8, qPrintable(QString::number(name)));
        }
    }

private:
    static void themes()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast, dark") << ThemeKind::HighContrastDark;
        QTest::newRow("high contrast, light") << ThemeKind::HighContrastLight;
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
