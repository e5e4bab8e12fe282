// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pintle::cli {

/// Adds a command with the common options, its examples under the help, and `run` with the arguments that `declare`
/// binds. `id` names it in JSON schemas.
template <typename Arguments>
CLI::App* addCommand(CLI::App& parent, Invocation& invocation, const char* name, const char* id,
    const char* description, const char* examples, void (*declareArguments)(CLI::App&, Arguments&),
    ExitCode (*run)(Session&, const Arguments&))
{
    CLI::App* command = parent.add_subcommand(name, description);
    const auto arguments = std::make_shared<Arguments>();
    declareArguments(*command, *arguments);
    command->add_flag("--json", invocation.common.json, "Write one JSON document")->group("Common");
    command->add_option("--now", invocation.common.now, "Judge as if it were this instant (ISO 8601)")
        ->type_name("INSTANT")
        ->group("Common");
    command->add_option("--color", invocation.common.color, "Colour and symbols: auto, always, never")
        ->check(CLI::IsMember({"auto", "always", "never"}).description(""))
        ->type_name("auto|always|never")
        ->group("Common");
    command->footer(std::string("Examples:\n") + examples);
    command->callback([&invocation, arguments, id, run] {
        invocation.command = QString::fromLatin1(id);
        invocation.run = [arguments, run](Session& session) { return run(session, *arguments); };
    });
    return command;
}

} // namespace pintle::cli
