// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinned_network_access.h"

#include "tests/core/enforcement/pinned_world.h"
#include "tests/support/counting_server.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace pintle;
using namespace pintle::test;

class PinnedNetworkAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesFromThePinnedServer();
    void uploadsToThePinnedServer();
    void letsNoByteReachAnImpostor_data();
    void letsNoByteReachAnImpostor();
    void refusesAnImpostorOnASecondConnection();
    void refusesAnImpostorThatIsRedirectedTo();
    void isNotMovedByIgnoredErrors();
    void carriesALargeAnswer();
    void refusesPlainHttp();
    void findsNoOtherWayThroughAnotherProxy_data();
    void findsNoOtherWayThroughAnotherProxy();
    void findsNoOtherWayThroughAProxyFactory();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

QUrl urlOf(const CountingServer& server, const QString& scheme = QStringLiteral("https"))
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(world().host);
    url.setPort(server.serverPort());
    url.setPath(QStringLiteral("/secret"));
    return url;
}

QByteArray answer(
    const QByteArray& body, const QByteArray& status = QByteArrayLiteral("200 OK"), const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

bool waitFor(QNetworkReply* reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    return reply->isFinished() || finished.wait(30'000);
}

} // namespace

void PinnedNetworkAccessTest::fetchesFromThePinnedServer()
{
    CountingServer server(world().genuine());
    server.answerWith(answer("hello"));
    PinnedNetworkAccess manager(world().policy());
    QVERIFY(!manager.error());
    QSignalSpy judged(&manager, &PinnedNetworkAccess::judged);
    for (int round = 0; round < 2; ++round) {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
        QVERIFY(waitFor(reply.get()));
        QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
        QCOMPARE(reply->readAll(), QByteArray("hello"));
        QCOMPARE(reply->url(), urlOf(server));
    }
    QVERIFY(server.received().startsWith("GET /secret HTTP/1.1\r\n"));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(judged.size(), 1);
    QVERIFY(judged.first().first().value<ConnectionVerdict>().isAllowed());
}

void PinnedNetworkAccessTest::uploadsToThePinnedServer()
{
    CountingServer server(world().genuine());
    server.answerWith(answer("taken"));
    server.closeAfterAnswer(true);
    PinnedNetworkAccess manager(world().policy());
    QNetworkRequest request(urlOf(server));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("body of a request")));
    QVERIFY(waitFor(reply.get()));
    QVERIFY(server.received().startsWith("POST /secret"));
}

void PinnedNetworkAccessTest::letsNoByteReachAnImpostor_data()
{
    QTest::addColumn<bool>("appended");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("another trusted CA, TLS 1.2") << false << QSsl::TlsV1_2;
    QTest::newRow("another trusted CA, TLS 1.3") << false << QSsl::TlsV1_3;
    QTest::newRow("genuine certificates appended, TLS 1.2") << true << QSsl::TlsV1_2;
    QTest::newRow("genuine certificates appended, TLS 1.3") << true << QSsl::TlsV1_3;
}

void PinnedNetworkAccessTest::letsNoByteReachAnImpostor()
{
    QFETCH(bool, appended);
    QFETCH(QSsl::SslProtocol, protocol);
    CountingServer server(appended ? world().rogueWithGenuineAppended() : world().rogue(), protocol);
    server.answerWith(answer("stolen"));
    PinnedNetworkAccess manager(world().policy());
    QSignalSpy judged(&manager, &PinnedNetworkAccess::judged);
    for (int round = 0; round < 3; ++round) {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
        QVERIFY(waitFor(reply.get()));
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }
    QCOMPARE(server.applicationBytes(), 0);
    QVERIFY(!judged.isEmpty());
    QCOMPARE(idOf(judged.first().first().value<ConnectionVerdict>().verdict), idOf(EndpointVerdict::PinMismatch));
}

