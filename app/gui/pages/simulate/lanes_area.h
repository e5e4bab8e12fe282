// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/simulate/lane_view.h"

#include <QStackedWidget>

#include <array>

class QSplitter;
class QTabWidget;

namespace pintle {

/// The three lanes: side by side, or as tabs where the window is narrow. They scroll together.
class LanesArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// Below this width of the window the lanes are tabs.
    static constexpr int NarrowWindow = 1100;

    explicit LanesArea(QWidget* parent = nullptr);
    ~LanesArea() override;

    LaneView* lane(Lane lane) const { return m_lanes[size_t(lane)]; }
    void setPicture(Lane lane, const LanePicture& picture);
    void setLaneShown(Lane lane, bool shown);
    bool isLaneShown(Lane lane) const { return m_shown[size_t(lane)]; }
    bool hasTabs() const;
    /// Brings a lane to the front and its chain into focus.
    void focusLane(Lane lane);

Q_SIGNALS:
    void nextRequested(pintle::Lane lane);
    void whyRequested(pintle::Lane lane);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void nameTab(Lane lane);
    void scrollTogether(LaneView* moved, int value);

    std::array<LaneView*, 3> m_lanes{};
    std::array<bool, 3> m_shown{true, true, true};
    QSplitter* m_beside = nullptr;
    QTabWidget* m_tabs = nullptr;
    bool m_scrolling = false;
    bool m_arranged = false; ///< side by side at least once
};

} // namespace pintle
