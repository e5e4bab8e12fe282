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


def name_shown(window):
    """The name of the only pin set, which begins as every name written here does."""
    cell = window.find("table cell", "e…")
    match = re.match(r"(.*?), \d+ pin", cell.name) if cell else None
    return match.group(1) if match else None


def name_field(window):
    """Puts the focus into the field of the set's name."""
    field = window.wait_find("text", "Name")
    field.handle.get_component_iface().grab_focus()
    window.wait_focus("the name", lambda seen: seen.role == "text" and seen.name == "Name")


def name_of(number):
    """All of one length, so that no name is the beginning of a later one."""
    return f"edit {number:03}"


def typed(number):
    """What the set is called, one after the other, while a name is typed over the last: every key is a change."""
    name = name_of(number)
    return [name[:length].rstrip() for length in range(1, len(name) + 1)]


def rename(window, number):
    """Returns when the list of sets shows the new name."""
    window.keys("ctrl+a")
    window.type(name_of(number))
    window.keys("Return")
    window.wait_for(f"{name_of(number)} in the list", lambda: name_shown(window) == name_of(number))
    return time.monotonic()


def edit_and_kill(window, shown, first, chance):
    """Edits on and ends the program in the midst of it. Returns the names of which one has to be there: the last that has
    to be kept, and all that came after it."""
    name_field(window)
    names, kept, seen = [shown], 0, []
    last = first + chance.randint(1, 4)
    for number in range(first, last):
        names += typed(number)
        seen.append((rename(window, number), len(names) - 1))
    names += typed(last)
    window.keys("ctrl+a")
    window.type(name_of(last))
    time.sleep(chance.uniform(0, 1.6))  # the moment is what is random here, not what is waited for
    killed = time.monotonic()
    window.kill()
    for at, index in seen:
        if at <= killed - SETTLED:
            kept = index
    return names[kept:], last


def run(screen, program, folder):
    chance = random.Random(20)
    allowed, made = [], 0
    for number in range(KILLS + 1):
        with Window(screen, program, folder) as window:
            window.keys("ctrl+2")
            if number == 0:
                window.keys("alt+p", "n")
                name_field(window)
                rename(window, 1)
                window.wait_for("the changes to be saved", lambda: any("All changes saved" in (seen.name, seen.description)
                                                                      for seen in window.tree().walk()))
                allowed, made = [name_of(1)], 1
            shown = window.wait_for("the pin set after the restart", lambda: name_shown(window))
            check(shown in allowed, f"after kill {number}: the set is called {shown}, and not one of {allowed}")
            damaged = [seen.name for seen in window.tree().find_all("alert") if "damaged" in seen.name or "cannot be read" in seen.name]
            check(not damaged, f"after kill {number}: {damaged}")
            if number == KILLS:
                break
            allowed, made = edit_and_kill(window, shown, made + 1, chance)
    print(f"{KILLS} sudden ends, every workspace opened, nothing older than {SETTLED:g} s lost")
