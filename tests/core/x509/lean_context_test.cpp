// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/lean_context.h"

#include "core/x509/certificate.h"
#include "tests/support/openssl_command.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/x509.h>

using namespace pintle;
using pintle::test::openssl;

class LeanContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The first few certificates of a process are read without it.
    void initTestCase()
    {
        const QByteArray der =
            selfSigned(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519")}));
        for (int count = 0; count < 32; ++count)
            QVERIFY(Certificate::fromDer(der)->handle());
    }

    void contextIsMadeOnce()
    {
        QVERIFY(leanContext() != nullptr);
        QCOMPARE(leanContext(), leanContext());
    }

    void keysOfEveryKindAreDecodedAndVerify_data()
    {
        QTest::addColumn<QStringList>("key");
        const auto row = [](const char* name, const QString& kind, const QString& option = {}) {
            QStringList words{QStringLiteral("-algorithm"), kind};
            if (!option.isEmpty())
                words += {QStringLiteral("-pkeyopt"), option};
            QTest::newRow(name) << words;
        };
        row("RSA", QStringLiteral("RSA"));
        row("RSA-PSS", QStringLiteral("RSA-PSS"));
        for (const char* curve : {"P-256", "P-384", "P-521", "secp256k1", "brainpoolP256r1"})
            row(curve, QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:") + QString::fromLatin1(curve));
        row("Ed25519", QStringLiteral("ED25519"));
        row("Ed448", QStringLiteral("ED448"));
    }
    void keysOfEveryKindAreDecodedAndVerify()
    {
        QFETCH(QStringList, key);
        const QByteArray pem = openssl(QStringList{QStringLiteral("genpkey")} + key);
        verifySelfSigned(pem);
    }

    void keysOfDsaAreDecodedAndVerify()
    {
        const QTemporaryDir folder;
        const QString parameters = folder.filePath(QStringLiteral("dsa.pem"));
        openssl({QStringLiteral("dsaparam"), QStringLiteral("-out"), parameters, QStringLiteral("1024")});
        verifySelfSigned(openssl({QStringLiteral("genpkey"), QStringLiteral("-paramfile"), parameters}));
    }

    void damagedCertificateHasNoHandleOrOneThatEncodesAsItCame()
    {
        const QByteArray der = selfSigned(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
            QStringLiteral("EC"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")}));
        int refused = 0;
        for (qsizetype at = 0; at < der.size(); ++at) {
            QByteArray damaged = der;
            damaged[at] = static_cast<char>(~damaged[at]);
            const auto certificate = Certificate::fromDer(damaged);
            if (!certificate || !certificate->handle()) {
                ++refused;
                continue;
            }
            uchar* bytes = nullptr;
            const int length = i2d_X509(certificate->handle(), &bytes);
            QVERIFY(length > 0);
            OPENSSL_free(bytes);
        }
        QVERIFY(refused > 0);
    }

private:
    static QByteArray selfSigned(const QByteArray& key)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("key.pem")));
        if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size())
            qFatal("the key could not be written");
        file.close();
        return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"), QStringLiteral("-key"),
            file.fileName(), QStringLiteral("-subj"), QStringLiteral("/CN=self"), QStringLiteral("-outform"),
            QStringLiteral("DER")});
    }

    static void verifySelfSigned(const QByteArray& key)
    {
        const auto certificate = Certificate::fromDer(selfSigned(key));
        QVERIFY(certificate);
        QVERIFY(certificate->handle());
        EVP_PKEY* decoded = X509_get0_pubkey(certificate->handle());
        QVERIFY(decoded);
        QCOMPARE(X509_verify(certificate->handle(), decoded), 1);
    }
};

QTEST_GUILESS_MAIN(LeanContextTest)
#include "lean_context_test.moc"
