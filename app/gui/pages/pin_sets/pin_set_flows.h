// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/pin_set_check.h"
#include "app/gui/pages/pin_sets/pin_words.h"

#include <QPointer>
#include <QUuid>

class QWidget;

namespace pintle {

class BackupWizard;
class ExportSheet;
class PinSetsPage;

/// What is done on the page of pin sets: sets made and removed, pins taken from chains, files and wizards, checks run,
/// configurations imported and exported.
class PinSetFlows : public QObject
{
    Q_OBJECT

public:
    explicit PinSetFlows(PinSetsPage& page);
    ~PinSetFlows() override;

    void newSet();
    void newSetByHash();
    void duplicateSet();
    void removeSet();
    void addFromChain(QWidget* beside);
    void addLeafPin();
    void addBackup();
    void generateBackup();
    /// Every server of the set; with `hostOnly` those of the host that is shown.
    void check(bool hostOnly);
    void stopCheck() { m_check.stop(); }
    bool isChecking() const { return m_check.isRunning(); }
    void importPins();
    void importFile(const QString& path);
    void exportPins(const QString& format);
    void copyPins();
    void copyRows();

    /// Null while none is open.
    ExportSheet* exportSheet() const;
    BackupWizard* backupWizard() const;
    const PinSetCheck& checks() const { return m_check; }

Q_SIGNALS:
    void checkChanged();
    /// A server of a check is to be seen on the page of chains.
    void inspectRequested(const QString& address);

private:
    QString freeName(const QString& wish) const;
    void readBackupFile(const QString& path, const QString& passphrase);
    void addTo(const QUuid& set, const HostPattern& pattern, const std::vector<PinEntry>& entries, const QString& step);
    void tell(const Error& error, const QString& subject);
    void log(Severity level, const QString& sentence, const QString& details = {}) const;
    void showChecks();
    void endCheck(bool stopped);
    void refreshSheet();

    PinSetsPage& m_page;
    PinSetCheck m_check;
    quint64 m_job = 0;
    QUuid m_checked; ///< the set that the results are of
    QPointer<ExportSheet> m_sheet;
    QPointer<BackupWizard> m_wizard;
};

} // namespace pintle
