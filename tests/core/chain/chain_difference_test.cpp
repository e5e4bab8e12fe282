// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/chain_difference.h"

#include "tests/core/chain/chain_kit.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

using Chain = std::vector<Certificate>;
Q_DECLARE_METATYPE(std::vector<pintle::Certificate>)

namespace {

/// Another certificate for the same key.
Party renewed(const Party& party, const Party& issuer, const Tweak& tweak = {})
{
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "leaf"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "api.example.com", {}}};
    return issue(recipe, party.key, issuer.signer(), tweak);
}

QStringList idsOf(const std::vector<ChainChange>& changes)
{
    QStringList ids;
    for (const ChainChange change : changes)
        ids.append(idOf(change));
    return ids;
}

const FactDifference* find(const CertificateDifference& certificate, ComparedFact fact)
{
    const auto found = std::find_if(certificate.facts.begin(), certificate.facts.end(),
        [fact](const FactDifference& difference) { return difference.fact == fact; });
    return found == certificate.facts.end() ? nullptr : &*found;
}

} // namespace

class ChainDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappenedToAChain_data();
    void tellsWhatHappenedToAChain();
    void saysNothingOfTheSameChain();
    void pairsACertificateWithTheOneThatTookItsPlace();
    void pairsEachCertificateAtMostOnceThoughSentTwice();
    void tellsNamesThatCameAndWentWhateverTheirOrder();
    void writesThePinThatOpensslPrints();
    void comparesWithAnEmptyChain();
    void givesEveryCodeAnIdOfItsOwn();
};

void ChainDifferenceTest::tellsWhatHappenedToAChain_data()
{
    const Party root = makeRoot("Root");
    const Party first = makeCa("Issuing 1", root);
    const Party second = makeCa("Issuing 2", root);
    const Party crossed = certifiedBy(makeRoot("Other root"), first);
    const Party leaf = makeLeaf(first);
    const Party sameKey = renewed(leaf, first, [](CertificateRecipe& recipe) { recipe.notAfter = day(2029, 1, 1); });
    const Party otherKey = makeLeaf(second);
    const auto of = [](std::initializer_list<Party> parties) {
        Chain chain;
        for (const Party& party : parties)
            chain.push_back(party.certificate);
        return chain;
    };
    QTest::addColumn<Chain>("before");
    QTest::addColumn<Chain>("after");
    QTest::addColumn<QString>("changes");
    const auto row = [&](const char* name, const Chain& before, const Chain& after, const char* changes) {
        QTest::newRow(name) << before << after << QString::fromLatin1(changes);
    };
    row("the same chain", of({leaf, first}), of({leaf, first}), "");
    row("a leaf renewed with its key", of({leaf, first}), of({sameKey, first}), "leaf-renewed");
    row("a new leaf key below the same issuer", of({leaf, first}), of({makeLeaf(first), first}), "leaf-key-changed");
    row("a new leaf key and a new issuer", of({leaf, first}), of({otherKey, second}),
        "leaf-key-changed,issuer-key-changed");
    row("only the issuer is another", of({leaf, first}), of({leaf, second}), "issuer-key-changed");
    row("the issuer cross-signed, with its key", of({leaf, first}), of({leaf, crossed}), "issuer-renewed");
    row("the issuer no longer sent", of({leaf, first}), of({leaf}), "completeness-changed");
    row("the root sent as well", of({leaf, first}), of({leaf, first, root}), "completeness-changed");
    row("another order", of({leaf, first, root}), of({leaf, root, first}), "order-changed");
    row("one left out from between moves nothing", of({leaf, first, root}), of({leaf, root}), "completeness-changed");
    row("nothing was sent before", {}, of({leaf}), "leaf-key-changed");
    row("nothing on both sides", {}, {}, "");
}

void ChainDifferenceTest::tellsWhatHappenedToAChain()
{
    QFETCH(Chain, before);
    QFETCH(Chain, after);
    QFETCH(QString, changes);
    QCOMPARE(idsOf(compareChains(before, after).changes).join(QLatin1Char(',')), changes);
}

void ChainDifferenceTest::saysNothingOfTheSameChain()
{
    const Party root = makeRoot("Root");
    const Chain chain{makeLeaf(root).certificate, root.certificate};
    const ChainDifference difference = compareChains(chain, chain);
    QVERIFY(difference.isSame());
    QCOMPARE(difference.certificates.size(), size_t(2));
    for (const CertificateDifference& certificate : difference.certificates) {
        QCOMPARE(certificate.change, Change::Same);
        for (const FactDifference& fact : certificate.facts)
            QCOMPARE(fact.change, Change::Same);
    }
}

