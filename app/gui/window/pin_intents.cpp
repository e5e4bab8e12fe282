// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/pin_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace pintle {
namespace {

PinRole roleOf(const ChainNode& node)
{
    if (node.depth == 0)
        return PinRole::Leaf;
    return node.isAnchor ? PinRole::Root : PinRole::Intermediate;
}

} // namespace

PinIntents::PinIntents(const WindowParts& parts, InspectPage& page, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
{
    ActionRegistry& actions = m_parts.actions;
    m_pin = actions.add(QStringLiteral("pins.pin-selected"), tr("&Pin Selected Certificate"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, page.id());
    m_save = actions.add(QStringLiteral("pins.save"), tr("Sa&ve Pin Set…"));
    connect(m_pin, &QAction::triggered, this, &PinIntents::pinCurrent);
    connect(m_save, &QAction::triggered, this, &PinIntents::savePinSet);
    connect(&m_page, &InspectPage::pinToggleRequested, this, &PinIntents::pinCurrent);
    connect(&bench().editor(), &WorkspaceEditor::changed, this, &PinIntents::refresh);
    refresh();
}

Workbench& PinIntents::bench() const
{
    return m_parts.session.workbench();
}

void PinIntents::refresh()
{
    const ChainNode* node = m_page.showsChain() ? m_page.currentNode() : nullptr;
    const bool pinnable =
        node != nullptr && node->certificate && node->kind == ChainNode::Kind::OnPath && bench().pinHost().has_value();
    m_pin->setEnabled(pinnable);
    m_pin->setText(
        pinnable && node->pinned ? tr("Remove &Pin of Selected Certificate") : tr("&Pin Selected Certificate"));
    m_save->setEnabled(bench().editor().currentPinSet() != nullptr);
}

void PinIntents::pinIntermediate()
{
    if (m_page.chain() == nullptr || m_page.chain()->model().picture().nodes.size() < 2)
        return;
    m_page.chainView()->setCurrentRow(1);
    pinCurrent();
}

void PinIntents::pinCurrent()
{
    const ChainNode* node = m_page.currentNode();
    if (node == nullptr || !node->certificate || node->kind != ChainNode::Kind::OnPath)
        return;
    if (!bench().pinHost()) {
        m_parts.status.note(tr("Pins are for a host, and this file names none."));
        return;
    }
    if (node->pinned) {
        m_parts.status.note(tr("Removed the pin of %1").arg(node->name));
        bench().unpin(*node->certificate);
        return;
    }
    const StoredPinSet* set = bench().editor().currentPinSet();
    if (set == nullptr) {
        offerSets(*node->certificate, roleOf(*node));
        return;
    }
    m_parts.status.note(tr("Pinned %1 in %2").arg(node->name, set->set.name()));
    bench().pin(set->id, *node->certificate, roleOf(*node));
}

QPoint PinIntents::besideCurrent() const
{
    const ChainView* view = m_page.chainView();
    if (!view->isVisible())
        return m_page.mapToGlobal(QPoint(80, 80));
    const QRect place = view->elementRect(std::max(view->current(), 0));
    return view->viewport()->mapToGlobal(QPoint(place.left() + 40, place.top() + 40));
}

void PinIntents::offerSets(const Certificate& certificate, PinRole role)
{
    auto* menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Pin into which set?"));
    auto* fresh = menu->addAction(tr("&New pin set \"%1\"").arg(bench().pinHost()->displayName()));
    connect(fresh, &QAction::triggered, this, [this, certificate, role] {
        m_parts.status.note(tr("Pinned %1 in a new set").arg(certificate.displayName()));
        bench().pin(QUuid(), certificate, role);
    });
    for (const StoredPinSet& set : bench().editor().pinSets()) {
        const QString name = set.set.name();
        auto* existing = menu->addAction(tr("In \"%1\"").arg(name));
        connect(existing, &QAction::triggered, this, [this, certificate, role, name, id = set.id] {
            m_parts.status.note(tr("Pinned %1 in %2").arg(certificate.displayName(), name));
            bench().pin(id, certificate, role);
        });
    }
    menu->popup(besideCurrent());
    menu->setActiveAction(fresh);
}

void PinIntents::savePinSet()
{
    const StoredPinSet* stored = bench().editor().currentPinSet();
    if (stored == nullptr) {
        m_parts.status.note(tr("There is no pin set to save. Pin a certificate first."));
        return;
    }
    const QString known = bench().pinSetPath();
    const QString suggested = known.isEmpty() ? QStringLiteral("%1.pins.json").arg(stored->set.name()) : known;
    dialogs::askForFile(&m_parts.window,
        {tr("Save Pin Set"), tr("Pin sets (*.pins.json);;All files (*)"), suggested, true},
        [this](const QString& path) { bench().savePinSet(path); });
}

} // namespace pintle
