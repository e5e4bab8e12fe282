// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_builder.h"

#include "core/x509/object_reader.h"
#include "core/x509/revocation_recipe.h"
#include "tests/core/chain/chain_kit.h"
#include "tests/support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PathBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotPassOverAListThatCoversAPart_data();
    void doesNotPassOverAListThatCoversAPart();
    void judgesTheChainsOfTheFolder_data();
    void judgesTheChainsOfTheFolder();
    void refusesAnEmptyChain();
    void isUntrustedWhereTheHostDoesNotMatch();
    void takesMissingIssuersFromHelpers();
    void aLookalikeIssuerIsNamedOnItsEdge();
    void endsSoonIsToldOfTheLeaf();
    void refusesWhatTheRfcRefusesOnlyWhenAskedTo();
    void tenThousandIssuersOfOneNameEndInBoundedTime();
    void tenThousandIssuersWithOneKeyEndInBoundedTime();
    void aRevokedCertificateMakesItsPathInvalid_data();
    void aRevokedCertificateMakesItsPathInvalid();
};

namespace {

std::vector<Certificate> certificatesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readObjects(file.readAll())->certificates : std::vector<Certificate>();
}

QStringList idsOf(const Findings& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids += idOf(finding.code);
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list)
        strings += item.toString();
    return strings;
}

} // namespace

void PathBuilderTest::judgesTheChainsOfTheFolder_data()
{
    QTest::addColumn<QString>("folder");
    const QDir chains(dataPath(QStringLiteral("chains")));
    const QStringList folders = chains.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 34);
    for (const QString& folder : folders)
        QTest::newRow(qPrintable(folder)) << chains.filePath(folder);
}

void PathBuilderTest::judgesTheChainsOfTheFolder()
{
    QFETCH(QString, folder);
    QFile description(folder + QStringLiteral("/case.json"));
    QVERIFY(description.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(description.readAll()).object();
    VerifyOptions options;
    options.instant = QDateTime::fromString(expected.value(QLatin1String("instant")).toString(), Qt::ISODate);
    options.host = *HostName::parse(expected.value(QLatin1String("host")).toString());

    const PathReport report = judged(certificatesIn(folder + QStringLiteral("/chain.pem")),
        trusting(certificatesIn(folder + QStringLiteral("/anchors.pem"))), options);

    QCOMPARE(idsOf(report.allFindings()), stringsOf(expected.value(QLatin1String("findings"))));
    QCOMPARE(QString(idOf(report.verdict)), expected.value(QLatin1String("verdict")).toString());
    QCOMPARE(
        int(std::count_if(report.paths.cbegin(), report.paths.cend(), [](const auto& path) { return path.valid; })),
        expected.value(QLatin1String("validPaths")).toInt());
    const QStringList used = stringsOf(expected.value(QLatin1String("used")));
    QStringList names;
    for (const PathNode& node : report.usedPath()->nodes)
        names += node.certificate.displayName();
    if (!used.isEmpty())
        QCOMPARE(names, used);
    for (const CertificatePath& path : report.paths) {
        QCOMPARE(path.edges.size() + 1, path.nodes.size());
        for (const PathEdge& edge : path.edges)
            QCOMPARE(edge.checks.size(), size_t(7));
    }
}

void PathBuilderTest::refusesAnEmptyChain()
{
    const auto report = buildPaths({}, TrustStore::empty(), at(now));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::EmptyChain);
}

void PathBuilderTest::isUntrustedWhereTheHostDoesNotMatch()
{
    const Party root = makeRoot("Root");
    VerifyOptions options = at(now);
    options.host = *HostName::parse(QStringLiteral("other.example.com"));

    const PathReport report = judged({makeLeaf(root).certificate}, trusting({root.certificate}), options);

    QVERIFY(report.usedPath()->valid);
    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(report.findings, FindingCode::HostMismatch));
}

void PathBuilderTest::takesMissingIssuersFromHelpers()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    VerifyOptions options = at(now);
    options.helpers = {issuing.certificate};

    const PathReport report = judged({makeLeaf(issuing).certificate}, trusting({root.certificate}), options);

    QCOMPARE(report.verdict, TrustVerdict::Trusted);
    QCOMPARE(report.usedPath()->nodes[1].origin, CertificateOrigin::Helper);
    QCOMPARE(report.usedPath()->nodes[2].origin, CertificateOrigin::TrustStore);
    QVERIFY(has(report.findings, FindingCode::ChainIncomplete));
}

void PathBuilderTest::aLookalikeIssuerIsNamedOnItsEdge()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    // Everything of the genuine issuer, public key included, but signed with a key that is not the root's.
    const Signer forger{newKey(), root.certificate.subject().der(), root.certificate.subjectKeyIdentifier()};
    const Party forged = issue(caRecipe("Issuing"), issuing.key, forger, {});
    const Party leaf = makeLeaf(issuing);

    const PathReport report = judged({leaf.certificate, forged.certificate}, trusting({root.certificate}));

    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    const CertificatePath& path = *report.usedPath();
    QCOMPARE(path.nodes.size(), size_t(3));
    QCOMPARE(path.edges[0].checks[0].outcome, CheckOutcome::Passed);
    QCOMPARE(path.edges[1].checks[0].outcome, CheckOutcome::Failed);
    QVERIFY(has(path.edges[1].findings, FindingCode::SignatureInvalid));
}

