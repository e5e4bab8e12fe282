# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""What assistive technology is told about a window: the tree of accessible objects, and events."""

import os
import time
from dataclasses import dataclass, field

from .waiting import Failure, wait_for

# Interfaces ask the bus of this process' environment, once: one Screen to a process.
Atspi = None
GLib = None

SHOWN = frozenset(("showing", "visible"))
MOST_CELLS = 400
ITEMS = ("list item", "table cell", "tree item", "page tab")


def connect(screen):
    """Makes this process an assistive technology of `screen`."""
    global Atspi, GLib
    os.environ.update({name: screen.env[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi as atspi, GLib as glib
    Atspi, GLib = atspi, glib
    Atspi.init()
    Atspi.set_timeout(60_000, 60_000)


def pump():
    """Lets events in."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.01)


@dataclass
class Seen:
    """One object as it was when the tree was read."""
    role: str
    name: str
    description: str
    label: str
    states: frozenset
    extents: tuple
    depth: int
    parent: "Seen" = None
    children: list = field(default_factory=list)
    handle: object = None

    @property
    def focusable(self):
        return "focusable" in self.states

    @property
    def showing(self):
        return SHOWN <= self.states

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def focused(self):
        """The focused object, then the current item in it. Of a view without the focus, Qt calls the current item focused
        too: it does not count."""
        return [seen for seen in self.walk() if "focused" in seen.states
                and (seen.role not in ITEMS or "focused" in seen.parent.states)]

    def spoken(self):
        """The name, or for a combo box, whose name is its value, its label."""
        return self.label or self.name

    def text(self):
        lines = []
        for seen in self.walk():
            marks = "".join(mark for mark, is_set in (("F", seen.focusable), ("*", "focused" in seen.states)) if is_set)
            hidden = "" if seen.showing else " (hidden)"
            label = f" labelled {seen.label!r}" if seen.label else ""
            lines.append(f"{'  ' * seen.depth}{seen.role} {seen.name!r}{label} {seen.description!r} {seen.extents or ''} {marks}{hidden}")
        return "\n".join(lines) + "\n"

    def path(self):
        names = []
        at = self
        while at is not None:
            names.append(f"{at.role} \"{at.name}\"")
            at = at.parent
        return " in ".join(names)

    def find_all(self, role=None, name=None, showing=True):
        """Objects of a role whose name is, or begins with (`name…`), the given one."""
        for seen in self.walk():
            if (role is None or seen.role == role) and (not showing or seen.showing) and matches(seen.name, name):
                yield seen

    def first(self, role=None, name=None, showing=True):
        return next(self.find_all(role, name, showing), None)


def matches(text, wanted):
    if wanted is None:
        return True
    return text.startswith(wanted[:-1]) if wanted.endswith("…") else text == wanted


def label_of(handle):
    for relation in handle.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
            return relation.get_target(0).get_name() or ""
    return ""


def states_of(handle):
    return frozenset(state.value_nick for state in handle.get_state_set().get_states())


def children_of(handle, states):
    """What is below an object; of a table of thousands of cells the first, like the eye does it."""
    count = handle.get_child_count()
    if "manages-descendants" in states:
        count = min(count, MOST_CELLS)
    for index in range(count):
        try:
            child = handle.get_child_at_index(index)
        except GLib.Error:
            continue  # gone meanwhile
        if child is not None:
            yield child


def look_at(handle, states=None, depth=0, parent=None):
    extents = handle.get_extents(Atspi.CoordType.SCREEN) if handle.get_component_iface() else None
    return Seen(role=handle.get_role_name(), name=handle.get_name() or "", description=handle.get_description() or "",
                label=label_of(handle) if handle.get_role() == Atspi.Role.COMBO_BOX else "", states=states or states_of(handle),
                extents=(extents.x, extents.y, extents.width, extents.height) if extents else None, depth=depth,
                parent=parent, handle=handle)


def read(handle, hidden, depth=0, parent=None):
    """The tree below an object, with or without what does not show."""
    seen = look_at(handle, depth=depth, parent=parent)
    for child in children_of(handle, seen.states):
        if hidden or SHOWN <= states_of(child):
            seen.children.append(read(child, hidden, depth + 1, seen))
    return seen


def search(handle, role, wanted):
    """The first object that shows, is of the role and of which wanted(name) is true."""
    states = states_of(handle)
    if not SHOWN <= states and handle.get_role() != Atspi.Role.APPLICATION:
        return None
    if handle.get_role_name() == role and wanted(handle.get_name() or ""):
        return look_at(handle, states)
    for child in children_of(handle, states):
        found = search(child, role, wanted)
        if found is not None:
            return found
    return None


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        try:
            if child is not None and child.get_process_id() == pid:
                return child
        except GLib.Error:
            continue
    return None


class Program:
    """A program as assistive technology sees it."""

    def __init__(self, pid):
        self.handle = wait_for("the program on the accessibility bus", lambda: application(pid), pump)

    def _afresh(self, look):
        """Nothing may come out of libatspi's memory of earlier looks; what changes while it is read is read again."""
        for _ in range(5):
            try:
                self.handle.clear_cache()
                return look()
            except GLib.Error as trouble:
                last = trouble
        raise Failure(f"the accessible tree cannot be read: {last.message}")

    def tree(self, hidden=False):
        return self._afresh(lambda: read(self.handle, hidden))

    def find(self, role, name):
        return self._afresh(lambda: search(self.handle, role, lambda seen: matches(seen, name)))


class Events:
    """Events of every program on the bus from now on, as (type, detail, role, name)."""

    TYPES = ("object:state-changed:focused", "object:state-changed:showing", "object:property-change:accessible-name")

    def __init__(self, kinds=TYPES):
        self.kinds = kinds
        self.seen = []
        self.listener = Atspi.EventListener.new(self._take)
        for kind in kinds:
            self.listener.register(kind)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for kind in self.kinds:
            self.listener.deregister(kind)
        pump()

    def _take(self, event):
        try:
            # The name is that of now: it may have changed again since the event.
            self.seen.append((event.type, event.detail1, event.source.get_role_name(), event.source.get_name() or ""))
        except GLib.Error:
            pass  # gone before it could be asked

    def drain(self):
        pump()
        seen, self.seen = self.seen, []
        return seen

    def wait(self, what, wanted):
        """Waits for the next event for which wanted(type, detail, role, name) is true, and takes it and those before."""
        def look():
            for index, event in enumerate(self.seen):
                if wanted(*event):
                    del self.seen[:index + 1]
                    return event
            return None

        return wait_for(what, look, pump)
