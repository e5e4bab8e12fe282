# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Ends the program with SIGKILL at random moments while a pin set is edited by keyboard: the workspace opens each time,
and nothing is gone that was seen a second before."""

import random
import re
import time

from .waiting import check
from .window import Window

KILLS = 20
SETTLED = 1.0  # seconds after which a change may not be lost


def number_shown(window):
    """The number in the name of the only pin set; none while it has no such name."""
    cell = window.find("table cell", "edit …")
    match = re.match(r"edit (\d+)", cell.name) if cell else None
    return int(match.group(1)) if match else None


def name_field(window):
    """Puts the focus into the field of the set's name."""
    field = window.wait_find("text", "Name")
    field.handle.get_component_iface().grab_focus()
    window.wait_focus("the name", lambda seen: seen.role == "text" and seen.name == "Name")


def rename(window, number):
    """Returns when the list of sets shows the new name."""
    window.keys("ctrl+a")
    window.type(f"edit {number}")
    window.keys("Return")
    window.wait_for(f"edit {number} in the list", lambda: number_shown(window) == number)
    return time.monotonic()


def edit_and_kill(window, shown, first, chance):
    """Edits on and ends the program in the midst of it. Returns the last number that has to be kept, and the last made."""
    name_field(window)
    seen = []
    for number in range(first, first + chance.randint(1, 4)):
        seen.append((rename(window, number), number))
    window.keys("ctrl+a")
    window.type(f"edit {seen[-1][1] + 1}")
    time.sleep(chance.uniform(0, 1.6))  # the moment is what is random here, not what is waited for
    killed = time.monotonic()
    window.kill()
    kept = [number for at, number in seen if at <= killed - SETTLED]
    return (kept[-1] if kept else shown), seen[-1][1] + 1


def run(screen, program, folder):
    chance = random.Random(20)
    kept, made = 0, 0
    for number in range(KILLS + 1):
        with Window(screen, program, folder) as window:
            window.keys("ctrl+2")
            if number == 0:
                window.keys("alt+p", "n")
                name_field(window)
                rename(window, 1)
                window.wait_for("the changes to be saved", lambda: any("All changes saved" in (seen.name, seen.description)
                                                                      for seen in window.tree().walk()))
                kept, made = 1, 1
            shown = window.wait_for("the pin set after the restart", lambda: number_shown(window))
            check(kept <= shown <= made, f"after kill {number}: edit {shown} is there, {kept} to {made} were made")
            damaged = [seen.name for seen in window.tree().find_all("alert") if "damaged" in seen.name or "cannot be read" in seen.name]
            check(not damaged, f"after kill {number}: {damaged}")
            if number == KILLS:
                break
            kept, made = edit_and_kill(window, shown, made + 1, chance)
    print(f"{KILLS} sudden ends, every workspace opened, nothing older than {SETTLED:g} s lost")
