// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinning_gate.h"

#include "tests/core/enforcement/pinned_world.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PinningGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void givesEveryGateItsOwnSecretAndKey();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

} // namespace

void PinningGateTest::listensOnLoopbackOnly()
{
    const auto gate = PinningGate::open(world().policy());
    QVERIFY(gate);
    QCOMPARE((*gate)->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void PinningGateTest::givesEveryGateItsOwnSecretAndKey()
{
    const auto one = PinningGate::open(world().policy());
    const auto other = PinningGate::open(world().policy());
    QVERIFY(one && other);
    QVERIFY((*one)->authorization() != (*other)->authorization());
    QVERIFY((*one)->requestConfiguration().caCertificates() != (*other)->requestConfiguration().caCertificates());
}

QTEST_GUILESS_MAIN(PinningGateTest)
#include "pinning_gate_test.moc"
