// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pem_reader.h"

#include <QTest>

using namespace pintle;

class PemReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocksAmongText();
    void saysWhyABlockIsNone_data();
    void saysWhyABlockIsNone();
    void readsHeadersOfOld();
    void decodesBase64WithWhiteSpaceOnly_data();
    void decodesBase64WithWhiteSpaceOnly();
    void passesLongLinesOnce();
};

namespace {

// The blocks are views of the text.
std::vector<PemBlock> blocksOf(const QByteArray& text)
{
    std::vector<PemBlock> blocks;
    PemReader reader(text);
    while (const auto block = reader.next())
        blocks.push_back(*block);
    return blocks;
}

} // namespace

void PemReaderTest::findsBlocksAmongText()
{
    const QByteArray text = "Certificate chain\r\n the line -----BEGIN X----- is no block here\r\n"
                            "-----BEGIN A-----\r\nAAAA\r\n-----END A-----\r\ntext between\n"
                            "    -----BEGIN B B-----\n    BBBB\n    -----END B B-----\n"
                            "-----BEGIN C-----CCCC-----END C-----";

    const auto blocks = blocksOf(text);

    QCOMPARE(blocks.size(), std::size_t(3));
    QCOMPARE(blocks[0].label.toByteArray(), QByteArray("A"));
    QCOMPARE(blocks[0].body.trimmed().toByteArray(), QByteArray("AAAA"));
    QCOMPARE(blocks[0].offset, text.indexOf("-----BEGIN A"));
    QCOMPARE(blocks[1].label.toByteArray(), QByteArray("B B"));
    QCOMPARE(blocks[1].body.trimmed().toByteArray(), QByteArray("BBBB"));
    QCOMPARE(blocks[2].text.toByteArray(), QByteArray("-----BEGIN C-----CCCC-----END C-----"));
}

void PemReaderTest::saysWhyABlockIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("faults");
    QTest::addColumn<int>("blocks");
    const QByteArray good = "-----BEGIN B-----\nBBBB\n-----END B-----\n";
    QTest::newRow("END is missing at the end") << QByteArray("-----BEGIN A-----\nAAAA\n") << 1 << 0;
    QTest::newRow("END is missing before another block") << "-----BEGIN A-----\nAAAA\n" + good << 1 << 1;
    QTest::newRow("END has another label") << "-----BEGIN A-----\nAAAA\n-----END C-----\n" + good << 1 << 1;
    QTest::newRow("END has a longer label") << "-----BEGIN A-----\nAAAA\n-----END AB-----\n" + good << 1 << 1;
    QTest::newRow("BEGIN has no dashes") << "-----BEGIN A\nAAAA\n" + good << 1 << 1;
    QTest::newRow("BEGIN has an endless label") << "-----BEGIN " + QByteArray(200, 'A') + "-----\n" + good << 1 << 1;
    QTest::newRow("dashes alone") << QByteArray(1000, '-') << 0 << 0;
}

void PemReaderTest::saysWhyABlockIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(int, faults);
    QFETCH(int, blocks);
    const auto found = blocksOf(text);
    const auto isFault = [](const PemBlock& block) { return !block.fault.isEmpty(); };
    const auto count = static_cast<int>(std::count_if(found.begin(), found.end(), isFault));
    QCOMPARE(count, faults);
    QCOMPARE(static_cast<int>(found.size()) - count, blocks);
}

void PemReaderTest::readsHeadersOfOld()
{
    const QByteArray text = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                            "DEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n";

    const auto blocks = blocksOf(text);

    QCOMPARE(blocks.size(), std::size_t(1));
    QVERIFY(blocks[0].fault.isEmpty());
    QVERIFY(blocks[0].encrypted);
    QCOMPARE(blocks[0].body.trimmed().toByteArray(), QByteArray("AAAA"));
}

void PemReaderTest::decodesBase64WithWhiteSpaceOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bytes"); // empty: refused
    QTest::newRow("RFC 4648 vector foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("RFC 4648 vector foob") << QByteArray("Zm9vYg==\n") << QByteArray("foob");
    QTest::newRow("RFC 4648 vector fooba") << QByteArray("Zm9vYmE=") << QByteArray("fooba");
    QTest::newRow("lines broken anywhere") << QByteArray("\r\nZ\r\nm9\n\tvYm\r\nFy\r\n") << QByteArray("foobar");
    QTest::newRow("padding broken by a line") << QByteArray("Zm9vYg=\n=") << QByteArray("foob");
    QTest::newRow("padding missing") << QByteArray("Zm9vYg") << QByteArray();
    QTest::newRow("padding in the middle") << QByteArray("Zg==Zg==") << QByteArray();
    QTest::newRow("padding alone") << QByteArray("====") << QByteArray();
    QTest::newRow("a letter after padding") << QByteArray("Zg=A") << QByteArray();
    QTest::newRow("URL-safe alphabet") << QByteArray("-_-_") << QByteArray();
    QTest::newRow("a NUL") << QByteArray("Zm9v\0mFy", 8) << QByteArray();
    QTest::newRow("an octet above 127") << QByteArray("Zm9v\xe9mFy") << QByteArray();
    QTest::newRow("nothing") << QByteArray(" \n") << QByteArray();
}

void PemReaderTest::decodesBase64WithWhiteSpaceOnly()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bytes);
    const auto decoded = decodePemBody(body);
    QCOMPARE(decoded.has_value(), !bytes.isEmpty());
    QCOMPARE(decoded.value_or(QByteArray()), bytes);
}

void PemReaderTest::passesLongLinesOnce()
{
    // Quadratic behaviour would take hours here, and so end the test by its time limit.
    QByteArray text;
    for (int i = 0; i < 300'000; ++i)
        text += "-----BEGIN -----";
    QVERIFY(blocksOf(text).size() <= 300'000);
    QVERIFY(blocksOf(QByteArray(8'000'000, '-')).empty());
    QVERIFY(blocksOf(QByteArray("-----BEGIN A-----\n" + QByteArray(8'000'000, '\n'))).size() == 1);
}

QTEST_GUILESS_MAIN(PemReaderTest)
#include "pem_reader_test.moc"
