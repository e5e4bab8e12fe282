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

QTEST_GUILESS_MAIN(CanonicalNameTest)
#include "canonical_name_test.moc"
