# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Runs a program on a terminal of its own and prints what the terminal got.

usage: on_terminal.py PROGRAM [ARGUMENT...]      exits as the program did
"""

import os
import pty
import sys


def main():
    status = pty.spawn(sys.argv[1:], lambda descriptor: os.read(descriptor, 65536))
    sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
