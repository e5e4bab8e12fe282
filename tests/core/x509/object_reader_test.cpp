// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/object_reader.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTemporaryFile>
#include <QTest>

using namespace pintle;
using namespace pintle::test;
using Container = ReadObjects::Container;
using KeySource = ReadObjects::KeySource;

class ObjectReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCertificatesInEveryForm_data();
    void readsCertificatesInEveryForm();
    void readsThePublicHalfOfKeys_data();
    void readsThePublicHalfOfKeys();
    void readsSystemBundleLikeOpenssl();
    void readsRevocationLists();
    void skipsAndSaysWhere();
    void skipsWhatFollowsACertificate();
    void saysWhatAnInputWithoutObjectsIs_data();
    void saysWhatAnInputWithoutObjectsIs();
    void asksForThePassphrase();
    void hidesNothingBehindAnEncryptedKey();
    void stopsAtItsLimits();
    void readsHugeInputsInBoundedMemory();
};

namespace {

QByteArray ask(const char* arguments, const QByteArray& input = {})
{
    return openssl(QString::fromUtf8(arguments).split(QLatin1Char(' ')), input);
}

QByteArray plainPem()
{
    return fixturePem(QStringLiteral("plain"));
}

QByteArray plainDer()
{
    return fixture(QStringLiteral("plain")).der();
}

QByteArray utf16(const QByteArray& text)
{
    QByteArray wide("\xff\xfe");
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

} // namespace

void ObjectReaderTest::readsCertificatesInEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<Container>("container");
    const QByteArray pem = plainPem();
    const QByteArray der = plainDer();
    QByteArray indented = "data:\n  " + pem.trimmed();
    indented.replace("\n", "\n  ");
    QTest::newRow("PEM") << pem << 1 << Container::Pem;
    QTest::newRow("PEM with CR LF") << QByteArray(pem).replace("\n", "\r\n") << 1 << Container::Pem;
    QTest::newRow("PEM with CR") << QByteArray(pem).replace('\n', '\r') << 1 << Container::Pem;
    QTest::newRow("PEM with text between")
        << "Certificate chain\n 0 s:CN = plain\n" + pem + "\n 1 s:CN\n" + pem << 2 << Container::Pem;
    QTest::newRow("PEM after a byte order mark") << "\xef\xbb\xbf" + pem << 1 << Container::Pem;
    QTest::newRow("PEM in UTF-16") << utf16(pem) << 1 << Container::Pem;
    QTest::newRow("PEM indented in YAML") << indented << 1 << Container::Pem;
    QTest::newRow("PEM that lost its line breaks") << QByteArray(pem).replace("\n", "") << 1 << Container::Pem;
    QTest::newRow("PEM that begins with 0") << "0 s:CN = plain\n" + pem << 1 << Container::Pem;
    QTest::newRow("TRUSTED CERTIFICATE") << ask("x509 -trustout -addtrust serverAuth", pem) << 1 << Container::Pem;
    QTest::newRow("X509 CERTIFICATE") << QByteArray(pem).replace(" CERTIFICATE", " X509 CERTIFICATE") << 1
                                      << Container::Pem;
    QTest::newRow("DER") << der << 1 << Container::Der;
    QTest::newRow("DER, several") << der + fixture(QStringLiteral("rsa-8192")).der() + der << 3 << Container::Der;
    QTest::newRow("PKCS#7 in DER") << ask("crl2pkcs7 -nocrl -certfile /dev/stdin -outform der", pem + pem) << 2
                                   << Container::Pkcs7;
    QTest::newRow("PKCS#7 in PEM") << ask("crl2pkcs7 -nocrl -certfile /dev/stdin", pem + pem) << 2 << Container::Pkcs7;
    QTest::newRow("PKCS#12 without a passphrase")
        << ask("pkcs12 -export -nokeys -passout pass: -in /dev/stdin", pem) << 1 << Container::Pkcs12;
}

