// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace.h"

#include "tests/app/workspace/sample_workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

QByteArray rootWith(const QByteArray& fields)
{
    return R"({"format":"pintle-workspace","version":1,"name":"n",)" + fields + "}";
}

const QByteArray PinSetJson =
    R"({"id":"11111111-1111-4111-8111-111111111111","set":{"format":"pintle-pins","version":1,"name":"s","hosts":[]}})";

// Five objects in few bytes, for tests that go through every one of them.
Workspace smallWorkspace()
{
    Workspace workspace = sampleWorkspace(2, 2, 1);
    for (StoredPinSet& stored : workspace.pinSets) {
        HostPins host{.pattern = *HostPattern::parse(QStringLiteral("a.example"))};
        host.pins = {{.pin = pinFor(stored.set.name()), .label = QStringLiteral("\\ \"[}")}};
        stored.set = PinSet::make(stored.set.name()).with(host);
    }
    workspace.snapshots[0].sent.resize(1, workspace.snapshots[0].sent[0]);
    return workspace;
}

qsizetype lineOfText(const QByteArray& json, const QByteArray& text)
{
    return 1 + json.left(json.indexOf(text)).count('\n');
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsWhatItWrites()
    {
        const Workspace workspace = sampleWorkspace(3, 2, 2);
        const auto opened = workspaceFromJson(toJson(workspace));
        QVERIFY(opened.has_value());
        QVERIFY(opened->lost.empty());
        QVERIFY(opened->damaged.empty());
        QCOMPARE(opened->objects, 7);
        QVERIFY(opened->workspace == workspace);
        QCOMPARE(toJson(opened->workspace), toJson(workspace));
    }

    void keepsFieldsOfANewerVersionAtEveryLevel()
    {
        const QByteArray json = rootWith(R"("future":{"a":[1]},"pinSets":[{"id":"11111111-1111-4111-8111-111111111111",
            "colour":"red","set":{"format":"pintle-pins","version":1,"name":"s","hosts":[],"more":1}}],
            "targets":[{"id":"21111111-1111-4111-8111-111111111111","address":"a.example","tags":["x"]}],
            "snapshots":[{"id":"31111111-1111-4111-8111-111111111111","target":"a","sent":[],"region":"eu"}])");
        const auto opened = workspaceFromJson(json);
        QVERIFY(opened && opened->damaged.empty() && opened->lost.empty());
        const QJsonObject saved = QJsonDocument::fromJson(toJson(opened->workspace)).object();
        QVERIFY(saved.contains(QLatin1String("future")));
        const auto first = [&saved](const char* list) {
            return saved.value(QLatin1String(list)).toArray().at(0).toObject();
        };
        QCOMPARE(first("pinSets").value(QLatin1String("colour")).toString(), QStringLiteral("red"));
        QCOMPARE(first("pinSets").value(QLatin1String("set")).toObject().value(QLatin1String("more")).toInt(), 1);
        QVERIFY(first("targets").contains(QLatin1String("tags")));
        QCOMPARE(first("snapshots").value(QLatin1String("region")).toString(), QStringLiteral("eu"));
    }

    void aNewerVersionIsToldAndReadAsFarAsItIsUnderstood()
    {
        QByteArray json = toJson(sampleWorkspace(1, 1, 1));
        json.replace("\"version\": 1,\n    \"name\": \"Shop", "\"version\": 7,\n    \"name\": \"Shop");
        const auto opened = workspaceFromJson(json);
        QVERIFY(opened && opened->newer);
        QCOMPARE(opened->version, 7);
        QCOMPARE(opened->recovered(), 3);
    }

    void aBrokenObjectIsLostAlone_data()
    {
        QTest::addColumn<QByteArray>("lists");
        QTest::addColumn<int>("recovered");
        QTest::addColumn<QString>("place");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const QByteArray& lists, int recovered, const char* place,
                             ErrorCode code = ErrorCode::MalformedWorkspace) {
            QTest::newRow(name) << rootWith(lists) << recovered << QString::fromLatin1(place) << code;
        };
        row("a pin set that is no object", "\"pinSets\":[" + PinSetJson + ",5]", 1, "$.pinSets[1]");
        row("a pin set without a set", "\"pinSets\":[{\"id\":\"x\"}," + PinSetJson + "]", 1, "$.pinSets[0].set");
        row("a target without address", "\"targets\":[{}],\"pinSets\":[" + PinSetJson + "]", 1, "$.targets[0].address");
        row("a snapshot without certificates", "\"snapshots\":[{}],\"pinSets\":[" + PinSetJson + "]", 1,
            "$.snapshots[0].sent");
        row("a certificate that is no base64", R"("snapshots":[{"sent":["*"]}])", 0, "$.snapshots[0].sent[0]");
        row("a certificate that is no certificate", R"("snapshots":[{"sent":["MAA="]}])", 0, "$.snapshots[0].sent[0]");
        row("an OCSP answer that is no base64", R"("snapshots":[{"sent":[],"stapledOcsp":"!"}])", 0,
            "$.snapshots[0].stapledOcsp");
        row("a private key in a note",
            R"("targets":[{"address":"a","note":"-----BEGIN EC PRIVATE KEY-----\nMHc"},{"address":"b"}])", 1,
            "$.targets[0]", ErrorCode::PrivateKeyRefused);
        row("a private key in an unknown field",
            R"("targets":[{"address":"a","x":[{"y":"-----BEGIN PRIVATE KEY-----"}]}])", 0, "$.targets[0]",
            ErrorCode::PrivateKeyRefused);
    }

    void aBrokenObjectIsLostAlone()
    {
        QFETCH(QByteArray, lists);
        QFETCH(int, recovered);
        QFETCH(QString, place);
        QFETCH(ErrorCode, code);
        const auto opened = workspaceFromJson(lists);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->lost.size(), size_t(1));
        QCOMPARE(opened->recovered(), recovered);
        QCOMPARE(opened->lost[0].context.subject, place);
        QCOMPARE(opened->lost[0].code, code);
        QVERIFY(opened->lost[0].context.line.has_value());
    }

    void aPartThatCannotBeReadIsToldAndTheObjectKept_data()
    {
        QTest::addColumn<QByteArray>("lists");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& lists, const char* place) {
            QTest::newRow(name) << rootWith(lists) << QString::fromLatin1(place);
        };
        row("no id", R"("targets":[{"address":"a"}])", "$.targets[0].id");
        row("a note that is a number",
            R"("targets":[{"id":"11111111-1111-4111-8111-111111111111","address":"a","note":1}])", "$.targets[0].note");
        row("a time without zone",
            R"("snapshots":[{"id":"11111111-1111-4111-8111-111111111111","sent":[],"takenAt":"2026-01-01T00:00:00"}])",
            "$.snapshots[0].takenAt");
        row("a pin that is none",
            R"("pinSets":[{"id":"11111111-1111-4111-8111-111111111111","set":{"format":"pintle-pins","version":1,)"
            R"("name":"s","hosts":[{"pattern":"a.example","pins":[{"sha256":"x"}]}]}}])",
            "$.pinSets[0].set.hosts[0].pins[0].sha256");
    }

    void aPartThatCannotBeReadIsToldAndTheObjectKept()
    {
        QFETCH(QByteArray, lists);
        QFETCH(QString, place);
        const auto opened = workspaceFromJson(lists);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->recovered(), 1);
        QCOMPARE(opened->damaged.size(), size_t(1));
        QCOMPARE(opened->damaged[0].context.subject, place);
    }

    void aListOrACurrentSetThatCannotBeReadIsTold()
    {
        const auto opened = workspaceFromJson(
            rootWith(R"("pinSets":{},"targets":[{"id":"21111111-1111-4111-8111-111111111111","address":"a"}],)"
                     R"("currentPinSet":"11111111-1111-4111-8111-111111111111","key":"-----BEGIN PRIVATE KEY-----")"));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->damaged.size(), size_t(3));
        QVERIFY(opened->workspace.currentPinSet.isNull());
        QVERIFY(opened->workspace.unknown.isEmpty());
    }

    void twoObjectsNeverShareAnId()
    {
        const QByteArray json = rootWith("\"pinSets\":[" + PinSetJson + "," + PinSetJson + "]");
        const auto opened = workspaceFromJson(json);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->workspace.pinSets.size(), size_t(2));
        QVERIFY(opened->workspace.pinSets[0].id != opened->workspace.pinSets[1].id);
        QVERIFY(workspaceFromJson(json)->workspace == opened->workspace);
    }

    void whatIsNoWorkspaceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a pin set") << PinSet::make(QStringLiteral("n")).toJson();
        QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1})");
        QTest::newRow("65 levels") << rootWith("\"x\":" + QByteArray(64, '[') + QByteArray(64, ']'));
    }

    void whatIsNoWorkspaceIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto opened = workspaceFromJson(json);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::MalformedWorkspace);
    }

    void aFileCutAtAnyByteOpensOrIsRefused()
    {
        const Workspace workspace = smallWorkspace();
        const QByteArray json = toJson(workspace);
        size_t most = 0;
        for (qsizetype length = 0; length < json.size(); ++length) {
            const auto opened = workspaceFromJson(json.left(length));
            if (!opened) {
                QCOMPARE(most, size_t(0)); // once something can be read, more of the file never gives less
                continue;
            }
            const Workspace& read = opened->workspace;
            const size_t count = read.pinSets.size() + read.targets.size() + read.snapshots.size();
            QVERIFY2(count >= most, qPrintable(QStringLiteral("%1 bytes").arg(length)));
            most = count;
            for (size_t i = 0; i < read.pinSets.size(); ++i)
                QVERIFY(read.pinSets[i] == workspace.pinSets[i]);
        }
        QCOMPARE(most, size_t(5));
    }

    void aCutFileWithoutLayoutKeepsWhatStandsBefore()
    {
        QByteArray json = QJsonDocument::fromJson(toJson(sampleWorkspace(3, 2, 0))).toJson(QJsonDocument::Compact);
        json.truncate(json.indexOf("\"Set 2\""));
        const auto opened = workspaceFromJson(json);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->workspace.pinSets.size(), size_t(2));
        QCOMPARE(opened->lost.size(), size_t(1));
    }

    void aByteThatIsWrongCostsOneObjectAtMost()
    {
        const Workspace workspace = smallWorkspace();
        const QByteArray json = toJson(workspace);
        constexpr std::array wrong{'"', '}', '\n', '\x01', ',', '{', ']'};
        for (qsizetype place = 0; place < json.size(); ++place) {
            QByteArray damaged = json;
            damaged[place] = wrong[size_t(place) % wrong.size()];
            const auto opened = workspaceFromJson(damaged);
            const QString where = QStringLiteral("byte %1: %2").arg(place).arg(int(damaged[place]));
            // The format's own name may make it another document.
            if (!opened && place < json.indexOf("\"version\""))
                continue;
            QVERIFY2(opened.has_value(), qPrintable(where));
            // A list under another name is JSON still, and kept as a field that nobody knows.
            const bool otherName = !opened->workspace.unknown.isEmpty() || json.at(place) == '[';
            QVERIFY2(otherName || opened->recovered() >= 4, damaged.mid(place - 300, 600).constData());
        }
    }

    void theLineOfALostObjectIsTold()
    {
        QByteArray json = toJson(sampleWorkspace(4, 0, 0));
        json.replace("\"name\": \"Set 2\"", "\"name\": \"Set 2");
        const auto opened = workspaceFromJson(json);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->objects, 4);
        QCOMPARE(opened->lost.size(), size_t(1));
        // The text does not end where it should, which shows at the end of its line.
        const qsizetype line = lineOfText(json, "\"name\": \"Set 2");
        QVERIFY(*opened->lost[0].context.line >= line && *opened->lost[0].context.line <= line + 1);
        QCOMPARE(opened->workspace.pinSets[2].set.name(), QStringLiteral("Set 3"));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
