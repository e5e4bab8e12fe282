// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/der_reader.h"

#include <QTest>

using namespace pintle;

class DerReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksTheElementsOfALevel();
    void refusesWhatIsNotDer_data();
    void refusesWhatIsNotDer();
    void judgesContentAsOpensslDoes_data();
    void judgesContentAsOpensslDoes();
    void namesObjectIdentifiers_data();
    void namesObjectIdentifiers();
};

void DerReaderTest::walksTheElementsOfALevel()
{
    const QByteArray bytes = QByteArray::fromHex("300302010a"
                                                 "8101ff"
                                                 "0500");
    DerReader reader(bytes);

    const auto sequence = reader.read(DerTag::Sequence);
    QVERIFY(sequence);
    QVERIFY(sequence->constructed);
    QCOMPARE(sequence->content.toByteArray().toHex(), QByteArray("02010a"));
    QVERIFY(!reader.read(DerTag::Null)); // another tag: the position stays
    const auto tagged = reader.read();
    QVERIFY(tagged && tagged->isContext(1));
    QCOMPARE(tagged->whole.toByteArray().toHex(), QByteArray("8101ff"));
    QVERIFY(reader.read(DerTag::Null));
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.read());
}

void DerReaderTest::refusesWhatIsNotDer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a tag alone") << QByteArray::fromHex("30");
    QTest::newRow("a length beyond the end") << QByteArray::fromHex("300500");
    QTest::newRow("an indefinite length") << QByteArray::fromHex("30800000");
    QTest::newRow("a length of nine octets") << QByteArray::fromHex("3089ffffffffffffffffff00");
    QTest::newRow("a tag number without end") << QByteArray::fromHex("1fffffffffffffff");
}

void DerReaderTest::refusesWhatIsNotDer()
{
    QFETCH(QByteArray, bytes);
    DerReader reader(bytes);
    QVERIFY(!reader.read());
    QCOMPARE(reader.position(), bytes.constData());
}

void DerReaderTest::judgesContentAsOpensslDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    QTest::newRow("boolean") << QByteArray::fromHex("0101ff") << true;
    QTest::newRow("boolean of two octets") << QByteArray::fromHex("0102ffff") << false;
    QTest::newRow("integer") << QByteArray::fromHex("02020080") << true;
    QTest::newRow("integer without content") << QByteArray::fromHex("0200") << false;
    QTest::newRow("integer with padding") << QByteArray::fromHex("0202007f") << false;
    QTest::newRow("negative integer with padding") << QByteArray::fromHex("0202ff80") << false;
    QTest::newRow("null with content") << QByteArray::fromHex("050100") << false;
    QTest::newRow("bit string without unused bits") << QByteArray::fromHex("0300") << false;
    QTest::newRow("bit string with nine unused bits") << QByteArray::fromHex("03020900") << false;
    QTest::newRow("object identifier that does not end") << QByteArray::fromHex("06022a86") << false;
    QTest::newRow("object identifier with padding") << QByteArray::fromHex("06032a8001") << false;
    QTest::newRow("BMP string of three octets") << QByteArray::fromHex("1e03006100") << false;
    QTest::newRow("constructed octet string") << QByteArray::fromHex("24020400") << false;
}

void DerReaderTest::judgesContentAsOpensslDoes()
{
    QFETCH(QByteArray, bytes);
    DerReader reader(bytes);
    const auto element = reader.read();
    QVERIFY(element);
    QTEST(isWellFormed(*element), "good");
}

void DerReaderTest::namesObjectIdentifiers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("dotted");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("common name") << QByteArray::fromHex("550403") << QByteArray("2.5.4.3") << QStringLiteral("CN");
    QTest::newRow("nobody knows it") << QByteArray::fromHex("2b06010401868d1f01") << QByteArray("1.3.6.1.4.1.99999.1")
                                     << QStringLiteral("1.3.6.1.4.1.99999.1");
    QTest::newRow("malformed") << QByteArray::fromHex("2a86") << QByteArray("#2a86") << QStringLiteral("#2a86");
    QTest::newRow("too long to print") << QByteArray("\x2a" + QByteArray(200, '\xff') + "\x7f")
                                       << QByteArray("#2a" + QByteArray(63 * 2, 'f'))
                                       << QString::fromLatin1("#2a" + QByteArray(63 * 2, 'f'));
}

void DerReaderTest::namesObjectIdentifiers()
{
    QFETCH(QByteArray, content);
    QTEST(dottedOid(content), "dotted");
    QTEST(oidShortName(content), "shortName");
}

QTEST_GUILESS_MAIN(DerReaderTest)
#include "der_reader_test.moc"
