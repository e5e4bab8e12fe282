// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/revocation.h"

#include "core/x509/revocation_recipe.h"
#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class RevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheIssuerSays_data();
    void readsWhatTheIssuerSays();
    void acceptsADelegateOfTheIssuer();
    void refusesADelegateWithoutThePurpose();
    void refusesADelegateOfAnother();
    void refusesAnotherSigner();
    void refusesAnAnswerAboutAnotherCertificate();
    void holdsToTheTimeWindow_data();
    void holdsToTheTimeWindow();
    void refusesWhatDoesNotDecode_data();
    void refusesWhatDoesNotDecode();

private:
    OcspRecipe recipe(OcspRecipe::Status status = OcspRecipe::Status::Good) const
    {
        OcspRecipe made;
        made.status = status;
        made.thisUpdate = day(2026, 5, 30);
        made.nextUpdate = day(2026, 6, 6);
        made.revokedAt = day(2026, 5, 1);
        made.reason = 1;
        return made;
    }
    QByteArray by(const Party& responder, const OcspRecipe& made, bool includeCertificate = false) const
    {
        return *issueOcspResponse(made, m_leaf.certificate.der(), m_issuer.certificate.der(),
            {responder.certificate.der(), responder.key, includeCertificate});
    }
    Party delegate(const Party& issuer, const char* purpose) const
    {
        return makeLeaf(issuer, [purpose](CertificateRecipe& made) {
            made.extendedKeyUsage = {purpose};
            made.subjectAltNames.clear();
        });
    }
    Result<OcspStatus> read(const QByteArray& der) const
    {
        return readOcspResponse(der, m_leaf.certificate, m_issuer.certificate, now);
    }

    Party m_issuer = makeCa("Issuing", makeRoot("Root"));
    Party m_leaf = makeLeaf(m_issuer);
};

void RevocationTest::readsWhatTheIssuerSays_data()
{
    QTest::addColumn<OcspRecipe::Status>("said");
    QTest::addColumn<QString>("read");
    QTest::newRow("good") << OcspRecipe::Status::Good << QStringLiteral("good");
    QTest::newRow("revoked") << OcspRecipe::Status::Revoked << QStringLiteral("revoked");
    QTest::newRow("unknown") << OcspRecipe::Status::Unknown << QStringLiteral("unknown");
}

void RevocationTest::readsWhatTheIssuerSays()
{
    QFETCH(OcspRecipe::Status, said);
    const auto status = read(by(m_issuer, recipe(said)));

    QVERIFY(status.has_value());
    QTEST(QString(idOf(status->state)), "read");
    QCOMPARE(status->thisUpdate, day(2026, 5, 30));
    QCOMPARE(status->nextUpdate, day(2026, 6, 6));
    if (said == OcspRecipe::Status::Revoked) {
        QCOMPARE(status->revokedAt, day(2026, 5, 1));
        QCOMPARE(status->reason, QStringLiteral("keyCompromise"));
    }
}

void RevocationTest::acceptsADelegateOfTheIssuer()
{
    const auto status = read(by(delegate(m_issuer, "OCSPSigning"), recipe(), true));
    QVERIFY(status.has_value());
    QCOMPARE(status->state, OcspStatus::State::Good);
}

void RevocationTest::refusesADelegateWithoutThePurpose()
{
    QVERIFY(!read(by(delegate(m_issuer, "serverAuth"), recipe(), true)).has_value());
}

void RevocationTest::refusesADelegateOfAnother()
{
    QVERIFY(!read(by(delegate(makeCa("Other", makeRoot("Root")), "OCSPSigning"), recipe(), true)).has_value());
}

void RevocationTest::refusesAnotherSigner()
{
    // The same name, another key.
    QVERIFY(!read(by(makeCa("Issuing", makeRoot("Root")), recipe())).has_value());
    // The leaf itself is no responder.
    QVERIFY(!read(by(m_leaf, recipe(), true)).has_value());
}

void RevocationTest::refusesAnAnswerAboutAnotherCertificate()
{
    const QByteArray other = *issueOcspResponse(recipe(), makeLeaf(m_issuer).certificate.der(),
        m_issuer.certificate.der(), {m_issuer.certificate.der(), m_issuer.key, false});
    const auto status = read(other);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::MalformedRevocationData);
    QCOMPARE(status.error().context.detail, QStringLiteral("it is about another certificate"));
}

void RevocationTest::holdsToTheTimeWindow_data()
{
    QTest::addColumn<QDateTime>("thisUpdate");
    QTest::addColumn<QDateTime>("nextUpdate");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("begins within the skew") << now.addSecs(299) << now.addDays(1) << true;
    QTest::newRow("begins later") << now.addSecs(301) << now.addDays(1) << false;
    QTest::newRow("ended within the skew") << now.addDays(-7) << now.addSecs(-299) << true;
    QTest::newRow("ended before") << now.addDays(-7) << now.addSecs(-301) << false;
    QTest::newRow("has no end") << now.addDays(-7) << QDateTime() << true;
}

void RevocationTest::holdsToTheTimeWindow()
{
    QFETCH(QDateTime, thisUpdate);
    QFETCH(QDateTime, nextUpdate);
    OcspRecipe made = recipe();
    made.thisUpdate = thisUpdate;
    made.nextUpdate = nextUpdate;
    QTEST(read(by(m_issuer, made)).has_value(), "accepted");
}

void RevocationTest::refusesWhatDoesNotDecode_data()
{
    QTest::addColumn<QByteArray>("der");
    const QByteArray good = by(m_issuer, recipe());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("HTTP/1.1 200 OK");
    QTest::newRow("cut short") << good.left(good.size() / 2);
    QTest::newRow("something after it") << good + "x";
    QTest::newRow("too long") << good + QByteArray(300'000, 'x');
    QTest::newRow("the responder says tryLater") << QByteArray("\x30\x03\x0a\x01\x03", 5);
    QByteArray junk = good;
    junk[junk.size() - 1] = char(junk.back() ^ 1);
    QTest::newRow("junk signature") << junk;
}

void RevocationTest::refusesWhatDoesNotDecode()
{
    QFETCH(QByteArray, der);
    const auto status = read(der);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::MalformedRevocationData);
    QVERIFY(!status.error().context.detail.isEmpty());
}

QTEST_GUILESS_MAIN(RevocationTest)
#include "revocation_test.moc"
