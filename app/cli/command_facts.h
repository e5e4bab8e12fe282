// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace CLI {
class App;
}

namespace pintle::cli {

/// An option as help, completion and man page tell it.
struct OptionFacts {
    QByteArrayList names; ///< `-o`, `--output`; for an operand its name
    QByteArray valueName; ///< `FILE`, `auto|always|never`; empty for a flag
    QByteArray description;
    bool operand = false;
    bool required = false;
    bool repeatable = false;

    /// The alternatives of valueName that are words to type: those in small letters.
    QByteArrayList words() const;
    /// One of the alternatives is the name of a file or directory.
    bool takesFile() const;
};

/// A command of the program and those below it, read off the tree that also parses: none of them can drift.
struct CommandFacts {
    QByteArray path; ///< `pintle-cli lab start`
    QByteArray name; ///< `start`
    QByteArray description;
    QByteArray footer; ///< examples
    std::vector<OptionFacts> options;
    std::vector<CommandFacts> commands;
};
CommandFacts factsOf(const CLI::App& app, const QByteArray& parentPath = {});

/// Every command that can be run, depth first, the program itself first.
std::vector<const CommandFacts*> flattened(const CommandFacts& root);

} // namespace pintle::cli
