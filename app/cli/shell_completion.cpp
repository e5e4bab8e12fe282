// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/shell_completion.h"

#include <algorithm>

namespace pintle::cli {
namespace {

/// The path below the program: `lab start`; empty for the program itself.
QByteArray pathBelow(const CommandFacts& command)
{
    const qsizetype space = command.path.indexOf(' ');
    return space < 0 ? QByteArray() : command.path.mid(space + 1);
}

QByteArrayList namesOf(const CommandFacts& command)
{
    QByteArrayList names;
    for (const CommandFacts& child : command.commands)
        names.append(child.name);
    for (const OptionFacts& option : command.options) {
        names += option.operand ? option.words() : option.names;
    }
    return names;
}

bool takesFiles(const CommandFacts& command)
{
    return std::any_of(command.options.begin(), command.options.end(),
        [](const OptionFacts& option) { return option.operand && option.takesFile(); });
}

/// For single quotes of a POSIX shell.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// Within the brackets of a zsh argument specification.
QByteArray zshText(QByteArray text)
{
    return text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
        .replace(':', "\\:")
        .replace('\'', "'\\''");
}

void appendBashCommand(QByteArray& script, const CommandFacts& command)
{
    script += "    " + quoted(pathBelow(command)) + ")\n      case \"$previous\" in\n";
    for (const OptionFacts& option : command.options) {
        if (option.operand || option.valueName.isEmpty())
            continue;
        const QByteArray words = option.words().isEmpty() ? QByteArray() : " -W " + quoted(option.words().join(' '));
        const QByteArray files = option.takesFile() ? " -f" : "";
        script += "        " + option.names.join('|') + ") COMPREPLY=($(compgen" + words + files
            + " -- \"$word\")); return ;;\n";
    }
    script += "      esac\n      words=" + quoted(namesOf(command).join(' ')) + (takesFiles(command) ? " files=1" : "")
        + " ;;\n";
}

QByteArray zshOption(const OptionFacts& option)
{
    const QByteArray action = option.valueName.isEmpty() ? QByteArray()
                                                         : ':' + zshText(option.valueName.toLower().replace('|', ' '))
            + ':' + (option.takesFile() ? QByteArray("_files") : '(' + option.words().join(' ') + ')');
    QByteArray lines;
    for (const QByteArray& name : option.names)
        lines += "        '" + QByteArray(option.repeatable ? "*" : "") + name + '[' + zshText(option.description) + ']'
            + action + "' \\\n";
    return lines;
}

void appendZshCommand(QByteArray& script, const CommandFacts& command)
{
    script += "    " + quoted(pathBelow(command)) + ")\n      _arguments -S \\\n";
    for (const OptionFacts& option : command.options) {
        if (!option.operand)
            script += zshOption(option);
    }
    QByteArrayList children;
    for (const CommandFacts& child : command.commands)
        children.append(child.name);
    script += children.isEmpty() ? QByteArray("        '*:argument:_files' ;;\n")
                                 : "        '*:command:(" + children.join(' ') + ")' ;;\n";
}

/// Shell code that joins the words typed so far which name commands: `lab start`.
QByteArray bashPathCases(const CommandFacts& program)
{
    QByteArray cases;
    for (const CommandFacts* command : flattened(program)) {
        if (!pathBelow(*command).isEmpty())
            cases += quoted(pathBelow(*command)) + '|';
    }
    cases.chop(1);
    return cases;
}

void appendFishOption(QByteArray& script, const QByteArray& condition, const OptionFacts& option)
{
    script += "complete -c pintle-cli -n " + quoted(condition);
    for (const QByteArray& name : option.names)
        script += name.startsWith("--") ? " -l " + name.mid(2) : " -s " + name.mid(1);
    if (!option.valueName.isEmpty())
        script += option.takesFile() ? QByteArray(" -r -F") : QByteArray(" -x");
    if (!option.words().isEmpty())
        script += " -a " + quoted(option.words().join(' '));
    script += " -d " + quoted(option.description) + '\n';
}

/// Fish: the words of `path` were seen, and none of the commands below it.
QByteArray fishCondition(const CommandFacts& command)
{
    const QByteArray path = pathBelow(command);
    QByteArray condition;
    for (const QByteArray& word : path.isEmpty() ? QByteArrayList() : path.split(' '))
        condition += "__fish_seen_subcommand_from " + word + "; and ";
    QByteArrayList children;
    for (const CommandFacts& child : command.commands)
        children.append(child.name);
    if (!children.isEmpty())
        return condition + "not __fish_seen_subcommand_from " + children.join(' ');
    condition.chop(6);
    return condition;
}

} // namespace

QByteArray bashCompletion(const CommandFacts& program)
{
    QByteArray script = "# bash completion for pintle-cli: source <(pintle-cli completion bash)\n"
                        "_pintle_cli() {\n"
                        "  local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" path='' "
                        "words='' files='' i\n"
                        "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
                        "    case \"${path:+$path }${COMP_WORDS[i]}\" in\n"
                        "      "
        + bashPathCases(program)
        + ") path=\"${path:+$path }${COMP_WORDS[i]}\" ;;\n"
          "    esac\n"
          "  done\n"
          "  case \"$path\" in\n";
    for (const CommandFacts* command : flattened(program))
        appendBashCommand(script, *command);
    return script
        + "  esac\n"
          "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
          "  [[ $word == -* || ! $files ]] || COMPREPLY+=($(compgen -f -- \"$word\"))\n"
          "}\n"
          "complete -o filenames -F _pintle_cli pintle-cli\n";
}

QByteArray zshCompletion(const CommandFacts& program)
{
    QByteArray script = "#compdef pintle-cli\n"
                        "# zsh completion for pintle-cli: source <(pintle-cli completion zsh)\n"
                        "_pintle_cli() {\n"
                        "  local path='' i\n"
                        "  for ((i = 2; i < CURRENT; i++)); do\n"
                        "    case \"${path:+$path }${words[i]}\" in\n"
                        "      "
        + bashPathCases(program)
        + ") path=\"${path:+$path }${words[i]}\" ;;\n"
          "    esac\n"
          "  done\n"
          "  case \"$path\" in\n";
    for (const CommandFacts* command : flattened(program))
        appendZshCommand(script, *command);
    return script + "  esac\n}\n(( $+functions[compdef] )) && compdef _pintle_cli pintle-cli\n";
}

QByteArray fishCompletion(const CommandFacts& program)
{
    QByteArray script = "# fish completion for pintle-cli: pintle-cli completion fish | source\n";
    for (const CommandFacts* command : flattened(program)) {
        const QByteArray condition = fishCondition(*command);
        for (const CommandFacts& child : command->commands)
            script += "complete -c pintle-cli -n " + quoted(condition) + " -f -a " + child.name + " -d "
                + quoted(child.description) + '\n';
        for (const OptionFacts& option : command->options) {
            if (!option.operand)
                appendFishOption(script, condition, option);
        }
    }
    return script;
}

} // namespace pintle::cli
