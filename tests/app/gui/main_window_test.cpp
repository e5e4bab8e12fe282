// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/comparison_pane.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/window_actions.h"
#include "tests/support/openssl_command.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
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

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

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
        m_theme = std::make_unique<Theme>(ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        m_window.reset();
        m_theme.reset();
    }

    void oneEnterShowsTheLabServersChain()
    {
        QVERIFY(m_window->focusWidget() != nullptr);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(view().elementCount(), 5, Patience);
        QCOMPARE(int(m_window->workbench().report()->verdict), int(EndpointVerdict::TrustedUnpinned));
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
        QCOMPARE(m_window->page().currentPath(), 0);
        // The cross certificate that path 1 does not need stands in the lane; beyond it is the path that does.
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(int(view().element(view().current()).kind), int(ChainElement::Kind::Side));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(m_window->page().currentPath(), 1);
        QTest::keyClick(&view(), Qt::Key_Home);
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(m_window->page().currentPath(), 0);
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
        QVERIFY(m_window->page().currentNode()->pinned);
        QVERIFY(m_window->workbench().shelf().undoStack().undoText().startsWith(QLatin1String("Pin ")));

        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedUnpinned, Patience);
        QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedPinned, Patience);
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->page().currentNode()->pinned, Patience);
    }

    void pressingABannerButtonKeepsTheFocusInTheBanner()
    {
        inspect(QStringLiteral("lab:good"));
        auto* banner = m_window->findChild<QWidget*>(QStringLiteral("verdict.banner"));
        m_window->workbench().pin(-1, m_window->workbench().report()->paths->sent[1], PinRole::Intermediate);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedPinned, Patience);
        for (auto* button : banner->findChildren<QPushButton*>()) {
            if (button->isVisible())
                button->setFocus();
        }
        QVERIFY(banner->isAncestorOf(m_window->focusWidget()));
        m_window->workbench().shelf().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), EndpointVerdict::TrustedUnpinned, Patience);
        QVERIFY(m_window->focusWidget() != nullptr && banner->isAncestorOf(m_window->focusWidget()));
    }

    void savedPinSetIsReadBackTheSame()
    {
        inspect(QStringLiteral("lab:good"));
        m_window->workbench().pin(-1, m_window->workbench().report()->paths->sent[1], PinRole::Intermediate);
        const QString path = m_home.filePath(QStringLiteral("saved.pins.json"));
        dialogs::answerFilesWith([path](const dialogs::FileQuestion&) { return path; });
        QSignalSpy saved(&m_window->workbench(), &Workbench::saved);
        m_window->actions().savePinSet->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, Patience);
        const PinSet before = *m_window->workbench().shelf().currentSet();
        m_window->actions().openPinSet->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().shelf().entries().size(), size_t(2), Patience);
        QCOMPARE(m_window->workbench().shelf().currentSet()->toJson(), before.toJson());
    }

    void copyPutsThePinOnTheClipboard()
    {
        inspect(QStringLiteral("lab:good"));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QString pin = Pin::of(m_window->workbench().report()->paths->sent[0]).toString();
        QCOMPARE(QApplication::clipboard()->text(), pin);
    }

    void certificatesFromAFileHaveNoStages()
    {
        inspect(QStringLiteral("lab:good"));
        QByteArray pem;
        for (const Certificate& certificate : m_window->workbench().report()->paths->sent)
            pem += certificate.toPem();
        QApplication::clipboard()->setText(QString::fromLatin1(pem));
        m_window->actions().pasteCertificates->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().isFromFile(), Patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(m_window->page().messages()->count(), 1, Patience);
        unlock(QStringLiteral("wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->page().messages()->count(), 1, Patience);
        unlock(QStringLiteral("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().isFromFile(), Patience);
        QCOMPARE(m_window->page().currentNode()->name, QStringLiteral("locked.test"));
    }

    void nonsenseFromTheClipboardIsAMessageAndNothingElse()
    {
        QApplication::clipboard()->setText(QStringLiteral("hello"));
        m_window->actions().pasteCertificates->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->page().messages()->count(), 1, Patience);
        QVERIFY(!m_window->page().showsChain());
    }

    void badAddressIsSaidWhileTypingAndOnEnter()
    {
        m_window->targetBar().setAddress(QStringLiteral("bad host name"));
        QVERIFY(!m_window->targetBar().complaint().isEmpty());
        m_window->actions().inspect->trigger();
        QCOMPARE(m_window->page().messages()->count(), 1);
        QVERIFY(!m_window->workbench().isRunning());
        m_window->targetBar().setAddress(QStringLiteral("https://api.example.com/path"));
        QVERIFY(m_window->targetBar().complaint().isEmpty());
    }

    void escapeStopsASilentServerAtOnce()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_window->targetBar().setAddress(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        m_window->actions().inspect->trigger();
        QVERIFY(m_window->workbench().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Patience);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->workbench().isRunning());
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

    void labServerIsComparedThroughTheLabsOwnInterceptor()
    {
        inspect(QStringLiteral("lab:good"));
        QSignalSpy compared(&m_window->workbench(), &Workbench::compared);
        std::optional<Comparison> comparison;
        connect(&m_window->workbench(), &Workbench::compared, this, [&](const Comparison& got) { comparison = got; });
        m_window->actions().compare->trigger();
        QCOMPARE(m_window->page().comparison()->proxy(), Workbench::labInterceptor());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, Patience);
        QCOMPARE(int(comparison->direct.verdict), int(EndpointVerdict::TrustedUnpinned));
        QCOMPARE(int(comparison->proxied.verdict), int(EndpointVerdict::TrustedUnpinned));
        QVERIFY(!comparison->sameLeaf);
        QVERIFY(!comparison->substitutedBy.isEmpty());
    }

    void interceptorIsOfferedForLabServersAlone()
    {
        m_window->targetBar().setAddress(QStringLiteral("example.com"));
        m_window->actions().compare->trigger();
        QCOMPARE(m_window->page().comparison()->proxy(), QStringLiteral("http://127.0.0.1:8080"));
        QVERIFY(!Workbench::hasLabInterceptor(QStringLiteral("lab:starttls-smtp")));
        QVERIFY(Workbench::hasLabInterceptor(QStringLiteral("lab:good")));
    }

    void trustFollowsTheKindOfTargetUntilItIsChosen()
    {
        QCOMPARE(int(m_window->workbench().trust().kind), int(TrustChoice::Kind::Lab));
        m_window->workbench().suggestTrustFor(QStringLiteral("example.com"));
        QCOMPARE(int(m_window->workbench().trust().kind), int(TrustChoice::Kind::System));
        m_window->workbench().chooseTrust({TrustChoice::Kind::Lab, {}});
        m_window->workbench().suggestTrustFor(QStringLiteral("example.com"));
        QCOMPARE(int(m_window->workbench().trust().kind), int(TrustChoice::Kind::Lab));
    }

    void tableShowsTheSameCertificateAsTheDiagram()
    {
        inspect(QStringLiteral("lab:good"));
        view().setFocus();
        view().setCurrentRow(2);
        m_window->actions().table->trigger();
        auto* table = m_window->findChild<QAbstractItemView*>(QStringLiteral("chain.table"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(view().currentRow(), 0);
    }

    void everythingThatTakesFocusHasAName()
    {
        inspect(QStringLiteral("lab:extra-certificate"));
        m_window->actions().options->trigger();
        m_window->actions().compare->trigger();
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

    void mnemonicsAreUniqueWithinEachMenu()
    {
        QList<QMenu*> menus = m_window->menuBar()->findChildren<QMenu*>();
        QVERIFY(menus.size() >= 6);
        QStringList bar = mnemonics(m_window->menuBar()->actions());
        QCOMPARE(QSet<QString>(bar.begin(), bar.end()).size(), bar.size());
        for (const QMenu* menu : menus) {
            const QStringList letters = mnemonics(menu->actions());
            QVERIFY2(QSet<QString>(letters.begin(), letters.end()).size() == letters.size(), qPrintable(menu->title()));
        }
        // Buttons of the page leave the letters of the menu bar alone.
        inspect(QStringLiteral("lab:good"));
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            const QString text = button->text();
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (at >= 0 && button->isVisible())
                QVERIFY2(!bar.contains(text.mid(at + 1, 1).toLower()), qPrintable(plain(text)));
        }
    }

    void noTwoActionsHaveTheSameKey()
    {
        QStringList keys;
        for (const QAction* action : m_window->actions().all()) {
            for (const QKeySequence& sequence : action->shortcuts())
                keys << sequence.toString();
        }
        QVERIFY(keys.size() > 20);
        QVERIFY(!keys.contains(QStringLiteral("Ctrl+D")));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void themeSwitchesWhileRunning()
    {
        inspect(QStringLiteral("lab:good"));
        // Qt tells the widgets of a new palette while the program runs, in events of their own.
        QList<bool> dark;
        const auto record = [&] { dark << isDark(m_window->palette()) << isDark(view().palette()); };
        QTimer::singleShot(0, this, [&] {
            m_theme->choose(ThemeChoice::Dark);
            QTimer::singleShot(0, this, [&] {
                record();
                m_theme->choose(ThemeChoice::Light);
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
    ChainView& view() { return *m_window->page().chainView(); }
    EndpointVerdict verdict() { return m_window->workbench().report()->verdict; }

    void unlock(const QString& passphrase)
    {
        auto* field = m_window->page().messages()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->page().messages()->findChild<QLineEdit*>() != field);
    }

    void inspectAny(const QString& address)
    {
        QSignalSpy reported(&m_window->workbench(), &Workbench::reported);
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
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
