// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/backup_pages.h"
#include "app/gui/pages/pin_sets/backup_wizard.h"
#include "app/gui/pages/pin_sets/fault_line.h"
#include "tests/support/openssl_command.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using test::runOpenssl;

namespace {

constexpr int Patience = 120'000;
const QString Passphrase = QStringLiteral("between us");

BackupWish wish()
{
    return {QStringLiteral("Shop mobile"), {*HostPattern::parse(QStringLiteral("api.example.com"))},
        KeyType::parse(QStringLiteral("P-384"))};
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

class BackupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void makesAKeyFileThatOnlyItsOwnerReads();
    void leavesNothingBehindWhenItIsCancelled();
    void takesTheFilesAwayOnTheWayBack();
    void neverOverwritesAFile();
    void keepsWhatWasTypedOnTheWayBack();
    void readsTheRequestOfAKeyMadeElsewhere();
    void makesAKeyLikeTheServedOne();
    void wantsAPassphrase();
    void generatesPassphrasesThatDiffer();
    void suggestsFileNames_data();
    void suggestsFileNames();
    void writesNothingWhenTheRequestCannotBeWritten();

private:
    std::unique_ptr<BackupWizard> opened();
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<BackupWizard> BackupWizardTest::opened()
{
    auto wizard = std::make_unique<BackupWizard>(wish());
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    wizard->show();
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.keyPath"))->setText(path("backup.key"));
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.passphrase"))->setText(Passphrase);
    return wizard;
}

void BackupWizardTest::makesAKeyFileThatOnlyItsOwnerReads()
{
    auto wizard = opened();
    wizard->next();
    wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->currentPage(), static_cast<QWizardPage*>(wizard->resultPage()), Patience);
    QCOMPARE(files(), QStringList({QStringLiteral("backup.csr"), QStringLiteral("backup.key")}));
    const QFile::Permissions permissions = QFile::permissions(path("backup.key"));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QFile key(path("backup.key"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const auto publicDer =
        runOpenssl(words("pkey -pubout -outform DER -passin") << QStringLiteral("pass:") + Passphrase, key.readAll());
    QCOMPARE(publicDer.exitCode, 0);

    std::optional<PinEntry> made;
    connect(wizard.get(), &BackupWizard::keyMade, this, [&](const PinEntry& entry) { made = entry; });
    wizard->accept();
    QVERIFY(made);
    QVERIFY(made->role == PinRole::Backup);
    QCOMPARE(made->keyAlgorithm, QStringLiteral("EC P-256"));
    QCOMPARE(made->pin.digest(), QCryptographicHash::hash(publicDer.out, QCryptographicHash::Sha256));
    wizard.reset();
    QCOMPARE(files().size(), 2);
}

void BackupWizardTest::leavesNothingBehindWhenItIsCancelled()
{
    auto wizard = opened();
    QSignalSpy made(wizard.get(), &BackupWizard::keyMade);
    wizard->next();
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->made(), Patience);
    QCOMPARE(files().size(), 2);
    wizard->reject();
    QCOMPARE(files(), QStringList());
    QCOMPARE(made.count(), 0);

    // Left while the key is being made.
    auto hasty = opened();
    hasty->next();
    hasty->next();
    QVERIFY(hasty->isBusy());
    hasty->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!hasty->isBusy(), Patience);
    QCOMPARE(files(), QStringList());
}

void BackupWizardTest::takesTheFilesAwayOnTheWayBack()
{
    auto wizard = opened();
    wizard->next();
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->made(), Patience);
    wizard->back();
    QCOMPARE(files(), QStringList());
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->made(), Patience);
    QCOMPARE(files().size(), 2);
}

void BackupWizardTest::neverOverwritesAFile()
{
    QFile mine(path("backup.key"));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    auto wizard = opened();
    wizard->next();
    wizard->next();
    auto* fault = wizard->placePage()->findChild<FaultLine*>();
    QTRY_VERIFY_WITH_TIMEOUT(!fault->sentence().isEmpty(), Patience);
    QVERIFY(!wizard->made());
    wizard.reset();
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(files().size(), 1);
}

