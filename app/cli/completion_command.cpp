// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/program.h"
#include "app/cli/shell_completion.h"

namespace pintle::cli {
namespace {

struct CompletionArguments {
    std::string shell;
};

constexpr auto Examples = "  source <(pintle-cli completion bash)\n"
                          "  pintle-cli completion zsh > ~/.zfunc/_pintle-cli\n"
                          "  pintle-cli completion fish | source\n";

void declareCompletion(CLI::App& command, CompletionArguments& arguments)
{
    command.add_option("shell", arguments.shell, "Shell to write the script for")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}).description(""))
        ->type_name("bash|zsh|fish");
}

ExitCode writeCompletion(Session& session, const CompletionArguments& arguments)
{
    Invocation unused;
    const CommandFacts facts = factsOf(*makeProgram(unused));
    const QByteArray script = arguments.shell == "bash" ? bashCompletion(facts)
        : arguments.shell == "zsh"                      ? zshCompletion(facts)
                                                        : fishCompletion(facts);
    if (session.json())
        session.writeDocument({{QStringLiteral("shell"), QString::fromStdString(arguments.shell)},
            {QStringLiteral("script"), QString::fromUtf8(script)}});
    else
        session.console().write(script);
    return ExitCode::Pass;
}

} // namespace

void addCompletion(CLI::App& program, Invocation& invocation)
{
    addCommand<CompletionArguments>(program, invocation, "completion", "completion",
        "Write the completion script of a shell", Examples, declareCompletion, writeCompletion);
}

} // namespace pintle::cli
