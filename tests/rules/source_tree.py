# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The project's files as the rules see them: tracked text, with comments and strings told apart from code."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SOURCE_SUFFIXES = {".cpp", ".h", ".c"}
TEXT_SUFFIXES = SOURCE_SUFFIXES | {
    ".cmake", ".css", ".desktop", ".in", ".json", ".md", ".py", ".sh", ".svg", ".txt", ".xml", ".1", ".ui", ".ts", ".qrc", ".yml",
}

# A comment, a raw string, a string or a character literal; whichever begins first wins.
_LEXEME = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL)
_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    rule: str
    reason: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.reason} [{self.rule}]"


@dataclass(frozen=True)
class Include:
    line: int
    name: str
    is_system: bool


class SourceFile:
    """One file of the tree; `path` is relative to the tree and written with slashes."""

    def __init__(self, path, text):
        self.path = path
        self.text = text

    @property
    def suffix(self):
        return Path(self.path).suffix

    @property
    def is_source(self):
        return self.suffix in SOURCE_SUFFIXES

    def is_under(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)

    @cached_property
    def lines(self):
        return self.text.split("\n")

    @cached_property
    def code_lines(self):
        """Lines with comments and the insides of strings blanked."""
        return _LEXEME.sub(lambda match: _blank(match.group()), self.text).split("\n")

    @cached_property
    def uncommented_lines(self):
        """Lines with comments blanked and strings kept."""
        return _LEXEME.sub(lambda match: _blank(match.group()) if match.group().startswith(("//", "/*")) else match.group(),
                           self.text).split("\n")

    @cached_property
    def includes(self):
        found = []
        for number, line in enumerate(self.lines, 1):
            match = _INCLUDE.match(line)
            if match:
                found.append(Include(number, match.group(2), match.group(1) == "<"))
        return found


class SourceTree:
    """Every text file below `root` that git tracks or would track; without git, every one outside build folders."""

    def __init__(self, root):
        self.root = Path(root).resolve()

    @cached_property
    def paths(self):
        listed = subprocess.run(
            ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, check=False)
        if listed.returncode == 0:
            names = {name for name in listed.stdout.decode().split("\0") if name}
        else:
            names = {path.relative_to(self.root).as_posix() for path in self.root.rglob("*")}
            names = {name for name in names if not name.startswith(("build", ".git/"))}
        return sorted(name for name in names if (self.root / name).is_file())

    @cached_property
    def files(self):
        found = []
        for path in self.paths:
            if Path(path).suffix in TEXT_SUFFIXES or "." not in Path(path).name:
                try:
                    found.append(SourceFile(path, (self.root / path).read_text(encoding="utf-8")))
                except UnicodeDecodeError:
                    continue
        return found

    @property
    def sources(self):
        return [file for file in self.files if file.is_source]
