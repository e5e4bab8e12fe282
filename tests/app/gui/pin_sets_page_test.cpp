// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_sheet.h"
#include "app/gui/pages/pin_sets/add_hash_panel.h"
#include "app/gui/pages/pin_sets/backup_wizard.h"
#include "app/gui/pages/pin_sets/cover_probe.h"
#include "app/gui/pages/pin_sets/coverage_strip.h"
#include "app/gui/pages/pin_sets/fault_line.h"
#include "app/gui/pages/pin_sets/host_panel.h"
#include "app/gui/pages/pin_sets/import_preview.h"
#include "app/gui/pages/pin_sets/live_chains.h"
#include "app/gui/pages/pin_sets/marked_line.h"
#include "app/gui/pages/pin_sets/pin_set_editor.h"
#include "app/gui/pages/pin_sets/pin_set_flows.h"
#include "app/gui/pages/pin_sets/pin_set_list.h"
#include "app/gui/pages/pin_sets/pin_sets_page.h"
#include "app/gui/pages/pin_sets/pin_table_model.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/widgets/message_bar.h"
#include "tests/app/gui/lab_reports.h"
#include "tests/support/openssl_command.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace pintle;

namespace {

constexpr int Patience = 120'000;
const QString Host = QStringLiteral("api.lab.test");
const QString Spare = QStringLiteral("8RlE3T7nBmmZYtbXRPpZ5hkAXmTQ2Q6GqQzqT0cmFpE=");

} // namespace

class PinSetsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersThreeWaysInWhileThereIsNoSet();
    void makesANewSetAndNamesItWhileOneTypes();
    void editsHostsWithTheirFaults();
    void beginsAFurtherHostWithThePinsOfTheOneShown();
    void refusesTheSameHostTwice();
    void takesAHashInAnySpelling_data();
    void takesAHashInAnySpelling();
    void mendsAHashThatLacksItsLastCharacter();
    void editsPinsInPlace();
    void retiresAndDeletesPins();
    void setsPolicyAndEnd();
    void triesAHostOnEveryPlatform();
    void holdsTheSetAgainstTheLiveChain();
    void mendsFindings();
    void addsKeysOfTheLiveChain();
    void addsABackupKeyFromARequest();
    void asksForThePassphraseOfAKey();
    void addsTheKeyThatTheWizardMade();
    void checksTheServersOfTheSet();
    void stopsACheckAndKeepsWhatItFound();
    void importsAfterAPreview();
    void exportsTheSetAndTakesTheLeafPin();
    void findsSetsByNameAndHost();
    void undoesEverythingToTheBeginning();
    void asksBeforeDeletingASetWhereThatIsPreferred();
    void namesEverythingThatCanBeFocused();

private:
    void useSet(const PinSet& set);
    void useLabSet(std::vector<PinEntry> pins);
    const PinSet& current() const { return m_session->editor().currentPinSet()->set; }
    template <typename Widget> Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    EndpointReport labReport() { return m_lab.report(m_lab.sent(QStringLiteral("good")), Host); }

    test::LabReports m_lab;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PinSetsPage> m_page;
    PinSetFlows* m_flows = nullptr;
};

void PinSetsPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings);
    m_page = std::make_unique<PinSetsPage>(*m_session);
    m_flows = new PinSetFlows(*m_page);
    m_page->resize(1200, 700);
    m_page->show();
}

void PinSetsPageTest::cleanup()
{
    dialogs::answerFilesWith(nullptr);
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_folder.reset();
}

void PinSetsPageTest::useSet(const PinSet& set)
{
    m_session->editor().addPinSet(set, {QStringLiteral("Test"), {}, {}});
}

void PinSetsPageTest::useLabSet(std::vector<PinEntry> pins)
{
    useSet(PinSet::make(QStringLiteral("Lab")).with({.pattern = *HostPattern::parse(Host), .pins = std::move(pins)}));
}

void PinSetsPageTest::offersThreeWaysInWhileThereIsNoSet()
{
    QVERIFY(!m_page->showsSet());
    QVERIFY(m_page->emptyState()->isVisible());
    QCOMPARE(m_page->mainControl(), static_cast<QWidget*>(m_page->emptyState()->primaryButton()));
    QSignalSpy chain(m_page.get(), &PinSetsPage::chainPageRequested);
    m_page->emptyState()->primaryButton()->click();
    QCOMPARE(chain.count(), 1);
    part<QPushButton>("pins.none.hash")->click();
    QVERIFY(m_page->showsSet());
    QCOMPARE(current().name(), QStringLiteral("New Pin Set"));
}

