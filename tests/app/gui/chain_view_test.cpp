// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_view.h"

#include "app/gui/chain_view/node_item.h"
#include "tests/app/gui/lab_reports.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace pintle;

namespace {

const QString Host = QStringLiteral("api.lab.test");

/// As a translation that is much longer than English would have it, with a word that cannot be wrapped.
QString lengthened(const QString& text)
{
    return text.isEmpty() ? text : text + QStringLiteral(" – verlängerte Übersetzungsfassung ") + QString(40, u'W');
}

void lengthen(ChainNode& node)
{
    node.roleLine = lengthened(node.roleLine);
    node.name = lengthened(node.name);
    node.keyLine = lengthened(node.keyLine);
    for (QString& note : node.notes)
        note = lengthened(note);
    for (Badge& badge : node.badges)
        badge.word = QStringLiteral("[!!! ") + badge.word + QStringLiteral(" länger !!!]");
}

QSizeF textSize(const QFont& font, const QString& text)
{
    return {QFontMetricsF(font).horizontalAdvance(text), QFontMetricsF(font).height()};
}

} // namespace

class ChainViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void arrowKeysGoFromNodeToLinkToNode()
    {
        show(m_lab.report(m_lab.sent(QStringLiteral("good")), Host));
        QCOMPARE(m_view->elementCount(), 5);
        QCOMPARE(m_view->currentRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->element(m_view->current()), (ChainElement{ChainElement::Kind::Link, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->element(m_view->current()), (ChainElement{ChainElement::Kind::Node, 1}));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentRow(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRow(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentRow(), 0);
    }

    void rootOnTopTurnsThePathAroundAndKeepsWhatIsCurrent()
    {
        show(m_lab.report(m_lab.sent(QStringLiteral("good")), Host));
        m_view->setCurrentRow(1);
        m_view->setRootOnTop(true);
        QCOMPARE(m_view->currentRow(), 1);
        QCOMPARE(m_view->element(0), (ChainElement{ChainElement::Kind::Node, 2}));
        QCOMPARE(m_view->element(1), (ChainElement{ChainElement::Kind::Link, 1}));
        QCOMPARE(m_view->element(4), (ChainElement{ChainElement::Kind::Node, 0}));
        for (int i = 1; i < m_view->elementCount(); ++i)
            QVERIFY(m_view->elementRect(i).top() > m_view->elementRect(i - 1).top());
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentRow(), 2);
        m_view->setRootOnTop(false);
        QCOMPARE(m_view->currentRow(), 2);
        QCOMPARE(m_view->element(0), (ChainElement{ChainElement::Kind::Node, 0}));
    }

    void sideLaneIsReachedWithTheArrowTowardsItAndLeftAgain_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void sideLaneIsReachedWithTheArrowTowardsItAndLeftAgain()
    {
        QFETCH(Qt::LayoutDirection, direction);
        auto sent = m_lab.sent(QStringLiteral("good"));
        sent.push_back(m_lab.sent(QStringLiteral("expired")).front());
        m_view = std::make_unique<ChainView>();
        m_view->setLayoutDirection(direction);
        show(m_lab.report(sent, Host));
        const bool mirrored = direction == Qt::RightToLeft;
        m_view->setCurrentRow(1);
        QTest::keyClick(m_view.get(), mirrored ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(m_view->currentRow(), 3);
        QTest::keyClick(m_view.get(), mirrored ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(m_view->currentRow(), 1);
        QCOMPARE(m_view->elementRect(5).center().x() < m_view->elementRect(0).center().x(), mirrored);
    }

    void arrowBeyondThePathAsksForAnother()
    {
        show(m_lab.report(m_lab.sent(QStringLiteral("good")), Host));
        QSignalSpy step(m_view.get(), &ChainView::pathStepRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(step, (QList<QVariantList>{{1}, {-1}}));
    }

    void markerIsAButtonAtTheTrailingTopCorner_data() { sideLaneIsReachedWithTheArrowTowardsItAndLeftAgain_data(); }
    void markerIsAButtonAtTheTrailingTopCorner()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_view = std::make_unique<ChainView>();
        m_view->setLayoutDirection(direction);
        show(m_lab.report(m_lab.sent(QStringLiteral("good")), Host));
        const auto* node = qobject_cast<const NodeItem*>(m_view->item(2));
        QVERIFY(node != nullptr);
        QCOMPARE(node->markerRect().size(), QSizeF(24, 24));
        QCOMPARE(node->markerRect().center().x() < node->body().center().x(), direction == Qt::RightToLeft);
        QSignalSpy toggled(m_view.get(), &ChainView::pinToggleRequested);
        const QPoint at = m_view->mapFromScene(node->mapToScene(node->markerRect().center()));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(toggled, (QList<QVariantList>{{1}}));
        QTest::keyClick(m_view.get(), Qt::Key_P);
        QCOMPARE(toggled.size(), 2);
    }

    void missingIssuerHasAButtonForAFile()
    {
        show(m_lab.report({m_lab.sent(QStringLiteral("good")).front()}, Host));
        const auto* node = qobject_cast<const NodeItem*>(m_view->item(2));
        QVERIFY(node != nullptr);
        QVERIFY(node->markerRect().isEmpty());
        QVERIFY(node->body().contains(node->buttonRect()));
        QSignalSpy asked(m_view.get(), &ChainView::helpersRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
            m_view->mapFromScene(node->mapToScene(node->buttonRect().center())));
        QCOMPARE(asked.size(), 1);
    }

    void zoomKeepsToItsBounds()
    {
        show(m_lab.report(m_lab.sent(QStringLiteral("good")), Host));
        for (int i = 0; i < 20; ++i)
            m_view->zoomIn();
        QCOMPARE(m_view->zoom(), 3.0);
        for (int i = 0; i < 30; ++i)
            m_view->zoomOut();
        QCOMPARE(m_view->zoom(), 0.5);
        m_view->setZoom(1);
        QWheelEvent wheel(QPointF(50, 50), m_view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->zoom() > 1);
        m_view->fitChain();
        QVERIFY(m_view->viewport()->rect().adjusted(-2, -2, 2, 2).contains(m_view->elementRect(4)));
    }

    void namesOfAPeerAreNoMarkupInTooltips()
    {
        ChainPicture picture = pictureOf(m_lab.report(m_lab.sent(QStringLiteral("good")), Host), 0);
        picture.nodes[0].spoken = QStringLiteral("<img src='x'> & more");
        m_model.setPicture(picture);
        m_view->setModel(&m_model);
        QVERIFY(m_view->item(0)->toolTip().contains(QLatin1String("&lt;img src='x'&gt; &amp; more")));
    }

    void assistiveTechnologySeesAListOfSentencesWithPinsInGroups()
    {
        const auto report = m_lab.report(
            m_lab.sent(QStringLiteral("good")), Host, test::setWith(Host, m_lab.sent(QStringLiteral("good"))[1]));
        show(report);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface* issuing = list->child(2);
        QVERIFY2(issuing->text(QAccessible::Name)
                     .startsWith(QLatin1String("Intermediate, Lab Issuing E1, sent as number 2, Verified, Pin match")),
            qPrintable(issuing->text(QAccessible::Name)));
        const QString pin = Pin::of(report.paths->sent[1]).toBase64();
        QCOMPARE(issuing->text(QAccessible::Description),
            QStringLiteral("3 of 5, pin: %1")
                .arg(QString(pin).replace(QRegularExpression(QStringLiteral("(.{4})(?=.)")), QStringLiteral("\\1 "))));
        QVERIFY(issuing->state().checkable);
        QVERIFY(issuing->state().checked);
        QVERIFY(!list->child(0)->state().checked);
        QVERIFY(!list->child(1)->state().checkable);
        QSignalSpy toggled(m_view.get(), &ChainView::pinToggleRequested);
        issuing->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggled, (QList<QVariantList>{{1}}));
    }

    void longTextsInLargeTypeNeitherOverlapNorLeaveTheirNodes_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const std::vector<std::pair<QString, QString>> chains = {{QStringLiteral("good"), Host},
            {QStringLiteral("leaf-only"), QStringLiteral("leaf-only.lab.test")},
            {QStringLiteral("extra-certificate"), QStringLiteral("extra-certificate.lab.test")},
            {QStringLiteral("long-chain"), QStringLiteral("long-chain.lab.test")}};
        for (const auto& [entry, host] : chains) {
            QTest::addRow("%s", qPrintable(entry)) << entry << host << Qt::LeftToRight;
            QTest::addRow("%s, mirrored", qPrintable(entry)) << entry << host << Qt::RightToLeft;
        }
    }
    void longTextsInLargeTypeNeitherOverlapNorLeaveTheirNodes()
    {
        QFETCH(QString, entry);
        QFETCH(QString, host);
        QFETCH(Qt::LayoutDirection, direction);
        m_view = std::make_unique<ChainView>();
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        m_view->setFont(large);
        m_view->setLayoutDirection(direction);
        ChainPicture picture = pictureOf(m_lab.report(m_lab.sent(entry), host), 0);
        for (auto* nodes : {&picture.nodes, &picture.side}) {
            for (ChainNode& node : *nodes)
                lengthen(node);
        }
        for (ChainLink& link : picture.links)
            link.text = lengthened(link.text);
        m_model.setPicture(picture);
        m_view->setModel(&m_model);
        m_view->resize(460, 380); // the diagram's share of a window of 960×600
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        const QRectF scene = m_view->sceneRect();
        for (int i = 0; i < m_view->elementCount(); ++i) {
            const QRectF one = m_view->item(i)->mapRectToScene(m_view->item(i)->body());
            QVERIFY2(scene.contains(one), qPrintable(m_view->spoken(i)));
            for (int j = i + 1; j < m_view->elementCount(); ++j)
                QVERIFY(!one.intersects(m_view->item(j)->mapRectToScene(m_view->item(j)->body())));
            for (const NodeItem::PlacedText& text : m_view->item(i)->texts()) {
                QVERIFY2(m_view->item(i)->body().contains(text.place), qPrintable(text.text));
                const QSizeF needed = textSize(text.font, text.text);
                QVERIFY2(needed.width() <= text.place.width() + 1, qPrintable(text.text));
                QVERIFY2(needed.height() <= text.place.height() + 1, qPrintable(text.text));
            }
            const auto* node = qobject_cast<const NodeItem*>(m_view->item(i));
            const auto badges = node != nullptr ? node->badgeRects() : std::vector<QRectF>();
            for (size_t k = 0; k < badges.size(); ++k) {
                QVERIFY(node->body().contains(badges[k]));
                for (size_t l = k + 1; l < badges.size(); ++l)
                    QVERIFY(!badges[k].intersects(badges[l]));
                for (const NodeItem::PlacedText& text : node->texts())
                    QVERIFY(!badges[k].intersects(text.place));
            }
        }
    }

private:
    void show(const EndpointReport& report)
    {
        if (m_view->model() != nullptr)
            m_view = std::make_unique<ChainView>();
        m_model.setPicture(pictureOf(report, 0));
        m_view->setModel(&m_model);
        m_view->resize(900, 620);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    test::LabReports m_lab;
    ChainModel m_model;
    std::unique_ptr<ChainView> m_view = std::make_unique<ChainView>();
};

QTEST_MAIN(ChainViewTest)
#include "chain_view_test.moc"
