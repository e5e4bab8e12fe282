// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLineEdit;

namespace pintle {

/// The connection options below the target bar: nothing modal, everything in sight, read at the next inspection.
class OptionsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget* parent = nullptr);

    /// Errors: those of ConnectAddress::parse and ProxyAddress::parse; subject is the field's name.
    Result<ConnectionRequest> options() const;
    /// Nothing differs from the usual.
    bool isUsual() const;
    void focusFirst();
    void setTlsVersions(QSsl::SslProtocol protocols);
    void setStartTls(StartTls protocol);
    void askForClientCertificate();

Q_SIGNALS:
    void changed();

private:
    QLineEdit* addField(int row, int column, const QString& label, const QString& placeholder);
    QComboBox* addChoice(int row, int column, const QString& label);
    void place(const QString& label, QWidget& field, int row, int column);
    void reset();

    QComboBox* m_startTls = nullptr;
    QComboBox* m_versions = nullptr;
    QComboBox* m_family = nullptr;
    QLineEdit* m_serverName = nullptr;
    QLineEdit* m_connectTo = nullptr;
    QLineEdit* m_proxy = nullptr;
    QLineEdit* m_certificate = nullptr;
    QLineEdit* m_key = nullptr;
};

} // namespace pintle
