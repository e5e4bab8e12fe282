// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/target_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pintle;

class TargetBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_bar = std::make_unique<TargetBar>();
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        field()->setFocus();
        field()->clear();
    }

    void pastedAddress_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("left");
        QTest::newRow("URL with path and query")
            << QStringLiteral("https://api.example.com/v1?q=1#x") << QStringLiteral("api.example.com:443");
        QTest::newRow("URL with a port") << QStringLiteral("https://api.example.com:8443/")
                                         << QStringLiteral("api.example.com:8443");
        QTest::newRow("mail with STARTTLS stays")
            << QStringLiteral("smtp://mail.example.com:587") << QStringLiteral("smtp://mail.example.com:587");
        QTest::newRow("host stays") << QStringLiteral("api.example.com") << QStringLiteral("api.example.com");
        QTest::newRow("lab server stays") << QStringLiteral("lab:wrong-order") << QStringLiteral("lab:wrong-order");
        QTest::newRow("nonsense stays") << QStringLiteral("https://???") << QStringLiteral("https://???");
    }
    void pastedAddress()
    {
        QFETCH(QString, pasted);
        QApplication::clipboard()->setText(pasted);
        field()->paste();
        QTEST(m_bar->address(), "left");
    }

    void typedUrlIsCutWhenTheFieldIsLeft()
    {
        QTest::keyClicks(field(), QStringLiteral("https://a.example/x"));
        QCOMPARE(m_bar->address(), QStringLiteral("https://a.example/x"));
        QSignalSpy note(m_bar.get(), &TargetBar::noteChanged);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_bar->address(), QStringLiteral("a.example:443"));
        QVERIFY(!note.isEmpty() && note.constLast()[0].toString().contains(QLatin1String("Cut")));
    }

    void addressIsJudgedWhileItIsTyped()
    {
        QTest::keyClicks(field(), QStringLiteral("bad host"));
        QVERIFY(!m_bar->complaint().isEmpty());
        QCOMPARE(field()->accessibleDescription(), m_bar->complaint());
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("good.example:443"));
        QVERIFY(m_bar->complaint().isEmpty());
    }

    void oneButtonBeginsAndEnds()
    {
        auto* button = m_bar->findChild<QPushButton*>(QStringLiteral("target.inspect"));
        QSignalSpy inspect(m_bar.get(), &TargetBar::inspectRequested);
        QSignalSpy stop(m_bar.get(), &TargetBar::stopRequested);
        button->click();
        m_bar->setRunning(true);
        QCOMPARE(button->accessibleName(), QStringLiteral("Stop"));
        button->click();
        QCOMPARE(inspect.count(), 1);
        QCOMPARE(stop.count(), 1);
    }

    void everyControlIsExplained()
    {
        for (const char* name :
            {"target.address", "target.options", "target.trustStore", "target.pinSet", "target.inspect"})
            QVERIFY2(!m_bar->findChild<QWidget*>(QLatin1String(name))->whatsThis().isEmpty(), name);
    }

private:
    QLineEdit* field() const { return m_bar->findChild<QComboBox*>(QStringLiteral("target.address"))->lineEdit(); }

    std::unique_ptr<TargetBar> m_bar;
};

QTEST_MAIN(TargetBarTest)
#include "target_bar_test.moc"
