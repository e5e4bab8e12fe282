# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The rules of the house that a script can check. Each is a function from a SourceTree to its violations.

usage: rules.py ROOT QT_INCLUDE_DIR      prints file:line: reason [rule], exits 1 if there is any
"""

import re
import sys
from pathlib import Path

from source_tree import SourceTree, Violation

# Which modules a module of core may include, itself apart. Values first, then what owns sockets.
_VALUES = ["base", "x509", "chain", "pins"]
MODULES = {
    "base": [],
    "x509": ["base"],
    "chain": ["base", "x509"],
    "pins": _VALUES[:3],
    "formats": _VALUES,
    "bundle": _VALUES,
    "probe": _VALUES,
    "enforcement": _VALUES + ["formats", "bundle", "probe"],
    "lab": _VALUES + ["formats", "bundle", "probe", "enforcement"],
    "intercept": _VALUES + ["formats", "bundle", "probe", "enforcement", "lab"],
    "battery": _VALUES + ["formats", "bundle", "probe", "enforcement", "lab", "intercept"],
    "monitor": _VALUES + ["formats", "bundle", "probe", "enforcement", "lab", "intercept", "battery"],
}
VALUE_MODULES = ["base", "x509", "chain", "pins", "formats", "bundle"]
OPENSSL_MODULES = ["x509", "chain", "bundle", "probe", "intercept"]
# Values of QtNetwork that open nothing.
NETWORK_VALUES = {"QHostAddress"}
QT_LIBRARIES_OF_CORE = {"QtCore", "QtNetwork"}
QT_LIBRARIES_OF_MODULE = {"monitor": {"QtCore", "QtNetwork", "QtSql"}}


def module_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else None


def _matches(file, lines, patterns, rule):
    for number, line in enumerate(lines, 1):
        for pattern, reason in patterns:
            match = pattern.search(line)
            if match:
                yield Violation(file.path, number, rule, reason.format(match.group().strip()))


def _compiled(*pairs):
    return [(re.compile(pattern), reason) for pattern, reason in pairs]


# --- layers ---------------------------------------------------------------------------------------------------------


def core_modules_follow_the_arrows(tree):
    for file in tree.sources:
        module = module_of(file.path)
        if not file.is_under("core"):
            continue
        if module is not None and module not in MODULES:
            yield Violation(file.path, 1, "layers", f"core/{module} has no place in the order of modules")
            continue
        for include in file.includes:
            if include.name.startswith(("app/", "tests/")):
                yield Violation(file.path, include.line, "layers", f"core includes {include.name}; nothing in core uses it")
            used = module_of(include.name)
            if used and used != module and used not in MODULES.get(module, []):
                yield Violation(file.path, include.line, "layers", f"core/{module} may not use core/{used} ({include.name})")


def app_parts_keep_apart(tree):
    forbidden = {
        "app/text": ["app/cli/", "app/gui/", "app/report/"],
        "app/report": ["app/cli/", "app/gui/"],
        "app/cli": ["app/gui/"],
        "app/gui": ["app/cli/"],
        "app": ["tests/"],
        "tests/core": ["app/"],
    }
    for file in tree.sources:
        for folder, names in forbidden.items():
            if file.is_under(folder):
                for include in file.includes:
                    if include.name.startswith(tuple(names)):
                        yield Violation(file.path, include.line, "layers", f"{folder} may not use {include.name}")


def qt_library_of(header, qt_include_dir):
    """The Qt library whose folder holds `header`, spelled `<QWidget>` or `<QtWidgets/qwidget.h>`."""
    if "/" in header:
        return header.split("/")[0] if header.startswith("Qt") else None
    for library in sorted(Path(qt_include_dir).glob("Qt*")):
        if (library / header).exists():
            return library.name
    return None


def core_and_cli_know_no_windows(tree, qt_include_dir):
    for file in tree.sources:
        if not file.is_under("core", "app/text", "app/report", "app/cli"):
            continue
        module = module_of(file.path)
        allowed = QT_LIBRARIES_OF_MODULE.get(module, QT_LIBRARIES_OF_CORE)
        for include in file.includes:
            if not include.is_system or not re.match(r"Q[A-Z]|Qt|q[a-z]+\.h", include.name):
                continue
            library = qt_library_of(include.name, qt_include_dir)
            if library is None:
                yield Violation(file.path, include.line, "windows", f"no Qt library here has <{include.name}>")
            elif library not in allowed:
                yield Violation(file.path, include.line, "windows", f"<{include.name}> is of {library}, unknown below the window")
            elif module in VALUE_MODULES and library == "QtNetwork" and include.name not in NETWORK_VALUES:
                yield Violation(file.path, include.line, "sockets", f"core/{module} is values and pure functions; <{include.name}> is not")


def values_open_nothing_and_read_no_clock(tree):
    patterns = _compiled(
        (r"\bcurrent(DateTime(Utc)?|MSecsSinceEpoch|SecsSinceEpoch)\b", "the instant is an argument here, not {0}()"),
        (r"\bQ(Time|Date)::current(Time|Date)\b", "the instant is an argument here, not {0}()"),
        (r"\bsystem_clock\b", "the instant is an argument here, not {0}"),
        (r"\b(gettimeofday|clock_gettime)\s*\(|(?<![\w.>:])time\s*\(\s*(nullptr|NULL|0)\s*\)", "the instant is an argument here, not {0}"),
        (r"\bQ_OBJECT\b|\bQ_GADGET\b", "a value is no QObject: {0}"),
        (r"\bQ(Tcp|Ssl|Udp|Local|Abstract)(Socket|Server)\b|\bQNetworkAccessManager\b", "no sockets among values: {0}"),
        (r"\bQTimer\b|\bQEventLoop\b", "no event loop among values: {0}"),
    )
    headers = ("sys/socket.h", "netdb.h", "netinet/", "arpa/")
    for file in tree.sources:
        if module_of(file.path) not in VALUE_MODULES:
            continue
        yield from _matches(file, file.code_lines, patterns, "values")
        for include in file.includes:
            if include.name.startswith(headers):
                yield Violation(file.path, include.line, "sockets", f"no sockets among values: <{include.name}>")


def openssl_stays_in_its_sources(tree):
    for file in tree.sources:
        if not file.is_under("core", "app"):
            continue
        for include in file.includes:
            if not include.name.startswith("openssl/"):
                continue
            if module_of(file.path) not in OPENSSL_MODULES:
                where = ", ".join(OPENSSL_MODULES)
                yield Violation(file.path, include.line, "openssl", f"<{include.name}> belongs into .cpp files of {where}")
            elif file.suffix == ".h":
                yield Violation(file.path, include.line, "openssl", f"<{include.name}> in a header; only .cpp files include it")


# --- words ----------------------------------------------------------------------------------------------------------


def words_for_people_live_in_app(tree):
    patterns = _compiled((r"(?<![\w.>])tr\s*\(|\bQ(Core)?(Gui)?Application::translate\s*\(|\bQ_DECLARE_TR_FUNCTIONS\b|\bQT_TR(ANSLATE)?_NOOP\b",
                          "{0} in a layer that emits codes; sentences are made in app/text"))
    for file in tree.sources:
        if file.is_under("core", "app/report"):
            yield from _matches(file, file.code_lines, patterns, "words")


def core_throws_nothing(tree):
    patterns = _compiled((r"\bthrow\b", "a failure is a Result, not an exception"))
    for file in tree.sources:
        if file.is_under("core"):
            yield from _matches(file, file.code_lines, patterns, "exceptions")


def qt_defaults_are_left_alone(tree):
    patterns = _compiled(
        (r"\bsetDefaultConfiguration\b", "{0} still trusts the system's anchors; configure each socket"),
        (r"\baddCaCertificates?\b", "{0} drops the system's anchors; set the list of each socket"),
        (r"\bQSslKey\b.*\btoDer\b", "a pin of a QSslKey is the digest of nothing for some keys; take the certificate's DER"),
        (r"\bprocessEvents\b", "{0} re-enters what is running"),
        (r"\bsender\s*\(\s*\)", "{0} hides who speaks; connect with the value"),
        (r"\b(SIGNAL|SLOT)\s*\(", "connect by pointer to member, not {0}"),
    )
    for file in tree.sources:
        if file.is_under("core", "app"):
            yield from _matches(file, file.code_lines, patterns, "qt")


def colours_come_from_the_theme(tree):
    patterns = _compiled(
        (r'"#[0-9a-fA-F]{3,8}"', "colour {0} outside the theme's tokens"),
        (r"\bQColor\s*\(\s*(\d|0x|\"|Q?u?\"|Qt::)|\bQColor\s*\{\s*(\d|0x|\")|\bqRgba?\s*\(\s*\d", "colour {0}…) outside the theme's tokens"),
        (r"\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|gray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b|\bQt::(black|white|lightGray)\b",
         "colour {0} outside the theme's tokens"),
    )
    for file in tree.sources:
        if file.is_under("app") and "theme" not in Path(file.path).parts:
            yield from _matches(file, file.uncommented_lines, patterns, "colours")


def names_say_the_concept(tree):
    words = re.compile(r"(?i)(manager|helpers?|utils?|common)(_|\.|$)")
    types = re.compile(r"\b(?:class|struct|namespace)\s+(\w*(?:Manager|Helpers?|Utils?|Common|helpers?|utils?|common))\b")
    for file in tree.sources:
        if words.search(Path(file.path).name):
            yield Violation(file.path, 1, "names", "a unit named so means that the concept has not been found yet")
        for number, line in enumerate(file.code_lines, 1):
            match = types.search(line)
            if match and not line.rstrip().endswith(";"):
                yield Violation(file.path, number, "names", f"{match.group(1)}: the concept has not been found yet")


def nothing_is_left_unfinished(tree):
    patterns = _compiled((r"\b(TODO|FIXME|XXX|HACK)\b(?!:? .*\b(because|until)\b)", "{0} without its reason"),
                         (r"^\s*#\s*if\s+0\b", "code that is never compiled"))
    for file in tree.sources:
        yield from _matches(file, file.lines, patterns, "unfinished")


# --- files ----------------------------------------------------------------------------------------------------------


def every_source_of_core_has_its_test(tree):
    paths = set(tree.paths)
    lists = {file.path: file.text for file in tree.files if file.path.endswith("CMakeLists.txt")}
    for path in tree.paths:
        if not (path.startswith("core/") and path.endswith(".cpp")):
            continue
        test = f"tests/{path[:-4]}_test.cpp"
        if test not in paths:
            yield Violation(path, 1, "mirror", f"has no {test}")
            continue
        folder, name = test.rsplit("/", 1)
        # Named in full, or as a word of the list from which a loop makes the names.
        named = re.compile(r"\b" + re.escape(name[:-len("_test.cpp")]) + r"(_test\.cpp)?(?![\w.])")
        if not named.search(lists.get(f"{folder}/CMakeLists.txt", "")):
            yield Violation(test, 1, "mirror", f"is not in {folder}/CMakeLists.txt, so it never runs")


def sources_name_their_licence(tree):
    marks = ("SPDX-License-Identifier: Apache-2.0", "SPDX-FileCopyrightText: The Pintle authors")
    for file in tree.files:
        if not (file.is_source or file.suffix in {".py", ".sh"}):
            continue
        first = 1 if file.text.startswith("#!") else 0
        for line, mark in zip((first, first + 1), marks):
            if line >= len(file.lines) or not re.fullmatch(r"(//|#|/\*) " + re.escape(mark) + r"( \*/)?", file.lines[line]):
                yield Violation(file.path, line + 1, "licence", f"wants the line `{mark}` here")


def headers_are_read_once(tree):
    for file in tree.sources:
        if file.suffix == ".h" and "#pragma once" not in file.lines:
            yield Violation(file.path, 1, "headers", "wants #pragma once")


def tests_neither_skip_nor_wait_for_time(tree):
    patterns = _compiled(
        (r"\bQSKIP\b|\bQEXPECT_FAIL\b|\bGTEST_SKIP\b", "{0}: a skipped test proves nothing"),
        (r"\b(u|m|nano)?sleep(_for|_until)?\s*\(", "waiting for time, not for what happened: {0})"),
        (r"\bqWait\s*\(", "waiting for time, not for what happened: {0})"),
        (r"\bcurrent(DateTime(Utc)?|MSecsSinceEpoch|SecsSinceEpoch)\b", "a test has a fixed instant, not {0}()"),
    )
    for file in tree.sources:
        if file.is_under("tests") and not file.is_under("tests/bench"):
            yield from _matches(file, file.code_lines, patterns, "tests")


def no_machine_is_named(tree):
    places = [r"/(?:home/[a-z]|root/|Users/[A-Za-z])", re.escape(str(tree.root)) + r"\b"]
    if tree.root.parent != Path("/"):
        places.append(r"(?<![\w.-])" + re.escape(str(tree.root.parent)) + "/")
    patterns = [(re.compile("|".join(places)), "a path of one machine: {0}")]
    for file in tree.files:
        if not file.is_under("tests/data", "tests/rules"):
            yield from _matches(file, file.lines, patterns, "paths")


def all_rules(qt_include_dir):
    return [
        core_modules_follow_the_arrows,
        app_parts_keep_apart,
        lambda tree: core_and_cli_know_no_windows(tree, qt_include_dir),
        values_open_nothing_and_read_no_clock,
        openssl_stays_in_its_sources,
        words_for_people_live_in_app,
        core_throws_nothing,
        qt_defaults_are_left_alone,
        colours_come_from_the_theme,
        names_say_the_concept,
        nothing_is_left_unfinished,
        every_source_of_core_has_its_test,
        sources_name_their_licence,
        headers_are_read_once,
        tests_neither_skip_nor_wait_for_time,
        no_machine_is_named,
    ]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    tree = SourceTree(sys.argv[1])
    rules = all_rules(sys.argv[2])
    violations = [violation for rule in rules for violation in rule(tree)]
    for violation in violations:
        print(violation)
    print(f"{len(tree.files)} files, {len(rules)} rules, {len(violations)} violations")
    return 1 if violations or not tree.sources else 0


if __name__ == "__main__":
    sys.exit(main())
