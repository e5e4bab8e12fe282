// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QTimer;
class QWidget;

namespace pintle {

class Preferences;

/// Every action of the window, by id (its objectName: `pins.add-backup`). Who implements an action adds it here; menus,
/// palette, list of shortcuts and the test for conflicts read it. An id may be added once for each page that gives it a
/// meaning of its own (`edit.copy`): only the one of the page in front is visible, and its keys work. Owners say
/// with QAction::setEnabled what is possible; visibility is the registry's, unless an action is for all pages.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString page; ///< the only page where it is there; empty: all
        QAction* action = nullptr;
        QList<QKeySequence> standardKeys;
        QString keyPage; ///< the only page where its keys work though it is there on all; empty: no limit
    };
    /// A key that is no action: arrows in the diagram and the like; for the list of shortcuts alone.
    struct Hint {
        QString keys;
        QString text;
        QString page;
    };

    ActionRegistry(QWidget& window, Preferences& preferences);

    QAction* add(
        const QString& id, const QString& text, const QList<QKeySequence>& keys = {}, const QString& page = {});
    /// What a page is for: there on all pages, F5 and Ctrl+R while `page` is in front.
    QAction* addPrimary(const QString& id, const QString& text, const QString& page);
    /// An action made elsewhere (undo, a dock's toggle).
    void adopt(const QString& id, QAction* action, const QList<QKeySequence>& keys = {}, const QString& page = {});
    /// A menu within a menu, filled by the caller.
    QMenu* addMenu(const QString& id, const QString& text, const QString& page = {});
    void addHint(const QString& keys, const QString& text, const QString& page = {});

    /// The action with this id that the page in front has; null for none.
    QAction* find(const QString& id) const;
    const std::vector<Entry>& entries() const { return m_entries; }
    const std::vector<Hint>& hints() const { return m_hints; }
    /// Its keys as the user has them, on the pages where they work.
    QList<QKeySequence> keysOf(const Entry& entry) const;
    /// Whether the two can be there at the same time.
    static bool meet(const Entry& one, const Entry& other);
    /// Entries other than `entry` whose keys would answer to the same sequence.
    std::vector<const Entry*> rivals(const Entry& entry, const QKeySequence& sequence) const;

    void showPage(const QString& page);
    QString page() const { return m_page; }

Q_SIGNALS:
    /// Actions were added, or another page is in front; told once for many, from the event loop.
    void changed();

private:
    QAction* enter(Entry entry);
    void applyKeys(const Entry& entry);
    void applyPage(const Entry& entry);

    QWidget& m_window;
    Preferences& m_preferences;
    std::vector<Entry> m_entries;
    std::vector<Hint> m_hints;
    QString m_page;
    QTimer* m_later = nullptr;
};

} // namespace pintle
