// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/text_size.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace pintle {

class MainWindow;
class PreferencesDialog;
class Session;
class Translation;

/// Shows the window over the session, and builds it anew when the language changes: page, place, focus and open
/// preferences are as before. Language, theme and size of the text come from the preferences.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// Session and translation outlive the host. `translation` has its first language already.
    WindowHost(Session& session, Translation& translation, QObject* parent = nullptr);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }
    /// Null while it is not open.
    PreferencesDialog* preferencesDialog() const;
    void openPreferences();

Q_SIGNALS:
    void rebuilt();

private:
    void build();
    void rebuild();
    void addActions();
    void fillThemes(QMenu& menu);
    void stepText(int percent);

    Session& m_session;
    Translation& m_translation;
    TextSize m_textSize;
    std::unique_ptr<MainWindow> m_window;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace pintle
