// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate.h"

#include "tests/support/openssl_command.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using pintle::test::openssl;
using pintle::test::opensslPin;

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsEqualThoseOfOpenssl_data();
    void pinsEqualThoseOfOpenssl();
};

void CertificateTest::pinsEqualThoseOfOpenssl_data()
{
    QTest::addColumn<QStringList>("keyArguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bits");
    const auto row = [](const char* what, const char* arguments, const char* name, int bits) {
        QTest::newRow(what) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QString::fromLatin1(name)
                            << bits;
    };
    row("RSA 1024", "-algorithm RSA -pkeyopt rsa_keygen_bits:1024", "RSA", 1024);
    row("RSA 2048", "-algorithm RSA -pkeyopt rsa_keygen_bits:2048", "RSA", 2048);
    row("RSA-PSS 2048", "-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048", "RSA-PSS", 2048);
    row("P-256", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256", "EC P-256", 256);
    row("P-384", "-algorithm EC -pkeyopt ec_paramgen_curve:P-384", "EC P-384", 384);
    row("P-521", "-algorithm EC -pkeyopt ec_paramgen_curve:P-521", "EC P-521", 521);
    row("secp256k1", "-algorithm EC -pkeyopt ec_paramgen_curve:secp256k1", "EC secp256k1", 256);
    row("brainpoolP320r1", "-algorithm EC -pkeyopt ec_paramgen_curve:brainpoolP320r1", "EC brainpoolP320r1", 320);
    row("EC with explicit parameters", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit",
        "EC explicit", 256);
    row("Ed25519", "-algorithm ED25519", "Ed25519", 256);
    row("Ed448", "-algorithm ED448", "Ed448", 456);
}

void CertificateTest::pinsEqualThoseOfOpenssl()
{
    QFETCH(QStringList, keyArguments);
    QFETCH(QString, name);
    QFETCH(int, bits);
    const QTemporaryDir folder;
    openssl(QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), QStringLiteral("key.pem")} + keyArguments,
        {}, folder.path());
    const QByteArray der = openssl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), QStringLiteral("key.pem"),
            QStringLiteral("-subj"), QStringLiteral("/CN=pin"), QStringLiteral("-outform"), QStringLiteral("der")},
        {}, folder.path());

    const auto certificate = Certificate::fromDer(der);

    QVERIFY(certificate);
    QCOMPARE(certificate->spkiSha256().toHex(), opensslPin(certificate->toPem()).toHex());
    QCOMPARE(certificate->publicKey().sha256(), certificate->spkiSha256());
    QCOMPARE(certificate->publicKey().name(), name);
    QCOMPARE(certificate->publicKey().bits(), bits);
    QVERIFY(!certificate->publicKey().isReencodedDifferently());
    QVERIFY(certificate->handle());
    QVERIFY(certificate->isSelfSigned());
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
