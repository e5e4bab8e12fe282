// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/encodings.h"

#include <QTest>

using namespace pintle;

class EncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesCanonicalBase64Only_data();
    void decodesCanonicalBase64Only();
    void decodesHexWithAndWithoutSeparators_data();
    void decodesHexWithAndWithoutSeparators();
    void showsUntrustedTextWithoutControls_data();
    void showsUntrustedTextWithoutControls();
    void showsBytesThatAreNotText();
    void cutsLongText();
};

void EncodingsTest::decodesCanonicalBase64Only_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("RFC 4648 vector foobar") << QByteArray("Zm9vYmFy") << true;
    QTest::newRow("padded") << QByteArray("Zm9vYg==") << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("padding missing") << QByteArray("Zm9vYg") << false;
    QTest::newRow("trailing bits not zero") << QByteArray("Zm9vYh==") << false;
    QTest::newRow("URL-safe alphabet") << QByteArray("-_-_") << false;
    QTest::newRow("white space inside") << QByteArray("Zm9v YmFy") << false;
}

void EncodingsTest::decodesCanonicalBase64Only()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto decoded = decodeBase64(text);
    QCOMPARE(decoded.has_value(), accepted);
    if (!accepted)
        QCOMPARE(decoded.error().code, ErrorCode::MalformedBase64);
}

void EncodingsTest::decodesHexWithAndWithoutSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("lower case") << QByteArray("deadbeef") << true;
    QTest::newRow("colons between pairs") << QByteArray("DE:AD:BE:EF") << true;
    QTest::newRow("colon inside a pair") << QByteArray("D:EADBEEF") << false;
    QTest::newRow("odd number of digits") << QByteArray("deadbee") << false;
    QTest::newRow("not a digit") << QByteArray("deadbeeg") << false;
}

void EncodingsTest::decodesHexWithAndWithoutSeparators()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto decoded = decodeHex(text);
    QCOMPARE(decoded.has_value(), accepted);
    if (accepted)
        QCOMPARE(*decoded, QByteArray("\xde\xad\xbe\xef"));
}

void EncodingsTest::showsUntrustedTextWithoutControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Lab Root R1") << QStringLiteral("Lab Root R1");
    QTest::newRow("terminal escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\\u{1b}[31mb");
    QTest::newRow("C1 control") << QString(QChar(0x9b)) << QStringLiteral("\\u{9b}");
    QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << QStringLiteral("\\u{202e}");
    QTest::newRow("NUL in a name") << QString(QChar(0)) << QStringLiteral("\\u{0}");
    QTest::newRow("umlaut stays") << QStringLiteral("Zürich") << QStringLiteral("Zürich");
}

void EncodingsTest::showsUntrustedTextWithoutControls()
{
    QFETCH(QString, text);
    QTEST(printable(text), "shown");
}

void EncodingsTest::showsBytesThatAreNotText()
{
    QCOMPARE(printable(QByteArrayView("ok\xff\x01")), QStringLiteral("ok\\xff\\x01"));
}

void EncodingsTest::cutsLongText()
{
    const QString shown = printable(QString(5000, QLatin1Char('x')), 10);
    QCOMPARE(shown.size(), 11);
    QVERIFY(shown.endsWith(QChar(0x2026)));
}

QTEST_GUILESS_MAIN(EncodingsTest)
#include "encodings_test.moc"
