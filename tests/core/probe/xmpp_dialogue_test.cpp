// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/xmpp_dialogue.h"

#include "tests/core/probe/talk.h"

#include <functional>
#include <memory>

using namespace pintle;
using namespace pintle::test;

using Make = std::function<std::unique_ptr<Dialogue>()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Turns)

class XmppDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsThePeerSays_data();
    void endsAsThePeerSays();
};

void XmppDialogueTest::endsAsThePeerSays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const Make xmpp = [] { return std::make_unique<XmppDialogue>(QStringLiteral("im.example.com")); };
    QTest::newRow("goes ahead")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
                     "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' "
                     "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
                     "xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>"},
               Turn{"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                   "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("go-ahead with an end tag")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
                     "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' "
                     "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
                     "xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>"},
               Turn{"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                   "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'></proceed>"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("not offered")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
               "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' xmlns='jabber:client' "
               "xmlns:stream='http://etherx.jabber.org/streams'><stream:features><bind "
               "xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></stream:features>"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("stream:features");
    QTest::newRow("offered in a foreign namespace")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
               "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' xmlns='jabber:client' "
               "xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
               "xmlns='urn:x'/></stream:features>"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("stream:features");
    QTest::newRow("failure")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
                     "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' "
                     "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
                     "xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>"},
               Turn{"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                   "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("failure");
    QTest::newRow("stream error")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
               "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' xmlns='jabber:client' "
               "xmlns:stream='http://etherx.jabber.org/streams'><stream:error><host-unknown "
               "xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("stream:error");
    QTest::newRow("not a stream") << xmpp
                                  << Turns{Turn{
                                         "<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' "
                                         "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>",
                                         "<html><body>"}}
                                  << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("html");
    QTest::newRow("a document type") << xmpp
                                     << Turns{Turn{
                                            "<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' "
                                            "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>",
                                            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><stream:stream>"}}
                                     << QStringLiteral("probe.starttls-protocol-error")
                                     << QStringLiteral("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>");
    QTest::newRow("cut short")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
               "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' xmlns='jabber:client' "
               "xmlns:stream='http://etherx.jabber.org/streams'><stream:fea"}}
        << QStringLiteral("talking") << QStringLiteral("");
    QTest::newRow("a stanza injected")
        << xmpp
        << Turns{Turn{"<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams'>",
                     "<?xml version='1.0'?>\n<stream:stream id='1' from='im.example.com' version='1.0' "
                     "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
                     "xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>"},
               Turn{"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                   "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><message/>"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("10");
}

void XmppDialogueTest::endsAsThePeerSays()
{
    QFETCH(Make, make);
    QFETCH(Turns, turns);
    for (const int pieceSize : {1, 3, 65536}) {
        const auto dialogue = make();
        const Outcome outcome = play(*dialogue, turns, pieceSize);
        QCOMPARE(outcome.unexpected, QString());
        QTEST(outcome.end, "end");
        QTEST(outcome.value, "value");
    }
}

QTEST_GUILESS_MAIN(XmppDialogueTest)
#include "xmpp_dialogue_test.moc"
