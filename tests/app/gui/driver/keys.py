# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The key map: each key pressed where it is to work, and its effect seen by assistive technology or in the clipboard."""

import re

from . import assistive
from .first_run import lab_port, sent_by
from .waiting import check
from .window import Window


def opens(window, key, role, name):
    """Opens something, which Escape closes again."""
    window.keys(key)
    window.wait_find(role, name)
    window.keys("Escape")
    window.wait_gone(role, name)


def toggles(window, key, role, name):
    before = bool(window.find(role, name))
    for now in (not before, before):
        window.keys(key)
        (window.wait_find if now else window.wait_gone)(role, name)


def menu_opens(window, key):
    """A menu at the place of the focus. Popups are no part of the tree: they are told by events."""
    with assistive.Events(("object:state-changed:showing",)) as events:
        events.drain()
        window.keys(key)
        events.wait(f"{key} to open a menu", lambda _, shown, role, __: shown == 1 and role == "popup menu")
    window.still_picture()


def runs(window, key):
    with window.run_events() as events:
        window.keys(key)
        window.wait_run(events, f"{key} to inspect")


def opening_keys(window):
    for key, role, name in (("ctrl+k", "text", "What to do"), ("ctrl+comma", "dialog", "Preferences"),
                            ("ctrl+slash", "dialog", "Keyboard Shortcuts"), ("ctrl+i", "dialog", "Open Certificates")):
        opens(window, key, role, name)
    for key, role, name in (("ctrl+shift+l", "table", "Activity log"), ("F9", "page tab list", "Summary"),
                            ("ctrl+shift+t", "table", "Certificate chain as a table")):
        toggles(window, key, role, name)


def full_screen(window):
    size = window.geometry()[2:]
    window.keys("F11")
    window.wait_for("F11 to fill the screen", lambda: window.geometry()[2:] > size)
    window.keys("F11")
    window.wait_for("F11 to leave the full screen", lambda: window.geometry()[2:] == size)


def zoom(window):
    width = lambda: window.find("list item", "Leaf…").extents[2]
    usual = width()
    for key, is_done in (("ctrl+equal", lambda: width() > usual), ("ctrl+0", lambda: width() == usual),
                         ("ctrl+minus", lambda: width() < usual), ("ctrl+0", lambda: width() == usual)):
        window.keys(key)
        window.wait_for(f"{key} to zoom", is_done)


def copies(window, key, pattern):
    before = window.clipboard()
    window.keys(key)
    window.wait_for(f"{key} to copy {pattern}", lambda: (text := window.clipboard()) != before and re.fullmatch(pattern, text, re.DOTALL))


def along(window):
    window.inspect("lab:extra-certificate")
    window.focus_chain()
    for key, words in (("Down", "Issued by"), ("Down", "Intermediate"), ("End", "Root"), ("Home", "Leaf"), ("Right", "Sent as number 3"),
                       ("Left", "Leaf")):
        window.keys(key)
        window.wait_focus(f"{words} after {key}", lambda seen, words=words: seen.role == "list item" and seen.name.startswith(words))
    for key in ("Menu", "shift+F10"):
        menu_opens(window, key)
        window.keys("Escape")
    window.keys("Return")
    window.wait_focus("the details after Enter", lambda seen: seen.role in ("page tab list", "page tab"))
    window.keys("ctrl+Tab")
    window.wait_find("page tab list", "Names")
    window.keys("ctrl+shift+Tab")
    window.wait_find("page tab list", "Summary")


def pinning(window):
    window.inspect("lab:good")
    window.focus_chain()
    for key, headline in (("p", "Trusted and pinned"), ("ctrl+z", "Trusted, not pinned"), ("ctrl+shift+z", "Trusted and pinned"),
                          ("ctrl+z", "Trusted, not pinned"), ("ctrl+y", "Trusted and pinned"), ("p", "Trusted, with problems")):
        if key == "p" and headline == "Trusted and pinned":
            menu_opens(window, key)
            window.keys("Return")
        else:
            window.keys(key)
        window.wait_verdict(headline)


def escape_order(window):
    """First the run is stopped, then what is open closes."""
    window.keys("ctrl+l", "ctrl+a")
    window.type("lab:silent")
    window.keys("Return")
    window.wait_find("push button", "Stop")
    window.keys("Escape")
    window.wait_find("alert", "Stopped. …")
    window.wait_find("push button", "Inspect")


def pasting(window, certificates):
    window.set_clipboard(b"".join(certificates).decode())
    window.focus_chain()
    window.keys("ctrl+v")
    window.wait_for("the pasted chain", lambda: not window.find("filler", "Connection stages") and window.find("list item", "Leaf, api.lab.test…"))


def nothing_happens(window, key):
    before, picture = window.tree().text(), window.still_picture()
    window.keys(key)
    check(window.tree().text() == before, f"{key} does something")
    check(window.still_picture().pixels == picture.pixels, f"{key} is seen")


def run(screen, program, folder):
    with Window(screen, program, folder) as window:
        with window.run_events() as events:
            window.keys("Return")
            window.wait_run(events, "the lab server's chain")
        sent = sent_by(lab_port(window), "api.lab.test")
        nothing_happens(window, "ctrl+d")
        opening_keys(window)
        full_screen(window)
        zoom(window)
        for key in ("F5", "ctrl+r"):
            runs(window, key)
        window.focus_chain()
        copies(window, "ctrl+c", r"sha256/[A-Za-z0-9+/]{43}=")
        copies(window, "ctrl+alt+c", r"pintle-cli inspect .*")
        along(window)
        pinning(window)
        escape_order(window)
        window.inspect("lab:good")
        pasting(window, sent)
        print("every key does its work")
