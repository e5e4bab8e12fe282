// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/intake.h"

#include "app/gui/intake/bundle_dialog.h"
#include "app/gui/intake/bundle_model.h"
#include "app/gui/intake/drop_overlay.h"
#include "app/gui/intake/intake_words.h"
#include "app/gui/intake/pin_mime.h"
#include "app/gui/text_isolation.h"
#include "tests/app/gui/lab_reports.h"
#include "tests/support/openssl_command.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace pintle;
using namespace pintle::test;

Q_DECLARE_METATYPE(pintle::Intake::Kind)

namespace {

const QString NameKey = QStringLiteral("thing");

QByteArray androidText()
{
    return R"(<?xml version="1.0"?><network-security-config><domain-config><domain>api.example.com</domain>
        <pin-set><pin digest="SHA-256">7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=</pin>
        <pin digest="SHA-256">fwza0LRMXouZHRC8Ei+4PyuldPDcf3UKgO/04cDM1oE=</pin></pin-set></domain-config>
        </network-security-config>)";
}

Intake recognized(const QByteArray& content)
{
    return recognize({{NameKey, {}, content}});
}

/// Without what is only for the screen.
QString effect(const Intake& intake, const QString& page = QStringLiteral("inspect"), const QString& set = {})
{
    return offScreen(effectOf(intake, {page, set}));
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pem = m_lab.sent(QStringLiteral("good")).front().toPem();
        m_key = openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519")});
        m_locked = openssl(
            {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-passout"), QStringLiteral("pass:x")},
            m_key);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understandsByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Intake::Kind>("kind");
        QTest::addColumn<QString>("effect");
        using Kind = Intake::Kind;
        QTest::newRow("one certificate") << m_pem << Kind::Certificates << QStringLiteral("Inspect 1 certificates");
        QTest::newRow("certificates and text")
            << "Hello\n" + m_pem + "and\n" + m_pem << Kind::Certificates << QStringLiteral("Inspect 2 certificates");
        QTest::newRow("a private key") << m_key << Kind::Keys << QStringLiteral("Add 1 backup pins to Shop");
        QTest::newRow("an encrypted key")
            << m_locked << Kind::Locked << QStringLiteral("Unlock thing with its passphrase");
        QTest::newRow("source with pins")
            << QByteArray("add(\"x\", \"sha256/7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=\", "
                          "\"sha256/fwza0LRMXouZHRC8Ei+4PyuldPDcf3UKgO/04cDM1oE=\")")
            << Kind::Pins << QStringLiteral("Add 2 pins to Shop");
        QTest::newRow("an Android configuration")
            << androidText() << Kind::PinSet << QStringLiteral("Import the Android configuration");
        QTest::newRow("plain text") << QByteArray("just words") << Kind::Nothing
                                    << QStringLiteral(
                                           "thing holds no certificate, key, CSR or pin. Found: plain text.");
        QTest::newRow("nothing at all") << QByteArray() << Kind::Nothing
                                        << QStringLiteral("thing holds no certificate, key, CSR or pin. Found: empty.");
    }

    void understandsByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(Intake::Kind, kind);
        QFETCH(QString, effect);
        const Intake intake = recognized(content);
        QCOMPARE(int(intake.kind), int(kind));
        QCOMPARE(::effect(intake, QStringLiteral("inspect"), QStringLiteral("Shop")), effect);
    }

    void namesTheEffectOfThePageInFront()
    {
        const Intake certificates = recognized(m_pem);
        const Intake pins = recognized("sha256/7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=");
        QCOMPARE(effect(certificates, QStringLiteral("pin-sets"), QStringLiteral("Shop")),
            QStringLiteral("Add the pins of 1 certificates to Shop"));
        QVERIFY(!hasEffect(pins, {QStringLiteral("inspect"), {}}));
        QVERIFY(effect(pins).contains(QLatin1String("Choose a pin set first")));
        QVERIFY(hasEffect(pins, {QStringLiteral("inspect"), QStringLiteral("Shop")}));
    }

    void readsFilesTogetherAndTellsWhatItLeftOut()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(content);
            return IncomingPart{QLatin1String(name), file.fileName(), {}};
        };
        const Intake intake = recognize({write("a.pem", m_pem + m_pem + m_key),
            write("b.pem", m_pem + "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")});
        QCOMPARE(int(intake.kind), int(Intake::Kind::Certificates));
        QCOMPARE(intake.parts, 2);
        QCOMPARE(intake.objects.certificates.size(), size_t(3));
        const QString words = readingOf(intake.objects);
        QVERIFY2(
            words.startsWith(QLatin1String("Read 3 certificates. Skipped 1 private keys (not needed) and 1 unknown")),
            qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("at line ")), qPrintable(words));
        QCOMPARE(readingOf(recognized(m_pem).objects), QStringLiteral("Read 1 certificates."));
    }

    void opensAWorkspaceInsteadOfReadingIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("w.pintle")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"pintle-workspace\", \"version\": 1}");
        file.close();
        const Intake intake = recognize({{QStringLiteral("w.pintle"), file.fileName(), {}}});
        QCOMPARE(int(intake.kind), int(Intake::Kind::Workspace));
        QCOMPARE(intake.path, file.fileName());
    }

    void tellsWhyAFileCannotBeRead()
    {
        const Intake intake = recognize({{QStringLiteral("gone.pem"), QStringLiteral("/nowhere/gone.pem"), {}}});
        QCOMPARE(int(intake.kind), int(Intake::Kind::Nothing));
        QCOMPARE(int(intake.error->code), int(ErrorCode::FileNotFound));
        QVERIFY(!hasEffect(intake, {}));
    }

    void stopsWhenItIsCancelled()
    {
        int asked = 0;
        const Intake intake = recognize({{NameKey, {}, m_pem}, {NameKey, {}, m_pem}}, [&] { return ++asked > 1; });
        QCOMPARE(int(intake.kind), int(Intake::Kind::Nothing));
        QCOMPARE(asked, 2);
    }

    void findsPinsInEverySpellingAndEachOnce()
    {
        const QByteArray digest = QByteArray::fromBase64("7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=");
        const QString text = QStringLiteral("a 7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y= b %1 c %2 "
                                            "sha256//7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y= "
                                            "pin-sha256=\"fwza0LRMXouZHRC8Ei+4PyuldPDcf3UKgO/04cDM1oE=\" "
                                            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= "
                                            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
                                 .arg(QString::fromLatin1(digest.toHex()), QString::fromLatin1(digest.toHex(':')));
        QCOMPARE(pinsInText(text, 10).size(), size_t(2));
        QCOMPARE(pinsInText(text, 1).size(), size_t(1));
        QVERIFY(pinsInText(QString(200'000, QLatin1Char('A')), 10).empty());
    }

    void thousandsOfCertificatesAreAListToSearch()
    {
        std::vector<BundleRow> rows;
        for (int number = 0; number < 10'000; ++number) {
            const QString name = QStringLiteral("host-%1.example").arg(number);
            rows.push_back({name, QStringLiteral("CA"), QStringLiteral("2027-01-01"), QStringLiteral("EC P-256"),
                QStringLiteral("sha256/x"), name + QStringLiteral("\nca")});
        }
        BundleModel model(std::move(rows));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 10'000);
        model.setFilter(QStringLiteral("HOST-99 ca"));
        QCOMPARE(model.rowCount(), 111);
        QCOMPARE(model.number(0), 99);
        model.setFilter(QStringLiteral("nobody"));
        QCOMPARE(model.rowCount(), 0);
    }

    void aChosenCertificateComesWithItsIssuers()
    {
        QByteArray bundle;
        for (const char* id : {"good", "expired", "wrong-name"}) {
            for (const Certificate& certificate : m_lab.sent(QLatin1String(id)))
                bundle += certificate.toPem();
        }
        BundleDialog dialog(recognized(bundle), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &BundleDialog::inspectRequested);
        dialog.findChild<QLineEdit*>(QStringLiteral("bundle.filter"))
            ->setText(QString::fromLatin1(m_lab.sent(QStringLiteral("expired")).front().sha256().toHex()));
        QCOMPARE(dialog.findChild<QTableView*>()->model()->rowCount(), 1);
        dialog.findChild<QPushButton*>(QStringLiteral("bundle.inspect"))->click();
        QCOMPARE(chosen.size(), 1);
        const auto objects = chosen.first().at(1).value<ReadObjects>();
        QCOMPARE(objects.certificates.front(), m_lab.sent(QStringLiteral("expired")).front());
        QVERIFY(objects.certificates.size() > 1);
        QCOMPARE(objects.certificates[1].subject(), objects.certificates[0].issuer());
    }

    void aDragOutIsAPinAFileAndAPinSet()
    {
        const Certificate leaf = m_lab.sent(QStringLiteral("good")).front();
        const auto mime = mimeOf(leaf, HostName::parse(QStringLiteral("api.lab.test")).value());
        QCOMPARE(mime->text(), QStringLiteral("sha256/") + QString::fromLatin1(opensslPin(leaf.toPem()).toBase64()));
        QFile file(mime->urls().constFirst().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), leaf.toPem());
        const auto set = PinSet::fromJson(mime->data(PinMimeType));
        QVERIFY(set.has_value());
        QCOMPARE(set->hosts().front().pins.front().pin, Pin::of(leaf));
        QCOMPARE(int(recognized(mime->data(PinMimeType)).kind), int(Intake::Kind::PinSet));
    }

    void theOverlaySaysWhatLettingGoDoes()
    {
        QWidget window;
        window.resize(600, 400);
        DropOverlay overlay(&window);
        window.show();
        QVERIFY(!overlay.isVisible());
        overlay.say(DropOverlay::Mood::Welcome, QStringLiteral("Inspect 3 certificates"));
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.geometry(), window.rect());
        QCOMPARE(overlay.accessibleName(), QStringLiteral("Inspect 3 certificates"));
        window.resize(700, 300);
        QCOMPARE(overlay.size(), window.size());
        const QImage welcome = overlay.grab().toImage();
        overlay.say(DropOverlay::Mood::Refused, QStringLiteral("Inspect 3 certificates"));
        QVERIFY(overlay.grab().toImage() != welcome);
    }

private:
    LabReports m_lab;
    QByteArray m_pem;
    QByteArray m_key;
    QByteArray m_locked;
};

QTEST_MAIN(IntakeTest)
#include "intake_test.moc"
