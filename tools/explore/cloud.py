"""Letting every evening through a specialised program at once, as clouds of numbers over the axes.

At each step stands a box: how much of all evenings has each value of the axes that are still read there. Values so far
out that nothing to come tells them apart are one value (`windows`).
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Hashable, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt
from narrative import guards
from narrative.relationship import Relationship, Rules

from tools.explore.graph import Effect, Question
from tools.explore.lean import Lean
from tools.players import KIND_OF_LETTER

Numbers = npt.NDArray[np.float64]
Window = Tuple[int, int]
UNIFORM = "uniform"


class Cloud(NamedTuple):
    """Weights over a box: the lowest value of each axis, and an array with one dimension an axis."""

    low: Tuple[int, ...]
    box: Numbers


Axes = Tuple[str, ...]


class Figures(NamedTuple):
    """How much of all evenings comes to each goodbye, to each watched line, is offered and takes each watched offer."""

    ends: Dict[str, float]
    read: Dict[Hashable, float]
    offered: Dict[Hashable, float]
    taken: Dict[Hashable, float]


def axes_of(program: Lean) -> List[Axes]:
    """The axes that are read from each step on, sorted."""
    return [tuple(sorted(variable[1] for variable in each)) for each in program.reads]


def windows(program: Lean, rules: Rules) -> List[Dict[str, Window]]:
    """For each step and axis: below the first value, and above the second, nothing to come tells values apart."""
    found: List[Dict[str, Window]] = []
    for step in program.steps:
        here: Dict[str, Window] = {}
        kind = step[0]
        if kind == "ask":
            for axis, edge in _edges(step[1], rules):
                _widen(here, axis, (edge - 1, edge))
            for _, following in step[2]:
                _widen_all(here, found[following])
        elif kind == "do":
            change = dict(step[1][1])
            for axis, (low, high) in found[step[2]].items():
                moved = (low - change.get(axis, 0), high - change.get(axis, 0))
                _widen(here, axis, (min(100, max(0, moved[0])), min(100, max(0, moved[1]))))
        elif kind == "read":
            _widen_all(here, found[step[2]])
        elif kind == "pick":
            for guard, _, _, following in step[2]:
                if guard is not None:
                    for axis, edge in _edges(("guard", guard), rules):
                        _widen(here, axis, (edge - 1, edge))
                _widen_all(here, found[following])
        found.append(here)
    return found


def _widen(into: Dict[str, Window], axis: str, window: Window) -> None:
    low, high = into.get(axis, window)
    into[axis] = (max(0, min(low, window[0])), min(100, max(high, window[1])))


def _widen_all(into: Dict[str, Window], windows: Dict[str, Window]) -> None:
    for axis, window in windows.items():
        _widen(into, axis, window)


def _edges(question: Question, rules: Rules) -> List[Tuple[str, int]]:
    """The values at which the answer to `question` may change: axis, and the least value on the far side."""
    if question[0] == "reached":
        return [rules.levels[question[1]]]
    guard = question[1]
    if isinstance(guard, guards.Axis):
        return [(guard.name, guard.at_least), (guard.name, guard.below)]
    if isinstance(guard, guards.Not):
        return _edges(("guard", guard.guard), rules)
    return [edge for each in guard.guards for edge in _edges(("guard", each), rules)]


def holds(question: Question, axes: Axes, low: Tuple[int, ...], shape: Tuple[int, ...], rules: Rules) -> Any:
    """Where in a box the answer is yes: an array that broadcasts to `shape`."""
    if question[0] == "reached":
        axis, least = rules.levels[question[1]]
        return _values(axis, axes, low, shape) >= least
    guard = question[1]
    if isinstance(guard, guards.Axis):
        value = _values(guard.name, axes, low, shape)
        return (value >= guard.at_least) & (value < guard.below)
    if isinstance(guard, guards.Not):
        return ~holds(("guard", guard.guard), axes, low, shape, rules)
    parts = [holds(("guard", each), axes, low, shape, rules) for each in guard.guards]
    found = parts[0]
    for part in parts[1:]:
        found = found & part if isinstance(guard, guards.AllOf) else found | part
    return found


def _values(axis: str, axes: Axes, low: Tuple[int, ...], shape: Tuple[int, ...]) -> Any:
    at = axes.index(axis)
    values = np.arange(low[at], low[at] + shape[at])
    return values.reshape([-1 if number == at else 1 for number in range(len(axes))])


class Flow:
    """Every evening of one player through one program.

    Args:
        program: specialised, see `specialised`.
        rules: the rules it is by.
        player: ``uniform``, or one of `narrative.story.TEMPERS`.
        visit: shown each step with the cloud of all that come to it, from the beginning on.
    """

    def __init__(self, program: Lean, rules: Rules, player: str = UNIFORM,
                 visit: Callable[[int, Cloud], None] = lambda step, cloud: None) -> None:
        self._program, self._rules, self._player, self.visit = program, rules, player, visit
        self._axes = axes_of(program)
        self._windows = windows(program, rules)
        self._waiting: Dict[int, List[Tuple[Cloud, Any]]] = {}
        self.figures = Figures({}, {}, {}, {})

    def run(self, begin: Relationship) -> Figures:
        """From `begin` to the curtain."""
        self.start(begin)
        self.go_on(0)
        return self.figures

    def start(self, begin: Relationship) -> None:
        """Let every evening stand at the beginning."""
        start = self._program.start
        axes = self._axes[start]
        first = Cloud(tuple(begin.axis(axis) for axis in axes), np.ones((1,) * len(axes)))
        self._send(start, axes, first, 1.0)

    def go_on(self, until: int) -> None:
        """Take every step from the back of the list down to number `until`."""
        for number in range(max(self._waiting, default=-1), until - 1, -1):
            self.go_on_one(number)

    def go_on_one(self, number: int) -> None:
        """Take the step `number`, if anything has come to it."""
        if number in self._waiting:
            self._come_to(number, self._waiting.pop(number))

    def steps_waiting(self) -> int:
        """How many steps something has come to that have not been taken yet."""
        return len(self._waiting)

    def _come_to(self, number: int, parts: List[Tuple[Cloud, float]]) -> None:
        step, axes = self._program.steps[number], self._axes[number]
        if len(parts) == 1 and step[0] == "do":  # nothing to add up, and nobody looks
            cloud, scale = parts[0]
            self._send(step[2], axes, shifted(within(cloud), axes, step[1]), scale)
            return
        cloud = merged(parts, [self._windows[number][axis] for axis in axes])
        self.visit(number, cloud)
        self._step(number, cloud)

    def waiting(self) -> Dict[int, List[Tuple[Cloud, float]]]:
        """What has been sent to steps that have not been taken yet."""
        return {number: list(parts) for number, parts in self._waiting.items()}

    def resume(self, waiting: Dict[int, List[Tuple[Cloud, float]]]) -> None:
        """Stand where `waiting` was taken."""
        self._waiting = {number: list(parts) for number, parts in waiting.items()}

    def _send(self, number: int, axes: Axes, cloud: Cloud, scale: float) -> None:
        """Let `cloud`, `scale` of it, come to the step `number`, with what is still read there."""
        self._waiting.setdefault(number, []).append((projected(cloud, axes, self._axes[number]), scale))

    def _step(self, number: int, cloud: Cloud) -> None:
        step, axes = self._program.steps[number], self._axes[number]
        kind = step[0]
        if kind == "end":
            _count(self.figures.ends, step[1], float(cloud.box.sum()))
        elif kind == "read":
            _count(self.figures.read, step[1], float(cloud.box.sum()))
            self._send(step[2], axes, cloud, 1.0)
        elif kind == "do":
            self._send(step[2], axes, shifted(cloud, axes, step[1]), 1.0)
        elif kind == "ask":
            yes = holds(step[1], axes, cloud.low, cloud.box.shape, self._rules)
            for answer, following in step[2]:
                part = cropped(Cloud(cloud.low, cloud.box * (yes if answer else ~yes)))
                if part is not None:
                    self._send(following, axes, part, 1.0)
        else:
            self._pick(step, axes, cloud)

    def _pick(self, step: Tuple[Any, ...], axes: Axes, cloud: Cloud) -> None:
        offers = step[2]
        there = [None if offer[0] is None else holds(("guard", offer[0]), axes, cloud.low, cloud.box.shape, self._rules)
                 for offer in offers]
        shares = share(step[1], [offer[1] for offer in offers], there, self._player)
        whole = float(cloud.box.sum()) if step[3] is not None else 0.0
        together: Dict[int, Any] = {}
        for offer, here, part in zip(offers, there, shares):
            if step[3] is not None:
                of = whole if here is None else float((cloud.box * here).sum())
                _count(self.figures.offered, offer[2], of)
                _count(self.figures.taken, offer[2],
                       whole * part if isinstance(part, float) else float((cloud.box * part).sum()))
            together[offer[3]] = together.get(offer[3], 0.0) + part
        for following, part in together.items():
            if isinstance(part, float):
                if part:
                    self._send(following, axes, cloud, part)
            else:
                some = cropped(Cloud(cloud.low, cloud.box * part))
                if some is not None:
                    self._send(following, axes, some, 1.0)


def share(table: str, tags: Sequence[str], there: Sequence[Any], player: str) -> List[Any]:
    """How likely each offer is taken: a number, or an array over the box where it is not offered everywhere.

    As `tools.players` has it: any that fits the player's temper, any at all where none does.
    """
    wanted = KIND_OF_LETTER.get(player, "") if table == "letter" else player if table == "menu" else ""
    here: List[Any] = [1.0 if mask is None else mask * 1.0 for mask in there]
    fits: List[Any] = [part if wanted and tag == wanted else 0.0 for part, tag in zip(here, tags)]
    of_all, of_fitting = sum(here), sum(fits)
    if isinstance(of_all, float) and isinstance(of_fitting, float):
        return [fit / of_fitting if of_fitting else part / of_all for part, fit in zip(here, fits)]
    return [np.where(np.asarray(of_fitting) > 0, fit / np.maximum(of_fitting, 1), part / np.maximum(of_all, 1))
            for part, fit in zip(here, fits)]


# -- clouds


def shifted(cloud: Cloud, axes: Axes, effect: Effect) -> Cloud:
    """`cloud`, which lies within 0 and 100, after the axes have moved; it may lie beyond them now."""
    low = list(cloud.low)
    for axis, change in effect[1]:
        if axis in axes:
            low[axes.index(axis)] += change
    return Cloud(tuple(low), cloud.box)


def within(cloud: Cloud) -> Cloud:
    """`cloud` with what lies below 0 or above 100 laid upon them."""
    if all(low >= 0 and low + size <= 101 for low, size in zip(cloud.low, cloud.box.shape)):
        return cloud
    return merged([(cloud, 1.0)], [(0, 100)] * cloud.box.ndim)


def projected(cloud: Cloud, axes: Axes, wanted: Axes) -> Cloud:
    """`cloud` over `axes` as a cloud over the `wanted` ones."""
    if axes == wanted:
        return cloud
    dropped = tuple(at for at, axis in enumerate(axes) if axis not in wanted)
    return Cloud(tuple(low for at, low in enumerate(cloud.low) if at not in dropped), cloud.box.sum(axis=dropped))


def cropped(cloud: Cloud) -> Optional[Cloud]:
    """`cloud` without empty rims; None if nothing is in it."""
    box, low = cloud.box, list(cloud.low)
    for at in range(box.ndim):
        others = tuple(number for number in range(box.ndim) if number != at)
        some = np.flatnonzero(box.any(axis=others))
        if not len(some):
            return None
        low[at] += int(some[0])
        box = box[(slice(None),) * at + (slice(int(some[0]), int(some[-1]) + 1),)]
    if not box.ndim and not box:
        return None
    return Cloud(tuple(low), box)


def merged(parts: Sequence[Tuple[Cloud, float]], window: Sequence[Window]) -> Cloud:
    """The sum of clouds over the same axes, each times its number; what lies beyond `window` is laid upon its rims."""
    if len(parts) == 1 and parts[0][1] == 1.0:
        cloud = parts[0][0]
        if all(low >= least and low + size - 1 <= most
               for low, size, (least, most) in zip(cloud.low, cloud.box.shape, window)):
            return cloud
    low = [min(min(max(cloud.low[at], least), most) for cloud, _ in parts) for at, (least, most) in enumerate(window)]
    high = [max(max(min(cloud.low[at] + cloud.box.shape[at] - 1, most), least) for cloud, _ in parts)
            for at, (least, most) in enumerate(window)]
    box = np.zeros([most - least + 1 for least, most in zip(low, high)], dtype=parts[0][0].box.dtype)
    for cloud, scale in parts:
        _lay(box, cloud.box, [cloud.low[at] - low[at] for at in range(box.ndim)], 0, scale)
    return Cloud(tuple(low), box)


def _lay(onto: Numbers, box: Numbers, offset: List[int], at: int, scale: float) -> None:
    """Add `box`, moved by `offset`, to `onto`; what lies beyond its rims is laid upon them."""
    if at == box.ndim:
        place = tuple(slice(low, low + size) for low, size in zip(offset, box.shape))
        add(onto[place] if place else onto, box, scale)
        return
    most, size, low = onto.shape[at] - 1, box.shape[at], offset[at]
    before = (slice(None),) * at
    below, above = min(size, max(0, -low)), min(size, max(0, low + size - 1 - most))
    inside = slice(below, size - above)
    for part, first in ((slice(0, below), 0), (inside, max(low, 0)), (slice(size - above, size), most)):
        piece = box[before + (part,)]
        if not piece.shape[at]:
            continue
        if part != inside:
            piece = piece.sum(axis=at, keepdims=True)
        _lay(onto, piece, offset[:at] + [first] + offset[at + 1:], at + 1, scale)


def add(onto: Numbers, box: Numbers, scale: float) -> None:
    """``onto += box * scale``, in pieces small enough to stay near the processor."""
    if scale == 1.0:
        onto += box
    elif box.size < 20_000:
        onto += box * scale
    else:
        for to, part in zip(onto, box):
            to += part * scale


def _count(into: Dict[Any, float], name: Any, weight: float) -> None:
    into[name] = into.get(name, 0.0) + weight
