// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "tests/support/sample_paths.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <array>

using namespace pintle;

namespace {

const std::array EveryVerdict{EndpointVerdict::TrustedPinned, EndpointVerdict::TrustedUnpinned,
    EndpointVerdict::PinMismatch, EndpointVerdict::Untrusted, EndpointVerdict::TrustedPinsExpired,
    EndpointVerdict::TrustedWithFindings, EndpointVerdict::UntrustedPinsMatch, EndpointVerdict::NoTlsAnswer};

HostName host()
{
    return HostName::parse(QStringLiteral("api.lab.test")).value();
}

const QDateTime Now(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);

} // namespace

class VerdictWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void givesEveryVerdictAShortHeadline();
    void saysWhichStageFailed();
    void saysWhereAPinMatches();
    void saysWhoRefusesTheServer();
    void saysTheFirstReasonAgainstTrust();
    void saysSinceWhenPinsHaveEnded();
    void namesTheRoleOfEveryCertificate();
    void saysWhatWasCheckedOnAnEdge();
    void saysHowLongACertificateLasts_data();
    void saysHowLongACertificateLasts();

private:
    PathReport chain() const { return test::trustedReport({{m_leaf, m_issuing, m_root}}, host()); }

    Certificate m_leaf = test::sampleCertificate(QStringLiteral("api.lab.test"));
    Certificate m_issuing = test::sampleCertificate(QStringLiteral("Issuing"));
    Certificate m_root = test::sampleCertificate(QStringLiteral("Root"));
};

void VerdictWordsTest::givesEveryVerdictAShortHeadline()
{
    QSet<QString> seen;
    for (const EndpointVerdict verdict : EveryVerdict) {
        const QString headline = text::headline(verdict);
        QVERIFY2(headline.split(QLatin1Char(' ')).size() <= 6, qPrintable(headline));
        QVERIFY(!headline.isEmpty() && !seen.contains(headline));
        seen.insert(headline);
        EndpointReport report;
        report.verdict = verdict;
        const QString reason = text::reason(report);
        QVERIFY2(!reason.isEmpty() && !reason.contains(QLatin1Char('%')), qPrintable(reason));
    }
}

void VerdictWordsTest::saysWhichStageFailed()
{
    EndpointReport report;
    report.probe = ProbeReport{.target = Target::parse(QStringLiteral("api.lab.test")).value()};
    report.probe->stages = {{.stage = Stage::Resolve, .state = StageResult::State::Done},
        {.stage = Stage::Connect, .state = StageResult::State::Failed, .error = Error{ErrorCode::ConnectRefused, {}}}};
    QCOMPARE(text::reason(report), QStringLiteral("Connect failed: api.lab.test:443 refused the connection."));
}

void VerdictWordsTest::saysWhereAPinMatches()
{
    EndpointReport report{.paths = chain(), .verdict = EndpointVerdict::TrustedPinned};
    const PinEntry entry{.pin = Pin::of(m_issuing), .role = PinRole::Intermediate};
    report.pins = PinEvaluation{.verdict = PinsMatched{.matches = {{entry, 1}}, .wanted = 2}};
    report.paths->paths.front().anchorStore = QStringLiteral("Lab store");
    QCOMPARE(text::reason(report), QStringLiteral("Path to Root in Lab store; 1 of 2 pins match (intermediate)."));
}

void VerdictWordsTest::saysWhoRefusesTheServer()
{
    EndpointReport report{.paths = chain(), .verdict = EndpointVerdict::PinMismatch};
    report.pins = PinEvaluation{.verdict = PinsMismatched{}, .setName = QStringLiteral("shop")};
    QCOMPARE(text::reason(report), QStringLiteral("Clients with set shop refuse this server."));
    report.pins->entry =
        HostPins{.pattern = *HostPattern::parse(QStringLiteral("api.lab.test")), .mode = PinMode::Report};
    QCOMPARE(text::reason(report), QStringLiteral("No pin of set shop matches; it only reports, so clients go on."));
}

