# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""What assistive technology is told: names of everything that takes the focus, lists, focus, verdicts."""

from . import assistive
from .waiting import check
from .window import Window


def is_blank(seen):
    """A label or button that neither shows nor says anything is not there yet, nor is a row of tabs without a tab, which
    Qt names after the current one; and the file dialog of Qt has cells with nothing in them, as the size of a folder."""
    if not seen.showing and (seen.role in ("label", "push button") or (seen.role == "page tab list" and not any(
            child.role == "page tab" for child in seen.children))):
        return True
    if seen.role in ("table cell", "list item") and seen.parent.name == "Files":
        return True
    # The frame around the print dialog's pages, also Qt's: what is in it has names.
    return seen.role == "filler" and 'dialog "Print"' in seen.path()


class Dumps:
    """Writes the tree of each state into the folder and notes what takes the focus and has no name."""

    def __init__(self, window, folder):
        self.window, self.folder = window, folder
        self.states, self.objects = 0, 0
        self.opened = set()  # of what the menus open
        self.nameless = {}  # path in the tree -> first state it was seen in

    def take(self, state):
        tree = self.window.tree(hidden=True)
        (self.folder / f"{state}.txt").write_text(tree.text())
        self.states += 1
        for seen in tree.walk():
            if seen.focusable:
                self.objects += 1
                if not seen.spoken().strip() and not is_blank(seen):
                    self.nameless.setdefault(seen.path().replace(f'"{tree.children[0].name}"', "window"), state)
        return tree

    def finish(self):
        check(not self.nameless, lambda: f"{len(self.nameless)} focusable objects without a name:\n" + "\n".join(
            f"{state}: {path}" for path, state in self.nameless.items()))
        print(f"{self.objects} focusable objects in {self.states} states, each with a name")


def chain_is_a_list(window, tree):
    chain = tree.first("list", "Certificate chain, 3 certificates…")
    check(chain, "no list of 3 certificates")
    items = chain.children
    check(len(items) == 5 and all(item.role == "list item" for item in items), "the chain is not a list of five items")
    for number, item in enumerate(items, 1):
        place, _, pin = item.description.partition(", pin: ")
        check(place == f"{number} of 5", f"{item.name!r} says of its place {item.description!r}")
        # Certificates, not links, say their pin too, in groups of four.
        groups = pin.split(" ")
        check(pin == "" if number % 2 == 0 else len("".join(groups)) == 44 and all(len(group) == 4 for group in groups),
              f"{item.name!r} says its pin as {pin!r}")
    for item, words in zip(items, (("Leaf", "api.lab.test", "1", "ends"), ("Issued by Lab Issuing E1", "signature"),
                                   ("Intermediate", "Lab Issuing E1", "2"), ("Issued by Lab Root R1", "signature"),
                                   ("Root", "Lab Root R1"))):
        check(all(word in item.name for word in words), f"{item.name!r} does not hold {words}")
        check(item.extents[2] > 0 and item.extents[3] > 0, f"{item.name!r} has no place")
    actions = items[0].handle.get_action_iface()
    check(actions is not None and actions.get_n_actions() >= 3, "a certificate of the chain offers no actions")


def moving_is_told(window):
    window.keys("Home")
    for key, words in (("Down", "Issued by Lab Issuing E1"), ("Down", "Intermediate"), ("End", "Root"), ("Up", "Issued by Lab Root R1"),
                       ("Home", "Leaf")):
        with assistive.Events(("object:state-changed:focused",)) as events:
            window.keys(key)
            events.wait(f"the focus to be told on {words}", lambda _, gained, role, name, words=words:
                        gained == 1 and role == "list item" and name.startswith(words))


def verdict_is_told(window):
    with assistive.Events() as events:
        window.keys("ctrl+l", "ctrl+a")
        window.type("lab:expired")
        events.drain()
        window.keys("Return")
        told = events.wait("the verdict to be told", lambda kind, shown, role, name: kind.endswith("showing") and role == "alert"
                           and shown == 1 and name.startswith("Not trusted. "))
        check("expired" in told[3], f"{told[3]!r} gives no reason")


def menu_items(tree):
    """Leaves of the menu bar with their menus' names."""
    for menu in tree.first("menu bar").children:
        for seen in menu.walk():
            if seen is not menu and seen.role in ("menu item", "check menu item", "radio menu item") and not seen.children:
                yield menu.name, seen


def menus_have_names(tree):
    nameless = [seen.path() for _, seen in menu_items(tree) if not seen.name]
    check(not nameless, lambda: f"menu items without a name: {nameless}")


def windows(tree):
    return [seen for seen in tree.children if seen.showing]


# Menu items that open something though their names have no ellipsis.
OPENERS = ("Command Palette", "Keyboard Shortcuts", "About Pintle", "Connection Options")


def dialogs_have_names(window, dumps, page):
    """Everything in the menus that asks for more (a name that ends in an ellipsis) and can be done now is opened, looked
    at and left again with Escape."""
    asked = [(menu, seen) for menu, seen in menu_items(window.tree(hidden=True))
             if "enabled" in seen.states and (seen.name.endswith("…") or seen.name in OPENERS)]
    check(asked, "no menu item asks for more")
    for menu, item in asked:
        name = item.name
        if name in dumps.opened:
            continue
        dumps.opened.add(name)
        window.keys(page)
        before = len(windows(window.tree()))
        with assistive.Events(("object:state-changed:focused", "object:state-changed:showing")) as events:
            item.handle.get_action_iface().do_action(0)
            events.wait(f"{menu} ▸ {name} to take the focus, or to say why not", lambda kind, now, role, _:
                        now == 1 and (kind.endswith("focused") or role in ("dialog", "alert")))
        dumps.take(f"{menu}-{name}".replace(" ", "-").rstrip("…").replace("/", "-"))
        window.keys("Escape")
        window.wait_for(f"{menu} ▸ {name} to close", lambda: len(windows(window.tree())) <= before)


def pin_sets_have_names(window, dumps):
    window.focus_chain()
    window.keys("p")
    window.still_picture()
    window.keys("Return")
    window.wait_verdict("Trusted and pinned")
    window.keys("ctrl+2")
    tree = dumps.take("pin-sets")
    for role, name in (("table", "Pins of api.lab.test"), ("list", "Findings…"), ("tree", "Pin sets")):
        check(tree.first(role, name), f"no {role} {name} on the page of pin sets")
    check(any(seen.name.startswith("Warning: ") and "backup pin" in seen.name for seen in tree.first("list", "Findings…").children),
          "no finding says that there is no backup pin")
    dialogs_have_names(window, dumps, "ctrl+2")


def run(screen, program, folder):
    with Window(screen, program, folder) as window:
        dumps = Dumps(window, folder)
        dumps.take("first-run")
        with window.run_events() as events:
            window.keys("Return")
            window.wait_run(events, "the lab server's chain")
        chain_is_a_list(window, dumps.take("chain"))
        window.wait_focus("the chain", lambda seen: seen.role == "list item")
        moving_is_told(window)
        verdict_is_told(window)
        dumps.take("verdict")
        with window.run_events() as events:
            window.keys("ctrl+l", "ctrl+a")
            window.type("lab:good")
            window.keys("Return")
            window.wait_run(events, "the lab server's chain")
        window.keys("ctrl+shift+l")
        dumps.take("activity-log")
        window.keys("ctrl+shift+l")
        menus_have_names(window.tree(hidden=True))
        dialogs_have_names(window, dumps, "ctrl+1")
        window.keys("ctrl+1")
        pin_sets_have_names(window, dumps)
        dumps.finish()
