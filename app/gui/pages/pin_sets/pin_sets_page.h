// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/pages/pin_sets/lint_model.h"
#include "app/gui/session/workspace_editor.h"

#include <QUuid>

#include <map>

class QSplitter;
class QStackedWidget;

namespace pintle {

class EmptyState;
class ExportPreview;
class LiveChains;
class PinSetEditor;
class PinSetList;
class Session;

/// Which keys are accepted, will that survive rotation, how is it shipped: the list of pin sets, the editor of the
/// current one, its export. Shows what the workspace holds; every change is a step of the workspace's editor.
class PinSetsPage : public Page, public Searchable
{
    Q_OBJECT

public:
    explicit PinSetsPage(Session& session, QWidget* parent = nullptr);
    ~PinSetsPage() override;

    static QString pageId() { return QStringLiteral("pin-sets"); }
    QString id() const override { return pageId(); }
    QString title() const override { return tr("Pin Sets"); }
    IconName icon() const override { return IconName::PinFilled; }
    MessageBar* messages() const override { return m_messages; }
    QString primaryText() const override { return tr("Check Pin &Set"); }
    bool canRunPrimary() const override;
    void runPrimary() override { Q_EMIT checkRequested(); }
    QString asCommand() const override;
    std::vector<QWidget*> panes() const override;
    QWidget* mainControl() const override;
    Searchable* searchable() override { return this; }
    int search(const QString& text) override;
    int stepMatch(int direction) override;

    WorkspaceEditor& workspace() const;
    Session& session() const { return m_session; }
    LiveChains& liveChains() const { return m_live; }
    PinSetList* list() const { return m_list; }
    PinSetEditor* editor() const { return m_editor; }
    ExportPreview* preview() const { return m_preview; }
    EmptyState* emptyState() const { return m_empty; }
    bool showsSet() const;
    /// The live chain of the host that is shown; null for none.
    const PathReport* liveOfHost() const;
    /// `edit` on the set with this id; nothing happens when it has gone meanwhile.
    void editSet(const QUuid& id, const PinSet& next, const StepName& step);

Q_SIGNALS:
    void checkRequested();
    void newSetRequested();
    void importRequested();
    void hashSetRequested();
    void chainPageRequested();
    void exportRequested(const QString& format);
    void leafPinRequested();
    /// What is shown has changed: another set, another selection, the same with other pins.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildEmptyState();
    void connectParts();
    void refresh();
    void showSets();
    Severity worstOfSet(const StoredPinSet& stored);
    LiveChainOf liveFor(const PinSet& set) const;

    struct Weighed {
        PinSet set;
        Severity worst;
    };

    Session& m_session;
    LiveChains& m_live;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_split = nullptr;
    PinSetList* m_list = nullptr;
    PinSetEditor* m_editor = nullptr;
    ExportPreview* m_preview = nullptr;
    std::map<QUuid, Weighed> m_weights; ///< what a set was found to be worth, until it or a chain changes
    bool m_wide = true;
};

} // namespace pintle
