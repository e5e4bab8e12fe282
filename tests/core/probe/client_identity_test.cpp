// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/client_identity.h"

#include "tests/core/probe/peers.h"

using namespace pintle;
using namespace pintle::test;

class ClientIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAChainAndItsKey();
    void refusesAKeyOfAnotherCertificate();
    void refusesTextsThatHoldNothing();
    void wantsAKeyThatIsNotEncrypted();

private:
    Pki m_pki;
};

void ClientIdentityTest::readsAChainAndItsKey()
{
    const auto identity =
        ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.pem")) + m_pki.read(QStringLiteral("root.pem")),
            m_pki.read(QStringLiteral("leaf.key")));
    QVERIFY(identity);
    QCOMPARE(identity->chain.size(), std::size_t(2));
    QCOMPARE(identity->chain.front().der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ClientIdentityTest::refusesAKeyOfAnotherCertificate()
{
    const auto identity =
        ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.pem")), m_pki.read(QStringLiteral("root.key")));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::KeyMismatch);
}

void ClientIdentityTest::refusesTextsThatHoldNothing()
{
    QVERIFY(!ClientIdentity::fromPem("", m_pki.read(QStringLiteral("leaf.key"))));
    QVERIFY(!ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.key")), m_pki.read(QStringLiteral("leaf.key"))));
    QVERIFY(!ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.pem")), ""));
    const auto twice =
        ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.pem")), m_pki.read(QStringLiteral("leaf.pem")));
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::KeyMissing);
}

void ClientIdentityTest::wantsAKeyThatIsNotEncrypted()
{
    m_pki.run({"pkey", "-in", "leaf.key", "-aes128", "-passout", "pass:secret", "-out", "encrypted.key"});
    const auto identity =
        ClientIdentity::fromPem(m_pki.read(QStringLiteral("leaf.pem")), m_pki.read(QStringLiteral("encrypted.key")));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::PassphraseNeeded);
}

QTEST_GUILESS_MAIN(ClientIdentityTest)
#include "client_identity_test.moc"