void BackupWizardTest::keepsWhatWasTypedOnTheWayBack()
{
    auto wizard = opened();
    wizard->findChild<QRadioButton*>(QStringLiteral("backup.rsa"))->setChecked(true);
    wizard->next();
    wizard->back();
    QVERIFY(wizard->findChild<QRadioButton*>(QStringLiteral("backup.rsa"))->isChecked());
    wizard->next();
    QCOMPARE(wizard->placePage()->passphrase(), Passphrase);
}

void BackupWizardTest::readsTheRequestOfAKeyMadeElsewhere()
{
    const auto key = runOpenssl(words("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256"));
    QFile keyFile(path("elsewhere.key"));
    QVERIFY(keyFile.open(QIODevice::WriteOnly) && keyFile.write(key.out) > 0);
    keyFile.close();
    const auto request = runOpenssl(words("req -new -subj /CN=x -key") << keyFile.fileName());
    QCOMPARE(request.exitCode, 0);
    QFile file(path("elsewhere.csr"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(request.out) > 0);
    file.close();
    const auto publicDer = runOpenssl(words("pkey -pubout -outform DER"), key.out);

    auto wizard = opened();
    wizard->next();
    wizard->findChild<QRadioButton*>(QStringLiteral("backup.elsewhere"))->setChecked(true);
    QVERIFY(!wizard->placePage()->isComplete());
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.requestPath"))->setText(file.fileName());
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->made(), Patience);
    QCOMPARE(wizard->made()->key.sha256(), QCryptographicHash::hash(publicDer.out, QCryptographicHash::Sha256));
    wizard->reject();
    QVERIFY(file.exists());
    QVERIFY(keyFile.exists());
}

void BackupWizardTest::makesAKeyLikeTheServedOne()
{
    auto wizard = opened();
    QCOMPARE(wizard->type().id(), QStringLiteral("P-256"));
    wizard->findChild<QRadioButton*>(QStringLiteral("backup.like"))->setChecked(true);
    QCOMPARE(wizard->type().id(), QStringLiteral("P-384"));
    wizard->findChild<QRadioButton*>(QStringLiteral("backup.rsa"))->setChecked(true);
    QCOMPARE(wizard->type().id(), QStringLiteral("RSA-3072"));
}

void BackupWizardTest::wantsAPassphrase()
{
    auto wizard = opened();
    wizard->next();
    QVERIFY(wizard->placePage()->isComplete());
    wizard->findChild<QLineEdit*>(QStringLiteral("backup.passphrase"))->clear();
    QVERIFY(!wizard->placePage()->isComplete());
    wizard->findChild<QPushButton*>(QStringLiteral("backup.generatePassphrase"))->click();
    QVERIFY(wizard->placePage()->isComplete());
    QVERIFY(wizard->placePage()->passphrase().size() >= 25);
}

void BackupWizardTest::generatesPassphrasesThatDiffer()
{
    QSet<QString> all;
    for (int i = 0; i < 100; ++i)
        all.insert(generatedPassphrase());
    QCOMPARE(all.size(), 100);
    static const QRegularExpression shape(QStringLiteral("^([a-z2-9]{5}-){4}[a-z2-9]{5}$"));
    for (const QString& phrase : std::as_const(all))
        QVERIFY2(shape.match(phrase).hasMatch(), qPrintable(phrase));
}

void BackupWizardTest::suggestsFileNames_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("file");
    QTest::newRow("words") << QStringLiteral("Shop mobile") << QStringLiteral("shop-mobile-backup.key");
    QTest::newRow("a path in the name") << QStringLiteral("../../etc/x") << QStringLiteral("etc-x-backup.key");
    QTest::newRow("nothing of use") << QStringLiteral("\u5e97") << QStringLiteral("pintle-backup.key");
}

void BackupWizardTest::suggestsFileNames()
{
    QFETCH(QString, set);
    QFETCH(QString, file);
    QCOMPARE(suggestedKeyFile(set), file);
}

void BackupWizardTest::writesNothingWhenTheRequestCannotBeWritten()
{
    const auto made = makeBackupFiles(
        {KeyType{}, Passphrase, wish().hosts}, {path("backup.key"), QStringLiteral("/nonexistent/backup.csr")});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileWriteFailed);
    QCOMPARE(files(), QStringList());
}

QTEST_MAIN(BackupWizardTest)
#include "backup_wizard_test.moc"
