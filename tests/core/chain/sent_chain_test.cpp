// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/sent_chain.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class SentChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongWithTheList_data();
    void tellsWhatIsWrongWithTheList();
    void countsWhatIsNotUsed();

private:
    Party m_root = makeRoot("Root");
    Party m_issuing = makeCa("Issuing", m_root);
    Party m_leaf = makeLeaf(m_issuing);
    Party m_stranger = makeRoot("Stranger");
};

void SentChainTest::tellsWhatIsWrongWithTheList_data()
{
    QTest::addColumn<QByteArray>("sent"); // l: leaf, i: issuing, r: root, s: stranger
    QTest::addColumn<bool>("hasIssuingInStore");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, const char* sent, bool inStore, const QStringList& findings) {
        QTest::newRow(name) << QByteArray(sent) << inStore << findings;
    };
    row("leaf and intermediate", "li", false, {});
    row("with the root", "lir", false, {QStringLiteral("chain.root-sent value 3")});
    row("out of order", "lri", false,
        {QStringLiteral("chain.sent-out-of-order value 2"), QStringLiteral("chain.root-sent value 2")});
    row("twice", "lil", false, {QStringLiteral("chain.sent-twice value 1, 3")});
    row("a stranger", "lsi", false, {QStringLiteral("chain.sent-not-used value 2")});
    row("incomplete", "l", true, {QStringLiteral("chain.chain-incomplete value 1")});
}

void SentChainTest::tellsWhatIsWrongWithTheList()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, hasIssuingInStore);
    std::vector<Certificate> list;
    for (const char c : sent)
        list.push_back((c == 'l' ? m_leaf : c == 'i' ? m_issuing : c == 'r' ? m_root : m_stranger).certificate);
    std::vector<Certificate> anchors{m_root.certificate};
    if (hasIssuingInStore)
        anchors.push_back(m_issuing.certificate);

    const PathReport report = judged(list, trusting(anchors));

    QStringList found;
    for (const Finding& finding : report.findings)
        found += QString(idOf(finding.code)) + QStringLiteral(" value ") + finding.facts.value;
    QTEST(found, "findings");
    QCOMPARE(report.verdict, TrustVerdict::Trusted);
}

void SentChainTest::countsWhatIsNotUsed()
{
    const PathReport report =
        judged({m_leaf.certificate, m_stranger.certificate, m_issuing.certificate}, trusting({m_root.certificate}));
    QCOMPARE(report.sentNotUsed, std::vector{1});
}

QTEST_GUILESS_MAIN(SentChainTest)
#include "sent_chain_test.moc"
