#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""clang-tidy on the sources that changed: against the merge base with the main branch, and, on that branch itself,
in the last commit; uncommitted changes count. A changed header stands for the source of the same name.

usage: tidy_changed.py ROOT BUILD CLANG_TIDY [SECONDS]

With SECONDS it stops beginning new files when they are over and says how many were left, newest change first, so that
a very large change cannot hold up a run; `cmake --build --preset tidy` reads everything.
"""

import json
import os
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MAIN_BRANCHES = ("origin/main", "main")


def git(root, *arguments):
    done = subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def base_of_changes(root):
    head = git(root, "rev-parse", "HEAD")
    for branch in MAIN_BRANCHES:
        base = git(root, "merge-base", branch, "HEAD")
        if base and base != head:
            return base
    return git(root, "rev-parse", "HEAD~1")


def changed_paths(root):
    base = base_of_changes(root)
    listed = git(root, "diff", "--name-only", "--diff-filter=d", base) if base else git(root, "ls-files")
    untracked = git(root, "ls-files", "--others", "--exclude-standard") or ""
    return (listed or "").split("\n") + untracked.split("\n")


def sources_of(paths, known):
    wanted = []
    for path in paths:
        source = path[:-2] + ".cpp" if path.endswith(".h") else path
        if source in known and source not in wanted:
            wanted.append(source)
    return wanted


def without_compiled_headers(command):
    """gcc's compiled headers mean nothing to clang-tidy; the includes of each file must do alone."""
    words = shlex.split(command)
    kept = []
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
            continue
        if word == "-include" and "cmake_pch" in words[index + 1]:
            skip = True
            continue
        if word in ("-Winvalid-pch", "-fpch-preprocess") or "cmake_pch" in word:
            continue
        kept.append(word)
    return shlex.join(kept)


def write_commands(build, folder):
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        entry["command"] = without_compiled_headers(entry["command"])
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    return {os.path.realpath(entry["file"]) for entry in entries}


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    root, build, clang_tidy = os.path.realpath(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    deadline = time.monotonic() + float(sys.argv[4]) if len(sys.argv) == 5 else None
    if git(root, "rev-parse", "--git-dir") is None:
        print("no git here, so nothing is known to have changed")
        return 0
    folder = build / "tidy-commands"
    compiled = {os.path.relpath(path, root) for path in write_commands(build, folder)}
    wanted = sources_of(changed_paths(root), compiled)

    def check(source):
        if deadline is not None and time.monotonic() > deadline:
            return None
        return subprocess.run([clang_tidy, "--quiet", "--warnings-as-errors=*", "-p", str(folder), source], cwd=root,
                              capture_output=True, text=True, check=False)

    with ThreadPoolExecutor(max_workers=2) as workers:
        results = list(zip(wanted, workers.map(check, wanted)))
    failed = 0
    for source, result in results:
        if result is not None and result.returncode != 0:
            failed += 1
            print(f"--- {source}\n{result.stdout}{result.stderr}")
    left = sum(1 for _, result in results if result is None)
    print(f"{len(wanted) - left} changed sources read, {failed} with findings" + (f", {left} left for lack of time" if left else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
