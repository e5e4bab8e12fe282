// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_key_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

class LabKeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyOnce();
    void writesNothingWithoutAFolder();
    void findsItsKeysAgain();
    void keepsThemToTheOwner();
    void refusesDamage_data();
    void refusesDamage();
    void refusesAFileOpenToOthers();
    void refusesAFolderThatCannotBe();
    void sharesOneFolderAmongPrograms();
};

void LabKeyStoreTest::makesAKeyOnce()
{
    LabKeyStore store;
    const auto first = store.key(QStringLiteral("a"), KeyType{});
    QVERIFY(first);
    QCOMPARE(*store.key(QStringLiteral("a"), KeyType{}), *first);
    QVERIFY(!(*store.key(QStringLiteral("b"), KeyType{}) == *first));
}

void LabKeyStoreTest::writesNothingWithoutAFolder()
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QVERIFY(LabKeyStore().key(QStringLiteral("a"), KeyType{}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(QDir::setCurrent(before));
}

void LabKeyStoreTest::findsItsKeysAgain()
{
    QTemporaryDir folder;
    for (const char* id : {"P-256", "RSA-1024", "RSA-PSS-1024", "Ed25519", "Ed448", "secp256k1"}) {
        const KeyType type = *KeyType::parse(QString::fromLatin1(id));
        const QString name = QString::fromLatin1(id).toLower() + QStringLiteral("/leaf");
        const auto first = LabKeyStore(folder.path()).key(name, type);
        const auto again = LabKeyStore(folder.path()).key(name, type);
        QVERIFY2(first && again, id);
        QCOMPARE(*again, *first);
        QCOMPARE(again->type(), std::optional(type));
    }
}

void LabKeyStoreTest::keepsThemToTheOwner()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("keys"));
    QVERIFY(LabKeyStore(folder).key(QStringLiteral("good/leaf"), KeyType{}));
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder + QStringLiteral("/good.leaf.pem")), QFile::Permissions(owner));
    QCOMPARE(QFile::permissions(folder), QFile::Permissions(owner | QFile::ExeOwner | QFile::ExeUser));
}

void LabKeyStoreTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PEM") << QByteArray("hello");
    QTest::newRow("half a key") << PrivateKey::generate(KeyType{})->toPem().left(100);
    QTest::newRow("a key of another type") << PrivateKey::generate(*KeyType::parse(QStringLiteral("Ed25519")))->toPem();
    QTest::newRow("far too long") << QByteArray(1'000'000, '-');
}

void LabKeyStoreTest::refusesDamage()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto key = LabKeyStore(folder.path()).key(QStringLiteral("a"), KeyType{});
    QCOMPARE(key.error().code, ErrorCode::LabKeysUnusable);
    QCOMPARE(key.error().context.subject, path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // not overwritten: its pins may be in use
}

void LabKeyStoreTest::refusesAFileOpenToOthers()
{
    QTemporaryDir folder;
    QVERIFY(LabKeyStore(folder.path()).key(QStringLiteral("a"), KeyType{}));
    const QString path = folder.filePath(QStringLiteral("a.pem"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto key = LabKeyStore(folder.path()).key(QStringLiteral("a"), KeyType{});
    QCOMPARE(key.error().code, ErrorCode::LabKeysUnusable);
    QVERIFY(!key.error().context.detail.isEmpty());
}

void LabKeyStoreTest::refusesAFolderThatCannotBe()
{
    QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    LabKeyStore store(file.fileName() + QStringLiteral("/keys"));
    QCOMPARE(store.key(QStringLiteral("a"), KeyType{}).error().code, ErrorCode::LabKeysUnusable);
}

void LabKeyStoreTest::sharesOneFolderAmongPrograms()
{
    QCoreApplication::setApplicationName(QStringLiteral("one"));
    const QString first = LabKeyStore::userFolder();
    QCoreApplication::setApplicationName(QStringLiteral("another"));
    QCOMPARE(LabKeyStore::userFolder(), first);
    QVERIFY(first.endsWith(QStringLiteral("/pintle/lab-keys")));
}

QTEST_GUILESS_MAIN(LabKeyStoreTest)
#include "lab_key_store_test.moc"
