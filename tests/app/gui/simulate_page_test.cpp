// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The Simulate page in its window: by keyboard, in the lab.

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/simulate/simulate_page.h"
#include "app/gui/pages/simulate/simulate_strip.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/simulate_intents.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

class SimulatePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(QStringLiteral("theme"), QStringLiteral("light"));
        m_session = std::make_unique<Session>(*m_settings);
        openWindow();
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        m_window.reset();
        m_session.reset();
    }

    void oneEnterRunsTheLanesInTheLab()
    {
        QVERIFY(page().isEmpty());
        QCOMPARE(page().focusWidget(), button("sim.runLab"));
        QTest::keyClick(page().focusWidget(), Qt::Key_Return);
        awaitEnd();
        QCOMPARE(headlines(), QStringLiteral("Works, Intercepted, Attack blocked"));
        QVERIFY(!page().isEmpty());
        QVERIFY(page().findChild<QLabel*>(QStringLiteral("sim.pins"))->text().contains(QLatin1String("lane A")));
    }

    void f5RunsThemAgainAndKeepsTheFocus()
    {
        runLab();
        QWidget* focused = page().strip()->findChild<QComboBox*>(QStringLiteral("sim.proxy"));
        focused->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(lanes().isRunning());
        QCOMPARE(m_window->focusWidget(), focused);
        awaitEnd();
        QCOMPARE(headlines(), QStringLiteral("Works, Intercepted, Attack blocked"));
    }

    void oneButtonRunsAndStops()
    {
        runLab();
        QPushButton* run = button("sim.run");
        QCOMPARE(run->accessibleName(), QStringLiteral("Run side by side"));
        run->click();
        QCOMPARE(run->accessibleName(), QStringLiteral("Stop"));
        QCOMPARE(m_session->jobs().running().size(), size_t(1));
        run->click();
        QVERIFY(!lanes().isRunning());
        QVERIFY(m_session->jobs().running().empty());
        QCOMPARE(run->accessibleName(), QStringLiteral("Run side by side"));
    }

    void escapeStopsARun()
    {
        runLab();
        button("sim.run")->click();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!lanes().isRunning());
    }

    void asksOnceForConsentToAForeignTarget()
    {
        m_window->targetBar().setAddress(QStringLiteral("host.invalid"));
        page().strip()->setProxyKind(LaneProxy::Kind::Other);
        button("sim.run")->click();
        QVERIFY(!lanes().isRunning());
        QCOMPARE(page().messages()->count(), 1);
        QPushButton* allowed = messageButton("I Am Allowed");
        QVERIFY(allowed != nullptr);
        allowed->click();
        QVERIFY(lanes().isRunning());
        lanes().stop();
        button("sim.run")->click();
        QVERIFY(lanes().isRunning());
        lanes().stop();
    }

    void knowsWhichTargetsAreItsOwn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("own");
        QTest::newRow("a lab server") << QStringLiteral("lab:good") << true;
        QTest::newRow("loopback") << QStringLiteral("127.0.0.1:8443") << true;
        QTest::newRow("loopback of IPv6") << QStringLiteral("[::1]:8443") << true;
        QTest::newRow("localhost") << QStringLiteral("localhost:8443") << true;
        QTest::newRow("a name below localhost") << QStringLiteral("app.localhost") << true;
        QTest::newRow("a foreign host") << QStringLiteral("api.example.com") << false;
        QTest::newRow("a foreign host with a familiar name") << QStringLiteral("localhost.example.com") << false;
        QTest::newRow("a private address") << QStringLiteral("192.168.1.1") << false;
    }

    void knowsWhichTargetsAreItsOwn()
    {
        QFETCH(QString, address);
        QTEST(SimulateIntents::isOwn(*Target::parse(address)), "own");
    }

    void saysWhereTheBuiltInLabCannotStand()
    {
        m_window->targetBar().setAddress(QStringLiteral("127.0.0.1:1"));
        button("sim.run")->click();
        QVERIFY(!lanes().isRunning());
        QVERIFY(messageButton("Use a Lab Server") != nullptr);
        messageButton("Use a Lab Server")->click();
        awaitEnd();
        QCOMPARE(headlines(), QStringLiteral("Works, Intercepted, Attack blocked"));
    }

    void offersTheLabWhereMitmproxyIsNotFound()
    {
        page().strip()->setMitmproxy({});
        page().strip()->setProxyKind(LaneProxy::Kind::Mitmproxy);
        QVERIFY(button("sim.locate")->isVisible());
        button("sim.run")->click();
        QVERIFY(!lanes().isRunning());
        QVERIFY(messageButton("Locate…") != nullptr);
        dialogs::answerFilesWith([](const dialogs::FileQuestion&) { return QStringLiteral("/usr/bin/mitmdump"); });
        messageButton("Locate…")->click();
        QTRY_COMPARE(page().strip()->mitmproxy(), QStringLiteral("/usr/bin/mitmdump"));
        QVERIFY(!button("sim.locate")->isVisible());
    }

    void runsThroughMitmproxyInThreeActions()
    {
        page().strip()->setProxyKind(LaneProxy::Kind::Mitmproxy); // the second; the first opened the page
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        awaitEnd();
        QCOMPARE(headlines(), QStringLiteral("Works, Intercepted, Attack blocked"));
    }

    void turnPinsOnLeadsToLaneC()
    {
        runLab();
        page().strip()->setLaneShown(Lane::PinsOn, false);
        QVERIFY(!page().lanes()->lane(Lane::PinsOn)->isVisible());
        QPushButton* next = button("sim.laneB.next");
        QCOMPARE(next->text(), QStringLiteral("Turn Pins On"));
        next->click();
        QVERIFY(page().lanes()->lane(Lane::PinsOn)->isVisible());
        QVERIFY(page().lanes()->lane(Lane::PinsOn)->chainView()->hasFocus());
    }

    void seeWhyCarriesTheReportToInspect()
    {
        runLab();
        button("sim.laneB.why")->click();
        QCOMPARE(m_window->pages().current()->id(), QStringLiteral("inspect"));
        const auto& shown = m_session->workbench().report();
        QVERIFY(shown && shown->paths);
        QCOMPARE(shown->paths->sent.front(), lanes().lane(Lane::PinsOff).record->endpoint.paths->sent.front());
    }

    void compareThroughAProxyLeadsHere()
    {
        m_window->pages().open(QStringLiteral("inspect"));
        m_window->actions().find(QStringLiteral("target.compare"))->trigger();
        QCOMPARE(m_window->pages().current()->id(), QStringLiteral("simulate"));
    }

    void lanesAreTabsInANarrowWindow()
    {
        runLab();
        m_window->resize(1280, 800);
        QTRY_VERIFY(!page().lanes()->hasTabs());
        m_window->resize(960, 600);
        QTRY_VERIFY(page().lanes()->hasTabs());
        auto* tabs = page().findChild<QTabWidget*>(QStringLiteral("sim.laneTabs"));
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(1), QStringLiteral("B  Intercepted"));
        QVERIFY(!tabs->tabIcon(1).isNull());
        page().strip()->setLaneShown(Lane::Direct, false);
        QCOMPARE(tabs->count(), 2);
        page().strip()->setLaneShown(Lane::Direct, true);
        QCOMPARE(tabs->tabText(0), QStringLiteral("A  Works"));
        m_window->resize(1280, 800);
        QTRY_VERIFY(!page().lanes()->hasTabs());
        for (const Lane lane : LaneRun::Lanes)
            QVERIFY(page().lanes()->lane(lane)->isVisible());
    }

    void aWindowBuiltAnewShowsTheSameLanes()
    {
        runLab();
        m_window.reset();
        openWindow();
        QVERIFY(!page().isEmpty());
        QCOMPARE(headlines(), QStringLiteral("Works, Intercepted, Attack blocked"));
    }

    void namesTheCommandThatDoesTheSame()
    {
        m_window->targetBar().setAddress(QStringLiteral("lab:good"));
        page().strip()->setOther(QStringLiteral("socks5://127.0.0.1:1080"), QStringLiteral("/tmp/ca.pem"));
        page().strip()->setProxyKind(LaneProxy::Kind::Other);
        QCOMPARE(page().asCommand(),
            QStringLiteral(
                "pintle-cli compare lab:good --via socks5://127.0.0.1:1080 --via-ca /tmp/ca.pem --trust lab"));
    }

    void givesEverythingFocusableAName()
    {
        runLab();
        for (const QWidget* widget : page().findChildren<QWidget*>()) {
            const bool focusable = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            QAccessibleInterface* spoken =
                focusable ? QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)) : nullptr;
            // What scrolls is told by what it scrolls in.
            const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            const bool isViewport = area != nullptr && area->viewport() == widget;
            if (spoken == nullptr || isViewport || qobject_cast<const QScrollBar*>(widget) != nullptr)
                continue;
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()
                    + QLatin1String(" in ") + widget->parentWidget()->objectName() + QLatin1Char(' ')
                    + QLatin1String(widget->parentWidget()->metaObject()->className())));
        }
        QCOMPARE(page().lanes()->lane(Lane::PinsOff)->accessibleName(),
            QStringLiteral("Lane B, through the proxy, pins off: Intercepted"));
    }

    void copiesTheEvidence()
    {
        runLab();
        page().tabs()->setCurrentIndex(1);
        button("sim.copyEvidence")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QLatin1String("Outcome\tWorks\tIntercepted\tAttack blocked")), qPrintable(copied));
    }

private:
    static constexpr int Patience = 60'000;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->pages().open(QStringLiteral("simulate"));
        if (m_window->targetBar().address().isEmpty())
            m_window->targetBar().setAddress(QStringLiteral("lab:good"));
    }
    SimulatePage& page() const
    {
        return *qobject_cast<SimulatePage*>(m_window->pages().find(QStringLiteral("simulate")));
    }
    LaneRun& lanes() const { return m_session->lanes(); }
    QPushButton* button(const char* name) const { return page().findChild<QPushButton*>(QLatin1String(name)); }
    QPushButton* messageButton(const char* text) const
    {
        for (auto* candidate : page().messages()->findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }
    void runLab()
    {
        button("sim.runLab")->click();
        awaitEnd();
    }
    void awaitEnd() { QTRY_VERIFY_WITH_TIMEOUT(!lanes().isRunning() && lanes().hasRun(), Patience); }
    QString headlines() const
    {
        QStringList told;
        for (const Lane lane : LaneRun::Lanes)
            told << page().lanes()->lane(lane)->banner().headline;
        return told.join(QStringLiteral(", "));
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SimulatePageTest)
#include "simulate_page_test.moc"
