// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// A QMainWindow with a menu, a tool bar, a table in a dock, a scene and a status bar, and nothing behind them: the
// floor under the window of an application.

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1000, 700);
    auto* menu = window.menuBar()->addMenu(QStringLiteral("&File"));
    auto* bar = window.addToolBar(QStringLiteral("Tools"));
    for (int number = 0; number < 8; ++number) {
        menu->addAction(QStringLiteral("Action %1").arg(number));
        bar->addAction(QStringLiteral("Tool %1").arg(number));
    }
    auto* table = new QTableWidget(200, 6);
    for (int cell = 0; cell < table->rowCount() * table->columnCount(); ++cell)
        table->setItem(cell / table->columnCount(), cell % table->columnCount(),
            new QTableWidgetItem(QStringLiteral("cell %1").arg(cell)));
    auto* dock = new QDockWidget(QStringLiteral("List"));
    dock->setWidget(table);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    auto* scene = new QGraphicsScene(&window);
    for (int row = 0; row < 4; ++row) {
        scene->addRect(0, row * 120, 220, 80);
        scene->addText(QStringLiteral("a box with\ntwo lines of text"))->setPos(8, row * 120 + 8);
    }
    auto* view = new QGraphicsView(scene);
    view->setRenderHint(QPainter::Antialiasing);
    window.setCentralWidget(view);
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.show();
    return QApplication::exec();
}
