// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/canonical_name.h"

#include "tests/core/chain/chain_kit.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class CanonicalNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndWhiteSpace();
    void hashesAsTheOpensslCommandDoes();
    void aNameThatDoesNotDecodeEqualsOnlyItself();
    void theRoughKeyIsEqualForEveryStringType();
    void theRoughKeyTellsUsualNamesApart();
};

void CanonicalNameTest::foldsCaseAndWhiteSpace()
{
    const DistinguishedName name = makeRoot("Some CA").certificate.subject();
    QVERIFY(isSameName(name, makeRoot("some  ca").certificate.subject()));
    QCOMPARE(hashOfName(name), hashOfName(makeRoot("SOME CA").certificate.subject()));
    QVERIFY(!isSameName(name, makeRoot("Other CA").certificate.subject()));
}

void CanonicalNameTest::hashesAsTheOpensslCommandDoes()
{
    const Certificate root = makeRoot("Hashed Root").certificate;
    const QByteArray printed =
        openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject_hash")}, root.toPem());
    QCOMPARE(hashOfName(root.subject()), printed.trimmed().toULong(nullptr, 16));
}

void CanonicalNameTest::aNameThatDoesNotDecodeEqualsOnlyItself()
{
    const DistinguishedName junk = DistinguishedName::fromDer("\x30\x02\x05\x00junk");
    const DistinguishedName other = DistinguishedName::fromDer("\x30\x03\x05\x00");
    QVERIFY(isSameName(junk, junk));
    QVERIFY(!isSameName(junk, other));
    QCOMPARE(hashOfName(junk), hashOfName(junk));
}

void CanonicalNameTest::theRoughKeyIsEqualForEveryStringType()
{
    const auto nameOf = [](const QByteArray& value) {
        const QByteArray attribute = QByteArray::fromHex("0603550403") + value;
        const auto wrapped = [](char tag, const QByteArray& content) {
            return QByteArray(1, tag) + QByteArray(1, static_cast<char>(content.size())) + content;
        };
        return DistinguishedName::fromDer(wrapped(0x30, wrapped(0x31, wrapped(0x30, attribute))));
    };
    const DistinguishedName printableString = nameOf(QByteArray::fromHex("1304") + "A  b");
    const DistinguishedName utf8 = nameOf(QByteArray::fromHex("0c03") + "a b");
    const DistinguishedName bmp = nameOf(QByteArray::fromHex("1e06004100200062"));
    const DistinguishedName universal = nameOf(QByteArray::fromHex("1c0c000000410000002000000062"));
    for (const DistinguishedName& name : {utf8, bmp, universal}) {
        QVERIFY(isSameName(printableString, name));
        QCOMPARE(roughKeyOf(name), roughKeyOf(printableString));
    }
    const DistinguishedName sinograph = nameOf(QByteArray::fromHex("1e024e2d"));
    QVERIFY(isSameName(sinograph, nameOf(QByteArray::fromHex("0c03e4b8ad"))));
    QCOMPARE(roughKeyOf(sinograph), roughKeyOf(nameOf(QByteArray::fromHex("0c03e4b8ad"))));
}

void CanonicalNameTest::theRoughKeyTellsUsualNamesApart()
{
    QVERIFY(
        roughKeyOf(makeRoot("Root R1").certificate.subject()) != roughKeyOf(makeRoot("Root R2").certificate.subject()));
    const DistinguishedName junk = DistinguishedName::fromDer("junk");
    QCOMPARE(roughKeyOf(junk), junk.der());
}

QTEST_GUILESS_MAIN(CanonicalNameTest)
#include "canonical_name_test.moc"
