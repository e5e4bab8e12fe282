// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/revocation_recipe.h"

#include "tests/support/openssl_command.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using test::runOpenssl;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// A root and a leaf below it, with a delegate for OCSP.
struct Authority {
    explicit Authority(const QString& keyType)
        : key(PrivateKey::generate(*KeyType::parse(keyType)).value())
        , delegateKey(PrivateKey::generate(KeyType{}).value())
    {
        CertificateRecipe recipe;
        recipe.subject = {{"CN", "Example Root"}};
        recipe.notBefore = now.addYears(-1);
        recipe.notAfter = now.addYears(9);
        recipe.basicConstraints = BasicConstraints{true, {}};
        recipe.keyUsage = {"keyCertSign", "cRLSign"};
        root = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key)).value();
        recipe = {};
        recipe.subject = {{"CN", "leaf"}};
        recipe.serial = "\x11\x22";
        recipe.notBefore = now.addDays(-1);
        recipe.notAfter = now.addDays(30);
        const Signer signer = Signer::of(root, key).value();
        leaf = issueCertificate(recipe, PrivateKey::generate(KeyType{})->publicKeyDer(), signer).value();
        recipe.subject = {{"CN", "delegate"}};
        recipe.serial = {};
        recipe.extendedKeyUsage = {"OCSPSigning"};
        delegate = issueCertificate(recipe, delegateKey.publicKeyDer(), signer).value();
    }

    PrivateKey key;
    PrivateKey delegateKey;
    QByteArray root;
    QByteArray leaf;
    QByteArray delegate;
};

QString save(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

class RevocationRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesListsThatOpensslHonours_data();
    void makesListsThatOpensslHonours();
    void writesReasonAndNumber();
    void refusesAListWithoutIssuer();
    void makesResponsesThatOpensslVerifies_data();
    void makesResponsesThatOpensslVerifies();
    void takesProducedAtFromTheRecipe();
    void refusesACertificateThatIsNone();
};

