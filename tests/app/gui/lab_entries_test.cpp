// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_picture.h"
#include "app/gui/session/inspection.h"
#include "core/lab/scenario.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pintle;

namespace {

QString signOf(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Passed: return QStringLiteral("✔");
    case ChainLink::State::Remark: return QStringLiteral("!");
    case ChainLink::State::Failed: return QStringLiteral("✖");
    case ChainLink::State::NotChecked: return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString lineOf(const ChainNode& node)
{
    QStringList badges;
    for (const Badge& badge : node.badges)
        badges << badge.word;
    return QStringLiteral("%1 {%2}").arg(node.roleLine, badges.join(QStringLiteral(", ")));
}

/// What the diagram shows, top to bottom, then beside it.
QStringList linesOf(const ChainPicture& picture)
{
    QStringList lines;
    for (size_t i = 0; i < picture.nodes.size(); ++i) {
        lines << lineOf(picture.nodes[i]);
        if (i < picture.links.size())
            lines << QStringLiteral("%1 %2").arg(signOf(picture.links[i].state), picture.links[i].text);
    }
    for (const ChainNode& node : picture.side)
        lines << QStringLiteral("beside: ") + lineOf(node);
    return lines;
}

const QString ToCa = QStringLiteral("✔ signature, name, CA, path length");
const QString Verified2 = QStringLiteral("Intermediate · sent #2 {Verified}");
const QString TrustedRoot = QStringLiteral("Root · not sent – from Lab {Trusted only here – Lab store}");

/// Leaf and issuing certificate as they should be, with these words on the leaf.
QStringList ordinary(const QString& badges = QStringLiteral("Verified"))
{
    return {QStringLiteral("Leaf · sent #1 {%1}").arg(badges), ToCa, Verified2, ToCa, TrustedRoot};
}

struct Expected {
    const char* id;
    QStringList lines;
};

/// From what resources/scenarios says of each entry.
std::vector<Expected> expectations()
{
    const QString notVerified2 = QStringLiteral("Intermediate · sent #2 {Not verified}");
    std::vector<Expected> all;
    for (const char* id : {"good", "renewed-same-key", "renewed-new-key", "ca-changed", "many-names",
             "ten-thousand-names", "rsa2048", "rsa-pss", "p384", "p521", "secp256k1", "secp256k1-leaf", "ed25519",
             "ed448", "tls12", "tls13", "tls10", "client-certificate", "alpn", "ocsp-good", "ocsp-delegated",
             "starttls-smtp", "starttls-lmtp", "starttls-imap", "starttls-pop3", "starttls-ftp", "starttls-nntp",
             "starttls-sieve", "starttls-ldap", "starttls-xmpp", "starttls-postgres", "starttls-mysql", "trusted-ca"})
        all.push_back({id, ordinary()});
    all.push_back({"leaf-only",
        {QStringLiteral("Leaf · sent #1 {Not verified}"), QStringLiteral("– not checked: issuer missing"),
            QStringLiteral("Issuer not found {Missing}")}});
    all.push_back({"wrong-order",
        {QStringLiteral("Leaf · sent #1 {Verified}"), ToCa,
            QStringLiteral("Intermediate · sent #3, expected #2 {Verified, Sent out of order}"), ToCa,
            QStringLiteral("Intermediate · sent #2, expected #3 {Verified}"), ToCa, TrustedRoot}});
    all.push_back({"extra-certificate", ordinary() << QStringLiteral("beside: Sent #3, not used {Not used}")});
    all.push_back({"duplicate",
        {QStringLiteral("Leaf · sent #1 {Verified}"), ToCa,
            QStringLiteral("Intermediate · sent #2 and #3 {Verified, Sent twice}"), ToCa, TrustedRoot}});
    all.push_back({"root-sent",
        {QStringLiteral("Leaf · sent #1 {Verified}"), ToCa, Verified2, ToCa,
            QStringLiteral("Root · sent #3 – root, not needed {Trusted only here – Lab store, Sent, not needed}")}});
    all.push_back({"self-signed", {QStringLiteral("Leaf · sent #1 {Self-signed, not in store}")}});
    all.push_back({"expired", ordinary(QStringLiteral("Expired"))});
    all.push_back({"not-yet-valid", ordinary(QStringLiteral("Not yet valid"))});
    all.push_back({"ends-soon", ordinary(QStringLiteral("Verified, Ends soon"))});
    all.push_back({"wrong-name", ordinary(QStringLiteral("Wrong name"))});
    all.push_back({"common-name-only", ordinary(QStringLiteral("No alternative name"))});
    return all;
}

/// Those that send no readable chain.
const QStringList& withoutChain()
{
    static const QStringList ids{QStringLiteral("starttls-refused"), QStringLiteral("starttls-injection"),
        QStringLiteral("not-tls"), QStringLiteral("silent"), QStringLiteral("garbage"), QStringLiteral("half-hello"),
        QStringLiteral("hang-up"), QStringLiteral("malformed-certificate"), QStringLiteral("endless-certificate")};
    return ids;
}

} // namespace

/// Every entry of the lab, over its own connection, as the diagram tells it.
class LabEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void diagramTellsWhatTheEntryIs_data()
    {
        QTest::addColumn<QString>("id");
        for (const Scenario& entry : ScenarioCatalogue::builtIn().entries())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
    void diagramTellsWhatTheEntryIs()
    {
        QFETCH(QString, id);
        const EndpointReport report = inspect(id);
        if (withoutChain().contains(id)) {
            QVERIFY(!report.paths);
            QVERIFY(pictureOf(report, 0, {.labTrust = true}).isEmpty());
            return;
        }
        const auto all = expectations();
        const auto expected =
            std::find_if(all.begin(), all.end(), [&id](const Expected& e) { return QLatin1String(e.id) == id; });
        const QStringList shown = linesOf(pictureOf(report, 0, {.labTrust = true}));
        QVERIFY2(expected != all.end(), qPrintable(shown.join(QLatin1Char('\n'))));
        QCOMPARE(shown.join(QLatin1Char('\n')), expected->lines.join(QLatin1Char('\n')));
    }

