# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Everything by keyboard: the way of Tab and F6 through each page, and a focus that can be seen."""

from .waiting import check
from .window import Window

MOST_STOPS = 120    # of Tab on one page
LEAST_PIXELS = 30   # that tell where the focus is
MARGIN = 4          # around a widget, for a ring outside it


def stop_name(seen):
    return f"{seen.role} {seen.spoken()!r}"


def region(window, seen):
    """Where an object is in the picture of the window."""
    left, top, *_ = window.geometry()
    x, y, width, height = seen.extents
    return (x - left - MARGIN, y - top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN)


class Walk:
    """Goes from stop to stop with one key and sees whether each is told, and seen."""

    def __init__(self, window, key):
        self.window, self.key = window, key
        self.stops = []

    def _stand(self):
        focus = self.window.wait_for("something to have the focus", lambda: self.window.tree().focused())
        return focus[0], self.window.still_picture()

    def go_round(self, what):
        """Until the first stop comes again. Returns the names of the stops."""
        widget, picture = self._stand()
        first = (stop_name(widget), widget.extents)
        unseen = []
        while True:
            self.stops.append(stop_name(widget))
            check(len(self.stops) <= MOST_STOPS, lambda: f"{what}: {self.key} does not come back: {self.stops[-12:]}")
            self.window.keys(self.key)
            after, picture_after = self._stand()
            place = region(self.window, widget)
            if picture.crop(*place).difference(picture_after.crop(*place)) < LEAST_PIXELS:
                unseen.append(stop_name(widget))
            check((stop_name(after), after.extents) != (stop_name(widget), widget.extents),
                  f"{what}: {self.key} does not leave {stop_name(widget)}")
            widget, picture = after, picture_after
            if (stop_name(widget), widget.extents) == first:
                break
        check(not unseen, f"{what}: the focus cannot be seen on {', '.join(unseen)}")
        return self.stops


def assert_order(what, stops, wanted):
    """The wanted names come in this order, with others between them."""
    at = 0
    for name in wanted:
        found = next((index for index in range(at, len(stops)) if name in stops[index]), None)
        check(found is not None, lambda: f"{what}: {name} does not come after {stops[at - 1] if at else 'the start'}: {stops}")
        at = found + 1


def tab_goes_round(window):
    window.keys("ctrl+l")
    window.wait_focus("the address", lambda seen: "Server address" in seen.name or seen.label == "Address")
    stops = Walk(window, "Tab").go_round("Inspect")
    assert_order("Inspect", stops, ("Connection options", "Trust", "Pins", "Inspect", "Certificate chain", "Certificate details"))
    print(f"Tab: {len(stops)} stops")
    back = Walk(window, "shift+Tab").go_round("Inspect, backwards")
    check(sorted(back) == sorted(stops), lambda: f"Shift+Tab goes another way: {sorted(set(stops) ^ set(back))}")


def panes_go_round(window):
    window.keys("ctrl+l")
    stops = Walk(window, "F6").go_round("panes of Inspect")
    check(len(stops) >= 4, f"F6 knows {stops} alone")
    back = Walk(window, "shift+F6").go_round("panes of Inspect, backwards")
    check(back[1:] == stops[:0:-1], f"Shift+F6 goes {back}, F6 {stops}")
    print(f"F6: {len(stops)} panes")


def run(screen, program, folder):
    with Window(screen, program, folder) as window:
        with window.run_events() as events:
            window.keys("Return")
            window.wait_run(events, "the lab server's chain")
        tab_goes_round(window)
        panes_go_round(window)
