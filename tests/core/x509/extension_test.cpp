// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/extension.h"

#include "core/x509/object_reader.h"
#include "tests/support/certificates.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class ExtensionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatOpensslPrints();
    void dumpsWhatItDoesNotKnow();
    void staysSmallAndPrintable();
};

void ExtensionTest::printsWhatOpensslPrints()
{
    const QByteArray pem = makeCertificate(makeKey(QStringLiteral("-algorithm ED25519")),
        {QStringLiteral("-addext"), QStringLiteral("keyUsage=critical,digitalSignature,keyCertSign"),
            QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=serverAuth,clientAuth")});
    const auto objects = readObjects(pem);
    QVERIFY(objects);
    QHash<QString, QString> texts;
    for (const Extension& extension : objects->certificates.front().extensions())
        texts.insert(extension.name + (extension.critical ? QStringLiteral("!") : QString()), extension.toText());
    // The words of `openssl x509 -text`.
    QCOMPARE(texts.value(QStringLiteral("keyUsage!")), QStringLiteral("Digital Signature, Certificate Sign"));
    QCOMPARE(texts.value(QStringLiteral("extendedKeyUsage")),
        QStringLiteral("TLS Web Server Authentication, TLS Web Client Authentication"));
    QCOMPARE(texts.value(QStringLiteral("basicConstraints!")), QStringLiteral("CA:TRUE"));
}

void ExtensionTest::dumpsWhatItDoesNotKnow()
{
    const Extension unknown{"1.3.6.1.4.1.99999.3", QStringLiteral("1.3.6.1.4.1.99999.3"), false,
        QByteArray::fromHex("0500ff00112233445566778899aabbccddee")};
    QCOMPARE(unknown.toText(), QStringLiteral("05:00:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC\nDD:EE"));
    const auto malformed = fixture(QStringLiteral("malformed-san")).extensions();
    QCOMPARE(malformed.front().toText(), QStringLiteral("30:0A:82:08:6F:6E:65:2E:74:65:73"));
}

void ExtensionTest::staysSmallAndPrintable()
{
    for (const QByteArray& value : {QByteArray(2'000'000, '\x1b'), QByteArray::fromHex("1604") + "\x1b[0m",
             fixture(QStringLiteral("deep-nesting")).extensions().front().value}) {
        for (const QByteArray& oid : {QByteArray("2.5.29.32"), QByteArray("2.5.29.17"), QByteArray("1.2.3"),
                 QByteArray("2.16.840.1.113730.1.13"), QByteArray("#ff"), QByteArray()}) {
            const QString text = Extension{oid, QString::fromLatin1(oid), false, value}.toText();
            QVERIFY(!text.isEmpty());
            QVERIFY(text.size() <= 70'000);
            QVERIFY(!text.contains(QChar(0x1b)));
        }
    }
}

QTEST_GUILESS_MAIN(ExtensionTest)
#include "extension_test.moc"
