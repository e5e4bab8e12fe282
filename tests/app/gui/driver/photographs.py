# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Photographs of every page and state in light, dark, high contrast, right to left, with long and with large text, in the
smallest window and at scale 2. Fails when a state is not reached or a picture is blank."""

from .screen import free_port
from .sheets import contact_sheet
from .waiting import check
from .window import Window

SCREEN = (2640, 1720)

USUAL = (1280, 800)

# name -> (size, settings, arguments, environment)
VARIANTS = {
    "light": (USUAL, {"theme": "light"}, (), {}),
    "dark": (USUAL, {"theme": "dark"}, (), {}),
    "high-contrast-light": (USUAL, {"theme": "high-contrast-light"}, (), {}),
    "high-contrast-dark": (USUAL, {"theme": "high-contrast-dark"}, (), {}),
    "right-to-left": (USUAL, {"theme": "light"}, ("--language", "x-rtl"), {}),
    "long": (USUAL, {"theme": "light"}, ("--language", "x-long"), {}),
    "large-text": (USUAL, {"theme": "light", "textPercent": "150"}, (), {}),
    "smallest": ((960, 600), {"theme": "light"}, (), {}),
    "scale-2": ((2560, 1600), {"theme": "light"}, (), {"QT_SCALE_FACTOR": "2"}),
}

def opened(window, key, name):
    """A window or popup that a key opens, with the program's window behind it."""
    before = window.still_picture()
    window.keys(key)
    window.wait_for(f"{key} to be seen", lambda: window.picture().difference(before) > 1000)
    window.photograph(name)
    window.keys("Escape")


def walk(window):
    """By keyboard alone, without reading words: they differ from language to language."""
    window.photograph("01-first-run")
    with window.run_events() as events:
        window.keys("Return")
        window.wait_run(events, "the lab server's chain")
    window.photograph("02-good")
    with window.run_events() as events:
        window.keys("Down", "Down", "p", "Return")
        window.wait_run(events, "the chain judged with the new pin", told=1)
    window.photograph("03-pinned")
    window.keys("ctrl+shift+t")
    window.photograph("04-table")
    window.keys("ctrl+shift+t")
    for key, name in (("ctrl+k", "11-palette"), ("ctrl+slash", "12-shortcuts"), ("ctrl+comma", "13-preferences")):
        opened(window, key, name)
    window.keys("ctrl+shift+l")
    window.photograph("14-log")
    window.keys("ctrl+shift+l", "ctrl+2")
    window.photograph("15-pin-sets")
    opened(window, "ctrl+e", "16-export")
    window.keys("ctrl+1")
    for address, name in (("lab:leaf-only", "05-issuer-missing"), ("lab:expired", "06-expired"), ("lab:cross-signed", "07-two-paths"),
                          ("lab:extra-certificate", "08-side-lane"), (f"127.0.0.1:{free_port()}", "09-no-answer")):
        window.inspect(address)
        window.photograph(name)
    window.keys("ctrl+l", "ctrl+a")
    window.type("not a host")
    window.keys("Return")
    window.photograph("10-message")


def run(screen, program, folder):
    catalogues = program.parent.parent / "tests" / "pseudo_locales"
    check((catalogues / "pintle_x-long.qm").exists(), f"no pseudo-languages in {catalogues}")
    for variant, (size, settings, arguments, environment) in VARIANTS.items():
        into = folder / variant
        into.mkdir()
        screen.forget()
        with Window(screen, program, into, [*arguments, "--translations", catalogues], size, settings, environment) as window:
            walk(window)
        contact_sheet(into, folder / f"{variant}.png")
    print(f"{len(list(folder.glob('*/*.png')))} pictures in {folder}")
