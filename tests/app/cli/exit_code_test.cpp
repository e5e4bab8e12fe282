// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/exit_code.h"

#include <QTest>

using namespace pintle;
using cli::ExitCode;

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsForEveryVerdictOfWeight_data();
    void failsForEveryVerdictOfWeight();
    void callsAWrongCommandLineUsage();
    void callsARefusedExportFailing();
    void callsUnreadableInputUndetermined();
    void letsAFailureOutweighAMissingAnswer();
};

void ExitCodeTest::failsForEveryVerdictOfWeight_data()
{
    QTest::addColumn<EndpointVerdict>("verdict");
    QTest::addColumn<int>("code");

    QTest::newRow("trusted and pinned passes") << EndpointVerdict::TrustedPinned << 0;
    QTest::newRow("not pinned is no failure") << EndpointVerdict::TrustedUnpinned << 0;
    QTest::newRow("warnings are no failure") << EndpointVerdict::TrustedWithFindings << 0;
    QTest::newRow("a pin mismatch fails") << EndpointVerdict::PinMismatch << 1;
    QTest::newRow("an untrusted chain fails") << EndpointVerdict::Untrusted << 1;
    QTest::newRow("matching pins do not save an untrusted chain") << EndpointVerdict::UntrustedPinsMatch << 1;
    QTest::newRow("expired pins fail closed") << EndpointVerdict::TrustedPinsExpired << 1;
    QTest::newRow("no answer is not determined") << EndpointVerdict::NoTlsAnswer << 3;
}

void ExitCodeTest::failsForEveryVerdictOfWeight()
{
    QFETCH(EndpointVerdict, verdict);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(cli::exitCodeOf(verdict)), code);
}

void ExitCodeTest::callsAWrongCommandLineUsage()
{
    for (const ErrorCode code : {ErrorCode::MalformedTarget, ErrorCode::MalformedHostName, ErrorCode::UnknownFormat,
             ErrorCode::UnknownLabEntry})
        QCOMPARE(cli::exitCodeOf(Error{code, {}}), ExitCode::Usage);
}

void ExitCodeTest::callsARefusedExportFailing()
{
    QCOMPARE(cli::exitCodeOf(Error{ErrorCode::WouldLockOut, {}}), ExitCode::Failing);
    QCOMPARE(cli::exitCodeOf(Error{ErrorCode::CannotExpress, {}}), ExitCode::Failing);
}

void ExitCodeTest::callsUnreadableInputUndetermined()
{
    for (const ErrorCode code :
        {ErrorCode::FileNotFound, ErrorCode::NothingFound, ErrorCode::MalformedPinSet, ErrorCode::ConnectRefused})
        QCOMPARE(cli::exitCodeOf(Error{code, {}}), ExitCode::Undetermined);
}

void ExitCodeTest::letsAFailureOutweighAMissingAnswer()
{
    QCOMPARE(cli::worse(ExitCode::Undetermined, ExitCode::Failing), ExitCode::Failing);
    QCOMPARE(cli::worse(ExitCode::Pass, ExitCode::Undetermined), ExitCode::Undetermined);
    QCOMPARE(cli::worse(ExitCode::Pass, ExitCode::Pass), ExitCode::Pass);
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "exit_code_test.moc"
