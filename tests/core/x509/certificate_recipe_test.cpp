// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate_recipe.h"

#include "tests/support/openssl_command.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using test::runOpenssl;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

PrivateKey makeKey(const QString& id = QStringLiteral("P-256"))
{
    return PrivateKey::generate(*KeyType::parse(id)).value();
}

CertificateRecipe serverRecipe()
{
    CertificateRecipe recipe;
    recipe.subject = {{"O", "Example Works"}, {"CN", "www.example.test"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "www.example.test"}};
    recipe.notBefore = now.addDays(-1);
    recipe.notAfter = now.addDays(89);
    recipe.basicConstraints = BasicConstraints{};
    recipe.keyUsage = {"digitalSignature"};
    recipe.extendedKeyUsage = {"serverAuth"};
    return recipe;
}

CertificateRecipe authorityRecipe()
{
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "Example Root"}};
    recipe.notBefore = now.addYears(-1);
    recipe.notAfter = now.addYears(9);
    recipe.basicConstraints = BasicConstraints{true, 1};
    recipe.keyUsage = {"keyCertSign", "cRLSign"};
    return recipe;
}

QByteArray textOf(const QByteArray& certificateDer)
{
    return runOpenssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                          QStringLiteral("-noout"), QStringLiteral("-text")},
        certificateDer)
        .out;
}

QString save(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// What `openssl verify` says of a chain at `now`.
QByteArray verify(const QByteArray& rootDer, const QByteArray& leafDer, int level = 2)
{
    QTemporaryDir folder;
    const QString root = save(folder, "root.pem", pemOf(rootDer, "CERTIFICATE"));
    const QString leaf = save(folder, "leaf.pem", pemOf(leafDer, "CERTIFICATE"));
    const auto said = runOpenssl({QStringLiteral("verify"), QStringLiteral("-attime"),
        QString::number(now.toSecsSinceEpoch()), QStringLiteral("-auth_level"), QString::number(level),
        QStringLiteral("-purpose"), QStringLiteral("sslserver"), QStringLiteral("-CAfile"), root, leaf});
    return said.exitCode == 0 ? QByteArray("ok") : said.out + said.err;
}

} // namespace

class CertificateRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuesWhatOpensslVerifies_data();
    void issuesWhatOpensslVerifies();
    void writesTheFieldsAskedFor_data();
    void writesTheFieldsAskedFor();
    void usesTheDigestAskedFor();
    void signsWithPssWhereAsked();
    void keepsBytesOfNames();
    void certifiesKeysOfUnknownAlgorithms();
    void makesJunkSignaturesWithAForeignKey();
    void signsReplacedBytes();
    void numbersCertificatesDifferently();
    void takesTheSerialAsGiven();
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();
    void makesRequestsThatOpensslVerifies();
    void wrapsPemAt64Columns();
};

void CertificateRecipeTest::issuesWhatOpensslVerifies_data()
{
    QTest::addColumn<QString>("rootKey");
    QTest::addColumn<QString>("leafKey");
    for (const char* id : {"RSA-2048", "RSA-PSS-2048", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448"}) {
        QTest::addRow("%s signs P-256", id) << QString::fromLatin1(id) << QStringLiteral("P-256");
        QTest::addRow("P-256 signs %s", id) << QStringLiteral("P-256") << QString::fromLatin1(id);
    }
}

void CertificateRecipeTest::issuesWhatOpensslVerifies()
{
    QFETCH(QString, rootKey);
    QFETCH(QString, leafKey);
    const PrivateKey authority = makeKey(rootKey);
    const PrivateKey server = makeKey(leafKey);
    const auto root = issueCertificate(authorityRecipe(), authority.publicKeyDer(), Signer::selfSigned(authority));
    QVERIFY(root);
    const auto leaf = issueCertificate(serverRecipe(), server.publicKeyDer(), Signer::of(*root, authority).value());
    QVERIFY(leaf);
    QCOMPARE(verify(*root, *leaf), QByteArray("ok"));

    const auto publicKey = runOpenssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                          QStringLiteral("-noout"), QStringLiteral("-pubkey")},
        *leaf);
    QCOMPARE(publicKey.out, pemOf(server.publicKeyDer(), "PUBLIC KEY"));
}

