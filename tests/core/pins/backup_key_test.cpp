// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/backup_key.h"

#include "tests/support/openssl_command.h"

#include <QCryptographicHash>
#include <QTest>

using namespace pintle;
using test::runOpenssl;

namespace {

const QString Passphrase = QStringLiteral("between us");

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

std::vector<HostPattern> patterns(std::initializer_list<const char*> texts)
{
    std::vector<HostPattern> all;
    for (const char* text : texts) {
        const bool below = text[0] == '+'; // the name and everything below it
        all.push_back(*HostPattern::parse(QString::fromLatin1(below ? text + 1 : text), below));
    }
    return all;
}

} // namespace

class BackupKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesKeyRequestAndPinOfOneKey_data();
    void givesKeyRequestAndPinOfOneKey();
    void namesTheHostsInTheRequest();
    void leavesOutALongCommonName();
    void refusesToLeaveTheKeyOpen();
    void refusesKeysThatCannotSign();
};

void BackupKeyTest::givesKeyRequestAndPinOfOneKey_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("P-256") << QStringLiteral("P-256") << QStringLiteral("EC P-256");
    QTest::newRow("RSA of 3072 bits") << QStringLiteral("RSA-3072") << QStringLiteral("RSA");
    QTest::newRow("P-384") << QStringLiteral("P-384") << QStringLiteral("EC P-384");
}

void BackupKeyTest::givesKeyRequestAndPinOfOneKey()
{
    QFETCH(QString, type);
    QFETCH(QString, name);
    const auto made = makeBackupKey({*KeyType::parse(type), Passphrase, patterns({"api.example.com"})});
    QVERIFY(made);
    QCOMPARE(made->publicKey.name(), name);
    QVERIFY(!made->keyPem.contains("BEGIN PRIVATE KEY"));

    const auto ofKey =
        runOpenssl(words("pkey -pubout -outform DER -passin") << QStringLiteral("pass:") + Passphrase, made->keyPem);
    QCOMPARE(ofKey.exitCode, 0);
    QCOMPARE(made->publicKey.sha256(), QCryptographicHash::hash(ofKey.out, QCryptographicHash::Sha256));
    const auto ofRequest = runOpenssl(words("req -verify -noout -pubkey"), made->requestPem);
    QCOMPARE(ofRequest.exitCode, 0);
    const auto requestDer = runOpenssl(words("pkey -pubin -outform DER"), ofRequest.out);
    QCOMPARE(requestDer.out, ofKey.out);
}

void BackupKeyTest::namesTheHostsInTheRequest()
{
    const auto made = makeBackupKey({KeyType{}, Passphrase,
        patterns({"api.example.com", "+example.org", "*.example.net", "192.0.2.7", "2001:db8::1"})});
    QVERIFY(made);
    const auto text = runOpenssl(words("req -noout -text -nameopt RFC2253"), made->requestPem);
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("Subject: CN=api.example.com\n"), text.out.constData());
    QVERIFY2(text.out.contains("DNS:api.example.com, DNS:example.org, DNS:*.example.org, DNS:*.example.net, "
                               "IP Address:192.0.2.7, IP Address:2001:DB8:0:0:0:0:0:1\n"),
        text.out.constData());
}

void BackupKeyTest::leavesOutALongCommonName()
{
    const QByteArray host = QByteArray(60, 'a') + ".example";
    const auto made = makeBackupKey({KeyType{}, Passphrase, patterns({host.constData()})});
    QVERIFY(made);
    const auto text = runOpenssl(words("req -noout -text"), made->requestPem);
    QVERIFY2(text.out.contains("DNS:" + host), text.out.constData());
    QVERIFY2(!text.out.contains("CN = "), text.out.constData());
}

void BackupKeyTest::refusesToLeaveTheKeyOpen()
{
    QCOMPARE(makeBackupKey({KeyType{}, {}, {}}).error().code, ErrorCode::PassphraseNeeded);
}

void BackupKeyTest::refusesKeysThatCannotSign()
{
    const KeyType exchange{PublicKeyInfo::Algorithm::X25519, 0, {}};
    QCOMPARE(makeBackupKey({exchange, Passphrase, {}}).error().code, ErrorCode::UnsupportedKey);
}

QTEST_GUILESS_MAIN(BackupKeyTest)
#include "backup_key_test.moc"
