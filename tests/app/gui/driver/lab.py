# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Every server of the built-in lab on the Inspect page: photographed, and said in words what is wrong with it."""

import json
import pathlib

from .sheets import contact_sheet
from .waiting import check
from .window import Window

SCENARIOS = pathlib.Path(__file__).resolve().parents[4] / "resources" / "scenarios"


def servers():
    """Ids of the lab's servers with the verdict that each is there for."""
    return [(entry["id"], entry["expect"]["verdict"]) for name in ("chains", "keys", "servers", "attacks")
            for entry in json.loads((SCENARIOS / f"{name}.json").read_text())["entries"]]


def chain_of(window):
    chain = window.find("list", "Certificate chain…")
    if not chain:
        return []
    return [child.get_name() for child in (chain.handle.get_child_at_index(i) for i in range(min(chain.handle.get_child_count(), 30)))]


def run(screen, program, folder):
    known = servers()
    check(len(known) > 60, f"{len(known)} servers in the lab")
    told, wrong = [], []
    settings = {"theme": "light", "connectTimeout": "3", "handshakeTimeout": "3"}
    with Window(screen, program, folder, settings=settings) as window:
        for name, verdict in known:
            window.inspect(f"lab:{name}")
            window.photograph(name)
            banner = window.find("alert", "…")
            words = [banner.name, *chain_of(window)]
            if not any(seen.name == verdict for seen in window.tree().find_all("label")):
                wrong.append(f"{name} is to be {verdict}: {words[0]}")
            told.append(f"{name}\n" + "".join(f"    {line}\n" for line in words))
    (folder / "words.txt").write_text("\n".join(told) + "\n")
    contact_sheet(folder, folder.parent / "lab.png", across=6, width=640)
    check(not wrong, lambda: "\n".join(wrong))
    print(f"{len(known)} servers")
