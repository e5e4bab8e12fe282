// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_layout.h"

#include <QTest>

using namespace pintle;

namespace {

ChainMeasures threeCertificates(qreal width, int side)
{
    ChainMeasures measures;
    measures.nodes = {{340, 110}, {340, 130}, {340, 90}};
    measures.links = {{300, 34}, {300, 50}};
    measures.side.assign(size_t(side), QSizeF(200, 100));
    measures.sideTitle = {120, 18};
    measures.availableWidth = width;
    return measures;
}

std::vector<QRectF> everything(const ChainPlaces& places)
{
    std::vector<QRectF> all = places.nodes;
    all.insert(all.end(), places.links.begin(), places.links.end());
    all.insert(all.end(), places.side.begin(), places.side.end());
    return all;
}

} // namespace

class ChainLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leafIsOnTopAndLinksStandBetween()
    {
        const ChainPlaces places = placeChain(threeCertificates(700, 0));
        QCOMPARE(places.nodes.size(), size_t(3));
        QCOMPARE(places.links[0].top(), places.nodes[0].bottom());
        QCOMPARE(places.nodes[1].top(), places.links[0].bottom());
        QCOMPARE(places.links[1].bottom(), places.nodes[2].top());
        QVERIFY(places.sideLane.isEmpty());
    }

    void nothingOverlapsAndAllIsInsideTheBounds_data()
    {
        QTest::addColumn<qreal>("width");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("wide") << qreal(900) << false;
        QTest::newRow("narrow") << qreal(360) << false;
        QTest::newRow("wide, right to left") << qreal(900) << true;
        QTest::newRow("narrow, right to left") << qreal(360) << true;
    }
    void nothingOverlapsAndAllIsInsideTheBounds()
    {
        QFETCH(qreal, width);
        QFETCH(bool, rightToLeft);
        ChainMeasures measures = threeCertificates(width, 3);
        measures.rightToLeft = rightToLeft;
        const ChainPlaces places = placeChain(measures);
        const auto all = everything(places);
        for (size_t i = 0; i < all.size(); ++i) {
            QVERIFY(places.bounds.contains(all[i]));
            for (size_t j = i + 1; j < all.size(); ++j)
                QVERIFY(!all[i].intersects(all[j]));
        }
        for (const QRectF& side : places.side)
            QVERIFY(places.sideLane.contains(side));
    }

    void sideLaneStandsBesideThePathWhereThereIsRoom()
    {
        const ChainPlaces places = placeChain(threeCertificates(700, 1));
        QVERIFY(places.sideLane.left() > places.nodes[0].right());
        QCOMPARE(places.sideLane.top(), places.nodes[0].top());
    }

    void sideLaneGoesBelowWhereThereIsNone()
    {
        const ChainPlaces places = placeChain(threeCertificates(400, 1));
        QVERIFY(places.sideLane.top() > places.nodes[2].bottom());
    }

    void rightToLeftIsTheMirrorImage()
    {
        ChainMeasures measures = threeCertificates(700, 1);
        measures.rightToLeft = true;
        const ChainPlaces places = placeChain(measures);
        QVERIFY(places.sideLane.right() < places.nodes[0].left());
    }

    void emptyChainHasNoPlaces()
    {
        const ChainPlaces places = placeChain({});
        QVERIFY(places.nodes.empty());
        QVERIFY(places.side.empty());
    }

    void chainThatOnlyHasUnusedCertificatesIsPlaced()
    {
        ChainMeasures measures;
        measures.side = {{200, 100}, {200, 100}};
        measures.sideTitle = {120, 18};
        measures.availableWidth = 500;
        const ChainPlaces places = placeChain(measures);
        QCOMPARE(places.side.size(), size_t(2));
        QVERIFY(places.bounds.contains(places.sideLane));
    }
};

QTEST_MAIN(ChainLayoutTest)
#include "chain_layout_test.moc"