void PathBuilderTest::endsSoonIsToldOfTheLeaf()
{
    const Party root = makeRoot("Root");
    const Party leaf = makeLeaf(root, [](CertificateRecipe& recipe) { recipe.notAfter = day(2026, 6, 20); });

    const PathReport report = judged({leaf.certificate}, trusting({root.certificate}));

    QCOMPARE(report.verdict, TrustVerdict::Trusted);
    QVERIFY(has(report.usedPath()->nodes[0].findings, FindingCode::EndsSoon));
    QCOMPARE(report.usedPath()->nodes[0].findings[0].facts.instant, day(2026, 6, 20));
}

void PathBuilderTest::refusesWhatTheRfcRefusesOnlyWhenAskedTo()
{
    const Party root = makeRoot("Root", [](CertificateRecipe& recipe) { recipe.keyUsage.clear(); });
    const Party leaf = makeLeaf(root);
    VerifyOptions options = at(now);
    QCOMPARE(judged({leaf.certificate}, trusting({root.certificate}), options).verdict, TrustVerdict::Trusted);

    options.profile = VerifyOptions::Profile::Rfc5280;
    const PathReport report = judged({leaf.certificate}, trusting({root.certificate}), options);

    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(report.allFindings(), FindingCode::MalformedCertificate));
}

void PathBuilderTest::tenThousandIssuersOfOneNameEndInBoundedTime()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    const Party leaf = makeLeaf(issuing);
    std::vector<Certificate> sent{leaf.certificate};
    for (int i = 0; i < 9'999; ++i) {
        CertificateRecipe recipe = caRecipe("Issuing");
        recipe.subjectKeyIdentifier = false;
        // One signature for all would be one certificate; the serial numbers make them distinct.
        sent.push_back(issue(recipe, i % 100 == 0 ? newKey() : root.key, root.signer(), {}).certificate);
    }
    QElapsedTimer timer;
    timer.start();

    const PathReport report = judged(sent, trusting({root.certificate}));

    // Generous: it takes well below a second, and hours without bounds.
    QVERIFY(timer.elapsed() < 60'000);
    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(report.findings, FindingCode::TooManyPaths));
}

void PathBuilderTest::tenThousandIssuersWithOneKeyEndInBoundedTime()
{
    // Cross-certificates of a few names over one another: the number of ways is exponential.
    const Party root = makeRoot("Root");
    const Party absent = makeRoot("Absent");
    std::vector<Party> layer{makeCa("L0", absent)};
    std::vector<Certificate> sent{makeLeaf(layer[0]).certificate};
    for (int depth = 0; depth < 12; ++depth) {
        const Party above = makeCa("L" + QByteArray::number(depth + 1), absent);
        for (int i = 0; i < 4; ++i)
            sent.push_back(certifiedBy(above, layer.back()).certificate);
        layer.push_back(above);
    }

    const PathReport report = judged(sent, trusting({root.certificate}));

    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(report.findings, FindingCode::TooManyPaths));
}

void PathBuilderTest::aRevokedCertificateMakesItsPathInvalid_data()
{
    QTest::addColumn<int>("revokedDepth");
    QTest::newRow("the leaf") << 0;
    QTest::newRow("the intermediate") << 1;
}

void PathBuilderTest::aRevokedCertificateMakesItsPathInvalid()
{
    QFETCH(int, revokedDepth);
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    const std::vector<Certificate> sent{makeLeaf(issuing).certificate, issuing.certificate};
    RevocationListRecipe list;
    list.thisUpdate = day(2026, 5, 1);
    list.nextUpdate = day(2026, 7, 1);
    list.revoked = {{sent[size_t(revokedDepth)].serial(), day(2026, 4, 1), 1}};
    VerifyOptions options = at(now);
    options.revocationLists = {{*issueRevocationList(list, revokedDepth == 0 ? issuing.signer() : root.signer())}};

    const PathReport report = judged(sent, trusting({root.certificate}), options);

    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    const Findings& findings = report.usedPath()->nodes[size_t(revokedDepth)].findings;
    const auto revoked = std::find_if(
        findings.cbegin(), findings.cend(), [](const Finding& f) { return f.code == FindingCode::Revoked; });
    QVERIFY(revoked != findings.cend());
    QCOMPARE(revoked->facts.value, QStringLiteral("keyCompromise"));
    QCOMPARE(revoked->facts.instant, day(2026, 4, 1));
}

