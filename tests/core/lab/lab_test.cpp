// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab.h"

#include "tests/support/openssl_command.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pintle;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

std::unique_ptr<Lab> makeLab(const QDateTime& instant = now)
{
    auto lab = Lab::make(instant, LabKeys::Memory);
    if (!lab)
        qFatal("no lab");
    return std::move(*lab);
}

QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    return process.readAllStandardOutput();
}

/// What `openssl s_client` says of a running server.
QByteArray sClient(const LabEndpoint& server, const QStringList& more = {})
{
    QStringList arguments{QStringLiteral("s_client"), QStringLiteral("-connect"),
        QStringLiteral("127.0.0.1:%1").arg(server.address.port.number()), QStringLiteral("-servername"),
        server.entry.host, QStringLiteral("-showcerts")};
    return run(QStringLiteral("openssl"), arguments + more);
}

/// The certificates in the text of s_client, in their order, as DER.
std::vector<QByteArray> certificatesIn(const QByteArray& text)
{
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    std::vector<QByteArray> ders;
    qsizetype at = text.indexOf(begin);
    // The leaf is printed once more behind this line.
    const qsizetype stop = text.indexOf("Server certificate");
    while (at >= 0 && at < stop) {
        const qsizetype to = text.indexOf(end, at);
        ders.push_back(QByteArray::fromBase64(text.mid(at + begin.size(), to - at - begin.size())));
        at = text.indexOf(begin, to);
    }
    return ders;
}

[[maybe_unused]] int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size());
}

} // namespace

class LabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheGoodServer();
    void startsEveryEntry_data();
    void startsEveryEntry();
    void refusesWhatIsNotInTheCatalogue();
};

void LabTest::startsTheGoodServer()
{
    QElapsedTimer timer;
    timer.start();
    const auto lab = makeLab();
    const auto good = lab->start(QStringLiteral("good"));
    QVERIFY(good);
    qInfo("the good server was up after %lld ms", timer.elapsed());
    const QByteArray text = sClient(*good);
    const auto served = certificatesIn(text);
    const auto chain = lab->chainOf(QStringLiteral("good"));
    QCOMPARE(served.size(), size_t(2));
    QCOMPARE(chain->size(), size_t(3));
    QCOMPARE(served[0], chain->at(0).der());
}

void LabTest::startsEveryEntry_data()
{
    QTest::addColumn<QString>("id");
    for (const LabEntry& entry : Lab::catalogue())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void LabTest::startsEveryEntry()
{
    QFETCH(QString, id);
    static const auto lab = makeLab();
    const auto started = lab->start(id);
    QVERIFY2(started, started ? "" : qPrintable(started.error().context.detail));
}

void LabTest::refusesWhatIsNotInTheCatalogue()
{
    const auto lab = makeLab();
    QCOMPARE(lab->start(QStringLiteral("no-such-server")).error().code, ErrorCode::UnknownLabEntry);
    QCOMPARE(lab->chainOf(QStringLiteral("no-such-server")).error().code, ErrorCode::UnknownLabEntry);
}

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
