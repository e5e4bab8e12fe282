// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/dialogs/export_rendering.h"

#include <QDialog>

#include <map>
#include <optional>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabWidget;

namespace pintle {

class ExportTab;
class Jobs;
class MessageBar;

/// A pin set as each platform takes it: platforms on the left, a tab for each one chosen, and what it does and cannot
/// do. Stands beside the window and follows the set while it is edited.
class ExportSheet : public QDialog
{
    Q_OBJECT

public:
    /// `jobs` outlives the sheet.
    ExportSheet(Jobs& jobs, QWidget* parent = nullptr);
    ~ExportSheet() override;

    /// `canUseLeaf`: the leaf of the live chain is known, so that "Use Leaf Pin" can be offered.
    void setPinSet(const PinSet& set, bool canUseLeaf);
    /// Ticks this format and shows its tab.
    void choose(const QString& id);
    QStringList chosen() const;
    MessageBar* messages() const { return m_messages; }

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
    /// The key of the live chain's leaf is wanted in the set.
    void leafPinRequested();
    void written(int files, const QString& folder);

private:
    void fillList();
    void take(QListWidgetItem* item);
    void removeTab(const QString& id);
    void render();
    void updateButtons();
    ExportTab* currentTab() const;
    void copyCurrent();
    void saveCurrent();
    void saveAll();
    void saveTo(const QString& folder, bool overwrite);
    void write(std::vector<ExportFile> files, const QString& folder);

    Jobs& m_jobs;
    std::optional<PinSet> m_set;
    bool m_canUseLeaf = false;
    QListWidget* m_list = nullptr;
    QTabWidget* m_tabs = nullptr;
    MessageBar* m_messages = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAll = nullptr;
    std::map<QString, ExportTab*> m_pages;
};

} // namespace pintle
