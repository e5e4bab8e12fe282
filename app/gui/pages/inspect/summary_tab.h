// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_tab.h"

class QPushButton;
class QToolButton;

namespace pintle {

/// The facts of a certificate that a person asks for first, and what can be done with it.
class SummaryTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit SummaryTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject) override;

Q_SIGNALS:
    void pinToggleRequested();
    void copyMenuRequested(const QPoint& globalPosition);
    void helpersRequested();

private:
    void showMissing(const ChainNode& node);
    void showCertificate(const DetailsSubject& subject);

    std::vector<CopyRow*> m_certificateRows;
    CopyRow* m_subject = nullptr;
    CopyRow* m_names = nullptr;
    CopyRow* m_valid = nullptr;
    CopyRow* m_pin = nullptr;
    CopyRow* m_key = nullptr;
    CopyRow* m_signature = nullptr;
    CopyRow* m_serial = nullptr;
    CopyRow* m_fingerprint = nullptr;
    CopyRow* m_issuer = nullptr;
    WrappedLabel* m_missing = nullptr;
    QPushButton* m_pinButton = nullptr;
    QToolButton* m_copyAs = nullptr;
    QPushButton* m_helpers = nullptr;
};

} // namespace pintle
