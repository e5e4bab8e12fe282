// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/backup_wizard.h"

#include "app/gui/pages/pin_sets/backup_pages.h"
#include "app/gui/session/background.h"
#include "app/gui/theme/style.h"

#include "core/pins/pin_taking.h"

#include <QAbstractButton>
#include <QPointer>

namespace pintle {

BackupWizard::BackupWizard(BackupWish wish, QWidget* parent)
    : QWizard(parent)
    , m_wish(std::move(wish))
    , m_type(new BackupTypePage(m_wish.current, this))
    , m_place(new BackupPlacePage(this))
    , m_result(new BackupResultPage(this))
{
    setObjectName(QStringLiteral("backup.wizard"));
    setWindowTitle(tr("Generate Backup Key"));
    setAttribute(Qt::WA_DeleteOnClose);
    // The other styles paint a white header, whatever the theme.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    addPage(m_type);
    addPage(m_place);
    addPage(m_result);
    for (const WizardButton which : {NextButton, FinishButton})
        button(which)->setProperty(PrimaryProperty, true);
    resize(640, 430);
}

BackupWizard::~BackupWizard()
{
    discard();
}

KeyType BackupWizard::type() const
{
    return m_type->type();
}

void BackupWizard::begin()
{
    if (m_busy)
        return;
    m_busy = true;
    m_place->setBusy(true);
    const auto finish = [self = QPointer<BackupWizard>(this)](const Result<MadeBackup>& result) {
        if (self != nullptr)
            self->take(result);
        else if (result)
            removeBackupFiles(*result); // it was left while the key was made
    };
    // In the context of the application: what was made must be taken away even when the wizard has gone.
    auto* context = QCoreApplication::instance();
    if (m_place->makesKey()) {
        inBackground(
            context,
            [recipe = BackupKeyRecipe{type(), m_place->passphrase(), m_wish.hosts}, places = m_place->places()] {
                return makeBackupFiles(recipe, places);
            },
            finish);
        return;
    }
    inBackground(
        context, [path = m_place->requestPath()] { return readBackup(path); }, finish);
}

void BackupWizard::take(const Result<MadeBackup>& result)
{
    m_busy = false;
    m_place->setBusy(false);
    if (!result) {
        m_place->setFault(result.error());
        return;
    }
    m_made = *result;
    if (!isVisible())
        return discard();
    next();
}

void BackupWizard::discard()
{
    if (m_made)
        removeBackupFiles(*m_made);
    m_made.reset();
}

void BackupWizard::reject()
{
    discard();
    QWizard::reject();
}

void BackupWizard::accept()
{
    if (m_made) {
        PinEntry entry = backupEntryFor(m_made->key, tr("Backup key"));
        Q_EMIT keyMade(entry, m_made->files);
        m_made.reset(); // the files are the user's now
    }
    QWizard::accept();
}

} // namespace pintle
