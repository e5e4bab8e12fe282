// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/host_lookup.h"

#include <QSignalSpy>
#include <QTest>

using namespace pintle;

class HostLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAddressesAndLocalhostByItself_data();
    void knowsAddressesAndLocalhostByItself();
    void asksForOtherNames();
    void findsWhatTheSystemKnows();
    void isAbandonedWithoutWaiting();
};

namespace {

HostName host(const QString& text)
{
    return *HostName::parse(text);
}

} // namespace

void HostLookupTest::knowsAddressesAndLocalhostByItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("family");
    QTest::addColumn<QStringList>("addresses");
    const int any = QAbstractSocket::AnyIPProtocol;
    const int four = QAbstractSocket::IPv4Protocol;
    const int six = QAbstractSocket::IPv6Protocol;
    const QString v4 = QStringLiteral("127.0.0.1");
    const QString v6 = QStringLiteral("::1");
    QTest::newRow("an address") << QStringLiteral("192.0.2.1") << any << QStringList{QStringLiteral("192.0.2.1")};
    QTest::newRow("an address of the other family") << QStringLiteral("192.0.2.1") << six << QStringList{};
    QTest::newRow("localhost") << QStringLiteral("localhost") << any << QStringList{v4, v6};
    QTest::newRow("localhost, IPv4") << QStringLiteral("localhost") << four << QStringList{v4};
    QTest::newRow("localhost, IPv6") << QStringLiteral("LOCALHOST.") << six << QStringList{v6};
    QTest::newRow("a name below localhost") << QStringLiteral("api.localhost") << four << QStringList{v4};
}

void HostLookupTest::knowsAddressesAndLocalhostByItself()
{
    QFETCH(QString, name);
    QFETCH(int, family);
    const auto known = addressesWithoutLookup(host(name), static_cast<QAbstractSocket::NetworkLayerProtocol>(family));
    QVERIFY(known);
    QStringList texts;
    for (const QHostAddress& address : *known)
        texts.append(address.toString());
    QTEST(texts, "addresses");
}

void HostLookupTest::asksForOtherNames()
{
    QVERIFY(!addressesWithoutLookup(host(QStringLiteral("notlocalhost")), QAbstractSocket::AnyIPProtocol));
    QVERIFY(!addressesWithoutLookup(host(QStringLiteral("localhost.example.com")), QAbstractSocket::AnyIPProtocol));
}

// The system answers for an address without asking anybody.
void HostLookupTest::findsWhatTheSystemKnows()
{
    HostLookup lookup(host(QStringLiteral("127.0.0.1")), QAbstractSocket::IPv4Protocol);
    QList<QHostAddress> addresses;
    connect(&lookup, &HostLookup::found, this, [&](const QList<QHostAddress>& found) { addresses = found; });
    lookup.start();
    QVERIFY(QTest::qWaitFor([&] { return !addresses.isEmpty(); }, 60'000));
    QCOMPARE(addresses, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});

    HostLookup other(host(QStringLiteral("127.0.0.1")), QAbstractSocket::IPv6Protocol);
    QSignalSpy failed(&other, &HostLookup::failed);
    other.start();
    QVERIFY(failed.wait(60'000));
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void HostLookupTest::isAbandonedWithoutWaiting()
{
    for (int i = 0; i < 20; ++i) {
        HostLookup lookup(host(QStringLiteral("127.0.0.1")), QAbstractSocket::IPv4Protocol);
        lookup.start();
    }
    // Answers that come now have no receiver; posted ones are dropped with it.
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(HostLookupTest)
#include "host_lookup_test.moc"
