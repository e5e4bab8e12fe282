// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/crl_reason.h"

#include <QTest>

using namespace pintle;

class CrlReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheNumbersOfTheRfc_data();
    void namesTheNumbersOfTheRfc();
    void aMissingTimeIsInvalid();
};

// RFC 5280 section 5.3.1.
void CrlReasonTest::namesTheNumbersOfTheRfc_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("0") << 0 << QStringLiteral("unspecified");
    QTest::newRow("1") << 1 << QStringLiteral("keyCompromise");
    QTest::newRow("6") << 6 << QStringLiteral("certificateHold");
    QTest::newRow("7 is not used") << 7 << QString();
    QTest::newRow("10") << 10 << QStringLiteral("aACompromise");
    QTest::newRow("11 is none") << 11 << QString();
    QTest::newRow("-1 is none") << -1 << QString();
}

void CrlReasonTest::namesTheNumbersOfTheRfc()
{
    QFETCH(int, number);
    QTEST(reasonName(number), "name");
}

void CrlReasonTest::aMissingTimeIsInvalid()
{
    QVERIFY(!toDateTime(nullptr).isValid());
}

QTEST_GUILESS_MAIN(CrlReasonTest)
#include "crl_reason_test.moc"
