// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace pintle {
namespace {

QKeySequence key(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window, QUndoStack& undo, ThemeChoice theme)
    : QObject(&window)
    , m_window(window)
{
    buildFile();
    buildEdit(undo);
    buildView(theme);
    buildTarget();
    buildPins();
    buildHelp();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QList<QKeySequence>& sequences)
{
    auto* action = menu->addAction(text);
    action->setShortcuts(sequences);
    m_all.push_back(action);
    return action;
}

void WindowActions::buildFile()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&File"));
    openCertificates = add(menu, tr("&Open Certificates…"), {key(Qt::CTRL | Qt::Key_O), key(Qt::CTRL | Qt::Key_I)});
    pasteCertificates = add(menu, tr("&Paste Certificates"), {key(Qt::CTRL | Qt::Key_V)});
    menu->addSeparator();
    openPinSet = add(menu, tr("Open Pin &Set…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    savePinSet = add(menu, tr("Sa&ve Pin Set…"), {key(Qt::CTRL | Qt::Key_S), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportPins = add(menu, tr("&Export Pins…"), {key(Qt::CTRL | Qt::Key_E)});
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {key(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::buildEdit(QUndoStack& undo)
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    auto* undoAction = undo.createUndoAction(menu, tr("&Undo"));
    undoAction->setShortcut(key(Qt::CTRL | Qt::Key_Z));
    auto* redoAction = undo.createRedoAction(menu, tr("&Redo"));
    redoAction->setShortcuts({key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), key(Qt::CTRL | Qt::Key_Y)});
    for (QAction* action : {undoAction, redoAction}) {
        menu->addAction(action);
        m_all.push_back(action);
    }
    menu->addSeparator();
    copyPin = add(menu, tr("&Copy Pin"), {key(Qt::CTRL | Qt::Key_C)});
    copyAs = add(menu, tr("Copy &As…"), {key(Qt::CTRL | Qt::ALT | Qt::Key_A)});
}

void WindowActions::buildView(ThemeChoice theme)
{
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    details = add(menu, tr("&Details Panel"), {key(Qt::Key_F9)});
    details->setCheckable(true);
    details->setChecked(true);
    table = add(menu, tr("Show as T&able"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    table->setCheckable(true);
    menu->addSeparator();
    zoomIn = add(menu, tr("Zoom &In"), {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, tr("Zoom &Out"), {key(Qt::CTRL | Qt::Key_Minus)});
    zoomActual = add(menu, tr("A&ctual Size"), {key(Qt::CTRL | Qt::Key_0)});
    zoomFit = add(menu, tr("&Fit Chain"), {key(Qt::CTRL | Qt::Key_9)});
    menu->addSeparator();
    auto* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(themes);
    const auto addTheme = [&](const QString& text, ThemeChoice choice) {
        auto* action = add(themes, text);
        action->setCheckable(true);
        action->setChecked(theme == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    };
    addTheme(tr("&System"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
    fullScreen = add(menu, tr("F&ull Screen"), {key(Qt::Key_F11)});
    fullScreen->setCheckable(true);
}

void WindowActions::buildTarget()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Target"));
    inspect = add(menu, tr("&Inspect"), {key(Qt::Key_F5), key(Qt::CTRL | Qt::Key_R)});
    stop = add(menu, tr("&Stop"), {key(Qt::Key_Escape)});
    menu->addSeparator();
    focusAddress = add(menu, tr("&Address"), {key(Qt::CTRL | Qt::Key_L)});
    options = add(menu, tr("Connection &Options"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    options->setCheckable(true);
    compare = add(menu, tr("Compare Through a Pro&xy…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    menu->addSeparator();
    copyCommand = add(menu, tr("&Copy as Command"), {key(Qt::CTRL | Qt::ALT | Qt::Key_C)});
}

void WindowActions::buildPins()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Pins"));
    pin = add(menu, tr("&Pin Selected Certificate"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    menu->addSeparator();
    menu->addAction(openPinSet);
    menu->addAction(savePinSet);
    menu->addAction(exportPins);
}

void WindowActions::buildHelp()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Help"));
    nextPane = add(menu, tr("&Next Pane"), {key(Qt::Key_F6)});
    previousPane = add(menu, tr("P&revious Pane"), {key(Qt::SHIFT | Qt::Key_F6)});
    menu->addSeparator();
    keys = add(menu, tr("&Keyboard Shortcuts"), {key(Qt::CTRL | Qt::Key_Slash)});
    about = add(menu, tr("&About Pintle"));
    about->setMenuRole(QAction::AboutRole);
}

QString WindowActions::keyList() const
{
    QString rows;
    const auto row = [&rows](const QString& spelling, const QString& what) {
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(spelling.toHtmlEscaped(), what.toHtmlEscaped());
    };
    for (const QAction* action : m_all) {
        if (action->shortcuts().isEmpty())
            continue;
        QString what = action->text();
        what.remove(QLatin1Char('&'));
        QStringList spelled;
        for (const QKeySequence& sequence : action->shortcuts())
            spelled << sequence.toString(QKeySequence::NativeText);
        row(spelled.join(QStringLiteral(", ")), what);
    }
    row(tr("↑ ↓ Home End"), tr("Along the chain"));
    row(tr("← →"), tr("To the side lane, or to another path"));
    row(tr("Enter"), tr("From a certificate to its details"));
    row(tr("P"), tr("Pin or unpin the certificate (in the diagram)"));
    row(tr("Menu, Shift+F10"), tr("Context menu"));
    return QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows);
}

} // namespace pintle
