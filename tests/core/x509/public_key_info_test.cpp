// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/public_key_info.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"
#include <QHash>

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PublicKeyInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesTheBytesAsTheyStand_data();
    void hashesTheBytesAsTheyStand();
    void saysWhereOpensslWritesOtherBytes();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void countsBitsAsOpensslDoes_data();
    void countsBitsAsOpensslDoes();
};

void PublicKeyInfoTest::hashesTheBytesAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("pin");
    const QHash<QString, QByteArray> pins = fixturePins();
    QVERIFY(pins.size() >= 20);
    for (auto pin = pins.begin(); pin != pins.end(); ++pin)
        QTest::newRow(qPrintable(pin.key())) << pin.value();
}

void PublicKeyInfoTest::hashesTheBytesAsTheyStand()
{
    QFETCH(QByteArray, pin);
    const Certificate certificate = fixture(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(certificate.spkiSha256().toHex(), pin);
    QCOMPARE(certificate.publicKey().sha256().toHex(), pin);
}

void PublicKeyInfoTest::saysWhereOpensslWritesOtherBytes()
{
    for (const char* label : {"rsa-without-null", "rsa-long-length"}) {
        const Certificate certificate = fixture(QString::fromLatin1(label));
        QCOMPARE(certificate.publicKey().name(), QStringLiteral("RSA"));
        QCOMPARE(certificate.publicKey().bits(), 2048);
        QVERIFY(certificate.publicKey().isReencodedDifferently());
        // That is the trap: the usual command line gives a pin that no certificate has.
        QVERIFY(opensslPin(certificate.toPem()) != certificate.spkiSha256());
    }
    for (const char* label : {"plain", "rsa-8192", "dsa-2048", "unknown-key"})
        QVERIFY(!fixture(QString::fromLatin1(label)).publicKey().isReencodedDifferently());
}

void PublicKeyInfoTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("no bit string") << QByteArray::fromHex("300a"
                                                          "3005"
                                                          "06032b6570"
                                                          "040100")
                                   << qint64(9);
    QTest::newRow("something follows") << QByteArray::fromHex("300a"
                                                              "3005"
                                                              "06032b6570"
                                                              "03010000")
                                       << qint64(12);
    QTest::newRow("nine unused bits") << QByteArray::fromHex("300a"
                                                             "3005"
                                                             "06032b6570"
                                                             "030109")
                                      << qint64(9);
    QTest::newRow("algorithm without an identifier") << QByteArray::fromHex("3005"
                                                                            "3000"
                                                                            "030100")
                                                     << qint64(4);
}

void PublicKeyInfoTest::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, der);
    const auto key = PublicKeyInfo::fromDer(der);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::MalformedDer);
    QTEST(key.error().context.offset.value_or(-1), "offset");
}

void PublicKeyInfoTest::countsBitsAsOpensslDoes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    QTest::newRow("RSA 1031") << QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:1031")
                              << QStringLiteral("RSA");
    QTest::newRow("X25519") << QStringLiteral("-algorithm X25519") << QStringLiteral("X25519");
    QTest::newRow("X448") << QStringLiteral("-algorithm X448") << QStringLiteral("X448");
    QTest::newRow("P-224") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-224")
                           << QStringLiteral("EC P-224");
    QTest::newRow("a curve we have no words for")
        << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:secp160r1") << QStringLiteral("EC secp160r1");
    QTest::newRow("compressed point") << QStringLiteral(
        "-algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt point-format:compressed")
                                      << QStringLiteral("EC P-256");
}

void PublicKeyInfoTest::countsBitsAsOpensslDoes()
{
    QFETCH(QString, arguments);
    const QByteArray pem = makeKey(arguments);
    const auto key = PublicKeyInfo::fromDer(openssl(
        {QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("der")}, pem));
    QVERIFY(key);
    QTEST(key->name(), "name");
    QVERIFY(!key->isReencodedDifferently());
    // `pkey -text` says `Public-Key: (160 bit)` where a size means something.
    const QByteArray text = openssl({QStringLiteral("pkey"), QStringLiteral("-text"), QStringLiteral("-noout")}, pem);
    if (text.contains(" bit"))
        QVERIFY2(text.contains('(' + QByteArray::number(key->bits()) + " bit"), text.constData());
    else
        QVERIFY(key->bits() == 253 || key->bits() == 448);
}

QTEST_GUILESS_MAIN(PublicKeyInfoTest)
#include "public_key_info_test.moc"
