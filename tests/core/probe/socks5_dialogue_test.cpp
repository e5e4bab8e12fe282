// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/socks5_dialogue.h"

#include "tests/core/probe/talk.h"

using namespace pintle;
using namespace pintle::test;

Q_DECLARE_METATYPE(Turns)

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray Request = hex("050100 03 0f") + "api.example.com" + hex("01bb");

} // namespace

class Socks5DialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsTheProxySays_data();
    void endsAsTheProxySays();
    void sendsAddressesAsAddresses();
    void neverShowsTheCredentials();
    void keepsWhatFollowsTheReply();
};

void Socks5DialogueTest::endsAsTheProxySays_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* user, const Turns& turns, const char* end, const char* value) {
        QTest::newRow(name) << QString::fromLatin1(user) << turns << QString::fromLatin1(end)
                            << QString::fromLatin1(value);
    };
    const QByteArray anonymous = hex("050100");
    const QByteArray named = hex("05020002");
    const QByteArray credentials = hex("0104") + "alex" + hex("06") + "secret";
    row("connected", "", {{anonymous, hex("0500")}, {Request, hex("0500000100000000 0000")}}, "ready", "");
    row("bound to a name", "", {{anonymous, hex("0500")}, {Request, hex("05000003 03 616263 1234")}}, "ready", "");
    row("bound to an IPv6 address", "",
        {{anonymous, hex("0500")}, {Request, hex("05000004 00000000000000000000000000000001 1234")}}, "ready", "");
    row("with a name and password", "alex",
        {{named, hex("0502")}, {credentials, hex("0100")}, {Request, hex("0500000100000000 0000")}}, "ready", "");
    row("a name that was not needed", "alex", {{named, hex("0500")}, {Request, hex("0500000100000000 0000")}}, "ready",
        "");
    row("wrong password", "alex", {{named, hex("0502")}, {credentials, hex("0101")}},
        "probe.proxy-authentication-failed", "status 1");
    row("wants a name that we have not", "", {{anonymous, hex("0502")}}, "probe.proxy-authentication-failed",
        "method 2");
    row("no method acceptable", "", {{anonymous, hex("05ff")}}, "probe.proxy-authentication-failed", "method 255");
    row("a method that was not offered", "", {{anonymous, hex("0501")}}, "probe.proxy-protocol-error", "method 1");
    row("connection refused", "", {{anonymous, hex("0500")}, {Request, hex("0505")}}, "probe.proxy-refused", "reply 5");
    row("unknown address type", "", {{anonymous, hex("0500")}, {Request, hex("0500000900")}},
        "probe.proxy-protocol-error", "\\u{5}\\u{0}\\u{0}\\u{9}\\u{0}");
    row("reply cut short", "", {{anonymous, hex("0500")}, {Request, hex("0500000100000000 00")}}, "talking", "");
    row("an HTTP proxy", "", {{anonymous, "HTTP/1.1 400 Bad Request\r\n"}}, "probe.proxy-protocol-error", "H");
}

void Socks5DialogueTest::endsAsTheProxySays()
{
    QFETCH(QString, user);
    QFETCH(Turns, turns);
    for (const int pieceSize : {1, 3, 65536}) {
        Socks5Dialogue dialogue(
            *ConnectAddress::parse(QStringLiteral("api.example.com:443")), user, QStringLiteral("secret"));
        const Outcome outcome = play(dialogue, turns, pieceSize);
        QCOMPARE(outcome.unexpected, QString());
        QTEST(outcome.end, "end");
        QTEST(outcome.value, "value");
    }
}

void Socks5DialogueTest::sendsAddressesAsAddresses()
{
    Socks5Dialogue four(*ConnectAddress::parse(QStringLiteral("127.0.0.1:8443")), {}, {});
    QCOMPARE(play(four, {{hex("050100"), hex("0500")}}, 1).lastOutput, hex("05010001 7f000001 20fb"));
    Socks5Dialogue six(*ConnectAddress::parse(QStringLiteral("[::1]:8443")), {}, {});
    QCOMPARE(
        play(six, {{hex("050100"), hex("0500")}}, 1).lastOutput, hex("05010004 00000000000000000000000000000001 20fb"));
}

void Socks5DialogueTest::neverShowsTheCredentials()
{
    Socks5Dialogue dialogue(
        *ConnectAddress::parse(QStringLiteral("127.0.0.1:8443")), QStringLiteral("alex"), QStringLiteral("secret"));
    play(dialogue, {{hex("05020002"), hex("0502")}}, 1);
    const QString said = dialogue.transcript().join(QLatin1Char('\n'));
    QVERIFY(!said.contains(QStringLiteral("alex")) && !said.contains(QStringLiteral("secret")));
}

void Socks5DialogueTest::keepsWhatFollowsTheReply()
{
    Socks5Dialogue dialogue(*ConnectAddress::parse(QStringLiteral("mx.example.com:25")), {}, {});
    dialogue.start();
    dialogue.feed(hex("0500"));
    dialogue.feed(hex("05000003 03 616263 1234") + "220 mx");
    QCOMPARE(dialogue.state(), Dialogue::State::Ready);
    QCOMPARE(dialogue.surplus(), QByteArray("220 mx"));
}

QTEST_GUILESS_MAIN(Socks5DialogueTest)
#include "socks5_dialogue_test.moc"
