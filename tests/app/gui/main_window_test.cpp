// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/pin_sets/import_preview.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/menu_layout.h"
#include "app/gui/window/mnemonics.h"
#include "app/gui/window/page_mnemonics.h"
#include "app/gui/window/page_stack.h"
#include "tests/support/openssl_command.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pintle;

namespace {

constexpr int Patience = 60'000; ///< a limit for broken code, not an expectation

/// The letters after single ampersands in a list of texts, lower case.
QStringList mnemonics(const QList<QAction*>& actions)
{
    QStringList letters;
    for (const QAction* action : actions) {
        const QString text = action->text();
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at >= 0 && at + 1 < text.size() && text[at + 1] != QLatin1Char('&'))
            letters << text.mid(at + 1, 1).toLower();
    }
    return letters;
}

} // namespace

class MainWindowTest : public QObject
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
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(QStringLiteral("theme"), QStringLiteral("light"));
        m_session = std::make_unique<Session>(*m_settings);
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        m_window.reset();
        m_session.reset();
    }

    void oneEnterShowsTheLabServersChain()
    {
        QVERIFY(m_window->focusWidget() != nullptr);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(view().elementCount(), 5, Patience);
        QCOMPARE(int(bench().report()->verdict), int(EndpointVerdict::TrustedUnpinned));
        QVERIFY(!m_window->targetBar().isRunning());
        QVERIFY(view().hasFocus());
    }

    void arrowsWalkFromCertificateToLinkToCertificate()
    {
        inspect(QStringLiteral("lab:good"));
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().current(), 0);
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(int(view().element(view().current()).kind), int(ChainElement::Kind::Link));
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(view().currentRow(), 1);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().currentRow(), 2);
        QTest::keyClick(&view(), Qt::Key_Up);
        QCOMPARE(view().current(), 3);
    }

    void rightGoesToTheSideLaneAndLeftComesBack()
    {
        inspect(QStringLiteral("lab:extra-certificate"));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(int(view().element(view().current()).kind), int(ChainElement::Kind::Side));
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(view().current(), 0);
    }

    void rightGoesOnFromTheLaneToTheOtherPath()
    {
        inspect(QStringLiteral("lab:cross-signed"));
        QCOMPARE(page().currentPath(), 0);
        // The cross certificate that path 1 does not need stands in the lane; beyond it is the path that does.
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(int(view().element(view().current()).kind), int(ChainElement::Kind::Side));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(page().currentPath(), 1);
        QTest::keyClick(&view(), Qt::Key_Home);
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(page().currentPath(), 0);
    }

    void pinKeyPinsAndUndoTakesItBack()
    {
        inspect(QStringLiteral("lab:good"));
        view().setCurrentRow(1);
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedPinned, Patience);
        QCOMPARE(view().currentRow(), 1);
        QVERIFY(page().currentNode()->pinned);
        QVERIFY(bench().editor().undoStack().undoText().startsWith(QLatin1String("Pin ")));

        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedUnpinned, Patience);
        QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedPinned, Patience);
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(!page().currentNode()->pinned, Patience);
    }

    void pressingABannerButtonKeepsTheFocusInTheBanner()
    {
        inspect(QStringLiteral("lab:good"));
        auto* banner = m_window->findChild<QWidget*>(QStringLiteral("verdict.banner"));
        bench().pin(QUuid(), bench().report()->paths->sent[1], PinRole::Intermediate);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedPinned, Patience);
        for (auto* button : banner->findChildren<QPushButton*>()) {
            if (button->isVisible())
                button->setFocus();
        }
        QVERIFY(banner->isAncestorOf(m_window->focusWidget()));
        bench().editor().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedUnpinned, Patience);
        QVERIFY(m_window->focusWidget() != nullptr && banner->isAncestorOf(m_window->focusWidget()));
    }

    void savedPinSetIsReadBackTheSame()
    {
        inspect(QStringLiteral("lab:good"));
        bench().pin(QUuid(), bench().report()->paths->sent[1], PinRole::Intermediate);
        const QString path = m_home.filePath(QStringLiteral("saved.pins.json"));
        dialogs::answerFilesWith([path](const dialogs::FileQuestion&) { return path; });
        QSignalSpy saved(&bench(), &Workbench::saved);
        trigger("pins.save");
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, Patience);
        const PinSet before = bench().editor().currentPinSet()->set;
        trigger("file.import-pins");
        ImportPreview* preview = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((preview = m_window->findChild<ImportPreview*>()) != nullptr, Patience);
        preview->findChild<QPushButton*>(QStringLiteral("import.import"))->click();
        QCOMPARE(bench().editor().pinSets().size(), size_t(2));
        QCOMPARE(bench().editor().currentPinSet()->set.renamed(before.name()).toJson(), before.toJson());
    }

    void copyPutsThePinOnTheClipboard()
    {
        inspect(QStringLiteral("lab:good"));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QString pin = Pin::of(bench().report()->paths->sent[0]).toString();
        QCOMPARE(QApplication::clipboard()->text(), pin);
    }

    void certificatesFromAFileHaveNoStages()
    {
        inspect(QStringLiteral("lab:good"));
        QByteArray pem;
        for (const Certificate& certificate : bench().report()->paths->sent)
            pem += certificate.toPem();
        QApplication::clipboard()->setText(QString::fromLatin1(pem));
        trigger("file.paste");
        QTRY_VERIFY_WITH_TIMEOUT(bench().isFromFile(), Patience);
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("stage.strip"))->isHidden());
    }

    void encryptedFileAsksForItsPassphraseInTheWindow()
    {
        const QString key = m_home.filePath(QStringLiteral("k.pem"));
        const QString certificate = m_home.filePath(QStringLiteral("c.pem"));
        const QString bundle = m_home.filePath(QStringLiteral("b.p12"));
        test::openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-subj"), QStringLiteral("/CN=locked.test"), QStringLiteral("-keyout"), key,
            QStringLiteral("-out"), certificate});
        test::openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), key,
            QStringLiteral("-in"), certificate, QStringLiteral("-passout"), QStringLiteral("pass:secret"),
            QStringLiteral("-out"), bundle});
        m_window->inspect(bundle);
        QTRY_COMPARE_WITH_TIMEOUT(page().messages()->count(), 1, Patience);
        unlock(QStringLiteral("wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(page().messages()->count(), 1, Patience);
        unlock(QStringLiteral("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(bench().isFromFile(), Patience);
        QCOMPARE(page().currentNode()->name, QStringLiteral("locked.test"));
    }

    void nonsenseFromTheClipboardIsAMessageAndNothingElse()
    {
        QApplication::clipboard()->setText(QStringLiteral("hello"));
        trigger("file.paste");
        QTRY_COMPARE_WITH_TIMEOUT(page().messages()->count(), 1, Patience);
        QVERIFY(!page().showsChain());
    }

    void badAddressIsSaidWhileTypingAndOnEnter()
    {
        m_window->targetBar().setAddress(QStringLiteral("bad host name"));
        QVERIFY(!m_window->targetBar().complaint().isEmpty());
        trigger("target.inspect");
        QCOMPARE(page().messages()->count(), 1);
        QVERIFY(!bench().isRunning());
        m_window->targetBar().setAddress(QStringLiteral("https://api.example.com/path"));
        QVERIFY(m_window->targetBar().complaint().isEmpty());
    }

    void escapeStopsASilentServerAtOnce()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_window->targetBar().setAddress(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        trigger("target.inspect");
        QVERIFY(bench().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Patience);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!bench().isRunning());
        QVERIFY(clock.elapsed() < 200);
        // A stale answer would bring a report of its own.
        inspect(QStringLiteral("lab:good"));
        QCOMPARE(int(verdict()), int(EndpointVerdict::TrustedUnpinned));
    }

    void refusedConnectionIsAVerdictWithItsStage()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        inspectAny(QStringLiteral("127.0.0.1:%1").arg(port));
        QCOMPARE(int(verdict()), int(EndpointVerdict::NoTlsAnswer));
        QCOMPARE(view().elementCount(), 0);
    }

    void interceptorIsOfferedForLabServersAlone()
    {
        QVERIFY(!Workbench::hasLabInterceptor(QStringLiteral("example.com")));
        QVERIFY(!Workbench::hasLabInterceptor(QStringLiteral("lab:starttls-smtp")));
        QVERIFY(Workbench::hasLabInterceptor(QStringLiteral("lab:good")));
    }

    void trustFollowsTheKindOfTargetUntilItIsChosen()
    {
        QCOMPARE(int(bench().trust().kind), int(TrustChoice::Kind::Lab));
        bench().suggestTrustFor(QStringLiteral("example.com"));
        QCOMPARE(int(bench().trust().kind), int(TrustChoice::Kind::System));
        bench().chooseTrust({TrustChoice::Kind::Lab, {}});
        bench().suggestTrustFor(QStringLiteral("example.com"));
        QCOMPARE(int(bench().trust().kind), int(TrustChoice::Kind::Lab));
    }

    void tableShowsTheSameCertificateAsTheDiagram()
    {
        inspect(QStringLiteral("lab:good"));
        view().setFocus();
        view().setCurrentRow(2);
        trigger("view.table");
        auto* table = m_window->findChild<QAbstractItemView*>(QStringLiteral("chain.table"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(view().currentRow(), 0);
    }

    void everythingThatTakesFocusHasAName()
    {
        inspect(QStringLiteral("lab:extra-certificate"));
        trigger("target.options");
        trigger("target.compare");
        QStringList nameless;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (!reachable || widget->isHidden() || widget->window() != m_window.get()
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (seen == nullptr || seen->text(QAccessible::Name).isEmpty())
                nameless << QStringLiteral("%1 %2 in %3")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    QLatin1String(widget->parent()->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void diagramIsAListOfSentencesForAssistiveTechnology()
    {
        inspect(QStringLiteral("lab:good"));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
        QCOMPARE(int(list->role()), int(QAccessible::List));
        QVERIFY(list->text(QAccessible::Name).contains(QLatin1String("3 certificates")));
        QCOMPARE(list->childCount(), 5);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* child = list->child(i);
            QCOMPARE(int(child->role()), int(QAccessible::ListItem));
            QVERIFY(child->text(QAccessible::Name).size() > 10);
            QCOMPARE(child->parent(), list);
            QVERIFY(!child->rect().isEmpty());
        }
        view().setFocus();
        QVERIFY(list->child(0)->state().focused);
        QVERIFY(!list->child(1)->state().focused);
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(view().current(), 2);
    }

    void lettersOnAPageAreUniqueAndLeaveTheMenuBarAlone()
    {
        const QStringList bar = mnemonics(m_window->menuBar()->actions());
        QVERIFY(bar.size() >= 7);
        const auto review = [&] {
            settlePageMnemonics(*m_window);
            QStringList letters = bar;
            for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->window() == m_window.get())
                    letters << QString(mnemonicOf(button->text()));
            }
            for (const auto* label : m_window->findChildren<QLabel*>()) {
                if (label->isVisible() && label->buddy() != nullptr)
                    letters << QString(mnemonicOf(label->text()));
            }
            letters.removeAll(QString(QChar()));
            return QSet<QString>(letters.begin(), letters.end()).size() == letters.size();
        };
        for (const PageEntry& entry : m_window->pages().entries()) {
            m_window->pages().open(entry.id);
            QVERIFY2(review(), qPrintable(entry.id));
        }
        inspect(QStringLiteral("lab:good"));
        QVERIFY(review());
    }

    void mnemonicsAreUniqueWithinEachMenu()
    {
        const QList<QMenu*> menus = m_window->menuBar()->findChildren<QMenu*>();
        QVERIFY(menus.size() >= 6);
        for (const QMenu* menu : menus) {
            const QStringList letters = mnemonics(menu->actions());
            QVERIFY2(QSet<QString>(letters.begin(), letters.end()).size() == letters.size(), qPrintable(menu->title()));
        }
    }

    void noTwoActionsOfAPageHaveTheSameKey()
    {
        for (const PageEntry& page : m_window->pages().entries())
            m_window->pages().open(page.id);
        const ActionRegistry& actions = m_window->actions();
        int keys = 0;
        for (const ActionRegistry::Entry& entry : actions.entries()) {
            for (const QKeySequence& sequence : entry.standardKeys) {
                ++keys;
                QVERIFY(sequence != QKeySequence(Qt::CTRL | Qt::Key_D));
                for (const ActionRegistry::Entry* rival : actions.rivals(entry, sequence))
                    QFAIL(qPrintable(QStringLiteral("%1 and %2: %3").arg(entry.id, rival->id, sequence.toString())));
            }
        }
        QVERIFY(keys > 20);
    }

    void everyActionStandsInAMenuOrIsForTheKeyboardAlone()
    {
        const QStringList inMenus = MenuLayout::ids();
        const QStringList keyboardOnly{QStringLiteral("view.next-tab"), QStringLiteral("view.previous-tab")};
        for (const ActionRegistry::Entry& entry : m_window->actions().entries())
            QVERIFY2(inMenus.contains(entry.id) || keyboardOnly.contains(entry.id), qPrintable(entry.id));
    }

    void themeSwitchesWhileRunning()
    {
        inspect(QStringLiteral("lab:good"));
        // Qt tells the widgets of a new palette while the program runs, in events of their own.
        QList<bool> dark;
        const auto record = [&] { dark << isDark(m_window->palette()) << isDark(view().palette()); };
        QTimer::singleShot(0, this, [&] {
            m_session->theme().choose(ThemeChoice::Dark);
            QTimer::singleShot(0, this, [&] {
                record();
                m_session->theme().choose(ThemeChoice::Light);
                QTimer::singleShot(0, this, [&] {
                    record();
                    QCoreApplication::exit();
                });
            });
        });
        QApplication::exec();
        QCOMPARE(dark, QList<bool>({true, true, false, false}));
    }

    void hostileChainsAreShown_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("hundreds of certificates") << QStringLiteral("huge-chain");
        QTest::newRow("ten thousand names") << QStringLiteral("ten-thousand-names");
        QTest::newRow("odd names") << QStringLiteral("odd-names");
        QTest::newRow("self-signed") << QStringLiteral("self-signed");
    }
    void hostileChainsAreShown()
    {
        QFETCH(QString, entry);
        inspect(QStringLiteral("lab:") + entry);
        QVERIFY(view().elementCount() >= 1);
        QVERIFY(!m_window->grab().isNull());
    }

private:
    Workbench& bench() { return m_session->workbench(); }
    InspectPage& page() { return *static_cast<InspectPage*>(m_window->pages().open(QStringLiteral("inspect"))); }
    void trigger(const char* action) { m_window->actions().find(QLatin1String(action))->trigger(); }
    ChainView& view() { return *page().chainView(); }
    EndpointVerdict verdict() { return bench().report()->verdict; }

    void unlock(const QString& passphrase)
    {
        auto* field = page().messages()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(page().messages()->findChild<QLineEdit*>() != field);
    }

    void inspectAny(const QString& address)
    {
        QSignalSpy reported(&bench(), &Workbench::reported);
        m_window->inspect(address);
        QTRY_VERIFY_WITH_TIMEOUT(reported.count() >= 1, Patience);
    }

    void inspect(const QString& address)
    {
        inspectAny(address);
        QVERIFY(view().elementCount() > 0);
        view().setFocus();
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
