// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/sha256.h"

#include <thread>

#include <QTest>

using namespace pintle;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedVectors_data();
    void equalsThePublishedVectors();
    void mayBeUsedFromManyThreads();
};

void Sha256Test::equalsThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    // FIPS 180-2, appendix B.
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::equalsThePublishedVectors()
{
    QFETCH(QByteArray, text);
    QTEST(sha256Of(text).toHex(), "digest");
}

void Sha256Test::mayBeUsedFromManyThreads()
{
    const QByteArray wanted = sha256Of("abc");
    std::array<int, 4> equal{};
    std::vector<std::thread> threads;
    for (int& count : equal) {
        threads.emplace_back([&count, &wanted] {
            for (int i = 0; i < 500; ++i)
                count += sha256Of("abc") == wanted ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(equal, (std::array<int, 4>{500, 500, 500, 500}));
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
