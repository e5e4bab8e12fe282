// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/intake/bundle_dialog.h"
#include "app/gui/intake/drop_overlay.h"
#include "app/gui/intake/intake_intents.h"
#include "app/gui/output/diagram_dialog.h"
#include "app/gui/output/report_dialog.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/snapshots_dialog.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "tests/app/gui/lab_reports.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QUrl>

using namespace pintle;
using namespace pintle::test;

namespace {

constexpr int Patience = 60'000; ///< a limit for broken code, not an expectation

} // namespace

/// What goes out of a window and what comes in, in a real one.
class OutputWindowTest : public QObject
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
        // The offscreen plugin says of every dialog that it has no size hints to pass on.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_session = std::make_unique<Session>(*m_settings);
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        dialogs::answerPrintersWith({});
        m_window.reset();
        m_session.reset();
    }

    void reportIsPreviewedRedactedAndSaved()
    {
        m_session->preferences().set(Preferences::Key::RedactReports, false);
        inspect(QStringLiteral("lab:good"));
        trigger("file.export-report");
        auto* dialog = m_window->findChild<ReportDialog*>();
        QVERIFY(dialog != nullptr && !dialog->isModal());
        auto* preview = dialog->findChild<QTextBrowser*>(QStringLiteral("report.preview"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains(QLatin1String("Trusted, not pinned")), Patience);
        QVERIFY(preview->toPlainText().contains(QLatin1String("lab.test")));
        QVERIFY(preview->toPlainText().contains(QLatin1String("pintle-cli inspect")));
        dialog->findChild<QCheckBox*>(QStringLiteral("report.redactHosts"))->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->toPlainText().contains(QLatin1String("lab.test")), Patience);
        QVERIFY(preview->toPlainText().contains(QLatin1String("host-1")));

        const QString path = m_home.filePath(QStringLiteral("report.html"));
        QString suggested;
        dialogs::answerFilesWith([&](const dialogs::FileQuestion& question) {
            suggested = question.suggested;
            return std::optional(path);
        });
        dialog->findChild<QPushButton*>(QStringLiteral("report.save"))->click();
        QVERIFY(!m_session->jobs().running().empty());
        QVERIFY(m_session->jobs().running().front().blocksQuit);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->jobs().running().empty(), Patience);
        const QByteArray html = contentOf(path);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<svg"));
        QVERIFY(!html.contains("lab.test"));
        QVERIFY2(QRegularExpression(QStringLiteral("^host-\\d+-inspect-\\d{4}-\\d\\d-\\d\\d\\.html$"))
                     .match(suggested)
                     .hasMatch(),
            qPrintable(suggested));
        QCOMPARE(page().messages()->count(), 1);
    }

    void everyFormatIsSaved_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PDF") << int(ReportFormat::Pdf) << QByteArray("%PDF-");
        QTest::newRow("JSON") << int(ReportFormat::Json) << QByteArray("{\n");
    }

    void everyFormatIsSaved()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beginning);
        inspect(QStringLiteral("lab:leaf-only"));
        trigger("file.export-report");
        auto* dialog = m_window->findChild<ReportDialog*>();
        auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("report.format"));
        formats->setCurrentIndex(formats->findData(format));
        const QString path = m_home.filePath(QStringLiteral("report.out"));
        dialogs::answerFilesWith([&](const dialogs::FileQuestion&) { return std::optional(path); });
        dialog->findChild<QPushButton*>(QStringLiteral("report.save"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->jobs().running().empty(), Patience);
        QVERIFY(contentOf(path).startsWith(beginning));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        inspect(QStringLiteral("lab:good"));
        trigger("file.export-diagram");
        dialogs::answerFilesWith(
            [&](const dialogs::FileQuestion&) { return std::optional(QStringLiteral("/nowhere/at/all.svg")); });
        m_window->findChild<DiagramDialog*>()->findChild<QPushButton*>(QStringLiteral("diagram.save"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(page().messages()->count(), 1, Patience);
        QVERIFY(m_session->jobs().running().empty());
    }

    void diagramIsWrittenInEveryFormat()
    {
        inspect(QStringLiteral("lab:good"));
        trigger("file.export-diagram");
        auto* dialog = m_window->findChild<DiagramDialog*>();
        using Format = DiagramDialog::Format;
        for (const auto& [format, beginning] : {std::pair(Format::Png1, "\x89PNG"), {Format::Png3, "\x89PNG"},
                 {Format::Svg, "<?xml"}, {Format::Pdf, "%PDF-"}}) {
            dialog->setFormat(format);
            QVERIFY(dialog->content().startsWith(beginning));
        }
        QCOMPARE(dialog->suggestedName().right(4), QStringLiteral(".pdf"));
    }

    void imageGoesToTheClipboardAsPngAndSvg()
    {
        inspect(QStringLiteral("lab:good"));
        trigger("edit.copy-image");
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("<title>Certificate chain of lab:good</title>"));
        const QImage image = mime->imageData().value<QImage>();
        QVERIFY2(image.width() > 500, qPrintable(QString::number(image.width())));
    }

    void printsThePagesOfTheReport()
    {
        inspect(QStringLiteral("lab:good"));
        const QString path = m_home.filePath(QStringLiteral("printed.pdf"));
        dialogs::answerPrintersWith([&] {
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(path);
            return printer;
        });
        trigger("file.print");
        QTRY_VERIFY_WITH_TIMEOUT(m_session->jobs().running().empty(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(path).contains("%%EOF"), Patience);
    }

    void snapshotIsTakenComparedLabelledAndDeletedWithUndo()
    {
        inspect(QStringLiteral("lab:good"));
        QVERIFY(!action("target.compare-snapshots")->isEnabled());
        trigger("target.snapshot");
        QCOMPARE(editor().workspace().snapshots.size(), size_t(1));
        QCOMPARE(editor().workspace().snapshots.front().target, QStringLiteral("lab:good"));
        trigger("target.compare-snapshots");
        auto* dialog = m_window->findChild<SnapshotsDialog*>();
        auto* drift = dialog->findChild<QLabel*>(QStringLiteral("snapshots.drift"));
        QCOMPARE(drift->text(), QStringLiteral("Nothing changed in the chain."));
        auto* list = dialog->findChild<QTableView*>(QStringLiteral("snapshots.list"));
        list->model()->setData(list->model()->index(0, 1), QStringLiteral("first"));
        QCOMPARE(editor().workspace().snapshots.front().label, QStringLiteral("first"));
        editor().undoStack().undo();
        QVERIFY(editor().workspace().snapshots.front().label.isEmpty());
        dialog->findChild<QPushButton*>(QStringLiteral("snapshots.delete"))->click();
        QVERIFY(editor().workspace().snapshots.empty());
        QVERIFY(editor().undoStack().undoText().contains(QLatin1String("Delete Snapshot")));
        editor().undoStack().undo();
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void anOpenedSnapshotIsJudgedAtItsTimeOrNow()
    {
        inspect(QStringLiteral("lab:good"));
        trigger("target.snapshot");
        Snapshot old = editor().workspace().snapshots.front();
        old.takenAt = QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
        bench().openSnapshot(old, old.takenAt);
        QTRY_COMPARE_WITH_TIMEOUT(int(bench().report()->verdict), int(EndpointVerdict::Untrusted), Patience);
        QVERIFY(!bench().report()->probe);
        QCOMPARE(bench().report()->paths->instant, old.takenAt);
        QCOMPARE(bench().snapshotTarget(), QStringLiteral("lab:good"));
        bench().openSnapshot(old, {});
        QTRY_COMPARE_WITH_TIMEOUT(int(bench().report()->verdict), int(EndpointVerdict::TrustedUnpinned), Patience);
        QCOMPARE(bench().report()->paths->host->toString(), QStringLiteral("api.lab.test"));
    }

    void droppedCertificatesAreNamedBeforeAndInspectedAfterwards()
    {
        QMimeData mime;
        mime.setText(QString::fromLatin1(chainPem()));
        QVERIFY(enter(mime));
        auto* overlay = m_window->findChild<DropOverlay*>();
        QTRY_COMPARE_WITH_TIMEOUT(int(overlay->mood()), int(DropOverlay::Mood::Welcome), Patience);
        QCOMPARE(overlay->sentence(), QStringLiteral("Inspect 2 certificates"));
        drop(mime);
        QTRY_VERIFY_WITH_TIMEOUT(bench().report() && bench().report()->paths, Patience);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(bench().report()->paths->sent.size(), size_t(2));
    }

    void aDropBeforeItIsUnderstoodIsDoneWhenItIs()
    {
        QMimeData mime;
        mime.setText(QString::fromLatin1(chainPem()));
        QVERIFY(enter(mime));
        drop(mime);
        QTRY_VERIFY_WITH_TIMEOUT(bench().report() && bench().report()->paths, Patience);
    }

    void whatIsNotUnderstoodIsRefusedWithASentence()
    {
        QMimeData mime;
        mime.setText(QStringLiteral("nothing but words"));
        QVERIFY(enter(mime));
        auto* overlay = m_window->findChild<DropOverlay*>();
        QTRY_COMPARE_WITH_TIMEOUT(int(overlay->mood()), int(DropOverlay::Mood::Refused), Patience);
        QVERIFY(overlay->sentence().contains(QLatin1String("Found: plain text")));
        QDragMoveEvent move(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &move);
        QVERIFY(!move.isAccepted());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!overlay->isVisible());
    }

    void pastedPinsJoinTheCurrentSetAndCanBeUndone()
    {
        const Certificate leaf = m_lab.sent(QStringLiteral("good")).front();
        editor().addPinSet(setWith(QStringLiteral("api.example.com"), leaf), {QStringLiteral("x"), {}, {}});
        QGuiApplication::clipboard()->setText(QStringLiteral("sha256/7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y="));
        trigger("file.paste");
        QTRY_COMPARE_WITH_TIMEOUT(editor().currentPinSet()->set.hosts().front().pins.size(), size_t(2), Patience);
        editor().undoStack().undo();
        QCOMPARE(editor().currentPinSet()->set.hosts().front().pins.size(), size_t(1));
    }

    void aBundleIsAListToChooseFrom()
    {
        QByteArray bundle;
        while (bundle.count("BEGIN") < 30)
            bundle += chainPem();
        QMimeData mime;
        mime.setText(QString::fromLatin1(bundle));
        m_window->findChild<IntakeIntents*>()->take(mime, QStringLiteral("many.pem"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<BundleDialog*>() != nullptr, Patience);
        m_window->findChild<BundleDialog*>()->findChild<QPushButton*>(QStringLiteral("bundle.inspect"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench().report() && bench().report()->paths, Patience);
    }

    void readingIsAJobThatCanBeCancelled()
    {
        auto* intake = m_window->findChild<IntakeIntents*>();
        QSignalSpy taken(intake, &IntakeIntents::taken);
        QMimeData mime;
        mime.setText(QString::fromLatin1(chainPem()));
        intake->take(mime, QStringLiteral("a.pem"));
        QCOMPARE(m_session->jobs().running().size(), size_t(1));
        m_session->jobs().cancelAll();
        QVERIFY(m_session->jobs().running().empty());
        intake->take(mime, QStringLiteral("b.pem"));
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, Patience);
    }

private:
    Workbench& bench() { return m_session->workbench(); }
    WorkspaceEditor& editor() { return m_session->editor(); }
    InspectPage& page() { return *qobject_cast<InspectPage*>(m_window->pages().current()); }
    QAction* action(const char* id) { return m_window->actions().find(QLatin1String(id)); }
    void trigger(const char* id)
    {
        QVERIFY2(action(id) != nullptr && action(id)->isEnabled(), id);
        action(id)->trigger();
    }

    void inspect(const QString& target)
    {
        m_window->inspect(target);
        QTRY_VERIFY_WITH_TIMEOUT(bench().report().has_value() && !bench().isRunning(), Patience);
    }

    QByteArray chainPem()
    {
        QByteArray pem;
        for (const Certificate& certificate : m_lab.sent(QStringLiteral("good")))
            pem += certificate.toPem();
        return pem;
    }

    bool enter(QMimeData& mime)
    {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    }

    void drop(QMimeData& mime)
    {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    LabReports m_lab;
};

QTEST_MAIN(OutputWindowTest)
#include "output_window_test.moc"
