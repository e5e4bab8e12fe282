// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/asn1_model.h"

#include "app/gui/pages/inspect/raw_tab.h"
#include "app/gui/widgets/hex_view.h"
#include "tests/app/gui/lab_reports.h"
#include "tests/support/certificates.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace pintle;

namespace {

/// Reads everything, as a view that opens every row would.
int readAll(Asn1Model& model, const QModelIndex& parent = {})
{
    model.fetchMore(parent);
    int count = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        count += readAll(model, model.index(row, 0, parent));
    return count;
}

DetailsSubject subjectOf(const EndpointReport& report)
{
    return {report, 0, pictureOf(report, 0).nodes.front(), std::nullopt, {}, false};
}

} // namespace

class Asn1ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsReadBeforeItIsAskedFor()
    {
        Asn1Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QVERIFY(!model.hasChildren());
        model.setBytes(test::fixture(QStringLiteral("plain")).der());
        QVERIFY(model.hasChildren());
        QVERIFY(model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 0);
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.data(model.index(0, Asn1Model::Element)).toString(), QStringLiteral("SEQUENCE"));
        QCOMPARE(model.data(model.index(0, Asn1Model::Size)).toLongLong(), model.bytes().size());
        QVERIFY(readAll(model) > 20);
        model.setBytes({});
        QVERIFY(!model.hasChildren());
    }

    void everyByteHasAnInnermostElement()
    {
        Asn1Model model;
        model.setBytes(test::fixture(QStringLiteral("plain")).der());
        for (qsizetype at = 0; at < model.bytes().size(); ++at) {
            const QModelIndex index = model.indexAt(at);
            QVERIFY(index.isValid());
            const Asn1Element element = model.element(index);
            QVERIFY(element.offset <= at && at < element.end());
        }
        QVERIFY(!model.indexAt(-1).isValid());
        QVERIFY(!model.indexAt(model.bytes().size()).isValid());
    }

    void placeWhereReadingStoppedIsARow()
    {
        Asn1Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setBytes(QByteArray::fromHex("300702010102050101"));
        model.fetchMore({});
        const QModelIndex sequence = model.index(0, 0);
        model.fetchMore(sequence);
        QCOMPARE(model.rowCount(sequence), 2);
        QCOMPARE(model.data(model.index(1, Asn1Model::Element, sequence)).toString(),
            QStringLiteral("Not readable from here on"));
        QCOMPARE(model.data(model.index(1, Asn1Model::Offset, sequence)).toInt(), 5);
        QVERIFY(!model.hasChildren(model.index(1, 0, sequence)));
    }

    void textsOfAPeerAreNoMarkupInTooltips()
    {
        Asn1Model model;
        model.setBytes(QByteArray::fromHex("0c03") + "<b>");
        model.fetchMore({});
        QCOMPARE(model.index(0, Asn1Model::Value).data().toString(), QStringLiteral("<b>"));
        QVERIFY(model.index(0, Asn1Model::Value).data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;")));
    }

    void sizeAndDepthAreBounded()
    {
        Asn1Model model;
        model.setBytes(QByteArray::fromHex("0500").repeated(Asn1Model::MaximumElements + 5));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), Asn1Model::MaximumElements + 1);
        QCOMPARE(
            model.data(model.index(Asn1Model::MaximumElements, 0)).toString(), QStringLiteral("More than is shown"));

        QByteArray nested = QByteArray::fromHex("0500");
        for (int i = 0; i < 200; ++i) {
            QByteArray header = QByteArray::fromHex("3082");
            header.append(char(nested.size() >> 8)).append(char(nested.size()));
            nested.prepend(header);
        }
        model.setBytes(nested);
        QCOMPARE(readAll(model), Asn1Model::MaximumDepth + 1);
    }

    void elementAndBytesAreMarkedTogether()
    {
        test::LabReports lab;
        RawTab tab;
        tab.resize(520, 520);
        tab.show(subjectOf(lab.report(lab.sent(QStringLiteral("good")), QStringLiteral("api.lab.test"))));
        auto* model = qobject_cast<Asn1Model*>(tab.tree()->model());
        const QModelIndex inner = model->index(0, 0, model->index(0, 0));
        tab.tree()->setCurrentIndex(inner);
        const Asn1Element element = model->element(inner);
        QCOMPARE(tab.hex()->markedFrom(), element.offset);
        QCOMPARE(tab.hex()->markedSize(), element.end() - element.offset);

        const qsizetype name = model->bytes().indexOf("api.lab.test");
        Q_EMIT tab.hex()->byteChosen(name);
        const Asn1Element found = model->element(tab.tree()->currentIndex());
        QCOMPARE(found.contentOffset(), name);
        QCOMPARE(tab.hex()->markedBytes().mid(found.headerSize), QByteArray("api.lab.test"));
    }

    void bytesAreChosenByKeyAndMouse()
    {
        HexView view;
        view.setBytes(QByteArray(200, 'x'));
        view.resize(700, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy chosen(&view, &HexView::byteChosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current(), qsizetype(16));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), qsizetype(199));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current(), qsizetype(199));
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.byteRect(21).center().toPoint());
        QCOMPARE(view.current(), qsizetype(21));
        QCOMPARE(chosen.size(), 6);
    }

    void bytesFitANarrowPanel()
    {
        HexView view;
        view.setBytes(QByteArray(64, 'x'));
        view.resize(330, 200);
        view.show();
        QVERIFY(view.byteRect(8).top() > view.byteRect(7).top());
    }
};

QTEST_MAIN(Asn1ModelTest)
#include "asn1_model_test.moc"
