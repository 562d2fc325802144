"""The three threads of an evening, drawn as light: each in a colour and in a form of its own.

Closeness is one line that grows thicker as they grow closer; growth is two strands that wind about each other, wider
as she grows; openness is a string of small lamps. They can be told apart without colour.
"""

from __future__ import annotations

import math
import random
from typing import List, NamedTuple, Sequence, Tuple

from hollow.brush import Colour, Pencil
from hollow.pg import ADD, OVER, Surface, canvas, from_bytes, scaled

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
        marks: places to mark, as a share of the evening and a value.
        fine: how many times finer than the picture they are drawn before they are scaled down.

    Attributes:
        picture: a clear surface (premultiplied) with what is drawn so far.
    """

    def __init__(self, width: int, height: int, frame: Frame, threads: Sequence[Sequence[Event]],
                 marks: Sequence[Event] = (), fine: int = 2) -> None:
        self.picture = canvas(width, height)
        self._frame, self._fine = frame, fine
        self._left = list(zip(FORMS, COLOURS, threads))
        self._marks = list(marks)
        self.done = False

    def step(self) -> None:
        """Draw the next thread, and at last the marks."""
        if self._left:
            self._thread(*self._left.pop(0))
            return
        for share, value in self._marks:
            _mark(Pencil(self.picture, 1.0), *self._frame.at(share, value))
        self.done = True

    def finish(self) -> Surface:
        """Draw all that is left; gives the picture."""
        while not self.done:
            self.step()
        return self.picture

    def _thread(self, form: str, colour: Colour, events: Sequence[Event]) -> None:
        columns = max(8, int(self._frame.width) // COLUMN)
        values = course(events, columns)
        points = [self._frame.at(index / (columns - 1), value) for index, value in enumerate(values)]
        size = self.picture.get_size()
        thread = canvas(size[0] * self._fine, size[1] * self._fine)
        FORM[form](Pencil(thread, self._fine), colour, points, values)
        _stamped(self.picture, points, _spots(40, (0, 0, 0, 64)), OVER)
        _stamped(self.picture, points, _spots(76, (colour[0] // 6, colour[1] // 7, colour[2] // 6, 0)), ADD)
        self.picture.blit(scaled(thread, *size), (0, 0), None, OVER)


def _mark(pencil: Pencil, x: float, y: float) -> None:
    """A small lozenge on a thread, edged with night."""
    for colour, reach in (((21, 17, 46), 9.0), ((255, 244, 228), 6.0)):
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


def _stamped(picture: Surface, points: Sequence[Tuple[float, float]], spots: Sequence[Surface], mode: int) -> None:
    """Spots laid along the thread in turn, close enough to be one soft band."""
    for index, (x, y) in enumerate([*points[::STAMP], points[-1]]):
        spot = spots[index % len(spots)]
        picture.blit(spot, (int(x - spot.get_width() / 2), int(y - spot.get_height() / 2)), None, mode)


def _spots(size: int, colour: Tuple[int, int, int, int], count: int = 2) -> List[Surface]:
    """Soft spots with `colour` (premultiplied) at their middle, dissolved into grain towards their edge."""
    chance, found = random.Random(size), []
    for _ in range(count):
        pixels = bytearray()
        for y in range(size):
            for x in range(size):
                away = min(1.0, math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2))
                share, grain = (1.0 - away) ** 2.0, chance.random()
                pixels += bytes(int(part * share + grain * (away < 1.0) * (part > 0)) for part in colour)
        found.append(from_bytes(size, size, bytes(pixels)))
    return found
