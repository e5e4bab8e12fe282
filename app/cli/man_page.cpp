// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/man_page.h"

namespace pintle::cli {
namespace {

/// Text that roff prints as it is: no escapes, no hyphens for minus signs, no requests at the start of a line.
QByteArray roff(QByteArray text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
    QByteArrayList lines = text.split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith('.'))
            line.prepend("\\&");
    }
    return lines.join('\n');
}

QByteArray synopsis(const CommandFacts& command)
{
    QByteArray line = ".B " + roff(command.path) + '\n';
    if (!command.commands.empty())
        return line + ".I COMMAND\n";
    line += ".RI [ options ]\n";
    for (const OptionFacts& option : command.options) {
        if (!option.operand)
            continue;
        const QByteArray name = roff(option.valueName) + (option.repeatable ? " ..." : "");
        line += option.required ? ".I " + name + '\n' : ".RI [ " + name + " ]\n";
    }
    return line;
}

QByteArray optionItem(const OptionFacts& option)
{
    QByteArray item = ".TP\n.B " + roff(option.operand ? option.valueName : option.names.join(", "));
    if (!option.operand && !option.valueName.isEmpty())
        item += " \\fI" + roff(option.valueName) + "\\fR";
    return item + '\n' + roff(option.description) + ".\n";
}

QByteArray commandSection(const CommandFacts& command)
{
    QByteArray section =
        ".SS " + roff(command.path) + '\n' + roff(command.description) + ".\n.PP\n" + synopsis(command);
    for (const OptionFacts& option : command.options)
        section += optionItem(option);
    const qsizetype colon = command.footer.indexOf('\n');
    if (command.footer.startsWith("Examples:") && colon > 0)
        section +=
            ".PP\nExamples:\n.PP\n.nf\n" + roff(command.footer.mid(colon + 1).trimmed().prepend("  ")) + "\n.fi\n";
    return section;
}

constexpr auto ExitStatus = R"(.SH EXIT STATUS
.TP
.B 0
The answer is a pass.
.TP
.B 1
The answer is a failing verdict or finding.
.TP
.B 2
The command line makes no sense.
.TP
.B 3
Could not determine: no connection, or unreadable input.
.SH ENVIRONMENT
.TP
.B NO_COLOR
Set and not empty: no colour.
.TP
.B SSL_CERT_DIR, SSL_CERT_FILE
Where the system's anchors are.
)";

} // namespace

QByteArray manPage(const CommandFacts& program, const QByteArray& version)
{
    QByteArray page = ".TH PINTLE\\-CLI 1 \"\" \"Pintle " + roff(version)
        + "\" \"User Commands\"\n"
          ".SH NAME\npintle\\-cli \\- see, build, prove and ship TLS pins\n"
          ".SH SYNOPSIS\n.B pintle\\-cli\n.I COMMAND\n.RI [ options ]\n"
          ".SH DESCRIPTION\n"
        + roff(program.description) + "\n.SH COMMANDS\n";
    for (const CommandFacts* command : flattened(program)) {
        if (command != &program && command->commands.empty())
            page += commandSection(*command);
    }
    return page + ExitStatus;
}

} // namespace pintle::cli
