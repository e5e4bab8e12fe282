// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/json_fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace pintle;

namespace {

QJsonObject objectOf(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

enum class Colour { Red, Green };
constexpr std::array<std::pair<const char*, Colour>, 2> colours{{{"red", Colour::Red}, {"green", Colour::Green}}};

} // namespace

class JsonFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void fallsBackWhereNothingIs();
    void reportsWrongTypes_data();
    void reportsWrongTypes();
    void reportsFieldsThatNobodyAskedFor();
    void keepsTheFirstProblem();
    void reportsWhatIsNoObject();
};

void JsonFieldsTest::readsWhatIsThere()
{
    JsonProblem problem;
    JsonFields fields(
        objectOf(R"({"t":"a","n":1.5,"i":3,"f":true,"l":["x","y"],"w":"green"})"), QStringLiteral("$"), problem);
    QCOMPARE(fields.text(QStringLiteral("t")), QStringLiteral("a"));
    QCOMPARE(fields.number(QStringLiteral("n"), 0, 0, 9), 1.5);
    QCOMPARE(fields.integer(QStringLiteral("i"), 0, 0, 9), 3);
    QVERIFY(fields.flag(QStringLiteral("f"), false));
    QCOMPARE(fields.texts(QStringLiteral("l"))->size(), 2);
    QVERIFY(fields.word(QStringLiteral("w"), colours, Colour::Red) == Colour::Green);
    fields.finish();
    QVERIFY(!problem.isSet());
}

void JsonFieldsTest::fallsBackWhereNothingIs()
{
    JsonProblem problem;
    JsonFields fields(QJsonObject(), QStringLiteral("$"), problem);
    QCOMPARE(fields.text(QStringLiteral("t"), QStringLiteral("b")), QStringLiteral("b"));
    QCOMPARE(fields.integer(QStringLiteral("i"), 7, 0, 9), 7);
    QVERIFY(!fields.texts(QStringLiteral("l")));
    QVERIFY(fields.word(QStringLiteral("w"), colours, Colour::Green) == Colour::Green);
    QVERIFY(!problem.isSet());
}

void JsonFieldsTest::reportsWrongTypes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray(R"({"t":1})") << QStringLiteral("$.t: must be a string");
    QTest::newRow("needed text") << QByteArray(R"({"r":""})") << QStringLiteral("$.r: must be there and not empty");
    QTest::newRow("number") << QByteArray(R"({"r":"x","n":"1"})")
                            << QStringLiteral("$.n: must be a number from 0 to 9");
    QTest::newRow("range") << QByteArray(R"({"r":"x","n":10})") << QStringLiteral("$.n: must be a number from 0 to 9");
    QTest::newRow("whole") << QByteArray(R"({"r":"x","i":1.5})") << QStringLiteral("$.i: must be a whole number");
    QTest::newRow("flag") << QByteArray(R"({"r":"x","f":0})") << QStringLiteral("$.f: must be true or false");
    QTest::newRow("list") << QByteArray(R"({"r":"x","l":"x"})") << QStringLiteral("$.l: must be an array");
    QTest::newRow("list items") << QByteArray(R"({"r":"x","l":[1]})") << QStringLiteral("$.l: must hold strings only");
    QTest::newRow("object") << QByteArray(R"({"r":"x","o":[]})") << QStringLiteral("$.o: must be an object");
    QTest::newRow("word") << QByteArray(R"({"r":"x","w":"blue"})") << QStringLiteral("$.w: must be one of red, green");
}

void JsonFieldsTest::reportsWrongTypes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    JsonProblem problem;
    JsonFields fields(objectOf(json.constData()), QStringLiteral("$"), problem);
    fields.text(QStringLiteral("t"));
    fields.requiredText(QStringLiteral("r"));
    fields.number(QStringLiteral("n"), 0, 0, 9);
    fields.integer(QStringLiteral("i"), 0, 0, 9);
    fields.flag(QStringLiteral("f"), false);
    fields.texts(QStringLiteral("l"));
    fields.object(QStringLiteral("o"));
    fields.word(QStringLiteral("w"), colours, Colour::Red);
    if (said.startsWith(QLatin1String("$.t")))
        QVERIFY(problem.text() == said);
    else
        QCOMPARE(problem.text(), said);
}

void JsonFieldsTest::reportsFieldsThatNobodyAskedFor()
{
    JsonProblem problem;
    JsonFields fields(objectOf(R"({"known":"a","typo":1})"), QStringLiteral("$.x"), problem);
    fields.text(QStringLiteral("known"));
    QVERIFY(!problem.isSet());
    fields.finish();
    QCOMPARE(problem.text(), QStringLiteral("$.x.typo: is not a field known here"));
}

void JsonFieldsTest::keepsTheFirstProblem()
{
    JsonProblem problem;
    problem.report(QStringLiteral("$.a"), QStringLiteral("first"));
    problem.report(QStringLiteral("$.b"), QStringLiteral("second"));
    QCOMPARE(problem.text(), QStringLiteral("$.a: first"));
}

void JsonFieldsTest::reportsWhatIsNoObject()
{
    JsonProblem problem;
    const JsonFields fields(QJsonValue(5), QStringLiteral("$.x"), problem);
    QCOMPARE(problem.text(), QStringLiteral("$.x: must be an object"));
    QVERIFY(!fields.has(QStringLiteral("a")));
}

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "json_fields_test.moc"
