// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/der_kind.h"

#include "core/x509/object_reader.h"
#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class DerKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKindByShape_data();
    void tellsTheKindByShape();
};

Q_DECLARE_METATYPE(pintle::DerKind)

void DerKindTest::tellsTheKindByShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DerKind>("kind");
    const QByteArray rsa = makeKey(QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:1024"));
    const QByteArray ec = makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256"));
    const auto ask = [](const char* arguments, const QByteArray& input) {
        return openssl(QString::fromLatin1(arguments).split(QLatin1Char(' ')), input);
    };
    QTest::newRow("certificate") << fixture(QStringLiteral("plain")).der() << DerKind::Certificate;
    QTest::newRow("certificate of version 1") << fixture(QStringLiteral("version-1")).der() << DerKind::Certificate;
    QTest::newRow("public key") << ask("pkey -pubout -outform der", rsa) << DerKind::PublicKey;
    QTest::newRow("RSA public key") << ask("rsa -RSAPublicKey_out -outform der", rsa) << DerKind::RsaPublicKey;
    QTest::newRow("PKCS#8") << ask("pkcs8 -topk8 -nocrypt -outform der", rsa) << DerKind::PrivateKey;
    QTest::newRow("RSA private key") << ask("rsa -traditional -outform der", rsa) << DerKind::PrivateKey;
    QTest::newRow("EC private key") << ask("ec -outform der", ec) << DerKind::PrivateKey;
    QTest::newRow("encrypted PKCS#8") << ask("pkcs8 -topk8 -passout pass:x -outform der", ec)
                                      << DerKind::EncryptedPrivateKey;
    QTest::newRow("request") << ask("req -new -key /dev/stdin -subj /CN=a -outform der", ec)
                             << DerKind::CertificateRequest;
    QTest::newRow("PKCS#7") << ask(
        "crl2pkcs7 -nocrl -certfile /dev/stdin -outform der", fixturePem(QStringLiteral("plain")))
                            << DerKind::Pkcs7;
    QTest::newRow("PKCS#12") << ask(
        "pkcs12 -export -nokeys -passout pass:x -in /dev/stdin", fixturePem(QStringLiteral("plain")))
                             << DerKind::Pkcs12;
    QTest::newRow("text that begins like a sequence")
        << QByteArray("0 s:CN = example.com and more text") << DerKind::Unknown;
    QTest::newRow("nothing") << QByteArray() << DerKind::Unknown;
}

void DerKindTest::tellsTheKindByShape()
{
    QFETCH(QByteArray, bytes);
    QTEST(derKindOf(bytes), "kind");
}

QTEST_GUILESS_MAIN(DerKindTest)
#include "der_kind_test.moc"
