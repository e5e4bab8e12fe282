// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_alert.h"

#include <QTest>

using namespace pintle;

class TlsAlertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAlertsAsIanaDoes_data();
    void namesAlertsAsIanaDoes();
};

void TlsAlertTest::namesAlertsAsIanaDoes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("handshake failure") << 40 << QStringLiteral("handshake_failure");
    QTest::newRow("unknown CA") << 48 << QStringLiteral("unknown_ca");
    QTest::newRow("protocol version") << 70 << QStringLiteral("protocol_version");
    QTest::newRow("one that Qt has no name for") << 86 << QStringLiteral("inappropriate_fallback");
    QTest::newRow("another") << 116 << QStringLiteral("certificate_required");
    QTest::newRow("not assigned") << 200 << QStringLiteral("alert 200");
}

void TlsAlertTest::namesAlertsAsIanaDoes()
{
    QFETCH(int, number);
    QTEST(alertName(number), "name");
}

QTEST_GUILESS_MAIN(TlsAlertTest)
#include "tls_alert_test.moc"
