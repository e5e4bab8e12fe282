// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Files of ill will: too long, endless, silent, damaged, or made to mislead who reads the answer.

#include "tests/support/openssl_command.h"
#include "tests/support/pki.h"
#include "tests/support/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace pintle::test;

namespace {

constexpr qint64 LargestKilobytes = 300 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr bool IsMeasured = false;
#else
constexpr bool IsMeasured = true;
#endif

QByteArray derOf(const Issued& issued)
{
    return openssl({QStringLiteral("x509"), QStringLiteral("-in"), issued.certificate, QStringLiteral("-outform"),
        QStringLiteral("DER")});
}

} // namespace

class HostileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_leaf = m_pki.issue(request({QStringLiteral("subjectAltName=DNS:site.test")}), nullptr); }

    void hundredMegabytesInOneLineAreRefused()
    {
        const QString path = m_pki.folder() + QStringLiteral("/line.pem");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray part(1024 * 1024, 'A');
        QCOMPARE(file.write("-----BEGIN CERTIFICATE-----\n"), qint64(28));
        for (int megabyte = 0; megabyte < 100; ++megabyte)
            QCOMPARE(file.write(part), part.size());
        file.close();
        verifyRefusal(runPintleCli({QStringLiteral("inspect"), path}));
    }

    void devicesAndFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("/dev/zero") << "/dev/zero";
        QTest::newRow("/dev/full") << "/dev/full";
        QTest::newRow("a folder") << "/etc/";
        QTest::newRow("nothing") << "/nonexistent/chain.pem";
    }
    void devicesAndFoldersAreRefused()
    {
        QFETCH(QString, path);
        verifyRefusal(runPintleCli({QStringLiteral("inspect"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("check"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("import"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("verify"), QStringLiteral("--chain"), path}));
    }

    void silentPipeIsGivenUp()
    {
        const QString path = m_pki.folder() + QStringLiteral("/pipe.pem");
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        // A writer that never writes: without one, opening alone would tell.
        const int writer = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(writer >= 0);
        const ProgramRun run = runPintleCli({QStringLiteral("inspect"), path});
        close(writer);
        verifyRefusal(run);
        if (IsMeasured)
            QVERIFY2(run.milliseconds < 12'000, run.summary());
    }

    void truncatedCertificateIsRefused()
    {
        const QByteArray der = derOf(m_leaf);
        for (qsizetype size = 0; size < der.size(); size += 1 + der.size() / 40)
            verifyRefusal(
                runPintleCli({QStringLiteral("inspect"), m_pki.file(QStringLiteral("cut.der"), der.left(size))}));
    }

    void mutatedCertificateIsShownOrRefused()
    {
        const QByteArray der = derOf(m_leaf);
        std::mt19937 random(11);
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = der;
            for (int changes = 0; changes < 1 + round % 3; ++changes)
                damaged[static_cast<qsizetype>(random() % static_cast<std::size_t>(der.size()))] =
                    static_cast<char>(random());
            const ProgramRun run = runPintleCli({QStringLiteral("inspect"),
                m_pki.file(QStringLiteral("damaged.der"), damaged), QStringLiteral("--trust"), m_leaf.certificate});
            QVERIFY2(run.exitCode == 0 || run.exitCode == 1 || run.exitCode == 3, run.summary());
            QVERIFY2(!run.out.contains('\x1b') && !run.err.contains('\x1b'), run.summary());
        }
    }

    void nameWithANulMatchesNothingShorter()
    {
        // GeneralNames of one dNSName, `site.test`, NUL, `.evil.test`.
        const QByteArray name = QByteArray("site.test") + '\0' + ".evil.test";
        const QByteArray general = '\x82' + QByteArray(1, static_cast<char>(name.size())) + name;
        const QByteArray list = '\x30' + QByteArray(1, static_cast<char>(general.size())) + general;
        const Issued leaf =
            m_pki.issue(request({QStringLiteral("2.5.29.17=DER:") + QString::fromLatin1(list.toHex())}), nullptr);
        const ProgramRun run = runPintleCli(
            {QStringLiteral("verify"), QStringLiteral("--chain"), leaf.certificate, QStringLiteral("--trust"),
                leaf.certificate, QStringLiteral("--host"), QStringLiteral("site.test"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 1, run.summary());
        QVERIFY2(!run.out.contains('\0'), run.summary());
    }

    void garbageIsRefusedByEveryReader_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("NULs") << QByteArray(100'000, '\0');
        QTest::newRow("deep DER") << QByteArray::fromHex("3080").repeated(50'000);
        QTest::newRow("deep JSON") << QByteArray(200'000, '[');
        QTest::newRow("deep XML") << QByteArray("<a>").repeated(100'000);
        QTest::newRow("PEM heads only") << QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(20'000);
        QTest::newRow("XML entities") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><network-security-config>&d;"
            "</network-security-config>");
    }
    void garbageIsRefusedByEveryReader()
    {
        QFETCH(QByteArray, content);
        const QString path = m_pki.file(QStringLiteral("garbage.pem"), content);
        verifyRefusal(runPintleCli({QStringLiteral("inspect"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("check"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("advise"), path}));
        verifyRefusal(runPintleCli({QStringLiteral("import"), path}));
    }

private:
    static CertificateRequest request(const QStringList& extensions)
    {
        CertificateRequest request;
        request.subject = QStringLiteral("/CN=site.test");
        request.extensions = extensions;
        return request;
    }

    static void verifyRefusal(const ProgramRun& run)
    {
        QVERIFY2(run.exitCode == 3, run.summary());
        QVERIFY2(run.err.trimmed().count('\n') == 0 && run.err.trimmed().size() > 20, run.summary());
        QVERIFY2(!run.err.contains('\x1b') && run.out.isEmpty(), run.summary());
        if (IsMeasured)
            QVERIFY2(peakKilobytesOfChildren() < LargestKilobytes,
                QByteArray::number(peakKilobytesOfChildren()).constData());
    }

    Pki m_pki;
    Issued m_leaf;
};

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"
