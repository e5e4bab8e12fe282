// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab.h"

#include "core/lab/scenario.h"
#include "core/probe/endpoint_report.h"
#include "core/probe/probe.h"

#include <QSignalSpy>
#include <QTest>

using namespace pintle;

namespace {

// Any instant will do; this one is on no calendar of the machine that runs the test.
const QDateTime now(QDate(2031, 3, 14), QTime(15, 9, 26), Qt::UTC);

QStringList idsOf(const EndpointReport& report)
{
    QStringList ids;
    for (const Finding& finding : report.probe->findings)
        ids += idOf(finding.code);
    if (report.paths) {
        for (const Finding& finding : report.paths->allFindings())
            ids += idOf(finding.code);
    }
    return ids;
}

} // namespace

/// Every row of the catalogue, probed and judged: what the lab says Pintle says is what Pintle says.
class LabVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesEveryEntryAsTheCatalogueSays_data();
    void judgesEveryEntryAsTheCatalogueSays();
    void seesTheChainAsSent_data();
    void seesTheChainAsSent();
    void findsBothPathsOfACrossSignedRoot();

private:
    EndpointReport inspect(const QString& id);

    std::unique_ptr<Lab> m_lab;
};

void LabVerdictsTest::initTestCase()
{
    m_lab = std::move(*Lab::make(now, LabKeys::Memory));
}

EndpointReport LabVerdictsTest::inspect(const QString& id)
{
    const auto route = m_lab->route(*Target::parse(QStringLiteral("lab:") + id));
    if (!route)
        qFatal("no route to %s", qPrintable(id));
    ProbeOptions options;
    options.connectTo = route->connectTo;
    const QString behaviourless = QStringLiteral("silent half-hello");
    if (behaviourless.contains(id))
        options.tlsLimit = std::chrono::milliseconds(300); // it will be met, so it need not be long
    Probe probe(route->target, options);
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, this, [&](const ProbeReport& finished) { report = finished; });
    probe.start();
    if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000))
        qFatal("the probe of %s does not end", qPrintable(id));
    return judge(*report, {.trust = m_lab->trust(), .verify = {.instant = now}});
}

void LabVerdictsTest::judgesEveryEntryAsTheCatalogueSays_data()
{
    QTest::addColumn<QString>("id");
    for (const LabEntry& entry : Lab::catalogue())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void LabVerdictsTest::judgesEveryEntryAsTheCatalogueSays()
{
    QFETCH(QString, id);
    const LabEntry entry = *Lab::find(id);
    const EndpointReport report = inspect(id);
    QCOMPARE(QString(idOf(report.verdict)), entry.verdict);
    const QStringList found = idsOf(report);
    for (const QString& wanted : entry.findings)
        QVERIFY2(found.contains(wanted), qPrintable(wanted + QStringLiteral(" is not among ") + found.join(u' ')));
}

void LabVerdictsTest::seesTheChainAsSent_data()
{
    QTest::addColumn<QString>("id");
    for (const Scenario& scenario : ScenarioCatalogue::builtIn().entries()) {
        if (scenario.behaviour == ServerBehaviour::Orderly)
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void LabVerdictsTest::seesTheChainAsSent()
{
    QFETCH(QString, id);
    const EndpointReport report = inspect(id);
    auto chain = *m_lab->chainOf(id);
    const auto sent = static_cast<size_t>(ScenarioCatalogue::builtIn().find(id)->send.size());
    chain.erase(chain.begin() + static_cast<long>(sent), chain.end());
    QVERIFY(report.probe->served == chain);
}

void LabVerdictsTest::findsBothPathsOfACrossSignedRoot()
{
    const EndpointReport report = inspect(QStringLiteral("cross-signed"));
    const auto valid = std::count_if(
        report.paths->paths.begin(), report.paths->paths.end(), [](const CertificatePath& path) { return path.valid; });
    QCOMPARE(valid, 2);
}

QTEST_GUILESS_MAIN(LabVerdictsTest)
#include "lab_verdicts_test.moc"
