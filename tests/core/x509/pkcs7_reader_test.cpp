// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pkcs7_reader.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class Pkcs7ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCertificatesOnly();
    void readsIndefiniteLengthsThroughOpenssl();
    void isBounded();
    void refusesMalformedData();
};

namespace {

QByteArray bundle(const QByteArray& pem)
{
    return openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
                       QStringLiteral("/dev/stdin"), QStringLiteral("-outform"), QStringLiteral("der")},
        pem);
}

} // namespace

void Pkcs7ReaderTest::readsCertificatesOnly()
{
    const auto contents =
        readPkcs7(bundle(fixturePem(QStringLiteral("plain")) + fixturePem(QStringLiteral("rsa-3072"))), 10);
    QVERIFY(contents);
    QCOMPARE(contents->certificates.size(), std::size_t(2));
    QCOMPARE(contents->certificates[0], fixture(QStringLiteral("plain")).der());
    QCOMPARE(contents->certificates[1], fixture(QStringLiteral("rsa-3072")).der());
}

void Pkcs7ReaderTest::readsIndefiniteLengthsThroughOpenssl()
{
    const QByteArray der = bundle(fixturePem(QStringLiteral("plain")));
    // The outer SEQUENCE with an indefinite length, as some exporters write it.
    const qsizetype header = (static_cast<uchar>(der[1]) & 0x80) != 0 ? 2 + (der[1] & 0x7f) : 2;
    const QByteArray indefinite = QByteArray::fromHex("3080") + der.mid(header) + QByteArray(2, '\0');
    const auto contents = readPkcs7(indefinite, 10);
    QVERIFY(contents);
    QCOMPARE(contents->certificates.size(), std::size_t(1));
    QCOMPARE(contents->certificates[0], fixture(QStringLiteral("plain")).der());
}

void Pkcs7ReaderTest::isBounded()
{
    const QByteArray pem = fixturePem(QStringLiteral("plain"));
    const auto contents = readPkcs7(bundle(pem + pem + pem), 2);
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ErrorCode::TooManyObjects);
    QCOMPARE(readPkcs7(QByteArray::fromHex("3080") + QByteArray(17 * 1024 * 1024, '\0'), 2).error().code,
        ErrorCode::ObjectTooLarge);
}

void Pkcs7ReaderTest::refusesMalformedData()
{
    const QByteArray der = bundle(fixturePem(QStringLiteral("plain")));
    for (qsizetype size = 0; size < der.size(); size += 7)
        QVERIFY(!readPkcs7(der.left(size), 10));
}

QTEST_GUILESS_MAIN(Pkcs7ReaderTest)
#include "pkcs7_reader_test.moc"
