// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/general_name.h"

#include "core/x509/object_reader.h"
#include "tests/support/certificates.h"

#include <QTemporaryFile>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class GeneralNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOpensslMakes();
    void showsAddressesAndTheirMasks_data();
    void showsAddressesAndTheirMasks();
    void keepsOctetsAndShowsThemSafely();
    void refusesMalformedNames_data();
    void refusesMalformedNames();
    void refusesAListWithOneMalformedEntry();
    void readsAnEmptyList();
};

void GeneralNameTest::readsWhatOpensslMakes()
{
    QTemporaryFile configuration;
    QVERIFY(configuration.open());
    configuration.write(
        "[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=a\n"
        "[ext]\nsubjectAltName=@san\n"
        "[san]\nDNS=*.a.test\nemail=x@a.test\nURI=https://a.test/p?q\nIP.1=192.0.2.1\nIP.2=2001:db8::1\n"
        "RID=1.2.3.4\notherName.1=1.3.6.1.4.1.311.20.2.3;UTF8:user@a.test\n"
        "otherName.2=1.2.3;SEQUENCE:other\ndirName=dir\n"
        "[other]\na=INTEGER:1\n[dir]\nC=DE\nCN=b\n");
    configuration.close();
    const QByteArray pem = makeCertificate(
        makeKey(QStringLiteral("-algorithm ED25519")), {QStringLiteral("-config"), configuration.fileName()});
    const auto objects = readObjects(pem);
    QVERIFY(objects);

    QStringList names;
    for (const GeneralName& name : objects->certificates.front().subjectAltNames())
        names += name.kindId() + QLatin1Char(' ') + name.text;
    names.sort();

    QStringList wanted{QStringLiteral("DNS *.a.test"), QStringLiteral("email x@a.test"),
        QStringLiteral("URI https://a.test/p?q"), QStringLiteral("IP 192.0.2.1"), QStringLiteral("IP 2001:db8::1"),
        QStringLiteral("RID 1.2.3.4"), QStringLiteral("otherName msUPN:user@a.test"), QStringLiteral("otherName 1.2.3"),
        QStringLiteral("dirName CN=b,C=DE")};
    wanted.sort();
    QCOMPARE(names, wanted);
}

void GeneralNameTest::showsAddressesAndTheirMasks_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << QByteArray::fromHex("87040a000001") << QStringLiteral("10.0.0.1");
    QTest::newRow("IPv4 with a mask") << QByteArray::fromHex("87080a000000ff000000")
                                      << QStringLiteral("10.0.0.0/255.0.0.0");
    QTest::newRow("IPv6 with a mask") << QByteArray::fromHex("8720"
                                                             "20010db8000000000000000000000000"
                                                             "ffffffff000000000000000000000000")
                                      << QStringLiteral("2001:db8::/ffff:ffff::");
    QTest::newRow("of no length that exists") << QByteArray::fromHex("87050a00000102") << QStringLiteral("0a00000102");
}

void GeneralNameTest::showsAddressesAndTheirMasks()
{
    QFETCH(QByteArray, der);
    const auto name = GeneralName::fromDer(der);
    QVERIFY(name);
    QCOMPARE(name->kind, GeneralName::Kind::IpAddress);
    QCOMPARE(name->bytes, der.mid(2));
    QTEST(name->text, "text");
}

void GeneralNameTest::keepsOctetsAndShowsThemSafely()
{
    const auto names = fixture(QStringLiteral("nul-in-name")).subjectAltNames();
    QCOMPARE(names.size(), std::size_t(1));
    QCOMPARE(names[0].bytes, QByteArray("good.test\0.evil.test", 20));
    QCOMPARE(names[0].text, QStringLiteral("good.test\\u{0}.evil.test"));
    const auto escape = GeneralName::fromDer(QByteArray::fromHex("86041b5b306d"));
    QVERIFY(escape);
    QCOMPARE(escape->text, QStringLiteral("\\u{1b}[0m"));
    QCOMPARE(escape->kindId(), QStringLiteral("URI"));
}

void GeneralNameTest::refusesMalformedNames_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << QByteArray::fromHex("820561");
    QTest::newRow("something follows") << QByteArray::fromHex("8201610500");
    QTest::newRow("universal tag") << QByteArray::fromHex("160161");
    QTest::newRow("unknown choice") << QByteArray::fromHex("890161");
    QTest::newRow("constructed DNS name") << QByteArray::fromHex("a203160161");
    QTest::newRow("directory name that is none") << QByteArray::fromHex("a4020500");
    QTest::newRow("registered id that does not end") << QByteArray::fromHex("88022a86");
}

void GeneralNameTest::refusesMalformedNames()
{
    QFETCH(QByteArray, der);
    QVERIFY(!GeneralName::fromDer(der));
}

void GeneralNameTest::refusesAListWithOneMalformedEntry()
{
    // As OpenSSL has it: a name must not be found by luck.
    QCOMPARE(GeneralName::listFromDer(QByteArray::fromHex("3003"
                                                          "820161"))
                 .size(),
        std::size_t(1));
    QVERIFY(GeneralName::listFromDer(QByteArray::fromHex("3006"
                                                         "820161"
                                                         "890161"))
                .empty());
    QVERIFY(GeneralName::listFromDer(QByteArray::fromHex("3005"
                                                         "820161"
                                                         "8205"))
                .empty());
}

void GeneralNameTest::readsAnEmptyList()
{
    QVERIFY(GeneralName::listFromDer(QByteArray::fromHex("3000")).empty());
    QVERIFY(GeneralName::listFromDer({}).empty());
}

QTEST_GUILESS_MAIN(GeneralNameTest)
#include "general_name_test.moc"
