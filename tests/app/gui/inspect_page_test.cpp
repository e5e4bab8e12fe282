// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/inspect_page.h"

#include "app/gui/models/asn1_model.h"
#include "app/gui/models/names_model.h"
#include "app/gui/models/timeline_model.h"
#include "app/gui/pages/inspect/details_panel.h"
#include "app/gui/pages/inspect/timeline_pane.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/stage_strip.h"
#include "app/gui/widgets/validity_timeline.h"
#include "app/gui/widgets/wrapped_label.h"
#include "tests/app/gui/lab_reports.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace pintle;

namespace {

const QString Host = QStringLiteral("api.lab.test");

EndpointReport refusedReport()
{
    ProbeReport probe{.target = Target::parse(QStringLiteral("smtp://mail.example.com:25")).value()};
    probe.error = Error{ErrorCode::StartTlsRefused, {.value = QStringLiteral("454 TLS not available")}};
    probe.stages = {{Stage::Resolve, StageResult::State::Done}, {Stage::Connect, StageResult::State::Done},
        {Stage::Proxy, StageResult::State::Skipped}, {Stage::StartTls, StageResult::State::Failed},
        {Stage::Tls, StageResult::State::NotReached}};
    probe.stages[3].error = probe.error;
    probe.dialogue = {QStringLiteral("< 220 mail.example.com"), QStringLiteral("> STARTTLS"),
        QStringLiteral("< 454 TLS not available")};
    EndpointReport report;
    report.probe = probe;
    report.verdict = EndpointVerdict::NoTlsAnswer;
    return report;
}

/// What is too small for what it says.
QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool wraps = label != nullptr && label->wordWrap();
        if (label != nullptr && !label->text().isEmpty()) {
            const int needed = wraps ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
            if (label->height() < needed || (!wraps && label->width() < label->minimumSizeHint().width()))
                cut << QStringLiteral("label: ") + label->text();
        }
        if (button != nullptr && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut << QStringLiteral("button: ") + button->text();
    }
    return cut;
}

} // namespace

class InspectPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_page = std::make_unique<InspectPage>();
        m_page->resize(1190, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void nothingCanBeSearchedBeforeThereIsAChain()
    {
        QVERIFY(m_page->searchable() == nullptr);
        m_page->showReport(refusedReport(), true);
        QVERIFY(m_page->searchable() == nullptr);
    }

    void searchMakesMatchesCurrentAndGoesAround()
    {
        showGood();
        Searchable* search = m_page->searchable();
        QVERIFY(search != nullptr);
        QCOMPARE(search->search(QStringLiteral("Lab Trust")), 2);
        QCOMPARE(m_page->chainView()->currentRow(), 1);
        QCOMPARE(search->stepMatch(1), 2);
        QCOMPARE(m_page->chainView()->currentRow(), 2);
        QCOMPARE(search->stepMatch(1), 1);
        QCOMPARE(search->stepMatch(-1), 2);
        QCOMPARE(search->search(QStringLiteral("nobody")), 0);
        QCOMPARE(search->stepMatch(1), 0);
        QCOMPARE(m_page->chainView()->currentRow(), 2); // the selection stays
        QCOMPARE(search->search({}), 0);
    }

    void hashInAnySpellingFindsItsCertificate()
    {
        showGood();
        const Pin pin = Pin::of(m_lab.sent(QStringLiteral("good"))[1]);
        for (const QString& text :
            {pin.toBase64(), pin.toHex(), pin.toString(), QStringLiteral("3 1 1 ") + pin.toHex()}) {
            m_page->chainView()->setCurrentRow(0);
            QCOMPARE(m_page->searchable()->search(text), 1);
            QCOMPARE(m_page->chainView()->currentRow(), 1);
        }
    }

    void diagramAndTableHaveTheSameCertificateCurrent()
    {
        showGood();
        m_page->chainView()->setCurrentRow(1);
        m_page->setTableShown(true);
        QTableView* table = m_page->chain()->table();
        QVERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 1);
        table->selectRow(2);
        QCOMPARE(m_page->chainView()->currentRow(), 2);
        QCOMPARE(m_page->currentNode()->name, QStringLiteral("Lab Root R1"));
        m_page->setTableShown(false);
        QVERIFY(m_page->chainView()->isVisible());
        QCOMPARE(m_page->chainView()->currentRow(), 2);
    }

    void pathsAreTabsInWords()
    {
        m_page->showReport(
            m_lab.report(m_lab.sent(QStringLiteral("cross-signed")), QStringLiteral("cross-signed.lab.test")), true);
        auto* tabs = m_page->findChild<QTabBar*>(QStringLiteral("chain.paths"));
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), QStringLiteral("Path 1 of 2 – used"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Path 2 of 2 – alternative, ends at Lab Root R1"));
        m_page->chainView()->setFocus();
        QTest::keyClick(m_page->chainView(), Qt::Key_Left);
        QCOMPARE(m_page->currentPath(), 0);
        tabs->setCurrentIndex(1);
        QCOMPARE(m_page->currentPath(), 1);
        QCOMPARE(m_page->chain()->model().picture().nodes.size(), size_t(4));
        showGood();
        QVERIFY(!tabs->isVisible());
    }

    void tabStaysWhenAnotherCertificateIsChosen()
    {
        showGood();
        QTabWidget* tabs = m_page->details()->tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            m_page->chainView()->setCurrentRow(1);
            QCOMPARE(tabs->currentIndex(), i);
            m_page->chainView()->setCurrentRow(0);
            QCOMPARE(tabs->currentIndex(), i);
        }
    }

    void namesTellWhichMatched()
    {
        NamesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Certificate leaf = m_lab.sent(QStringLiteral("many-names")).front();
        const auto names = leaf.subjectAltNames();
        model.setNames(names, names[120].text, names[120].text);
        QCOMPARE(model.rowCount(), int(names.size()));
        QCOMPARE(model.matchedRow(), 120);
        QCOMPARE(model.data(model.index(120), Qt::AccessibleTextRole).toString(),
            QStringLiteral("DNS: %1 – matches %1").arg(names[120].text));
        QVERIFY(!model.data(model.index(0), NamesModel::MatchedRole).toBool());
        QVERIFY(!model.plainText().contains(QChar(0x2066)));
        model.setNames({}, {}, {});
        QCOMPARE(model.matchedRow(), -1);
    }

    void missingChainIsToldWithStageReasonRemedyAndDialogue()
    {
        m_page->showReport(refusedReport(), true);
        const auto textOf = [this](const char* name) {
            const auto* label = m_page->findChild<WrappedLabel*>(QLatin1String(name));
            return label != nullptr && label->isVisible() ? label->plainText() : QString();
        };
        QCOMPARE(textOf("noAnswer.heading"), QStringLiteral("The connection ended at the stage STARTTLS"));
        QVERIFY(textOf("noAnswer.reason").contains(QLatin1String("454 TLS not available")));
        QVERIFY(!textOf("noAnswer.remedy").isEmpty());
        QCOMPARE(
            m_page->findChild<QPlainTextEdit*>(QStringLiteral("noAnswer.dialogue"))->toPlainText().count(u'\n'), 2);
        QVERIFY(!m_page->details()->isVisible());
        QVERIFY(!m_page->timeline()->isVisible());
        QSignalSpy retry(m_page.get(), &InspectPage::primaryRequested);
        m_page->findChild<QAbstractButton*>(QStringLiteral("noAnswer.retry"))->click();
        QCOMPARE(retry.size(), 1);
        QSignalSpy copied(m_page.get(), &Page::copied);
        m_page->findChild<QAbstractButton*>(QStringLiteral("noAnswer.copy"))->click();
        QVERIFY(copied.front().at(1).toString().contains(QLatin1String("> STARTTLS")));
        showGood();
        QVERIFY(m_page->details()->isVisible());
    }

    void longWordsOfAPeerWrapAndAreCopiedAsTheyAre()
    {
        const QString word(400, u'w');
        WrappedLabel label;
        label.setText(word);
        label.resize(200, 20);
        QVERIFY(label.minimumSizeHint().width() < 200);
        QVERIFY(label.heightForWidth(200) > 10 * label.fontMetrics().height());
        QCOMPARE(label.plainText(), word);
        QCOMPARE(label.accessibleName(), word);
        label.setAccessibleName(QStringLiteral("A name"));
        label.setText(word);
        QCOMPARE(label.accessibleName(), QStringLiteral("A name"));
        label.show();
        label.setSelection(0, int(label.text().size()));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), word);
        const QString emoji = QString::fromUcs4(U"\U0001F512").repeated(40);
        QCOMPARE(breakable(emoji).remove(QChar(0x200b)), emoji);
        QVERIFY(breakable(emoji).toUcs4().contains(0x200b));
    }

    void stagesAreChosenByKeyAndMouse()
    {
        m_page->showReport(refusedReport(), true);
        auto* strip = m_page->findChild<StageStrip*>();
        QSignalSpy chosen(m_page.get(), &InspectPage::stageActivated);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Home);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Return);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->sentenceRect(2).center());
        QCOMPARE(chosen,
            (QList<QVariantList>{{QStringLiteral("connect"), QStringLiteral("Connect")},
                {QStringLiteral("starttls"), QStringLiteral("STARTTLS")}}));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(strip);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(strip->steps().size()));
        QVERIFY(list->child(2)->text(QAccessible::Name).startsWith(QLatin1String("STARTTLS, failed")));
    }

    void stagesWrapWhereThereIsNoRoom()
    {
        m_page->showReport(refusedReport(), true);
        auto* strip = m_page->findChild<StageStrip*>();
        const int oneRow = strip->heightForWidth(1'000);
        QVERIFY(strip->heightForWidth(240) >= 2 * oneRow);
    }

    void timelineReadsEventsOneByOne()
    {
        showGood();
        ValidityTimeline* drawing = m_page->timeline()->drawing();
        QVERIFY(drawing->isVisible());
        auto* sentence = m_page->findChild<QLabel*>(QStringLiteral("timeline.sentence"));
        drawing->setFocus();
        QTest::keyClick(drawing, Qt::Key_Home);
        QStringList heard{sentence->text()};
        for (int i = 1; i < drawing->sentenceCount(); ++i) {
            QTest::keyClick(drawing, Qt::Key_Right);
            heard << sentence->text();
        }
        QCOMPARE(heard.size(), 5); // the leaf begins, today, three ends
        QCOMPARE(QSet<QString>(heard.begin(), heard.end()).size(), 5);
        QTest::keyClick(drawing, Qt::Key_Left);
        QCOMPARE(sentence->text(), heard[3]);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(drawing);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QCOMPARE(list->child(0)->text(QAccessible::Name), heard[0]);
        QVERIFY(list->child(3)->state().focused);
    }

    void timelineIsATableToo()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTimeline(
            timelineOf(m_lab.report(m_lab.sent(QStringLiteral("expired")), QStringLiteral("expired.lab.test")), 0));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.data(model.index(1, TimelineModel::Date)).toString(), QStringLiteral("2026-05-22 12:00 UTC"));
        QCOMPARE(model.data(model.index(2, TimelineModel::Distance)).toString(), QStringLiteral("that day"));
        showGood();
        m_page->findChild<QAbstractButton*>(QStringLiteral("timeline.asTable"))->click();
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("timeline.table"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(m_page->timeline()->mainControl(), table);
    }

    void timelineBarsLabelsAndNotesKeepApart_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void timelineBarsLabelsAndNotesKeepApart()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ValidityTimeline drawing;
        drawing.setLayoutDirection(direction);
        const auto sent = m_lab.sent(QStringLiteral("long-chain"));
        drawing.setTimeline(timelineOf(m_lab.report(sent, QStringLiteral("long-chain.lab.test")), 0));
        drawing.resize(500, drawing.sizeHint().height());
        drawing.show();
        for (int i = 0; i < int(drawing.timeline().bars.size()); ++i) {
            QVERIFY(!drawing.labelRect(i).intersects(drawing.barRect(i)));
            QVERIFY(QRectF(drawing.rect()).contains(drawing.barRect(i)));
            QVERIFY(QRectF(drawing.rect()).contains(drawing.labelRect(i)));
            QCOMPARE(drawing.labelRect(i).center().x() > drawing.barRect(i).center().x(), direction == Qt::RightToLeft);
        }
    }

    void timelineOpensWhereThereIsRoomUnlessTheUserSaysOtherwise()
    {
        m_page->resize(870, 460);
        showGood();
        QVERIFY(!m_page->isTimelineOpen());
        m_page->resize(1190, 760);
        QVERIFY(m_page->isTimelineOpen());
        QSignalSpy changed(m_page.get(), &InspectPage::timelineOpenChanged);
        m_page->findChild<QAbstractButton*>(QStringLiteral("timeline.toggle"))->click();
        QCOMPARE(changed, (QList<QVariantList>{{false}}));
        m_page->resize(1190, 800);
        QVERIFY(!m_page->isTimelineOpen());
    }

    void nothingIsCutAtTheSmallestSizeInLargeType_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char* entry : {"good", "odd-names", "leaf-only", "cross-signed", "leaf-as-issuer", "expired"})
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
    void nothingIsCutAtTheSmallestSizeInLargeType()
    {
        QFETCH(QString, entry);
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        m_page->setFont(large);
        m_page->resize(872, 470); // what bars and rail leave of 960×600
        const QString host = entry == QLatin1String("good") ? Host : entry + QStringLiteral(".lab.test");
        auto sent = m_lab.withAnchor(entry);
        sent.pop_back();
        m_page->showReport(m_lab.report(sent, host), true);
        for (int tab = 0; tab < m_page->details()->tabs()->count(); ++tab) {
            m_page->details()->tabs()->setCurrentIndex(tab);
            QTRY_COMPARE(cutTexts(*m_page).join(QLatin1Char('\n')), QString());
        }
    }

private:
    void showGood() { m_page->showReport(m_lab.report(m_lab.sent(QStringLiteral("good")), Host), true); }

    test::LabReports m_lab;
    std::unique_ptr<InspectPage> m_page;
};

QTEST_MAIN(InspectPageTest)
#include "inspect_page_test.moc"