void PinSetsPageTest::makesANewSetAndNamesItWhileOneTypes()
{
    m_flows->newSet();
    m_flows->newSet();
    QCOMPARE(current().name(), QStringLiteral("New Pin Set 2"));
    QUndoStack& undo = m_session->editor().undoStack();
    const int steps = undo.count();
    auto* name = part<QLineEdit>("pins.name");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Shop mobile"));
    QCOMPARE(current().name(), QStringLiteral("Shop mobile"));
    QCOMPARE(undo.count(), steps + 1); // typing is one step
    QCOMPARE(undo.undoText(), QStringLiteral("Rename Pin Set"));
    undo.undo();
    QCOMPARE(current().name(), QStringLiteral("New Pin Set 2"));
    QCOMPARE(name->text(), QStringLiteral("New Pin Set 2"));
}

void PinSetsPageTest::editsHostsWithTheirFaults()
{
    m_flows->newSet();
    auto* field = part<QLineEdit>("pins.newHost");
    field->setText(QStringLiteral("https://API.example.com:443/v1"));
    part<QPushButton>("pins.addHost")->click();
    FaultLine* fault = m_page->editor()->hosts()->fault();
    QVERIFY(!fault->sentence().isEmpty());
    QVERIFY(current().hosts().empty());
    fault->fixButton()->click();
    QCOMPARE(current().hosts().size(), size_t(1));
    QCOMPARE(current().hosts().front().pattern.toString(), QStringLiteral("api.example.com"));
    QVERIFY(fault->sentence().isEmpty());

    QAbstractItemModel* model = part<QListView>("pins.hosts")->model();
    QVERIFY(model->setData(model->index(0, 0), QStringLiteral("*.example.com")));
    QCOMPARE(current().hosts().front().pattern.toString(), QStringLiteral("*.example.com"));
    QVERIFY(model->setData(model->index(0, 0), QStringLiteral("a*.example.com")));
    QVERIFY(!fault->sentence().isEmpty());
    QCOMPARE(current().hosts().front().pattern.toString(), QStringLiteral("*.example.com"));
    part<QPushButton>("pins.removeHost")->click();
    QVERIFY(current().hosts().empty());
}

void PinSetsPageTest::beginsAFurtherHostWithThePinsOfTheOneShown()
{
    useSet(PinSet::make(QStringLiteral("S"))
               .with({.pattern = *HostPattern::parse(QStringLiteral("a.example")),
                   .endpoints = {QStringLiteral("a.example:8443")},
                   .mode = PinMode::Report,
                   .pins = {{.pin = *Pin::parse(Spare)}}}));
    part<QLineEdit>("pins.newHost")->setText(QStringLiteral("b.example"));
    part<QPushButton>("pins.addHost")->click();
    QCOMPARE(current().hosts().size(), size_t(2));
    QCOMPARE(current().hosts()[1].pins, current().hosts()[0].pins);
    QVERIFY(current().hosts()[1].mode == PinMode::Report);
    QVERIFY(current().hosts()[1].endpoints.isEmpty());
    QCOMPARE(m_page->editor()->host()->pattern.toString(), QStringLiteral("b.example"));
}

void PinSetsPageTest::refusesTheSameHostTwice()
{
    useLabSet({});
    part<QLineEdit>("pins.newHost")->setText(Host);
    part<QPushButton>("pins.addHost")->click();
    QCOMPARE(current().hosts().size(), size_t(1));
    QCOMPARE(m_page->messages()->count(), 1);
}

void PinSetsPageTest::takesAHashInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    const Pin pin = *Pin::parse(Spare);
    QTest::newRow("base64") << Spare;
    QTest::newRow("as OkHttp writes it") << QStringLiteral("sha256/") + Spare;
    QTest::newRow("as curl writes it") << QStringLiteral("sha256//") + Spare;
    QTest::newRow("hex") << pin.toHex();
    QString colons;
    for (int i = 0; i < 64; i += 2)
        colons += (i == 0 ? QString() : QStringLiteral(":")) + pin.toHex().mid(i, 2).toUpper();
    QTest::newRow("hex with colons") << colons;
}

