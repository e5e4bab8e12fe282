// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/report_json.h"
#include "tests/support/openssl_command.h"
#include "tests/support/sample_paths.h"

#include <QTest>

using namespace pintle;

class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheFactsThatOpensslPrints_data();
    void writesTheFactsThatOpensslPrints();
    void givesEveryFindingItsIdSentenceAndRule();
    void givesErrorsTheirFactsAndNothingElse();
    void writesNullForWhatIsNotThere();
};

void ReportJsonTest::writesTheFactsThatOpensslPrints_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"ed25519", "ed448", "rsa:2048"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void ReportJsonTest::writesTheFactsThatOpensslPrints()
{
    QFETCH(QString, key);
    const Certificate certificate = test::sampleCertificate(QStringLiteral("a.test"), key);
    const QJsonObject json = report::certificateJson(certificate);
    const QByteArray pem = certificate.toPem();
    QCOMPARE(json.value(QLatin1String("spkiSha256")).toString().toLatin1(), test::opensslPin(pem).toBase64());
    const QByteArray serial =
        test::openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-serial")}, pem)
            .trimmed()
            .mid(7)
            .toLower();
    QCOMPARE(json.value(QLatin1String("serial")).toString().toLatin1(), serial);
    const QByteArray print = test::openssl(
        {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-fingerprint"), QStringLiteral("-sha256")},
        pem)
                                 .trimmed();
    QCOMPARE(json.value(QLatin1String("sha256")).toString().toLatin1(),
        print.mid(print.indexOf('=') + 1).replace(":", "").toLower());
    QCOMPARE(json.value(QLatin1String("subject")).toString(), QStringLiteral("CN=a.test"));
}

void ReportJsonTest::givesEveryFindingItsIdSentenceAndRule()
{
    for (int number = 0; number <= static_cast<int>(FindingCode::ChainDiffers); ++number) {
        const QJsonObject json = report::findingJson(makeFinding(static_cast<FindingCode>(number)));
        QVERIFY(!json.value(QLatin1String("id")).toString().isEmpty());
        QVERIFY(!json.value(QLatin1String("sentence")).toString().isEmpty());
        QVERIFY(json.contains(QLatin1String("rule")));
        QCOMPARE(json.size(), 4);
    }
}

void ReportJsonTest::givesErrorsTheirFactsAndNothingElse()
{
    const QJsonObject json =
        report::errorJson({ErrorCode::FileTooLarge, {.subject = QStringLiteral("a\x1b.pem"), .limit = 5}});
    QCOMPARE(json.value(QLatin1String("id")).toString(), QStringLiteral("file.too-large"));
    QCOMPARE(json.value(QLatin1String("subject")).toString(), QStringLiteral("a\\u{1b}.pem"));
    QCOMPARE(json.value(QLatin1String("limit")).toInt(), 5);
    QVERIFY(!json.contains(QLatin1String("line")));
}

void ReportJsonTest::writesNullForWhatIsNotThere()
{
    const QJsonObject json = report::endpointJson({});
    for (const char* key : {"target", "connection", "host", "pins"})
        QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
    QVERIFY(json.value(QLatin1String("served")).isArray());
    QCOMPARE(json.value(QLatin1String("verdict")).toString(), QStringLiteral("no-tls-answer"));
}

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "report_json_test.moc"
