// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/judging.h"
#include "tests/support/sample_paths.h"

#include <QTest>

using namespace pintle;

class JudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneCertificateForNoChain();
    void takesStrangersForNoChain();
    void countsALeafThatStandsThereTwiceOnce();
    void readsInstants_data();
    void readsInstants();
    void tellsFilesFromServers_data();
    void tellsFilesFromServers();
};

void JudgingTest::takesOneCertificateForNoChain()
{
    QVERIFY(cli::oneChain({test::sampleCertificate(QStringLiteral("a.test"))}).empty());
}

void JudgingTest::takesStrangersForNoChain()
{
    QVERIFY(cli::oneChain(
        {test::sampleCertificate(QStringLiteral("a.test")), test::sampleCertificate(QStringLiteral("b.test"))})
                .empty());
}

void JudgingTest::countsALeafThatStandsThereTwiceOnce()
{
    const Certificate certificate = test::sampleCertificate(QStringLiteral("a.test"));
    QCOMPARE(cli::oneChain({certificate, certificate}).size(), size_t(2));
}

void JudgingTest::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    QTest::newRow("UTC") << QStringLiteral("2027-06-01T12:00:00Z") << QStringLiteral("2027-06-01T12:00:00Z");
    QTest::newRow("an offset") << QStringLiteral("2027-06-01T12:00:00+02:00") << QStringLiteral("2027-06-01T10:00:00Z");
    QTest::newRow("no zone is UTC, wherever the program runs")
        << QStringLiteral("2027-06-01T12:00:00") << QStringLiteral("2027-06-01T12:00:00Z");
    QTest::newRow("a date is its first second")
        << QStringLiteral("2027-06-01") << QStringLiteral("2027-06-01T00:00:00Z");
    QTest::newRow("no instant") << QStringLiteral("tomorrow") << QString();
    QTest::newRow("no such day") << QStringLiteral("2027-02-30") << QString();
}

void JudgingTest::readsInstants()
{
    QFETCH(QString, text);
    const QDateTime instant = cli::parseInstant(text);
    QTEST(instant.isValid() ? instant.toString(Qt::ISODate) : QString(), "utc");
}

void JudgingTest::tellsFilesFromServers_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("file");

    QTest::newRow("a host") << QStringLiteral("api.example.com") << false;
    QTest::newRow("a host and port") << QStringLiteral("api.example.com:443") << false;
    QTest::newRow("a URL") << QStringLiteral("https://api.example.com/chain.pem") << false;
    QTest::newRow("a lab server") << QStringLiteral("lab:good") << false;
    QTest::newRow("standard input") << QStringLiteral("-") << true;
    QTest::newRow("a path") << QStringLiteral("./chain") << true;
    QTest::newRow("the name of a certificate file") << QStringLiteral("missing.pem") << true;
    QTest::newRow("a device") << QStringLiteral("/dev/null") << true;
}

void JudgingTest::tellsFilesFromServers()
{
    QFETCH(QString, argument);
    const bool file = cli::meansFile(argument);
    QTEST(file, "file");
}

QTEST_GUILESS_MAIN(JudgingTest)
#include "judging_test.moc"
