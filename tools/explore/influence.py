"""What every option makes of a goodbye: how likely it comes, given that the option is taken.

Backwards from the curtain: at every step, for every value of the axes, how likely the goodbye still is. Forwards, how
much of all evenings stands there. The two meet at the options. So that not everything has to be held at once, the
evenings are let through in stretches: once to see where stretches can begin, then from the last to the first again.
What waits where a stretch begins is put by in a file until then.
"""

from __future__ import annotations

import tempfile
from typing import Any, Dict, Hashable, List, NamedTuple, Tuple

import numpy as np
from narrative.relationship import Relationship, Rules

from tools.explore.cloud import UNIFORM, Axes, Cloud, Flow, Numbers, add, axes_of, holds, share, windows
from tools.explore.lean import Lean
from tools.explore.program import next_steps
from tools.setup import SetupError

STRETCH = 60_000_000
"""So many values, or a few more, are held of one stretch. A stretch ends where few steps are waited for, or else at
twice as many."""
FEW = 8
LARGE = 20_000
"""Boxes of more values than this are held in single precision; the probability of the goodbye itself never is."""


class Taken(NamedTuple):
    """Of all evenings: those that are offered an option, that take it, and that take it and come to the goodbye."""

    offered: float
    taken: float
    with_goodbye: float


def influence(program: Lean, rules: Rules, begin: Relationship, goodbye: str) -> Tuple[float, Dict[Hashable, Taken]]:
    """The probability of `goodbye` for the uniform player, and the figures of every watched option.

    Args:
        program: specialised, its last steps told apart by `goodbye` at least.
    """
    return _Influence(program, rules, goodbye).run(begin)


class _Influence:
    def __init__(self, program: Lean, rules: Rules, goodbye: str) -> None:
        self._program, self._rules, self._goodbye = program, rules, goodbye
        self._axes, self._windows = axes_of(program), windows(program, rules)
        self._likely: Dict[int, Cloud] = {}
        self._clouds: Dict[int, Cloud] = {}
        self._shapes: Dict[int, Tuple[Tuple[int, ...], Tuple[int, ...]]] = {}
        self._found: Dict[Hashable, Taken] = {}
        self._done_with = self._last_uses()
        self._chance = 0.0

    def run(self, begin: Relationship) -> Tuple[float, Dict[Hashable, Taken]]:
        put_by = _PutBy()
        stretches = self._stretches(begin, put_by)
        until = 0
        while stretches:
            number, waiting = stretches.pop()
            flow = Flow(self._program, self._rules, UNIFORM, self._keep)
            flow.resume(put_by.take(waiting))
            flow.go_on(until)
            for at in range(until, number + 1):
                self._step(at)
                for done in self._done_with.get(at, ()):
                    self._likely.pop(done, None)
            self._clouds.clear()
            self._shapes.clear()
            until = number + 1
        return self._chance, self._found

    def _stretches(self, begin: Relationship, put_by: "_PutBy") -> List[Tuple[int, "_Kept"]]:
        """The number of the first step of every stretch, and what waits there."""
        flow = Flow(self._program, self._rules)
        flow.start(begin)
        found = [(self._program.start, put_by.put(flow.waiting()))]
        held = [0]
        flow.visit = lambda number, cloud: held.__setitem__(0, held[0] + cloud.box.size)
        for number in range(self._program.start, 0, -1):
            flow.go_on_one(number)
            if held[0] > STRETCH and (flow.steps_waiting() <= FEW or held[0] > 2 * STRETCH):
                found.append((number - 1, put_by.put(flow.waiting())))
                held[0] = 0
        flow.go_on(0)
        self._chance = flow.figures.ends.get(self._goodbye, 0.0)
        return found

    def _last_uses(self) -> Dict[int, List[int]]:
        """For each step, the later ones that nothing before it leads to."""
        last: Dict[int, int] = {}
        for number, step in enumerate(self._program.steps):
            for following in next_steps(step):
                while self._program.steps[following][0] == "do":
                    following = self._program.steps[following][2]
                last[following] = number
        found: Dict[int, List[int]] = {}
        for number, user in last.items():
            found.setdefault(user, []).append(number)
        return found

    def _keep(self, number: int, cloud: Cloud) -> None:
        self._shapes[number] = (cloud.low, cloud.box.shape)
        step = self._program.steps[number]
        if step[0] == "pick" and step[3] is not None:
            self._clouds[number] = cloud

    # -- backwards

    def _step(self, number: int) -> None:
        if number not in self._shapes or self._program.steps[number][0] == "do":
            return
        step, axes = self._program.steps[number], self._axes[number]
        low, shape = self._shapes[number]
        kind = step[0]
        if kind == "end":
            likely = np.full(shape, 1.0 if step[1] == self._goodbye else 0.0)
        elif kind == "read":
            likely = np.broadcast_to(self._after(step[2], axes, low, shape), shape)
        elif kind == "ask":
            yes = holds(step[1], axes, low, shape, self._rules)
            ways = dict(step[2])
            likely = np.where(yes, self._after(ways[True], axes, low, shape),
                              self._after(ways[False], axes, low, shape))
            likely = np.broadcast_to(likely, shape)
        else:
            likely = self._pick(number, step, axes, low, shape)
        self._likely[number] = Cloud(low, _small(likely))

    def _pick(self, number: int, step: Tuple[Any, ...], axes: Axes, low: Tuple[int, ...],
              shape: Tuple[int, ...]) -> Numbers:
        there = [None if offer[0] is None else holds(("guard", offer[0]), axes, low, shape, self._rules)
                 for offer in step[2]]
        shares = share(step[1], [offer[1] for offer in step[2]], there, UNIFORM)
        cloud = self._clouds.pop(number).box if step[3] is not None else None
        likely = np.zeros(shape, dtype=_kind_of(shape))
        for offer, here, part in zip(step[2], there, shares):
            after = np.broadcast_to(self._after(offer[3], axes, low, shape), shape)
            if step[3] is not None:
                self._count(offer[2], cloud, here, part, after)
            if isinstance(part, float) and likely.ndim:
                add(likely, after, part)
            else:
                likely += after * part
        return likely

    def _count(self, name: Hashable, cloud: Any, here: Any, part: Any, after: Any) -> None:
        offered = float((cloud if here is None else cloud * here).sum(dtype=np.float64))
        if isinstance(part, float):
            taken, with_goodbye = offered * part, part * _dot(cloud, after)
        else:
            taken, with_goodbye = float((cloud * part).sum()), float((cloud * part * after).sum())
        before = self._found.get(name, Taken(0.0, 0.0, 0.0))
        self._found[name] = Taken(before.offered + offered, before.taken + taken, before.with_goodbye + with_goodbye)

    def _after(self, number: int, axes: Axes, low: Tuple[int, ...], shape: Tuple[int, ...]) -> Any:
        """How likely the goodbye is after the step `number` is gone to, over a box of `axes`; broadcasts to `shape`."""
        values = {axis: np.arange(least, least + size) for axis, least, size in zip(axes, low, shape)}
        while self._program.steps[number][0] == "do":
            step = self._program.steps[number]
            for axis, change in step[1][1]:
                if axis in values:
                    values[axis] = np.clip(values[axis] + change, 0, 100)
            number = step[2]
        if number not in self._likely:
            return 0.0
        found, window = self._likely[number], self._windows[number]
        box: Any = found.box
        for at, axis in enumerate(self._axes[number]):
            places = np.clip(np.clip(values[axis], *window[axis]) - found.low[at], 0, box.shape[at] - 1)
            box = _taken(box, places, at)
        wide = [len(values[axis]) if axis in self._axes[number] else 1 for axis in axes]
        return box.reshape(wide)


