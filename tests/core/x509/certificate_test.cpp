// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate.h"

#include "core/base/encodings.h"
#include "core/x509/object_reader.h"
#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <thread>

using namespace pintle;
using namespace pintle::test;

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsEqualThoseOfOpenssl_data();
    void pinsEqualThoseOfOpenssl();
    void factsEqualThoseOfOpenssl();
    void writesThePemThatOpensslWrites();
    void readsUsagesAndConstraints();
    void toleratesHostileCertificates_data();
    void toleratesHostileCertificates();
    void saysWhichDatesAreMalformed();
    void findsNothingInDuplicateExtensions();
    void checksTheSignatureBeforeItSaysSelfSigned();
    void readsTenThousandNames();
    void makesOneHandleForAllThreads();
    void hasNoHandleWhereOpensslRefuses();
    void refusesOversizedCertificates();
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

void CertificateTest::factsEqualThoseOfOpenssl()
{
    const QByteArray pem = makeCertificate(makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-384")),
        {QStringLiteral("-subj"), QStringLiteral("/O=Example/CN=facts.test"), QStringLiteral("-set_serial"),
            QStringLiteral("0x8899aabbccddeeff"), QStringLiteral("-days"), QStringLiteral("9000"),
            QStringLiteral("-sha384")});
    const auto objects = readObjects(pem);
    QVERIFY(objects);
    const Certificate& certificate = objects->certificates.front();
    const auto said = [&pem](const char* option) {
        const QByteArray line = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QString::fromLatin1(option),
                                            QStringLiteral("-dateopt"), QStringLiteral("iso_8601")},
            pem)
                                    .trimmed();
        return line.mid(line.indexOf('=') + 1);
    };
    const auto withZone = [](const QDateTime& time) {
        return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() + 'Z';
    };
    QCOMPARE(withZone(certificate.notBefore()), said("-startdate"));
    QCOMPARE(withZone(certificate.notAfter()), said("-enddate"));
    QCOMPARE(certificate.notAfter().timeSpec(), Qt::UTC);
    QCOMPARE(certificate.serial().toHex().toUpper(), "00" + said("-serial"));
    QCOMPARE(certificate.signatureAlgorithm(), QStringLiteral("ecdsa-with-SHA384"));
    QCOMPARE(certificate.version(), 3);
    QCOMPARE(certificate.displayName(), QStringLiteral("facts.test"));
    QCOMPARE(certificate.sha256().toHex(),
        QByteArray(openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-fingerprint"),
                               QStringLiteral("-sha256")},
                       pem)
                       .trimmed()
                       .split('=')
                       .last())
            .replace(":", "")
            .toLower());
    QVERIFY(certificate.isSelfIssued());
    QVERIFY(certificate.subject() == certificate.issuer());
}

void CertificateTest::writesThePemThatOpensslWrites()
{
    for (const char* label : {"plain", "rsa-8192", "all-strings"}) {
        const QByteArray pem = fixture(QString::fromLatin1(label)).toPem();
        QCOMPARE(pem, openssl({QStringLiteral("x509")}, pem));
    }
}

void CertificateTest::readsUsagesAndConstraints()
{
    const auto objects = readObjects(makeCertificate(makeKey(QStringLiteral("-algorithm ED25519")),
        {QStringLiteral("-addext"),
            QStringLiteral("keyUsage=critical,digitalSignature,keyCertSign,cRLSign,decipherOnly"),
            QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=serverAuth,1.2.3.4"), QStringLiteral("-addext"),
            QStringLiteral("basicConstraints=critical,CA:TRUE,pathlen:300")}));
    QVERIFY(objects);
    const Certificate& certificate = objects->certificates.front();
    QVERIFY(*certificate.keyUsage()
        == (std::vector<QString>{QStringLiteral("digitalSignature"), QStringLiteral("keyCertSign"),
            QStringLiteral("cRLSign"), QStringLiteral("decipherOnly")}));
    QVERIFY(*certificate.extendedKeyUsage()
        == (std::vector<QString>{QStringLiteral("serverAuth"), QStringLiteral("1.2.3.4")}));
    QVERIFY(certificate.isCa());
    QCOMPARE(certificate.pathLength(), std::optional(300));
    QCOMPARE(certificate.subjectKeyIdentifier().size(), 20);
    QCOMPARE(certificate.authorityKeyIdentifier(), certificate.subjectKeyIdentifier());
    QVERIFY(certificate.extensions().size() >= 5);

    const Certificate plain = fixture(QStringLiteral("plain"));
    QVERIFY(!plain.keyUsage() && !plain.extendedKeyUsage() && !plain.isCa() && !plain.pathLength());
    QVERIFY(plain.subjectKeyIdentifier().isEmpty() && plain.authorityKeyIdentifier().isEmpty());
    QVERIFY(!plain.isSelfIssued() && !plain.isSelfSigned());
    QCOMPARE(plain.displayName(), QStringLiteral("plain.test"));
}

