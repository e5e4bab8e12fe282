// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace pintle {

class ActionRegistry;
class PreferencePage;
class Preferences;
class Translation;

/// The preferences: a list of pages and the page, over a window that stays usable. What is set takes effect at once,
/// so that there is nothing to accept or to cancel; each page has its way back to the defaults.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(
        Preferences& preferences, const Translation& translation, ActionRegistry& actions, QWidget* parent);

    void openPage(const QString& id);
    QString currentPage() const;

private:
    void buildList();
    void buildButtons();
    void showPage(int row);
    void search(const QString& words);

    std::vector<PreferencePage*> m_pages;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_found = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace pintle
