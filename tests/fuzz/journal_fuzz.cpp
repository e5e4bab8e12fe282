// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/journal.h"
#include "app/workspace/workspace_delta.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// What is believed of a journal is believed without what follows it, too, and any change can be made in any workspace.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto content = readJournal(bytes);
    if (!content)
        return content.error().code == ErrorCode::DamagedJournal ? 0 : (std::abort(), 0);
    if (content->intact > bytes.size())
        std::abort();
    const auto again = readJournal(bytes.left(content->intact));
    if (!again || again->damage || again->changes.size() != content->changes.size() || again->chain != content->chain)
        std::abort();
    Workspace workspace;
    for (const JournalContent::Change& change : content->changes)
        workspace = patched(std::move(workspace), change.change);
    if (!difference(workspace, workspace).isEmpty())
        std::abort();
    return 0;
}
