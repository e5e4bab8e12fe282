// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/distinguished_name.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class DistinguishedNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfString();
    void equalsWhatOpensslPrints_data();
    void equalsWhatOpensslPrints();
    void showsNothingThatMisleads();
    void prefersNamesForPeople();
    void survivesMalformedNames();
};

void DistinguishedNameTest::readsEveryKindOfString()
{
    const DistinguishedName name = fixture(QStringLiteral("all-strings")).subject();
    const std::vector<NameAttribute> wanted{
        {"2.5.4.6", QStringLiteral("C"), QStringLiteral("DE")},
        {"2.5.4.10", QStringLiteral("O"), QStringLiteral("Größe")},
        {"2.5.4.7", QStringLiteral("L"), QStringLiteral("Zürich 😀")},
        {"2.5.4.11", QStringLiteral("OU"), QStringLiteral("Käse")},
        {"1.3.6.1.4.1.99999.2", QStringLiteral("1.3.6.1.4.1.99999.2"), QStringLiteral("#03020002")},
        {"2.5.4.3", QStringLiteral("CN"), QStringLiteral(" #a, b+c=\"d\";<e>\\ ")},
    };
    QCOMPARE(name.attributes().size(), wanted.size());
    QVERIFY(name.attributes() == wanted);
    QVERIFY(!name.isEmpty());
    QCOMPARE(name.commonName(), QStringLiteral(" #a, b+c=\"d\";<e>\\ "));
    QCOMPARE(name.toString(),
        QStringLiteral("CN=\\ #a\\, b\\+c=\\\"d\\\"\\;\\<e\\>\\\\\\ ,OU=Käse+1.3.6.1.4.1.99999.2=#03020002,"
                       "L=Zürich 😀,O=Größe,C=DE"));
}

void DistinguishedNameTest::equalsWhatOpensslPrints_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("usual") << QStringLiteral("/C=DE/ST=Bayern/L=Aying/O=Example GmbH/OU=Web/CN=example.com");
    QTest::newRow("every short name we know") << QStringLiteral(
        "/DC=test/DC=example/serialNumber=12/emailAddress=a@b.test/title=Dr/GN=Ada/SN=L/UID=x/businessCategory=b");
    QTest::newRow("characters to escape") << QStringLiteral("/O=a, b + c/CN=x;y<z>");
    QTest::newRow("several of a kind") << QStringLiteral("/OU=one/OU=two/CN=first/CN=last");
}

void DistinguishedNameTest::equalsWhatOpensslPrints()
{
    QFETCH(QString, subject);
    static const QByteArray key = makeKey(QStringLiteral("-algorithm ED25519"));
    const QByteArray pem = makeCertificate(key, {QStringLiteral("-utf8"), QStringLiteral("-subj"), subject});
    const QByteArray printed = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject"),
                                           QStringLiteral("-nameopt"), QStringLiteral("RFC2253")},
        pem);
    const auto certificate =
        Certificate::fromDer(openssl({QStringLiteral("x509"), QStringLiteral("-outform"), QStringLiteral("der")}, pem));
    QVERIFY(certificate);
    QCOMPARE(certificate->subject().toString(), QString::fromUtf8(printed.chopped(1).mid(8)));
}

void DistinguishedNameTest::showsNothingThatMisleads()
{
    const DistinguishedName name = fixture(QStringLiteral("escapes-in-subject")).subject();
    QCOMPARE(name.commonName(), QStringLiteral("\\u{1b}[31mred\\u{7}"));
    QCOMPARE(name.toString(), QStringLiteral("O=\\u{202e}gnp.exe\\u{2028}next,CN=\\u{1b}[31mred\\u{7}"));
    QCOMPARE(name.attributes().front().value, QStringLiteral("\x1b[31mred\x07")); // as it stands
    QCOMPARE(
        fixture(QStringLiteral("nul-in-name")).subject().displayName(), QStringLiteral("good.test\\u{0}.evil.test"));
}

void DistinguishedNameTest::prefersNamesForPeople()
{
    const QByteArray organization = QByteArray::fromHex("300c310a3008"
                                                        "060355040a"
                                                        "0c0161");
    QCOMPARE(DistinguishedName::fromDer(organization).displayName(), QStringLiteral("a"));
    QCOMPARE(DistinguishedName::fromDer(organization).commonName(), QString());
    const DistinguishedName empty = DistinguishedName::fromDer(QByteArray::fromHex("3000"));
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.displayName(), QString());
    QCOMPARE(fixture(QStringLiteral("octets-in-name")).subject().displayName(), QStringLiteral("#04066f6374657473"));
}

void DistinguishedNameTest::survivesMalformedNames()
{
    const QByteArray der = fixture(QStringLiteral("all-strings")).subject().der();
    for (qsizetype size = 0; size < der.size(); ++size) {
        const DistinguishedName cut = DistinguishedName::fromDer(der.left(size));
        QVERIFY(cut.attributes().empty()); // the outer length no longer fits
        QCOMPARE(cut.toString(), QString());
    }
}

QTEST_GUILESS_MAIN(DistinguishedNameTest)
#include "distinguished_name_test.moc"
