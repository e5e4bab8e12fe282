// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pintle;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfItsMembers();
    void writesNestedObjectsIndented();
    void movesADocumentToItsPlace();
    void addsTheRestWithoutRepeating();
    void escapesWhatJsonMustEscape();
};

void JsonTextTest::keepsTheOrderOfItsMembers()
{
    JsonText text;
    text.add(QStringLiteral("z"), 1);
    text.add(QStringLiteral("a"), QJsonValue());
    text.add(QStringLiteral("m"), true);
    QCOMPARE(text.toDocument(), QByteArray("{\n    \"z\": 1,\n    \"a\": null,\n    \"m\": true\n}\n"));
}

void JsonTextTest::writesNestedObjectsIndented()
{
    JsonText inner;
    inner.add(QStringLiteral("list"), QJsonArray{1, QJsonObject()});
    JsonText text;
    text.add(QStringLiteral("one"), inner);
    text.add(QStringLiteral("many"), std::vector<JsonText>{inner, JsonText()});
    text.add(QStringLiteral("none"), std::vector<JsonText>());
    const QByteArray expected = R"({
    "one": {
        "list": [
            1,
            {
            }
        ]
    },
    "many": [
        {
            "list": [
                1,
                {
                }
            ]
        },
        {}
    ],
    "none": []
}
)";
    QCOMPARE(text.toDocument(), expected);
}

void JsonTextTest::movesADocumentToItsPlace()
{
    JsonText inner;
    inner.add(QStringLiteral("a"), QJsonArray{QStringLiteral("line\nfeed")});
    JsonText asObject;
    asObject.add(QStringLiteral("x"), inner);
    JsonText asDocument;
    asDocument.addDocument(QStringLiteral("x"), inner.toDocument());
    QCOMPARE(asDocument.toDocument(), asObject.toDocument());
}

void JsonTextTest::addsTheRestWithoutRepeating()
{
    JsonText text;
    text.add(QStringLiteral("b"), 1);
    text.addRest({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}});
    const QJsonObject expected{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}};
    QCOMPARE(QJsonDocument::fromJson(text.toDocument()).object(), expected);
}

void JsonTextTest::escapesWhatJsonMustEscape()
{
    const QString odd = QStringLiteral("a\"\\\n\x01") + QChar(0x2028) + QStringLiteral("Zürich");
    JsonText text;
    text.add(odd, odd);
    const QJsonObject read = QJsonDocument::fromJson(text.toDocument()).object();
    QCOMPARE(read.value(odd).toString(), odd);
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "json_text_test.moc"
