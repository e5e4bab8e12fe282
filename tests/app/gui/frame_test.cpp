// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/activity_log.h"
#include "app/gui/session/dangers.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/find_bar.h"
#include "app/gui/window/log_filter.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/palette_model.h"
#include "app/gui/window/shortcut_list.h"
#include "app/gui/window/status_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace pintle;

namespace {

constexpr int Patience = 60'000; ///< a limit for broken code, not an expectation

} // namespace

class FrameTest : public QObject
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
        open();
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        dialogs::answerQuestionsWith({});
        m_window.reset();
        m_session.reset();
    }

    void windowIsBuiltAnewOverTheSameSession()
    {
        inspectLab();
        const auto verdict = m_session->workbench().report()->verdict;
        m_window.reset();
        open();
        QCOMPARE(m_window->windowTitle().section(QLatin1Char(' '), 0, 0), QStringLiteral("lab:good"));
        QCOMPARE(int(m_session->workbench().report()->verdict), int(verdict));
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("verdict.banner"))->isVisible());
    }

    void paletteFindsAnActionAndDoesIt()
    {
        trigger("tools.palette");
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("palette.field"));
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("activity"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(m_window->findChild<QDockWidget*>(QStringLiteral("log.dock"))->isVisible());
    }

    void paletteFindsServersAndGoesAwayWithEscape()
    {
        QTRY_VERIFY(!m_window->targetBar().suggestions().isEmpty());
        QWidget* before = m_window->focusWidget();
        trigger("tools.palette");
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("palette.field"));
        auto* list = m_window->findChild<QListView*>(QStringLiteral("palette.list"));
        QTest::keyClicks(field, QStringLiteral("@wrong-order"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_window->focusWidget(), before);
    }

    void addressesOfTheWorkspaceAreSuggested()
    {
        QTRY_VERIFY(!m_window->targetBar().suggestions().isEmpty());
        m_session->editor().addTarget(
            {.address = QStringLiteral("kept.example:8443")}, {.text = QStringLiteral("Keep")});
        QVERIFY(m_window->targetBar().suggestions().contains(QStringLiteral("kept.example:8443")));
        m_session->editor().undoStack().undo();
        QVERIFY(!m_window->targetBar().suggestions().contains(QStringLiteral("kept.example:8443")));
    }

    void paletteTellsActionsOfOneNameApart()
    {
        trigger("tools.palette");
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("palette.field"));
        auto* model = m_window->findChild<QListView*>(QStringLiteral("palette.list"))->model();
        QTest::keyClicks(field, QStringLiteral("inspect"));
        QStringList told;
        for (int row = 0; row < model->rowCount(); ++row)
            told << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(told.size() >= 2);
        QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
        QCOMPARE(field->accessibleDescription(), told.constFirst());
        QTest::keyClick(field, Qt::Key_Escape);
    }

    void paletteModelPutsTheBeginningFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({{QStringLiteral("Reset Lab")}, {QStringLiteral("Label")}, {QStringLiteral("Slab")},
            {QStringLiteral("Other"), QStringLiteral("lab")}, {QStringLiteral("None")}});
        model.setFilter(QStringLiteral("lab"));
        QStringList got;
        for (int row = 0; row < model.rowCount(); ++row)
            got << model.index(row).data().toString();
        QCOMPARE(got,
            QStringList({QStringLiteral("Label"), QStringLiteral("Reset Lab"), QStringLiteral("Slab"),
                QStringLiteral("Other")}));
        model.setFilter(QStringLiteral("lab zzz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void shortcutListHoldsEveryActionWithAKey()
    {
        ShortcutModel model(m_window->actions(), m_window->pages().entries());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int withKeys = 0;
        for (const ActionRegistry::Entry& entry : m_window->actions().entries())
            withKeys += m_window->actions().keysOf(entry).isEmpty() ? 0 : 1;
        QCOMPARE(model.rowCount(), withKeys + int(m_window->actions().hints().size()));
        trigger("help.shortcuts");
        auto* list = m_window->findChild<ShortcutList*>();
        auto* table = list->findChild<QTableView*>();
        QTest::keyClicks(list->findChild<QLineEdit*>(), QStringLiteral("Ctrl+K"));
        QCOMPARE(table->model()->rowCount(), 1);
        list->close();
    }

    void logTellsStagesAndVerdict()
    {
        inspectLab();
        const ActivityLog& log = m_session->log();
        QStringList stages;
        for (int row = 0; row < log.rowCount(); ++row)
            stages << log.at(row).stage;
        QVERIFY(stages.contains(QStringLiteral("connect")));
        QVERIFY(stages.contains(QStringLiteral("tls")));
        QVERIFY(log.at(log.rowCount() - 1).sentence.startsWith(QLatin1String("lab:good")));
        QVERIFY(m_session->jobs().running().empty());
    }

    void logFilterKeepsCountsAndPromises()
    {
        ActivityLog log;
        LogFilter filter;
        filter.setPageTitles({{QStringLiteral("inspect"), QStringLiteral("Inspect")}});
        filter.setSourceModel(&log);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.append(
            {Severity::Warning, QStringLiteral("inspect"), QStringLiteral("One\ttwo"), {}, QStringLiteral("tls")});
        log.append({Severity::Info, QStringLiteral("inspect"), QStringLiteral("Three"), QStringLiteral("deep"), {}});
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.index(0, ActivityLog::Page).data().toString(), QStringLiteral("Inspect"));
        filter.setText(QStringLiteral("DEEP"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.setStage(QStringLiteral("tls"));
        QCOMPARE(filter.rowCount(), 1);
        const QStringList lines = filter.toText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].count(QLatin1Char('\t')), 5);
        filter.setStage({});
        filter.setLevelShown(Severity::Warning, false);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.counts()[size_t(Severity::Warning)], 1);
    }

    void jobIsShownWithAWayToCancelIt()
    {
        auto* button = m_window->findChild<QToolButton*>(QStringLiteral("status.jobs"));
        QVERIFY(button->isHidden());
        quint64 id = 0;
        id = m_session->jobs().begin({.page = QStringLiteral("inspect"),
            .name = QStringLiteral("Working"),
            .cancel = [&] { m_session->jobs().end(id); }});
        QVERIFY(!button->isHidden());
        button->click();
        auto* popover = m_window->findChild<QWidget*>(QStringLiteral("jobs.popover"));
        QVERIFY(popover->isVisible());
        popover->findChild<QPushButton*>()->click();
        QVERIFY(m_session->jobs().running().empty());
        QVERIFY(!popover->isVisible());
        QVERIFY(button->isHidden());
    }

    void escapeCancelsTheJobOfThePageThenWhatIsOpen()
    {
        m_window->pages().current()->messages()->show(
            {.severity = Severity::Failure, .sentence = QStringLiteral("Odd.")});
        quint64 id = 0;
        id = m_session->jobs().begin({.page = QStringLiteral("inspect"), .cancel = [&] { m_session->jobs().end(id); }});
        trigger("target.stop");
        QVERIFY(m_session->jobs().running().empty());
        QCOMPARE(m_window->pages().current()->messages()->count(), 1);
        trigger("target.stop");
        QCOMPARE(m_window->pages().current()->messages()->count(), 0);
    }

    void dangerIsABadgeThatTurnsItOff()
    {
        m_session->dangers().raise({QStringLiteral("listening"), QStringLiteral("Listening on all interfaces"),
            QStringLiteral("Press to listen on this computer only."),
            [this] { m_session->dangers().lower(QStringLiteral("listening")); }});
        auto* badge = m_window->findChild<QAbstractButton*>(QStringLiteral("status.danger.listening"));
        QVERIFY(badge != nullptr && badge->isVisible());
        QVERIFY(badge->accessibleName().contains(QLatin1String("Listening")));
        auto* mode = m_window->findChild<QWidget*>(QStringLiteral("status.mode"));
        QTRY_VERIFY(badge->x() < mode->x());
        badge->click();
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("status.danger.listening")) == nullptr);
    }

    void labIsStoppedFromTheStatusBar()
    {
        auto* lab = m_window->findChild<QToolButton*>(QStringLiteral("status.lab"));
        QVERIFY(lab->isHidden());
        inspectLab();
        QVERIFY(!lab->isHidden());
        QVERIFY(lab->text().contains(QLatin1String("127.0.0.1")));
        lab->click();
        QVERIFY(lab->isHidden());
        inspectLab();
        QVERIFY(!lab->isHidden());
    }

    void quittingAsksOnlyForWhatWouldBeLost()
    {
        int asked = 0;
        bool answer = false;
        dialogs::answerQuestionsWith([&](const dialogs::Question&) {
            ++asked;
            return answer;
        });
        const quint64 id = m_session->jobs().begin({.name = QStringLiteral("Writing"), .blocksQuit = true});
        QVERIFY(!m_window->close());
        QCOMPARE(asked, 1);
        answer = true;
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_session->jobs().end(id);

        open();
        quint64 other = 0;
        other = m_session->jobs().begin(
            {.name = QStringLiteral("Looking"), .cancel = [&] { m_session->jobs().end(other); }});
        QVERIFY(m_window->close());
        QCOMPARE(asked, 2);
        QVERIFY(m_session->jobs().running().empty());
    }

    void quittingDoesNotWaitForASilentPipe()
    {
        const QString pipe = m_home.filePath(QStringLiteral("silent.pem"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QFile writer(pipe);
        QVERIFY(writer.open(QIODevice::ReadWrite));
        QSignalSpy trouble(&m_session->workbench(), &Workbench::trouble);
        m_session->workbench().openFile(pipe);
        QVERIFY(m_session->workbench().isRunning());
        QCOMPARE(m_session->jobs().running().size(), size_t(1));
        m_window->close();
        m_window.reset();
        // A reader that were not told to stop would end with FileTimedOut, which is told as trouble.
        m_session.reset();
        QCOMPARE(trouble.count(), 0);
    }

    void aboutHoldsDiagnosticsToCopy()
    {
        trigger("help.about");
        auto* text = m_window->findChild<QPlainTextEdit*>(QStringLiteral("about.diagnostics"));
        QVERIFY(text->toPlainText().contains(QLatin1String("openssl: OpenSSL")));
        m_window->findChild<QPushButton*>(QStringLiteral("about.copy"))->click();
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
        text->window()->close();
    }

    void noteOutlivesAWalkThroughTheMenus()
    {
        m_window->statusLine().note(QStringLiteral("Done."));
        QStatusTipEvent nothing{QString()};
        QCoreApplication::sendEvent(m_window.get(), &nothing);
        auto* note = m_window->findChild<QLabel*>(QStringLiteral("status.note"));
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), QStringLiteral("Done."));
    }

    void lastPageAndRailAreRemembered()
    {
        trigger("view.compact-rail");
        auto* rail = m_window->findChild<NavigationRail*>();
        QVERIFY(rail->isCompact());
        QVERIFY(m_settings->value(QStringLiteral("compactRail")).toBool());
        QCOMPARE(m_settings->value(QStringLiteral("lastPage")).toString(), m_window->pages().current()->id());
        m_window.reset();
        open();
        QVERIFY(m_window->findChild<NavigationRail*>()->isCompact());
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void trigger(const char* action) { m_window->actions().find(QLatin1String(action))->trigger(); }
    void inspectLab()
    {
        QSignalSpy reported(&m_session->workbench(), &Workbench::reported);
        m_window->inspect(QStringLiteral("lab:good"));
        QTRY_VERIFY_WITH_TIMEOUT(reported.count() >= 1, Patience);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
