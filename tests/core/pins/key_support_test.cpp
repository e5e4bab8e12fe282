// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/key_support.h"

#include <QTest>

using namespace pintle;

class KeySupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFormatsTheRuleIsThatOfPublicCas();
    void formatsWithoutRulesSayNothing();
    void oneRuleAFormat();
};

void KeySupportTest::withoutFormatsTheRuleIsThatOfPublicCas()
{
    const auto rules = keySupportOf({});
    QCOMPARE(rules.size(), size_t(1));
    QVERIFY(rules.front().algorithms.contains(QStringLiteral("EC P-256")));
    QVERIFY(!rules.front().algorithms.contains(QStringLiteral("EC secp256k1")));
}

void KeySupportTest::formatsWithoutRulesSayNothing()
{
    QVERIFY(keySupportOf({QStringLiteral("curl"), QStringLiteral("pintle-json")}).empty());
}

void KeySupportTest::oneRuleAFormat()
{
    const auto rules = keySupportOf({QStringLiteral("curl"), QStringLiteral("android-nsc")});
    QCOMPARE(rules.size(), size_t(1));
    QCOMPARE(rules.front().platform, QStringLiteral("android-nsc"));
}

QTEST_GUILESS_MAIN(KeySupportTest)
#include "key_support_test.moc"
