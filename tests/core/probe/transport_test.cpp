// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/openssl_transport.h"
#include "core/probe/qt_transport.h"

#include <QTest>

using namespace pintle;

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheKindAskedFor();
};

void TransportTest::makesTheKindAskedFor()
{
    const auto openssl = Transport::make(TransportKind::OpenSsl, {});
    QVERIFY(qobject_cast<OpensslTransport*>(openssl.get()));
    QVERIFY(!qobject_cast<QSslSocket*>(openssl->makeSocket().get()));
    const auto qt = Transport::make(TransportKind::QtSocket, {});
    QVERIFY(qobject_cast<QtTransport*>(qt.get()));
    QVERIFY(qobject_cast<QSslSocket*>(qt->makeSocket().get()));
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
