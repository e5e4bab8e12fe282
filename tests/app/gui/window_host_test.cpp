// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/preferences/preferences_dialog.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/theme/theme.h"
#include "app/gui/translation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/window_host.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using Key = Preferences::Key;

class WindowHostTest : public QObject
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
        // What the platform of the tests cannot do is not ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(QStringLiteral("theme"), QStringLiteral("light"));
        m_translation = std::make_unique<Translation>(QStringLiteral(PINTLE_PSEUDO_LOCALES));
        m_translation->choose(QStringLiteral("en"));
        m_session = std::make_unique<Session>(*m_settings);
        m_host = std::make_unique<WindowHost>(*m_session, *m_translation);
        m_host->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    }

    void cleanup()
    {
        // The next one measures its own hundred per cent.
        preferences().set(Key::TextPercent, 100);
        m_host.reset();
        m_session.reset();
        m_translation->choose(QStringLiteral("en"));
        m_translation.reset();
    }

    void anotherLanguageIsSpokenAtOnceAndNothingMoves()
    {
        const QPointer<MainWindow> before = &m_host->window();
        m_host->window().resize(1111, 777);
        m_host->window().targetBar().setAddress(QStringLiteral("host.example:8443"));
        auto* address = named(m_host->window(), QStringLiteral("target.address"));
        address->setFocus();
        const QString page = m_host->window().pages().current()->id();
        speak(QStringLiteral("x-long"));

        QVERIFY(before.isNull());
        MainWindow& after = m_host->window();
        QVERIFY(after.isVisible());
        for (const QAction* menu : after.menuBar()->actions())
            QVERIFY2(menu->text().startsWith(QLatin1Char('[')), qPrintable(menu->text()));
        QCOMPARE(after.size(), QSize(1111, 777));
        QCOMPARE(after.pages().current()->id(), page);
        QCOMPARE(after.targetBar().address(), QStringLiteral("host.example:8443"));
        auto* focus = after.focusWidget();
        QVERIFY(focus != nullptr);
        QVERIFY(focus == named(after, QStringLiteral("target.address"))
            || named(after, QStringLiteral("target.address"))->isAncestorOf(focus));
    }

    void openPreferencesStayOpenOnTheirPage()
    {
        m_host->openPreferences();
        m_host->preferencesDialog()->openPage(QStringLiteral("language"));
        auto* box = named(*m_host->preferencesDialog(), QStringLiteral("preferences.language.language"));
        box->setFocus();
        speak(QStringLiteral("x-rtl"));
        PreferencesDialog* dialog = m_host->preferencesDialog();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->parentWidget(), &m_host->window());
        QCOMPARE(dialog->currentPage(), QStringLiteral("language"));
        QCOMPARE(dialog->focusWidget(), named(*dialog, QStringLiteral("preferences.language.language")));
        QCOMPARE(dialog->layoutDirection(), Qt::RightToLeft);
    }

    void thereAndBackAgainIsTheSameWindow()
    {
        const QString title = m_host->window().menuBar()->actions().constFirst()->text();
        for (int i = 0; i < 3; ++i) {
            speak(QStringLiteral("x-rtl"));
            QCOMPARE(m_host->window().layoutDirection(), Qt::RightToLeft);
            speak(QStringLiteral("en"));
            QCOMPARE(m_host->window().layoutDirection(), Qt::LeftToRight);
        }
        QCOMPARE(m_host->window().menuBar()->actions().constFirst()->text(), title);
        int windows = 0;
        for (const QWidget* top : QApplication::topLevelWidgets())
            windows += qobject_cast<const MainWindow*>(top) != nullptr ? 1 : 0;
        QCOMPARE(windows, 1);
    }

    void everyTextGrowsWithTheSize()
    {
        // Panels that come later are part of it.
        m_host->openPreferences();
        const auto sizes = [this] {
            QHash<const QWidget*, qreal> found;
            for (const QWidget* widget : m_host->window().findChildren<QWidget*>())
                found.insert(widget, widget->font().pointSizeF());
            return found;
        };
        const auto before = sizes();
        preferences().set(Key::TextPercent, 150);
        QTRY_VERIFY(std::abs(m_host->window().font().pointSizeF() / before.begin().value() - 1) > 0.1);
        QCoreApplication::sendPostedEvents();
        const auto after = sizes();
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!after.contains(it.key()))
                continue;
            const qreal ratio = after.value(it.key()) / it.value();
            QVERIFY2(std::abs(ratio - 1.5) < 0.02,
                qPrintable(QStringLiteral("%1 %2: %3")
                               .arg(QLatin1String(it.key()->metaObject()->className()), it.key()->objectName())
                               .arg(ratio)));
        }
    }

    void menuMakesTextLargerAndSmallerWithinItsLimits()
    {
        ActionRegistry& actions = m_host->window().actions();
        QAction* larger = actions.find(QStringLiteral("view.larger-text"));
        QAction* smaller = actions.find(QStringLiteral("view.smaller-text"));
        QVERIFY(!smaller->isEnabled());
        for (int i = 0; i < 10; ++i)
            larger->trigger();
        QCOMPARE(preferences().number(Key::TextPercent), 200);
        QVERIFY(!larger->isEnabled());
        smaller->trigger();
        QCOMPARE(preferences().number(Key::TextPercent), 190);
    }

    void themesAreInTheMenuAndFollowThePreferences()
    {
        QAction* entry = m_host->window().actions().find(QStringLiteral("view.theme"));
        QVERIFY(entry != nullptr && entry->menu() != nullptr);
        QCOMPARE(entry->menu()->actions().size(), int(AllThemeChoices.size()));
        preferences().set(Key::Theme, QStringLiteral("high-contrast-light"));
        QCOMPARE(int(m_session->theme().kind()), int(ThemeKind::HighContrastLight));
        int checked = 0;
        for (const QAction* action : entry->menu()->actions()) {
            checked += action->isChecked() ? 1 : 0;
            QCOMPARE(action->isChecked(), action->objectName() == QLatin1String("view.theme.high-contrast-light"));
        }
        QCOMPARE(checked, 1);
        entry->menu()->actions().at(2)->trigger();
        QCOMPARE(preferences().text(Key::Theme), QStringLiteral("dark"));
    }

private:
    Preferences& preferences() { return m_session->preferences(); }

    static QWidget* named(const QWidget& window, const QString& name) { return window.findChild<QWidget*>(name); }

    void speak(const QString& language)
    {
        QSignalSpy rebuilt(m_host.get(), &WindowHost::rebuilt);
        preferences().set(Key::Language, language);
        QTRY_COMPARE(rebuilt.count(), 1);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowHost> m_host;
};

QTEST_MAIN(WindowHostTest)
#include "window_host_test.moc"
