// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_report.h"

#include "tests/core/chain/chain_kit.h"

#include <QSet>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PathReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdIsItsOwn();
    void theUsedPathIsTheOneMarked();
    void allFindingsAreThoseOfTheReportAndTheUsedPath();
};

void PathReportTest::everyIdIsItsOwn()
{
    QSet<QString> ids;
    QSet<QString> rules;
    for (int i = int(EdgeCheckId::Signature); i <= int(EdgeCheckId::NameConstraints); ++i) {
        ids.insert(idOf(EdgeCheckId(i)));
        rules.insert(ruleOf(EdgeCheckId(i)));
    }
    QCOMPARE(ids.size(), 7);
    QCOMPARE(rules.size(), 7);
    QCOMPARE(idOf(CertificateOrigin::TrustStore), QLatin1String("store"));
    QCOMPARE(idOf(CertificateOrigin::Sent), QLatin1String("sent"));
    QCOMPARE(idOf(CertificateOrigin::Helper), QLatin1String("helper"));
    QCOMPARE(idOf(TrustVerdict::Trusted), QLatin1String("trusted"));
    QCOMPARE(idOf(TrustVerdict::Untrusted), QLatin1String("untrusted"));
    QCOMPARE(idOf(CheckOutcome::PassedWithRemark), QLatin1String("remark"));
    QCOMPARE(idOf(CheckOutcome::NotChecked), QLatin1String("not-checked"));
}

void PathReportTest::theUsedPathIsTheOneMarked()
{
    PathReport report;
    QVERIFY(!report.usedPath());
    report.paths.resize(2);
    report.paths[1].used = true;
    QCOMPARE(report.usedPath(), &report.paths[1]);
}

void PathReportTest::allFindingsAreThoseOfTheReportAndTheUsedPath()
{
    PathReport report;
    report.findings = {makeFinding(FindingCode::HostMismatch)};
    report.paths.resize(2);
    report.paths[0].findings = {makeFinding(FindingCode::IssuerNotFound)};
    CertificatePath& used = report.paths[1];
    used.used = true;
    used.nodes = {
        {makeRoot("Root").certificate, CertificateOrigin::Sent, {0}, false, {makeFinding(FindingCode::Expired)}}};
    used.edges.push_back({{}, {makeFinding(FindingCode::SignatureInvalid)}});
    used.findings = {makeFinding(FindingCode::MalformedCertificate)};

    const Findings all = report.allFindings();

    QCOMPARE(all.size(), size_t(4));
    QCOMPARE(all[0].code, FindingCode::HostMismatch);
    QCOMPARE(all[1].code, FindingCode::Expired);
    QCOMPARE(all[2].code, FindingCode::SignatureInvalid);
    QCOMPARE(all[3].code, FindingCode::MalformedCertificate);
}

QTEST_GUILESS_MAIN(PathReportTest)
#include "path_report_test.moc"
