// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/session/inspection.h"
#include "app/gui/window/window_parts.h"

#include <QObject>

class QAction;
class QPoint;

namespace pintle {

class CopyIntents;
class InspectPage;
class Page;
class PinIntents;
class Workbench;

/// Joins the Inspect page to the workbench: what the user does on it goes there, what the workbench answers is shown.
class InspectIntents : public QObject
{
    Q_OBJECT

public:
    InspectIntents(const WindowParts& parts, InspectPage& page);

private:
    void addViewActions();
    void addZoomActions();
    void addChainActions();
    void rememberLayout();
    void connectPage();
    void connectBench();
    void resume();

    void takeNextAction(NextAction action);
    void offerComparison();
    void askForHelpers();
    void offerNodeMenu(const QPoint& at);
    void showStarted(const InspectRequest& request);
    void showReport(const EndpointReport& report);
    void refresh();
    Workbench& bench() const;

    WindowParts m_parts;
    InspectPage& m_page;
    CopyIntents* m_copies = nullptr;
    PinIntents* m_pins = nullptr;
    QAction* m_details = nullptr;
    QAction* m_table = nullptr;
    QAction* m_rootOnTop = nullptr;
    QAction* m_timeline = nullptr;
    std::vector<QAction*> m_zooms;
};

/// The page with its intents, for the list of pages.
Page* makeInspectPage(const WindowParts& parts);

} // namespace pintle
