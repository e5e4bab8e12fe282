// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/pintle_json.h"

#include <QTest>

using namespace pintle;

class PintleJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void writesAnEmptySet();
    void writesNoPlaceholder();
    void passesFaultsOn();
    void recognizesItsDocuments();
};

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

PinSet setWith(const Pin& pin)
{
    return PinSet::make(QStringLiteral("Shop"))
        .with({.pattern = *HostPattern::parse(QStringLiteral("*.a.example")),
            .mode = PinMode::Report,
            .expires = Now,
            .pins = {{.pin = pin, .role = PinRole::Backup, .label = QStringLiteral("l")}}});
}

} // namespace

void PintleJsonTest::readsWhatItWrites()
{
    const PinSet set = setWith(*Pin::parse(QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=")));
    const auto written = writePintleJson({set, Now});
    QVERIFY(written && written->findings.empty());
    const auto read = readPintleJson(written->content);
    QVERIFY(read && read->findings.empty());
    QVERIFY(read->set == set);
}

void PintleJsonTest::writesAnEmptySet()
{
    const PinSet set = PinSet::make(QStringLiteral("Shop"));
    QVERIFY(readPintleJson(writePintleJson({set, Now})->content)->set == set);
}

void PintleJsonTest::writesNoPlaceholder()
{
    const PinSet set = setWith(*Pin::fromDigest(QByteArray(32, '\0')));
    QCOMPARE(writePintleJson({set, Now}).error().code, ErrorCode::PlaceholderPin);
}

void PintleJsonTest::passesFaultsOn()
{
    const auto read = readPintleJson("{\"format\":\"pintle-pins\",\n\"version\":1}");
    QCOMPARE(read.error().code, ErrorCode::MalformedPinSet);
    QVERIFY(read.error().context.line.has_value());
}

void PintleJsonTest::recognizesItsDocuments()
{
    QVERIFY(recognizesPintleJson("\n{ \"format\" : \"pintle-pins\", damaged"));
    QVERIFY(!recognizesPintleJson("{\"format\":\"other\"}"));
    QVERIFY(!recognizesPintleJson("pintle-pins"));
    QVERIFY(!recognizesPintleJson({}));
}

QTEST_GUILESS_MAIN(PintleJsonTest)
#include "pintle_json_test.moc"