void ObjectReaderTest::readsCertificatesInEveryForm()
{
    QFETCH(QByteArray, content);
    QFETCH(int, certificates);
    QFETCH(Container, container);
    const auto objects = readObjects(content);
    QVERIFY(objects);
    QCOMPARE(objects->certificates.size(), static_cast<std::size_t>(certificates));
    QCOMPARE(objects->certificates.front().der(), plainDer());
    QVERIFY(objects->container == container);
    QVERIFY(objects->skipped.empty());
    QVERIFY(objects->keys.empty());
}

void ObjectReaderTest::readsThePublicHalfOfKeys_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<KeySource>("source");
    QTest::addColumn<QByteArray>("pin");
    const QByteArray rsa = makeKey(QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:1024"));
    const auto row = [](const char* what, const QByteArray& key, const QByteArray& content, KeySource source) {
        QTest::newRow(what) << content << source << ask("dgst -sha256 -binary", ask("pkey -pubout -outform der", key));
    };
    row("PUBLIC KEY", rsa, ask("pkey -pubout", rsa), KeySource::PublicKey);
    row("public key in DER", rsa, ask("pkey -pubout -outform der", rsa), KeySource::PublicKey);
    row("RSA PUBLIC KEY", rsa, ask("rsa -RSAPublicKey_out", rsa), KeySource::PublicKey);
    row("PRIVATE KEY", rsa, rsa, KeySource::PrivateKey);
    row("RSA PRIVATE KEY", rsa, ask("rsa -traditional", rsa), KeySource::PrivateKey);
    row("RSA PRIVATE KEY, encrypted", rsa, ask("rsa -traditional -aes128 -passout pass:öffne", rsa),
        KeySource::PrivateKey);
    row("ENCRYPTED PRIVATE KEY", rsa, ask("pkcs8 -topk8 -passout pass:öffne", rsa), KeySource::PrivateKey);
    row("encrypted key in DER", rsa, ask("pkcs8 -topk8 -scrypt -passout pass:öffne -outform der", rsa),
        KeySource::PrivateKey);
    row("CERTIFICATE REQUEST", rsa, ask("req -new -key /dev/stdin -subj /CN=a", rsa), KeySource::CertificateRequest);
    row("request in DER", rsa, ask("req -new -key /dev/stdin -subj /CN=a -outform der", rsa),
        KeySource::CertificateRequest);
    for (const char* type : {"ED25519", "ED448", "RSA-PSS"}) {
        const QByteArray key = makeKey(QStringLiteral("-algorithm ") + QString::fromLatin1(type));
        row(type, key, key, KeySource::PrivateKey);
    }
    for (const char* curve : {"P-384", "P-521", "secp256k1"}) {
        const QByteArray key =
            makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:") + QString::fromLatin1(curve));
        row(curve, key, key, KeySource::PrivateKey);
        row(qPrintable(QStringLiteral("EC PRIVATE KEY, ") + QString::fromLatin1(curve)), key, ask("ec", key),
            KeySource::PrivateKey);
    }
}

void ObjectReaderTest::readsThePublicHalfOfKeys()
{
    QFETCH(QByteArray, content);
    QFETCH(KeySource, source);
    QFETCH(QByteArray, pin);
    const auto objects = readObjects(content, QStringLiteral("öffne"));
    QVERIFY(objects);
    QCOMPARE(objects->keys.size(), std::size_t(1));
    QVERIFY(objects->keys.front().source == source);
    QCOMPARE(objects->keys.front().info.sha256().toHex(), pin.toHex());
    QVERIFY(objects->skipped.empty());
}

void ObjectReaderTest::readsSystemBundleLikeOpenssl()
{
    QFile file(QStringLiteral("/etc/ssl/certs/ca-certificates.crt"));
    if (!file.open(QIODevice::ReadOnly))
        return; // a system that keeps its roots elsewhere: the forms above have been read
    const QByteArray content = file.readAll();
    const auto objects = readObjects(content);
    QVERIFY(objects);
    QCOMPARE(static_cast<qsizetype>(objects->certificates.size()), content.count("-----BEGIN CERTIFICATE-----"));
    QVERIFY(objects->skipped.empty());
    QByteArray again;
    for (const Certificate& certificate : objects->certificates) {
        again += certificate.toPem();
        QVERIFY(certificate.handle());
    }
    QCOMPARE(again, content);
}

