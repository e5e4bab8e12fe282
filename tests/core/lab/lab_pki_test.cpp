// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_pki.h"

#include "core/x509/certificate.h"

#include "tests/support/openssl_command.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

Certificate read(const Result<QByteArray>& der)
{
    return Certificate::fromDer(der.value()).value();
}

} // namespace

class LabPkiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pki.emplace(ScenarioCatalogue::builtIn(), now, LabKeyStore()); }
    void makesACertificateOnce();
    void datesCertificatesAroundItsInstant();
    void sharesKeysByName();
    void looksAlikeWhereAsked();
    void signsWithAForeignKeyWhereAsked();
    void namesItsAnchors();
    void leavesOutAnAnchorThatIsSent();
    void makesManyNames();
    void givesTheServerWhatItNeeds();
    void leavesWhatItDoesNotNeedUnmade();

private:
    std::optional<LabPki> m_pki;
    const Scenario& entry(const char* id) { return *ScenarioCatalogue::builtIn().find(QString::fromLatin1(id)); }
    Certificate certificate(const char* name) { return read(m_pki->certificate(QString::fromLatin1(name))); }
};

void LabPkiTest::makesACertificateOnce()
{
    QCOMPARE(certificate("good/leaf"), certificate("good/leaf"));
}

void LabPkiTest::datesCertificatesAroundItsInstant()
{
    const Certificate leaf = certificate("good/leaf");
    QCOMPARE(leaf.notBefore(), now.addDays(-1));
    QCOMPARE(leaf.notAfter(), now.addDays(89));
    QCOMPARE(certificate("expired/leaf").notAfter(), now.addDays(-10));
}

void LabPkiTest::sharesKeysByName()
{
    const QByteArray pin = certificate("good/leaf").spkiSha256();
    QCOMPARE(certificate("renewed-same-key/leaf").spkiSha256(), pin);
    QCOMPARE(certificate("expired-pinned-key/leaf").spkiSha256(), pin);
    QVERIFY(certificate("renewed-new-key/leaf").spkiSha256() != pin);
    QCOMPARE(certificate("root-r2-by-r1").spkiSha256(), certificate("root-r2").spkiSha256());
}

void LabPkiTest::looksAlikeWhereAsked()
{
    const Certificate genuine = certificate("good/leaf");
    const Certificate lookalike = certificate("lookalike-leaf/leaf");
    QCOMPARE(lookalike.subject(), genuine.subject());
    QCOMPARE(lookalike.issuer(), genuine.issuer());
    QCOMPARE(lookalike.serial(), genuine.serial());
    QCOMPARE(lookalike.notAfter(), genuine.notAfter());
    QCOMPARE(lookalike.authorityKeyIdentifier(), genuine.authorityKeyIdentifier());
    QVERIFY(lookalike.spkiSha256() != genuine.spkiSha256());

    const Certificate issuing = certificate("issuing-e1");
    const Certificate forged = certificate("lookalike-issuer/forged");
    QCOMPARE(forged.subject(), issuing.subject());
    QCOMPARE(forged.spkiSha256(), issuing.spkiSha256());
    QCOMPARE(forged.subjectKeyIdentifier(), issuing.subjectKeyIdentifier());
    QVERIFY(!(forged.issuer() == issuing.issuer()));
}

void LabPkiTest::signsWithAForeignKeyWhereAsked()
{
    QTemporaryDir folder;
    const auto verify = [&](const char* issuer, const char* subject) {
        const auto save = [&](const char* name) {
            QFile file(folder.filePath(QString::fromLatin1(name).replace(QLatin1Char('/'), QLatin1Char('.'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(certificate(name).toPem()) < 0)
                qFatal("cannot write");
            return file.fileName();
        };
        return test::runOpenssl(
            {QStringLiteral("verify"), QStringLiteral("-partial_chain"), QStringLiteral("-attime"),
                QString::number(now.toSecsSinceEpoch()), QStringLiteral("-trusted"), save(issuer), save(subject)})
            .exitCode;
    };
    QCOMPARE(verify("issuing-e1", "good/leaf"), 0);
    QVERIFY(verify("issuing-e1", "lookalike-leaf/leaf") != 0);
    QVERIFY(verify("other-root", "lookalike-issuer/forged") != 0);
    QCOMPARE(verify("other-root", "lookalike-issuer/issuing"), 0);
}

void LabPkiTest::namesItsAnchors()
{
    const auto anchors = m_pki->anchors();
    QVERIFY(anchors);
    QStringList names;
    for (const QByteArray& der : *anchors)
        names += Certificate::fromDer(der)->subject().commonName();
    QCOMPARE(names,
        QStringList({QStringLiteral("Other Root"), QStringLiteral("Lab Root R1"), QStringLiteral("Lab Root R2"),
            QStringLiteral("Second Root")}));
}

void LabPkiTest::leavesOutAnAnchorThatIsSent()
{
    QVERIFY(m_pki->anchorNotSentBy(entry("good"))->has_value());
    QVERIFY(!m_pki->anchorNotSentBy(entry("root-sent"))->has_value());
    QVERIFY(!m_pki->anchorNotSentBy(entry("self-signed"))->has_value());
    QVERIFY(!m_pki->anchorNotSentBy(entry("untrusted-ca"))->has_value());
}

void LabPkiTest::makesManyNames()
{
    const auto names = certificate("many-names/leaf").subjectAltNames();
    QCOMPARE(names.size(), size_t(201));
    QCOMPARE(names.back().bytes, QByteArray("host-200.lab.test"));
    QCOMPARE(certificate("ten-thousand-names/leaf").subjectAltNames().size(), size_t(10'001));
}

void LabPkiTest::givesTheServerWhatItNeeds()
{
    const auto options = m_pki->serverOptions(entry("ocsp-good"));
    QVERIFY(options);
    QCOMPARE(options->chain.size(), size_t(2));
    QCOMPARE(options->key->publicKeyDer(), certificate("ocsp-good/leaf").publicKey().der());
    QVERIFY(!options->stapledOcsp.isEmpty());

    const auto old = m_pki->serverOptions(entry("tls10"));
    QVERIFY(old->highest == TlsServerOptions::Version::Tls10);
    QCOMPARE(old->securityLevel, 0);
    QVERIFY(m_pki->serverOptions(entry("client-certificate"))->wantClientCertificate);
    const auto stolen = m_pki->serverOptions(entry("stolen-leaf"));
    QCOMPARE(stolen->key->publicKeyDer(), certificate("good/leaf").publicKey().der());
    QVERIFY(stolen->key->toPem() != m_pki->serverOptions(entry("good"))->key->toPem());
}

void LabPkiTest::leavesWhatItDoesNotNeedUnmade()
{
    QTemporaryDir folder;
    LabPki pki(ScenarioCatalogue::builtIn(), now, LabKeyStore(folder.path()));
    QVERIFY(pki.serverOptions(entry("good")));
    // RSA keys take long to make; the good server must not wait for those of other entries.
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.pem")}),
        QStringList(
            {QStringLiteral("good.leaf.pem"), QStringLiteral("issuing-e1.pem"), QStringLiteral("root-r1.pem")}));
}

QTEST_GUILESS_MAIN(LabPkiTest)
#include "lab_pki_test.moc"
