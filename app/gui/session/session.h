// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <memory>

class QSettings;

namespace pintle {

class ActivityLog;
class BenchRecord;
class Dangers;
class Jobs;
class LaneRun;
class LaneWatch;
class Preferences;
class Theme;
class Workbench;
class WorkspaceEditor;
class WorkspaceStore;

/// Everything that outlives a window: a change of language builds the window anew over the same session.
class Session
{
public:
    /// `settings` outlives the session.
    explicit Session(QSettings& settings);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Preferences& preferences() { return *m_preferences; }
    Theme& theme() { return *m_theme; }
    ActivityLog& log() { return *m_log; }
    Jobs& jobs() { return *m_jobs; }
    Dangers& dangers() { return *m_dangers; }
    WorkspaceEditor& editor() { return *m_editor; }
    /// Nothing is open in it before openLast() or open().
    WorkspaceStore& store() { return *m_store; }
    Workbench& workbench() { return *m_workbench; }
    LaneRun& lanes() { return *m_lanes; }

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<Dangers> m_dangers;
    std::unique_ptr<WorkspaceEditor> m_editor;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<BenchRecord> m_record;
    std::unique_ptr<LaneRun> m_lanes;
    std::unique_ptr<LaneWatch> m_laneWatch;
};

} // namespace pintle
