// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/page.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_stack.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace pintle;

namespace {

class PlainPage : public Page
{
    Q_OBJECT

public:
    explicit PlainPage(QString id)
        : m_id(std::move(id))
        , m_field(new QLineEdit(this))
    { }

    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    IconName icon() const override { return IconName::Pin; }
    MessageBar* messages() const override { return nullptr; }
    QString primaryText() const override { return m_id; }
    void runPrimary() override { }
    std::vector<QWidget*> panes() const override { return {m_field}; }
    QWidget* mainControl() const override { return m_field; }

private:
    QString m_id;
    QLineEdit* m_field;
};

std::vector<PageEntry> threePages()
{
    const auto entry = [](const char* id) {
        return PageEntry{QLatin1String(id), QLatin1String(id), IconName::Pin, {}, {},
            [id](const WindowParts&) -> Page* { return new PlainPage(QLatin1String(id)); }, {}};
    };
    return {entry("one"), entry("two"), entry("three")};
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_pages = std::make_unique<PageStack>(threePages());
        m_made = 0;
        m_pages->setMaker([this](const PageEntry& entry) {
            ++m_made;
            return new PlainPage(entry.id);
        });
    }

    void pageIsBuiltWhenItIsFirstOpened()
    {
        QVERIFY(m_pages->find(QStringLiteral("two")) == nullptr);
        QVERIFY(m_pages->open(QStringLiteral("two")) != nullptr);
        m_pages->open(QStringLiteral("one"));
        m_pages->open(QStringLiteral("two"));
        QCOMPARE(m_made, 2);
        QVERIFY(m_pages->open(QStringLiteral("nowhere")) == nullptr);
        QCOMPARE(m_pages->current()->id(), QStringLiteral("two"));
    }

    void backAndForwardGoTheWayThatWasGone()
    {
        for (const char* id : {"one", "two", "two", "three"})
            m_pages->open(QLatin1String(id));
        QVERIFY(!m_pages->canGoForward());
        m_pages->goBack();
        m_pages->goBack();
        QCOMPARE(m_pages->current()->id(), QStringLiteral("one"));
        QVERIFY(!m_pages->canGoBack());
        m_pages->goBack();
        m_pages->goForward();
        QCOMPARE(m_pages->current()->id(), QStringLiteral("two"));
        m_pages->open(QStringLiteral("one"));
        QVERIFY(!m_pages->canGoForward());
        m_pages->goBack();
        QCOMPARE(m_pages->current()->id(), QStringLiteral("two"));
    }

    void railModelKeepsItsPromises()
    {
        NavigationRail rail(threePages());
        const QAbstractItemModelTester tester(&rail.pages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        rail.pages().setAttention(QStringLiteral("two"), Severity::Failure, 2);
        rail.pages().setAttention(QStringLiteral("nowhere"), Severity::Failure, 2);
        const QModelIndex two = rail.pages().index(1);
        QCOMPARE(two.data(RailModel::CountRole).toInt(), 2);
        QVERIFY(two.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("two, ")));
        QCOMPARE(rail.pages().index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("one"));
    }

    void arrowsMoveAndEnterOpens()
    {
        NavigationRail rail(threePages());
        rail.setOpen(QStringLiteral("one"));
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        rail.setFocus();
        QSignalSpy requested(&rail, &NavigationRail::openRequested);
        QTest::keyClick(&rail, Qt::Key_Down);
        QCOMPARE(requested.count(), 0);
        QCOMPARE(rail.currentIndex().row(), 1);
        QTest::keyClick(&rail, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toString(), QStringLiteral("two"));
        QTest::keyClick(&rail, Qt::Key_Space);
        QCOMPARE(requested.count(), 2);
    }

    void railGrowsWithTheTextUnlessItIsCompact()
    {
        NavigationRail rail(threePages());
        QCOMPARE(rail.minimumWidth(), 88);
        QFont large = rail.font();
        large.setPointSizeF(large.pointSizeF() * 4);
        rail.setFont(large);
        QVERIFY(rail.minimumWidth() > 88);
        rail.setCompact(true);
        QCOMPARE(rail.minimumWidth(), 48);
    }

private:
    std::unique_ptr<PageStack> m_pages;
    int m_made = 0;
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
