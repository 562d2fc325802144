"""The cave itself, as readable data: floors to walk on, links between them, things to do, places the foreman waits.

A miner is 250 units tall; y grows downwards. The cave is nearly five pictures wide and more than two deep.
A floor's points are where feet stand. Everything can be walked both ways, so nobody is ever stuck for good.
"""

from __future__ import annotations

from typing import NamedTuple

Point = tuple[float, float]

WIDTH = 7680
HEIGHT = 2100
# How much of the cave is in the picture.
VIEW_WIDTH = 1600.0
VIEW_HEIGHT = 900.0


class Floor(NamedTuple):
    """A stretch of ground, left to right."""

    id: str
    points: tuple[Point, ...]

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.points[0][0]

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.points[-1][0]

    def height(self, x: float) -> float:
        """The y of the ground at x (clamped to the floor's ends)."""
        before = self.points[0]
        for after in self.points[1:]:
            if x <= after[0]:
                share = (max(x, before[0]) - before[0]) / (after[0] - before[0])
                return before[1] + share * (after[1] - before[1])
            before = after
        return before[1]


class Link(NamedTuple):
    """A way between two floors. `path` runs from the low end to the high end.

    A ladder is climbed rung by rung, up or down. A ledge is taken in one go, and cannot be left half-way.
    `needs` is a task that must be finished before there is anything to climb.
    """

    id: str
    kind: str
    low: str
    high: str
    path: tuple[Point, ...]
    needs: str | None = None


class Station(NamedTuple):
    """Where the foreman goes next and waits. He leaves when `until` is finished, or, without one, when he is joined.

    `says` is the event he speaks when the miner gets there.
    """

    floor: str
    x: float
    says: str
    until: str | None = None


FLOORS = {
    floor.id: floor
    for floor in (
        Floor("landing", ((240, 600), (900, 604), (1320, 630), (1800, 618), (2230, 604))),
        Floor("gallery", ((1450, 1202), (2000, 1190), (2600, 1180), (3300, 1200), (3760, 1190))),
        Floor("shelf", ((3760, 1042), (4200, 1030), (4560, 1044))),
        Floor("railway", ((4560, 1190), (6060, 1190))),
        Floor("balcony", ((6060, 930), (6500, 922), (6890, 930))),
        Floor("bottom", ((4250, 1780), (5000, 1770), (5800, 1790), (6500, 1776), (7440, 1782))),
    )
}

LINKS = {
    link.id: link
    for link in (
        Link("first_ladder", "ladder", "gallery", "landing", ((2185, 1187), (2185, 605))),
        Link("step_up", "ledge", "gallery", "shelf", ((3715, 1191), (3735, 1090), (3815, 1041))),
        Link("step_down", "ledge", "railway", "shelf", ((4605, 1190), (4585, 1090), (4505, 1042))),
        Link(
            "over_the_cart",
            "ledge",
            "railway",
            "balcony",
            ((5770, 1190), (5800, 1075), (5930, 1058), (6035, 1000), (6115, 929)),
            needs="cart",
        ),
        Link("second_ladder", "ladder", "bottom", "balcony", ((6845, 1778), (6845, 929))),
    )
}

START: tuple[str, float] = ("landing", 420)
FOREMAN_START: tuple[str, float] = ("landing", 690)

LAMP_X = 1480
BARRIER_X = 1720
DESK_X = 1590
BEAM_X = 2980
CART_START_X = 4950
CART_DOCK_X = 5930
CART_HALF = 115
CART_TOP = 132
SIDE_BARRIER_X = 7010
PEN_X = 7330
DOOR_X = 4390

STATIONS = (
    Station("landing", 690, "hello"),
    Station("landing", 1590, "lamp_ask", until="lamp"),
    Station("landing", 2120, "ladder"),
    Station("gallery", 2420, "gallery"),
    Station("gallery", 3110, "beam_ask", until="beam"),
    Station("shelf", 4160, "shelf"),
    Station("railway", CART_START_X - 170, "cart_ask", until="cart"),
    Station("balcony", 6700, "balcony"),
    Station("bottom", 6560, "bottom"),
    Station("bottom", 4700, "door_ask", until="lantern"),
)
