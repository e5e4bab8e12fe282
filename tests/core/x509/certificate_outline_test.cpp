// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate_outline.h"

#include "tests/support/certificates.h"

#include <QTest>

#include <openssl/err.h>
#include <openssl/x509.h>

#include <random>

using namespace pintle;
using namespace pintle::test;

class CertificateOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePartsThatOpensslFinds_data();
    void findsThePartsThatOpensslFinds();
    void refusesEveryCut();
    void refusesWhatOpensslRefuses();
    void saysWhereTheFaultLies_data();
    void saysWhereTheFaultLies();
};

namespace {

// OpenSSL's own verdict: it decodes, and nothing follows.
X509* opensslDecodes(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const uchar*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    ERR_clear_error();
    if (certificate && at != reinterpret_cast<const uchar*>(der.constEnd())) {
        X509_free(certificate);
        return nullptr;
    }
    return certificate;
}

QByteArray encoded(int length, uchar* bytes)
{
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

// Whether the names' values are of the types that RFC 5280 and OpenSSL allow and decode: the walk shows such names, and
// OpenSSL refuses the certificate. Told apart by asking OpenSSL for the name alone.
bool opensslDecodesName(QByteArrayView name)
{
    const auto* at = reinterpret_cast<const uchar*>(name.data());
    X509_NAME* decoded = d2i_X509_NAME(nullptr, &at, static_cast<long>(name.size()));
    ERR_clear_error();
    const bool whole = decoded && at == reinterpret_cast<const uchar*>(name.data() + name.size());
    X509_NAME_free(decoded);
    return whole;
}

QByteArray mutated(QByteArray der, std::mt19937& random)
{
    const auto below = [&random](
                           qsizetype bound) { return static_cast<qsizetype>(random() % static_cast<quint32>(bound)); };
    const qsizetype at = below(der.size());
    switch (random() % 4) {
    case 0: der[at] = static_cast<char>(random()); break;
    case 1: der[at] = static_cast<char>(der[at] ^ (1 << (random() % 8))); break;
    case 2: der[at] = static_cast<char>(der[at] + (random() % 2 == 0 ? 1 : -1)); break;
    case 3: std::swap(der[at], der[below(der.size())]); break;
    }
    return der;
}

} // namespace

void CertificateOutlineTest::findsThePartsThatOpensslFinds_data()
{
    QTest::addColumn<QByteArray>("der");
    for (const char* label : {"plain", "all-strings", "rsa-8192", "dsa-2048", "version-1", "negative-serial",
             "year-9999", "nul-in-name", "rsa-without-null", "deep-nesting", "huge-oid", "duplicate-extension"})
        QTest::newRow(label) << fixture(QString::fromLatin1(label)).der();
}

void CertificateOutlineTest::findsThePartsThatOpensslFinds()
{
    QFETCH(QByteArray, der);
    const auto outline = outlineOf(der);
    QVERIFY(outline);
    X509* const certificate = opensslDecodes(der);
    QVERIFY(certificate);

    uchar* bytes = nullptr;
    int length = i2d_X509_NAME(X509_get_subject_name(certificate), &bytes);
    QCOMPARE(outline->subject.in(der).toByteArray(), encoded(length, bytes));
    bytes = nullptr;
    length = i2d_X509_NAME(X509_get_issuer_name(certificate), &bytes);
    QCOMPARE(outline->issuer.in(der).toByteArray(), encoded(length, bytes));
    bytes = nullptr;
    length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    QCOMPARE(outline->publicKeyInfo.in(der).toByteArray(), encoded(length, bytes));
    bytes = nullptr;
    length = i2d_ASN1_INTEGER(X509_get0_serialNumber(certificate), &bytes);
    QCOMPARE(outline->serial.in(der).toByteArray(), encoded(length, bytes).mid(2));
    QCOMPARE(outline->notAfter.in(der).toByteArray().mid(2),
        QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(X509_get0_notAfter(certificate)))));
    QCOMPARE(outline->version, static_cast<int>(X509_get_version(certificate)) + 1);
    X509_free(certificate);
}

void CertificateOutlineTest::refusesEveryCut()
{
    const QByteArray der = fixture(QStringLiteral("plain")).der();
    for (qsizetype size = 0; size < der.size(); ++size) {
        const auto outline = outlineOf(der.left(size));
        QVERIFY(!outline);
        QVERIFY(*outline.error().context.offset >= 0 && *outline.error().context.offset <= size);
    }
    QVERIFY(!outlineOf(der + '\0'));
}

void CertificateOutlineTest::refusesWhatOpensslRefuses()
{
    std::mt19937 random(52);
    int accepted = 0;
    int stricter = 0;
    int namesOnly = 0;
    for (const char* label : {"plain", "all-strings", "rsa-3072", "version-1", "duplicate-extension"}) {
        const QByteArray original = fixture(QString::fromLatin1(label)).der();
        for (int i = 0; i < 3000; ++i) {
            const QByteArray der = mutated(original, random);
            const auto outline = outlineOf(der);
            X509* const certificate = opensslDecodes(der);
            const bool decodes = certificate != nullptr;
            X509_free(certificate);
            if (outline && !decodes) {
                // The one difference that is wanted: a name that OpenSSL will not decode can still be shown.
                const bool namesDecode =
                    opensslDecodesName(outline->subject.in(der)) && opensslDecodesName(outline->issuer.in(der));
                QVERIFY2(!namesDecode, der.toHex().constData());
                ++namesOnly;
            }
            accepted += outline && decodes ? 1 : 0;
            stricter += !outline && decodes ? 1 : 0;
        }
    }
    qInfo("accepted by both: %d, by OpenSSL alone: %d, refused by OpenSSL for its names alone: %d", accepted, stricter,
        namesOnly);
    QVERIFY(accepted > 5000);
    QVERIFY(stricter < accepted / 50);
}

void CertificateOutlineTest::saysWhereTheFaultLies_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("shift"); // of the fault from where the change begins
    QTest::newRow("version 4") << QByteArray::fromHex("a003020102") << QByteArray::fromHex("a003020103") << 2;
    QTest::newRow("serial of another type")
        << QByteArray::fromHex("020102020101") << QByteArray::fromHex("020102030101") << 3;
    QTest::newRow("date of another type") << QByteArray("\x17\x0d"
                                                        "36")
                                          << QByteArray("\x16\x0d"
                                                        "36")
                                          << 0;
    QTest::newRow("extension's value of another type")
        << QByteArray::fromHex("0603551d1104") << QByteArray::fromHex("0603551d1103") << 5;
}

void CertificateOutlineTest::saysWhereTheFaultLies()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, shift);
    QByteArray der = fixture(QStringLiteral("plain")).der();
    const qsizetype at = der.indexOf(from);
    QVERIFY(at > 0);
    der.replace(at, from.size(), to);
    const auto outline = outlineOf(der);
    QVERIFY(!outline);
    QCOMPARE(outline.error().code, ErrorCode::MalformedDer);
    QCOMPARE(outline.error().context.offset, std::optional<qint64>(at + shift));
}

QTEST_GUILESS_MAIN(CertificateOutlineTest)
#include "certificate_outline_test.moc"