void CertificateRecipeTest::writesTheFieldsAskedFor_data()
{
    QTest::addColumn<CertificateRecipe>("recipe");
    QTest::addColumn<QByteArray>("words");

    CertificateRecipe recipe = serverRecipe();
    QTest::newRow("subject in order") << recipe << QByteArray("Subject: O = Example Works, CN = www.example.test");
    QTest::newRow("dates") << recipe << QByteArray("Not After : Aug 29 12:00:00 2026 GMT");
    QTest::newRow("key usage") << recipe << QByteArray("Digital Signature\n");
    QTest::newRow("purpose") << recipe << QByteArray("TLS Web Server Authentication\n");
    QTest::newRow("not a CA") << recipe << QByteArray("CA:FALSE\n");

    recipe = serverRecipe();
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "*.example.test"}, {GeneralName::Kind::Email, "a@b.test"},
        {GeneralName::Kind::Uri, "https://a.test/"}, {GeneralName::Kind::IpAddress, QByteArray("\x7f\0\0\1", 4)}};
    QTest::newRow("names of every kind")
        << recipe << QByteArray("DNS:*.example.test, email:a@b.test, URI:https://a.test/, IP Address:127.0.0.1\n");

    recipe = authorityRecipe();
    QTest::newRow("path length") << recipe << QByteArray("CA:TRUE, pathlen:1\n");
    recipe.permittedSubtrees = {{GeneralName::Kind::Dns, "example.test"}};
    recipe.excludedSubtrees = {{GeneralName::Kind::IpAddress, QByteArray("\x0a\0\0\0\xff\0\0\0", 8)}};
    QTest::newRow("permitted names") << recipe << QByteArray("DNS:example.test\n");
    QTest::newRow("excluded addresses") << recipe << QByteArray("IP:10.0.0.0/255.0.0.0\n");

    recipe = serverRecipe();
    recipe.mustStaple = true;
    QTest::newRow("must staple") << recipe << QByteArray("status_request\n");

    recipe = serverRecipe();
    recipe.rawExtensions = {{"1.2.3.4", true, QByteArray("\x05\x00", 2)}};
    QTest::newRow("an extension of one's own") << recipe << QByteArray("1.2.3.4: critical\n");

    recipe = serverRecipe();
    recipe.notAfter = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("no end") << recipe << QByteArray("Not After : Dec 31 23:59:59 9999 GMT");
}

void CertificateRecipeTest::writesTheFieldsAskedFor()
{
    QFETCH(CertificateRecipe, recipe);
    QFETCH(QByteArray, words);
    const PrivateKey key = makeKey();
    const auto der = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key));
    QVERIFY(der);
    const QByteArray text = textOf(*der);
    QVERIFY2(text.contains(words), text.constData());
}

void CertificateRecipeTest::usesTheDigestAskedFor()
{
    const PrivateKey key = makeKey();
    CertificateRecipe recipe = serverRecipe();
    recipe.digest = SignatureDigest::Sha1;
    QVERIFY(textOf(*issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key)))
                .contains("Signature Algorithm: ecdsa-with-SHA1"));
    recipe.digest = SignatureDigest::Default;
    const PrivateKey strong = makeKey(QStringLiteral("P-521"));
    QVERIFY(textOf(*issueCertificate(recipe, strong.publicKeyDer(), Signer::selfSigned(strong)))
                .contains("Signature Algorithm: ecdsa-with-SHA512"));
}

void CertificateRecipeTest::signsWithPssWhereAsked()
{
    const PrivateKey authority = makeKey(QStringLiteral("RSA-2048"));
    CertificateRecipe recipe = authorityRecipe();
    recipe.rsaPssSignature = true;
    const auto root = issueCertificate(recipe, authority.publicKeyDer(), Signer::selfSigned(authority));
    QVERIFY(root);
    const QByteArray text = textOf(*root);
    QVERIFY(text.contains("Signature Algorithm: rsassaPss"));
    QVERIFY(text.contains("Public Key Algorithm: rsaEncryption"));
    QVERIFY(text.contains("Salt Length: 0x20"));
}

void CertificateRecipeTest::keepsBytesOfNames()
{
    CertificateRecipe recipe = serverRecipe();
    const QByteArray hidden("www.example.test\0.evil.test", 27);
    recipe.subject = {{"CN", "red \x1b[31m"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, hidden}};
    const PrivateKey key = makeKey();
    const auto der = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key));
    QVERIFY(der);
    QVERIFY(der->contains(hidden));
    QVERIFY(der->contains("red \x1b[31m"));
}

void CertificateRecipeTest::certifiesKeysOfUnknownAlgorithms()
{
    // SEQUENCE { SEQUENCE { OID 1.2.3.4.5 }, BIT STRING 01 02 03 }
    const QByteArray unknown = QByteArray::fromHex("300e30060604 2a030405 0304 00010203");
    const PrivateKey key = makeKey();
    const auto der = issueCertificate(serverRecipe(), unknown, Signer::selfSigned(key));
    QVERIFY(der);
    QVERIFY(der->contains(unknown));
    QVERIFY(textOf(*der).contains("Public Key Algorithm: 1.2.3.4.5"));
}

