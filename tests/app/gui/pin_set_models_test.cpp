// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/host_list_model.h"
#include "app/gui/pages/pin_sets/import_preview.h"
#include "app/gui/pages/pin_sets/lint_model.h"
#include "app/gui/pages/pin_sets/pin_set_check.h"
#include "app/gui/pages/pin_sets/pin_set_tree_model.h"
#include "app/gui/pages/pin_sets/pin_table_model.h"
#include "tests/app/gui/lab_reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pintle;

namespace {

const QString Host = QStringLiteral("api.lab.test");

HostPins entryWith(std::vector<PinEntry> pins, const QString& host = Host)
{
    return {.pattern = *HostPattern::parse(host), .pins = std::move(pins)};
}

PinEntry spare()
{
    return {.pin = *Pin::parse(QStringLiteral("8RlE3T7nBmmZYtbXRPpZ5hkAXmTQ2Q6GqQzqT0cmFpE=")),
        .role = PinRole::Backup,
        .state = PinState::Next,
        .keptBy = QStringLiteral("HSM 2"),
        .keyAlgorithm = QStringLiteral("EC P-256")};
}

QStringList sentences(const std::vector<LintRow>& rows)
{
    QStringList all;
    for (const LintRow& row : rows)
        all << row.sentence;
    return all;
}

} // namespace

class PinSetModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void tellsWhereEachPinIs();
    void asksForEveryEditAndChangesNothingItself();
    void keepsItsRowsWhenOnlyWordsChange();
    void turnsABackupIntoAnActivePin();
    void listsSetsBelowTheirWorkspace();
    void asksForANewNameOfASet();
    void showsHostsAndAsksForTheirEdits();
    void findsWhatIsWrongWithASet();
    void offersRepairsWhereTheyAreKnown();
    void saysWhatIsWell();
    void namesTheHostWhereThereAreSeveral();
    void plansWhichServersToLookAt();
    void summarisesAConfigurationBeforeItIsImported();

private:
    test::LabReports m_lab;
};

