// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace pintle;

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
        QFETCH(int, theme);
        const Tokens& t = tokens(ThemeKind(theme));
        const std::vector<std::pair<QColor, QColor>> pairs{{t.text, t.window}, {t.text, t.surface}, {t.text, t.card},
            {t.text, t.control}, {t.mutedText, t.window}, {t.mutedText, t.surface}, {t.mutedText, t.card},
            {t.accentText, t.accent}, {t.link, t.window}, {t.okLine, t.okTint}, {t.okLine, t.window},
            {t.warnText, t.warnFill}, {t.failText, t.failFill}, {t.failLine, t.failTint}, {t.failLine, t.window},
            {t.failLine, t.surface}, {t.infoLine, t.infoTint}, {t.text, t.neutralFill}, {t.text, t.infoTint},
            {t.text, t.warnTint}, {t.text, t.failTint}, {t.text, t.okTint}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + QLatin1Char(' ') + ground.name()));
    }

    void shapesCanBeSeen_data() { themes(); }
    void shapesCanBeSeen()
    {
        QFETCH(int, theme);
        const Tokens& t = tokens(ThemeKind(theme));
        for (const QColor& line :
            {t.focusRing, t.okLine, t.warnLine, t.failLine, t.infoLine, t.neutralLine, t.controlLine}) {
            QVERIFY2(contrast(line, t.window) >= 3, qPrintable(line.name()));
            QVERIFY2(contrast(line, t.card) >= 3, qPrintable(line.name()));
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

    void themeOfAPaletteIsToldByItsWindow()
    {
        QVERIFY(isDark(paletteFor(tokens(ThemeKind::Dark))));
        QVERIFY(!isDark(paletteFor(tokens(ThemeKind::Light))));
        QCOMPARE(int(tokensFor(paletteFor(tokens(ThemeKind::Dark))).kind), int(ThemeKind::Dark));
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
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
