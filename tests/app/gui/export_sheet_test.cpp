// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_sheet.h"
#include "app/gui/dialogs/export_tab.h"
#include "app/gui/dialogs/export_text_view.h"
#include "app/gui/session/jobs.h"
#include "app/gui/widgets/message_bar.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

namespace {

constexpr int Patience = 60'000;

PinEntry pin(PinRole role)
{
    return {.pin = *Pin::parse(QStringLiteral("8RlE3T7nBmmZYtbXRPpZ5hkAXmTQ2Q6GqQzqT0cmFpE=")), .role = role};
}

PinSet setOf(PinRole role)
{
    return PinSet::make(QStringLiteral("Shop mobile"))
        .with({.pattern = *HostPattern::parse(QStringLiteral("api.example.com")), .pins = {pin(role)}});
}

template <typename Widget> Widget* named(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { dialogs::answerFilesWith(nullptr); }

    void offersEveryFormatThatCanBeWritten();
    void showsATabForEachPlatformChosen();
    void followsTheSetWhileItIsEdited();
    void explainsARefusalAndObeysWhenAskedTo();
    void offersTheLeafOfTheLiveChain();
    void savesAllFilesAndTellsWhere();
    void asksBeforeItOverwrites();
    void tellsWhatCannotBeWritten();
    void namesEverythingThatCanBeFocused();

private:
    ExportTab* tab(ExportSheet& sheet, const char* id);
};

ExportTab* ExportSheetTest::tab(ExportSheet& sheet, const char* id)
{
    for (auto* each : sheet.findChildren<ExportTab*>()) {
        if (each->format().id == QLatin1String(id))
            return each;
    }
    return nullptr;
}

void ExportSheetTest::offersEveryFormatThatCanBeWritten()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList titles;
    const auto* list = named<QListWidget>(sheet, "export.platforms");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags() & Qt::ItemIsUserCheckable)
            titles << list->item(row)->text();
    }
    for (const Format& format : formats()) {
        if (format.write != nullptr)
            QVERIFY2(titles.removeOne(QString(format.title)), format.title.latin1());
    }
    QVERIFY(titles.isEmpty());
}

void ExportSheetTest::showsATabForEachPlatformChosen()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Leaf), false);
    QCOMPARE(sheet.chosen(), QStringList(QStringLiteral("android-nsc")));
    sheet.choose(QStringLiteral("curl"));
    QCOMPARE(sheet.chosen(), QStringList({QStringLiteral("android-nsc"), QStringLiteral("curl")}));
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "curl")->content(), Patience);
    QVERIFY(tab(sheet, "curl")->content()->contains("sha256//8RlE3T7n"));
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "android-nsc")->content(), Patience);

    QSignalSpy copied(&sheet, &ExportSheet::copied);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(sheet, "export.copy")->isEnabled(), Patience);
    named<QPushButton>(sheet, "export.copy")->click();
    QCOMPARE(copied.front().at(1).toString().toUtf8(), *tab(sheet, "curl")->content());

    auto* list = named<QListWidget>(sheet, "export.platforms");
    for (QListWidgetItem* item : list->findItems(QStringLiteral("curl"), Qt::MatchExactly))
        item->setCheckState(Qt::Unchecked);
    QCOMPARE(sheet.chosen(), QStringList(QStringLiteral("android-nsc")));
}

void ExportSheetTest::followsTheSetWhileItIsEdited()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Leaf), false);
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "android-nsc")->content(), Patience);
    PinSet next = setOf(PinRole::Leaf);
    next = next.with({.pattern = *HostPattern::parse(QStringLiteral("img.example.com")), .pins = {pin(PinRole::Leaf)}});
    sheet.setPinSet(next, false);
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "android-nsc")->content()->contains("img.example.com"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        named<ExportTextView>(sheet, "export.text")->toPlainText().contains(QLatin1String("img.example.com")),
        Patience);
}

