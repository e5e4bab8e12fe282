// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/main_window.h"

#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/empty_state.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace pintle {

MainWindow::MainWindow(QSettings& settings, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_target(new TargetBar)
    , m_page(new InspectPage)
{
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    column->addWidget(m_page, 1);
    setCentralWidget(centre);
    buildMenus();
    statusBar()->showMessage(tr("Ready"));

    m_target->setAddress(QStringLiteral("lab:good"));
    m_page->emptyState()->primaryButton()->setFocus(Qt::TabFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::inspect(const QString& subject)
{
    m_target->setAddress(subject);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::buildMenus()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    auto* quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    buildThemeMenu(menuBar()->addMenu(tr("&View")));
}

void MainWindow::buildThemeMenu(QMenu* view)
{
    auto* menu = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ThemeChoice choice) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.choose(choice);
            m_settings.setValue(QStringLiteral("theme"), QString(idOf(choice)));
        });
    };
    add(tr("&System"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
}

} // namespace pintle
