// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/content_description.h"

#include <QTest>

using namespace pintle;

class ContentDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItLooksLike_data();
    void saysWhatItLooksLike();
};

void ContentDescriptionTest::saysWhatItLooksLike_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* words, const QByteArray& content) {
        QTest::newRow(words) << content << QString::fromLatin1(words);
    };
    row("empty", {});
    row("white space", " \r\n");
    row("HTML", "\n<!DOCTYPE html><html><head>");
    row("XML", "<?xml version='1.0'?><a/>");
    row("JSON", " {\"a\": 1}");
    row("JKS key store", QByteArray::fromHex("feedfeed00000002"));
    row("OpenSSH key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI user@host");
    row("OpenPGP data", "-----BEGIN PGP PUBLIC KEY BLOCK-----");
    row("ZIP archive", QByteArray("PK\x03\x04rest"));
    row("DER of another kind", QByteArray::fromHex("3003020100"));
    row("binary data", QByteArray::fromHex("0102030405"));
    row("base64 without PEM lines", QByteArray(100, 'A'));
    row("plain text", "no certificate here");
}

void ContentDescriptionTest::saysWhatItLooksLike()
{
    QFETCH(QByteArray, content);
    QTEST(describeContent(content), "words");
}

QTEST_GUILESS_MAIN(ContentDescriptionTest)
#include "content_description_test.moc"
