// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/openssl_calls.h"

#include <openssl/err.h>

#include <QTest>

using namespace pintle;

class OpenSslCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutStaleErrors();
    void leavesNoErrorsBehind();
    void joinsReasonsOnce();
    void saysWhatFailedWhereOpenSslIsSilent();
};

void OpenSslCallsTest::beginsWithoutStaleErrors()
{
    ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    OpenSslCalls calls;
    QCOMPARE(calls.takeReasons(), QString());
}

void OpenSslCallsTest::leavesNoErrorsBehind()
{
    {
        OpenSslCalls calls;
        ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    }
    QCOMPARE(ERR_peek_error(), 0UL);
}

void OpenSslCallsTest::joinsReasonsOnce()
{
    OpenSslCalls calls;
    ERR_raise(ERR_LIB_USER, ERR_R_PASSED_NULL_PARAMETER);
    ERR_raise(ERR_LIB_USER, ERR_R_PASSED_NULL_PARAMETER);
    ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    QCOMPARE(calls.takeReasons(), QStringLiteral("passed a null parameter; malloc failure"));
    QCOMPARE(calls.takeReasons(), QString());
}

void OpenSslCallsTest::saysWhatFailedWhereOpenSslIsSilent()
{
    OpenSslCalls calls;
    const Result<int> silent = calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    QCOMPARE(silent.error().context.detail, QStringLiteral("signature"));
    ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    const Result<int> spoken = calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    QCOMPARE(spoken.error().context.detail, QStringLiteral("malloc failure"));
}

QTEST_GUILESS_MAIN(OpenSslCallsTest)
#include "openssl_calls_test.moc"
