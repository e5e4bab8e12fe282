// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/pki.h"
#include "tests/support/program_run.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace pintle::test;

class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOneSentenceAboutWhatIsNoFile_data();
    void saysOneSentenceAboutWhatIsNoFile();
    void refusesAHugeLineInBoundedMemory_data();
    void refusesAHugeLineInBoundedMemory();
    void printsNoEscapeSequenceOfASubject();
    void takesArgumentsThatAreNotUtf8();
    void survivesAServer_data();
    void survivesAServer();
    void endsSoonAfterAnInterrupt();

private:
    static bool isOneSentence(const CliRun& run)
    {
        return run.errorLines().size() == 1 && run.err.endsWith(".\n") && !run.err.contains('\x1b');
    }

    Pki m_pki;
    CliHome m_home;
};

void HostileInputTest::saysOneSentenceAboutWhatIsNoFile_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString pipe = m_home.path(QStringLiteral("silent.pipe"));
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString folder = m_home.path(QString());
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("inspect a pipe that nobody writes to", {QStringLiteral("inspect"), pipe});
    row("inspect an endless device", {QStringLiteral("inspect"), QStringLiteral("/dev/zero")});
    row("inspect a directory", {QStringLiteral("inspect"), folder});
    row("list an endless device", {QStringLiteral("inspect"), QStringLiteral("/dev/zero"), QStringLiteral("--list")});
    row("verify an endless device", {QStringLiteral("verify"), QStringLiteral("--chain"), QStringLiteral("/dev/zero")});
    row("check a directory", {QStringLiteral("check"), folder});
    row("advise on an endless device", {QStringLiteral("advise"), QStringLiteral("/dev/zero")});
    row("export a directory", {QStringLiteral("export"), folder, QStringLiteral("--format"), QStringLiteral("curl")});
    row("import an endless device", {QStringLiteral("import"), QStringLiteral("/dev/zero")});
    row("trust an endless device",
        {QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--trust"),
            QStringLiteral("/dev/zero")});
    row("a revocation list that is a directory",
        {QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--crl"), folder});
    row("a backup key that is a directory",
        {QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--backup"), folder});
    row("a client certificate that is endless",
        {QStringLiteral("inspect"), QStringLiteral("lab:good"), QStringLiteral("--client-cert"),
            QStringLiteral("/dev/zero")});
    row("a file without reading rights is no certificate",
        {QStringLiteral("inspect"), m_home.file(QStringLiteral("empty.pem"), {})});
}

void HostileInputTest::saysOneSentenceAboutWhatIsNoFile()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_home.run(arguments);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(isOneSentence(run), run.err.constData());
}

void HostileInputTest::refusesAHugeLineInBoundedMemory_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString file =
        m_home.file(QStringLiteral("huge.pem"), "-----BEGIN CERTIFICATE-----" + QByteArray(100'000'000, 'A'));
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect"), file};
    QTest::newRow("list") << QStringList{QStringLiteral("inspect"), file, QStringLiteral("--list")};
    QTest::newRow("check") << QStringList{QStringLiteral("check"), file};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), file};
}

void HostileInputTest::refusesAHugeLineInBoundedMemory()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_home.run(arguments);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(isOneSentence(run), run.err.constData());
    QVERIFY2(childrenStayedBelow(300'000), QByteArray::number(peakKilobytesOfChildren()).constData());
}

void HostileInputTest::printsNoEscapeSequenceOfASubject()
{
    const Issued odd = m_pki.issue({.subject = QStringLiteral("/CN=\x1b[31mred\x1b[0m/O=a\tb")}, nullptr);
    for (const QStringList& more :
        {QStringList(), QStringList{QStringLiteral("--json")}, QStringList{QStringLiteral("--list")}}) {
        const CliRun run = m_home.run(QStringList{QStringLiteral("inspect"), odd.certificate} + more);
        QVERIFY2(!run.out.contains('\x1b') && !run.err.contains('\x1b'), run.out.constData());
        QVERIFY2(run.out.contains("u{1b}"), run.out.constData());
    }
}

void HostileInputTest::takesArgumentsThatAreNotUtf8()
{
    QProcess shell;
    shell.setProcessEnvironment(m_home.environment());
    shell.start(QStringLiteral("bash"),
        {QStringLiteral("-c"),
            QStringLiteral("\"$0\" inspect $'\\xff\\xfe.pem'; echo $?; "
                           "\"$0\" inspect $'\\xff\\xfe'; echo $?"),
            cliProgram()});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("3\n2\n"));
}

void HostileInputTest::survivesAServer_data()
{
    QTest::addColumn<QString>("entry");
    for (const char* entry : {"silent", "garbage", "half-hello", "hang-up", "malformed-certificate",
             "endless-certificate", "not-tls", "starttls-injection", "starttls-refused"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void HostileInputTest::survivesAServer()
{
    QFETCH(QString, entry);
    const CliRun run = m_home.run(
        {QStringLiteral("inspect"), QStringLiteral("lab:") + entry, QStringLiteral("--timeout"), QStringLiteral("2")});
    QVERIFY2(run.exitCode == 3 || run.exitCode == 1, run.out + run.err);
    QVERIFY2(run.exitCode != 3 || isOneSentence(run), run.err.constData());
    QVERIFY2(childrenStayedBelow(300'000), QByteArray::number(peakKilobytesOfChildren()).constData());
}

void HostileInputTest::endsSoonAfterAnInterrupt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    QProcess process;
    process.setProcessEnvironment(m_home.environment());
    process.start(cliProgram(),
        {QStringLiteral("inspect"), QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()),
            QStringLiteral("--timeout"), QStringLiteral("3000"), QStringLiteral("--json")});
    QVERIFY(connected.wait(60'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("Stopped by you"));
    QCOMPARE(schemaComplaint(process.readAllStandardOutput()), QByteArray("valid"));
}

QTEST_GUILESS_MAIN(HostileInputTest)
#include "hostile_input_test.moc"
