// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/backup_files.h"

#include "core/pins/pin_set.h"

#include <QWizard>

#include <optional>

namespace pintle {

class BackupPlacePage;
class BackupResultPage;
class BackupTypePage;

/// What the wizard needs to know of the set.
struct BackupWish {
    QString setName;
    std::vector<HostPattern> hosts;
    std::optional<KeyType> current; ///< of the key that is served, where it is known
};

/// Makes a backup key in three steps: what kind, where it goes, what came of it. Leaving it early leaves nothing
/// behind; the private key never reaches the workspace.
class BackupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit BackupWizard(BackupWish wish, QWidget* parent = nullptr);
    ~BackupWizard() override;

    const BackupWish& wish() const { return m_wish; }
    KeyType type() const;
    const std::optional<MadeBackup>& made() const { return m_made; }

    BackupTypePage* typePage() const { return m_type; }
    BackupPlacePage* placePage() const { return m_place; }
    BackupResultPage* resultPage() const { return m_result; }

    /// Makes the key, or reads the one made elsewhere, off the GUI thread; then the last page, or a fault on the
    /// second.
    void begin();
    bool isBusy() const { return m_busy; }
    /// Back from the result: the files just written go.
    void discard();

    void reject() override;
    void accept() override;

Q_SIGNALS:
    void keyMade(const pintle::PinEntry& entry, const QStringList& files);
    void copied(const QString& label, const QString& value);

private:
    void take(const Result<MadeBackup>& result);

    BackupWish m_wish;
    std::optional<MadeBackup> m_made;
    bool m_busy = false;
    BackupTypePage* m_type = nullptr;
    BackupPlacePage* m_place = nullptr;
    BackupResultPage* m_result = nullptr;
};

} // namespace pintle
