// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/preferences.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/menu_layout.h"
#include "app/gui/window/mnemonics.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence(QLatin1String(text));
}

} // namespace

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_window = std::make_unique<QMainWindow>();
        m_actions = new ActionRegistry(*m_window, *m_preferences);
        m_actions->showPage(QStringLiteral("inspect"));
    }
    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
    }

    void actionOfAnotherPageIsNeitherSeenNorReachable()
    {
        QAction* action = m_actions->add(
            QStringLiteral("pins.retire"), QStringLiteral("Retire"), {key("Del")}, QStringLiteral("pin-sets"));
        QVERIFY(!action->isVisible());
        m_actions->showPage(QStringLiteral("pin-sets"));
        QVERIFY(action->isVisible());
        QVERIFY(action->isEnabled());
        action->setEnabled(false);
        m_actions->showPage(QStringLiteral("inspect"));
        m_actions->showPage(QStringLiteral("pin-sets"));
        QVERIFY(!action->isEnabled());
        m_actions->showPage(QStringLiteral("inspect"));
        action->setEnabled(true);
        QVERIFY(!action->isVisible() && !action->isEnabled());
        m_actions->showPage(QStringLiteral("pin-sets"));
        QVERIFY(action->isEnabled());
    }

    void sameIdMeansOnEachPageWhatThePageMakesOfIt()
    {
        auto* one = m_actions->add(
            QStringLiteral("edit.copy"), QStringLiteral("Copy Pin"), {key("Ctrl+C")}, QStringLiteral("inspect"));
        auto* other = m_actions->add(
            QStringLiteral("edit.copy"), QStringLiteral("Copy Row"), {key("Ctrl+C")}, QStringLiteral("pin-sets"));
        QCOMPARE(m_actions->find(QStringLiteral("edit.copy")), one);
        m_actions->showPage(QStringLiteral("pin-sets"));
        QCOMPARE(m_actions->find(QStringLiteral("edit.copy")), other);
        QVERIFY(m_actions->rivals(m_actions->entries()[0], key("Ctrl+C")).empty());
    }

    void primaryKeysFollowThePageInFront()
    {
        QAction* inspect = m_actions->addPrimary(
            QStringLiteral("target.inspect"), QStringLiteral("Inspect"), QStringLiteral("inspect"));
        QAction* check =
            m_actions->addPrimary(QStringLiteral("pins.check"), QStringLiteral("Check"), QStringLiteral("pin-sets"));
        QVERIFY(inspect->shortcuts().contains(key("F5")));
        QVERIFY(check->shortcuts().isEmpty());
        QVERIFY(check->isVisible());
        m_actions->showPage(QStringLiteral("pin-sets"));
        QVERIFY(inspect->shortcuts().isEmpty());
        QVERIFY(check->shortcuts().contains(key("F5")));
    }

    void keysThatTheUserChoseTakeEffectAtOnceAndComeBack()
    {
        QAction* action = m_actions->add(QStringLiteral("edit.find"), QStringLiteral("Find"), {key("Ctrl+F")});
        m_preferences->setShortcuts(QStringLiteral("edit.find"), {key("Ctrl+Shift+F")});
        QCOMPARE(action->shortcuts(), QList<QKeySequence>({key("Ctrl+Shift+F")}));
        Preferences again(*m_settings);
        QCOMPARE(again.shortcuts(QStringLiteral("edit.find"), {}), QList<QKeySequence>({key("Ctrl+Shift+F")}));
        m_preferences->restoreShortcuts(QStringLiteral("edit.find"));
        QCOMPARE(action->shortcuts(), QList<QKeySequence>({key("Ctrl+F")}));
    }

    void rivalsForAKeyAreTold()
    {
        m_actions->add(QStringLiteral("edit.find"), QStringLiteral("Find"), {key("Ctrl+F")});
        m_actions->add(QStringLiteral("view.log"), QStringLiteral("Log"), {}, QStringLiteral("inspect"));
        const auto rivals = m_actions->rivals(m_actions->entries()[1], key("Ctrl+F"));
        QCOMPARE(rivals.size(), size_t(1));
        QCOMPARE(rivals[0]->id, QStringLiteral("edit.find"));
    }

    void deletedActionLeavesTheRegistry()
    {
        delete m_actions->add(QStringLiteral("edit.find"), QStringLiteral("Find"));
        QVERIFY(m_actions->find(QStringLiteral("edit.find")) == nullptr);
        QVERIFY(m_actions->entries().empty());
    }

    void menusLeaveOutWhatNobodyAddedAndHaveNoEmptyPlaces()
    {
        MenuLayout menus(*m_window->menuBar(), *m_actions);
        m_actions->add(QStringLiteral("file.import-pins"), QStringLiteral("Import"));
        m_actions->add(QStringLiteral("file.quit"), QStringLiteral("&Quit"));
        m_actions->add(QStringLiteral("pins.retire"), QStringLiteral("Retire"), {}, QStringLiteral("pin-sets"));
        menus.refresh();
        auto* file = m_window->menuBar()->findChild<QMenu*>(QStringLiteral("menu.file"));
        QCOMPARE(file->actions().size(), 3);
        QVERIFY(file->actions()[1]->isSeparator());
        auto* pins = m_window->menuBar()->findChild<QMenu*>(QStringLiteral("menu.pins"));
        QVERIFY(!pins->menuAction()->isVisible());
        m_actions->showPage(QStringLiteral("pin-sets"));
        QSignalSpy changed(m_actions, &ActionRegistry::changed);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(pins->menuAction()->isVisible());
    }

    void idsOfTheMenusAreThereOnce()
    {
        const QStringList ids = MenuLayout::ids();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void mnemonics_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("expected");
        const auto list = [](std::initializer_list<const char*> texts) {
            QStringList all;
            for (const char* text : texts)
                all << QString::fromUtf8(text);
            return all;
        };
        QTest::newRow("own letters stay") << list({"&Open", "&Save"}) << list({"&Open", "&Save"});
        QTest::newRow("second claim moves to a word's start")
            << list({"&Save", "&Save As"}) << list({"&Save", "Save &As"});
        QTest::newRow("missing letter is found") << list({"Open", "&Other"}) << list({"O&pen", "&Other"});
        QTest::newRow("no letter is left") << list({"&A", "a"}) << list({"&A", "a"});
        QTest::newRow("ampersand in the text stays one") << list({"A && B", "&B"}) << list({"&A && B", "&B"});
        QTest::newRow("other scripts") << list({"&Öffnen", "&öl"}) << list({"&Öffnen", "ö&l"});
        QTest::newRow("lone ampersand at the end") << list({"Odd&"}) << list({"&Odd"});
    }
    void mnemonics()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, expected);
        QCOMPARE(withUniqueMnemonics(texts), expected);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QMainWindow> m_window;
    ActionRegistry* m_actions = nullptr;
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