void PinSetsPageTest::takesAHashInAnySpelling()
{
    QFETCH(QString, text);
    useLabSet({});
    m_page->editor()->openAddHash();
    AddHashPanel* panel = m_page->editor()->addHash();
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->addButton()->isEnabled());
    panel->field()->setText(text);
    QVERIFY(panel->addButton()->isEnabled());
    panel->addButton()->click();
    QCOMPARE(current().hosts().front().pins.size(), size_t(1));
    QCOMPARE(current().hosts().front().pins.front().pin.toBase64(), Spare);
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Add Pin by Hash"));
}

void PinSetsPageTest::mendsAHashThatLacksItsLastCharacter()
{
    useLabSet({});
    m_page->editor()->openAddHash();
    AddHashPanel* panel = m_page->editor()->addHash();
    panel->field()->setText(QStringLiteral("8RlE3T7n"));
    QVERIFY(panel->fault()->sentence().isEmpty()); // not finished is not wrong
    panel->field()->setText(Spare.chopped(1));
    QVERIFY2(panel->fault()->sentence().contains(QLatin1String("43 characters; a SHA-256 pin has 44")),
        qPrintable(panel->fault()->sentence()));
    QCOMPARE(panel->fault()->fixButton()->text(), QStringLiteral("Fix: Add “=”"));
    panel->fault()->fixButton()->click();
    QCOMPARE(panel->field()->text(), Spare);
    QVERIFY(panel->fault()->sentence().isEmpty());
}

void PinSetsPageTest::editsPinsInPlace()
{
    useLabSet({{.pin = *Pin::parse(Spare)}});
    QAbstractItemModel* model = part<QTableView>("pins.table")->model();
    QVERIFY(model->setData(model->index(0, PinTableModel::KeptBy), QStringLiteral("HSM 2")));
    QCOMPARE(current().hosts().front().pins.front().keptBy, QStringLiteral("HSM 2"));
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Change Keeper of Pin"));
    QVERIFY(model->setData(model->index(0, PinTableModel::State), int(PinKind::Backup), PinTableModel::KindRole));
    QVERIFY(current().hosts().front().pins.front().role == PinRole::Backup);
    QCOMPARE(model->index(0, PinTableModel::State).data().toString(), QStringLiteral("Backup"));
}

void PinSetsPageTest::retiresAndDeletesPins()
{
    useLabSet({{.pin = *Pin::parse(Spare)}});
    m_page->editor()->selectPin(*Pin::parse(Spare));
    QSignalSpy copied(m_page.get(), &PinSetsPage::copied);
    m_flows->copyPins();
    QCOMPARE(copied.front().at(1).toString(), QStringLiteral("sha256/") + Spare);
    m_flows->copyRows();
    QVERIFY(copied.back().at(1).toString().startsWith(QLatin1String("Active\tsha256/")));
    m_page->editor()->setKindOfSelected(int(PinKind::Retired));
    QVERIFY(current().hosts().front().pins.front().state == PinState::Retired);
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Retire Pin"));
    m_page->editor()->removeSelected();
    QVERIFY(current().hosts().front().pins.empty());
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Delete Pin"));
    QVERIFY(part<QPushButton>("pins.empty.chain")->isVisible());
}

void PinSetsPageTest::setsPolicyAndEnd()
{
    useLabSet({{.pin = *Pin::parse(Spare)}});
    part<QRadioButton>("pins.reportOnly")->click();
    QVERIFY(current().hosts().front().mode == PinMode::Report);
    QVERIFY(!part<QDateEdit>("pins.end")->isEnabled());
    part<QCheckBox>("pins.ends")->click();
    QVERIFY(current().hosts().front().expires.isValid());
    QVERIFY(part<QDateEdit>("pins.end")->isEnabled());
    part<QDateEdit>("pins.end")->setDate(QDate(2031, 6, 1));
    QCOMPARE(current().hosts().front().expires, QDateTime(QDate(2031, 6, 1), QTime(0, 0), Qt::UTC));
    part<QCheckBox>("pins.subdomains")->click();
    QVERIFY(current().hosts().front().pattern.includesSubdomains());
    auto* endpoints = part<QLineEdit>("pins.endpoints");
    endpoints->setFocus();
    QTest::keyClicks(endpoints, QStringLiteral("a.lab.test:8443 smtp://b.lab.test"));
    QCOMPARE(current().hosts().front().endpoints,
        QStringList({QStringLiteral("a.lab.test:8443"), QStringLiteral("smtp://b.lab.test")}));
    part<QCheckBox>("pins.ends")->click();
    QVERIFY(!current().hosts().front().expires.isValid());
}

