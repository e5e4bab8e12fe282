// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/workspace/sample_workspaces.h"
#include "tests/support/places.h"

#include <QProcess>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

const QByteArray Id = R"("id":"11111111-1111-4111-8111-111111111111")";

QByteArray rootWith(const QByteArray& fields)
{
    return R"({"format":"pintle-workspace","version":1,)" + fields + "}";
}

QByteArray listWith(const char* list, const QByteArray& fields)
{
    return rootWith('"' + QByteArray(list) + "\":[{" + fields + "}]");
}

QByteArray fullDocument()
{
    Workspace workspace = sampleWorkspace(2, 2, 2);
    workspace.targets[0].note = QStringLiteral("Zürich");
    workspace.snapshots[0].takenAt =
        QDateTime::fromString(QStringLiteral("2026-11-24T10:00:00.250Z"), Qt::ISODateWithMs);
    return toJson(workspace);
}

} // namespace

// The published schema and our own reader must agree, with python3-jsonschema as the judge of the schema.
class WorkspaceSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheReader_data();
    void agreesWithTheReader();

private:
    struct Row {
        QString name;
        QByteArray document;
        bool valid;
    };
    std::vector<Row> m_rows;
    QList<QByteArray> m_answers;
};

void WorkspaceSchemaTest::initTestCase()
{
    const auto row = [this](const char* name, const QByteArray& document, bool valid) {
        m_rows.push_back({QString::fromLatin1(name), document, valid});
    };
    const QByteArray set = R"("set":{"format":"pintle-pins","version":1,"name":"s","hosts":[]})";
    row("a document that uses everything", fullDocument(), true);
    row("an empty workspace", toJson(Workspace()), true);
    row("the least", R"({"format":"pintle-workspace","version":1})", true);
    row("fields of a newer version", listWith("targets", Id + R"(,"address":"a","x":{"y":[1]})"), true);
    row("nulls for what is empty",
        listWith("snapshots", Id + R"(,"sent":[],"label":null,"takenAt":null,"target":null,"verdict":null)"), true);
    row("no format", R"({"version":1})", false);
    row("another format", R"({"format":"pintle-pins","version":1})", false);
    row("a newer version", R"({"format":"pintle-workspace","version":2})", false);
    row("version as text", R"({"format":"pintle-workspace","version":"1"})", false);
    row("a list as object", rootWith(R"("pinSets":{})"), false);
    row("name as number", rootWith(R"("name":1)"), false);
    row("a current set that is no id", rootWith(R"("currentPinSet":"x")"), false);
    row("a pin set", listWith("pinSets", Id + "," + set), true);
    row("a pin set without a set", listWith("pinSets", Id), false);
    row("a pin set without an id", listWith("pinSets", set), false);
    row("a pin set of another format", listWith("pinSets", Id + R"(,"set":{"format":"x","version":1,"hosts":[]})"),
        false);
    row("a pin set of a newer version",
        listWith("pinSets", Id + R"(,"set":{"format":"pintle-pins","version":2,"hosts":[]})"), false);
    row("a pin set without hosts", listWith("pinSets", Id + R"(,"set":{"format":"pintle-pins","version":1})"), false);
    row("a note as number", listWith("pinSets", Id + "," + set + R"(,"note":5)"), false);
    row("a target without address", listWith("targets", Id), false);
    row("a target with a blank address", listWith("targets", Id + R"(,"address":" ")"), false);
    row("a private key", listWith("targets", Id + R"(,"address":"a","note":"-----BEGIN EC PRIVATE KEY-----")"), false);
    row("a snapshot without certificates", listWith("snapshots", Id), false);
    row("a certificate that is no base64", listWith("snapshots", Id + R"(,"sent":["*"])"), false);
    row("an OCSP answer that is no base64", listWith("snapshots", Id + R"(,"sent":[],"stapledOcsp":"A")"), false);
    row("a time without zone", listWith("snapshots", Id + R"(,"sent":[],"takenAt":"2026-01-01T00:00:00")"), false);
    row("a time in month 13", listWith("snapshots", Id + R"(,"sent":[],"takenAt":"2026-13-01T00:00:00Z")"), false);

    QByteArray documents;
    for (const Row& each : m_rows)
        documents += (documents.isEmpty() ? "[" : ",\n") + each.document;
    QProcess python;
    python.start(QStringLiteral("python3"),
        {sourceDir() + QStringLiteral("/tests/support/validate_json.py"),
            sourceDir() + QStringLiteral("/resources/schemas/pintle-workspace.schema.json")});
    python.write(documents + "]");
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    m_answers = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(size_t(m_answers.size()), m_rows.size());
}

void WorkspaceSchemaTest::agreesWithTheReader_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_rows.size(); ++i)
        QTest::newRow(qPrintable(m_rows[i].name)) << int(i);
}

void WorkspaceSchemaTest::agreesWithTheReader()
{
    QFETCH(int, index);
    const Row& row = m_rows[size_t(index)];
    QVERIFY2((m_answers[index] == "valid") == row.valid, m_answers[index].constData());
    const auto opened = workspaceFromJson(row.document);
    QCOMPARE(opened && opened->lost.empty() && opened->damaged.empty() && !opened->newer, row.valid);
}

QTEST_GUILESS_MAIN(WorkspaceSchemaTest)
#include "workspace_schema_test.moc"