void PinSetModelsTest::tellsWhereEachPinIs()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    const EndpointReport report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
    const HostPins host = entryWith({{.pin = Pin::of(chain[0])}, {.pin = Pin::of(chain[1])}, spare()});

    PinTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(pinRows(host, nullptr));
    const auto where = [&model](int row) { return model.index(row, PinTableModel::Where).data().toString(); };
    QCOMPARE(where(0), QStringLiteral("unknown – not inspected"));
    model.setRows(pinRows(host, &*report.paths));
    QCOMPARE(where(0), QStringLiteral("in live chain: leaf"));
    QCOMPARE(where(1), QStringLiteral("in live chain: intermediate"));
    QCOMPARE(where(2), QStringLiteral("not in live chain"));
    QCOMPARE(model.index(2, PinTableModel::State).data().toString(), QStringLiteral("Backup"));
    QCOMPARE(model.index(2, PinTableModel::Key).data().toString().contains(QLatin1String("EC P-256")), true);
    const QString spoken = model.index(2, PinTableModel::Where).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(spoken.startsWith(QLatin1String("Backup: pin ")), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(QLatin1String("kept by HSM 2")), qPrintable(spoken));
    for (int column = 0; column < PinTableModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void PinSetModelsTest::asksForEveryEditAndChangesNothingItself()
{
    PinTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(pinRows(entryWith({spare()}), nullptr));
    std::vector<PinEntry> asked;
    connect(&model, &PinTableModel::pinEdited, this, [&](int, const PinEntry& next) { asked.push_back(next); });

    QVERIFY(model.setData(model.index(0, PinTableModel::KeptBy), QStringLiteral("safe deposit")));
    QVERIFY(model.setData(model.index(0, PinTableModel::Note), QStringLiteral("for 2027")));
    QVERIFY(model.setData(model.index(0, PinTableModel::State), int(PinKind::Retired), PinTableModel::KindRole));
    QVERIFY(!model.setData(model.index(0, PinTableModel::PinText), QStringLiteral("x")));
    QVERIFY(model.setData(model.index(0, PinTableModel::KeptBy), QStringLiteral("HSM 2"))); // as it was
    QCOMPARE(asked.size(), size_t(3));
    QCOMPARE(asked[0].keptBy, QStringLiteral("safe deposit"));
    QCOMPARE(asked[1].label, QStringLiteral("for 2027"));
    QVERIFY(asked[2].state == PinState::Retired);
    QCOMPARE(model.rows().front().entry, spare());
}

void PinSetModelsTest::keepsItsRowsWhenOnlyWordsChange()
{
    PinTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(pinRows(entryWith({spare()}), nullptr));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    PinEntry other = spare();
    other.keptBy = QStringLiteral("Ada");
    model.setRows(pinRows(entryWith({other}), nullptr));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setRows(pinRows(entryWith({other}), nullptr));
    QCOMPARE(changed.count(), 1);
    model.setRows({});
    QCOMPARE(reset.count(), 1);
}

void PinSetModelsTest::turnsABackupIntoAnActivePin()
{
    const PinEntry active = withKind(spare(), PinKind::Active, PinRole::Leaf);
    QVERIFY(active.state == PinState::Active);
    QVERIFY(active.role == PinRole::Leaf);
    QVERIFY(!withKind(spare(), PinKind::Active, std::nullopt).role);
    const PinEntry backup = withKind({.pin = spare().pin, .role = PinRole::Leaf}, PinKind::Backup, PinRole::Leaf);
    QVERIFY(kindOf(backup) == PinKind::Backup);
    for (const PinKind kind : pinKinds())
        QVERIFY(kindOf(withKind(spare(), kind, std::nullopt)) == kind);
}

void PinSetModelsTest::listsSetsBelowTheirWorkspace()
{
    PinSetTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    std::vector<PinSetRow> sets = {{.id = first, .name = QStringLiteral("Shop"), .pins = 3, .hosts = {Host}},
        {.id = second, .name = QStringLiteral("Lab"), .worst = Severity::Warning}};
    model.setSets(QStringLiteral("My Workspace"), sets);
    const QModelIndex workspace = model.workspaceIndex();
    QCOMPARE(workspace.data().toString(), QStringLiteral("My Workspace"));
    QCOMPARE(model.rowCount(workspace), 2);
    QCOMPARE(model.indexOf(second).data().toString(), QStringLiteral("Lab"));
    QCOMPARE(model.indexOf(first).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Shop, 3 pin(s)"));
    QVERIFY(model.indexOf(second).data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("Warning")));
    QVERIFY(!model.indexOf(QUuid::createUuid()).isValid());

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sets[0].pins = 4;
    model.setSets(QStringLiteral("My Workspace"), sets);
    QCOMPARE(reset.count(), 0);
    sets.pop_back();
    model.setSets(QStringLiteral("My Workspace"), sets);
    QCOMPARE(reset.count(), 1);
}

void PinSetModelsTest::asksForANewNameOfASet()
{
    PinSetTreeModel model;
    const QUuid id = QUuid::createUuid();
    model.setSets(QStringLiteral("W"), {{.id = id, .name = QStringLiteral("Shop")}});
    QSignalSpy renamed(&model, &PinSetTreeModel::renamed);
    QVERIFY(!model.setData(model.indexOf(id), QStringLiteral("  ")));
    QVERIFY(model.setData(model.indexOf(id), QStringLiteral("Shop mobile")));
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.front().at(1).toString(), QStringLiteral("Shop mobile"));
    QCOMPARE(model.indexOf(id).data().toString(), QStringLiteral("Shop"));
    QVERIFY(!model.setData(model.workspaceIndex(), QStringLiteral("x")));
}

void PinSetModelsTest::showsHostsAndAsksForTheirEdits()
{
    HostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatterns(
        {*HostPattern::parse(QStringLiteral("a.example"), true), *HostPattern::parse(QStringLiteral("*.b.example"))});
    QVERIFY(model.index(0).data().toString().endsWith(QLatin1String("and all names below")));
    QCOMPARE(model.index(1).data(Qt::EditRole).toString(), QStringLiteral("*.b.example"));
    QSignalSpy edited(&model, &HostListModel::edited);
    QVERIFY(model.setData(model.index(1), QStringLiteral("https://b.example/")));
    QVERIFY(model.setData(model.index(1), QStringLiteral("*.b.example")));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.front().at(1).toString(), QStringLiteral("https://b.example/"));
}

void PinSetModelsTest::findsWhatIsWrongWithASet()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    const EndpointReport report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
    const auto live = [&report](const HostPins&) { return &*report.paths; };
    const auto unseen = [](const HostPins&) -> const PathReport* { return nullptr; };
    const PinSet wrong = PinSet::make(QStringLiteral("S")).with(entryWith({spare()}));

    LintModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(lintOf(wrong, live, test::labInstant()));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.rows().front().sentence,
        QStringLiteral("No pin matches the chain in use: today's users would be blocked."));
    QCOMPARE(model.rows().front().severity, Severity::Failure);
    QVERIFY(model.rows().front().fix == LintFix::AddFromChain);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Failure: ")));
    QCOMPARE(worstOf(model.rows()), Severity::Failure);

    model.setRows(lintOf(
        PinSet::make(QStringLiteral("S")).with(entryWith({{.pin = Pin::of(chain[1]), .role = PinRole::Intermediate}})),
        unseen, test::labInstant()));
    QVERIFY(model.rows().front().fix == LintFix::GenerateBackup);
    QCOMPARE(model.index(0).data(LintModel::FixTextRole).toString(), QStringLiteral("Generate Backup Key…"));
}