void PinSetsPageTest::triesAHostOnEveryPlatform()
{
    useSet(PinSet::make(QStringLiteral("S")).with({.pattern = *HostPattern::parse(QStringLiteral("*.example.com"))}));
    auto* field = part<QLineEdit>("pins.covers");
    field->setText(QStringLiteral("a.b.example.com"));
    const QString spoken = field->accessibleDescription();
    QVERIFY2(spoken.contains(QLatin1String("Android NSC covers this host.")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QLatin1String("OkHttp does not cover this host.")), qPrintable(spoken));
    field->setText(QStringLiteral("a..b"));
    QVERIFY(field->accessibleDescription().isEmpty());
}

void PinSetsPageTest::holdsTheSetAgainstTheLiveChain()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    useLabSet({{.pin = Pin::of(chain[1]), .role = PinRole::Intermediate}});
    QAbstractItemModel* model = part<QTableView>("pins.table")->model();
    QCOMPARE(model->index(0, PinTableModel::Where).data().toString(), QStringLiteral("unknown – not inspected"));
    QCOMPARE(m_page->editor()->coverage()->sentences().front(), QStringLiteral("Today's chain: not inspected"));
    m_page->liveChains().take(labReport());
    QCOMPARE(model->index(0, PinTableModel::Where).data().toString(), QStringLiteral("in live chain: intermediate"));
    QCOMPARE(m_page->editor()->coverage()->sentences(),
        QStringList({QStringLiteral("Today's chain: allowed"), QStringLiteral("After renewal with a new key: allowed"),
            QStringLiteral("If the CA changes: blocked")}));
}

void PinSetsPageTest::mendsFindings()
{
    HostPins host{.pattern = *HostPattern::parse(Host), .expires = test::labInstant().addYears(-2)};
    host.pins = {{.pin = *Pin::parse(Spare), .role = PinRole::Backup}};
    useSet(PinSet::make(QStringLiteral("S")).with(host));
    QVERIFY(m_page->editor()->canFix());
    m_page->editor()->fixCurrent();
    QVERIFY(!current().hosts().front().expires.isValid());
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Remove the End"));
}

void PinSetsPageTest::addsKeysOfTheLiveChain()
{
    useLabSet({});
    m_flows->addFromChain(m_page.get());
    QCOMPARE(m_page->messages()->count(), 1); // nothing has been looked at
    m_page->liveChains().take(labReport());
    m_flows->addFromChain(m_page.get());
    auto* menu = m_page->findChild<QMenu*>(QStringLiteral("pins.chainMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions()[1]->trigger();
    menu->close();
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    QCOMPARE(current().hosts().front().pins.front().pin, Pin::of(chain[1]));
    QVERIFY(current().hosts().front().pins.front().role == PinRole::Intermediate);
}

void PinSetsPageTest::addsABackupKeyFromARequest()
{
    useLabSet({});
    const QString path = m_folder->filePath(QStringLiteral("backup.pem"));
    const QByteArray key =
        test::openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) > 0);
    file.close();
    dialogs::answerFilesWith([&path](const dialogs::FileQuestion&) { return path; });
    m_flows->addBackup();
    QTRY_COMPARE_WITH_TIMEOUT(current().hosts().front().pins.size(), size_t(1), Patience);
    const PinEntry entry = current().hosts().front().pins.front();
    QVERIFY(entry.role == PinRole::Backup);
    QCOMPARE(entry.keyAlgorithm, QStringLiteral("Ed25519"));
    QCOMPARE(entry.label, QStringLiteral("backup.pem"));
    QVERIFY(!m_session->editor().currentPinSet()->set.toJson().contains("PRIVATE"));
}

void PinSetsPageTest::asksForThePassphraseOfAKey()
{
    useLabSet({});
    const QString path = m_folder->filePath(QStringLiteral("locked.pem"));
    const QByteArray key = test::openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
        QStringLiteral("ED25519"), QStringLiteral("-aes128"), QStringLiteral("-pass"), QStringLiteral("pass:secret")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) > 0);
    file.close();
    dialogs::answerFilesWith([&path](const dialogs::FileQuestion&) { return path; });
    m_flows->addBackup();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->messages()->count(), 1, Patience);
    auto* field = m_page->messages()->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setText(QStringLiteral("secret"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(current().hosts().front().pins.size(), size_t(1), Patience);
}

void PinSetsPageTest::addsTheKeyThatTheWizardMade()
{
    useLabSet({});
    m_flows->generateBackup();
    BackupWizard* wizard = m_flows->backupWizard();
    QVERIFY(wizard);
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.keyPath"))
        ->setText(m_folder->filePath(QStringLiteral("b.key")));
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.passphrase"))->setText(QStringLiteral("between us"));
    wizard->next();
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->made(), Patience);
    const Pin pin = Pin::of(wizard->made()->key);
    wizard->accept();
    QCOMPARE(current().hosts().front().pins.front().pin, pin);
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Add Backup Pin"));
}

