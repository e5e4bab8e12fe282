#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Drives the built window by keyboard on an X server of its own and photographs its main states, light and dark, large
and small. Fails when the window ends, does not reach a state, or shows a blank picture.

usage: photograph.py PINTLE FOLDER
"""

import base64
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PATIENCE = 90  # seconds for one state; a limit for broken code, not an expectation
THEMES = ("light", "dark")
SIZES = ((1280, 800), (960, 600))
# A set for every lab server that holds a key of none.
OTHER_KEY = {
    "format": "pintle-pins", "version": 1, "name": "Another key",
    "hosts": [{"pattern": "lab.test", "includeSubdomains": True, "pins": [
        {"sha256": base64.b64encode(hashlib.sha256(b"another key").digest()).decode(), "role": "leaf", "state": "active"}]}],
}


def wait_for(what, probe, otherwise=lambda: None):
    """The first true value of probe(); ends the run, after otherwise(), when none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = probe()
        if value:
            return value
        time.sleep(0.05)
    otherwise()
    sys.exit(f"waited {PATIENCE} s for {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Screen:
    """An X server and a window manager, ended with the run."""

    def __init__(self, scratch):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        self.env = dict(os.environ, DISPLAY=f":{number}", HOME=str(scratch), XDG_CONFIG_HOME=str(scratch / "config"),
                        XDG_DATA_HOME=str(scratch / "data"), XDG_RUNTIME_DIR=str(scratch / "run"), LC_ALL="C.UTF-8")
        self.env.pop("QT_QPA_PLATFORM", None)
        (scratch / "run").mkdir(mode=0o700)
        self.manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def run(self, *command):
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=False).stdout.strip()


class Window:
    def __init__(self, screen, program, theme, size, folder, *arguments):
        self.screen, self.folder = screen, folder
        self.prefix = f"{theme}-{size[0]}x{size[1]}"
        self.process = subprocess.Popen([program, "--theme", theme, *arguments], env=screen.env, stderr=subprocess.PIPE)
        self.id = wait_for("the window", lambda: screen.run(
            "xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Pintle").split("\n")[-1])
        screen.run("xdotool", "windowactivate", "--sync", self.id)
        screen.run("xdotool", "windowsize", "--sync", self.id, str(size[0]), str(size[1]))

    def keys(self, *names):
        for name in names:
            self.screen.run("xdotool", "key", "--clearmodifiers", name)

    def type(self, text):
        self.screen.run("xdotool", "type", "--delay", "2", text)

    def title(self):
        return self.screen.run("xdotool", "getwindowname", self.id)

    def wait_title(self, words):
        wait_for(f'"{words}" in the title', lambda: not self.is_alive() or words in self.title(),
                 lambda: self.screen.run("import", "-window", "root", str(self.folder / f"{self.prefix}-failed.png")))
        self.assert_alive()

    def inspect(self, target, words):
        self.keys("ctrl+l")
        self.type(target)
        self.keys("Return")
        self.wait_title(f"{target} – {words}")

    def is_alive(self):
        return self.process.poll() is None

    def assert_alive(self):
        if not self.is_alive():
            sys.exit(f"the window ended: {self.process.stderr.read().decode()}")

    def photograph(self, name):
        """Once two pictures in a row are the same: nothing is being drawn any more."""
        path = self.folder / f"{self.prefix}-{name}.png"
        last = [None]

        def settled():
            self.screen.run("import", "-window", self.id, str(path))
            pixels = self.screen.run("identify", "-format", "%#", str(path))
            same = pixels and pixels == last[0]
            last[0] = pixels
            return same

        wait_for(f"a still picture of {name}", settled)
        self.assert_alive()
        colours = int(self.screen.run("identify", "-format", "%k", str(path)))
        if colours < 20:
            sys.exit(f"{path} is blank: {colours} colours")

    def close(self):
        self.keys("ctrl+q")
        if self.process.wait(timeout=PATIENCE) != 0:
            sys.exit("the window did not end with 0")


class Proxy:
    """mitmproxy, whose CA lands in `folder`."""

    def __init__(self, folder):
        self.port = free_port()
        self.process = subprocess.Popen(
            ["mitmdump", "-q", "--listen-host", "127.0.0.1", "-p", str(self.port), "--ssl-insecure",
             "--set", f"confdir={folder}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.anchors = folder / "mitmproxy-ca-cert.pem"
        wait_for("mitmproxy", self._answers)

    def _answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0 and self.anchors.exists()

    def close(self):
        self.process.terminate()
        self.process.wait()


def walk(window, proxy):
    window.photograph("1-first-run")
    window.keys("Return")
    window.wait_title("Trusted, not pinned")
    window.photograph("2-good")
    window.keys("Down", "Down", "p", "Return")
    window.wait_title("Trusted and pinned")
    window.photograph("3-pinned")
    window.keys("ctrl+shift+t")
    window.photograph("4-table")
    window.keys("ctrl+shift+t", "ctrl+shift+x")
    window.type(f"http://127.0.0.1:{proxy.port}")
    window.keys("Tab")
    window.type(str(proxy.anchors))
    window.keys("Return")
    window.wait_title("compared")
    window.photograph("5-comparison")
    window.keys("Escape")
    window.inspect("lab:leaf-only", "Not trusted")
    window.photograph("7-issuer-missing")
    window.inspect("lab:expired", "Not trusted")
    window.keys("F6", "F6")
    window.photograph("8-expired")
    window.inspect("lab:cross-signed", "Trusted")
    window.photograph("9-two-paths")
    window.inspect("lab:extra-certificate", "Trusted")
    window.photograph("10-side-lane")
    window.inspect(f"127.0.0.1:{free_port()}", "No TLS answer")
    window.photograph("11-no-answer")
    window.keys("ctrl+l")
    window.type("not a host")
    window.keys("Return")
    window.photograph("12-message")
    window.close()


def walk_pinned(window):
    window.inspect("lab:renewed-new-key", "Trusted, but no pin matches")
    window.photograph("6-pin-mismatch")
    window.close()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        screen = Screen(scratch)
        (scratch / "proxy").mkdir()
        proxy = Proxy(scratch / "proxy")
        pins = scratch / "other.pins.json"
        pins.write_text(json.dumps(OTHER_KEY))
        try:
            for theme in THEMES:
                for size in SIZES:
                    walk(Window(screen, sys.argv[1], theme, size, folder), proxy)
                    walk_pinned(Window(screen, sys.argv[1], theme, size, folder, str(pins)))
        finally:
            proxy.close()
            screen.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
