// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_search.h"

#include "tests/app/gui/lab_reports.h"
#include "tests/support/openssl_command.h"

#include <QRegularExpression>
#include <QTest>

using namespace pintle;

namespace {

const QString Host = QStringLiteral("api.lab.test");

QByteArray askOpenssl(const Certificate& certificate, const QString& what)
{
    return test::openssl({QStringLiteral("x509"), QStringLiteral("-noout"), what}, certificate.toPem()).trimmed();
}

} // namespace

/// What openssl says of the intermediate, in every spelling, finds row 1 and nothing else.
class ChainSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        m_picture = pictureOf(m_lab.report(sent, Host), 0);
        m_issuing = std::make_unique<Certificate>(sent[1]);
    }

    void hashesAreFoundInEverySpelling_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("base64") << QString() << QStringLiteral("base64");
        QTest::newRow("with its algorithm") << QStringLiteral("sha256/") << QStringLiteral("base64");
        QTest::newRow("as curl writes it") << QStringLiteral("sha256//") << QStringLiteral("base64");
        QTest::newRow("as HPKP wrote it") << QStringLiteral("pin-sha256=\"") << QStringLiteral("base64");
        QTest::newRow("hexadecimal") << QString() << QStringLiteral("hex");
        QTest::newRow("upper case with colons") << QString() << QStringLiteral("colons");
        QTest::newRow("in groups") << QString() << QStringLiteral("groups");
        QTest::newRow("data of a TLSA record") << QStringLiteral("3 1 1 ") << QStringLiteral("hex");
        QTest::newRow("first four bytes") << QString() << QStringLiteral("beginning");
        QTest::newRow("white space around") << QStringLiteral("  ") << QStringLiteral("base64");
    }
    void hashesAreFoundInEverySpelling()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, spelling);
        const QByteArray digest = test::opensslPin(m_issuing->toPem());
        QString text = QString::fromLatin1(digest.toBase64());
        if (spelling == QLatin1String("hex"))
            text = QString::fromLatin1(digest.toHex());
        else if (spelling == QLatin1String("colons"))
            text = QString::fromLatin1(digest.toHex(':').toUpper());
        else if (spelling == QLatin1String("groups"))
            text = QString::fromLatin1(digest.toHex(' '));
        else if (spelling == QLatin1String("beginning"))
            text = QString::fromLatin1(digest.left(4).toHex());
        QCOMPARE(matchingRows(m_picture, prefix + text), std::vector<int>{1});
    }

    void fingerprintIsFound()
    {
        const QByteArray line = test::openssl({QStringLiteral("x509"), QStringLiteral("-noout"),
                                                  QStringLiteral("-fingerprint"), QStringLiteral("-sha256")},
            m_issuing->toPem());
        const QByteArray fingerprint = line.mid(line.indexOf('=') + 1).trimmed();
        QCOMPARE(matchingRows(m_picture, QString::fromLatin1(fingerprint)), std::vector<int>{1});
        QCOMPARE(matchingRows(m_picture, QString::fromLatin1(fingerprint).remove(QLatin1Char(':')).toLower()),
            std::vector<int>{1});
    }

    void serialNumberIsFoundAsOpensslPrintsIt()
    {
        const QByteArray serial = askOpenssl(*m_issuing, QStringLiteral("-serial")).mid(7);
        QCOMPARE(matchingRows(m_picture, QString::fromLatin1(serial)), std::vector<int>{1});
        QCOMPARE(
            matchingRows(m_picture, QStringLiteral("0x") + QString::fromLatin1(serial.toLower())), std::vector<int>{1});
    }

    void namesAreFoundByTheirParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::newRow("common name, other case") << QStringLiteral("issuing e1") << std::vector<int>{1};
        QTest::newRow("alternative name of the leaf") << QStringLiteral("good.lab") << std::vector<int>{0};
        QTest::newRow("address among the names") << QStringLiteral("127.0.0.1") << std::vector<int>{0};
        QTest::newRow("organisation of both authorities") << QStringLiteral("Lab Trust") << std::vector<int>{1, 2};
        QTest::newRow("nothing") << QString() << std::vector<int>{};
        QTest::newRow("white space") << QStringLiteral("  ") << std::vector<int>{};
        QTest::newRow("what nobody has") << QStringLiteral("no such name") << std::vector<int>{};
        QTest::newRow("as long as a certificate") << QString(100'000, QLatin1Char('A')) << std::vector<int>{};
    }
    void namesAreFoundByTheirParts()
    {
        QFETCH(QString, text);
        QTEST(matchingRows(m_picture, text), "rows");
    }

    void unusedCertificatesAndMissingIssuersAreFoundToo()
    {
        auto sent = m_lab.sent(QStringLiteral("good"));
        sent.push_back(m_lab.sent(QStringLiteral("expired")).front());
        const ChainPicture extra = pictureOf(m_lab.report(sent, Host), 0);
        QCOMPARE(matchingRows(extra, QStringLiteral("expired.lab.test")), std::vector<int>{3});
        const ChainPicture broken = pictureOf(m_lab.report({sent.front()}, Host), 0);
        QCOMPARE(matchingRows(broken, QStringLiteral("Lab Issuing")), std::vector<int>{1});
    }

private:
    test::LabReports m_lab;
    ChainPicture m_picture;
    std::unique_ptr<Certificate> m_issuing;
};

QTEST_MAIN(ChainSearchTest)
#include "chain_search_test.moc"
