"""The three threads of an evening, drawn as light: each in a colour and in a form of its own.

Closeness is one line that grows thicker as they grow closer; growth is two strands that wind about each other, wider
as she grows; openness is a string of small lamps. They can be told apart without colour.
"""

from __future__ import annotations

import math
import random
from typing import List, NamedTuple, Sequence, Tuple

from hollow.brush import NIGHT, Colour, Pencil
from hollow.pg import ADD, Surface, canvas, from_bytes, scaled

from .record import Doors

COLUMN = 2
"""Pixels of the picture from one value of a thread to the next."""
FORMS = ("line", "strands", "lamps")
COLOURS: Tuple[Colour, ...] = ((250, 150, 128), (196, 172, 255), (255, 236, 206))
STAMP = 8
"""Columns from one soft spot along a thread to the next."""

Event = Tuple[float, float]
"""Where an axis came to another value, as a share of the evening from 0 to 1, and the value, 0 to 100."""


class Frame(NamedTuple):
    """Where on the picture the threads run: left, top, width and height in pixels; 100 is at the top, 0 at the foot."""

    left: float
    top: float
    width: float
    height: float

    def at(self, share: float, value: float) -> Tuple[float, float]:
        """The point of a value at a share of the evening."""
        return self.left + self.width * share, self.top + self.height * (1.0 - value / 100.0)


def events_of(scenes: Sequence[Tuple[Sequence[int], Sequence[Tuple[float, Sequence[int]]]]], axis: int) -> List[Event]:
    """The events of one axis.

    Args:
        scenes: for each scene the axes at its door, and where in it (0 to 1) they came to which values.
        axis: which of them.
    """
    found: List[Event] = []
    for index, (door, moves) in enumerate(scenes):
        found.append((index / len(scenes), float(door[axis])))
        found += [((index + at) / len(scenes), float(after[axis])) for at, after in moves]
    return found


def events_of_doors(doors: Doors, axis: int) -> List[Event]:
    """The events of one axis of an evening of which only the doors are known."""
    last = max(1, len(doors) - 1)
    return [(index / last, float(values[axis])) for index, values in enumerate(doors)]


