// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/connection_defaults.h"
#include "app/gui/session/inspection.h"
#include "app/gui/session/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using Key = Preferences::Key;

class ConnectionDefaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
    }

    void defaultsOfThePreferencesAreThoseOfAConnection()
    {
        const ProbeOptions usual;
        const ProbeOptions applied = optionsFor({}, QStringLiteral("host.example"));
        QCOMPARE(applied.connectLimit, usual.connectLimit);
        QCOMPARE(applied.tlsLimit, usual.tlsLimit);
        QVERIFY(!applied.proxy);
        QCOMPARE(applied.family, usual.family);
    }

    void limitsProxyAndFamilyAreTaken()
    {
        m_preferences->set(Key::ConnectTimeout, 3);
        m_preferences->set(Key::HandshakeTimeout, 7);
        m_preferences->set(Key::Proxy, QStringLiteral("socks5://proxy.example:1080"));
        m_preferences->set(Key::IpFamily, QStringLiteral("6"));
        const ProbeOptions applied = optionsFor({}, QStringLiteral("host.example"));
        QCOMPARE(applied.connectLimit, std::chrono::milliseconds(3'000));
        QCOMPARE(applied.tlsLimit, std::chrono::milliseconds(7'000));
        QVERIFY(applied.proxy.has_value());
        QCOMPARE(applied.proxy->toString(), QStringLiteral("socks5://proxy.example:1080"));
        QCOMPARE(applied.family, QAbstractSocket::IPv6Protocol);
    }

    void optionsOfTheConnectionComeFirst()
    {
        m_preferences->set(Key::Proxy, QStringLiteral("socks5://proxy.example:1080"));
        m_preferences->set(Key::IpFamily, QStringLiteral("6"));
        ConnectionRequest own;
        own.options.proxy = *ProxyAddress::parse(QStringLiteral("http://own.example:3128"));
        own.options.family = QAbstractSocket::IPv4Protocol;
        const ProbeOptions applied = optionsFor(own, QStringLiteral("host.example"));
        QCOMPARE(applied.proxy->toString(), QStringLiteral("http://own.example:3128"));
        QCOMPARE(applied.family, QAbstractSocket::IPv4Protocol);
    }

    void serverOfTheLabIsReachedDirectly()
    {
        m_preferences->set(Key::Proxy, QStringLiteral("socks5://proxy.example:1080"));
        m_preferences->set(Key::IpFamily, QStringLiteral("6"));
        const ProbeOptions applied = optionsFor({}, QStringLiteral(" LAB:good"));
        QVERIFY(!applied.proxy);
        QCOMPARE(applied.family, QAbstractSocket::AnyIPProtocol);
    }

    void brokenSettingsFileIsNotBelieved()
    {
        m_settings->setValue(QStringLiteral("proxy"), QStringLiteral("gopher://x"));
        m_settings->setValue(QStringLiteral("connectTimeout"), QStringLiteral("-5"));
        m_settings->setValue(QStringLiteral("ipFamily"), QStringLiteral("5"));
        const ProbeOptions applied = optionsFor({}, QStringLiteral("host.example"));
        QVERIFY(!applied.proxy);
        QVERIFY(applied.connectLimit >= std::chrono::seconds(1));
        QCOMPARE(applied.family, QAbstractSocket::AnyIPProtocol);
    }

    void trustStoreIsTheSystemsTheLabsOrAFile()
    {
        QCOMPARE(int(preferredTrust(*m_preferences).kind), int(TrustChoice::Kind::System));
        m_preferences->set(Key::TrustStore, QStringLiteral("lab"));
        QCOMPARE(int(preferredTrust(*m_preferences).kind), int(TrustChoice::Kind::Lab));
        m_preferences->set(Key::TrustStore, QStringLiteral("/srv/anchors.pem"));
        QCOMPARE(
            preferredTrust(*m_preferences), (TrustChoice{TrustChoice::Kind::File, QStringLiteral("/srv/anchors.pem")}));
    }

private:
    ProbeOptions optionsFor(ConnectionRequest request, const QString& address) const
    {
        applyDefaults(request, *m_preferences, address);
        return request.options;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_GUILESS_MAIN(ConnectionDefaultsTest)
#include "connection_defaults_test.moc"
