# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Contact sheets: all pictures of a folder in one."""

import subprocess

from .waiting import check


def contact_sheet(folder, path, across=3, width=900):
    pictures = sorted(folder.glob("*.png"))
    done = subprocess.run(["montage", "-label", "%t", *pictures, "-tile", f"{across}x", "-geometry", f"{width}x+8+8",
                           "-background", "#808080", path], capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"montage: {done.stderr.strip()}")
