// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/lane_run.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pintle {

/// What a run is made of, at the top of the page: the proxy, the pins, which lanes are shown, and the one button that
/// begins and ends it.
class SimulateStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SimulateStrip(QWidget* parent = nullptr);

    LaneProxy::Kind proxyKind() const;
    void setProxyKind(LaneProxy::Kind kind);
    /// Path of mitmdump; empty where it was not found, which is said.
    void setMitmproxy(const QString& program);
    QString mitmproxy() const { return m_program; }
    /// As typed, and with `http://` where no kind was.
    QString otherAddress() const;
    QString otherAnchors() const;
    void setOther(const QString& address, const QString& anchors);
    void setPins(const QString& sentence);
    void setRunning(bool running);
    bool isRunning() const { return m_running; }
    void setLaneShown(Lane lane, bool shown);
    bool isLaneShown(Lane lane) const;

    QWidget* mainControl() const;
    void focusProxy();

Q_SIGNALS:
    void runRequested();
    void stopRequested();
    void proxyChanged();
    void locateRequested();
    void laneToggled(pintle::Lane lane, bool shown);

private:
    QWidget* buildProxyRow();
    QWidget* buildRunRow();
    void nameMitmproxy();
    void showFields();

    QComboBox* m_proxy = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_locate = nullptr;
    QWidget* m_other = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_anchors = nullptr;
    QLabel* m_pins = nullptr;
    std::array<QCheckBox*, 3> m_lanes{};
    QPushButton* m_run = nullptr;
    QString m_program;
    bool m_running = false;
};

} // namespace pintle
