// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/text_isolation.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace pintle;

namespace {

const QString Pin = QStringLiteral("sha256/r/mIkG3eEpVdm+u/ko/cwxzOMo1bk4TyHIlByibiA5E=");
const QString Arabic = QStringLiteral("\u0627\u0644\u0645\u0641\u062a\u0627\u062d %1");

/// Where the cursor stands before the character at `position`, in a line that runs from right to left.
qreal placeOf(const QString& text, int position)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000);
    layout.endLayout();
    return line.cursorToX(position);
}

} // namespace

class TextIsolationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pinEndingInAnEqualsSignKeepsItAtTheEndAmongArabic()
    {
        const QString sentence = Arabic.arg(onScreen(Pin));
        const int equals = int(sentence.indexOf(QLatin1Char('=')));
        QVERIFY(placeOf(sentence, equals) > placeOf(sentence, equals - 1));
    }

    void withoutIsolationTheEqualsSignWouldWander()
    {
        const QString sentence = Arabic.arg(Pin);
        const int equals = int(sentence.indexOf(QLatin1Char('=')));
        QVERIFY(placeOf(sentence, equals) < placeOf(sentence, equals - 1));
    }

    void wordIsBetweenTheTwoMarksAndUnchanged()
    {
        const QString shown = onScreen(Pin);
        QCOMPARE(shown.front(), QChar(0x2066));
        QCOMPARE(shown.back(), QChar(0x2069));
        QCOMPARE(shown.mid(1, shown.size() - 2), Pin);
    }

    void nothingStaysNothing() { QCOMPARE(onScreen(QString()), QString()); }

    void whatWasShownIsCopiedWithoutMarks() { QCOMPARE(offScreen(Arabic.arg(onScreen(Pin))), Arabic.arg(Pin)); }

    void hostileWordCannotEndItsIsolation_data()
    {
        QTest::addColumn<int>("mark");
        QTest::newRow("arabic letter mark") << 0x061c;
        QTest::newRow("left-to-right mark") << 0x200e;
        QTest::newRow("right-to-left mark") << 0x200f;
        QTest::newRow("right-to-left override") << 0x202e;
        QTest::newRow("pop directional formatting") << 0x202c;
        QTest::newRow("right-to-left isolate") << 0x2067;
        QTest::newRow("pop directional isolate") << 0x2069;
    }
    void hostileWordCannotEndItsIsolation()
    {
        QFETCH(int, mark);
        const QString shown = onScreen(QStringLiteral("a.example%1moc.live").arg(QChar(mark)));
        QCOMPARE(shown, QChar(0x2066) + QStringLiteral("a.example\ufffdmoc.live") + QChar(0x2069));
    }
};

QTEST_MAIN(TextIsolationTest)
#include "text_isolation_test.moc"