namespace {

// Made with `openssl ca -gencrl -crlexts`: the leaf is revoked in both lists, of which one is for keyCompromise only
// and one indirect.
constexpr char PartialListAnchor[] =
    "MIIBWDCB/6ADAgECAhQ0+oAXyIxFqfjRWueBELR8Ktz7ODAKBggqhkjOPQQDAjAMMQowCAYDVQQDDAFSMB4XDTI2MTEyNDIyMDU0"
    "N1oXDTI3MDMwNDIyMDU0N1owDDEKMAgGA1UEAwwBUjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNpZGOgIN5EzVgmYiL6B6uvt"
    "QhIPSYSHNyLmM2o08ZdH3LCi8HWhBVckp8H+VaHUSScsIpHMUpFqJGlXEW62gBijPzA9MA8GA1UdEwEB/wQFMAMBAf8wCwYDVR0P"
    "BAQDAgEGMB0GA1UdDgQWBBRiFuLzW/nJXps6z44K6xKw1hYlAzAKBggqhkjOPQQDAgNIADBFAiBc6yFD0Ktv7xa/e7bEZdc6SRhL"
    "sXy5YuLd/P44HFqRnQIhALhgXt8dKAdCKm3VMKzkh4jAxOVHhJPj/ChHUwLyPfma";
constexpr char PartialListLeaf[] =
    "MIIBZzCCAQ2gAwIBAgIBBTAKBggqhkjOPQQDAjAMMQowCAYDVQQDDAFSMB4XDTI2MTEyNDIyMDU0N1oXDTI3MDExMzIyMDU0N1ow"
    "FDESMBAGA1UEAwwJYS5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEevHT79HWNNk/eLqOvqTrz/8W3rVz6KoTRLyB"
    "+U+DBU34XXJJ18LCRybp6qLHUub0K0MJPvOoTS0Pj6ksbDvr16NYMFYwFAYDVR0RBA0wC4IJYS5leGFtcGxlMB8GA1UdIwQYMBaA"
    "FGIW4vNb+clemzrPjgrrErDWFiUDMB0GA1UdDgQWBBQGM77iay0uf/YANlTc4sya+szLaTAKBggqhkjOPQQDAgNIADBFAiAJWoMJ"
    "4iepgTzPfVtUrGWPaZbsVuLy76hxI4UV22fWOwIhAKP9GE4QQeYZPY9DR65jHeM8KlJOnJgQ3U3CAFK7MNgp";
constexpr char SomeReasonsList[] =
    "MIHtMIGVAgEBMAoGCCqGSM49BAMCMAwxCjAIBgNVBAMMAVIXDTI2MTEyNDIyMDU0N1oXDTI2MTIyNDIyMDU0N1owIjAgAgEFFw0y"
    "NjExMjQyMjA1NDdaMAwwCgYDVR0VBAMKAQGgNDAyMCQGA1UdHAEB/wQaMBigEqAQhg5odHRwOi8veC95LmNybIMCBkAwCgYDVR0U"
    "BAMCAQEwCgYIKoZIzj0EAwIDRwAwRAIgW5t3TEqhZ47mvNNvo7Hs1qDrW9MOvJUDztETA9M2REYCIDMPscXCorlTUNKfumXE86iY"
    "RiHMZq1RqexBvuUBtVj2";
constexpr char IndirectList[] =
    "MIHtMIGUAgEBMAoGCCqGSM49BAMCMAwxCjAIBgNVBAMMAVIXDTI2MTEyNDIyMDYyOVoXDTI2MTIyNDIyMDYyOVowIjAgAgEFFw0y"
    "NjExMjQyMjA1NDdaMAwwCgYDVR0VBAMKAQGgMzAxMCMGA1UdHAEB/wQZMBegEqAQhg5odHRwOi8veC95LmNybIQB/zAKBgNVHRQE"
    "AwIBAzAKBggqhkjOPQQDAgNIADBFAiBpGnxOjE7cwQqJfv6XKIlVr53SqBGUgPVGbspVl33oiAIhAKfEL3nKxUuQ4qZPkGHgiWxu"
    "YfubOZSF1e+0wkoV/Fjr";

} // namespace

void PathBuilderTest::doesNotPassOverAListThatCoversAPart_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("some reasons only") << QByteArray::fromBase64(SomeReasonsList);
    QTest::newRow("indirect") << QByteArray::fromBase64(IndirectList);
}

void PathBuilderTest::doesNotPassOverAListThatCoversAPart()
{
    QFETCH(QByteArray, list);
    const Certificate anchor = *Certificate::fromDer(QByteArray::fromBase64(PartialListAnchor));
    const Certificate leaf = *Certificate::fromDer(QByteArray::fromBase64(PartialListLeaf));
    VerifyOptions options;
    options.instant = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    const TrustStore trust = TrustStore::fromCertificates({anchor}, QStringLiteral("test"));
    QVERIFY(buildPaths({leaf}, trust, options)->verdict == TrustVerdict::Trusted);
    options.revocationLists = {{list}};
    const PathReport report = *buildPaths({leaf}, trust, options);
    QVERIFY(report.verdict == TrustVerdict::Untrusted);
    QVERIFY(heaviest(report.allFindings()) == Severity::Failure);
}

QTEST_GUILESS_MAIN(PathBuilderTest)
#include "path_builder_test.moc"
