// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_session.h"

#include <QTest>

using namespace pintle;

namespace {

LabServerPlan planFor(ServerBehaviour behaviour, StartTls startTls = StartTls::None)
{
    LabServerPlan plan;
    plan.scenario.id = QStringLiteral("a");
    plan.scenario.behaviour = behaviour;
    plan.scenario.startTls = startTls;
    plan.malformedCertificate = "not DER";
    return plan;
}

} // namespace

/// What happens inside TLS is seen in the tests of Lab, with openssl as the client.
class LabSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingFirst();
    void greetsWhereTheServerSpeaksFirst();
    void answersInPlainText();
    void staysSilent();
    void hangsUp();
    void stopsInTheMiddleOfAHello();
    void sendsABrokenCertificate();
    void neverEndsACertificate();
    void refusesStartTls();
    void smugglesTextBehindTheGoAhead();
    void endsWhereThereIsNoTls();
};

void LabSessionTest::saysNothingFirst()
{
    const LabServerPlan plan = planFor(ServerBehaviour::Orderly);
    QCOMPARE(LabSession(plan).opening(), QByteArray());
}

void LabSessionTest::greetsWhereTheServerSpeaksFirst()
{
    const LabServerPlan plan = planFor(ServerBehaviour::Orderly, StartTls::Imap);
    QVERIFY(LabSession(plan).opening().startsWith("* OK "));
}

void LabSessionTest::answersInPlainText()
{
    const LabServerPlan plan = planFor(ServerBehaviour::PlainHttp);
    LabSession session(plan);
    QVERIFY(session.receive("\x16\x03\x01").startsWith("HTTP/1.1 400 "));
    QVERIFY(session.isOver());
    QCOMPARE(session.receive("more"), QByteArray());
}

void LabSessionTest::staysSilent()
{
    const LabServerPlan plan = planFor(ServerBehaviour::Silence);
    LabSession session(plan);
    QCOMPARE(session.receive("hello?"), QByteArray());
    QVERIFY(!session.isOver());
    QCOMPARE(session.more(), QByteArray());
}

void LabSessionTest::hangsUp()
{
    const LabServerPlan plan = planFor(ServerBehaviour::HangUp);
    LabSession session(plan);
    QCOMPARE(session.receive("hello?"), QByteArray());
    QVERIFY(session.isOver());
}

void LabSessionTest::stopsInTheMiddleOfAHello()
{
    const LabServerPlan plan = planFor(ServerBehaviour::HalfHello);
    LabSession session(plan);
    const QByteArray answer = session.receive("hello");
    const int announced = static_cast<unsigned char>(answer[4]);
    QVERIFY(answer.startsWith(QByteArray::fromHex("160303")));
    QVERIFY(answer.size() < 5 + announced);
    QVERIFY(!session.isOver());
}

void LabSessionTest::sendsABrokenCertificate()
{
    const LabServerPlan plan = planFor(ServerBehaviour::MalformedCertificate);
    LabSession session(plan);
    QVERIFY(session.receive("hello").endsWith("not DER"));
}

void LabSessionTest::neverEndsACertificate()
{
    const LabServerPlan plan = planFor(ServerBehaviour::EndlessCertificate);
    LabSession session(plan);
    QCOMPARE(session.more(), QByteArray());
    QVERIFY(!session.receive("hello").isEmpty());
    for (int round = 0; round < 2000; ++round)
        QVERIFY(session.more().size() > 16'000);
    QCOMPARE(session.receive("stop"), QByteArray());
}

void LabSessionTest::refusesStartTls()
{
    const LabServerPlan plan = planFor(ServerBehaviour::RefuseStartTls, StartTls::Smtp);
    LabSession session(plan);
    QVERIFY(session.receive("STARTTLS\r\n").startsWith("454 "));
    QVERIFY(session.receive("QUIT\r\n").startsWith("221 "));
    QVERIFY(session.isOver());
}

void LabSessionTest::smugglesTextBehindTheGoAhead()
{
    const LabServerPlan plan = planFor(ServerBehaviour::InjectAfterStartTls, StartTls::Smtp);
    LabSession session(plan);
    const QByteArray answer = session.receive("STARTTLS\r\n");
    QVERIFY(answer.startsWith("220 "));
    QCOMPARE(answer.count("\r\n"), 2);
}

void LabSessionTest::endsWhereThereIsNoTls()
{
    const LabServerPlan plan = planFor(ServerBehaviour::Orderly); // without a context
    LabSession session(plan);
    QCOMPARE(session.receive("\x16\x03\x01"), QByteArray());
    QVERIFY(session.isOver());
}

QTEST_GUILESS_MAIN(LabSessionTest)
#include "lab_session_test.moc"
