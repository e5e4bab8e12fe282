#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The catalogues hold the messages of the sources, no more and no less, and every message has the class that asks for it.

usage: catalogues_current.py ROOT
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def messages(path):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
            for context in ElementTree.parse(path).getroot().iter("context") for message in context.iter("message")}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1]) / "translations"
    faults = 0
    with tempfile.TemporaryDirectory() as copies:
        for path in folder.glob("*.ts"):
            shutil.copy(path, copies)
        told = subprocess.run([folder / "update.sh", copies], check=True, capture_output=True, text=True)
        for line in (told.stdout + told.stderr).splitlines():
            if "lacks Q_OBJECT" in line or "ithout context" in line:
                print(line)
                faults += 1
        for path in sorted(Path(copies).glob("*.ts")):
            before, after = messages(folder / path.name), messages(path)
            for word, some in (("is missing", after - before), ("is left over", before - after)):
                for context, source, *_ in sorted(some, key=str):
                    print(f"{path.name}: {context}: {source!r} {word}")
                    faults += 1
            if not all(name for name, *_ in after):
                print(f"{path.name}: a message without a class, which nothing finds when it runs")
                faults += 1
    if faults:
        print("translations/update.sh brings them up to date")
    print(f"{faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
