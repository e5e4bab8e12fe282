// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/failure_report.h"

#include "tests/core/enforcement/pinned_world.h"
#include "tests/support/openssl_command.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class FailureReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAConnectionThatPassed();
    void saysNothingOfAHostOutsideTheSet();
    void hasTheFieldsOfRfc7469();
    void showsAPathOnlyWhereOneWasVerified();
    void tellsReportOnlyFromEnforced();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

} // namespace

void FailureReportTest::saysNothingOfAConnectionThatPassed()
{
    QVERIFY(!FailureReport::from(judgeConnection(world().policy(), world().host, 443, world().genuine().ders)));
}

void FailureReportTest::saysNothingOfAHostOutsideTheSet()
{
    QVERIFY(!FailureReport::from(
        judgeConnection(world().policy(), QStringLiteral("other.test"), 443, world().genuine().ders)));
}

void FailureReportTest::hasTheFieldsOfRfc7469()
{
    HostPins entry = world().entry();
    entry.expires = testInstant().addDays(30);
    const auto report =
        FailureReport::from(judgeConnection(world().policy(entry), world().host, 8443, world().rogue().ders));
    QVERIFY(report);
    const QJsonObject json = report->toJson({.bundleId = QStringLiteral("org.example.app")});
    QCOMPARE(json.value(QLatin1String("date-time")).toString(), QStringLiteral("2027-01-15T12:00:00Z"));
    QCOMPARE(json.value(QLatin1String("hostname")).toString(), world().host);
    QCOMPARE(json.value(QLatin1String("port")).toInt(), 8443);
    QCOMPARE(json.value(QLatin1String("effective-expiration-date")).toString(), QStringLiteral("2027-02-14T12:00:00Z"));
    QCOMPARE(json.value(QLatin1String("include-subdomains")).toBool(true), false);
    QCOMPARE(json.value(QLatin1String("noted-hostname")).toString(), world().host);
    QCOMPARE(json.value(QLatin1String("app-bundle-id")).toString(), QStringLiteral("org.example.app"));
    QCOMPARE(json.value(QLatin1String("validation-result")).toInt(), 1);
    const QString pin = QString::fromLatin1(opensslPin(world().issuing.certificate.toPem()).toBase64());
    QCOMPARE(
        json.value(QLatin1String("known-pins")).toArray(), QJsonArray{QStringLiteral("pin-sha256=\"%1\"").arg(pin)});
    QCOMPARE(json.value(QLatin1String("served-certificate-chain")).toArray().size(), 1);
    const QJsonArray validated = json.value(QLatin1String("validated-certificate-chain")).toArray();
    QCOMPARE(validated.size(), 2);
    const QByteArray subject = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject")},
        validated.last().toString().toLatin1());
    QVERIFY2(subject.contains("Other Root"), subject.constData());
}

void FailureReportTest::showsAPathOnlyWhereOneWasVerified()
{
    auto policy = world().policy();
    policy.trust = TrustStore::empty();
    const auto report = FailureReport::from(judgeConnection(policy, world().host, 443, world().rogue().ders));
    QVERIFY(report);
    QCOMPARE(report->validatedChainPem.size(), 0);
    QCOMPARE(report->toJson().value(QLatin1String("validation-result")).toInt(), 2);
}

void FailureReportTest::tellsReportOnlyFromEnforced()
{
    HostPins entry = world().entry();
    entry.mode = PinMode::Report;
    const auto report =
        FailureReport::from(judgeConnection(world().policy(entry), world().host, 443, world().rogue().ders));
    QVERIFY(report);
    QCOMPARE(report->toJson().value(QLatin1String("enforce-pinning")).toBool(true), false);
}

QTEST_GUILESS_MAIN(FailureReportTest)
#include "failure_report_test.moc"
