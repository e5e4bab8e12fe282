// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/probe_report.h"

#include <QTest>

using namespace pintle;

class ProbeReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAStableIdForEveryStage();
    void hasAStableIdForBothEndsOfAHandshake();
};

void ProbeReportTest::hasAStableIdForEveryStage()
{
    QStringList ids;
    for (const Stage stage : {Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::StartTls, Stage::Tls})
        ids.append(idOf(stage));
    QCOMPARE(ids,
        QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("proxy"),
            QStringLiteral("starttls"), QStringLiteral("tls")}));
}

void ProbeReportTest::hasAStableIdForBothEndsOfAHandshake()
{
    QCOMPARE(QString(idOf(Handshake::Established)), QStringLiteral("established"));
    QCOMPARE(QString(idOf(Handshake::Failed)), QStringLiteral("failed"));
}

QTEST_GUILESS_MAIN(ProbeReportTest)
#include "probe_report_test.moc"