Waiting = Dict[int, List[Tuple[Cloud, float]]]


class _Kept(NamedTuple):
    """Where what waits stands in the file: from there so many boxes, and which of them waits where."""

    begins: int
    boxes: int
    waiting: Dict[int, List[Tuple[Tuple[int, ...], int, float]]]


class _PutBy:
    """Clouds that wait, in a file without a name; their large boxes in half the room."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="evg-explore-")  # noqa: SIM115

    def put(self, waiting: Waiting) -> _Kept:
        """Put `waiting` by. One box that waits in many places is kept once.

        Raises:
            SetupError: there is no room for it.
        """
        known: Dict[int, int] = {}
        kept = _Kept(self._file.seek(0, 2), 0, {})
        try:
            for number, parts in waiting.items():
                kept.waiting[number] = []
                for cloud, scale in parts:
                    if id(cloud.box) not in known:
                        known[id(cloud.box)] = len(known)
                        np.save(self._file, _small(cloud.box), allow_pickle=False)
                    kept.waiting[number].append((cloud.low, known[id(cloud.box)], scale))
        except OSError as error:
            raise SetupError("The explorer puts 1 GB by in %s while it counts, and there is no room (%s). Make "
                             "some, or name another folder in TMPDIR." % (tempfile.gettempdir(), error)) from None
        return kept._replace(boxes=len(known))

    def take(self, kept: _Kept) -> Waiting:
        """What was put by as `kept`."""
        self._file.seek(kept.begins)
        boxes = [np.load(self._file, allow_pickle=False) for _ in range(kept.boxes)]
        return {number: [(Cloud(low, boxes[at]), scale) for low, at, scale in parts]
                for number, parts in kept.waiting.items()}


def _dot(one: Any, other: Any) -> float:
    """The sum of the products, each layer in its own precision, the layers in double."""
    if one.ndim < 2:
        return float((one * other).sum())
    return float(sum(float((a * b).sum(dtype=np.float64)) for a, b in zip(one, other)))


def _kind_of(shape: Tuple[int, ...]) -> Any:
    """Seven digits are enough for the many values of a large box, which are only added up."""
    return np.float32 if int(np.prod(shape)) > LARGE else np.float64


def _small(box: Any) -> Any:
    return box.astype(_kind_of(box.shape), copy=False)


def _taken(box: Any, places: Any, at: int) -> Any:
    """The `places` of axis `at` of `box`: a view where they follow one another."""
    first = int(places[0])
    if int(places[-1]) - first == len(places) - 1 and bool((np.diff(places) == 1).all()):
        return box[(slice(None),) * at + (slice(first, first + len(places)),)]
    return np.take(box, places, axis=at)
