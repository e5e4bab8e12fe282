// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/command_facts.h"

namespace pintle::cli {

/// The manual page of the program in roff (man macros), every command with its options and examples.
QByteArray manPage(const CommandFacts& program, const QByteArray& version);

} // namespace pintle::cli