void PinSetModelsTest::offersRepairsWhereTheyAreKnown()
{
    const auto unseen = [](const HostPins&) -> const PathReport* { return nullptr; };
    HostPins host = entryWith({spare(), spare()});
    host.expires = test::labInstant().addDays(-1);
    const auto rows = lintOf(PinSet::make(QStringLiteral("S")).with(host), unseen, test::labInstant());
    QStringList fixes;
    for (const LintRow& row : rows) {
        if (row.fix == LintFix::Repair)
            fixes << row.fixText;
    }
    QVERIFY2(fixes.contains(QStringLiteral("Remove the End")), qPrintable(fixes.join(QLatin1Char('|'))));
    QVERIFY2(fixes.contains(QStringLiteral("Merge the Entries")), qPrintable(fixes.join(QLatin1Char('|'))));
}

void PinSetModelsTest::saysWhatIsWell()
{
    const auto chain = m_lab.withAnchor(QStringLiteral("good"));
    const EndpointReport report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
    const auto live = [&report](const HostPins&) { return &*report.paths; };
    const PinSet good = PinSet::make(QStringLiteral("S"))
                            .with(entryWith({{.pin = Pin::of(chain[1]), .role = PinRole::Intermediate}, spare()}));
    const auto rows = lintOf(good, live, test::labInstant());
    QVERIFY2(sentences(rows).contains(QStringLiteral("The backup key is not in the live chain.")),
        qPrintable(sentences(rows).join(QLatin1Char('|'))));
    QVERIFY(worstOf(rows) < Severity::Warning);
}

void PinSetModelsTest::namesTheHostWhereThereAreSeveral()
{
    const auto unseen = [](const HostPins&) -> const PathReport* { return nullptr; };
    const PinSet set = PinSet::make(QStringLiteral("S"))
                           .with(entryWith({}, QStringLiteral("a.example")))
                           .with(entryWith({spare()}, QStringLiteral("b.example")));
    const QString first = lintOf(set, unseen, test::labInstant()).front().sentence;
    QVERIFY2(first.contains(QLatin1String("a.example")), qPrintable(first));
}

void PinSetModelsTest::plansWhichServersToLookAt()
{
    HostPins listed = entryWith({}, QStringLiteral("*.c.example"));
    listed.endpoints = {QStringLiteral("x.c.example:8443"), QStringLiteral("y.c.example:443")};
    const PinSet set = PinSet::make(QStringLiteral("S"))
                           .with(entryWith({}, QStringLiteral("a.example")))
                           .with(entryWith({}, QStringLiteral("*.b.example")))
                           .with(listed)
                           .with(entryWith({}, Host))
                           .with(entryWith({}, QStringLiteral("2001:db8::1")));
    const CheckPlan plan = checkPlan(set, QString());
    QCOMPARE(plan.addresses,
        QStringList({QStringLiteral("a.example:443"), QStringLiteral("x.c.example:8443"),
            QStringLiteral("y.c.example:443"), QStringLiteral("lab:good"), QStringLiteral("[2001:db8::1]:443")}));
    QCOMPARE(plan.unreachable, QStringList(QStringLiteral("*.b.example")));
    // The address in the target bar is closer to what the user means.
    QCOMPARE(checkPlan(set, QStringLiteral("a.example:4433")).addresses.front(), QStringLiteral("a.example:4433"));
    QVERIFY(checkPlan(set, QStringLiteral("z.b.example")).unreachable.isEmpty());
}

void PinSetModelsTest::summarisesAConfigurationBeforeItIsImported()
{
    const QByteArray xml = R"(<network-security-config><domain-config>
<domain>api.example.com</domain>
<pin-set expiration="2020-01-01"><pin digest="SHA-256">8RlE3T7nBmmZYtbXRPpZ5hkAXmTQ2Q6GqQzqT0cmFpE=</pin></pin-set>
</domain-config></network-security-config>)";
    const auto read = readConfigurationText(QStringLiteral("/x/shop.xml"), xml);
    QVERIFY(read);
    QCOMPARE(read->set.hosts().size(), size_t(1));
    QVERIFY2(summaryOf(*read).startsWith(QLatin1String("1 domain(s), 1 pin(s), ")), qPrintable(summaryOf(*read)));
    QVERIFY(!read->format.isEmpty());
    const auto nothing = readConfigurationText(QStringLiteral("x"), "no configuration at all");
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::UnknownFormat);
}

QTEST_MAIN(PinSetModelsTest)
#include "pin_set_models_test.moc"