void CertificateTest::toleratesHostileCertificates_data()
{
    QTest::addColumn<bool>("opensslDecodes");
    QTest::newRow("nul-in-name") << true;
    QTest::newRow("escapes-in-subject") << true;
    QTest::newRow("all-strings") << true;
    QTest::newRow("octets-in-name") << false;
    QTest::newRow("malformed-dates") << true;
    QTest::newRow("malformed-san") << true;
    QTest::newRow("negative-serial") << true;
    QTest::newRow("version-1") << true;
    QTest::newRow("huge-oid") << true;
    QTest::newRow("deep-nesting") << true;
    QTest::newRow("unknown-key") << true;
}

void CertificateTest::toleratesHostileCertificates()
{
    QFETCH(bool, opensslDecodes);
    const Certificate certificate = fixture(QString::fromLatin1(QTest::currentDataTag()));
    QStringList shown{certificate.displayName(), certificate.subject().toString(), certificate.signatureAlgorithm()};
    for (const Extension& extension : certificate.extensions())
        shown << extension.name << extension.toText().split(QLatin1Char('\n'));
    for (const GeneralName& name : certificate.subjectAltNames())
        shown << name.text;
    for (const QString& text : shown)
        QCOMPARE(text, printable(text, 70'000));
    QCOMPARE(certificate.handle() != nullptr, opensslDecodes);
    QVERIFY(!certificate.isSelfSigned());
}

void CertificateTest::saysWhichDatesAreMalformed()
{
    const Certificate malformed = fixture(QStringLiteral("malformed-dates"));
    QVERIFY(!malformed.notBefore().isValid()); // no seconds
    QVERIFY(!malformed.notAfter().isValid());  // month 13
    const Certificate far = fixture(QStringLiteral("year-9999"));
    QCOMPARE(far.notBefore(), QDateTime(QDate(1950, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(far.notAfter(), QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC));
}

void CertificateTest::findsNothingInDuplicateExtensions()
{
    const Certificate certificate = fixture(QStringLiteral("duplicate-extension"));
    QCOMPARE(certificate.extensions().size(), std::size_t(2));
    QVERIFY(certificate.subjectAltNames().empty());
    QCOMPARE(certificate.displayName(), QStringLiteral("duplicate-extension"));
    QVERIFY(fixture(QStringLiteral("malformed-san")).subjectAltNames().empty());
    QVERIFY(fixture(QStringLiteral("malformed-san")).isCa()); // one bad extension does not hide the rest
    QVERIFY(!fixture(QStringLiteral("version-1")).isCa());
    QCOMPARE(fixture(QStringLiteral("version-1")).version(), 1);
    QCOMPARE(fixture(QStringLiteral("negative-serial")).serial(), QByteArray("\xfe"));
}

void CertificateTest::checksTheSignatureBeforeItSaysSelfSigned()
{
    const auto objects = readObjects(makeCertificate(makeKey(QStringLiteral("-algorithm ED25519"))));
    QVERIFY(objects);
    const Certificate genuine = objects->certificates.front();
    QVERIFY(genuine.isSelfSigned());
    QByteArray der = genuine.der();
    der[der.size() - 40] = static_cast<char>(der[der.size() - 40] ^ 1); // within the signature
    const auto forged = Certificate::fromDer(der);
    QVERIFY(forged);
    QVERIFY(forged->isSelfIssued());
    QVERIFY(!forged->isSelfSigned());
}

void CertificateTest::readsTenThousandNames()
{
    QTemporaryFile configuration;
    QVERIFY(configuration.open());
    configuration.write("[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=a\n"
                        "[ext]\nsubjectAltName=@san\n[san]\n");
    for (int i = 0; i < 10'000; ++i)
        configuration.write("DNS." + QByteArray::number(i) + "=host-" + QByteArray::number(i) + ".test\n");
    configuration.close();
    const auto objects = readObjects(makeCertificate(
        makeKey(QStringLiteral("-algorithm ED25519")), {QStringLiteral("-config"), configuration.fileName()}));
    QVERIFY(objects);
    const auto names = objects->certificates.front().subjectAltNames();
    QCOMPARE(names.size(), std::size_t(10'000));
    QCOMPARE(names.back().text, QStringLiteral("host-9999.test"));
    QVERIFY(objects->certificates.front().extensions().front().toText().size() <= 70'000);
}

void CertificateTest::makesOneHandleForAllThreads()
{
    const Certificate certificate = fixture(QStringLiteral("plain"));
    std::array<x509_st*, 8> handles{};
    std::vector<std::thread> threads;
    for (x509_st*& handle : handles)
        threads.emplace_back([&handle, copy = certificate] { handle = copy.handle(); });
    for (std::thread& thread : threads)
        thread.join();
    for (const x509_st* handle : handles)
        QVERIFY(handle && handle == certificate.handle());
}

void CertificateTest::hasNoHandleWhereOpensslRefuses()
{
    const Certificate certificate = fixture(QStringLiteral("octets-in-name"));
    QVERIFY(!certificate.handle());
    QCOMPARE(certificate.subject().toString(), QStringLiteral("CN=#04066f6374657473"));
    QCOMPARE(certificate.spkiSha256().toHex(), fixturePins().value(QStringLiteral("octets-in-name")));
}

void CertificateTest::refusesOversizedCertificates()
{
    const auto certificate = Certificate::fromDer(QByteArray(1024 * 1024 + 1, '\x30'));
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, ErrorCode::ObjectTooLarge);
    QCOMPARE(certificate.error().context.limit, std::optional<qint64>(1024 * 1024));
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
