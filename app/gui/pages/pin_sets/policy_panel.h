// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace pintle {

class FaultLine;
class MarkedLine;

/// What is done with the pins of one host: enforce or report, until when, how far below, and where it is checked.
class PolicyPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Field { Mode, End, Subdomains, Endpoints };

    explicit PolicyPanel(QWidget* parent = nullptr);

    /// `now` judges the end.
    void setHost(const HostPins& host, const QDateTime& now);
    /// Nothing to edit.
    void clear();

Q_SIGNALS:
    void edited(const pintle::HostPins& next, pintle::PolicyPanel::Field field);

private:
    void emitMode();
    void emitEnd();
    void emitSubdomains(bool below);
    void emitEndpoints();
    void showEnd(const QDateTime& now);

    std::optional<HostPins> m_host;
    QDateTime m_now;
    bool m_setting = false;
    QRadioButton* m_enforce = nullptr;
    QRadioButton* m_report = nullptr;
    QCheckBox* m_below = nullptr;
    QCheckBox* m_ends = nullptr;
    QDateEdit* m_end = nullptr;
    MarkedLine* m_warning = nullptr;
    QLineEdit* m_endpoints = nullptr;
    FaultLine* m_fault = nullptr;
};

} // namespace pintle