void PinSetsPageTest::checksTheServersOfTheSet()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    HostPins host{.pattern = *HostPattern::parse(Host), .endpoints = {QStringLiteral("lab:good")}};
    host.pins = {{.pin = *Pin::parse(Spare), .role = PinRole::Backup, .state = PinState::Next}};
    useSet(PinSet::make(QStringLiteral("Lab")).with(host));
    QVERIFY(m_page->canRunPrimary());
    QSignalSpy noted(m_page.get(), &PinSetsPage::noted);
    m_page->runPrimary();
    QVERIFY(m_flows->isChecking());
    QCOMPARE(m_session->jobs().running().size(), size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_flows->isChecking(), Patience);
    QVERIFY(m_session->jobs().running().empty());
    QCOMPARE(noted.count(), 1);
    auto* results = part<QListView>("pins.checks");
    QVERIFY(results->isVisible());
    const QString sentence = results->model()->index(0, 0).data().toString();
    QVERIFY2(sentence.contains(QLatin1String("Trusted, but no pin matches")), qPrintable(sentence));
    // The set is held against the chain just seen.
    QCOMPARE(m_page->editor()->coverage()->sentences().front(), QStringLiteral("Today's chain: blocked"));
    QSignalSpy inspect(m_flows, &PinSetFlows::inspectRequested);
    Q_EMIT m_page->editor()->showInInspectRequested(0);
    QCOMPARE(inspect.front().front().toString(), QStringLiteral("lab:good"));
}

void PinSetsPageTest::stopsACheckAndKeepsWhatItFound()
{
    HostPins host{.pattern = *HostPattern::parse(Host)};
    host.endpoints = {QStringLiteral("lab:good"), QStringLiteral("lab:expired")};
    host.pins = {{.pin = *Pin::parse(Spare)}};
    useSet(PinSet::make(QStringLiteral("Lab")).with(host));
    connect(&m_flows->checks(), &PinSetCheck::progressed, this, [this] {
        if (m_flows->checks().done() == 1)
            m_session->jobs().cancelAll();
    });
    m_page->runPrimary();
    QTRY_VERIFY_WITH_TIMEOUT(!m_flows->isChecking(), Patience);
    QVERIFY(m_flows->checks().results().front().report.has_value());
    QVERIFY(m_session->jobs().running().empty());
    QCOMPARE(part<QListView>("pins.checks")->model()->rowCount(), 2);
}

void PinSetsPageTest::importsAfterAPreview()
{
    const QString path = m_folder->filePath(QStringLiteral("nsc.xml"));
    QFile file(path);
    const QByteArray xml = "<network-security-config><domain-config><domain>api.example.com</domain><pin-set>"
                           "<pin digest=\"SHA-256\">"
        + Spare.toLatin1()
        + "</pin></pin-set></domain-config>"
          "</network-security-config>";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml) > 0);
    file.close();
    m_flows->importFile(path);
    ImportPreview* preview = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((preview = m_page->window()->findChild<ImportPreview*>()) != nullptr, Patience);
    QVERIFY(m_session->editor().pinSets().empty());
    preview->findChild<QPushButton*>(QStringLiteral("import.import"))->click();
    QCOMPARE(m_session->editor().pinSets().size(), size_t(1));
    QCOMPARE(current().hosts().front().pattern.toString(), QStringLiteral("api.example.com"));
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Import Pin Configuration"));
    m_flows->importFile(QStringLiteral("/nonexistent/file"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->messages()->count(), 1, Patience);
}

