# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""usage: python3 -m driver SCENARIO PINTLE FOLDER

Runs one scenario against the built window; what it saw lands in FOLDER. Exit 1: the window does not do as specified."""

import importlib
import pathlib
import shutil
import sys
import tempfile

from . import assistive
from .screen import Screen
from .waiting import Failure


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    scenario = importlib.import_module(f".{sys.argv[1]}", __package__)
    program = pathlib.Path(sys.argv[2]).resolve()
    folder = pathlib.Path(sys.argv[3]).resolve() / sys.argv[1]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        screen = Screen(pathlib.Path(scratch), size=getattr(scenario, "SCREEN", (1400, 900)))
        try:
            assistive.connect(screen)
            scenario.run(screen, program, folder)
        except Failure as failure:
            sys.exit(f"{sys.argv[1]}: {failure}")
        finally:
            screen.close()


if __name__ == "__main__":
    main()