    void failingEntriesSayItOnANodeOrALink_data()
    {
        QTest::addColumn<QString>("id");
        for (const Scenario& entry : ScenarioCatalogue::builtIn().entries()) {
            if (entry.verdict == QLatin1String("untrusted"))
                QTest::newRow(qPrintable(entry.id)) << entry.id;
        }
    }
    void failingEntriesSayItOnANodeOrALink()
    {
        QFETCH(QString, id);
        const ChainPicture picture = pictureOf(inspect(id), 0, {.labTrust = true});
        QStringList words;
        for (const ChainNode& node : picture.nodes) {
            for (const Badge& badge : node.badges) {
                if (badge.severity == Severity::Failure)
                    words << badge.word;
            }
        }
        for (const ChainLink& link : picture.links) {
            if (link.state == ChainLink::State::Failed)
                words << link.text;
        }
        words.removeAll(QString());
        QVERIFY(!words.isEmpty());
    }

private:
    EndpointReport inspect(const QString& id)
    {
        InspectRequest request{.target = Target::parse(QStringLiteral("lab:") + id).value()};
        // Those that never answer are the only ones that come near it.
        request.connection.options.tlsLimit =
            withoutChain().contains(id) ? std::chrono::milliseconds(1'500) : std::chrono::milliseconds(60'000);
        QSignalSpy reported(&m_inspection, &Inspection::reported);
        m_inspection.inspect(request);
        const bool came = reported.wait(120'000);
        return came ? reported.front().front().value<EndpointReport>() : EndpointReport();
    }

    Inspection m_inspection;
};

QTEST_MAIN(LabEntriesTest)
#include "lab_entries_test.moc"