void ExportSheetTest::explainsARefusalAndObeysWhenAskedTo()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Intermediate), false);
    sheet.choose(QStringLiteral("curl"));
    sheet.show();
    ExportTab* curl = tab(sheet, "curl");
    auto* anyway = named<QPushButton>(*curl, "export.anyway");
    QTRY_VERIFY_WITH_TIMEOUT(!anyway->isHidden(), Patience);
    QVERIFY(!curl->content());
    QVERIFY(!named<QPushButton>(sheet, "export.copy")->isEnabled());
    anyway->click();
    QTRY_VERIFY_WITH_TIMEOUT(curl->content(), Patience);
    QVERIFY(anyway->isHidden());
    // What was forced for one set is not for the next.
    sheet.setPinSet(setOf(PinRole::Root), false);
    QTRY_VERIFY_WITH_TIMEOUT(!anyway->isHidden(), Patience);
}

void ExportSheetTest::offersTheLeafOfTheLiveChain()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Intermediate), false);
    sheet.choose(QStringLiteral("curl"));
    sheet.show();
    auto* leaf = named<QPushButton>(*tab(sheet, "curl"), "export.useLeaf");
    QTRY_VERIFY_WITH_TIMEOUT(!leaf->isHidden(), Patience);
    QVERIFY(!leaf->isEnabled());
    sheet.setPinSet(setOf(PinRole::Intermediate), true);
    QTRY_VERIFY_WITH_TIMEOUT(leaf->isEnabled(), Patience);
    QSignalSpy wanted(&sheet, &ExportSheet::leafPinRequested);
    leaf->click();
    QCOMPARE(wanted.count(), 1);
}

void ExportSheetTest::savesAllFilesAndTellsWhere()
{
    const QTemporaryDir folder;
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Leaf), false);
    sheet.choose(QStringLiteral("curl"));
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "curl")->content() && tab(sheet, "android-nsc")->content(), Patience);
    bool askedForFolder = false;
    dialogs::answerFilesWith([&](const dialogs::FileQuestion& question) {
        askedForFolder = question.folder;
        return folder.path();
    });
    QSignalSpy written(&sheet, &ExportSheet::written);
    named<QPushButton>(sheet, "export.saveAll")->click();
    QVERIFY(written.count() > 0 || written.wait(Patience));
    QVERIFY(askedForFolder);
    QCOMPARE(written.front().at(0).toInt(), 2);
    QCOMPARE(sheet.messages()->count(), 1);
    QVERIFY(jobs.running().empty());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("curl.conf"))), *tab(sheet, "curl")->content());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("network_security_config.xml"))),
        *tab(sheet, "android-nsc")->content());
}

void ExportSheetTest::asksBeforeItOverwrites()
{
    const QTemporaryDir folder;
    QFile there(folder.filePath(QStringLiteral("network_security_config.xml")));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Leaf), false);
    QTRY_VERIFY_WITH_TIMEOUT(tab(sheet, "android-nsc")->content(), Patience);
    dialogs::answerFilesWith([&](const dialogs::FileQuestion&) { return folder.path(); });
    QSignalSpy written(&sheet, &ExportSheet::written);
    named<QPushButton>(sheet, "export.saveAll")->click();
    QCOMPARE(sheet.messages()->count(), 1);
    QCOMPARE(contentOf(there.fileName()), QByteArray("mine"));
    for (auto* button : sheet.messages()->findChildren<QPushButton*>()) {
        if (button->text().contains(QLatin1String("Overwrite")))
            button->click();
    }
    QVERIFY(written.count() > 0 || written.wait(Patience));
    QCOMPARE(contentOf(there.fileName()), *tab(sheet, "android-nsc")->content());
}

void ExportSheetTest::tellsWhatCannotBeWritten()
{
    const std::vector<ExportFile> files = {{QStringLiteral("a.conf"), "x"}};
    const auto result = writeFiles(QStringLiteral("/nonexistent/folder"), files);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileWriteFailed);
    QVERIFY(existingFiles(QStringLiteral("/nonexistent/folder"), files).isEmpty());
}

void ExportSheetTest::namesEverythingThatCanBeFocused()
{
    Jobs jobs;
    ExportSheet sheet(jobs);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.setPinSet(setOf(PinRole::Intermediate), true);
    sheet.choose(QStringLiteral("curl"));
    sheet.show();
    for (const auto* widget : sheet.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(
            !name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QTEST_MAIN(ExportSheetTest)
#include "export_sheet_test.moc"
