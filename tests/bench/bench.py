#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Pintle's figures beside those of their references, as ratios of medians taken in turn in one run.

usage: bench.py BUILD [--rounds N] [--smoke]

Every figure has a guard: the answers must be equal before a time counts. --smoke does one short round, in which the
guards count and the goals do not.
"""

import argparse
import base64
import contextlib
import hashlib
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOST = "localhost"
DELAY = 25.0  # milliseconds, each way
LONGEST_CALL = 50.0  # milliseconds that the window may be away from its events


class Failure(Exception):
    """A guard does not hold."""


def run(*command, data=None, check=True, environment=None):
    done = subprocess.run([str(word) for word in command], input=data, stdin=None if data is not None else subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, check=False)
    if check and done.returncode != 0:
        raise Failure(f"{command[0]}: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    return done


def guard(condition, what):
    if not condition:
        raise Failure(what)


@contextlib.contextmanager
def process(*command, **options):
    """A program that runs while the block does, ended by its own process."""
    started = subprocess.Popen([str(word) for word in command], **options)
    try:
        yield started
    finally:
        started.terminate()
        started.wait()
        if started.stdout:
            started.stdout.close()


class Pki:
    """Root, issuing and leaf by the openssl command, of one key type."""

    EXTENSIONS = {
        "root": "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n",
        "issuing": "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n"
                   "authorityKeyIdentifier=keyid\n",
        "leaf": "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"
                f"subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\nsubjectAltName=DNS:{HOST},IP:127.0.0.1\n",
    }

    def __init__(self, folder, algorithm):
        self.folder = folder
        folder.mkdir()
        issuer = None
        for name in ("root", "issuing", "leaf"):
            key, request, certificate = (folder / f"{name}.{suffix}" for suffix in ("key", "csr", "pem"))
            extensions = folder / f"{name}.ext"
            extensions.write_text(self.EXTENSIONS[name])
            run("openssl", "genpkey", *algorithm, "-out", key)
            run("openssl", "req", "-new", "-key", key, "-subj", f"/O=Bench/CN={name}", "-out", request)
            signer = ["-CA", folder / f"{issuer}.pem", "-CAkey", folder / f"{issuer}.key"] if issuer else ["-signkey", key]
            run("openssl", "x509", "-req", "-in", request, *signer, "-days", "3650", "-extfile", extensions, "-out", certificate)
            run("openssl", "x509", "-in", certificate, "-outform", "DER", "-out", folder / f"{name}.der")
            issuer = name

    def path(self, name):
        return self.folder / name

    def pin(self, name):
        public = run("openssl", "x509", "-in", self.path(f"{name}.pem"), "-noout", "-pubkey").stdout
        der = run("openssl", "pkey", "-pubin", "-outform", "DER", data=public).stdout
        return base64.b64encode(hashlib.sha256(der).digest()).decode()


EC = ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
RSA = ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")


@contextlib.contextmanager
def tls_server(pki):
    command = ("openssl", "s_server", "-accept", "127.0.0.1:0", "-www", "-tls1_3", "-cert", pki.path("leaf.pem"),
               "-key", pki.path("leaf.key"), "-cert_chain", pki.path("issuing.pem"))
    with process(*command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as server:
        for line in server.stdout:
            match = re.match(rb"ACCEPT .*:(\d+)", line)
            if match:
                yield int(match.group(1))
                return
        raise Failure("openssl s_server did not start")


@contextlib.contextmanager
def delaying_relay(programs, port, delay):
    with process(programs / "delay_relay", port, delay, stdout=subprocess.PIPE) as relay:
        yield int(relay.stdout.readline())


class Bench:
    def __init__(self, build, rounds, smoke):
        self.build = Path(build).resolve()
        self.programs = self.build / "tests/bench/bin"
        self.cli = self.build / "bin/pintle-cli"
        self.rounds = rounds
        self.smoke = smoke
        self.rows = []
        self.missed = []
        # Homes, proxies and displays of the machine are not what is measured.
        os.environ["LC_ALL"] = "C.UTF-8"
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            os.environ.pop(name, None)

    def alternate(self, ours, reference, rounds=None, exits=(0, 0)):
        """Medians in milliseconds of wall time: (ours, reference)."""
        done = run(self.programs / "alternate", rounds or self.rounds, *ours, "--", *reference).stdout.split()
        guard((int(done[4]), int(done[5])) == exits, f"exit codes {done[4].decode()} and {done[5].decode()}, wanted {exits}")
        return float(done[0]) / 1e3, float(done[2]) / 1e3

    def report(self, title, ours, reference, unit, goal, guarded, at_least=False):
        ratio = reference / ours if at_least else ours / reference
        met = ratio >= goal if at_least else ratio <= goal
        mark = "met" if met else "MISSED"
        if not met:
            self.missed.append(title)
        wanted = f"{'at least' if at_least else 'at most'} {goal:g}"
        times = "times faster" if at_least else "of it"
        print(f"{title}\n    Pintle {ours:.2f} {unit}, reference {reference:.2f} {unit}: {ratio:.2f} {times}, {wanted}: {mark}\n"
              f"    guard: {guarded}", flush=True)
        self.rows.append({"title": title, "ours": ours, "reference": reference, "unit": unit, "ratio": ratio, "goal": goal, "met": met})

    # --- the figures ------------------------------------------------------------------------------------------------

    def inspect(self, folder):
        pki = Pki(folder / "inspect", EC)
        with tls_server(pki) as port:
            # The first as it is used, the second with an anchor, where both must say yes.
            roots = folder / "roots.pem"
            system = Path("/etc/ssl/certs/ca-certificates.crt")
            roots.write_bytes(system.read_bytes() + pki.path("root.pem").read_bytes())
            trusted = dict(os.environ, SSL_CERT_FILE=str(roots))
            mine = [self.cli, "inspect", f"{HOST}:{port}", "--connect", f"127.0.0.1:{port}"]
            theirs = ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-servername", HOST, "-verify_hostname", HOST]
            self.same_answers(pki, mine, theirs, trusted)
            ours, reference = self.alternate(mine, theirs, exits=(1, 0))
            self.report("inspect a loopback server with the system's roots, as a process, against openssl s_client", ours, reference,
                        "ms", 0.5, "pins equal openssl's for leaf, issuing and anchor; both trust with the anchor, both refuse without")
            self.round_trips(port, mine, ours)

    def same_answers(self, pki, mine, theirs, trusted):
        answer = json.loads(run(*mine, "--json", environment=trusted).stdout)
        used = [path for path in answer["paths"] if path["used"]][0]
        pins = [certificate["spkiSha256"] for certificate in used["certificates"]]
        guard(pins == [pki.pin(name) for name in ("leaf", "issuing", "root")], "pins differ from openssl's")
        guard(answer["trust"]["verdict"] == "trusted", "the trusted chain is not trusted")
        guard(b"Verify return code: 0 (ok)" in run(*theirs, environment=trusted).stdout, "s_client does not trust the trusted chain")
        refused = json.loads(run(*mine, "--json", check=False).stdout)
        guard(refused["trust"]["verdict"] == "untrusted", "an unknown root is trusted")
        guard(b"Verify return code: 0 (ok)" not in run(*theirs).stdout, "s_client trusts an unknown root")

    def round_trips(self, port, mine, direct):
        with delaying_relay(self.programs, port, DELAY) as relay:
            through = [word.replace(f"127.0.0.1:{port}", f"127.0.0.1:{relay}") if isinstance(word, str) else word for word in mine]
            slow, plain = self.alternate(through, mine, rounds=max(1, self.rounds // 2), exits=(1, 1))
        # The connection's own round trip is the kernel's and not delayed by the relay.
        trips = 1 + (slow - plain) / (2 * DELAY)
        met = abs(trips - 2) < 0.25
        if not met:
            self.missed.append("two round trips")
        print(f"round trips of that inspect\n    one for the connection and {trips - 1:.2f} measured at {2 * DELAY:g} ms: {trips:.2f}, "
              f"exactly 2: {'met' if met else 'MISSED'}", flush=True)
        self.rows.append({"title": "round trips", "ours": trips, "goal": 2, "met": met})

    def inventory(self, folder):
        count = 2000 if self.smoke else 50_000
        bundle = folder / "bundle.pem"
        run(self.programs / "make_bundle", bundle, count)
        mine = [self.cli, "inspect", bundle, "--list"]
        theirs = [self.programs / "d2i_loop", bundle]
        ours = re.findall(rb"sha256/([A-Za-z0-9+/]{43}=)", run(*mine).stdout)
        guard(ours == run(*theirs).stdout.split() and len(ours) == count, "pins of the bundle differ from OpenSSL's")
        own, reference = self.alternate(mine, theirs, rounds=max(1, self.rounds // 4))
        self.report(f"inventory with pins of {count} certificates, against a C loop of d2i_X509", own, reference, "ms", 10,
                    f"the {count} pins are equal, in order", at_least=True)

    def judging(self, folder):
        for name, algorithm in (("P-256", EC), ("RSA-2048", RSA)):
            pki = Pki(folder / f"judge-{name}", algorithm)
            done = run(self.programs / "judge_chain", pki.path("root.der"), HOST, int(time.time()) + 60, self.rounds, pki.path("leaf.der"), pki.path("issuing.der"),
                       check=False)
            figures = done.stdout.split()
            guard(len(figures) == 4, f"judge_chain: {done.stderr.decode(errors='replace').strip()}")
            guard(figures[3] == b"0", f"{figures[3].decode()} of {figures[2].decode()} damaged chains are judged otherwise than by OpenSSL")
            self.report(f"judging a chain of three from DER, {name}, against d2i_X509 and X509_verify_cert", float(figures[0]),
                        float(figures[1]), "us CPU", 1.0, f"equal verdicts on the chain and on {figures[2].decode()} damaged ones")

    def window(self, folder):
        """The first paint and what is held at rest, in an empty home, beside a bare window and two programs of the trade."""
        ours = self.build / "bin/pintle"
        rivals = {"a bare QMainWindow": self.programs / "bare_window", "XCA": Path("/usr/bin/xca"),
                  "KeePassXC": Path("/usr/bin/keepassxc")}
        painted, held = {}, {}
        with process("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset", stdout=subprocess.PIPE,
                     stderr=subprocess.DEVNULL) as server:
            display = server.stdout.readline().decode().strip()
            guard(display, "Xvfb did not start")
            for turn in range(-1, max(1, self.rounds // 2)):
                for program in (ours, *rivals.values()):
                    first, pss = run(self.programs / "window_watch", program, environment=self.empty_home(folder, display)).stdout.split()
                    if turn >= 0:
                        painted.setdefault(program, []).append(float(first) / 1e3)
                        held.setdefault(program, []).append(float(pss) / 1024)
        for name, program in rivals.items():
            self.report(f"window painted, against {name}", statistics.median(painted[ours]), statistics.median(painted[program]),
                        "ms", 1.6 if name.startswith("a bare") else 1.0, "both show a window of three colours or more")
        for name, program in rivals.items():
            if not name.startswith("a bare"):
                self.report(f"memory of the window at rest, against {name}", statistics.median(held[ours]),
                            statistics.median(held[program]), "MB PSS", 1.0, "both have shown their window and use no CPU time")

    @staticmethod
    def empty_home(folder, display):
        """As after an installation, but for KeePassXC's question whether to look for updates, which is not its window."""
        home = Path(tempfile.mkdtemp(dir=folder))
        (home / "run").mkdir(mode=0o700)
        (home / ".config/keepassxc").mkdir(parents=True)
        (home / ".config/keepassxc/keepassxc.ini").write_text("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
        # Without a session bus: none is started for this, and nobody waits for one.
        return {"PATH": os.environ["PATH"], "HOME": str(home), "DISPLAY": f":{display}", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                "XDG_RUNTIME_DIR": str(home / "run"), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def liveness(self, folder):
        """How long the window's thread is away from its events, at most, in each of its heaviest tasks."""
        count = 2000 if self.smoke else 10_000
        bundle = folder / "import.pem"
        run(self.programs / "make_bundle", bundle, count)
        tasks = {}
        for _ in range(1 if self.smoke else 5):
            said = run(self.programs / "liveness", bundle, count, "--bounded", environment=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
            for line in said.stdout.decode().splitlines():
                name, longest, *_ = line.split()
                tasks.setdefault(name, []).append(float(longest))
        tasks.pop("calibration")
        for name, longest in tasks.items():
            self.report(f"longest call on the window's thread: {name}", statistics.median(longest), LONGEST_CALL, "ms", 1.0,
                        "the task ends, and no call takes the CPU time of ten calibration loops")

    def version(self, _folder):
        mine = [self.cli, "--version"]
        said = run(*mine).stdout.decode()
        guard(re.search(r"\d+\.\d+\.\d+", said), f"--version says {said!r}")
        ours, reference = self.alternate(mine, [self.programs / "bare_core"], rounds=self.rounds * 2)
        self.report("pintle-cli --version, against a bare QtCore program", ours, reference, "ms", 2.5, "it says its version")


def main():
    parser = argparse.ArgumentParser(description="Pintle's figures")
    parser.add_argument("build")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--smoke", action="store_true")
    arguments = parser.parse_args()
    bench = Bench(arguments.build, 1 if arguments.smoke else arguments.rounds, arguments.smoke)
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for figure in (bench.inspect, bench.inventory, bench.judging, bench.window, bench.liveness, bench.version):
            try:
                figure(Path(folder))
            except Failure as failure:
                failed.append(figure.__name__)
                print(f"{figure.__name__}\n    GUARD: {failure}", flush=True)
    (bench.build / "bench.json").write_text(json.dumps(bench.rows, indent=1) + "\n")
    if failed:
        print(f"guards that do not hold: {', '.join(failed)}")
        return 1
    if bench.missed and not bench.smoke:
        print(f"goals missed: {', '.join(bench.missed)}")
        return 1
    print("every guard holds" + ("" if bench.smoke else " and every goal is met"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