void ObjectReaderTest::readsRevocationLists()
{
    QTemporaryFile index;
    QTemporaryFile configuration;
    QTemporaryFile keyAndCertificate;
    QVERIFY(index.open() && configuration.open() && keyAndCertificate.open());
    const QByteArray key = makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256"));
    keyAndCertificate.write(key + makeCertificate(key));
    keyAndCertificate.close();
    configuration.write("[ca]\ndefault_ca=one\n[one]\ndefault_md=sha256\ndatabase=" + index.fileName().toUtf8() + '\n');
    configuration.close();
    const QString file = keyAndCertificate.fileName();
    const QByteArray list = openssl({QStringLiteral("ca"), QStringLiteral("-gencrl"), QStringLiteral("-crldays"),
        QStringLiteral("3650"), QStringLiteral("-config"), configuration.fileName(), QStringLiteral("-keyfile"), file,
        QStringLiteral("-cert"), file});
    const QByteArray der = ask("crl -outform der", list);
    for (const QByteArray& content : {list, der, ask("crl2pkcs7 -in /dev/stdin", list)}) {
        const auto objects = readObjects(content);
        QVERIFY(objects);
        QCOMPARE(objects->revocationLists.size(), std::size_t(1));
        QCOMPARE(objects->revocationLists.front().der, der);
    }
}

void ObjectReaderTest::skipsAndSaysWhere()
{
    const QByteArray pem = plainPem();
    const QByteArray content = "line one\n" + pem // line 2 and on
        + "-----BEGIN CERTIFICATE-----\nMIIB!!!\n-----END CERTIFICATE-----\n"
        + "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n"
        + "-----BEGIN \x1b[31mX-----\nMAMCAQE=\n-----END \x1b[31mX-----\n" + pem + "-----BEGIN CERTIFICATE-----\nMIIB";
    const auto line = [&content](const char* text, int from) {
        return std::optional<qint64>(content.left(content.indexOf(text, from)).count('\n') + 1);
    };

    const auto objects = readObjects(content);

    QVERIFY(objects);
    QCOMPARE(objects->certificates.size(), std::size_t(2));
    QCOMPARE(objects->skipped.size(), std::size_t(4));
    const auto& skipped = objects->skipped;
    QCOMPARE(skipped[0].reason.code, ErrorCode::MalformedPem);
    QCOMPARE(skipped[0].label, QStringLiteral("CERTIFICATE"));
    QCOMPARE(*skipped[0].reason.context.line + 1, *line("MIIB!!!", 0));
    QCOMPARE(skipped[1].reason.code, ErrorCode::NothingFound);
    QCOMPARE(*skipped[1].reason.context.line + 1, *line("MAMCAQE", 0));
    QCOMPARE(skipped[2].label, QStringLiteral("\\u{1b}[31mX"));
    QCOMPARE(skipped[3].reason.code, ErrorCode::MalformedPem);
    QCOMPARE(*skipped[3].reason.context.line, content.count('\n'));
}

void ObjectReaderTest::skipsWhatFollowsACertificate()
{
    const QByteArray der = plainDer();
    const auto objects = readObjects(der + "garbage");
    QVERIFY(objects);
    QCOMPARE(objects->certificates.size(), std::size_t(1));
    QCOMPARE(objects->skipped.size(), std::size_t(1));
    QCOMPARE(objects->skipped[0].reason.code, ErrorCode::MalformedDer);
    QCOMPARE(objects->skipped[0].reason.context.offset, std::optional<qint64>(der.size()));
    // Within a block of PEM only one object may stand.
    const QByteArray two = "-----BEGIN CERTIFICATE-----\n" + (der + der).toBase64() + "\n-----END CERTIFICATE-----\n";
    QVERIFY(!readObjects(two));
}

void ObjectReaderTest::saysWhatAnInputWithoutObjectsIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a page") << QByteArray("<html><body>Not found") << QStringLiteral("HTML");
    QTest::newRow("an OpenSSH key") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE=\n"
                                                  "-----END OPENSSH PRIVATE KEY-----\n")
                                    << QStringLiteral("OpenSSH key");
    QTest::newRow("a certificate cut short") << plainDer().left(100) << QStringLiteral("DER of another kind");
    QTest::newRow("a block cut short") << plainPem().left(100) << QStringLiteral("x509.malformed-pem");
    QTest::newRow("parameters alone") << ask("ecparam -name P-256") << QStringLiteral("plain text");
}

