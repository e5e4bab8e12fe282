// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pintle;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryCodeItsOwnId();
};

void ErrorTest::givesEveryCodeItsOwnId()
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+\\.[a-z0-9]+(-[a-z0-9]+)*$"));
    const auto last = static_cast<int>(ErrorCode::LabKeysUnusable);
    QSet<QString> ids;
    for (int number = 0; number <= last; ++number) {
        const QString id = idOf(static_cast<ErrorCode>(number));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
    }
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
