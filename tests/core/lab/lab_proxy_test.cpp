// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_proxy.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace pintle;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// What `openssl s_client` sees through a proxy.
QByteArray seen(const LabProxy& proxy, const QString& target)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"),
        {QStringLiteral("s_client"), QStringLiteral("-connect"), target, QStringLiteral("-proxy"),
            QStringLiteral("127.0.0.1:%1").arg(proxy.address().port.number()), QStringLiteral("-showcerts")});
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("s_client does not end");
    return process.readAllStandardOutput();
}

QByteArray reply(const LabProxy& proxy, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, proxy.address().port.number());
    if (!socket.waitForConnected(30'000))
        return "no connection";
    socket.write(request);
    QByteArray bytes;
    while (socket.waitForReadyRead(30'000))
        bytes += socket.readAll();
    return bytes;
}

} // namespace

class LabProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tunnelsToHostsOfTheLab();
    void tunnelsToLoopbackAddresses();
    void leadsAHostToItsInterceptor();
    void leadsAPortToItsInterceptor();
    void letsOtherHostsThrough();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void refusesUnknownEntries();
    void saysThatNothingListens();

private:
    std::unique_ptr<Lab> m_lab;
    QByteArray pemOfLeaf(const char* id) { return m_lab->chainOf(QString::fromLatin1(id))->front().toPem(); }
};

void LabProxyTest::init()
{
    m_lab = std::move(*Lab::make(now, LabKeys::Memory));
}

void LabProxyTest::tunnelsToHostsOfTheLab()
{
    const auto proxy = LabProxy::start(*m_lab);
    QVERIFY(proxy);
    const QByteArray text = seen(**proxy, QStringLiteral("api.lab.test:443"));
    QVERIFY2(text.contains(pemOfLeaf("good")), text.constData());
    QCOMPARE((*proxy)->interceptions(), 0);
}

void LabProxyTest::tunnelsToLoopbackAddresses()
{
    const auto proxy = LabProxy::start(*m_lab);
    const quint16 port = m_lab->start(QStringLiteral("good"))->address.port.number();
    const QByteArray text = seen(**proxy, QStringLiteral("127.0.0.1:%1").arg(port));
    QVERIFY2(text.contains(pemOfLeaf("good")), text.constData());
}

void LabProxyTest::leadsAHostToItsInterceptor()
{
    const auto proxy = LabProxy::start(*m_lab, {.intercept = {{QStringLiteral("good"), QStringLiteral("trusted-ca")}}});
    QVERIFY(proxy);
    const QByteArray text = seen(**proxy, QStringLiteral("api.lab.test:443"));
    QVERIFY2(text.contains(pemOfLeaf("trusted-ca")), text.constData());
    QVERIFY(!text.contains(pemOfLeaf("good")));
    QCOMPARE((*proxy)->interceptions(), 1);
}

void LabProxyTest::leadsAPortToItsInterceptor()
{
    const quint16 port = m_lab->start(QStringLiteral("good"))->address.port.number();
    const auto proxy =
        LabProxy::start(*m_lab, {.intercept = {{QStringLiteral("good"), QStringLiteral("appended-genuine")}}});
    const QByteArray text = seen(**proxy, QStringLiteral("127.0.0.1:%1").arg(port));
    QVERIFY2(text.contains(pemOfLeaf("appended-genuine")), text.constData());
}

void LabProxyTest::letsOtherHostsThrough()
{
    const auto proxy = LabProxy::start(*m_lab, {.intercept = {{QStringLiteral("good"), QStringLiteral("trusted-ca")}}});
    const QByteArray text = seen(**proxy, QStringLiteral("expired.lab.test:443"));
    QVERIFY2(text.contains(pemOfLeaf("expired")), text.constData());
    QCOMPARE((*proxy)->interceptions(), 0);
}

void LabProxyTest::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a host outside") << QByteArray("CONNECT example.com:443 HTTP/1.1\r\n\r\n")
                                    << QByteArray("HTTP/1.1 403 ");
    QTest::newRow("an address outside") << QByteArray("CONNECT 192.0.2.1:443 HTTP/1.1\r\n\r\n")
                                        << QByteArray("HTTP/1.1 403 ");
    QTest::newRow("another method") << QByteArray("GET http://api.lab.test/ HTTP/1.1\r\n\r\n")
                                    << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("no port") << QByteArray("CONNECT api.lab.test HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("a request without end") << QByteArray(20'000, 'x') << QByteArray("HTTP/1.1 400 ");
}

void LabProxyTest::refusesEverythingElse()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const auto proxy = LabProxy::start(*m_lab);
    const QByteArray answer = reply(**proxy, request);
    QVERIFY2(answer.startsWith(status), answer.constData());
}

void LabProxyTest::refusesUnknownEntries()
{
    const auto proxy = LabProxy::start(*m_lab, {.intercept = {{QStringLiteral("good"), QStringLiteral("nobody")}}});
    QCOMPARE(proxy.error().code, ErrorCode::UnknownLabEntry);
}

void LabProxyTest::saysThatNothingListens()
{
    const auto proxy = LabProxy::start(*m_lab);
    const quint16 port = m_lab->start(QStringLiteral("good"))->address.port.number();
    m_lab->stopAll();
    const QByteArray answer = reply(**proxy, "CONNECT 127.0.0.1:" + QByteArray::number(port) + " HTTP/1.1\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 502 "), answer.constData());
}

QTEST_GUILESS_MAIN(LabProxyTest)
#include "lab_proxy_test.moc"
