// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Servers and proxies of ill will at every stage of a connection. Whatever they do: a sentence on standard error, exit
// 3, within the stage's time and two seconds, under 300 MB, and nothing on the terminal that it could obey.

#include "tests/support/openssl_server.h"
#include "tests/support/program_run.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace pintle::test;

namespace {

constexpr int StageSeconds = 2;
constexpr qint64 LargestKilobytes = 300 * 1024;
#ifdef __SANITIZE_ADDRESS__
// The sanitizer's own memory and time are not the program's.
constexpr bool IsMeasured = false;
#else
constexpr bool IsMeasured = true;
#endif

// A handshake record with a ServerHello of TLS 1.2 (ECDHE-ECDSA-AES128-GCM-SHA256, secure renegotiation), and the head
// of a Certificate message that promises 16 MB. Records full of it follow for ever.
QByteArray serverHelloAndCertificateHead()
{
    const QByteArray hello = QByteArray::fromHex("0303") + QByteArray(32, '\x5a') + QByteArray::fromHex("00c02b00")
        + QByteArray::fromHex("0005ff01000100");
    const auto length = [](qsizetype size, int octets) {
        QByteArray bytes;
        for (int shift = (octets - 1) * 8; shift >= 0; shift -= 8)
            bytes += static_cast<char>(size >> shift);
        return bytes;
    };
    const QByteArray message = '\x02' + length(hello.size(), 3) + hello;
    const QByteArray head = QByteArray::fromHex("0bfffffffffffcfffff9");
    return QByteArray::fromHex("160303") + length(message.size(), 2) + message + QByteArray::fromHex("160303")
        + length(head.size(), 2) + head;
}

QByteArray certificateRecord()
{
    return QByteArray::fromHex("1603034000") + QByteArray(0x4000, '\x30');
}

} // namespace

