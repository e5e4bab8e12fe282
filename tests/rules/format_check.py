#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Every C and C++ file is as clang-format leaves it.

usage: format_check.py ROOT CLANG_FORMAT
"""

import subprocess
import sys

from source_tree import SourceTree


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    root, clang_format = sys.argv[1:]
    paths = [file.path for file in SourceTree(root).sources]
    if not paths:
        sys.exit("no sources found")
    checked = subprocess.run([clang_format, "--dry-run", "--Werror", "--style=file", *paths], cwd=root, check=False)
    print(f"{len(paths)} files")
    return checked.returncode


if __name__ == "__main__":
    sys.exit(main())
