// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/copy_row.h"
#include "app/gui/widgets/hash_label.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/stage_strip.h"
#include "app/gui/widgets/verdict_banner.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pintle;

namespace {

template <typename Button> Button* buttonNamed(QWidget& parent, const QString& text)
{
    for (auto* button : parent.findChildren<Button*>()) {
        if (button->text() == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

Message message(Severity severity, const char* sentence)
{
    Message made;
    made.severity = severity;
    made.sentence = QString::fromLatin1(sentence);
    return made;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoMessagesAreShown()
    {
        MessageBar bar;
        bar.show(message(Severity::Failure, "one"));
        bar.show(message(Severity::Failure, "two"));
        bar.show(message(Severity::Failure, "three"));
        int seen = 0;
        for (const auto* frame : bar.findChildren<MessageFrame*>())
            seen += frame->isHidden() ? 0 : 1;
        QCOMPARE(seen, 2);
        bar.clear();
        QCOMPARE(bar.count(), 0);
    }

    void messageActionClosesItAndActs()
    {
        MessageBar bar;
        bool acted = false;
        Message asked = message(Severity::Failure, "No answer.");
        asked.actions.push_back({QStringLiteral("Retry"), [&acted] { acted = true; }});
        bar.show(asked);
        buttonNamed<QPushButton>(bar, QStringLiteral("Retry"))->click();
        QVERIFY(acted);
        QTRY_COMPARE(bar.count(), 0);
    }

    void passphraseIsHandedOnByEnter()
    {
        MessageBar bar;
        QString given;
        Message locked = message(Severity::Warning, "Encrypted.");
        locked.unlock = [&given](const QString& passphrase) { given = passphrase; };
        bar.show(locked);
        auto* field = bar.findChild<QLineEdit*>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("secret"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given, QStringLiteral("secret"));
    }

    void detailsOfAMessageAreThereWhenAskedFor()
    {
        MessageBar bar;
        Message failed = message(Severity::Failure, "Failed.");
        failed.details = QStringLiteral("code: probe.connect-refused");
        bar.show(failed);
        QVERIFY(buttonNamed<QPushButton>(bar, QStringLiteral("Copy details")) == nullptr);
        buttonNamed<QPushButton>(bar, QStringLiteral("Details"))->click();
        QVERIFY(buttonNamed<QPushButton>(bar, QStringLiteral("Copy details")) != nullptr);
    }

    void bannerIsAnAlertNamedByItsVerdict()
    {
        VerdictBanner banner;
        banner.setBanner({Severity::Failure, QStringLiteral("Not trusted"), QStringLiteral("The issuer is missing."),
            QStringLiteral("untrusted"), {}, true});
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&banner);
        QCOMPARE(int(seen->role()), int(QAccessible::AlertMessage));
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Not trusted. The issuer is missing."));
        QVERIFY(banner.plainText().contains(QLatin1String("untrusted")));
    }

    void bannerMadeForRightToLeftKeepsItsPictogramClearOfTheWords()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        const VerdictBanner banner;
        const QMargins room = banner.layout()->contentsMargins();
        QVERIFY(room.right() > room.left() + 24);
    }

    void bannerOffersOnlyButtonsThatDoSomething()
    {
        VerdictBanner banner;
        banner.setBanner({Severity::Ok, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), {}, false});
        QVERIFY(buttonNamed<QPushButton>(banner, QStringLiteral("Why? Show the checks"))->isHidden());
        banner.setBanner({Severity::Ok, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
            QStringLiteral("Retry"), false});
        const QSignalSpy next(&banner, &VerdictBanner::nextRequested);
        buttonNamed<QPushButton>(banner, QStringLiteral("Retry"))->click();
        QCOMPARE(next.count(), 1);
    }

    void bannerGrowsWithItsText()
    {
        VerdictBanner banner;
        banner.resize(600, 72);
        banner.setBanner({Severity::Failure, QStringLiteral("Headline"),
            QStringLiteral("A long reason that needs several lines. ").repeated(12), QStringLiteral("c"), {}, false});
        QVERIFY(banner.heightForWidth(600) > 90);
    }

    void stagesSpeakInSentences()
    {
        StageStep step{QStringLiteral("TLS"), StageStep::State::Done};
        step.duration = std::chrono::milliseconds(84);
        QCOMPARE(StageStrip::spoken(step), QStringLiteral("TLS, done, 84 milliseconds"));
        StageStrip strip;
        strip.setSteps({step, {QStringLiteral("Build path"), StageStep::State::Waiting}});
        QCOMPARE(strip.accessibleDescription(), QStringLiteral("TLS, done, 84 milliseconds; Build path, waiting"));
    }

    void copyRowHandsOutTheWholeValue()
    {
        CopyRow row(QStringLiteral("Pin"), CopyRow::Kind::Hash);
        const QString pin = QStringLiteral("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=");
        row.setValue(pin);
        row.resize(120, 30);
        const QSignalSpy copied(&row, &CopyRow::copied);
        buttonNamed<QToolButton>(row, QStringLiteral("Copy Pin"))->click();
        QCOMPARE(copied.first().at(1).toString(), pin);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