void VerdictWordsTest::saysTheFirstReasonAgainstTrust()
{
    EndpointReport report{.paths = test::untrustedReport({{m_leaf}}, host()), .verdict = EndpointVerdict::Untrusted};
    report.paths->findings = {makeFinding(FindingCode::RootSent),
        makeFinding(FindingCode::HostMismatch, {.expected = QStringLiteral("api.lab.test")})};
    QCOMPARE(text::reason(report), QStringLiteral("The certificate is not for api.lab.test but for others."));
    QCOMPARE(text::trustReason(report), text::reason(report));
}

void VerdictWordsTest::saysSinceWhenPinsHaveEnded()
{
    EndpointReport report{.paths = chain(), .verdict = EndpointVerdict::TrustedPinsExpired};
    report.pins = PinEvaluation{.verdict = PinsExpired{Now}, .setName = QStringLiteral("shop")};
    QCOMPARE(text::reason(report), QStringLiteral("Set shop ended on 1 January 2027, 00:00 UTC; nothing is enforced."));
}

void VerdictWordsTest::namesTheRoleOfEveryCertificate()
{
    const PathReport report = chain();
    CertificatePath path = *report.usedPath();
    path.nodes[0].sentPositions = {0};
    path.nodes[1].sentPositions = {1};
    path.nodes[2].origin = CertificateOrigin::TrustStore;
    const QString store = QStringLiteral("Lab store");
    QCOMPARE(text::roleLine(path, 0, store), QStringLiteral("Leaf · sent #1"));
    QCOMPARE(text::roleLine(path, 1, store), QStringLiteral("Intermediate · sent #2"));
    QCOMPARE(text::roleLine(path, 2, store), QStringLiteral("Root · not sent – from Lab store"));
    QCOMPARE(text::roleLine(path, 3, store), QString());
    CertificatePath odd = path;
    odd.nodes[1].sentPositions = {2};
    QCOMPARE(text::roleLine(odd, 1, store), QStringLiteral("Intermediate · sent #3, expected #2"));
    odd.nodes[1].sentPositions = {1, 3};
    QCOMPARE(text::roleLine(odd, 1, store), QStringLiteral("Intermediate · sent #2 and #4"));
    odd.nodes[2].origin = CertificateOrigin::Sent;
    odd.nodes[2].sentPositions = {2};
    QCOMPARE(text::roleLine(odd, 2, store), QStringLiteral("Root · sent #3 – root, not needed"));
}

void VerdictWordsTest::saysWhatWasCheckedOnAnEdge()
{
    const auto edge = [](CheckOutcome signature, CheckOutcome name) {
        return PathEdge{.checks = {{EdgeCheckId::Signature, signature, {}}, {EdgeCheckId::IssuerName, name, {}},
                            {EdgeCheckId::KeyUsage, CheckOutcome::Passed, {}}}};
    };
    QCOMPARE(text::edgeLine(edge(CheckOutcome::Passed, CheckOutcome::Passed)), QStringLiteral("signature, name"));
    QCOMPARE(text::edgeLine(edge(CheckOutcome::Failed, CheckOutcome::Passed)),
        QStringLiteral("signature does not match this key"));
    QCOMPARE(text::edgeLine(PathEdge{}), QStringLiteral("not checked: issuer missing"));
}

void VerdictWordsTest::saysHowLongACertificateLasts_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");

    constexpr qint64 day = 86'400;
    QTest::newRow("in months") << 89 * day + 5 << QStringLiteral("ends in 89 days");
    QTest::newRow("tomorrow") << day + 1 << QStringLiteral("ends in 1 day");
    QTest::newRow("within hours") << qint64(3600) << QStringLiteral("ends within a day");
    QTest::newRow("an hour ago") << qint64(-3600) << QStringLiteral("ended within the last day");
    QTest::newRow("days ago") << -3 * day << QStringLiteral("ended 3 days ago");
    QTest::newRow("in years") << 3650 * day << QStringLiteral("ends in 10 years");
}

void VerdictWordsTest::saysHowLongACertificateLasts()
{
    QFETCH(qint64, seconds);
    const QString words = text::remaining(Now.addSecs(seconds), Now);
    QTEST(words, "words");
}

QTEST_GUILESS_MAIN(VerdictWordsTest)
#include "verdict_words_test.moc"
