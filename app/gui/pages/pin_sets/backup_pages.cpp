// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/backup_pages.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/pin_sets/backup_wizard.h"
#include "app/gui/pages/pin_sets/fault_line.h"
#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/widgets/copy_row.h"
#include "app/text/sentences.h"

#include "core/pins/pin.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace pintle {
namespace {

QLabel* explanation(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// The parts that belong to a choice, a little further in.
QVBoxLayout* indented(QWidget* parts)
{
    auto* row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(24);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    return column;
}

} // namespace

BackupTypePage::BackupTypePage(std::optional<KeyType> current, QWidget* parent)
    : QWizardPage(parent)
    , m_current(std::move(current))
    , m_p256(new QRadioButton(tr("P-&256, small and fast"), this))
    , m_rsa(new QRadioButton(tr("&RSA of 3072 bits, for old clients"), this))
{
    setTitle(tr("Kind of Key"));
    setSubTitle(tr("A backup key is kept back. The day the served key is lost, a certificate for this one lets your "
                   "users in again."));
    m_p256->setObjectName(QStringLiteral("backup.p256"));
    m_rsa->setObjectName(QStringLiteral("backup.rsa"));
    m_p256->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_p256);
    column->addWidget(m_rsa);
    if (m_current) {
        m_like = new QRadioButton(tr("&Like the key that is served: %1").arg(m_current->id()), this);
        m_like->setObjectName(QStringLiteral("backup.like"));
        column->addWidget(m_like);
    }
    column->addStretch(1);
}

KeyType BackupTypePage::type() const
{
    if (m_like != nullptr && m_like->isChecked())
        return *m_current;
    return *KeyType::parse(m_rsa->isChecked() ? QStringLiteral("RSA-3072") : QStringLiteral("P-256"));
}

BackupPlacePage::BackupPlacePage(BackupWizard* wizard)
    : QWizardPage(wizard)
    , m_wizard(*wizard)
    , m_here(new QRadioButton(tr("Make the key &here, in an encrypted file"), this))
    , m_elsewhere(new QRadioButton(tr("Certificate request &only: the key is made elsewhere"), this))
    , m_progress(new QLabel(this))
    , m_fault(new FaultLine(this))
{
    setTitle(tr("Place of the Key"));
    setSubTitle(tr("The private key never becomes part of the workspace."));
    m_here->setObjectName(QStringLiteral("backup.here"));
    m_elsewhere->setObjectName(QStringLiteral("backup.elsewhere"));
    m_here->setChecked(true);
    m_hereParts = buildHere();
    m_elsewhereParts = buildElsewhere();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_here);
    column->addWidget(m_hereParts);
    column->addWidget(m_elsewhere);
    column->addWidget(m_elsewhereParts);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addStretch(1);
    m_progress->hide();
    connect(m_here, &QRadioButton::toggled, this, &BackupPlacePage::refresh);
    const QString folder = QDir::homePath();
    m_keyPath->setText(QDir(folder).filePath(suggestedKeyFile(m_wizard.wish().setName)));
    refresh();
}

