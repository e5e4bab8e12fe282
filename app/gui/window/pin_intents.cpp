// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/pin_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_dialog.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/copy_intents.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/window_actions.h"

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

PinIntents::PinIntents(const WindowParts& parts, CopyIntents& copies, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_copies(copies)
{
    connect(m_parts.actions.pin, &QAction::triggered, this, &PinIntents::pinCurrent);
    connect(m_parts.actions.savePinSet, &QAction::triggered, this, &PinIntents::savePinSet);
    connect(m_parts.actions.exportPins, &QAction::triggered, this, &PinIntents::exportPins);
    connect(&m_parts.page, &InspectPage::pinToggleRequested, this, &PinIntents::pinCurrent);
}

void PinIntents::pinIntermediate()
{
    if (m_parts.page.model().picture().nodes.size() < 2)
        return;
    m_parts.page.chainView()->setCurrentRow(1);
    pinCurrent();
}

void PinIntents::pinCurrent()
{
    const ChainNode* node = m_parts.page.currentNode();
    if (node == nullptr || !node->certificate || node->kind != ChainNode::Kind::OnPath)
        return;
    Workbench& bench = m_parts.bench;
    if (!bench.pinHost()) {
        m_parts.status.note(tr("Pins are for a host, and this file names none."));
        return;
    }
    if (node->pinned) {
        m_parts.status.note(tr("Removed the pin of %1").arg(node->name));
        bench.unpin(*node->certificate);
        return;
    }
    const int set = bench.shelf().current();
    if (set < 0) {
        offerSets(*node->certificate, roleOf(*node));
        return;
    }
    m_parts.status.note(tr("Pinned %1 in %2").arg(node->name, bench.shelf().names().value(set)));
    bench.pin(set, *node->certificate, roleOf(*node));
}

QPoint PinIntents::besideCurrent() const
{
    const ChainView* view = m_parts.page.chainView();
    if (!view->isVisible())
        return m_parts.page.mapToGlobal(QPoint(80, 80));
    const QRect place = view->elementRect(std::max(view->current(), 0));
    return view->viewport()->mapToGlobal(QPoint(place.left() + 40, place.top() + 40));
}

void PinIntents::offerSets(const Certificate& certificate, PinRole role)
{
    auto* menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Pin into which set?"));
    auto* fresh = menu->addAction(tr("&New pin set \"%1\"").arg(m_parts.bench.pinHost()->displayName()));
    connect(fresh, &QAction::triggered, this, [this, certificate, role] {
        m_parts.status.note(tr("Pinned %1 in a new set").arg(certificate.displayName()));
        m_parts.bench.pin(-1, certificate, role);
    });
    const QStringList names = m_parts.bench.shelf().names();
    for (int i = 0; i < int(names.size()); ++i) {
        auto* existing = menu->addAction(tr("In \"%1\"").arg(names[i]));
        connect(existing, &QAction::triggered, this, [this, certificate, role, i, name = names[i]] {
            m_parts.status.note(tr("Pinned %1 in %2").arg(certificate.displayName(), name));
            m_parts.bench.pin(i, certificate, role);
        });
    }
    menu->popup(besideCurrent());
    menu->setActiveAction(fresh);
}

void PinIntents::savePinSet()
{
    const PinShelf& shelf = m_parts.bench.shelf();
    const auto set = shelf.currentSet();
    if (!set) {
        m_parts.status.note(tr("There is no pin set to save. Pin a certificate first."));
        return;
    }
    const QString known = shelf.currentPath();
    const QString suggested = known.isEmpty() ? QStringLiteral("%1.pins.json").arg(set->name()) : known;
    dialogs::askForFile(&m_parts.window,
        {tr("Save Pin Set"), tr("Pin sets (*.pins.json);;All files (*)"), suggested, true},
        [this](const QString& path) { m_parts.bench.savePinSet(path); });
}

void PinIntents::exportPins()
{
    const auto set = m_parts.bench.shelf().currentSet();
    if (!set) {
        m_parts.status.note(tr("There is no pin set to export. Pin a certificate first."));
        return;
    }
    auto* dialog = new ExportDialog(*set, &m_parts.window);
    connect(dialog, &ExportDialog::copied, &m_copies, &CopyIntents::copy);
    connect(dialog, &ExportDialog::saveRequested, &m_parts.bench, &Workbench::writeExport);
    dialog->show();
}

} // namespace pintle
