// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/session.h"

#include "app/gui/session/activity_log.h"
#include "app/gui/session/bench_record.h"
#include "app/gui/session/connection_defaults.h"
#include "app/gui/session/dangers.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/lane_run.h"
#include "app/gui/session/lane_watch.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/theme/theme.h"

namespace pintle {
namespace {

ThemeChoice preferredTheme(const Preferences& preferences)
{
    return themeChoiceFrom(preferences.text(Preferences::Key::Theme)).value_or(ThemeChoice::System);
}

} // namespace

Session::Session(QSettings& settings)
    : m_preferences(std::make_unique<Preferences>(settings))
    , m_theme(std::make_unique<Theme>(preferredTheme(*m_preferences)))
    , m_log(std::make_unique<ActivityLog>())
    , m_jobs(std::make_unique<Jobs>())
    , m_dangers(std::make_unique<Dangers>())
    , m_editor(std::make_unique<WorkspaceEditor>())
    , m_store(std::make_unique<WorkspaceStore>(*m_editor, settings))
    , m_workbench(std::make_unique<Workbench>(*m_editor))
    , m_record(std::make_unique<BenchRecord>(*m_workbench, *m_jobs, *m_log))
    , m_lanes(std::make_unique<LaneRun>(m_workbench->lab()))
    , m_laneWatch(std::make_unique<LaneWatch>(*m_lanes, *m_jobs, *m_dangers, *m_log))
{
    QObject::connect(m_preferences.get(), &Preferences::changed, m_theme.get(), [this](Preferences::Key key) {
        if (key == Preferences::Key::Theme)
            m_theme->choose(preferredTheme(*m_preferences));
        else if (key == Preferences::Key::TrustStore)
            m_workbench->setUsualTrust(preferredTrust(*m_preferences));
    });
    const auto heedRecents = [this] {
        m_store->rememberRecentFiles(m_preferences->flag(Preferences::Key::RememberRecents));
    };
    heedRecents();
    QObject::connect(m_preferences.get(), &Preferences::changed, m_store.get(), heedRecents);
    m_workbench->setUsualTrust(preferredTrust(*m_preferences));
}

Session::~Session() = default;

} // namespace pintle
