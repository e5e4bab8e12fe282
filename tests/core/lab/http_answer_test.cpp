// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/http_answer.h"

#include <QTest>

using namespace pintle;

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersARequest();
    void waitsForTheWholeHeader();
    void answersRequestsInARow();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void sendsNoBodyToHead();
    void skipsTheBodyOfARequest();
    void saysNothingToWhatIsNotHttp_data();
    void saysNothingToWhatIsNotHttp();
};

void HttpAnswerTest::answersARequest()
{
    HttpAnswer answer("hello\n");
    const auto step = answer.receive("GET / HTTP/1.1\r\nHost: a.test\r\n\r\n");
    QVERIFY(step.reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(step.reply.contains("Content-Length: 6\r\n"));
    QVERIFY(step.reply.endsWith("\r\n\r\nhello\n"));
    QVERIFY(!step.close);
}

void HttpAnswerTest::waitsForTheWholeHeader()
{
    HttpAnswer answer("x");
    QCOMPARE(answer.receive("GET / HTTP/1.1\r\nHost: a").reply, QByteArray());
    QVERIFY(!answer.receive(".test\r\n\r\n").reply.isEmpty());
}

void HttpAnswerTest::answersRequestsInARow()
{
    HttpAnswer answer("x");
    const QByteArray request("GET / HTTP/1.1\r\nHost: a.test\r\n\r\n");
    QCOMPARE(answer.receive(request + request + request).reply.count("200 OK"), 3);
}

void HttpAnswerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("Connection: close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n");
}

void HttpAnswerTest::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    HttpAnswer answer("x");
    const auto step = answer.receive(request);
    QVERIFY(step.close);
    QVERIFY(step.reply.contains("Connection: close\r\n"));
}

void HttpAnswerTest::sendsNoBodyToHead()
{
    HttpAnswer answer("hello\n");
    const auto step = answer.receive("HEAD / HTTP/1.1\r\n\r\n");
    QVERIFY(step.reply.contains("Content-Length: 6\r\n"));
    QVERIFY(step.reply.endsWith("\r\n\r\n"));
}

void HttpAnswerTest::skipsTheBodyOfARequest()
{
    HttpAnswer answer("x");
    const QByteArray body("GET / HTTP/1.1\r\n\r\n");
    const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    QCOMPARE(answer.receive(post).reply.count("200 OK"), 1);
    QCOMPARE(answer.receive(body).reply.count("200 OK"), 0);
    QCOMPARE(answer.receive(body).reply.count("200 OK"), 1);
}

void HttpAnswerTest::saysNothingToWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a line without version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("an endless header") << QByteArray(1'000'000, 'a');
    QTest::newRow("a length that is no number") << QByteArray("junk\r\nContent-Length: -7\r\n\r\n");
}

void HttpAnswerTest::saysNothingToWhatIsNotHttp()
{
    QFETCH(QByteArray, bytes);
    HttpAnswer answer("x");
    const auto step = answer.receive(bytes);
    QCOMPARE(step.reply, QByteArray());
    QVERIFY(!step.close);
}

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "http_answer_test.moc"
