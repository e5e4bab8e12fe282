# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The built window, used by keyboard and looked at."""

import signal
import subprocess
import time

from . import assistive
from .screen import end, start
from .waiting import Failure, check, wait_for

FEWEST_COLOURS = 20  # of a picture that is not blank

# Said by Qt or X about the machine, not by the program about itself.
HARMLESS = ("XDG_RUNTIME_DIR", "propagateSizeHints", "Qt: Session management error", "dconf")


class Window:
    """A run of the program. `settings` are lines of its settings file, `environment` goes beside the screen's."""

    def __init__(self, screen, program, folder, arguments=(), size=(1280, 800), settings=None, environment=None):
        self.screen, self.folder = screen, folder
        if settings is not None:
            place = screen.home / "config" / "Pintle" / "pintle.ini"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text("[General]\n" + "".join(f"{key}={value}\n" for key, value in settings.items()))
        self.said = screen.home / "stderr"
        with self.said.open("wb") as said:
            self.process = start([program, *arguments], env={**screen.env, **(environment or {})}, cwd=screen.home, stdin=subprocess.DEVNULL,
                                 stderr=said)
        try:
            self.id = wait_for("the window", self._visible)
            screen.run("xdotool", "windowactivate", "--sync", self.id)
            if size is not None:
                self.resize(*size)
            # Out of the pictures, and hovering over nothing.
            screen.run("xdotool", "mousemove", 9999, 9999)
            self.program = assistive.Program(self.process.pid)
            # Keys go nowhere before.
            wait_for("the window to take the focus", lambda: self.program.tree().focused(), assistive.pump)
        except BaseException:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None and self.is_alive():
            self.close()
        else:
            self.kill()

    def _visible(self):
        check(self.is_alive(), lambda: f"the program ended: {self.stderr()}")
        found = self.screen.run("xdotool", "search", "--onlyvisible", "--pid", self.process.pid, "--name", ".").split()
        return found[-1] if found else None

    def is_alive(self):
        return self.process.poll() is None

    def stderr(self):
        return self.said.read_text(errors="replace")

    def resize(self, width, height):
        self.screen.run("xdotool", "windowsize", "--sync", self.id, width, height)
        self.screen.run("xdotool", "windowmove", "--sync", self.id, 40, 40)

    # --- what a hand does ---------------------------------------------------------------------------------------------

    def keys(self, *names):
        if names:
            self.screen.run("xdotool", "key", "--clearmodifiers", "--delay", "8", *names)

    def type(self, text):
        self.screen.run("xdotool", "type", "--delay", "2", "--", text)

    def clipboard(self):
        return subprocess.run(["xclip", "-o", "-selection", "clipboard"], env=self.screen.env, capture_output=True, text=True,
                              check=False, timeout=60).stdout

    def set_clipboard(self, text):
        """xclip stays to answer for the clipboard until something else is copied."""
        subprocess.run(["xclip", "-i", "-selection", "clipboard"], env=self.screen.env, input=text, text=True, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)

    # --- what an assistive technology sees ------------------------------------------------------------------------------

    def tree(self, hidden=False):
        self.assert_alive()
        return self.program.tree(hidden)

    def find(self, role, name):
        self.assert_alive()
        return self.program.find(role, name)

    def wait_for(self, what, probe):
        try:
            return wait_for(what, probe, assistive.pump)
        except Failure:
            if self.is_alive():
                self.picture().save(self.folder / "failed.png")
                (self.folder / "failed.txt").write_text(self.tree().text())
            raise

    def wait_find(self, role, name):
        return self.wait_for(f'{role} "{name}"', lambda: self.find(role, name))

    def wait_gone(self, role, name):
        self.wait_for(f'{role} "{name}" to go', lambda: not self.find(role, name))

    def focused(self):
        """The focused object; of a list with a current item, the item."""
        found = self.tree().focused()
        return found[-1] if found else None

    def wait_focus(self, what, wanted):
        """Waits until the focused object is one for which wanted(seen) is true."""
        return self.wait_for(f"the focus on {what}", lambda: next((seen for seen in self.tree().focused() if wanted(seen)), None))

    def wait_verdict(self, headline):
        """Waits for the verdict's banner, named by its headline and reason."""
        return self.wait_find("alert", f"{headline}. …").name

    def inspect(self, address):
        """Types an address, inspects it, and waits until the run has ended."""
        self.keys("ctrl+l", "ctrl+a")
        self.type(address)
        with self.run_events() as events:
            self.keys("Return")
            self.wait_run(events, f"the end of inspecting {address}")

    def focus_chain(self):
        """By F6 to the diagram, then to its first certificate."""
        self.keys("ctrl+l")
        for _ in range(10):
            self.keys("F6")
            self.still_picture()
            focused = self.focused()
            if focused is not None and focused.role == "list item" and focused.parent.name.startswith("Certificate chain"):
                self.keys("Home")
                self.wait_focus("the leaf", lambda seen: seen.role == "list item" and seen.name.startswith("Leaf"))
                return
        raise Failure("F6 does not reach the chain")

    def run_events(self):
        events = assistive.Events(("object:state-changed:showing",))
        events.drain()
        return events

    def wait_run(self, events, what, told=2):
        """Until a run begun since run_events() has ended: the banner tells that it runs, then how it came out. Judging
        anew, without a connection, is told once."""
        for _ in range(told):
            events.wait(what, lambda _, shown, role, __: role == "alert" and shown == 1)
        self.assert_alive()

    # --- what an eye sees -----------------------------------------------------------------------------------------------

    def geometry(self):
        words = dict(line.split("=") for line in self.screen.run("xdotool", "getwindowgeometry", "--shell", self.id).split("\n"))
        return tuple(int(words[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def picture(self):
        return self.screen.picture().crop(*self.geometry())

    def still_picture(self):
        """Once two in a row are the same: nothing is being drawn any more."""
        last = [None]

        def settled():
            picture = self.picture()
            same = last[0] is not None and picture.pixels == last[0]
            last[0] = picture.pixels
            return picture if same else None

        return wait_for("a still picture", settled, lambda: time.sleep(0.06))

    def photograph(self, name):
        picture = self.still_picture()
        self.assert_alive()
        picture.save(self.folder / f"{name}.png")
        check(picture.colours() >= FEWEST_COLOURS, f"{name}.png is blank")
        return picture

    # --- its end --------------------------------------------------------------------------------------------------------

    def assert_alive(self):
        if not self.is_alive():
            raise Failure(f"the program ended with {self.process.returncode}: {self.stderr()}")

    def complaints(self):
        return [line for line in self.stderr().splitlines() if not any(word in line for word in HARMLESS)]

    def close(self):
        self.keys("ctrl+q")
        try:
            code = self.process.wait(timeout=90)
        except subprocess.TimeoutExpired:
            self.picture().save(self.folder / "failed.png")
            self.kill()
            raise Failure("the window does not close on Ctrl+Q") from None
        check(code == 0, f"the program ended with {code}: {self.stderr()}")
        check(not self.complaints(), f"the program complains: {self.complaints()}")

    def kill(self):
        end(self.process, signal.SIGKILL)
