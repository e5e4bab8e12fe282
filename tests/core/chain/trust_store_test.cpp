// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/trust_store.h"

#include "tests/core/chain/chain_kit.h"
#include "tests/support/openssl_command.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class TrustStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileOfAnchors();
    void readsAFolderAndPassesOverWhatIsNoCertificate();
    void saysWhyThereIsNoStore();
    void findsAnchorsByNameAsOpensslComparesNames();
    void theSystemsStoreLooksIntoTheHashedDirectory();
    void theSystemsStoreRespectsSslCertFile();
    void keepsEachAnchorOnce();

private:
    Party m_root = makeRoot("Root");
    Party m_other = makeRoot("Other Root");
};

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TrustStoreTest::readsAFileOfAnchors()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("ca.pem")), m_root.certificate.toPem() + m_other.certificate.toPem());

    const auto store = TrustStore::fromPath(folder.filePath(QStringLiteral("ca.pem")));

    QVERIFY(store.has_value());
    QCOMPARE(store->name(), QStringLiteral("ca.pem"));
    QCOMPARE(store->kind(), TrustStore::Kind::File);
    QCOMPARE(store->all().size(), size_t(2));
    QVERIFY(store->contains(m_root.certificate));
    QVERIFY(!store->contains(makeRoot("Root").certificate));
}

void TrustStoreTest::readsAFolderAndPassesOverWhatIsNoCertificate()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.pem")), m_root.certificate.toPem());
    write(folder.filePath(QStringLiteral("b.der")), m_other.certificate.der());
    write(folder.filePath(QStringLiteral("README")), "not a certificate");

    const auto store = TrustStore::fromPath(folder.path());

    QVERIFY(store.has_value());
    QCOMPARE(store->kind(), TrustStore::Kind::Directory);
    QCOMPARE(store->all().size(), size_t(2));
}

void TrustStoreTest::saysWhyThereIsNoStore()
{
    const QTemporaryDir folder;
    QCOMPARE(TrustStore::fromPath(folder.path()).error().code, ErrorCode::EmptyTrustStore);
    QCOMPARE(TrustStore::fromPath(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
    write(folder.filePath(QStringLiteral("text")), "nothing here");
    const auto text = TrustStore::fromPath(folder.filePath(QStringLiteral("text")));
    QCOMPARE(text.error().code, ErrorCode::NothingFound);
    QCOMPARE(text.error().context.subject, folder.filePath(QStringLiteral("text")));
}

void TrustStoreTest::findsAnchorsByNameAsOpensslComparesNames()
{
    const TrustStore store = trusting({m_other.certificate, m_root.certificate});
    const Certificate spelledOtherwise = makeRoot("rOOT").certificate;

    QCOMPARE(store.anchorsBySubject(m_root.certificate.subject()), std::vector{m_root.certificate});
    QCOMPARE(store.anchorsBySubject(spelledOtherwise.subject()), std::vector{m_root.certificate});
    QVERIFY(store.anchorsBySubject(makeRoot("Third").certificate.subject()).empty());
    QVERIFY(TrustStore::empty().all().empty());
}

void TrustStoreTest::theSystemsStoreLooksIntoTheHashedDirectory()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("root.pem")), m_root.certificate.toPem());
    write(folder.filePath(QStringLiteral("other.pem")), m_other.certificate.toPem());
    openssl({QStringLiteral("rehash"), folder.path()});
    // Not hashed, so not in the store.
    write(folder.filePath(QStringLiteral("third.pem")), makeRoot("Third").certificate.toPem());
    qputenv("SSL_CERT_DIR", folder.path().toLocal8Bit());
    qputenv("SSL_CERT_FILE", folder.filePath(QStringLiteral("missing")).toLocal8Bit());

    const TrustStore store = TrustStore::system();

    QCOMPARE(store.kind(), TrustStore::Kind::System);
    QCOMPARE(store.anchorsBySubject(m_root.certificate.subject()), std::vector{m_root.certificate});
    QVERIFY(store.contains(m_other.certificate));
    QVERIFY(store.anchorsBySubject(makeRoot("Third").certificate.subject()).empty());
    QCOMPARE(store.all().size(), size_t(2));
    qunsetenv("SSL_CERT_DIR");
    qunsetenv("SSL_CERT_FILE");
}

void TrustStoreTest::theSystemsStoreRespectsSslCertFile()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("bundle.pem")), m_root.certificate.toPem() + m_other.certificate.toPem());
    qputenv("SSL_CERT_DIR", folder.path().toLocal8Bit());
    qputenv("SSL_CERT_FILE", folder.filePath(QStringLiteral("bundle.pem")).toLocal8Bit());

    const TrustStore store = TrustStore::system();

    QVERIFY(store.contains(m_root.certificate));
    QVERIFY(store.contains(m_other.certificate));
    QVERIFY(!store.contains(makeRoot("Root").certificate));
    qunsetenv("SSL_CERT_DIR");
    qunsetenv("SSL_CERT_FILE");
}

void TrustStoreTest::keepsEachAnchorOnce()
{
    QCOMPARE(trusting({m_root.certificate, m_root.certificate}).all().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TrustStoreTest)
#include "trust_store_test.moc"