void ChainDifferenceTest::pairsACertificateWithTheOneThatTookItsPlace()
{
    const Party root = makeRoot("Root");
    const Party other = makeRoot("Other root");
    const Party issuing = makeCa("Issuing", root);
    const Party leaf = makeLeaf(issuing);
    const Chain before{leaf.certificate, issuing.certificate, root.certificate};
    const Chain after{leaf.certificate, root.certificate, certifiedBy(other, issuing).certificate};
    const ChainDifference difference = compareChains(before, after);
    QCOMPARE(difference.certificates.size(), size_t(3));
    QCOMPARE(difference.certificates[1].before, std::optional<int>(2));
    QCOMPARE(difference.certificates[1].change, Change::Changed);
    QCOMPARE(find(difference.certificates[1], ComparedFact::Position)->before, QStringLiteral("3"));
    QCOMPARE(difference.certificates[2].before, std::optional<int>(1));
    QCOMPARE(find(difference.certificates[2], ComparedFact::Pin)->change, Change::Same);
    QCOMPARE(find(difference.certificates[2], ComparedFact::Issuer)->change, Change::Changed);
    QCOMPARE(find(difference.certificates[2], ComparedFact::Issuer)->after, QStringLiteral("CN=Other root"));
}

void ChainDifferenceTest::pairsEachCertificateAtMostOnceThoughSentTwice()
{
    const Party root = makeRoot("Root");
    const Certificate leaf = makeLeaf(root).certificate;
    const ChainDifference difference =
        compareChains({leaf, root.certificate}, {leaf, root.certificate, root.certificate});
    QCOMPARE(difference.certificates[1].before, std::optional<int>(1));
    QVERIFY(!difference.certificates[2].before);
    QCOMPARE(difference.certificates[2].change, Change::Added);
}

void ChainDifferenceTest::tellsNamesThatCameAndWentWhateverTheirOrder()
{
    const auto named = [](const Party& issuer, std::initializer_list<const char*> names) {
        return makeLeaf(issuer, [&](CertificateRecipe& recipe) {
            recipe.subjectAltNames.clear();
            for (const char* name : names)
                recipe.subjectAltNames.push_back({GeneralName::Kind::Dns, name, {}});
        }).certificate;
    };
    const Party root = makeRoot("Root");
    const Certificate before = named(root, {"a.test", "b.test", "c.test"});
    const Certificate after = named(root, {"c.test", "d.test", "a.test"});
    QStringList rows;
    const ChainDifference difference = compareChains({before}, {after});
    for (const FactDifference& fact : difference.certificates.front().facts) {
        if (fact.fact == ComparedFact::Name)
            rows << QStringLiteral("%1 %2 %3").arg(idOf(fact.change), fact.before, fact.after).simplified();
    }
    const QStringList expected{QStringLiteral("same c.test c.test"), QStringLiteral("added d.test"),
        QStringLiteral("same a.test a.test"), QStringLiteral("removed b.test")};
    QCOMPARE(rows, expected);
}

void ChainDifferenceTest::writesThePinThatOpensslPrints()
{
    const Certificate certificate = makeRoot("Root").certificate;
    const ChainDifference difference = compareChains({}, {certificate});
    QCOMPARE(find(difference.certificates.front(), ComparedFact::Pin)->after,
        QStringLiteral("sha256/") + QString::fromLatin1(opensslPin(certificate.toPem()).toBase64()));
}

void ChainDifferenceTest::comparesWithAnEmptyChain()
{
    const Certificate certificate = makeRoot("Root").certificate;
    const ChainDifference gone = compareChains({certificate}, {});
    QCOMPARE(gone.certificates.size(), size_t(1));
    QCOMPARE(gone.certificates.front().change, Change::Removed);
    QVERIFY(!gone.certificates.front().after);
    QCOMPARE(find(gone.certificates.front(), ComparedFact::Subject)->change, Change::Removed);
}

void ChainDifferenceTest::givesEveryCodeAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int number = 0; number <= int(ChainChange::OrderChanged); ++number)
        ids.insert(idOf(ChainChange(number)));
    for (int number = 0; number <= int(ComparedFact::Fingerprint); ++number)
        ids.insert(idOf(ComparedFact(number)));
    for (int number = 0; number <= int(Change::Removed); ++number)
        ids.insert(idOf(Change(number)));
    QCOMPARE(ids.size(), 6 + 11 + 4);
}

QTEST_GUILESS_MAIN(ChainDifferenceTest)
#include "chain_difference_test.moc"
