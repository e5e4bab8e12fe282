// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/recents.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/preferences.h"

#include "core/lab/lab.h"

#include <QSettings>

namespace pintle {
namespace {

constexpr int MaximumRecents = 20;
constexpr auto Key = "recents";

} // namespace

Recents::Recents(Preferences& preferences, TargetBar& target)
    : m_preferences(preferences)
    , m_target(target)
{
    QObject::connect(&preferences, &Preferences::changed, &target, [this](Preferences::Key key) {
        if (key != Preferences::Key::RememberRecents || m_preferences.flag(key))
            return;
        m_preferences.settings().remove(QLatin1String(Key));
        suggest(m_kept);
    });
}

void Recents::suggest(const QStringList& kept)
{
    m_kept = kept;
    QStringList all = m_preferences.settings().value(QLatin1String(Key)).toStringList().mid(0, MaximumRecents) + kept;
    for (const LabEntry& entry : Lab::catalogue())
        all << QStringLiteral("lab:%1").arg(entry.id);
    all.removeDuplicates();
    m_target.setSuggestions(all);
}

void Recents::remember(const QString& address)
{
    if (!m_preferences.flag(Preferences::Key::RememberRecents))
        return;
    QStringList recents = m_preferences.settings().value(QLatin1String(Key)).toStringList();
    recents.removeAll(address);
    recents.prepend(address);
    m_preferences.settings().setValue(QLatin1String(Key), recents.mid(0, MaximumRecents));
    suggest(m_kept);
}

} // namespace pintle
