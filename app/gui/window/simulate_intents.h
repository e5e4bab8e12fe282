// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/lane_run.h"
#include "app/gui/window/window_parts.h"

#include <QObject>

class QAction;

namespace pintle {

class Page;
class SimulatePage;
class Workbench;

/// Joins the Simulate page to the lane run: what is set there goes into a run, what the run comes to is shown.
class SimulateIntents : public QObject
{
    Q_OBJECT

public:
    SimulateIntents(const WindowParts& parts, SimulatePage& page);

    /// Whether a target is one's own beyond doubt: of the lab, or on this machine.
    static bool isOwn(const Target& target);

private:
    void addActions();
    void connectPage();
    void connectRun();

    void run();
    void runWithLab();
    void runWithMitmproxy();
    /// The chosen proxy, where it can be used for this target; else that is told.
    std::optional<LaneProxy> chosenProxy(const QString& address);
    std::optional<PinSet> chosenPins() const; ///< the set that the target bar shows
    bool isAllowed(const Target& target);
    void askForConsent(const Target& target);
    void tellOfMissingMitmproxy();
    void locateMitmproxy();
    void takeNext(Lane lane);
    void showInInspect(Lane lane);

    void showRun();
    void showLane(Lane lane);
    void showFailure(const Error& error, const QString& subject);
    void refreshPins();
    void refreshCommand();
    void restore();
    void remember();

    Workbench& bench() const;
    LaneRun& lanes() const;

    WindowParts m_parts;
    SimulatePage& m_page;
    QAction* m_stop = nullptr;
};

/// The page with its intents, for the list of pages.
Page* makeSimulatePage(const WindowParts& parts);

} // namespace pintle
