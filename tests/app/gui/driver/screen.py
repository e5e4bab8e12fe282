# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""An X server, a window manager, a D-Bus session and its accessibility bus, ended with the run by their own ids."""

import os
import shutil
import signal
import socket
import subprocess

from .picture import read_screen
from .waiting import Failure, check, wait_for

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
KEPT = ("PATH", "LANG", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH", "PYTHONPATH")

# A frame around a window would only be in the way of pictures and places.
WITHOUT_FRAMES = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(command, **options):
    """A program that leads a process group of its own, so that what it starts ends with it."""
    return subprocess.Popen([str(word) for word in command], start_new_session=True, **options)


def end(process, how=signal.SIGTERM):
    """Ends a program from start() and what it started."""
    try:
        os.killpg(process.pid, how)
    except ProcessLookupError:
        pass
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    for stream in (process.stdout, process.stderr):
        if stream:
            stream.close()


class Screen:
    """`scratch` becomes the home; with `accessible`, programs on it can be read over AT-SPI by this process alone."""

    def __init__(self, scratch, size=(1400, 900), accessible=True):
        self.home = scratch
        self.processes = []
        self.env = {name: os.environ[name] for name in KEPT if name in os.environ}
        self.env.update(HOME=str(scratch), XDG_CONFIG_HOME=str(scratch / "config"), XDG_DATA_HOME=str(scratch / "data"),
                        XDG_CACHE_HOME=str(scratch / "cache"), XDG_RUNTIME_DIR=str(scratch / "run"), LC_ALL="C.UTF-8",
                        QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="1")
        (scratch / "run").mkdir(mode=0o700)
        try:
            self._start_display(size)
            self._start_bus()
            if accessible:
                self._start_accessibility()
        except BaseException:
            self.close()
            raise

    def _keep(self, command, **options):
        process = start(command, env=self.env, stdin=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def _first_line(self, command, name):
        """Starts a program that says where it is on a file descriptor."""
        read, write = os.pipe()
        self._keep([str(write) if word is None else word for word in command], pass_fds=[write],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            line = answer.readline().strip()
        check(line, f"{name} did not start")
        return line

    def _start_display(self, size):
        number = self._first_line(["Xvfb", "-displayfd", None, "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp",
                                   "-fbdir", self.home / "run"], "Xvfb")
        self.env["DISPLAY"] = f":{number}"
        rules = self.home / "openbox.xml"
        rules.write_text(WITHOUT_FRAMES)
        self._keep(["openbox", "--config-file", rules], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("a window manager", lambda: self.run("xdotool", "get_num_desktops").isdigit())

    def _start_bus(self):
        read, write = os.pipe()
        self._keep(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"], pass_fds=[write],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.env["DBUS_SESSION_BUS_ADDRESS"] = answer.readline().strip()
        check(self.env["DBUS_SESSION_BUS_ADDRESS"], "dbus-daemon did not start")

    def _start_accessibility(self):
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if launcher is None:
            raise Failure("at-spi-bus-launcher is not installed")
        self._keep([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        wait_for("the accessibility bus", lambda: "('unix:" in self.run(
            "gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m", "org.a11y.Bus.GetAddress"))

    def run(self, *command, data=None):
        return subprocess.run([str(word) for word in command], env=self.env, capture_output=True, text=True, input=data,
                              check=False).stdout.strip()

    def forget(self):
        """As if nothing had ever been run here."""
        for name in ("config", "data", "cache"):
            shutil.rmtree(self.home / name, ignore_errors=True)

    def picture(self):
        return read_screen(self.home / "run" / "Xvfb_screen0")

    def close(self):
        for process in reversed(self.processes):
            end(process)
        self.processes.clear()
