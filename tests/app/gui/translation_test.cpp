// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/translation.h"
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pintle;

namespace {

const QString PseudoLocales = QStringLiteral(PINTLE_PSEUDO_LOCALES);

QStringList tagsOf(const Translation& translation)
{
    QStringList tags;
    for (const Language& language : translation.languages())
        tags << language.tag;
    tags.sort();
    return tags;
}

QString closeButtonText()
{
    return QDialogButtonBox(QDialogButtonBox::Close).button(QDialogButtonBox::Close)->text();
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void shippedLanguagesCanBeChosen()
    {
        const Translation translation;
        const QStringList shipped{QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("en"),
            QStringLiteral("es"), QStringLiteral("fr")};
        QCOMPARE(tagsOf(translation), shipped);
        for (const Language& language : translation.languages())
            QVERIFY(!language.name.isEmpty() && language.name != language.tag);
    }

    void folderOfCataloguesAddsItsLanguages()
    {
        const Translation translation(PseudoLocales);
        QVERIFY(tagsOf(translation).contains(QStringLiteral("x-long")));
        QVERIFY(tagsOf(translation).contains(QStringLiteral("x-rtl")));
    }

    void nearestLanguageIsUsed_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("used");
        QTest::newRow("a language") << QStringLiteral("de") << QStringLiteral("de");
        QTest::newRow("a country's kind of it") << QStringLiteral("de-AT") << QStringLiteral("de");
        QTest::newRow("as POSIX writes it") << QStringLiteral("fr_CA") << QStringLiteral("fr");
        QTest::newRow("with its script") << QStringLiteral("ar-Arab-EG") << QStringLiteral("ar");
        QTest::newRow("one without a catalogue is English") << QStringLiteral("tlh") << QStringLiteral("en");
        QTest::newRow("nonsense is English") << QStringLiteral("../../etc/passwd") << QStringLiteral("en");
        QTest::newRow("the system of this test speaks English") << QStringLiteral("system") << QStringLiteral("en");
    }
    void nearestLanguageIsUsed()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, used);
        Translation translation;
        translation.choose(wanted);
        QCOMPARE(translation.language(), used);
    }

    void directionAndDatesFollowTheLanguage()
    {
        Translation translation(PseudoLocales);
        translation.choose(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        // Digits are the machine's, as in the hashes and ports around them.
        QCOMPARE(QLocale().toString(443), QStringLiteral("443"));
        translation.choose(QStringLiteral("de"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(
            text::dateWords(QDateTime(QDate(2027, 2, 21), QTime(14, 56), Qt::UTC)).contains(QStringLiteral("Februar")));
        translation.choose(QStringLiteral("x-rtl"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        translation.choose(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void systemsOwnWayOfWritingIsKeptWhereItSpeaksTheLanguage()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(localeOf(QStringLiteral("de"), austria), austria);
        QCOMPARE(localeOf(QStringLiteral("fr"), austria).language(), QLocale::French);
    }

    void qtsOwnStringsAreTranslatedToo()
    {
        Translation translation(PseudoLocales);
        const QString english = closeButtonText();
        translation.choose(QStringLiteral("de"));
        QVERIFY(closeButtonText().contains(QStringLiteral("ließen")));
        translation.choose(QStringLiteral("x-long"));
        QCOMPARE(translation.language(), QStringLiteral("x-long"));
        QVERIFY(closeButtonText().startsWith(QLatin1Char('[')));
        translation.choose(QStringLiteral("en"));
        QCOMPARE(closeButtonText(), english);
    }

    void changeIsToldOnce()
    {
        Translation translation(PseudoLocales);
        QSignalSpy changed(&translation, &Translation::changed);
        translation.choose(QStringLiteral("x-long"));
        translation.choose(QStringLiteral("x-long"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text::word(Severity::Failure).front(), QLatin1Char('['));
        translation.choose(QStringLiteral("en"));
        QCOMPARE(text::word(Severity::Failure), QStringLiteral("Failure"));
    }
};

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
