// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/certificate_message.h"

#include <QTest>

using namespace pintle;

class CertificateMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCertificatesAsTheyStand_data();
    void readsCertificatesAsTheyStand();
    void refusesLengthsThatLie_data();
    void refusesLengthsThatLie();
};

using Layout = CertificateMessageLayout;
Q_DECLARE_METATYPE(Layout)

void CertificateMessageTest::readsCertificatesAsTheyStand_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("certificates");
    QTest::newRow("TLS 1.2, two") << Layout::List << QByteArray::fromHex("000009 000003 616263 000000")
                                  << QByteArrayList{"abc", ""};
    QTest::newRow("TLS 1.2, none") << Layout::List << QByteArray::fromHex("000000") << QByteArrayList{};
    QTest::newRow("TLS 1.3, two, with and without extensions")
        << Layout::Entries << QByteArray::fromHex("00 000013 000003 616263 0004 00050000 000002 6465 0000")
        << QByteArrayList{"abc", "de"};
    QTest::newRow("TLS 1.3, with a context")
        << Layout::Entries << QByteArray::fromHex("02 ffff 000006 000001 61 0000") << QByteArrayList{"a"};
}

void CertificateMessageTest::readsCertificatesAsTheyStand()
{
    QFETCH(Layout, layout);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, certificates);
    const auto read = readCertificateMessage(body, layout);
    QVERIFY(read);
    QCOMPARE(QByteArrayList(read->begin(), read->end()), certificates);
}

void CertificateMessageTest::refusesLengthsThatLie_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char* name, Layout layout, const char* hex, qint64 offset) {
        QTest::newRow(name) << layout << QByteArray::fromHex(hex) << offset;
    };
    row("nothing", Layout::List, "", 0);
    row("list cut short", Layout::List, "000009 000003 6162", 0);
    row("bytes behind the list", Layout::List, "000000 00", 3);
    row("certificate longer than the list", Layout::List, "000004 000002 61", 3);
    row("half a length", Layout::List, "000002 0000", 3);
    row("context cut short", Layout::Entries, "05 ff", 0);
    row("entry without extensions", Layout::Entries, "00 000004 000001 61", 4);
    row("second entry with extensions cut short", Layout::Entries, "00 00000c 000001 61 0000 000001 62 ffff", 10);
}

void CertificateMessageTest::refusesLengthsThatLie()
{
    QFETCH(Layout, layout);
    QFETCH(QByteArray, body);
    const auto read = readCertificateMessage(body, layout);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TlsFailed);
    QTEST(*read.error().context.offset, "offset");
}

QTEST_GUILESS_MAIN(CertificateMessageTest)
#include "certificate_message_test.moc"