QWidget* BackupPlacePage::buildHere()
{
    auto* parts = new QWidget(this);
    m_keyPath = new QLineEdit(parts);
    m_keyPath->setObjectName(QStringLiteral("backup.keyPath"));
    auto* choose = new QPushButton(tr("&Browse…"), parts);
    choose->setObjectName(QStringLiteral("backup.browseKey"));
    choose->setAccessibleName(tr("Browse for the key file"));
    m_passphrase = new QLineEdit(parts);
    m_passphrase->setObjectName(QStringLiteral("backup.passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(500);
    auto* generate = new QPushButton(tr("&Generate"), parts);
    generate->setObjectName(QStringLiteral("backup.generatePassphrase"));
    generate->setAccessibleName(tr("Generate passphrase"));
    auto* reveal = new QCheckBox(tr("&Show"), parts);
    reveal->setObjectName(QStringLiteral("backup.showPassphrase"));
    reveal->setAccessibleName(tr("Show passphrase"));
    m_withRequest = new QCheckBox(tr("Also write a certificate &request beside it"), parts);
    m_withRequest->setObjectName(QStringLiteral("backup.withRequest"));
    m_withRequest->setChecked(true);

    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(m_keyPath, 1);
    pathRow->addWidget(choose);
    auto* phraseRow = new QHBoxLayout;
    phraseRow->addWidget(m_passphrase, 1);
    phraseRow->addWidget(reveal);
    phraseRow->addWidget(generate);
    auto* form = new QFormLayout;
    auto* pathLabel = new QLabel(tr("&Key file"), parts);
    pathLabel->setBuddy(m_keyPath);
    form->addRow(pathLabel, pathRow);
    auto* phraseLabel = new QLabel(tr("&Passphrase"), parts);
    phraseLabel->setBuddy(m_passphrase);
    form->addRow(phraseLabel, phraseRow);
    auto* column = indented(parts);
    column->addLayout(form);
    column->addWidget(m_withRequest);
    connect(choose, &QPushButton::clicked, this, [this] { browse(m_keyPath, tr("Key File"), true); });
    connect(generate, &QPushButton::clicked, this, [this, reveal] {
        reveal->setChecked(true);
        m_passphrase->setText(generatedPassphrase());
    });
    connect(reveal, &QCheckBox::toggled, this,
        [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_keyPath, &QLineEdit::textChanged, this, &BackupPlacePage::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BackupPlacePage::refresh);
    return parts;
}

QWidget* BackupPlacePage::buildElsewhere()
{
    auto* parts = new QWidget(this);
    m_requestPath = new QLineEdit(parts);
    m_requestPath->setObjectName(QStringLiteral("backup.requestPath"));
    auto* choose = new QPushButton(tr("Bro&wse…"), parts);
    choose->setObjectName(QStringLiteral("backup.browseRequest"));
    choose->setAccessibleName(tr("Browse for the certificate request"));
    m_commands = new QPlainTextEdit(parts);
    m_commands->setObjectName(QStringLiteral("backup.commands"));
    m_commands->setAccessibleName(tr("Commands that make key and request"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setLayoutDirection(Qt::LeftToRight);
    m_commands->setFont(fixedFont(font()));
    m_commands->setMinimumHeight(4 * fontMetrics().height());
    m_commands->setMaximumHeight(6 * fontMetrics().height());
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Re&quest"), parts);
    label->setBuddy(m_requestPath);
    row->addWidget(label);
    row->addWidget(m_requestPath, 1);
    row->addWidget(choose);
    auto* column = indented(parts);
    column->addWidget(
        explanation(tr("Make the key where it is to be kept, for example in an HSM, and open its request."), parts));
    column->addWidget(m_commands);
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] { browse(m_requestPath, tr("Certificate Request"), false); });
    connect(m_requestPath, &QLineEdit::textChanged, this, &BackupPlacePage::refresh);
    return parts;
}

void BackupPlacePage::browse(QLineEdit* field, const QString& title, bool saving)
{
    dialogs::askForFile(this, {title, tr("All files (*)"), field->text(), saving},
        [field](const QString& path) { field->setText(path); });
}

void BackupPlacePage::initializePage()
{
    const auto& hosts = m_wizard.wish().hosts;
    m_commands->setPlainText(
        commandsFor(m_wizard.type(), hosts.empty() ? QStringLiteral("backup") : hosts.front().name().toString()));
    m_fault->clear();
}

bool BackupPlacePage::makesKey() const
{
    return m_here->isChecked();
}

BackupPlaces BackupPlacePage::places() const
{
    const QFileInfo key(m_keyPath->text().trimmed());
    const QString request = key.dir().filePath(key.completeBaseName() + QStringLiteral(".csr"));
    return {key.filePath(), m_withRequest->isChecked() ? request : QString()};
}

QString BackupPlacePage::passphrase() const
{
    return m_passphrase->text();
}

QString BackupPlacePage::requestPath() const
{
    return m_requestPath->text().trimmed();
}

void BackupPlacePage::refresh()
{
    m_hereParts->setVisible(makesKey());
    m_elsewhereParts->setVisible(!makesKey());
    m_fault->clear();
    Q_EMIT completeChanged();
}

void BackupPlacePage::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setText(makesKey() ? tr("Making the key…") : tr("Reading the request…"));
    m_progress->setVisible(busy);
    for (QWidget* part :
        {static_cast<QWidget*>(m_here), static_cast<QWidget*>(m_elsewhere), m_hereParts, m_elsewhereParts})
        part->setEnabled(!busy);
    Q_EMIT completeChanged();
}

void BackupPlacePage::setFault(const Error& error)
{
    m_fault->setFault(text::sentence(error));
}

bool BackupPlacePage::isComplete() const
{
    if (m_busy)
        return false;
    return makesKey() ? !m_keyPath->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty()
                      : !requestPath().isEmpty();
}

bool BackupPlacePage::validatePage()
{
    if (m_wizard.made())
        return true;
    m_wizard.begin();
    return false; // the wizard goes on by itself when the key is there
}

BackupResultPage::BackupResultPage(BackupWizard* wizard)
    : QWizardPage(wizard)
    , m_wizard(*wizard)
    , m_rows(new QVBoxLayout(this))
{
    setTitle(tr("The Backup Key"));
    setSubTitle(tr("“Finish” adds its pin to the set; “Cancel” takes the files away again."));
}

void BackupResultPage::initializePage()
{
    delete m_content;
    m_content = new QWidget(this);
    m_rows->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    if (!m_wizard.made())
        return;
    const MadeBackup& made = *m_wizard.made();
    auto* pin = new CopyRow(tr("Pin"), CopyRow::Kind::Hash, m_content);
    pin->setObjectName(QStringLiteral("backup.pin"));
    pin->setValue(Pin::of(made.key).toString(), Pin::of(made.key).toString());
    connect(pin, &CopyRow::copied, &m_wizard, &BackupWizard::copied);
    column->addWidget(pin);
    for (int i = 0; i < int(made.files.size()); ++i) {
        const QString path = made.files[i];
        auto* row = new QHBoxLayout;
        row->addWidget(
            explanation(i == 0
                    ? tr("Key file: %1. Only you can read it, and only with the passphrase.").arg(onScreen(path))
                    : tr("Certificate request: %1.").arg(onScreen(path)),
                m_content),
            1);
        auto* show = new QPushButton(tr("Show Folder"), m_content);
        show->setObjectName(QStringLiteral("backup.show%1").arg(i));
        show->setAccessibleName(tr("Show the folder of %1").arg(QFileInfo(path).fileName()));
        connect(show, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
        row->addWidget(show);
        column->addLayout(row);
    }
    column->addWidget(explanation(made.files.isEmpty()
            ? tr("The key stays where it was made. Keep it away from the server.")
            : tr("Store the key away from the server. Neither the key nor the passphrase is kept here."),
        m_content));
    column->addStretch(1);
}

void BackupResultPage::cleanupPage()
{
    m_wizard.discard();
}

} // namespace pintle