def course(events: Sequence[Event], columns: int) -> List[float]:
    """The values of a thread at `columns` places from the beginning to the end, its steps eased into slopes."""
    steps: List[float] = []
    value, left = events[0][1], list(events)
    for column in range(columns):
        while left and left[0][0] * (columns - 1) <= column:
            value = left.pop(0)[1]
        steps.append(value)
    for _ in range(3):
        steps = _eased(steps, max(1, columns // 110))
    return steps


def _eased(values: Sequence[float], reach: int) -> List[float]:
    """Each value as the mean of those within `reach` columns of it; the ends are continued."""
    padded = [values[0]] * reach + list(values) + [values[-1]] * reach
    total, found = sum(padded[:2 * reach]), []
    for column in range(len(values)):
        total += padded[column + 2 * reach]
        found.append(total / (2 * reach + 1))
        total -= padded[column]
    return found


class Drawing:
    """The threads being drawn, one at a time; call `step` until `done`.

    Args:
        width, height: the picture, in pixels.
        frame: where in it they run.
        threads: the events of each, in the order of `FORMS`.
        marks: places to mark, as a share of the evening and which thread.
        fine: how many times finer than the picture they are drawn before they are scaled down.

    Attributes:
        layers: clear surfaces of one colour each, to be laid over each other in order; their alpha is straight, as
            the engine expects it of what it loads.
    """

    def __init__(self, width: int, height: int, frame: Frame, threads: Sequence[Sequence[Event]],
                 marks: Sequence[Tuple[float, int]] = (), fine: int = 2) -> None:
        self._size = (width, height)
        self._frame, self._fine = frame, fine
        columns = max(8, int(frame.width) // COLUMN)
        self._courses = [course(events, columns) for events in threads]
        self._left = list(zip(FORMS, COLOURS, self._courses))
        self._marks = list(marks)
        self.layers: List[Surface] = [canvas(width, height, (*NIGHT, 0))]
        self.done = False

    def step(self) -> None:
        """Draw the next thread, and at last the marks."""
        if self._left:
            self._thread(*self._left.pop(0))
            return
        if self._marks:
            self._mark_all()
        self.done = True

    def finish(self) -> List[Surface]:
        """Draw all that is left; gives the layers."""
        while not self.done:
            self.step()
        return self.layers

    def _thread(self, form: str, colour: Colour, values: Sequence[float]) -> None:
        last = len(values) - 1
        points = [self._frame.at(index / last, value) for index, value in enumerate(values)]
        thread = canvas(self._size[0] * self._fine, self._size[1] * self._fine, (*colour, 0))
        FORM[form](Pencil(thread, self._fine), colour, points, values)
        thread = scaled(thread, *self._size)
        _stamped(self.layers[0], points, _spots(40, 34))
        _stamped(thread, points, _spots(84, 30))
        self.layers.append(thread)

    def _mark_all(self) -> None:
        marked = canvas(self._size[0] * self._fine, self._size[1] * self._fine, (*NIGHT, 0))
        for share, thread in self._marks:
            values = self._courses[thread]
            at = self._frame.at(share, values[min(len(values) - 1, int(share * len(values)))])
            _mark(Pencil(marked, self._fine), *at)
        self.layers.append(scaled(marked, *self._size))


def _mark(pencil: Pencil, x: float, y: float) -> None:
    """A small lozenge on a thread, edged with night."""
    for colour, reach in ((NIGHT, 9.5), ((255, 244, 228), 6.0)):
        pencil.fill(colour, [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)])


def _line(pencil: Pencil, colour: Colour, points: Sequence[Tuple[float, float]], values: Sequence[float]) -> None:
    for (one, two), value in zip(zip(points, points[1:]), values):
        pencil.stroke(colour, (one, two), 2.2 + value * 0.028)
        pencil.oval(colour, two[0], two[1], 1.1 + value * 0.014, 1.1 + value * 0.014)


def _strands(pencil: Pencil, colour: Colour, points: Sequence[Tuple[float, float]], values: Sequence[float]) -> None:
    for turn in (0.0, math.pi):
        strand = [(x, y + math.sin(x / 15.0 + turn) * (2.5 + value * 0.055)) for (x, y), value in zip(points, values)]
        pencil.stroke(colour, strand, 1.9)


def _lamps(pencil: Pencil, colour: Colour, points: Sequence[Tuple[float, float]], values: Sequence[float]) -> None:
    gone, apart = 0.0, 15.0
    for one, two in zip(points, points[1:]):
        gone += math.dist(one, two)
        if gone >= apart:
            gone -= apart
            pencil.oval(colour, two[0], two[1], 3.4, 3.4)


FORM = {"line": _line, "strands": _strands, "lamps": _lamps}


def _stamped(layer: Surface, points: Sequence[Tuple[float, float]], spots: Sequence[Surface]) -> None:
    """Spots of cover laid along the thread in turn, close enough to be one soft band."""
    for index, (x, y) in enumerate([*points[::STAMP], points[-1]]):
        spot = spots[index % len(spots)]
        layer.blit(spot, (int(x - spot.get_width() / 2), int(y - spot.get_height() / 2)), None, ADD)


def _spots(size: int, cover: int, count: int = 2) -> List[Surface]:
    """Soft spots of `cover` (0 to 255) at their middle and no colour, dissolved into grain towards their edge."""
    chance, found = random.Random(size), []
    for _ in range(count):
        pixels = bytearray()
        for y in range(size):
            for x in range(size):
                away = min(1.0, math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2))
                pixels += bytes((0, 0, 0, int(cover * (1.0 - away) ** 2.0 + chance.random() * (away < 1.0))))
        found.append(from_bytes(size, size, bytes(pixels)))
    return found
