// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pkcs12_reader.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTemporaryFile>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class Pkcs12ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStoresOfEveryAge_data();
    void readsStoresOfEveryAge();
    void tellsMissingFromWrongPassphrases();
    void refusesStoresThatWouldTakeHours();
    void isBounded();
    void refusesMalformedData();
};

namespace {

struct Store {
    QByteArray certificate;
    QByteArray publicKey;
    QByteArray bytes;
};

Store makeStore(const QStringList& arguments)
{
    Store store;
    const QByteArray key = makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256"));
    const QByteArray certificate = makeCertificate(key);
    store.publicKey = openssl(
        {QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("der")}, key);
    store.certificate =
        openssl({QStringLiteral("x509"), QStringLiteral("-outform"), QStringLiteral("der")}, certificate);
    QTemporaryFile file; // the command reads it twice
    if (!file.open() || file.write(key + certificate) < 0 || !file.flush())
        qFatal("cannot write a key");
    store.bytes =
        openssl(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), file.fileName()}
            + arguments);
    return store;
}

} // namespace

void Pkcs12ReaderTest::readsStoresOfEveryAge_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("today's") << QStringLiteral("-passout pass:open") << QByteArray("open");
    QTest::newRow("RC2 and 3DES of old") << QStringLiteral("-legacy -passout pass:open") << QByteArray("open");
    QTest::newRow("passphrase beyond ASCII") << QStringLiteral("-passout pass:öffne") << QByteArray("öffne");
    QTest::newRow("empty passphrase") << QStringLiteral("-passout pass:") << QByteArray();
    QTest::newRow("without a MAC") << QStringLiteral("-nomac -passout pass:open") << QByteArray("open");
    QTest::newRow("nothing encrypted") << QStringLiteral("-keypbe NONE -certpbe NONE -passout pass:open")
                                       << QByteArray("open");
}

void Pkcs12ReaderTest::readsStoresOfEveryAge()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, passphrase);
    const Store store = makeStore(arguments.split(QLatin1Char(' ')));
    DerivationBudget budget;

    const auto contents = readPkcs12(store.bytes, passphrase, budget, 10);

    QVERIFY(contents);
    QVERIFY(contents->skipped.empty());
    QCOMPARE(contents->certificates, std::vector<QByteArray>{store.certificate});
    QCOMPARE(contents->keys.size(), std::size_t(1));
    QCOMPARE(contents->keys[0].der(), store.publicKey);
}

void Pkcs12ReaderTest::tellsMissingFromWrongPassphrases()
{
    const Store store = makeStore({QStringLiteral("-passout"), QStringLiteral("pass:open")});
    DerivationBudget budget;
    QCOMPARE(readPkcs12(store.bytes, {}, budget, 10).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(readPkcs12(store.bytes, "shut", budget, 10).error().code, ErrorCode::PassphraseWrong);
}

void Pkcs12ReaderTest::refusesStoresThatWouldTakeHours()
{
    // The MAC's count of iterations stands last: INTEGER 2048 becomes one of the same length and then of four octets.
    QByteArray bytes = makeStore({QStringLiteral("-passout"), QStringLiteral("pass:x")}).bytes;
    QVERIFY(bytes.endsWith(QByteArray::fromHex("02020800")));
    const auto withCount = [&bytes](const char* hex) {
        QByteArray changed = bytes.left(bytes.size() - 4) + QByteArray::fromHex(hex);
        const qsizetype grown = changed.size() - bytes.size();
        const qsizetype mac = changed.lastIndexOf(QByteArray::fromHex("3031300d0609608648016503040201"));
        changed[mac - 1] = static_cast<char>(changed[mac - 1] + grown); // MacData and the PFX around it
        const int outer =
            (static_cast<uchar>(changed[2]) << 8 | static_cast<uchar>(changed[3])) + static_cast<int>(grown);
        changed[2] = static_cast<char>(outer >> 8);
        changed[3] = static_cast<char>(outer);
        return changed;
    };
    DerivationBudget budget;
    QVERIFY(readPkcs12(withCount("02020800"), "x", budget, 10));
    for (const char* count : {"02047fffffff", "02083fffffffffffffff", "02097fffffffffffffffff", "020480000001"}) {
        const auto contents = readPkcs12(withCount(count), "x", budget, 10);
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::UnsupportedKey);
    }
    // Without a MAC the shrouded parts are what could cost: they are skipped once nothing is left.
    DerivationBudget spent;
    QVERIFY(spent.pay(DerivationBudget::Iterations));
    const Store quiet = makeStore({QStringLiteral("-nomac"), QStringLiteral("-passout"), QStringLiteral("pass:x")});
    const auto contents = readPkcs12(quiet.bytes, "x", spent, 10);
    QVERIFY(contents);
    QVERIFY(contents->keys.empty());
    QVERIFY(!contents->skipped.empty());
}

void Pkcs12ReaderTest::isBounded()
{
    const Store store = makeStore({QStringLiteral("-passout"), QStringLiteral("pass:x")});
    DerivationBudget budget;
    QCOMPARE(readPkcs12(store.bytes, "x", budget, 1).error().code, ErrorCode::TooManyObjects);
    QCOMPARE(readPkcs12(QByteArray(17 * 1024 * 1024, '\x30'), "x", budget, 1).error().code, ErrorCode::ObjectTooLarge);
}

void Pkcs12ReaderTest::refusesMalformedData()
{
    const Store store = makeStore({QStringLiteral("-passout"), QStringLiteral("pass:x")});
    DerivationBudget budget;
    for (qsizetype size = 0; size < store.bytes.size(); size += 11)
        QVERIFY(!readPkcs12(store.bytes.left(size), "x", budget, 10));
}

QTEST_GUILESS_MAIN(Pkcs12ReaderTest)
#include "pkcs12_reader_test.moc"
