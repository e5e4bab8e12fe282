# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Waiting for something to become true, with a limit for broken code."""

import time

PATIENCE = 90  # seconds; never an expectation


class Failure(Exception):
    """What was specified is not what the window does."""


def check(condition, what):
    if not condition:
        raise Failure(what() if callable(what) else what)


def wait_for(what, probe, pump=lambda: time.sleep(0.02)):
    """The first true value of probe(). `pump` is called between two looks."""
    end = time.monotonic() + PATIENCE
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(f"waited {PATIENCE} s for {what() if callable(what) else what}")
        pump()
