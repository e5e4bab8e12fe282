// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin.h"

#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;

namespace {

// printf pintle | openssl dgst -sha256 -binary | base64
const QString Base64 = QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=");

QString hexOf(const QString& base64)
{
    return QString::fromLatin1(QByteArray::fromBase64(base64.toLatin1()).toHex());
}

QByteArray selfSigned(const QStringList& keyArguments)
{
    return test::openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                             QStringLiteral("-keyout"), QStringLiteral("/dev/null"), QStringLiteral("-subj"),
                             QStringLiteral("/CN=pin"), QStringLiteral("-outform"), QStringLiteral("der")}
        + keyArguments);
}

} // namespace

class PinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryUsualSpelling_data();
    void readsEveryUsualSpelling();
    void refusesWhatIsNoDigest_data();
    void refusesWhatIsNoDigest();
    void namesPlaceholders_data();
    void namesPlaceholders();
    void writesOneDigestInThreeSpellings();
    void equalsThePinOfOpenssl_data();
    void equalsThePinOfOpenssl();
    void takesDigestsOf32BytesOnly();
};

void PinTest::readsEveryUsualSpelling_data()
{
    QTest::addColumn<QString>("text");
    const QString hex = hexOf(Base64);
    QString colons;
    for (int i = 0; i < hex.size(); i += 2)
        colons += (i == 0 ? QString() : QStringLiteral(":")) + hex.mid(i, 2).toUpper();
    QTest::newRow("base64") << Base64;
    QTest::newRow("OkHttp: sha256/") << QStringLiteral("sha256/") + Base64;
    QTest::newRow("curl: sha256//") << QStringLiteral("sha256//") + Base64;
    QTest::newRow("openconnect: pin-sha256:") << QStringLiteral("pin-sha256:") + Base64;
    QTest::newRow("HPKP: pin-sha256=\"…\"") << QStringLiteral("pin-sha256=\"%1\"").arg(Base64);
    QTest::newRow("prefix in capitals") << QStringLiteral("SHA256/") + Base64;
    QTest::newRow("hexadecimal") << hex;
    QTest::newRow("kubeadm: sha256: and hexadecimal") << QStringLiteral("sha256:") + hex;
    QTest::newRow("hexadecimal with colons, capitals") << colons;
    QTest::newRow("white space around") << QStringLiteral(" \t") + Base64 + QStringLiteral("\r\n");
}

void PinTest::readsEveryUsualSpelling()
{
    QFETCH(QString, text);
    const auto pin = Pin::parse(text);
    QVERIFY(pin.has_value());
    QCOMPARE(pin->toBase64(), Base64);
}

void PinTest::refusesWhatIsNoDigest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* what, const QString& text, const char* why) {
        QTest::newRow(what) << text << QString::fromLatin1(why);
    };
    row("nothing", QString(), "empty");
    row("white space", QStringLiteral("  "), "empty");
    row("prefix alone", QStringLiteral("sha256/"), "0 characters");
    row("padding cut off", Base64.chopped(1), "43 characters");
    row("one character more", Base64 + QLatin1Char('A'), "45 characters");
    row("URL-safe alphabet", QString(Base64).replace(QLatin1Char('A'), QLatin1Char('_')), "URL-safe");
    row("trailing bits not zero", Base64.chopped(2) + QStringLiteral("l="), "canonical");
    row("a space inside", QString(Base64).replace(5, 1, QLatin1Char(' ')), "alphabet");
    row("a letter outside ASCII", QString(Base64).replace(5, 1, QChar(0xe9)), "");
    row("hexadecimal of SHA-1", QStringLiteral("da39a3ee5e6b4b0d3255bfef95601890afd80709"), "20 bytes");
    row("base64 of SHA-1", QStringLiteral("sha1/2jmj7l5rSw0yVb/vlWAYkK/YBwk="), "SHA-1");
    row("odd number of digits", QStringLiteral("aa:bb:c"), "hexadecimal");
    row("a megabyte", QString(1'000'000, QLatin1Char('q')), "1000000 characters");
}

void PinTest::refusesWhatIsNoDigest()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto pin = Pin::parse(text);
    QVERIFY(!pin);
    QCOMPARE(pin.error().code, ErrorCode::MalformedPin);
    QVERIFY2(pin.error().context.detail.contains(why), qPrintable(pin.error().context.detail));
    QVERIFY(!pin.error().context.detail.isEmpty());
    QVERIFY(pin.error().context.value.size() <= 201);
}

void PinTest::namesPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digest of nothing") << QStringLiteral("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    QTest::newRow("digest of nothing in hexadecimal")
        << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("OkHttp's tutorial: only A")
        << QStringLiteral("sha256/") + QString(43, QLatin1Char('A')) + QLatin1Char('=');
    QTest::newRow("only B, which does not even decode") << QString(43, QLatin1Char('B')) + QLatin1Char('=');
    QTest::newRow("the alphabet") << QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopQ=");
    QTest::newRow("digits over and over") << QStringLiteral("0123456789abcdef").repeated(4);
    QTest::newRow("deadbeef over and over") << QStringLiteral("deadbeef").repeated(8);
    QTest::newRow("zeros") << QString(64, QLatin1Char('0'));
}

void PinTest::namesPlaceholders()
{
    QFETCH(QString, text);
    const auto pin = Pin::parse(text);
    QVERIFY(!pin);
    QCOMPARE(pin.error().code, ErrorCode::PlaceholderPin);
}

void PinTest::writesOneDigestInThreeSpellings()
{
    const auto pin = Pin::fromDigest(QByteArray::fromBase64(Base64.toLatin1()));
    QVERIFY(pin.has_value());
    QCOMPARE(pin->toBase64(), Base64);
    QCOMPARE(pin->toHex(), hexOf(Base64));
    QCOMPARE(pin->toString(), QStringLiteral("sha256/") + Base64);
    QVERIFY(!pin->isPlaceholder());
}

void PinTest::equalsThePinOfOpenssl_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* what, const char* arguments) {
        QTest::newRow(what) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("RSA", "-newkey rsa:2048");
    row("RSA-PSS", "-newkey rsa-pss -pkeyopt rsa_keygen_bits:2048");
    row("P-256", "-newkey ec -pkeyopt ec_paramgen_curve:P-256");
    row("P-384", "-newkey ec -pkeyopt ec_paramgen_curve:P-384");
    row("P-521", "-newkey ec -pkeyopt ec_paramgen_curve:P-521");
    row("Ed25519", "-newkey ed25519");
    row("Ed448", "-newkey ed448");
}

void PinTest::equalsThePinOfOpenssl()
{
    QFETCH(QStringList, arguments);
    const auto certificate = Certificate::fromDer(selfSigned(arguments));
    QVERIFY(certificate.has_value());
    const QByteArray expected = test::opensslPin(certificate->toPem());
    QCOMPARE(Pin::of(*certificate).digest(), expected);
    QCOMPARE(Pin::of(certificate->publicKey()).digest(), expected);
}

void PinTest::takesDigestsOf32BytesOnly()
{
    QCOMPARE(Pin::fromDigest(QByteArray(31, 'x')).error().code, ErrorCode::MalformedPin);
    QCOMPARE(Pin::fromDigest(QByteArray(33, 'x')).error().code, ErrorCode::MalformedPin);
    QVERIFY(Pin::fromDigest(QByteArray(32, 'x'))->isPlaceholder());
}

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
