// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/lane_outcome.h"

#include <QTest>

using namespace pintle;

class LaneOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheControl_data();
    void judgesTheControl();
    void judgesALaneThroughTheProxy_data();
    void judgesALaneThroughTheProxy();
    void givesEveryOutcomeItsIdAndWeight();
};

using Contact = LaneContact;
using Peer = LanePeer;
using Doubt = LaneDoubt;
Q_DECLARE_METATYPE(LaneContact)
Q_DECLARE_METATYPE(LanePeer)
Q_DECLARE_METATYPE(LaneJudgement)

void LaneOutcomeTest::judgesTheControl_data()
{
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<LaneJudgement>("expected");
    QTest::newRow("a control that never connected says nothing") << Contact::None << inconclusive(Doubt::NoContact);
    QTest::newRow("a control that accepts works") << Contact::Accepted << LaneJudgement{LaneOutcome::Works, {}};
    QTest::newRow("a control that refuses is an outage") << Contact::Refused << LaneJudgement{LaneOutcome::Outage, {}};
}

void LaneOutcomeTest::judgesTheControl()
{
    QFETCH(Contact, contact);
    QFETCH(LaneJudgement, expected);
    QCOMPARE(judgeControl(contact), expected);
}

void LaneOutcomeTest::judgesALaneThroughTheProxy_data()
{
    QTest::addColumn<Contact>("control");
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<LaneJudgement>("expected");
    struct Row {
        const char* name;
        Contact control, contact;
        Peer peer;
        LaneJudgement expected;
    };
    const LaneJudgement noControl = inconclusive(Doubt::ControlNoContact);
    const LaneJudgement refusedControl = inconclusive(Doubt::ControlRefused);
    const LaneJudgement noContact = inconclusive(Doubt::NoContact);
    const LaneJudgement works{LaneOutcome::Works, {}};
    const LaneJudgement outage{LaneOutcome::Outage, {}};
    const LaneJudgement intercepted{LaneOutcome::Intercepted, {}};
    const LaneJudgement blocked{LaneOutcome::AttackBlocked, {}};
    // Every combination, so that a new enumerator cannot slip by.
    for (const Row& row :
        {
            Row{"no control, no contact, genuine", Contact::None, Contact::None, Peer::Genuine, noControl},
            Row{"no control, no contact, interceptor", Contact::None, Contact::None, Peer::Interceptor, noControl},
            Row{"no control, accepted, genuine", Contact::None, Contact::Accepted, Peer::Genuine, noControl},
            Row{"no control, accepted, interceptor", Contact::None, Contact::Accepted, Peer::Interceptor, noControl},
            Row{"no control, refused, genuine", Contact::None, Contact::Refused, Peer::Genuine, noControl},
            Row{"no control, refused, interceptor", Contact::None, Contact::Refused, Peer::Interceptor, noControl},
            Row{"refused control, no contact, genuine", Contact::Refused, Contact::None, Peer::Genuine, refusedControl},
            Row{"refused control, no contact, interceptor", Contact::Refused, Contact::None, Peer::Interceptor,
                refusedControl},
            Row{"refused control, accepted, genuine", Contact::Refused, Contact::Accepted, Peer::Genuine,
                refusedControl},
            Row{"refused control, accepted, interceptor", Contact::Refused, Contact::Accepted, Peer::Interceptor,
                refusedControl},
            Row{"refused control, refused, genuine", Contact::Refused, Contact::Refused, Peer::Genuine, refusedControl},
            Row{"a client that refuses everybody blocks no attack", Contact::Refused, Contact::Refused,
                Peer::Interceptor, refusedControl},
            Row{"no contact, genuine", Contact::Accepted, Contact::None, Peer::Genuine, noContact},
            Row{"no contact, interceptor", Contact::Accepted, Contact::None, Peer::Interceptor, noContact},
            Row{"accepts the genuine server", Contact::Accepted, Contact::Accepted, Peer::Genuine, works},
            Row{"accepts the interceptor", Contact::Accepted, Contact::Accepted, Peer::Interceptor, intercepted},
            Row{"refuses the genuine server", Contact::Accepted, Contact::Refused, Peer::Genuine, outage},
            Row{"refuses the interceptor", Contact::Accepted, Contact::Refused, Peer::Interceptor, blocked},
        })
        QTest::newRow(row.name) << row.control << row.contact << row.peer << row.expected;
}

void LaneOutcomeTest::judgesALaneThroughTheProxy()
{
    QFETCH(Contact, control);
    QFETCH(Contact, contact);
    QFETCH(Peer, peer);
    QFETCH(LaneJudgement, expected);
    QCOMPARE(judgeProxied(control, contact, peer), expected);
}

void LaneOutcomeTest::givesEveryOutcomeItsIdAndWeight()
{
    const auto told = [](LaneOutcome outcome) {
        return QString(idOf(outcome)) + QLatin1Char(' ') + QString(idOf(severityOf(outcome)));
    };
    QCOMPARE(told(LaneOutcome::Works), QStringLiteral("works ok"));
    QCOMPARE(told(LaneOutcome::AttackBlocked), QStringLiteral("attack-blocked ok"));
    QCOMPARE(told(LaneOutcome::Intercepted), QStringLiteral("intercepted failure"));
    QCOMPARE(told(LaneOutcome::Outage), QStringLiteral("outage failure"));
    QCOMPARE(told(LaneOutcome::Inconclusive), QStringLiteral("inconclusive neutral"));
    QCOMPARE(QString(idOf(Lane::Direct)) + QString(idOf(Lane::PinsOff)) + QString(idOf(Lane::PinsOn)),
        QStringLiteral("ABC"));
}

QTEST_GUILESS_MAIN(LaneOutcomeTest)
#include "lane_outcome_test.moc"
