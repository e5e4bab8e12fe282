// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/json_outline.h"

#include <QJsonDocument>
#include <QTest>

using namespace pintle;

class JsonOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithTheLineOfTheFault_data();
    void refusesWithTheLineOfTheFault();
    void acceptsTheSameNameInTwoObjects();
    void countsLevels();
    void refusesMoreThanItsBytes();
    void findsTheLineOfAValue_data();
    void findsTheLineOfAValue();
    void writesPaths();
    void keepsWhatStandsBeforeADamage_data();
    void keepsWhatStandsBeforeADamage();
};

void JsonOutlineTest::refusesWithTheLineOfTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* what, const QByteArray& json, qint64 line) { QTest::newRow(what) << json << line; };
    row("nothing", "", 1);
    row("not JSON", "hello", 1);
    row("a list", "[]", 1);
    row("cut off on line 3", "{\n\"a\": [\n1,", 3);
    row("rubbish after the end", "{}\n\nx", 3);
    row("a comment", "{\n// no\n}", 2);
    row("a comma too many", "{\n\"a\": 1,\n}", 3);
    row("bytes that are not UTF-8", "{\n\"a\": \"\xff\"}", 2);
    row("the same name twice", "{\n\"a\": 1,\n\"a\": 2}", 3);
    row("the same name twice, once with an escape", "{\n\"a\": 1,\n\"\\u0061\": 2}", 3);
    row("the same name twice deep inside", "{\"x\": [{\"y\": {\n\"b\": \"}\",\n\n\"b\": 1}}]}", 4);
    row("a quote in a name that comes twice", "{\"a\\\"\": 1,\n\"a\\\"\": 2}", 2);
}

void JsonOutlineTest::refusesWithTheLineOfTheFault()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    const auto object = readJsonObject(json);
    QVERIFY(!object);
    QCOMPARE(object.error().code, ErrorCode::MalformedPinSet);
    QCOMPARE(object.error().context.line, std::optional<qint64>(line));
    QVERIFY(!object.error().context.detail.isEmpty());
}

void JsonOutlineTest::acceptsTheSameNameInTwoObjects()
{
    const auto object =
        readJsonObject("{\"a\": {\"a\": \"a\"}, \"b\": [{\"a\": 1}, {\"a\": 2}], \"c\": [\"a\", \"a\"]}");
    QVERIFY(object.has_value());
    QCOMPARE(object->value(QStringLiteral("a")).toObject().value(QStringLiteral("a")).toString(), QStringLiteral("a"));
}

void JsonOutlineTest::countsLevels()
{
    const auto nested = [](int arrays) { return "{\"a\":" + QByteArray(arrays, '[') + QByteArray(arrays, ']') + "}"; };
    QVERIFY(readJsonObject(nested(63)).has_value());
    QCOMPARE(readJsonObject(nested(64)).error().context.detail, QStringLiteral("more than 64 levels"));
    QCOMPARE(readJsonObject(nested(1'000'000)).error().code, ErrorCode::MalformedPinSet);
}

void JsonOutlineTest::refusesMoreThanItsBytes()
{
    const QByteArray json = "{\"a\": 1}";
    QVERIFY(readJsonObject(json, {.bytes = json.size()}).has_value());
    const auto refused = readJsonObject(json, {.bytes = json.size() - 1});
    QCOMPARE(refused.error().context.limit, std::optional<qint64>(json.size() - 1));
}

void JsonOutlineTest::findsTheLineOfAValue_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* what, const char* steps, qint64 line) {
        QTest::newRow(what) << QString::fromLatin1(steps).split(QLatin1Char(' '), Qt::SkipEmptyParts) << line;
    };
    row("the document", "", 2);
    row("a member", "name", 3);
    row("a member after strings with brackets", "hosts", 4);
    row("an element", "hosts 1", 7);
    row("a member of an element", "hosts 1 mode", 8);
    row("a member that is not there: its object", "hosts 1 trust", 7);
    row("an element that is not there: its list", "hosts 9", 4);
    row("a value that is no object: itself", "name x", 3);
}

void JsonOutlineTest::findsTheLineOfAValue()
{
    QFETCH(QStringList, steps);
    QFETCH(qint64, line);
    const QByteArray json =
        "\n{\n\"name\": \"}]\\\\\\\"{\",\n\"hosts\": [\n{\"mode\": null,\n\"x\": [1, [2]]},\n{\n\"mode\": 5}]\n}";
    QVERIFY(readJsonObject(json).has_value());
    JsonPath path;
    for (const QString& step : steps) {
        bool isNumber = false;
        const int position = step.toInt(&isNumber);
        path = isNumber ? path.element(position) : path.member(step);
    }
    QCOMPARE(lineOf(json, path), line);
}

void JsonOutlineTest::writesPaths()
{
    const JsonPath path = JsonPath().member(QStringLiteral("hosts")).element(2).member(QStringLiteral("pa\nth"));
    QCOMPARE(JsonPath().toString(), QStringLiteral("$"));
    QCOMPARE(path.toString(), QStringLiteral("$.hosts[2].pa\\u{a}th"));
}

void JsonOutlineTest::keepsWhatStandsBeforeADamage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* what, const char* json, const char* kept) {
        QTest::newRow(what) << QByteArray(json) << QByteArray(kept);
    };
    row("cut off after an element", "{\"a\":[{\"b\":1},{\"c\"", "{\"a\":[{\"b\":1}]}");
    row("cut off inside a string", "{\"a\":[{\"b\":1}],\"d\":\"x", "{\"a\":[{\"b\":1}]}");
    row("damaged in the middle", "{\"a\":[{\"b\":1},{\"c\":oops},{\"d\":2}]}", "{\"a\":[{\"b\":1}]}");
    row("an object cut inside a deep value is dropped whole", "{\"a\":[{\"b\":{\"c\":{}},", "");
    row("a name twice ends what is kept", "{\"a\":[{}],\"a\":[{}]}", "{\"a\":[{}]}");
    row("nothing complete", "{\"a\":", "");
    row("not JSON", "hello", "");
}

void JsonOutlineTest::keepsWhatStandsBeforeADamage()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, kept);
    const auto remains = cutAtFault(json, 2);
    QVERIFY(remains.has_value());
    QCOMPARE(remains->json, kept);
    QCOMPARE(remains->fault.code, ErrorCode::MalformedPinSet);
    QVERIFY(kept.isEmpty() || readJsonObject(kept).has_value());
    QVERIFY(!cutAtFault("{\"a\": []}", 2));
}

QTEST_GUILESS_MAIN(JsonOutlineTest)
#include "json_outline_test.moc"
