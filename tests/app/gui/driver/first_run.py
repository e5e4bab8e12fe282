# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The promises of the first run, counted in actions: chain, verdict and timeline with one Enter; a pin in the clipboard
with two, equal to openssl's; a ready pin set exported with three."""

import base64
import hashlib
import re
import subprocess
import time

from .hand import Hand
from .waiting import check
from .window import Window


def openssl(*arguments, data=b""):
    done = subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=False, timeout=60)
    check(done.returncode == 0, lambda: f"openssl {arguments[0]}: {done.stderr.decode()}")
    return done.stdout


def pin_by_openssl(certificate):
    public = openssl("x509", "-noout", "-pubkey", data=certificate)
    return "sha256/" + base64.b64encode(hashlib.sha256(openssl("pkey", "-pubin", "-outform", "DER", data=public)).digest()).decode()


def sent_by(port, host):
    """The certificates that a server sends, in order."""
    said = openssl("s_client", "-connect", f"127.0.0.1:{port}", "-servername", host, "-showcerts")
    return re.findall(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", said, re.DOTALL)


def lab_port(window):
    return window.wait_for("the lab's address in the status bar", lambda: next(
        (match.group(1) for seen in window.tree().walk() if (match := re.search(r"127\.0\.0\.1:(\d+)", seen.name))), None))


def one_enter_shows_the_chain(window):
    hand = Hand(window, 1)
    start = time.monotonic()
    hand.press("Return")
    verdict = window.wait_verdict("Trusted, not pinned")
    window.wait_find("list", "Certificate chain, 3 certificates…")
    window.wait_find("list", "Validity…")
    print(f"Enter to verdict, chain and timeline: {time.monotonic() - start:.2f} s: {verdict}")
    hand.assert_few("the lab server's chain")


def pin_is_copied(window, keys, place, certificate):
    hand = Hand(window, 2)
    before = window.clipboard()
    hand.press(*keys, "ctrl+c")
    wanted = pin_by_openssl(certificate)
    copied = window.wait_for(f"the pin of {place} in the clipboard", lambda: (text := window.clipboard()) != before and text)
    check(copied == wanted, f"copied {copied!r}, by openssl {wanted!r}")
    hand.assert_few(f"the pin of {place}, equal to openssl's")


def set_is_exported(window):
    """A pin set as made by one key on the Inspect page leaves the program as a configuration."""
    window.focus_chain()
    pin = window.focused().description.partition(", pin: ")[2].replace(" ", "")
    window.keys("p")
    window.still_picture()
    window.keys("Return")
    window.wait_verdict("Trusted and pinned")
    hand = Hand(window, 3)
    hand.press("ctrl+e")
    window.wait_find("dialog", "Export Pins…")
    hand.press("alt+c")
    written = window.wait_for("the configuration in the clipboard", lambda: (text := window.clipboard()).startswith("<?xml") and text)
    check(f'<pin digest="SHA-256">{pin}</pin>' in written, f"{pin} is not in what was exported: {written}")
    hand.assert_few("export of a ready pin set")
    window.photograph("exported")
    window.keys("Escape")
    window.wait_gone("dialog", "Export Pins…")


def run(screen, program, folder):
    start = time.monotonic()
    with Window(screen, program, folder) as window:
        print(f"start to window: {time.monotonic() - start:.2f} s")
        one_enter_shows_the_chain(window)
        sent = sent_by(lab_port(window), "api.lab.test")
        check(len(sent) == 2, f"the lab server sends {len(sent)} certificates")
        pin_is_copied(window, (), "the leaf", sent[0])
        window.photograph("pin-copied")
        window.inspect("lab:root-sent")
        window.focus_chain()
        sent = sent_by(lab_port(window), "root-sent.lab.test")
        check(len(sent) == 3, f"the lab server with its root sends {len(sent)} certificates")
        pin_is_copied(window, ("End",), "the root", sent[2])
        window.inspect("lab:good")
        set_is_exported(window)