void ObjectReaderTest::saysWhatAnInputWithoutObjectsIs()
{
    QFETCH(QByteArray, content);
    const auto objects = readObjects(content);
    QVERIFY(!objects);
    QCOMPARE(objects.error().code, ErrorCode::NothingFound);
    QTEST(objects.error().context.detail, "detail");
}

void ObjectReaderTest::asksForThePassphrase()
{
    const QByteArray key = ask("pkcs8 -topk8 -passout pass:open", makeKey(QStringLiteral("-algorithm ED25519")));
    const QByteArray store = ask("pkcs12 -export -nokeys -passout pass:open -in /dev/stdin", plainPem());
    for (const QByteArray& content : {key, store}) {
        QCOMPARE(readObjects(content).error().code, ErrorCode::PassphraseNeeded);
        QCOMPARE(readObjects(content, QStringLiteral("shut")).error().code, ErrorCode::PassphraseWrong);
        QVERIFY(readObjects(content, QStringLiteral("open")));
    }
}

void ObjectReaderTest::hidesNothingBehindAnEncryptedKey()
{
    const QByteArray key = ask("pkcs8 -topk8 -passout pass:open", makeKey(QStringLiteral("-algorithm ED25519")));
    const auto objects = readObjects(key + plainPem());
    QVERIFY(objects);
    QCOMPARE(objects->certificates.size(), std::size_t(1));
    QCOMPARE(objects->skipped.size(), std::size_t(1));
    QCOMPARE(objects->skipped[0].reason.code, ErrorCode::PassphraseNeeded);
    QCOMPARE(objects->skipped[0].reason.context.line, std::optional<qint64>(1));
}

void ObjectReaderTest::stopsAtItsLimits()
{
    const QByteArray pem = plainPem();
    const QByteArray der = plainDer();
    const QByteArray store = ask("crl2pkcs7 -nocrl -certfile /dev/stdin -outform der", pem + pem + pem);
    for (const QByteArray& content : {pem.repeated(3), der.repeated(3), store}) {
        const auto objects = readObjects(content, {}, {.objects = 2});
        QVERIFY(!objects);
        QCOMPARE(objects.error().code, ErrorCode::TooManyObjects);
        QCOMPARE(objects.error().context.limit, std::optional<qint64>(2));
        QVERIFY(readObjects(content, {}, {.objects = 3}));
    }
    const QByteArray broken = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
    QCOMPARE(readObjects(broken.repeated(3), {}, {.objects = 2}).error().code, ErrorCode::TooManyObjects);

    const auto small = readObjects(fixturePem(QStringLiteral("deep-nesting")) + pem, {}, {.objectBytes = 10'000});
    QVERIFY(small);
    QCOMPARE(small->certificates.size(), std::size_t(1));
    QCOMPARE(small->skipped[0].reason.code, ErrorCode::ObjectTooLarge);
}

void ObjectReaderTest::readsHugeInputsInBoundedMemory()
{
    // Each would take hours, or all memory, if a byte were looked at twice or kept twice.
    const qsizetype size = 100 * 1024 * 1024;
    QVERIFY(!readObjects(QByteArray(size, 'A')));
    QVERIFY(!readObjects(QByteArray(size, '-')));
    QVERIFY(!readObjects(QByteArray(size, '\x30')));
    QVERIFY(!readObjects("-----BEGIN CERTIFICATE-----" + QByteArray(size, 'A')));
    QVERIFY(!readObjects("-----BEGIN CERTIFICATE-----" + QByteArray(size, 'A') + "-----END CERTIFICATE-----"));
    QCOMPARE(readObjects(QByteArray("-----BEGIN A\n").repeated(size / 13)).error().code, ErrorCode::TooManyObjects);
    QVERIFY(!readObjects(QByteArray::fromHex("30840fffffff") + QByteArray(size, '\x30')));
}

QTEST_GUILESS_MAIN(ObjectReaderTest)
#include "object_reader_test.moc"
