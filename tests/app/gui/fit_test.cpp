// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/translation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/window_host.h"
#include "tests/app/gui/fitting.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

namespace {

constexpr int Patience = 60'000; ///< a limit for broken code, not an expectation

} // namespace

/// Nothing that is said in the window is cut or covered: with a long language, large text, and the smallest window.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"})
            qputenv(name, m_home.path().toUtf8());
    }

    void init()
    {
        dialogs::answerFilesWith([](const dialogs::FileQuestion&) { return std::optional<QString>(); });
    }

    void cleanup()
    {
        // The size of the text is the application's and stays when the session goes.
        if (m_session)
            m_session->preferences().restoreDefault(Preferences::Key::TextPercent);
        m_host.reset();
        m_translation.reset();
        m_session.reset();
        dialogs::answerFilesWith({});
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageFits_data()
    {
        addWays();
        QTest::newRow("English, text at 150 %, smallest window") << QStringLiteral("en") << 150 << QSize(960, 600);
    }
    void everyPageFits()
    {
        buildWindow();
        look(QStringLiteral("first run"));
        for (const char* target : {"lab:good", "lab:leaf-only", "lab:expired", "lab:cross-signed", "lab:odd-names"}) {
            inspect(QLatin1String(target));
            look(QLatin1String(target));
        }
        for (const PageEntry& entry : window().pages().entries()) {
            window().pages().open(entry.id);
            look(QStringLiteral("page %1").arg(entry.id));
        }
        report();
    }

    void everyDialogFits_data() { addWays(); }
    void everyDialogFits()
    {
        buildWindow();
        inspect(QStringLiteral("lab:good"));
        for (const PageEntry& page : window().pages().entries()) {
            window().pages().open(page.id);
            settle();
            openEverything(page.id);
        }
        report();
    }

private:
    void addWays()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        const QSize smallest(960, 600);
        QTest::newRow("English, smallest window") << QStringLiteral("en") << 100 << smallest;
        QTest::newRow("long, smallest window") << QStringLiteral("x-long") << 100 << smallest;
        QTest::newRow("long, text at 150 %") << QStringLiteral("x-long") << 150 << QSize(1280, 800);
        QTest::newRow("right to left") << QStringLiteral("x-rtl") << 100 << QSize(1280, 800);
    }

    void buildWindow()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        m_misfits.clear();
        m_seen.clear();
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_translation = std::make_unique<Translation>(QStringLiteral(PINTLE_PSEUDO_LOCALES));
        m_translation->choose(language);
        QCOMPARE(m_translation->language(), language);
        m_session = std::make_unique<Session>(*m_settings);
        m_session->preferences().set(Preferences::Key::TextPercent, percent);
        m_host = std::make_unique<WindowHost>(*m_session, *m_translation);
        window().resize(size);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    MainWindow& window() { return m_host->window(); }

    void inspect(const QString& target)
    {
        window().pages().open(QStringLiteral("inspect"));
        QSignalSpy ended(&m_session->workbench(), &Workbench::ended);
        window().inspect(target);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() && !m_session->workbench().isRunning(), Patience);
    }

    /// Lets layouts and what is queued be done.
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void look(const QString& state) { look(state, window()); }
    void look(const QString& state, QWidget& top)
    {
        settle();
        // A misfit is told where it is seen first.
        for (const QString& misfit : test::misfitsOf(top)) {
            if (m_seen.contains(misfit))
                continue;
            m_seen << misfit;
            m_misfits << QStringLiteral("%1: %2").arg(state, misfit);
        }
    }

    /// Every action of a page that opens something: a dialog, a popup, a panel.
    void openEverything(const QString& page)
    {
        QStringList ids;
        for (const ActionRegistry::Entry& entry : window().actions().entries()) {
            if (entry.page.isEmpty() || entry.page == page)
                ids << entry.id;
        }
        for (const QString& id : std::as_const(ids)) {
            QAction* action = window().actions().find(id);
            const bool asks = action != nullptr && (action->text().contains(QChar(0x2026)) || action->isCheckable());
            if (!asks || !action->isEnabled() || id.startsWith(QLatin1String("view.full-screen")))
                continue;
            action->trigger();
            settle();
            look(QStringLiteral("%1 on %2").arg(id, page));
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top != &window() && top->isVisible()) {
                    look(QStringLiteral("%1 on %2").arg(id, page), *top);
                    top->close();
                }
            }
            if (action->isCheckable() && action->isEnabled())
                action->trigger();
            settle();
            window().pages().open(page);
        }
    }

    void report()
    {
        for (const QString& misfit : std::as_const(m_misfits))
            qInfo().noquote() << misfit;
        QVERIFY2(m_misfits.isEmpty(), qPrintable(QStringLiteral("%1 misfits, listed above").arg(m_misfits.size())));
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowHost> m_host;
    QSet<QString> m_seen;
    QStringList m_misfits; ///< each with the state in which it was seen
};

QTEST_MAIN(FitTest)
#include "fit_test.moc"
