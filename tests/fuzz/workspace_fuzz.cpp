// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// What can be read of a workspace is read again as the same, in full, from what is written for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto opened = workspaceFromJson(json);
    if (!opened)
        return opened.error().code == ErrorCode::MalformedWorkspace ? 0 : (std::abort(), 0);
    const Workspace& workspace = opened->workspace;
    const size_t read = workspace.pinSets.size() + workspace.targets.size() + workspace.snapshots.size();
    if (opened->recovered() < 0 || size_t(opened->recovered()) != read)
        std::abort();
    const QByteArray written = toJson(workspace);
    if (written.contains("PRIVATE KEY-----"))
        std::abort();
    const auto again = workspaceFromJson(written);
    if (!again || !again->lost.empty() || !again->damaged.empty() || again->workspace != workspace)
        std::abort();
    return 0;
}
