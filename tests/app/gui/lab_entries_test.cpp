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
// The lab's roots bound no path length, so there is none to check.
const QString ToRoot = QStringLiteral("✔ signature, name, CA");
const QString LeafOk = QStringLiteral("Leaf · sent #1 {Verified}");
const QString LeafUnproven = QStringLiteral("Leaf · sent #1 {Not verified}");
const QString CaOk = QStringLiteral("Intermediate · sent #2 {Verified}");
const QString CaUnproven = QStringLiteral("Intermediate · sent #2 {Not verified}");
const QString StoreRoot = QStringLiteral("Root · not sent – from Lab {Trusted only here – Lab store}");

QString beside(int position)
{
    return QStringLiteral("beside: Sent #%1, not used {Not used}").arg(position);
}

/// Leaf and issuing certificate in their places, with these words on the leaf.
QStringList chainWith(const QString& words, const QString& issuing = CaOk)
{
    return {QStringLiteral("Leaf · sent #1 {%1}").arg(words), ToCa, issuing, ToRoot, StoreRoot};
}

QStringList ordinary()
{
    return chainWith(QStringLiteral("Verified"));
}

struct Expected {
    const char* id;
    QStringList lines;
};

/// How they should be: what is special about them is not in the chain.
const std::vector<const char*>& ordinaryEntries()
{
    static const std::vector<const char*> ids{"good", "renewed-same-key", "renewed-new-key", "ca-changed", "many-names",
        "ten-thousand-names", "rsa2048", "rsa-pss", "p384", "p521", "secp256k1", "secp256k1-leaf", "ed25519", "ed448",
        "tls12", "tls13", "tls10", "client-certificate", "alpn", "ocsp-good", "ocsp-delegated", "ocsp-unknown",
        "starttls-smtp", "starttls-lmtp", "starttls-imap", "starttls-pop3", "starttls-ftp", "starttls-nntp",
        "starttls-sieve", "starttls-ldap", "starttls-xmpp", "starttls-postgres", "starttls-mysql", "trusted-ca"};
    return ids;
}

/// What was sent otherwise than it should be.
std::vector<Expected> sendingEntries()
{
    const QStringList appended = ordinary() << beside(3) << beside(4) << beside(5);
    return {
        {"leaf-only",
            {LeafUnproven, QStringLiteral("– not checked: issuer missing"),
                QStringLiteral("Issuer not found {Missing}")}},
        {"wrong-order",
            {LeafOk, ToCa, QStringLiteral("Intermediate · sent #3, expected #2 {Verified, Sent out of order}"), ToCa,
                QStringLiteral("Intermediate · sent #2, expected #3 {Verified}"), ToRoot, StoreRoot}},
        {"extra-certificate", ordinary() << beside(3)},
        {"duplicate",
            {LeafOk, ToCa, QStringLiteral("Intermediate · sent #2 and #3 {Verified, Sent twice}"), ToRoot, StoreRoot}},
        {"root-sent",
            {LeafOk, ToCa, CaOk, ToRoot,
                QStringLiteral("Root · sent #3 – root, not needed {Trusted only here – Lab store, Sent, not needed}")}},
        {"cross-signed", ordinary() << QStringLiteral("beside: Sent #3, used by path 2 {On another path}")},
        {"huge-chain", appended},
        {"appended-genuine", appended},
        {"appended-genuine-tls12", appended},
        // The forged issuer stands before the real one; only the real one fits.
        {"lookalike-issuer",
            {LeafOk, ToCa, QStringLiteral("Intermediate · sent #3, expected #2 {Verified}"), ToRoot, StoreRoot,
                beside(2)}},
    };
}

/// What fails, or nearly does, on a certificate or between two.
std::vector<Expected> failingEntries()
{
    const QString tooLong = QStringLiteral("✖ longer than the issuer's path length");
    const QString tooDeep = QStringLiteral("Intermediate · sent #3 {Path too long}");
    return {
        {"self-signed", {QStringLiteral("Leaf · sent #1 {Self-signed, not in store}")}},
        {"untrusted-ca", {LeafUnproven, ToRoot, QStringLiteral("Root · sent #2 {Self-signed, not in store}")}},
        {"expired", chainWith(QStringLiteral("Expired"), CaUnproven)},
        {"expired-pinned-key", chainWith(QStringLiteral("Expired"), CaUnproven)},
        {"not-yet-valid", chainWith(QStringLiteral("Not yet valid"), CaUnproven)},
        {"not-yet-valid-pinned-key", chainWith(QStringLiteral("Not yet valid"), CaUnproven)},
        {"ends-soon", chainWith(QStringLiteral("Verified, Ends soon"))},
        {"wrong-name", chainWith(QStringLiteral("Wrong name"))},
        {"wrong-host-same-ca", chainWith(QStringLiteral("Wrong name"))},
        {"common-name-only", chainWith(QStringLiteral("No alternative name"))},
        {"sha1", chainWith(QStringLiteral("Digest too weak"), CaUnproven)},
        {"rsa1024", chainWith(QStringLiteral("Key too weak"), CaUnproven)},
        {"ocsp-revoked", chainWith(QStringLiteral("Revoked"), CaUnproven)},
        {"ocsp-expired", chainWith(QStringLiteral("Verified, Staple invalid"))},
        {"staple-missing", chainWith(QStringLiteral("Verified, Staple missing"))},
        {"odd-names", chainWith(QStringLiteral("Verified, Malformed"))},
        {"stolen-leaf", chainWith(QStringLiteral("Key not proved"))},
        {"lookalike-leaf",
            {LeafUnproven, QStringLiteral("✖ signature does not match this key"), CaUnproven, ToRoot, StoreRoot}},
        {"leaf-as-issuer",
            {LeafUnproven, QStringLiteral("✖ the issuer is not a CA, the issuer's key may not sign certificates"),
                QStringLiteral("Intermediate · sent #2 {Not a CA, Key usage forbids}"), tooLong, tooDeep, ToRoot,
                StoreRoot}},
        {"path-length", {LeafUnproven, ToCa, CaUnproven, tooLong, tooDeep, ToRoot, StoreRoot}},
        {"name-constraint",
            {QStringLiteral("Leaf · sent #1 {Name not permitted}"),
                QStringLiteral("✖ a name that the issuer does not permit"), CaUnproven, ToRoot, StoreRoot}},
    };
}

/// Eight authorities between leaf and root.
QStringList longChain()
{
    QStringList lines{LeafOk, ToCa};
    for (int position = 2; position <= 9; ++position)
        lines << QStringLiteral("Intermediate · sent #%1 {Verified}").arg(position) << (position == 9 ? ToRoot : ToCa);
    return lines << StoreRoot;
}

/// From what resources/scenarios says of each entry.
std::vector<Expected> expectations()
{
    std::vector<Expected> all{{"long-chain", longChain()}};
    for (const char* id : ordinaryEntries())
        all.push_back({id, ordinary()});
    for (auto group : {sendingEntries(), failingEntries()})
        all.insert(all.end(), group.begin(), group.end());
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
