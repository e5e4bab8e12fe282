// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/probe_batch.h"

#include "tests/core/probe/peers.h"

#include <QSet>

using namespace pintle;
using namespace pintle::test;

class ProbeBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsEveryJobAndKeepsToItsBound();
    void endsWithoutJobs();
    void endsWhenCancelled();
    void goesAroundASilentServer();
};

namespace {

// Answers in plain text, so that each probe ends quickly, and counts how many are connected at a time.
struct CountingServer {
    int open = 0;
    int most = 0;
    ScriptedServer server{[this](QTcpSocket& socket) {
        most = std::max(most, ++open);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { socket.write("SSH-2.0-test\r\n"); });
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [this] { --open; });
    }};
};

} // namespace

void ProbeBatchTest::reportsEveryJobAndKeepsToItsBound()
{
    CountingServer counting;
    std::vector<ProbeBatch::Job> jobs(40, {counting.server.target(), {}});
    ProbeBatch batch(jobs, 4);
    QSet<int> seen;
    int running = 0;
    bool finished = false;
    connect(&batch, &ProbeBatch::probeFinished, &batch, [&](int index, const ProbeReport& report) {
        QVERIFY(!seen.contains(index));
        seen.insert(index);
        QCOMPARE(errorOf(report), QStringLiteral("probe.not-tls"));
        running = std::max(running, counting.server.connections - int(seen.size()) + 1);
    });
    connect(&batch, &ProbeBatch::finished, &batch, [&] { finished = true; });
    batch.start();
    QVERIFY(QTest::qWaitFor([&] { return finished; }, Patience));
    QCOMPARE(seen.size(), 40);
    QCOMPARE(counting.server.connections, 40);
    // At the end of a probe no more than the others in flight can have been begun.
    QVERIFY(running <= 4);
}

void ProbeBatchTest::endsWithoutJobs()
{
    ProbeBatch batch({}, 4);
    QSignalSpy finished(&batch, &ProbeBatch::finished);
    batch.start();
    QVERIFY(finished.wait(Patience));
}

void ProbeBatchTest::endsWhenCancelled()
{
    ScriptedServer silent([](QTcpSocket&) {});
    ProbeBatch batch(std::vector<ProbeBatch::Job>(10, {silent.target(), {}}), 3);
    QStringList errors;
    bool finished = false;
    connect(&batch, &ProbeBatch::probeFinished, &batch,
        [&](int, const ProbeReport& report) { errors.append(errorOf(report)); });
    connect(&batch, &ProbeBatch::finished, &batch, [&] { finished = true; });
    batch.start();
    QVERIFY(QTest::qWaitFor([&] { return silent.connections == 3; }, Patience));
    batch.cancel();
    QVERIFY(QTest::qWaitFor([&] { return finished; }, Patience));
    QCOMPARE(errors, QStringList(3, QStringLiteral("probe.cancelled")));
    QCOMPARE(silent.connections, 3);
}

void ProbeBatchTest::goesAroundASilentServer()
{
    ScriptedServer silent([](QTcpSocket&) {});
    CountingServer counting;
    std::vector<ProbeBatch::Job> jobs(10, {counting.server.target(), {}});
    jobs.front() = {silent.target(), {}};
    ProbeBatch batch(jobs, 2);
    QList<int> order;
    connect(&batch, &ProbeBatch::probeFinished, &batch, [&](int index, const ProbeReport&) {
        order.append(index);
        if (order.size() == 9)
            batch.cancel();
    });
    bool finished = false;
    connect(&batch, &ProbeBatch::finished, &batch, [&] { finished = true; });
    batch.start();
    QVERIFY(QTest::qWaitFor([&] { return finished; }, Patience));
    QCOMPARE(order.last(), 0);
}

QTEST_GUILESS_MAIN(ProbeBatchTest)
#include "probe_batch_test.moc"
