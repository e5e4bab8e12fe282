// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/http_connect_dialogue.h"

#include "tests/core/probe/talk.h"

using namespace pintle;
using namespace pintle::test;

namespace {

ConnectAddress at(const char* address)
{
    return *ConnectAddress::parse(QLatin1String(address));
}

const QByteArray Request = "CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n\r\n";

} // namespace

class HttpConnectDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsTheProxySays_data();
    void endsAsTheProxySays();
    void sendsCredentialsAtOnceAndNeverShowsThem();
    void putsBracketsAroundAnIpv6Address();
    void keepsWhatFollowsTheHeader();
    void boundsTheHeader();
    void tellsAnotherProtocolThoughNoLineEnds();
};

void HttpConnectDialogueTest::endsAsTheProxySays_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* answer, const char* end, const char* value) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(end) << QString::fromLatin1(value);
    };
    row("200", "HTTP/1.1 200 Connection established\r\n\r\n", "ready", "");
    row("200 of HTTP/1.0 with headers", "HTTP/1.0 200 OK\r\nVia: x\r\nContent-Length: 5\r\n\r\n", "ready", "");
    row("another 2xx", "HTTP/1.1 204\r\n\r\n", "ready", "");
    row("an interim answer first", "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", "ready", "");
    row("header not finished", "HTTP/1.1 200 OK\r\nVia: x\r\n", "talking", "");
    row("wants credentials", "HTTP/1.1 407 Proxy Authentication Required\r\n", "probe.proxy-authentication-failed",
        "HTTP/1.1 407 Proxy Authentication Required");
    row("forbids it", "HTTP/1.1 403 Not for you\r\n\r\n", "probe.proxy-refused", "HTTP/1.1 403 Not for you");
    row("cannot reach the server", "HTTP/1.1 503 Service Unavailable\r\n", "probe.proxy-refused",
        "HTTP/1.1 503 Service Unavailable");
    row("redirects", "HTTP/1.1 302 Found\r\nLocation: http://portal/\r\n\r\n", "probe.proxy-refused",
        "HTTP/1.1 302 Found");
    row("a reason with an escape", "HTTP/1.1 502 \x1b[31m\r\n", "probe.proxy-refused", "HTTP/1.1 502 \\u{1b}[31m");
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "probe.proxy-protocol-error", "SSH-2.0-OpenSSH_9.2");
    row("status of two digits", "HTTP/1.1 20 OK\r\n", "probe.proxy-protocol-error", "HTTP/1.1 20 OK");
    row("status out of range", "HTTP/1.1 999 OK\r\n", "probe.proxy-protocol-error", "HTTP/1.1 999 OK");
}

void HttpConnectDialogueTest::endsAsTheProxySays()
{
    QFETCH(QByteArray, answer);
    for (const int pieceSize : {1, 7, 65536}) {
        HttpConnectDialogue dialogue(at("api.example.com:443"), {}, {});
        const Outcome outcome = play(dialogue, {{Request, answer}}, pieceSize);
        QCOMPARE(outcome.unexpected, QString());
        QTEST(outcome.end, "end");
        QTEST(outcome.value, "value");
    }
}

void HttpConnectDialogueTest::tellsAnotherProtocolThoughNoLineEnds()
{
    HttpConnectDialogue dialogue(at("api.example.com:443"), {}, {});
    const Outcome outcome = play(dialogue, {{Request, QByteArray(1000, '\xee')}}, 7);
    QCOMPARE(outcome.end, QStringLiteral("probe.proxy-protocol-error"));
}

void HttpConnectDialogueTest::sendsCredentialsAtOnceAndNeverShowsThem()
{
    HttpConnectDialogue dialogue(at("api.example.com:443"), QStringLiteral("Aladdin"), QStringLiteral("open sesame"));
    dialogue.start();
    // The vector of RFC 7617 section 2.
    QVERIFY(dialogue.takeOutput().contains("\r\nProxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"));
    QVERIFY(!dialogue.transcript().join(QLatin1Char('\n')).contains(QStringLiteral("QWxh")));
}

void HttpConnectDialogueTest::putsBracketsAroundAnIpv6Address()
{
    HttpConnectDialogue dialogue(at("[2001:db8::1]:8443"), {}, {});
    dialogue.start();
    QVERIFY(dialogue.takeOutput().startsWith("CONNECT [2001:db8::1]:8443 HTTP/1.1\r\n"));
}

void HttpConnectDialogueTest::keepsWhatFollowsTheHeader()
{
    HttpConnectDialogue dialogue(at("mx.example.com:25"), {}, {});
    dialogue.start();
    dialogue.feed("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n220 mx");
    QCOMPARE(dialogue.state(), Dialogue::State::Ready);
    QCOMPARE(dialogue.surplus(), QByteArray("220 mx"));
}

void HttpConnectDialogueTest::boundsTheHeader()
{
    HttpConnectDialogue lines(at("api.example.com:443"), {}, {});
    const QByteArray many = QByteArray("a: b\r\n").repeated(HttpConnectDialogue::MaximumLines);
    QCOMPARE(
        play(lines, {{Request, "HTTP/1.1 200 OK\r\n" + many}}, 4096).end, QStringLiteral("probe.proxy-protocol-error"));
    HttpConnectDialogue line(at("api.example.com:443"), {}, {});
    QCOMPARE(play(line, {{Request, "HTTP/1.1 200 OK\r\n" + QByteArray(100'000, 'x')}}, 4096).end,
        QStringLiteral("probe.proxy-protocol-error"));
}

QTEST_GUILESS_MAIN(HttpConnectDialogueTest)
#include "http_connect_dialogue_test.moc"
