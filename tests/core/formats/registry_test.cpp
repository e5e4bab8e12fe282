// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/registry.h"

#include <QSet>
#include <QTest>

using namespace pintle;

class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasItsOwnIdAndDoesSomething();
    void everyFormatReadsBackThePinsItWrites_data();
    void everyFormatReadsBackThePinsItWrites();
    void choosesTheImporterByContent_data();
    void choosesTheImporterByContent();
    void refusesWhatNobodyKnows_data();
    void refusesWhatNobodyKnows();
};

void RegistryTest::everyFormatHasItsOwnIdAndDoesSomething()
{
    QSet<QString> ids;
    for (const Format& format : formats()) {
        QVERIFY(!ids.contains(format.id));
        ids.insert(format.id);
        QVERIFY(format.write || format.read);
        QCOMPARE(format.read != nullptr, format.recognizes != nullptr);
        QVERIFY(!format.fileName.isEmpty());
        QVERIFY(!format.title.isEmpty());
        QCOMPARE(format.proof == FormatProof::Lab, !format.proofTool.isEmpty());
        const auto groups = formatGroups();
        QVERIFY(std::find(groups.begin(), groups.end(), format.group) != groups.end());
        QCOMPARE(findFormat(format.id), &format);
    }
    QVERIFY(ids.contains(QStringLiteral("pintle-json")));
    QVERIFY(!findFormat(QStringLiteral("nonsense")));
}

void RegistryTest::everyFormatReadsBackThePinsItWrites_data()
{
    QTest::addColumn<QString>("id");
    for (const Format& format : formats())
        QTest::newRow(format.id.latin1()) << QString(format.id);
}

void RegistryTest::everyFormatReadsBackThePinsItWrites()
{
    QFETCH(QString, id);
    const PinSet set =
        PinSet::make(QStringLiteral("Shop"))
            .with({.pattern = *HostPattern::parse(QStringLiteral("api.example.com")),
                .pins = {{.pin = *Pin::parse(QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=")),
                             .role = PinRole::Leaf},
                    {.pin = *Pin::parse(QStringLiteral("fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY=")),
                        .role = PinRole::Backup}}});
    const auto written = findFormat(id)->write({set, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)});
    QVERIFY(written.has_value());
    const auto read = importAny(written->content);
    QVERIFY(read.has_value());
    QCOMPARE(QString(read->format->id), id);
    const PinSet& back = read->imported.set;
    QCOMPARE(back.hosts().size(), size_t(1));
    QVERIFY(back.hosts().front().pattern == set.hosts().front().pattern);
    QCOMPARE(back.hosts().front().pins.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i)
        QVERIFY(back.hosts().front().pins[i].pin == set.hosts().front().pins[i].pin);
}

void RegistryTest::choosesTheImporterByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* what, const char* content, ErrorCode code) {
        QTest::newRow(what) << QByteArray(content) << QString(idOf(code));
    };
    row("a damaged pin set", "{\"format\": \"pintle-pins\", ", ErrorCode::MalformedPinSet);
    row("a damaged Android configuration", "<network-security-config>", ErrorCode::MalformedConfiguration);
    row("a curl configuration without host",
        "pinnedpubkey = sha256//oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=", ErrorCode::MalformedConfiguration);
}

void RegistryTest::choosesTheImporterByContent()
{
    QFETCH(QByteArray, content);
    const auto read = importAny(content);
    QVERIFY(!read);
    QTEST(QString(idOf(read.error().code)), "error");
}

void RegistryTest::refusesWhatNobodyKnows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("other XML") << QByteArray("<a/>");
    QTest::newRow("bytes") << QByteArray(100'000, '\xff');
}

void RegistryTest::refusesWhatNobodyKnows()
{
    QFETCH(QByteArray, content);
    QCOMPARE(importAny(content).error().code, ErrorCode::UnknownFormat);
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
