// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/private_key.h"

#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using test::runOpenssl;

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesKeysThatOpensslReads_data();
    void makesKeysThatOpensslReads();
    void knowsItsSpellings_data();
    void knowsItsSpellings();
    void readsTraditionalPem();
    void refusesWhatIsNoKey();
    void asksForNoPassphrase();
    void refusesToMakeWhatCannotSign();
    void joinsAForeignPublicHalf();
    void joinsOnlyKeysOfOneCurve();
};

void PrivateKeyTest::makesKeysThatOpensslReads_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("RSA of 1024 bits") << QStringLiteral("RSA-1024") << QByteArray("(1024 bit");
    QTest::newRow("RSA of 2048 bits") << QStringLiteral("RSA-2048") << QByteArray("(2048 bit");
    QTest::newRow("RSA-PSS") << QStringLiteral("RSA-PSS-2048") << QByteArray("No PSS parameter restrictions");
    QTest::newRow("P-256") << QStringLiteral("P-256") << QByteArray("NIST CURVE: P-256");
    QTest::newRow("P-384") << QStringLiteral("P-384") << QByteArray("NIST CURVE: P-384");
    QTest::newRow("P-521") << QStringLiteral("P-521") << QByteArray("NIST CURVE: P-521");
    QTest::newRow("secp256k1") << QStringLiteral("secp256k1") << QByteArray("ASN1 OID: secp256k1");
    QTest::newRow("Ed25519") << QStringLiteral("Ed25519") << QByteArray("ED25519");
    QTest::newRow("Ed448") << QStringLiteral("Ed448") << QByteArray("ED448");
    QTest::newRow("DSA") << QStringLiteral("DSA-1024") << QByteArray("G:   \n");
}

void PrivateKeyTest::makesKeysThatOpensslReads()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, words);
    const auto type = KeyType::parse(id);
    QVERIFY(type);
    const auto key = PrivateKey::generate(*type);
    QVERIFY2(key, "generate");
    QCOMPARE(key->type()->id(), id);

    const QByteArray pem = key->toPem();
    QVERIFY(pem.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    const auto text = runOpenssl({QStringLiteral("pkey"), QStringLiteral("-noout"), QStringLiteral("-text")}, pem);
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains(words), text.out.constData());
    const auto publicHalf = runOpenssl(
        {QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")}, pem);
    QCOMPARE(key->publicKeyDer(), publicHalf.out);

    const auto again = PrivateKey::fromPem(pem);
    QVERIFY(again);
    QCOMPARE(*again, *key);
    QCOMPARE(again->toPem(), pem);
}

void PrivateKeyTest::knowsItsSpellings_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");
    for (const char* known : {"RSA-512", "RSA-16384", "RSA-PSS-3072", "P-256", "secp256k1", "Ed448", "DSA-2048"})
        QTest::newRow(known) << QString::fromLatin1(known) << true;
    for (const char* unknown :
        {"", "RSA", "RSA-", "RSA-511", "RSA-99999", "RSA-20x48", "RSA-PSS-", "P-257", "p-256", "X25519"})
        QTest::newRow(*unknown ? unknown : "nothing") << QString::fromLatin1(unknown) << false;
}

void PrivateKeyTest::knowsItsSpellings()
{
    QFETCH(QString, id);
    QFETCH(bool, known);
    const auto type = KeyType::parse(id);
    QCOMPARE(type.has_value(), known);
    if (known)
        QCOMPARE(type->id(), id);
}

void PrivateKeyTest::readsTraditionalPem()
{
    const auto made = runOpenssl({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("prime256v1"),
        QStringLiteral("-genkey"), QStringLiteral("-noout")});
    QVERIFY(made.out.startsWith("-----BEGIN EC PRIVATE KEY-----"));
    const auto key = PrivateKey::fromPem(made.out);
    QVERIFY(key);
    QCOMPARE(key->type()->id(), QStringLiteral("P-256"));
}

void PrivateKeyTest::refusesWhatIsNoKey()
{
    QCOMPARE(PrivateKey::fromPem({}).error().code, ErrorCode::KeyMissing);
    QCOMPARE(PrivateKey::fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n").error().code,
        ErrorCode::MalformedPem);
    const QByteArray pem = PrivateKey::generate(KeyType{})->toPem();
    QCOMPARE(PrivateKey::fromPem(pem.left(pem.size() / 2)).error().code, ErrorCode::MalformedPem);
}

void PrivateKeyTest::asksForNoPassphrase()
{
    const auto made = runOpenssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"),
        QStringLiteral("-aes128"), QStringLiteral("-pass"), QStringLiteral("pass:secret")});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(PrivateKey::fromPem(made.out).error().code, ErrorCode::PassphraseNeeded);
}

void PrivateKeyTest::refusesToMakeWhatCannotSign()
{
    const KeyType exchange{PublicKeyInfo::Algorithm::X25519, 0, {}};
    QCOMPARE(PrivateKey::generate(exchange).error().code, ErrorCode::UnsupportedKey);
    const KeyType noSuchCurve{PublicKeyInfo::Algorithm::Ec, 0, "no-such-curve"};
    QCOMPARE(PrivateKey::generate(noSuchCurve).error().code, ErrorCode::UnsupportedKey);
}

void PrivateKeyTest::joinsAForeignPublicHalf()
{
    const auto own = PrivateKey::generate(KeyType{});
    const auto genuine = PrivateKey::generate(KeyType{});
    const auto joined = own->claiming(*genuine);
    QVERIFY(joined);
    QCOMPARE(joined->publicKeyDer(), genuine->publicKeyDer());
    QVERIFY(joined->publicKeyDer() != own->publicKeyDer());
}

void PrivateKeyTest::joinsOnlyKeysOfOneCurve()
{
    const auto p256 = PrivateKey::generate(KeyType{});
    const auto p384 = PrivateKey::generate(*KeyType::parse(QStringLiteral("P-384")));
    const auto edwards = PrivateKey::generate(*KeyType::parse(QStringLiteral("Ed25519")));
    QCOMPARE(p256->claiming(*p384).error().code, ErrorCode::UnsupportedKey);
    QCOMPARE(edwards->claiming(*edwards).error().code, ErrorCode::UnsupportedKey);
}

QTEST_GUILESS_MAIN(PrivateKeyTest)
#include "private_key_test.moc"
