// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/copy_forms.h"

#include "tests/app/gui/lab_reports.h"
#include "tests/support/openssl_command.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

namespace {

const QString Host = QStringLiteral("api.lab.test");

} // namespace

class CopyFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase() { m_report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host); }

    void pinIsTheOneThatOpensslComputes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("default") << QStringLiteral("sha256") << QStringLiteral("sha256/%1");
        QTest::newRow("base64") << QStringLiteral("base64") << QStringLiteral("%1");
        QTest::newRow("hexadecimal") << QStringLiteral("hex") << QStringLiteral("%2");
        QTest::newRow("with colons") << QStringLiteral("colon-hex") << QStringLiteral("%3");
        QTest::newRow("curl") << QStringLiteral("curl") << QStringLiteral("sha256//%1");
        QTest::newRow("Android") << QStringLiteral("android") << QStringLiteral("<pin digest=\"SHA-256\">%1</pin>");
        QTest::newRow("TLSA") << QStringLiteral("tlsa") << QStringLiteral("3 1 1 %2");
        QTest::newRow("unknown id") << QStringLiteral("no-such") << QStringLiteral("sha256/%1");
    }
    void pinIsTheOneThatOpensslComputes()
    {
        QFETCH(QString, id);
        QFETCH(QString, pattern);
        for (const Certificate& certificate : m_report.paths->sent) {
            const QByteArray digest = test::opensslPin(certificate.toPem());
            QString expected = pattern;
            expected.replace(QStringLiteral("%1"), QString::fromLatin1(digest.toBase64()))
                .replace(QStringLiteral("%2"), QString::fromLatin1(digest.toHex()))
                .replace(QStringLiteral("%3"), QString::fromLatin1(digest.toHex(':').toUpper()));
            QCOMPARE(copyForm(id, certificate, m_report, 0).content, expected);
        }
    }

    void opensslCommandComputesThePin()
    {
        const Certificate& certificate = m_report.paths->sent[1];
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("certificate.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(certificate.toPem());
        file.close();
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(QStringLiteral("sh"),
            {QStringLiteral("-c"), copyForm(QStringLiteral("openssl"), certificate, m_report, 0).content});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardOutput().trimmed(), test::opensslPin(certificate.toPem()).toBase64());
    }

    void opensslCommandAsksTheServerForItsLeaf()
    {
        ProbeReport probe{.target = Target::parse(QStringLiteral("smtp://mail.example.com:587")).value()};
        probe.serverName = QStringLiteral("mail.example.com");
        EndpointReport report = m_report;
        report.probe = probe;
        const QString leaf = copyForm(QStringLiteral("openssl"), report.paths->sent[0], report, 0).content;
        QVERIFY2(leaf.startsWith(QLatin1String("openssl s_client -connect mail.example.com:587 "
                                               "-servername mail.example.com -starttls smtp </dev/null")),
            qPrintable(leaf));
        const QString issuing = copyForm(QStringLiteral("openssl"), report.paths->sent[1], report, 0).content;
        QVERIFY(issuing.startsWith(QLatin1String("openssl x509 -in certificate.pem")));
        report.probe->serverName = QStringLiteral("$(touch bad)");
        QVERIFY(!copyForm(QStringLiteral("openssl"), report.paths->sent[0], report, 0)
                     .content.contains(QLatin1String("touch")));
    }

    void chainsAreInTheirOrder()
    {
        const QString sent = copyForm(QStringLiteral("pem-sent"), m_report.paths->sent[0], m_report, 0).content;
        QCOMPARE(sent.toLatin1(), m_report.paths->sent[0].toPem() + m_report.paths->sent[1].toPem());
        const QString path = copyForm(QStringLiteral("pem-path"), m_report.paths->sent[0], m_report, 0).content;
        QCOMPARE(path.count(QLatin1String("BEGIN CERTIFICATE")), 3);
        QVERIFY(path.startsWith(sent));
    }

    void jsonIsACertificateOfTheCommandLine()
    {
        const QString json = copyForm(QStringLiteral("json"), m_report.paths->sent[0], m_report, 0).content;
        const QJsonObject certificate = QJsonDocument::fromJson(json.toUtf8()).object();
        QCOMPARE(certificate.value(QLatin1String("spkiSha256")).toString().toLatin1(),
            test::opensslPin(m_report.paths->sent[0].toPem()).toBase64());
    }

    void formsThatMakeNoSenseAreLeftOut()
    {
        const auto alone = m_lab.report(m_lab.withAnchor(QStringLiteral("self-signed")), Host);
        QCOMPARE(alone.paths->sent.size(), size_t(1));
        for (const CopyForm& form : copyForms(alone.paths->sent[0], alone, 0))
            QVERIFY(form.id != QLatin1String("pem-sent"));
    }

    void formsCarryNoMarksAndHaveIdsAndLettersOfTheirOwn()
    {
        QSet<QString> ids;
        QSet<QChar> letters;
        const auto forms = copyForms(m_report.paths->sent[0], m_report, 0);
        QCOMPARE(forms.size(), size_t(13));
        for (const CopyForm& form : forms) {
            QVERIFY(!form.content.isEmpty());
            QVERIFY(!form.content.contains(QChar(0x2026)));
            QVERIFY(!form.content.contains(QChar(0x2066)));
            ids << form.id;
            letters << form.label.at(form.label.indexOf(QLatin1Char('&')) + 1).toLower();
            QVERIFY(!form.name().contains(QLatin1Char('&')));
        }
        QCOMPARE(size_t(ids.size()), forms.size());
        QCOMPARE(size_t(letters.size()), forms.size());
        for (const CopyFormChoice& choice : copyFormChoices())
            QVERIFY2(ids.contains(choice.id), qPrintable(choice.id));
    }

private:
    test::LabReports m_lab;
    EndpointReport m_report;
};

QTEST_MAIN(CopyFormsTest)
#include "copy_forms_test.moc"
