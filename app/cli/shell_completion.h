// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/command_facts.h"

namespace pintle::cli {

/// Scripts that a shell sources to complete commands, options and their words; file names are the shell's own.
QByteArray bashCompletion(const CommandFacts& program);
QByteArray zshCompletion(const CommandFacts& program);
QByteArray fishCompletion(const CommandFacts& program);

} // namespace pintle::cli