void RevocationRecipeTest::makesListsThatOpensslHonours_data()
{
    QTest::addColumn<QString>("keyType");
    for (const char* id : {"RSA-2048", "RSA-PSS-2048", "P-256", "P-384", "P-521", "Ed25519", "Ed448"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void RevocationRecipeTest::makesListsThatOpensslHonours()
{
    QFETCH(QString, keyType);
    const Authority authority(keyType);
    QTemporaryDir folder;
    const auto verifyWith = [&](const std::vector<RevokedSerial>& revoked) {
        RevocationListRecipe recipe;
        recipe.thisUpdate = now.addDays(-1);
        recipe.nextUpdate = now.addDays(6);
        recipe.revoked = revoked;
        const auto list = issueRevocationList(recipe, Signer::of(authority.root, authority.key).value());
        const QString root = save(folder, "root.pem", pemOf(authority.root, "CERTIFICATE"));
        const QString crl = save(folder, "list.pem", pemOf(list.value(), "X509 CRL"));
        const QString leaf = save(folder, "leaf.pem", pemOf(authority.leaf, "CERTIFICATE"));
        return runOpenssl({QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(now.toSecsSinceEpoch()),
            QStringLiteral("-crl_check"), QStringLiteral("-CRLfile"), crl, QStringLiteral("-CAfile"), root, leaf});
    };
    QCOMPARE(verifyWith({}).exitCode, 0);
    QCOMPARE(verifyWith({{"\x33", now.addDays(-1), -1}}).exitCode, 0);
    const auto revoked = verifyWith({{"\x11\x22", now.addDays(-1), 1}});
    QVERIFY2(revoked.err.contains("certificate revoked"), revoked.err.constData());
}

void RevocationRecipeTest::writesReasonAndNumber()
{
    const Authority authority(QStringLiteral("P-256"));
    RevocationListRecipe recipe;
    recipe.thisUpdate = now;
    recipe.nextUpdate = now.addDays(7);
    recipe.number = 77;
    recipe.revoked = {{"\x11\x22", now.addDays(-3), 1}};
    const auto der = issueRevocationList(recipe, Signer::of(authority.root, authority.key).value());
    const QByteArray text = runOpenssl({QStringLiteral("crl"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                           QStringLiteral("-noout"), QStringLiteral("-text")},
        *der)
                                .out;
    QVERIFY2(text.contains("Key Compromise"), text.constData());
    QVERIFY2(text.contains("Revocation Date: May 29 12:00:00 2026 GMT"), text.constData());
    QVERIFY2(text.contains("X509v3 CRL Number: \n                77"), text.constData());
}

void RevocationRecipeTest::refusesAListWithoutIssuer()
{
    const Authority authority(QStringLiteral("P-256"));
    RevocationListRecipe recipe;
    recipe.thisUpdate = now;
    recipe.nextUpdate = now.addDays(7);
    QCOMPARE(issueRevocationList(recipe, Signer::selfSigned(authority.key)).error().code, ErrorCode::SigningFailed);
}

void RevocationRecipeTest::makesResponsesThatOpensslVerifies_data()
{
    QTest::addColumn<QString>("keyType");
    QTest::addColumn<OcspRecipe::Status>("status");
    QTest::addColumn<bool>("delegated");
    QTest::addColumn<QByteArray>("words");
    const auto good = OcspRecipe::Status::Good;
    for (const char* id : {"RSA-2048", "P-256", "P-384", "Ed25519"})
        QTest::addRow("good, signed by an issuer with %s", id)
            << QString::fromLatin1(id) << good << false << QByteArray("good\n");
    const QString p256 = QStringLiteral("P-256");
    QTest::newRow("good, signed by a delegate") << p256 << good << true << QByteArray("good\n");
    QTest::newRow("revoked") << p256 << OcspRecipe::Status::Revoked << false << QByteArray("revoked\n");
    QTest::newRow("unknown") << p256 << OcspRecipe::Status::Unknown << false << QByteArray("unknown\n");
}

void RevocationRecipeTest::makesResponsesThatOpensslVerifies()
{
    QFETCH(QString, keyType);
    QFETCH(OcspRecipe::Status, status);
    QFETCH(bool, delegated);
    QFETCH(QByteArray, words);
    const Authority authority(keyType);
    const OcspResponder issuer{authority.root, authority.key, false};
    const OcspResponder delegate{authority.delegate, authority.delegateKey, true};
    const OcspRecipe recipe{status, now.addSecs(-3600), now.addDays(3), now.addDays(-2), 1};
    const auto der = issueOcspResponse(recipe, authority.leaf, authority.root, delegated ? delegate : issuer);
    QVERIFY(der);

    QTemporaryDir folder;
    const QString root = save(folder, "root.pem", pemOf(authority.root, "CERTIFICATE"));
    const QString leaf = save(folder, "leaf.pem", pemOf(authority.leaf, "CERTIFICATE"));
    const QString response = save(folder, "response.der", *der);
    const auto said = runOpenssl({QStringLiteral("ocsp"), QStringLiteral("-respin"), response,
        QStringLiteral("-issuer"), root, QStringLiteral("-cert"), leaf, QStringLiteral("-CAfile"), root,
        QStringLiteral("-attime"), QString::number(now.toSecsSinceEpoch()), QStringLiteral("-no_nonce")});
    QVERIFY2(said.err.contains("Response verify OK"), said.err.constData());
    QVERIFY2(said.out.contains(words), said.out.constData());
    QCOMPARE(said.out.contains("Reason: keyCompromise"), status == OcspRecipe::Status::Revoked);
}

void RevocationRecipeTest::takesProducedAtFromTheRecipe()
{
    const Authority authority(QStringLiteral("P-256"));
    const OcspRecipe recipe{OcspRecipe::Status::Good, now, now.addDays(3), {}, -1};
    const auto der = issueOcspResponse(recipe, authority.leaf, authority.root, {authority.root, authority.key, false});
    QTemporaryDir folder;
    const auto said = runOpenssl({QStringLiteral("ocsp"), QStringLiteral("-respin"),
        save(folder, "response.der", der.value()), QStringLiteral("-resp_text"), QStringLiteral("-noverify")});
    QVERIFY2(said.out.contains("Produced At: Jun  1 12:00:00 2026 GMT"), said.out.constData());
}

void RevocationRecipeTest::refusesACertificateThatIsNone()
{
    const Authority authority(QStringLiteral("P-256"));
    const OcspRecipe recipe{OcspRecipe::Status::Good, now, now.addDays(3), {}, -1};
    QCOMPARE(issueOcspResponse(recipe, "junk", authority.root, {authority.root, authority.key, false}).error().code,
        ErrorCode::MalformedDer);
}

QTEST_GUILESS_MAIN(RevocationRecipeTest)
#include "revocation_recipe_test.moc"
