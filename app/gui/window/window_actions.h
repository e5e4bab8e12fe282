// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/theme.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace pintle {

/// Every action of the window with its key, and the menus they stand in. One registry: the menus, the list of keys and
/// the test for conflicts read it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoStack& undo, ThemeChoice theme);

    QAction* openCertificates = nullptr;
    QAction* pasteCertificates = nullptr;
    QAction* openPinSet = nullptr;
    QAction* savePinSet = nullptr;
    QAction* exportPins = nullptr;
    QAction* quit = nullptr;
    QAction* copyPin = nullptr;
    QAction* copyAs = nullptr;
    QAction* details = nullptr;
    QAction* table = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomActual = nullptr;
    QAction* zoomFit = nullptr;
    QAction* fullScreen = nullptr;
    QAction* inspect = nullptr;
    QAction* stop = nullptr;
    QAction* focusAddress = nullptr;
    QAction* options = nullptr;
    QAction* compare = nullptr;
    QAction* copyCommand = nullptr;
    QAction* pin = nullptr;
    QAction* nextPane = nullptr;
    QAction* previousPane = nullptr;
    QAction* keys = nullptr;
    QAction* about = nullptr;

    /// All of them, in the order of the menus.
    const std::vector<QAction*>& all() const { return m_all; }
    /// Rich text: every key and what it does, those inside the diagram included.
    QString keyList() const;

Q_SIGNALS:
    void themeChosen(pintle::ThemeChoice choice);

private:
    QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& sequences = {});
    void buildFile();
    void buildEdit(QUndoStack& undo);
    void buildView(ThemeChoice theme);
    void buildTarget();
    void buildPins();
    void buildHelp();

    QMainWindow& m_window;
    std::vector<QAction*> m_all;
};

} // namespace pintle
