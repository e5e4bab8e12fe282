// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/key_protection.h"

#include "core/x509/object_reader.h"

#include "tests/support/openssl_command.h"

#include <QCryptographicHash>
#include <QTest>

using namespace pintle;
using test::runOpenssl;

namespace {

// Also outside ASCII: it is UTF-8 for everybody.
const QString Passphrase = QStringLiteral("correct horse \u00e4\u20ac");

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

class KeyProtectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encryptsWhatOpensslDecrypts_data();
    void encryptsWhatOpensslDecrypts();
    void hashesThePassphraseManyTimes();
    void isReadBackByOurOwnReader();
    void neverWritesTheSameBytesTwice();
    void wantsAPassphrase();
    void givesThePinThatOpensslGives();
};

void KeyProtectionTest::encryptsWhatOpensslDecrypts_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : {"P-256", "P-384", "P-521", "RSA-3072", "RSA-PSS-2048", "Ed25519", "Ed448"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void KeyProtectionTest::encryptsWhatOpensslDecrypts()
{
    QFETCH(QString, type);
    const auto key = PrivateKey::generate(*KeyType::parse(type));
    QVERIFY(key);
    const auto pem = encryptedPem(*key, Passphrase);
    QVERIFY(pem);
    QVERIFY(pem->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));

    const auto opened = runOpenssl(words("pkey -passin") << QStringLiteral("pass:") + Passphrase, *pem);
    QCOMPARE(opened.exitCode, 0);
    QCOMPARE(opened.out, key->toPem());
    const auto wrong = runOpenssl(words("pkey -passin pass:wrong"), *pem);
    QVERIFY(wrong.exitCode != 0);
}

void KeyProtectionTest::hashesThePassphraseManyTimes()
{
    const auto pem = encryptedPem(*PrivateKey::generate(KeyType{}), Passphrase);
    const auto outline = runOpenssl(words("asn1parse -i"), *pem);
    QCOMPARE(outline.exitCode, 0);
    QVERIFY2(outline.out.contains(":PBES2"), outline.out.constData());
    QVERIFY2(outline.out.contains(":PBKDF2"), outline.out.constData());
    QVERIFY2(outline.out.contains(":hmacWithSHA256"), outline.out.constData());
    QVERIFY2(outline.out.contains(":aes-256-cbc"), outline.out.constData());
    QVERIFY2(outline.out.contains("INTEGER           :0927C0"), outline.out.constData()); // 600,000
}

void KeyProtectionTest::isReadBackByOurOwnReader()
{
    const auto key = PrivateKey::generate(KeyType{});
    const auto pem = encryptedPem(*key, Passphrase);
    const auto objects = readObjects(*pem, Passphrase);
    QVERIFY(objects);
    QCOMPARE(objects->keys.size(), size_t(1));
    QCOMPARE(objects->keys.front().info.der(), key->publicKeyDer());
}

void KeyProtectionTest::neverWritesTheSameBytesTwice()
{
    const auto key = PrivateKey::generate(KeyType{});
    QVERIFY(*encryptedPem(*key, Passphrase) != *encryptedPem(*key, Passphrase));
}

void KeyProtectionTest::wantsAPassphrase()
{
    QCOMPARE(encryptedPem(*PrivateKey::generate(KeyType{}), {}).error().code, ErrorCode::PassphraseNeeded);
}

void KeyProtectionTest::givesThePinThatOpensslGives()
{
    const auto key = PrivateKey::generate(*KeyType::parse(QStringLiteral("RSA-2048")));
    const auto publicDer = runOpenssl(words("pkey -pubout -outform DER"), key->toPem());
    const auto info = publicHalfOf(*key);
    QVERIFY(info);
    QCOMPARE(info->sha256(), QCryptographicHash::hash(publicDer.out, QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(KeyProtectionTest)
#include "key_protection_test.moc"