void PinnedNetworkAccessTest::refusesAnImpostorOnASecondConnection()
{
    CountingServer server(world().rogue());
    server.serveNext(world().genuine());
    server.answerWith(answer("hello"));
    server.closeAfterAnswer(true);
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedNetworkAccess manager(world().policy());
    const std::unique_ptr<QNetworkReply> first(manager.get(QNetworkRequest(urlOf(server))));
    QVERIFY(waitFor(first.get()));
    QCOMPARE(first->readAll(), QByteArray("hello"));
    QVERIFY(!ended.isEmpty() || ended.wait(20'000));
    const qint64 bytes = server.applicationBytes();

    const std::unique_ptr<QNetworkReply> second(manager.get(QNetworkRequest(urlOf(server))));
    QVERIFY(waitFor(second.get()));
    QVERIFY(second->error() != QNetworkReply::NoError);
    QCOMPARE(server.applicationBytes(), bytes);
}

void PinnedNetworkAccessTest::refusesAnImpostorThatIsRedirectedTo()
{
    CountingServer impostor(world().rogue());
    CountingServer server(world().genuine());
    server.answerWith(answer({}, "302 Found", "Location: " + urlOf(impostor).toEncoded() + "\r\n"));
    PinnedNetworkAccess manager(world().policy());
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
    QVERIFY(waitFor(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(server.applicationBytes() > 0);
    QVERIFY(impostor.connections() > 0);
    QCOMPARE(impostor.applicationBytes(), 0);
}

void PinnedNetworkAccessTest::isNotMovedByIgnoredErrors()
{
    CountingServer server(world().rogue());
    PinnedNetworkAccess manager(world().policy());
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
    reply->ignoreSslErrors();
    QVERIFY(waitFor(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.applicationBytes(), 0);
}

void PinnedNetworkAccessTest::carriesALargeAnswer()
{
    QByteArray body(8 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); ++at)
        body[at] = static_cast<char>(at * 31 >> 7);
    CountingServer server(world().genuine());
    server.answerWith(answer(body));
    server.closeAfterAnswer(true);
    PinnedNetworkAccess manager(world().policy());
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
    QVERIFY(waitFor(reply.get()));
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QVERIFY(reply->readAll() == body);
}

void PinnedNetworkAccessTest::refusesPlainHttp()
{
    CountingServer server(world().genuine());
    PinnedNetworkAccess manager(world().policy());
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server, QStringLiteral("http")))));
    QVERIFY(waitFor(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.applicationBytes(), 0);
}

void PinnedNetworkAccessTest::findsNoOtherWayThroughAnotherProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("ignoring");
    QTest::addColumn<bool>("afterwards");
    QTest::newRow("https") << QStringLiteral("https") << false << false;
    QTest::newRow("https, errors ignored") << QStringLiteral("https") << true << false;
    QTest::newRow("https, errors ignored, set after the call") << QStringLiteral("https") << true << true;
    QTest::newRow("plain http") << QStringLiteral("http") << true << false;
    QTest::newRow("plain http, set after the call") << QStringLiteral("http") << true << true;
}

void PinnedNetworkAccessTest::findsNoOtherWayThroughAnotherProxy()
{
    QFETCH(QString, scheme);
    QFETCH(bool, ignoring);
    QFETCH(bool, afterwards);
    CountingServer server(world().rogue());
    PinnedNetworkAccess manager(world().policy());
    if (!afterwards)
        manager.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server, scheme))));
    if (afterwards)
        manager.setProxy(QNetworkProxy::NoProxy);
    if (ignoring)
        reply->ignoreSslErrors();
    QVERIFY(waitFor(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.applicationBytes(), 0);
    // No connection past the gate: what a plain request sends is not counted as application data.
    QCOMPARE(server.connections(), scheme == QLatin1String("https") ? 1 : 0);
}

void PinnedNetworkAccessTest::findsNoOtherWayThroughAProxyFactory()
{
    struct NoProxies : QNetworkProxyFactory {
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override { return {QNetworkProxy::NoProxy}; }
    };
    CountingServer server(world().rogue());
    PinnedNetworkAccess manager(world().policy());
    manager.setProxyFactory(new NoProxies);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(urlOf(server))));
    reply->ignoreSslErrors();
    QVERIFY(waitFor(reply.get()));
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.applicationBytes(), 0);
}

QTEST_GUILESS_MAIN(PinnedNetworkAccessTest)
#include "pinned_network_access_test.moc"
