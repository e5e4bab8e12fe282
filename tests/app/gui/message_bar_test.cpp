// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/message_bar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace pintle;

namespace {

Message message(Severity severity, const char* sentence)
{
    return {.severity = severity, .sentence = QLatin1String(sentence)};
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar(m_window.get());
        m_window->show();
    }

    void atMostTwoAreSeen()
    {
        for (const char* sentence : {"One.", "Two.", "Three."})
            m_bar->show(message(Severity::Failure, sentence));
        QCOMPARE(seen(), QStringList({QStringLiteral("Two."), QStringLiteral("Three.")}));
        QCOMPARE(m_bar->count(), 3);
    }

    void errorThatHadToWaitComesBack()
    {
        for (const char* sentence : {"One.", "Two.", "Three."})
            m_bar->show(message(Severity::Failure, sentence));
        close(QStringLiteral("Three."));
        QCOMPARE(seen(), QStringList({QStringLiteral("One."), QStringLiteral("Two.")}));
        close(QStringLiteral("One."));
        close(QStringLiteral("Two."));
        QVERIFY(m_bar->isHidden());
    }

    void informationLeavesForWhatIsNewer()
    {
        m_bar->show(message(Severity::Info, "Read."));
        m_bar->show(message(Severity::Failure, "One."));
        m_bar->show(message(Severity::Failure, "Two."));
        QCOMPARE(seen(), QStringList({QStringLiteral("One."), QStringLiteral("Two.")}));
        QCOMPARE(m_bar->count(), 2);
    }

    void floodOfErrorsIsBounded()
    {
        for (int i = 0; i < 500; ++i)
            m_bar->show(message(Severity::Failure, "Again."));
        QVERIFY(m_bar->count() <= 20);
    }

    void messageIsAnAlertWithItsSentence()
    {
        Message told = message(Severity::Failure, "It is odd.");
        told.remedy = QStringLiteral("Try again.");
        m_bar->show(told);
        QAccessibleInterface* alert = QAccessible::queryAccessibleInterface(m_bar->findChild<MessageFrame*>());
        QCOMPARE(int(alert->role()), int(QAccessible::AlertMessage));
        QCOMPARE(alert->text(QAccessible::Name), QStringLiteral("It is odd. Try again."));
    }

    void passphraseFieldIsNotTakenFromUnderTheHands()
    {
        QString got;
        Message locked = message(Severity::Warning, "Locked.");
        locked.unlock = [&got](const QString& passphrase) { got = passphrase; };
        m_bar->show(locked);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* field = m_bar->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("sec"));
        m_bar->show(message(Severity::Failure, "One."));
        m_bar->show(message(Severity::Failure, "Two."));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("ret"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(got, QStringLiteral("secret"));
    }

private:
    QStringList seen() const
    {
        QStringList sentences;
        for (const auto* frame : m_bar->findChildren<MessageFrame*>()) {
            if (frame->isVisible())
                sentences << frame->accessibleName();
        }
        return sentences;
    }
    void close(const QString& sentence)
    {
        for (auto* frame : m_bar->findChildren<MessageFrame*>()) {
            if (frame->isVisible() && frame->accessibleName() == sentence)
                frame->findChild<QToolButton*>()->click();
        }
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar* m_bar = nullptr;
};

QTEST_MAIN(MessageBarTest)
#include "message_bar_test.moc"