class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tlsStageEndsWithASentence_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const Script& script, const QStringList& ids) {
            QTest::newRow(name) << script << ids;
        };
        const QString notTls = QStringLiteral("probe.not-tls");
        const QString timedOut = QStringLiteral("probe.tls-timed-out");
        const QString failed = QStringLiteral("probe.tls-failed");
        const QString closed = QStringLiteral("probe.peer-closed");
        const QString alert = QStringLiteral("probe.tls-alert");
        row("silence", {}, {timedOut});
        row("closes at once", {.closes = true}, {closed});
        row("closes after the hello", {.answers = {"\x16\x03\x03"}, .closes = true}, {closed, failed});
        row("speaks HTTP", {.answers = {"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"}}, {notTls});
        row("greets in plain text", {.greeting = "220 mail.test ESMTP\r\n"}, {notTls});
        row("garbage", {.answers = {QByteArray(65536, '\xee')}}, {notTls, failed});
        row("garbage in a record", {.answers = {QByteArray::fromHex("1603030100") + QByteArray(256, '\x41')}},
            {failed, timedOut});
        row("garbage without end", {.forever = QByteArray(65536, '\xee')}, {notTls, failed});
        row("a fatal alert", {.answers = {QByteArray::fromHex("15030300020228")}}, {alert});
        row("a record longer than is allowed",
            {.answers = {QByteArray::fromHex("160303ffff") + QByteArray(65535, 'x')}}, {failed, notTls});
        row("a byte of a hello from time to time",
            {.forever = serverHelloAndCertificateHead(), .dripMilliseconds = 300}, {timedOut, failed});
        row("a certificate message without end",
            {.answers = {serverHelloAndCertificateHead()}, .forever = certificateRecord()},
            {QStringLiteral("probe.tls-too-large"), failed});
        row("warning alerts without end", {.forever = QByteArray::fromHex("1503030002015a").repeated(1000)},
            {failed, alert, timedOut, QStringLiteral("probe.tls-too-large")});
    }
    void tlsStageEndsWithASentence()
    {
        QFETCH(Script, script);
        QFETCH(QStringList, ids);
        ScriptedServer server(script);
        const quint16 port = server.start();
        verifyRefusal(inspect(QStringLiteral("site.test"), port), ids);
    }

    void proxyStageEndsWithASentence_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const Script& script, const QStringList& ids) {
            QTest::newRow(name) << script << ids;
        };
        const QString protocol = QStringLiteral("probe.proxy-protocol-error");
        const QString closed = QStringLiteral("probe.peer-closed");
        row("silence", {}, {QStringLiteral("probe.proxy-timed-out")});
        row("closes", {.closes = true}, {closed, protocol});
        row("garbage", {.answers = {QByteArray(4096, '\xee')}}, {protocol});
        row("a status line without end", {.answers = {"HTTP/1.1 200 "}, .forever = QByteArray(4096, 'x')}, {protocol});
        row("headers without end",
            {.answers = {"HTTP/1.1 200 OK\r\n"}, .forever = QByteArray("X: y\r\n").repeated(500)}, {protocol});
        row("wants credentials", {.answers = {"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"}},
            {QStringLiteral("probe.proxy-authentication-failed")});
        row("refuses", {.answers = {"HTTP/1.1 403 Forbidden\r\n\r\n"}}, {QStringLiteral("probe.proxy-refused")});
        row("terminal escapes in the status line", {.answers = {"HTTP/1.1 502 \x1b]0;owned\x07\x1b[31mred\r\n\r\n"}},
            {QStringLiteral("probe.proxy-refused"), protocol});
        row("speaks before it is time", {.answers = {"HTTP/1.1 200 OK\r\n\r\nearly words"}},
            {QStringLiteral("probe.not-tls"), protocol, QStringLiteral("probe.tls-failed"),
                QStringLiteral("probe.tls-timed-out")});
    }
    void proxyStageEndsWithASentence()
    {
        QFETCH(Script, script);
        QFETCH(QStringList, ids);
        ScriptedServer proxy(script);
        const quint16 port = proxy.start();
        const ProgramRun run = runPintleCli({QStringLiteral("inspect"), QStringLiteral("site.test"),
            QStringLiteral("--proxy"), QStringLiteral("http://127.0.0.1:%1").arg(port), QStringLiteral("--timeout"),
            QString::number(StageSeconds), QStringLiteral("--json")});
        verifyRefusal(run, ids);
    }

    void startTlsStageEndsWithASentence_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Script>("script");
        QTest::addColumn<QStringList>("ids");
        const QStringList broken{QStringLiteral("probe.starttls-protocol-error"),
            QStringLiteral("probe.starttls-refused"), QStringLiteral("probe.starttls-injection"),
            QStringLiteral("probe.peer-closed"), QStringLiteral("probe.tls-failed"), QStringLiteral("probe.not-tls"),
            QStringLiteral("probe.starttls-timed-out")};
        for (const char* scheme :
            {"smtp", "lmtp", "imap", "pop3", "ftp", "nntp", "sieve", "ldap", "xmpp", "postgres", "mysql"}) {
            const QString name = QString::fromLatin1(scheme);
            const auto row = [&](const char* what, const Script& script, const QStringList& ids) {
                QTest::newRow((QByteArray(scheme) + ": " + what).constData()) << name << script << ids;
            };
            row("silence", {}, {QStringLiteral("probe.starttls-timed-out")});
            row("garbage at once", {.greeting = QByteArray(512, '\xee') + "\r\n"}, broken);
            row("garbage without end", {.forever = QByteArray(4096, '\xee')}, broken);
            row("lines without end", {.forever = QByteArray("220-x\r\n").repeated(500)}, broken);
            row("garbage as answer", {.answers = {QByteArray(512, '\xee') + "\r\n"}}, broken);
        }
    }
    void startTlsStageEndsWithASentence()
    {
        QFETCH(QString, scheme);
        QFETCH(Script, script);
        QFETCH(QStringList, ids);
        ScriptedServer server(script);
        const quint16 port = server.start();
        verifyRefusal(inspect(scheme + QStringLiteral("://site.test"), port), ids);
    }

    void wordsAfterTheGoAheadAreAnInjection_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Script>("script");
        const auto row = [](const char* scheme, const QByteArray& greeting, const QByteArrayList& answers) {
            QTest::newRow(scheme) << QString::fromLatin1(scheme) << Script{.greeting = greeting, .answers = answers};
        };
        row("smtp", "220 mail.test\r\n", {"250-mail.test\r\n250 STARTTLS\r\n", "220 go\r\n250 injected\r\n"});
        row("lmtp", "220 mail.test\r\n", {"250-mail.test\r\n250 STARTTLS\r\n", "220 go\r\n250 injected\r\n"});
        row("pop3", "+OK ready\r\n", {"+OK\r\nSTLS\r\n.\r\n", "+OK begin\r\n+OK injected\r\n"});
        row("ftp", "220 ready\r\n", {"234 go\r\n230 injected\r\n"});
        row("nntp", "200 ready\r\n", {"101 list\r\nSTARTTLS\r\n.\r\n", "382 go\r\n200 injected\r\n"});
        row("postgres", {}, {"SE injected"});
    }
    void wordsAfterTheGoAheadAreAnInjection()
    {
        QFETCH(QString, scheme);
        QFETCH(Script, script);
        ScriptedServer server(script);
        const quint16 port = server.start();
        verifyRefusal(
            inspect(scheme + QStringLiteral("://site.test"), port), {QStringLiteral("probe.starttls-injection")});
    }

    void terminalEscapesInASubjectAreNotPrintedRaw()
    {
        CertificateRequest request;
        request.subject = QStringLiteral("/O=\u001b]0;owned\u0007/CN=\u001b[2J\u001b[31mred\u202e");
        request.extensions = {QStringLiteral("subjectAltName=DNS:site.test")};
        Pki pki;
        const Issued leaf = pki.issue(request, nullptr);
        OpenSslServer server;
        QVERIFY(server.start(pki, leaf));
        for (const QStringList& more : {QStringList(), QStringList{QStringLiteral("--json")}}) {
            const ProgramRun run =
                runPintleCli(QStringList{QStringLiteral("inspect"), QStringLiteral("site.test"),
                                 QStringLiteral("--connect"), QStringLiteral("127.0.0.1:%1").arg(server.port())}
                    + more);
            QVERIFY2(run.exitCode == 1, run.summary());
            verifyPrintable(run);
            QVERIFY2(run.out.contains("red"), run.summary());
        }
    }

    void certificateOfTenThousandNamesIsShown()
    {
        CertificateRequest request;
        QStringList names{QStringLiteral("subjectAltName=DNS:site.test")};
        for (int number = 0; number < 10'000; ++number)
            names[0] += QStringLiteral(",DNS:n%1.site.test").arg(number);
        request.extensions = names;
        Pki pki;
        const Issued leaf = pki.issue(request, nullptr);
        OpenSslServer server;
        QVERIFY(server.start(pki, leaf));
        const ProgramRun run = runPintleCli({QStringLiteral("inspect"), QStringLiteral("site.test"),
            QStringLiteral("--connect"), QStringLiteral("127.0.0.1:%1").arg(server.port()), QStringLiteral("--trust"),
            leaf.certificate, QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.summary());
        QVERIFY2(run.out.contains(pinByOpenssl(leaf)), run.summary());
        verifyMemory();
    }

private:
    static ProgramRun inspect(const QString& target, quint16 port)
    {
        return runPintleCli(
            {QStringLiteral("inspect"), target, QStringLiteral("--connect"), QStringLiteral("127.0.0.1:%1").arg(port),
                QStringLiteral("--timeout"), QString::number(StageSeconds), QStringLiteral("--json")});
    }

    static void verifyRefusal(const ProgramRun& run, const QStringList& ids)
    {
        QVERIFY2(run.exitCode == 3, run.summary());
        const QString id = run.json()[QLatin1String("connection")]
                               .toObject()[QLatin1String("error")]
                               .toObject()[QLatin1String("id")]
                               .toString();
        QVERIFY2(ids.contains(id), QByteArray("error " + id.toUtf8() + "\n" + run.summary()));
        QVERIFY2(run.err.trimmed().count('\n') == 0 && run.err.trimmed().size() > 20, run.summary());
        verifyPrintable(run);
        if (IsMeasured)
            QVERIFY2(run.milliseconds < (StageSeconds + 2) * 1000, run.summary());
        verifyMemory();
    }

    static void verifyPrintable(const ProgramRun& run)
    {
        for (const QByteArray& said : {run.out, run.err}) {
            const QString text = QString::fromUtf8(said);
            for (const QChar c : text) {
                const bool isControl = c.unicode() < 0x20 ? c != QLatin1Char('\n') && c != QLatin1Char('\t')
                                                          : c.unicode() >= 0x7f && c.unicode() < 0xa0;
                const bool isDirection = c.unicode() >= 0x202a && c.unicode() <= 0x202e;
                QVERIFY2(!isControl && !isDirection, run.summary());
            }
        }
    }

    static void verifyMemory()
    {
        if (IsMeasured)
            QVERIFY2(peakKilobytesOfChildren() < LargestKilobytes,
                QByteArray::number(peakKilobytesOfChildren()).constData());
    }
};

QTEST_GUILESS_MAIN(HostileServerTest)
#include "hostile_server_test.moc"
