// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QMainWindow>

class QSettings;

namespace pintle {

class InspectPage;
class TargetBar;
class Theme;

/// Menus, target bar, page and status bar; joins their intents to the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(QSettings& settings, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A target or the path of a certificate file, as given on the command line.
    void inspect(const QString& subject);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildThemeMenu(QMenu* view);

    QSettings& m_settings;
    Theme& m_theme;
    TargetBar* m_target = nullptr;
    InspectPage* m_page = nullptr;
};

} // namespace pintle
