// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"

#include "tests/app/workspace/sample_workspaces.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace pintle;
using namespace pintle::test;

namespace {

constexpr int Patience = 60'000; ///< a limit for broken code, not an expectation
const StepName EditNote{QStringLiteral("Edit Note"), {}, QStringLiteral("inspect")};

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// While it lives no file of this process grows beyond a few bytes: a full disk, as far as it can tell.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit small{64, m_usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_usual); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_usual{};
};

} // namespace

// What a person sees of the workspace's file: messages, menu, title, status bar.
class WorkspaceWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
        m_path = m_home->filePath(QStringLiteral("Shop.pintle"));
        writeFile(m_path, toJson(sampleWorkspace(2, 1, 1)));
        m_settings = std::make_unique<QSettings>(m_home->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("theme"), QStringLiteral("light"));
        m_session = std::make_unique<Session>(*m_settings);
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        m_window.reset();
        m_session.reset();
    }

    void titleAndStatusTellWhatIsOpenAndSaved()
    {
        QVERIFY(!saved()->isVisible());
        open(m_path);
        QVERIFY2(m_window->windowTitle().contains(QStringLiteral("Shop")), qPrintable(m_window->windowTitle()));
        QCOMPARE(saved()->text(), QStringLiteral("All changes saved"));
        note(QStringLiteral("x"));
        QCOMPARE(saved()->text(), QStringLiteral("Saving…"));
        QTRY_COMPARE_WITH_TIMEOUT(saved()->text(), QStringLiteral("All changes saved"), Patience);
        action("file.save")->trigger();
        const auto* said = m_window->findChild<QLabel*>(QStringLiteral("status.note"));
        QVERIFY2(said->text().contains(QStringLiteral("saved already")), qPrintable(said->text()));
    }

    void undoBringsBackThePageWhereItWasDone()
    {
        open(m_path);
        note(QStringLiteral("x"));
        QSignalSpy stepped(&m_session->editor(), &WorkspaceEditor::stepped);
        QCOMPARE(action("edit.undo")->text().remove(QLatin1Char('&')), QStringLiteral("Undo Edit Note"));
        action("edit.undo")->trigger();
        QCOMPARE(stepped.count(), 1);
        QCOMPARE(m_window->pages().current()->id(), QStringLiteral("inspect"));
    }

    void aTargetIsKeptAndOfferedUntilItIsRemoved()
    {
        open(m_path);
        auto* bar = m_window->findChild<TargetBar*>();
        const size_t before = m_session->editor().workspace().targets.size();
        bar->setAddress(QStringLiteral("shop.example.com:8443"));
        QVERIFY(!action("target.keep")->isChecked());
        action("target.keep")->trigger();
        QCOMPARE(m_session->editor().workspace().targets.size(), before + 1);
        QVERIFY(action("target.keep")->isChecked());
        QVERIFY(bar->suggestions().contains(QStringLiteral("shop.example.com:8443")));
        action("target.keep")->trigger();
        QCOMPARE(m_session->editor().workspace().targets.size(), before);
        action("edit.undo")->trigger();
        QVERIFY(action("target.keep")->isChecked());
        QTest::keyClicks(bar->findChild<QComboBox*>()->lineEdit(), QStringLiteral(" not a host"));
        QVERIFY(!action("target.keep")->isEnabled());
    }

    void restoredChangesAreToldAndCanBeTakenBack()
    {
        const QString left = m_home->filePath(QStringLiteral("Left.pintle"));
        {
            const auto file = WorkspaceFile::create(left, sampleWorkspace(1, 0, 0), std::make_shared<WorkspaceDisk>());
            Workspace later = sampleWorkspace(1, 0, 0);
            later.pinSets[0].note = QStringLiteral("unsaved");
            QVERIFY((*file)->record(later, QDateTime(QDate(2026, 11, 24), QTime(14, 2), Qt::UTC)).has_value());
        }
        open(left);
        QVERIFY2(messages().contains(QStringLiteral("Restored unsaved changes from")), qPrintable(messages()));
        QCOMPARE(m_session->editor().pinSets()[0].note, QStringLiteral("unsaved"));
        press("Undo Restore");
        QCOMPARE(m_session->editor().pinSets()[0].note, QStringLiteral("Note\n0"));
    }

    void aDamagedWorkspaceTellsHowMuchWasRecovered()
    {
        QByteArray json = toJson(sampleWorkspace(42, 0, 0));
        writeFile(m_path, json.replace("\"name\": \"Set 7\"", "\"name\": \"Set 7"));
        open(m_path);
        QVERIFY2(messages().contains(QStringLiteral("Recovered 41 of 42 objects.")), qPrintable(messages()));
        QVERIFY(button("Save As…") != nullptr);
    }

    void aNewerWorkspaceIsReadOnly()
    {
        QByteArray json = toJson(sampleWorkspace(1, 0, 0));
        writeFile(
            m_path, json.replace("\"version\": 1,\n    \"name\": \"Shop", "\"version\": 2,\n    \"name\": \"Shop"));
        open(m_path);
        QVERIFY(messages().contains(QStringLiteral("Made by a newer version – opened read-only.")));
        QCOMPARE(saved()->text(), QStringLiteral("Read-only"));
        note(QStringLiteral("x"));
        QVERIFY2(messages().contains(QStringLiteral("read-only: changes stay in memory")), qPrintable(messages()));
        // The window stays until the user has decided.
        QVERIFY(!m_window->close());
        QVERIFY(messages().contains(QStringLiteral("Closing now would lose changes")));
        QString copy = m_home->filePath(QStringLiteral("Copy"));
        dialogs::answerFilesWith([copy](const dialogs::FileQuestion&) { return copy; });
        press("Save As…");
        QTRY_COMPARE_WITH_TIMEOUT(saved()->text(), QStringLiteral("All changes saved"), Patience);
        QCOMPARE(m_session->store().path(), copy + QStringLiteral(".pintle"));
        QVERIFY(m_window->close());
    }

    void lossCanBeChosen()
    {
        QByteArray json = toJson(sampleWorkspace(1, 0, 0));
        writeFile(
            m_path, json.replace("\"version\": 1,\n    \"name\": \"Shop", "\"version\": 2,\n    \"name\": \"Shop"));
        open(m_path);
        note(QStringLiteral("x"));
        QVERIFY(!m_window->close());
        press("Close Anyway");
        QVERIFY(!m_window->isVisible());
    }

    void aFullDiskIsToldWithTheWaysOut()
    {
        open(m_path);
        {
            const FullDisk disk;
            note(QStringLiteral("x"));
            QTRY_COMPARE_WITH_TIMEOUT(saved()->text(), QStringLiteral("Not saved"), Patience);
            QVERIFY2(messages().contains(QStringLiteral("Workspace not saved: disk full.")), qPrintable(messages()));
            QVERIFY(messages().contains(QStringLiteral("Changes are kept in memory")));
            QVERIFY(!m_window->close());
        }
        press("Retry");
        QTRY_COMPARE_WITH_TIMEOUT(saved()->text(), QStringLiteral("All changes saved"), Patience);
        QVERIFY(m_window->close());
    }

    void aChangeByAnotherProgramOffersThreeWays()
    {
        open(m_path);
        Workspace theirs = sampleWorkspace(2, 1, 1);
        theirs.pinSets[0].note = QStringLiteral("theirs");
        writeFile(m_path, toJson(theirs));
        QTRY_VERIFY_WITH_TIMEOUT(messages().contains(QStringLiteral("Another program has changed")), Patience);
        QVERIFY(button("Reload") && button("Keep Mine") && button("Compare"));
        QCOMPARE(saved()->text(), QStringLiteral("Changed by another program"));
        press("Reload");
        QTRY_COMPARE_WITH_TIMEOUT(m_session->editor().pinSets()[0].note, QStringLiteral("theirs"), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(saved()->text(), QStringLiteral("All changes saved"), Patience);
    }

    void recentWorkspacesAreNumberedAndCanBeCleared()
    {
        open(m_path);
        QString other = m_home->filePath(QStringLiteral("A & B.pintle"));
        dialogs::answerFilesWith([other](const dialogs::FileQuestion&) { return other; });
        const QSignalSpy opened(&m_session->store(), &WorkspaceStore::opened);
        action("file.new-workspace")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
        QMenu* menu = action("file.open-recent")->menu();
        QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
        QStringList texts;
        for (const QAction* entry : menu->actions()) {
            if (!entry->isSeparator())
                texts << offScreen(entry->text());
        }
        QCOMPARE(texts,
            (QStringList{QStringLiteral("&1  A && B"), QStringLiteral("&2  Shop"), QStringLiteral("C&lear List")}));
        menu->actions().last()->trigger();
        QVERIFY(m_session->store().recentFiles().isEmpty());
        QVERIFY(!action("file.open-recent")->isEnabled());
    }

    void closingAWorkspaceBringsBackMyWorkspace()
    {
        open(m_path);
        const QSignalSpy opened(&m_session->store(), &WorkspaceStore::opened);
        action("file.close")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
        QVERIFY(m_session->store().isStandard());
        QVERIFY(!action("file.close")->isEnabled());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("My Workspace")));
    }

    void aPrivateKeyIsRefusedWithAMessage()
    {
        open(m_path);
        note(QStringLiteral("-----BEGIN PRIVATE KEY-----"));
        QVERIFY2(messages().contains(QStringLiteral("a workspace keeps no private keys")), qPrintable(messages()));
    }

private:
    void open(const QString& path)
    {
        const QSignalSpy opened(&m_session->store(), &WorkspaceStore::opened);
        m_session->store().open(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
    }

    void note(const QString& text)
    {
        WorkspaceEditor& editor = m_session->editor();
        editor.noteOnPinSet(editor.pinSets().front().id, text, EditNote);
    }

    QLabel* saved() const { return m_window->findChild<QLabel*>(QStringLiteral("status.saved")); }
    QAction* action(const char* id) const { return m_window->actions().find(QLatin1String(id)); }
    MessageBar* bar() const { return m_window->pages().current()->messages(); }

    QString messages() const
    {
        QStringList texts;
        for (const QLabel* label : bar()->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    QPushButton* button(const char* text) const
    {
        QPushButton* found = nullptr;
        for (QPushButton* each : bar()->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text))
                found = each;
        }
        return found;
    }

    void press(const char* text) const
    {
        QPushButton* found = button(text);
        QVERIFY2(found != nullptr, text);
        found->click();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WorkspaceWindowTest)
#include "workspace_window_test.moc"
