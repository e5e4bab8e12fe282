# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The Simulate page by keyboard: interception in the lab, and through mitmproxy within three actions; an outage with a
wrong pin set, a proxy that is gone and one that says nothing, consent. Photographed in light and dark, and as tabs in the
smallest window."""

import base64
import hashlib
import json
import shutil
import socket

from .screen import free_port
from .sheets import contact_sheet
from .window import Window

# A set for every lab server that holds a key of none.
OTHER_KEY = {
    "format": "pintle-pins", "version": 1, "name": "Another key",
    "hosts": [{"pattern": "lab.test", "includeSubdomains": True, "pins": [
        {"sha256": base64.b64encode(hashlib.sha256(b"another key").digest()).decode(), "role": "leaf", "state": "active"}]}],
}

VARIANTS = {
    "light": ((1280, 800), {"theme": "light", "lastPage": "simulate"}),
    "dark": ((1280, 800), {"theme": "dark", "lastPage": "simulate"}),
    "smallest": ((960, 600), {"theme": "light", "lastPage": "simulate"}),
}

LANES = ("Lane A, direct connection", "Lane B, through the proxy, pins off", "Lane C, through the proxy, pins on")


def wait_outcomes(window, *expected):
    wanted = {f"{lane}: {outcome}" for lane, outcome in zip(LANES, expected)}
    window.wait_for(f"the lanes to come to {expected}",
                    lambda: wanted <= {seen.name for seen in window.tree(hidden=True).walk()})


def use_other_proxy(window, port):
    window.keys("alt+x", "End", "Tab", "ctrl+a")
    window.type(f"http://127.0.0.1:{port}")


def walk(window):
    window.photograph("01-empty")
    window.keys("Return")
    wait_outcomes(window, "Works", "Intercepted", "Attack blocked")
    window.photograph("02-lab")
    window.keys("ctrl+Tab")
    window.photograph("03-next-tab")
    window.keys("ctrl+shift+Tab")
    # Through mitmproxy, in three actions.
    window.keys("alt+x", "Down", "F5")
    wait_outcomes(window, "Works", "Intercepted", "Attack blocked")
    window.photograph("04-mitmproxy")
    use_other_proxy(window, free_port())
    window.keys("F5")
    wait_outcomes(window, "Works", "Inconclusive", "Inconclusive")
    window.photograph("05-no-proxy")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        use_other_proxy(window, silent.getsockname()[1])
        window.keys("F5")
        window.wait_for("the lanes to wait for the proxy",
                        lambda: any(seen.name == "Connecting: Proxy" for seen in window.tree(hidden=True).walk()))
        window.photograph("06-running")
        window.keys("Escape")
    wait_outcomes(window, "Works", "Inconclusive", "Inconclusive")
    window.photograph("07-stopped")
    window.keys("ctrl+l", "ctrl+a")
    window.type("api.example.com")
    window.keys("F5")
    window.wait_find("push button", "I Am Allowed")
    window.photograph("08-consent")


def outage(window):
    window.keys("ctrl+l", "ctrl+a")
    window.type("lab:good")
    window.keys("F5")
    wait_outcomes(window, "Outage", "Inconclusive", "Inconclusive")
    window.photograph("09-outage")


def run(screen, program, folder):
    pins = screen.home / "other.pins.json"
    pins.write_text(json.dumps(OTHER_KEY))
    for variant, (size, settings) in VARIANTS.items():
        into = folder / variant
        into.mkdir()
        # A workspace keeps the pin set that was opened last.
        shutil.rmtree(screen.home / "data", ignore_errors=True)
        with Window(screen, program, into, size=size, settings=settings) as window:
            walk(window)
        with Window(screen, program, into, arguments=[pins], size=size, settings=settings) as window:
            outage(window)
        contact_sheet(into, folder / f"{variant}.png")
    print(f"{len(list(folder.glob('*/*.png')))} pictures in {folder}")
