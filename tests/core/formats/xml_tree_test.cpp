// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/xml_tree.h"

#include <QTest>

using namespace pintle;

class XmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsElementsTextAndAttributes();
    void tellsPlainTextFromOther_data();
    void tellsPlainTextFromOther();
    void refusesWithALine_data();
    void refusesWithALine();
    void countsLevelsAndElements();
    void expandsNoEntity();
};

void XmlTreeTest::readsElementsTextAndAttributes()
{
    const auto root = readXml(
        "<?xml version=\"1.0\"?>\n<!-- c -->\n<a x=\"1\" p:y=\"2\" xmlns:p=\"urn:p\">\n<p:b>t &amp; u</p:b>\n<c/></a>");
    QVERIFY(root.has_value());
    QCOMPARE(root->name, QStringLiteral("a"));
    QCOMPARE(root->line, 3);
    QCOMPARE(root->attribute(QLatin1String("x")), std::optional(QStringLiteral("1")));
    QVERIFY(!root->attribute(QLatin1String("y")));
    QCOMPARE(root->children.size(), size_t(2));
    QCOMPARE(root->children[0].name, QStringLiteral("b"));
    QCOMPARE(root->children[0].text, QStringLiteral("t & u"));
    QCOMPARE(root->children[0].line, 4);
    QCOMPARE(root->children[1].line, 5);
}

void XmlTreeTest::tellsPlainTextFromOther_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("plain");
    QTest::newRow("text") << QByteArray("<a> t </a>") << true;
    QTest::newRow("text with XML's own entities") << QByteArray("<a>t &lt; &#65;</a>") << true;
    QTest::newRow("a comment inside") << QByteArray("<a>t<!-- c -->u</a>") << false;
    QTest::newRow("an element inside") << QByteArray("<a>t<b/></a>") << false;
    QTest::newRow("a CDATA section") << QByteArray("<a><![CDATA[t]]></a>") << false;
    QTest::newRow("an instruction inside") << QByteArray("<a>t<?php ?></a>") << false;
}

void XmlTreeTest::tellsPlainTextFromOther()
{
    QFETCH(QByteArray, xml);
    QTEST(readXml(xml)->hasOnlyText, "plain");
}

void XmlTreeTest::refusesWithALine_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* what, const char* xml, qint64 line) {
        QTest::newRow(what) << QByteArray(xml) << line;
    };
    row("nothing", "", 1);
    row("not XML", "hello", 1);
    row("cut off", "<a>\n<b>", 2);
    row("tags that cross", "<a>\n<b>\n</a></b>", 3);
    row("two roots", "<a/>\n<b/>", 2);
    row("an attribute twice", "<a>\n<b x='1' x='2'/></a>", 2);
    row("an entity nobody defined", "<a>\n&who;</a>", 2);
    row("a document type", "<!DOCTYPE a>\n<a/>", 1);
    row("bytes that are not UTF-8", "<a>\xff</a>", 1);
    row("a NUL byte as reference", "<a>\n&#0;</a>", 2);
}

void XmlTreeTest::refusesWithALine()
{
    QFETCH(QByteArray, xml);
    QFETCH(qint64, line);
    const auto root = readXml(xml);
    QVERIFY(!root);
    QCOMPARE(root.error().code, ErrorCode::MalformedConfiguration);
    QCOMPARE(root.error().context.line, std::optional(line));
    QVERIFY(!root.error().context.detail.isEmpty());
}

void XmlTreeTest::countsLevelsAndElements()
{
    const auto nested = [](int levels) {
        return QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
    };
    QVERIFY(readXml(nested(64)).has_value());
    QVERIFY(!readXml(nested(65)).has_value());
    QVERIFY(!readXml(nested(100'000)).has_value());
    const auto flat = [](int elements) { return "<r>" + QByteArray("<a/>").repeated(elements - 1) + "</r>"; };
    QVERIFY(readXml(flat(10'000)).has_value());
    QVERIFY(!readXml(flat(10'001)).has_value());
    QCOMPARE(
        readXml("<a>" + QByteArray(2'000'000, ' ') + "</a>").error().context.limit, std::optional<qint64>(1024 * 1024));
}

// A billion laughs, and a file from this machine.
void XmlTreeTest::expandsNoEntity()
{
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs +=
            QStringLiteral("<!ENTITY l%1 \"%2\">").arg(i).arg(QStringLiteral("&l%1;").arg(i - 1).repeated(10)).toUtf8();
    const auto bomb = readXml(laughs + "]><a>&l29;</a>");
    QVERIFY(!bomb);
    QVERIFY(bomb.error().context.detail.contains(QLatin1String("document type")));
    QVERIFY(!readXml("<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>&f;</a>"));
}

QTEST_GUILESS_MAIN(XmlTreeTest)
#include "xml_tree_test.moc"
