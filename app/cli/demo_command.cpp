// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/demo_story.h"

namespace pintle::cli {
namespace {

struct DemoArguments { };

constexpr auto Examples = "  pintle-cli demo\n"
                          "  pintle-cli demo --json\n";

void declareDemo(CLI::App&, DemoArguments&) { }

ExitCode demo(Session& session, const DemoArguments&)
{
    // Keys in memory: the demo leaves nothing behind.
    const auto lab = session.lab(LabKeys::Memory);
    if (!lab)
        return session.fail(lab.error());
    DemoStory story(session);
    const auto told = story.tell();
    if (!told)
        return session.fail(told.error());
    return story.finish();
}

} // namespace

void addDemo(CLI::App& program, Invocation& invocation)
{
    addCommand<DemoArguments>(program, invocation, "demo", "demo",
        "The whole main job against the lab, narrated, offline: see, pin, catch, ship", Examples, declareDemo, demo);
}

} // namespace pintle::cli
