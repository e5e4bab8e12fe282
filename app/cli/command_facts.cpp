// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_facts.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace pintle::cli {
namespace {

OptionFacts factsOf(const CLI::Option& option)
{
    OptionFacts facts;
    facts.operand = option.get_positional();
    for (const std::string& name : option.get_snames())
        facts.names.append("-" + QByteArray::fromStdString(name));
    for (const std::string& name : option.get_lnames())
        facts.names.append("--" + QByteArray::fromStdString(name));
    if (facts.operand)
        facts.names = {QByteArray::fromStdString(option.get_name(true))};
    if (option.get_items_expected_max() > 0)
        facts.valueName = QByteArray::fromStdString(option.get_type_name());
    facts.description = QByteArray::fromStdString(option.get_description());
    facts.required = option.get_required();
    facts.repeatable = option.get_expected_max() > 1;
    return facts;
}

void flatten(const CommandFacts& command, std::vector<const CommandFacts*>& all)
{
    all.push_back(&command);
    for (const CommandFacts& child : command.commands)
        flatten(child, all);
}

} // namespace

QByteArrayList OptionFacts::words() const
{
    QByteArrayList words;
    for (const QByteArray& alternative : valueName.split('|')) {
        if (!alternative.isEmpty() && alternative == alternative.toLower())
            words.append(alternative);
    }
    return words;
}

bool OptionFacts::takesFile() const
{
    static const std::array<QByteArray, 3> kinds{"FILE", "DIR", "SET"};
    const QByteArrayList alternatives = valueName.split('|');
    return std::any_of(kinds.begin(), kinds.end(), [&](const QByteArray& kind) { return alternatives.contains(kind); });
}

CommandFacts factsOf(const CLI::App& app, const QByteArray& parentPath)
{
    CommandFacts facts;
    facts.name = QByteArray::fromStdString(app.get_name());
    facts.path = parentPath.isEmpty() ? facts.name : parentPath + ' ' + facts.name;
    facts.description = QByteArray::fromStdString(app.get_description());
    facts.footer = QByteArray::fromStdString(app.get_footer());
    for (const CLI::Option* option : app.get_options())
        facts.options.push_back(factsOf(*option));
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        facts.commands.push_back(factsOf(*command, facts.path));
    return facts;
}

std::vector<const CommandFacts*> flattened(const CommandFacts& root)
{
    std::vector<const CommandFacts*> all;
    flatten(root, all);
    return all;
}

} // namespace pintle::cli