void CertificateRecipeTest::makesJunkSignaturesWithAForeignKey()
{
    const PrivateKey authority = makeKey();
    const auto root = issueCertificate(authorityRecipe(), authority.publicKeyDer(), Signer::selfSigned(authority));
    const PrivateKey server = makeKey();
    const auto junk = issueCertificate(serverRecipe(), server.publicKeyDer(), Signer::of(*root, makeKey()).value());
    QVERIFY(junk);
    const QByteArray said = verify(*root, *junk);
    QVERIFY2(said.contains("certificate signature failure"), said.constData());
}

void CertificateRecipeTest::signsReplacedBytes()
{
    const PrivateKey authority = makeKey();
    const auto root = issueCertificate(authorityRecipe(), authority.publicKeyDer(), Signer::selfSigned(authority));
    CertificateRecipe recipe = serverRecipe();
    recipe.subject = {{"CN", "before"}};
    recipe.replacements = {{"before", "behind"}};
    const auto leaf = issueCertificate(recipe, makeKey().publicKeyDer(), Signer::of(*root, authority).value());
    QVERIFY(leaf);
    QVERIFY(textOf(*leaf).contains("CN = behind"));
    QCOMPARE(verify(*root, *leaf), QByteArray("ok"));
}

void CertificateRecipeTest::numbersCertificatesDifferently()
{
    const PrivateKey key = makeKey();
    const auto serial = [&] {
        const auto der = issueCertificate(serverRecipe(), key.publicKeyDer(), Signer::selfSigned(key));
        return runOpenssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                              QStringLiteral("-noout"), QStringLiteral("-serial")},
            *der)
            .out;
    };
    const QByteArray first = serial();
    QCOMPARE(first.trimmed().size(), QByteArray("serial=").size() + 32);
    QVERIFY(first != serial());
}

void CertificateRecipeTest::takesTheSerialAsGiven()
{
    CertificateRecipe recipe = serverRecipe();
    recipe.serial = QByteArray::fromHex("ff01");
    const PrivateKey key = makeKey();
    const auto der = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key));
    QVERIFY(textOf(*der).contains("Serial Number: 65281 (0xff01)"));
}

void CertificateRecipeTest::saysWhatCannotBeWritten_data()
{
    QTest::addColumn<CertificateRecipe>("recipe");
    QTest::addColumn<QString>("part");
    CertificateRecipe recipe = serverRecipe();
    recipe.subject = {{"noSuchAttribute", "x"}};
    QTest::newRow("unknown attribute") << recipe << QStringLiteral("names");
    recipe = serverRecipe();
    recipe.notAfter = {};
    QTest::newRow("no end date") << recipe << QStringLiteral("validity");
    recipe = serverRecipe();
    recipe.keyUsage = {"everything"};
    QTest::newRow("unknown key usage") << recipe << QStringLiteral("keyUsage");
    recipe = serverRecipe();
    recipe.extendedKeyUsage = {"noSuchPurpose"};
    QTest::newRow("unknown purpose") << recipe << QStringLiteral("extendedKeyUsage");
    recipe = serverRecipe();
    recipe.subjectAltNames = {{GeneralName::Kind::Other, "x"}};
    QTest::newRow("name of another kind") << recipe << QStringLiteral("subjectAltName");
    recipe = serverRecipe();
    recipe.rawExtensions = {{"not an oid", false, {}}};
    QTest::newRow("extension without OID") << recipe << QStringLiteral("not an oid");
}

void CertificateRecipeTest::saysWhatCannotBeWritten()
{
    QFETCH(CertificateRecipe, recipe);
    QFETCH(QString, part);
    const PrivateKey key = makeKey();
    const auto der = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key));
    QCOMPARE(der.error().code, ErrorCode::SigningFailed);
    QCOMPARE(der.error().context.subject, part);
}

void CertificateRecipeTest::makesRequestsThatOpensslVerifies()
{
    for (const char* id : {"RSA-2048", "P-256", "Ed25519"}) {
        const auto der = issueRequest(serverRecipe(), makeKey(QString::fromLatin1(id)));
        QVERIFY(der);
        const auto said = runOpenssl({QStringLiteral("req"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                         QStringLiteral("-noout"), QStringLiteral("-verify"), QStringLiteral("-text")},
            *der);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains("DNS:www.example.test"), said.out.constData());
        QVERIFY2(said.err.contains("verify OK") || said.err.contains("self-signature verify OK"), said.err.constData());
    }
}

void CertificateRecipeTest::wrapsPemAt64Columns()
{
    QCOMPARE(pemOf(QByteArray(49, 'A'), "CERTIFICATE"),
        QByteArray("-----BEGIN CERTIFICATE-----\n") + QByteArray(49, 'A').toBase64().left(64) + '\n'
            + QByteArray(49, 'A').toBase64().mid(64) + "\n-----END CERTIFICATE-----\n");
}

QTEST_GUILESS_MAIN(CertificateRecipeTest)
#include "certificate_recipe_test.moc"
