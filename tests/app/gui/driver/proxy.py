# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""mitmproxy on loopback, with a CA of its own."""

import socket
import subprocess

from .screen import end, free_port, start
from .waiting import check, wait_for


class Proxy:
    def __init__(self, folder):
        folder.mkdir()
        self.port = free_port()
        self.anchors = folder / "mitmproxy-ca-cert.pem"
        self.process = start(["mitmdump", "-q", "--listen-host", "127.0.0.1", "-p", self.port, "--ssl-insecure",
                              "--set", f"confdir={folder}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)

    def wait_ready(self):
        """Apart from the start, so that its second of loading passes while something else is done."""
        wait_for("mitmproxy", self._answers)

    def _answers(self):
        check(self.process.poll() is None, "mitmproxy ended")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0 and self.anchors.exists()

    def close(self):
        end(self.process)
