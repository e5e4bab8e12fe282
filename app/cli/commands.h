// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/session.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace pintle::cli {

/// What the command line asked for, once it is understood.
struct Invocation {
    /// `--json`, `--now`, `--color`: every command takes them.
    struct EveryCommand {
        bool json = false;
        std::string now;
        std::string color = "auto";
    };
    EveryCommand common;
    QString command; ///< for example `inspect`, `lab-list`
    std::function<ExitCode(Session&)> run;
};

/// Every command adds itself to the program: its options, its help with examples, and what to run. One file each.
void addInspect(CLI::App& program, Invocation& invocation);
void addVerify(CLI::App& program, Invocation& invocation);
void addPin(CLI::App& program, Invocation& invocation);
void addCheck(CLI::App& program, Invocation& invocation);
void addCompare(CLI::App& program, Invocation& invocation);
void addAdvise(CLI::App& program, Invocation& invocation);
void addExport(CLI::App& program, Invocation& invocation);
void addImport(CLI::App& program, Invocation& invocation);
void addLab(CLI::App& program, Invocation& invocation);
void addDemo(CLI::App& program, Invocation& invocation);
void addCompletion(CLI::App& program, Invocation& invocation);

} // namespace pintle::cli
