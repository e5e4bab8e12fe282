// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/backup_files.h"

#include <QWizardPage>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace pintle {

class BackupWizard;
class FaultLine;

/// 1: the kind of key.
class BackupTypePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit BackupTypePage(std::optional<KeyType> current, QWidget* parent = nullptr);
    KeyType type() const;

private:
    std::optional<KeyType> m_current;
    QRadioButton* m_p256 = nullptr;
    QRadioButton* m_rsa = nullptr;
    QRadioButton* m_like = nullptr;
};

/// 2: a key file here, or the request of a key that is made elsewhere.
class BackupPlacePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit BackupPlacePage(BackupWizard* wizard);

    bool makesKey() const;
    BackupPlaces places() const;
    QString passphrase() const;
    QString requestPath() const; ///< of the key made elsewhere
    void setBusy(bool busy);
    void setFault(const Error& error);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QWidget* buildHere();
    QWidget* buildElsewhere();
    void refresh();
    void browse(QLineEdit* field, const QString& title, bool saving);

    BackupWizard& m_wizard;
    QRadioButton* m_here = nullptr;
    QRadioButton* m_elsewhere = nullptr;
    QWidget* m_hereParts = nullptr;
    QWidget* m_elsewhereParts = nullptr;
    QLineEdit* m_keyPath = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QCheckBox* m_withRequest = nullptr;
    QLineEdit* m_requestPath = nullptr;
    QPlainTextEdit* m_commands = nullptr;
    QLabel* m_progress = nullptr;
    FaultLine* m_fault = nullptr;
    bool m_busy = false;
};

/// 3: the pin and where the files are.
class BackupResultPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit BackupResultPage(BackupWizard* wizard);

    void initializePage() override;
    void cleanupPage() override;

private:
    BackupWizard& m_wizard;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace pintle
