// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/commands.h"

#include <memory>

namespace pintle::cli {

/// The program's name and version, one line.
QByteArray versionLine();
/// The tree of commands and options: parsing, help, completion and the man page all read this one.
std::unique_ptr<CLI::App> makeProgram(Invocation& invocation);
/// Reads the command line, runs what it asks for, and returns the process's exit code.
int runProgram(int& argc, char** argv);

} // namespace pintle::cli
