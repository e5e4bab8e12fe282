// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/simulate/lane_picture.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pintle {

class ChainModel;
class ChainView;

/// One lane: its way, the chain as its client saw it, and what it came to.
class LaneView : public QFrame
{
    Q_OBJECT

public:
    explicit LaneView(Lane lane, QWidget* parent = nullptr);

    Lane lane() const { return m_lane; }
    void setPicture(const LanePicture& picture);
    /// Title and route in one line, where there is more width than height.
    void setFlat(bool flat);
    /// `A  Direct`
    static QString title(Lane lane);
    const BannerText& banner() const;
    bool isJudged() const { return m_judged; }
    ChainView* chainView() const { return m_chain; }
    VerdictBanner* bannerWidget() const { return m_banner; }

Q_SIGNALS:
    void nextRequested(pintle::Lane lane);
    void whyRequested(pintle::Lane lane);

private:
    void buildBottom(QVBoxLayout* column);

    Lane m_lane;
    bool m_judged = false;
    QBoxLayout* m_heading = nullptr;
    LaneRoute* m_route = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_waiting = nullptr;
    ChainView* m_chain = nullptr;
    ChainModel* m_model = nullptr;
    VerdictBanner* m_banner = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_why = nullptr;
};

} // namespace pintle
