// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/intake/intake_words.h"
#include "app/gui/window/window_parts.h"

#include <QObject>

#include <atomic>
#include <memory>

class QMimeData;

namespace pintle {

class DropOverlay;
class Workbench;

/// Ways in without a menu: drop and paste. What comes in is understood by another thread, its effect is named before
/// the user lets go, and then done: a chain to inspect, pins for the current set, a configuration, a workspace.
class IntakeIntents : public QObject
{
    Q_OBJECT

public:
    IntakeIntents(const WindowParts& parts, QObject* parent);
    ~IntakeIntents() override;

    /// Text or files; `name` stands for text. Done as soon as it is understood.
    void take(const QMimeData& mime, const QString& name);
    void takeFile(const QString& path);
    DropOverlay* overlay() const { return m_overlay; }

Q_SIGNALS:
    /// What came in was dealt with.
    void taken(pintle::Intake::Kind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static std::vector<IncomingPart> partsOf(const QMimeData& mime, const QString& name);
    void look(std::vector<IncomingPart> parts, std::function<void(const Intake&)> then);
    void forget();
    /// Certificates can be dragged out of diagram and table, which are there once a chain is.
    void watchChain();
    void showEffect();
    void apply(const Intake& intake);
    void applyCertificates(const Intake& intake);
    void addPins(const std::vector<PinEntry>& entries, const QString& what);
    void tellNothing(const Intake& intake);
    IntakePlace place() const;
    Workbench& bench() const;

    WindowParts m_parts;
    DropOverlay* m_overlay = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the look under way
    quint64 m_number = 0;
    quint64 m_job = 0;
    std::optional<Intake> m_hovering; ///< understood, not let go yet
    bool m_watched = false;           ///< see watchChain()
    bool m_letGo = false;             ///< dropped before it was understood
};

} // namespace pintle
