// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/raw_flight.h"

#include <QTest>

using namespace pintle;

class RawFlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAServerHello();
    void writesACertificateMessageInRecords();
    void announcesMoreThanItEverSends();
    void beginsNoProtocolWithGarbage();
};

void RawFlightTest::writesAServerHello()
{
    const QByteArray hello = raw::serverHello();
    QCOMPARE(hello.left(3), QByteArray::fromHex("160303"));
    QCOMPARE(hello.size(), 5 + 4 + 2 + 32 + 1 + 2 + 1 + 7);
    QCOMPARE(hello.mid(5, 4), QByteArray::fromHex("0200002d"));
    QCOMPARE(hello.mid(9, 2), QByteArray::fromHex("0303"));
}

void RawFlightTest::writesACertificateMessageInRecords()
{
    const QByteArray der(20'000, 'c');
    const QByteArray wire = raw::certificateMessage(der);
    QCOMPARE(wire.left(5), QByteArray::fromHex("1603034000")); // a full record first
    const QByteArray second = wire.mid(5 + 0x4000);
    QCOMPARE(second.left(3), QByteArray::fromHex("160303"));
    const QByteArray message = wire.mid(5, 0x4000) + second.mid(5);
    // Type 11, message, list and certificate lengths of three bytes each.
    QCOMPARE(message.left(10),
        QByteArray::fromHex("0b004e26"
                            "004e23"
                            "004e20"));
    QCOMPARE(message.mid(10), der);
}

void RawFlightTest::announcesMoreThanItEverSends()
{
    QCOMPARE(raw::endlessCertificateStart().mid(5),
        QByteArray::fromHex("0bffffff"
                            "fffffc"
                            "fffff9"));
    const QByteArray more = raw::endlessCertificateMore();
    QCOMPARE(more.left(5), QByteArray::fromHex("1603034000"));
    QCOMPARE(more.size(), 5 + 0x4000);
}

void RawFlightTest::beginsNoProtocolWithGarbage()
{
    const QByteArray garbage = raw::garbage();
    QCOMPARE(garbage.size(), 256);
    const auto first = static_cast<unsigned char>(garbage[0]);
    QVERIFY(first < 20 || first > 24); // no TLS record type
    QVERIFY(first > 127);              // no text
}

QTEST_GUILESS_MAIN(RawFlightTest)
#include "raw_flight_test.moc"