void PinSetsPageTest::exportsTheSetAndTakesTheLeafPin()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    useLabSet({{.pin = Pin::of(chain[1]), .role = PinRole::Intermediate}});
    m_page->liveChains().take(labReport());
    m_flows->exportPins(QStringLiteral("curl"));
    ExportSheet* sheet = m_flows->exportSheet();
    QVERIFY(sheet && sheet->isVisible());
    QPushButton* leaf = nullptr;
    for (auto* button : sheet->findChildren<QPushButton*>(QStringLiteral("export.useLeaf")))
        leaf = button;
    QVERIFY(leaf);
    QTRY_VERIFY_WITH_TIMEOUT(!leaf->isHidden(), Patience);
    leaf->click();
    QCOMPARE(m_session->editor().undoStack().undoText(), QStringLiteral("Add Leaf Pin"));
    QTRY_VERIFY_WITH_TIMEOUT(leaf->isHidden(), Patience);
    sheet->close();
}

void PinSetsPageTest::findsSetsByNameAndHost()
{
    for (const char* name : {"Shop", "Bank", "Shop two"})
        useSet(PinSet::make(QLatin1String(name))
                   .with({.pattern =
                              *HostPattern::parse(QLatin1String(name[0] == 'B' ? "pay.example" : "shop.example"))}));
    QCOMPARE(m_page->search(QStringLiteral("shop")), 2);
    QCOMPARE(m_page->search(QStringLiteral("pay.example")), 1);
    QCOMPARE(m_page->search(QStringLiteral("nothing")), 0);
    QVERIFY(part<QPushButton>("pins.clearFilter")->isVisible());
    part<QPushButton>("pins.clearFilter")->click();
    QCOMPARE(m_page->list()->matches(), 3);
    m_page->search(QStringLiteral("shop"));
    QVERIFY(m_page->stepMatch(1) > 0);
    QVERIFY(current().name().startsWith(QLatin1String("Shop")));
}

void PinSetsPageTest::undoesEverythingToTheBeginning()
{
    const Workspace before = m_session->editor().workspace();
    useLabSet({{.pin = *Pin::parse(Spare)}});
    part<QLineEdit>("pins.name")->setFocus();
    QTest::keyClicks(part<QLineEdit>("pins.name"), QStringLiteral("!"));
    part<QRadioButton>("pins.reportOnly")->click();
    m_page->editor()->selectPin(*Pin::parse(Spare));
    m_page->editor()->setKindOfSelected(int(PinKind::Next));
    m_page->editor()->removeSelected();
    m_flows->duplicateSet();
    m_flows->removeSet();
    const Workspace after = m_session->editor().workspace();
    QUndoStack& undo = m_session->editor().undoStack();
    while (undo.canUndo())
        undo.undo();
    QCOMPARE(m_session->editor().workspace().pinSets, before.pinSets);
    QVERIFY(!m_page->showsSet());
    while (undo.canRedo())
        undo.redo();
    QCOMPARE(m_session->editor().workspace().pinSets, after.pinSets);
}

void PinSetsPageTest::asksBeforeDeletingASetWhereThatIsPreferred()
{
    useLabSet({{.pin = *Pin::parse(Spare)}});
    m_session->preferences().set(Preferences::Key::ConfirmRemovals, true);
    const size_t before = m_session->editor().pinSets().size();
    int asked = 0;
    const auto answer = [&asked](bool goOn) {
        dialogs::answerQuestionsWith([&asked, goOn](const dialogs::Question&) {
            ++asked;
            return goOn;
        });
    };
    answer(false);
    m_flows->removeSet();
    QCOMPARE(m_session->editor().pinSets().size(), before);
    answer(true);
    m_flows->removeSet();
    QCOMPARE(m_session->editor().pinSets().size(), before - 1);
    QCOMPARE(asked, 2);
    dialogs::answerQuestionsWith(nullptr);
}

void PinSetsPageTest::namesEverythingThatCanBeFocused()
{
    useLabSet({{.pin = *Pin::parse(Spare)}});
    m_page->liveChains().take(labReport());
    m_page->editor()->openAddHash();
    for (const auto* widget : m_page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->focusProxy() != nullptr
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        // A label is read by its text.
        bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || qobject_cast<const QLabel*>(widget) != nullptr;
        for (const auto* label : m_page->findChildren<QLabel*>())
            named = named || label->buddy() == widget;
        // What Qt makes for itself within a field or a calendar is named elsewhere.
        const bool inner = widget->parentWidget() != nullptr
            && (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox")
                || widget->parentWidget()->inherits("QCalendarWidget") || widget->inherits("QCalendarView")
                || widget->window() != m_page->window());
        QVERIFY2(named || inner,
            qPrintable(
                QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
    }
}

QTEST_MAIN(PinSetsPageTest)
#include "pin_sets_page_test.moc"
