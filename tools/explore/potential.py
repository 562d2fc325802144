"""How few words can still be read from a place with these axes and memories, at least.

Forgetting all memories would say too little: every line that quotes one would quote the shortest. So each memory's
words have a price from each place on: what the lines to come will be longer by than they need be, on the way that looks
best. Whatever the prices are, an evening's words are what its ways cost when on each way is added what the prices of
all that is remembered rise by. Moved so, the memories may be forgotten, way by way, and what is left is a bound; good
prices make it a close one. (They are the multipliers of a Lagrangian relaxation.) All numbers are whole.
"""

from __future__ import annotations

import copy
import itertools
from typing import Any, Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt
from narrative import guards
from narrative.relationship import Rules

from tools.explore.settled import Edge, Places, may, memories_in

Whole = npt.NDArray[np.signedinteger[Any]]
FAR = 1 << 24
"""More words than any evening has: there is no way."""
MOST = 600
"""No price differs from another by more."""


class Memories:
    """Every memory and what it may hold, numbered: ``(memory, words)`` has a slot; "" is what holds nothing."""

    def __init__(self, rules: Rules) -> None:
        self.names = sorted(rules.memories)
        self.slot: Dict[Tuple[str, str], int] = {}
        first: List[int] = []
        for name in self.names:
            first.append(len(self.slot))
            for words in ("", *dict.fromkeys(rules.memories[name].values)):
                self.slot[name, words] = len(self.slot)
        self.first = np.array(first)
        self.number = {name: at for at, name in enumerate(self.names)}
        ends = [*first[1:], len(self.slot)]
        self.range = {name: (first[at], ends[at]) for at, name in enumerate(self.names)}

    def allowed(self, guard: Any) -> Optional[npt.NDArray[np.bool_]]:
        """The slots with which `guard` can hold; None if it asks for no memory."""
        asked = memories_in(guard) if guard is not None else frozenset()
        if not asked:
            return None
        found = np.ones(len(self.slot), dtype=bool)
        for (name, words), slot in self.slot.items():
            if name in asked:
                found[slot] = may(guard, name, words)[0]
        return found


class Road(NamedTuple):
    """A way from a place, with its slots.

    Attributes:
        allowed: the slots with which it can be taken; None: all.
        asked: the memories it asks for.
        keeps: the memory and the slot that it changes; -1: none.
        alone: whether it asks for nothing but one memory.
    """

    edge: Edge
    allowed: Optional[npt.NDArray[np.bool_]]
    asked: FrozenSet[str]
    keeps: Tuple[int, int]
    alone: bool


class Priced(NamedTuple):
    """A road by the prices.

    Attributes:
        words: that are read on it, at least, moved by the prices, whatever the memories are.
        exact: the same without what hangs on memories,
        moved: which is, for each memory that it moves: its number, and how much for each of its words.
    """

    road: Road
    words: int
    exact: int
    moved: Tuple[Tuple[int, Tuple[int, ...]], ...]


class Table:
    """Words to go, over the values of some axes, two bytes a value where no evening of more than `most` is looked for.

    What lies too far above the least for that is kept as less than it is: a bound it stays. `FAR` stays what it is.
    """

    def __init__(self, values: Whole, most: int) -> None:
        kind = width_of(most)
        self._far = min(int(np.iinfo(kind).max), 2 * FAR)
        self._least = int(values.min())
        above = np.minimum(values - self._least, self._far - 1)
        self._above = np.where(values >= FAR, self._far, above).astype(kind)

    def at(self, index: Any) -> Whole:
        """The words at `index`, which numpy understands; at ``...`` all."""
        above = self._above[index].astype(np.int32)
        return np.where(above == self._far, FAR, above + self._least)


def width_of(most: int) -> Any:
    """What a table's values are kept as, where no evening of more than `most` words is looked for."""
    return np.int16 if most < np.iinfo(np.int16).max else np.int32


class Bound:
    """The bound over `places`, from prices that are made better step by step."""

    def __init__(self, places: Places, rules: Rules) -> None:
        self.rules, self.memories = rules, Memories(rules)
        self.axes = list(rules.axes)
        self.cell: Dict[str, int] = {}
        self.cells = 0
        for name, (first, end) in self.memories.range.items():
            self.cell[name] = self.cells
            self.cells += (end - first) ** 2
        self.roads: List[List[Road]] = [[self._road(edge) for edge in edges] for edges in places.edges]
        self._ends = [not edges for edges in places.edges]
        self.start = len(self.roads) - 1
        self.price: Whole = np.zeros((len(self.roads), len(self.memories.slot)), dtype=np.int64)
        self.may = np.ones((len(self.roads), len(self.memories.slot)), dtype=bool)
        self.least: Whole = np.zeros((len(self.roads), len(self.axes)), dtype=np.int64)
        self.most: Whole = np.full((len(self.roads), len(self.axes)), 100, dtype=np.int64)
        self._find_what_can_be()

    def _road(self, edge: Edge) -> Road:
        keeps = (-1, -1)
        if edge.effect and edge.effect[0] == "keep":
            keeps = self.memories.number[edge.effect[1]], self.memories.slot[edge.effect[1], edge.effect[2]]
        alone = isinstance(edge.guard, (guards.Holds, guards.Recalls)) or (
            isinstance(edge.guard, guards.Not) and isinstance(edge.guard.guard, (guards.Holds, guards.Recalls)))
        return Road(edge, self.memories.allowed(edge.guard), memories_in(edge.guard), keeps, alone)

    def copy(self) -> "Bound":
        """The same once more, to leave something out of."""
        found = copy.copy(self)
        found.roads, found.may = list(self.roads), self.may.copy()
        found.least, found.most = self.least.copy(), self.most.copy()
        return found

    def leads_on(self) -> bool:
        """Whether an evening is left at all."""
        return bool(self.roads[self.start])

    def is_end(self, number: int) -> bool:
        """Whether the curtain falls at a place."""
        return self._ends[number]

    # -- what can be

    def _find_what_can_be(self) -> None:
        """Which words each memory may hold at each place, between which values axes may stand; drop other roads."""
        slots, begin = len(self.memories.slot), self.rules.begin()
        self.can: npt.NDArray[np.bool_] = np.zeros((len(self.roads), slots), dtype=bool)
        self.low: Whole = np.full((len(self.roads), len(self.axes)), 101, dtype=np.int64)
        self.high: Whole = np.full((len(self.roads), len(self.axes)), -1, dtype=np.int64)
        self.can[self.start, self.memories.first] = True
        self.low[self.start] = self.high[self.start] = [begin.axis(axis) for axis in self.axes]
        reached = [False] * len(self.roads)
        reached[self.start] = True
        for number in range(self.start, -1, -1):
            self.can[number] &= self.may[number]
            self.low[number] = np.maximum(self.low[number], self.least[number])
            self.high[number] = np.minimum(self.high[number], self.most[number])
            if not reached[number] or (self.low[number] > self.high[number]).any():
                self.roads[number], self.high[number] = [], -1
                continue
            kept = []
            for road in self.roads[number]:
                here = self.can[number] if road.allowed is None else self.can[number] & road.allowed
                if not np.logical_or.reduceat(here, self.memories.first).all() or not self._axes_may(number, road.edge):
                    continue
                kept.append(road)
                to = road.edge.to
                reached[to] = True
                self.can[to] |= self._after(here, road)
                low, high = self.moved(self.low[number], road.edge), self.moved(self.high[number], road.edge)
                self.low[to] = np.minimum(self.low[to], low)
                self.high[to] = np.maximum(self.high[to], high)
            self.roads[number] = kept

    def _after(self, here: npt.NDArray[np.bool_], road: Road) -> npt.NDArray[np.bool_]:
        if road.keeps[0] < 0:
            return here
        first, end = self.memories.range[self.memories.names[road.keeps[0]]]
        after = here.copy()
        after[first:end] = False
        after[road.keeps[1]] = True
        return after

    def moved(self, values: Whole, edge: Edge) -> Whole:
        """The values of all axes after a way."""
        if not edge.effect or edge.effect[0] != "shift":
            return values
        change = dict(edge.effect[1])
        after: Whole = np.clip(values + np.array([change.get(axis, 0) for axis in self.axes]), 0, 100)
        return after

    def _axes_may(self, number: int, edge: Edge) -> bool:
        return edge.guard is None or all(
            bool(np.any(axis_may(edge.guard, {axis: np.arange(self.low[number, at], self.high[number, at] + 1)})[0]))
            for at, axis in enumerate(self.axes))

    # -- prices

    def priced(self) -> List[List[Priced]]:
        """Every road by the prices as they are."""
        return [[self._priced(number, road) for road in roads] for number, roads in enumerate(self.roads)]

    def _priced(self, number: int, road: Road) -> Priced:
        there = self.can[number] if road.allowed is None else self.can[number] & road.allowed
        rise = self.price[road.edge.to] - self.price[number]
        least = np.minimum.reduceat(np.where(there, rise, FAR), self.memories.first)
        fixed = road.edge.words
        if road.keeps[0] >= 0:
            least[road.keeps[0]] = 0
            fixed += int(self.price[road.edge.to, road.keeps[1]])
        moved = []
        for at in np.flatnonzero(np.maximum.reduceat(np.where(there, np.abs(rise), 0), self.memories.first)):
            if at != road.keeps[0]:
                first, end = self.memories.range[self.memories.names[at]]
                moved.append((int(at), tuple(int(each) for each in rise[first:end])))
        return Priced(road, fixed + int(least.sum()), fixed, tuple(moved))

    def price_at_start(self) -> int:
        """The price of remembering nothing yet."""
        return int(self.price[self.start, self.memories.first].sum())

    def improve(self, rounds: int, together: int = 1) -> int:
        """Make the prices better, `rounds` times, and keep the best; gives their bound, `FAR` if nothing is left.

        `together`: how many axes are followed, those that say most.
        """
        if not self.leads_on():
            return FAR
        best, kept = -FAR, self.price
        axes: Tuple[str, ...] = ()
        for at in range(rounds):
            priced = self.priced()
            axes = axes or self._telling(priced, together)
            to_go = self.to_go(priced, axes)
            bound = self._at_start(to_go) + self.price_at_start()
            if bound > best:
                best, kept = bound, self.price
            if at + 1 < rounds:
                new = self._of_best_ways(priced, axes, to_go)
                # The first prices by one axis are far from good and give way; later ones are met half-way.
                self.price = new if at < 1 and together == 1 else (self.price + new) // 2
        self.price = kept
        return best

    def _telling(self, priced: List[List[Priced]], together: int) -> Tuple[str, ...]:
        """Those `together` axes by which the bound is closest."""
        choices = self.axes_together(together)
        return max(choices, key=lambda axes: self._at_start(self.to_go(priced, axes))) if choices[1:] else choices[0]

    def _at_start(self, to_go: List[Optional[Table]]) -> int:
        start = to_go[self.start]
        return FAR if start is None else int(start.at(...).min())

    def _of_best_ways(self, priced: List[List[Priced]], axes: Tuple[str, ...], to_go: List[Optional[Table]]) -> Whole:
        """What memories cost from each place on, along the way that is best by the prices as they are.

        It begins at the values of `axes` that the best evening through the place comes there with.
        """
        starts: Dict[int, Sequence[Any]] = {}
        for number, came in self._forward(priced, axes, to_go, None):
            table = to_go[number]
            if came is not None and table is not None:
                starts[number] = np.unravel_index(int(np.argmin(came + table.at(...))), came.shape)
        found = np.zeros_like(self.price)
        for number, roads in enumerate(priced):
            if number not in starts:
                continue
            ways = []
            for road in roads:
                after = to_go[road.road.edge.to]
                if after is not None:
                    ways.append((self._through_at(number, road, axes, after, starts[number]), road.road))
            if not ways:
                continue
            least, best = min(ways, key=lambda way: way[0])
            found[number] = found[best.edge.to]
            if best.keeps[0] >= 0:
                first, end = self.memories.range[self.memories.names[best.keeps[0]]]
                found[number, first:end] = 0
            for memory in sorted(frozenset().union(*(road.asked for _, road in ways))):
                self._price_where_asked(number, memory, ways, least, found)
        return found

    def _price_where_asked(self, number: int, memory: str, ways: Sequence[Tuple[int, Road]], least: int,
                           found: Whole) -> None:
        first, end = self.memories.range[memory]
        for slot in range(first, end):
            open_ways = [words - least + int(found[road.edge.to, slot]) for words, road in ways
                         if words < FAR and (road.allowed is None or road.allowed[slot])]
            found[number, slot] = min(min(open_ways, default=MOST), MOST)

    # -- axes

    def to_go(self, priced: List[List[Priced]], axes: Tuple[str, ...], most: int = FAR) -> List[Optional[Table]]:
        """For each place, over the values of `axes` from `low` to `high`: the least words to go, by the prices.

        `most`: no evening of more words is looked for.
        """
        found: List[Optional[Table]] = []
        for number, roads in enumerate(priced):
            if self.high[number, 0] < 0:
                found.append(None)
                continue
            here = np.full(self._shape(number, axes), 0 if self._ends[number] else FAR, dtype=np.int32)
            for road in roads:
                after = found[road.road.edge.to]
                if after is not None:
                    np.minimum(here, self._through(number, road, axes, after), out=here)
            found.append(Table(here, most))
        return found

    def bytes_of_tables(self, together: int, most: int) -> int:
        """How much memory the tables over every `together` of the axes take."""
        wide = np.maximum(self.high - self.low + 1, 0)
        values = sum(int(wide[:, [self.axes.index(axis) for axis in axes]].prod(axis=1).sum())
                     for axes in self.axes_together(together))
        return values * int(np.dtype(width_of(most)).itemsize)

    def _shape(self, number: int, axes: Tuple[str, ...]) -> Tuple[int, ...]:
        return tuple(int(self.high[number, at] - self.low[number, at]) + 1 for at in map(self.axes.index, axes))

    def _through(self, number: int, road: Priced, axes: Tuple[str, ...], after: Table) -> Whole:
        """The words to go along `road`, for each of the values at its beginning; `after` are those at its end."""
        places, there = self._places(number, road.road.edge, axes)
        found = road.words + after.at(np.ix_(*places))
        for at, can in enumerate(there):
            if not can.all():
                found[(slice(None),) * at + (~can,)] = FAR
        guard = self._guarded(number, road.road.edge, axes)
        return found if guard is None else np.where(guard, found, FAR)

    def _through_at(self, number: int, road: Priced, axes: Tuple[str, ...], after: Table, at: Sequence[Any]) -> int:
        """The same at one place of the table alone."""
        places, there = self._places(number, road.road.edge, axes)
        if not all(can[each] for can, each in zip(there, at)):
            return FAR
        guard = self._guarded(number, road.road.edge, axes)
        if guard is not None and not np.broadcast_to(guard, self._shape(number, axes))[tuple(at)]:
            return FAR
        return road.words + int(after.at(tuple(place[each] for place, each in zip(places, at))))

    def _places(self, number: int, edge: Edge, axes: Tuple[str, ...]) -> Tuple[List[Whole], List[Any]]:
        """For each axis, where each value stands at the end of a way, and whether it may stand there at all."""
        places, there = [], []
        change = dict(edge.effect[1]) if edge.effect and edge.effect[0] == "shift" else {}
        for axis in axes:
            at = self.axes.index(axis)
            values = np.arange(self.low[number, at], self.high[number, at] + 1) + change.get(axis, 0)
            low, high = int(self.low[edge.to, at]), int(self.high[edge.to, at])
            values = np.clip(values, 0, 100)
            there.append((values >= low) & (values <= high))
            places.append(np.clip(values - low, 0, max(0, high - low)))
        return places, there

    def _guarded(self, number: int, edge: Edge, axes: Tuple[str, ...]) -> Any:
        if edge.guard is None:
            return None
        values = {}
        for at, axis in enumerate(axes):
            of = self.axes.index(axis)
            shape = [-1 if each == at else 1 for each in range(len(axes))]
            values[axis] = np.arange(self.low[number, of], self.high[number, of] + 1).reshape(shape)
        return axis_may(edge.guard, values)[0]

    def _forward(self, priced: List[List[Priced]], axes: Tuple[str, ...], to_go: List[Optional[Table]],
                 most: Optional[int]) -> Iterator[Tuple[int, Optional[Whole]]]:
        """Place by place from the beginning: the least words to each of its values, or None where no way leads there.

        Leaves out roads beyond `most`, if given. Only what is still to come is held.
        """
        begin = self.rules.begin()
        first = np.full(self._shape(self.start, axes), FAR, dtype=np.int32)
        first[tuple(begin.axis(axis) - int(self.low[self.start, self.axes.index(axis)]) for axis in axes)] = \
            self.price_at_start()
        coming: Dict[int, Whole] = {self.start: first}
        for number in range(self.start, -1, -1):
            here, kept = coming.pop(number, None), []
            for road, own in zip(priced[number], self.roads[number]):
                if here is None:
                    break
                to = road.road.edge.to
                after = to_go[to]
                if after is None:
                    continue
                can = np.nonzero(here + self._through(number, road, axes, after) <= (FAR - 1 if most is None else most))
                if not len(can[0]):
                    continue
                kept.append(own)
                if to not in coming:
                    coming[to] = np.full(self._shape(to, axes), FAR, dtype=np.int32)
                places, _ = self._places(number, road.road.edge, axes)
                np.minimum.at(coming[to], tuple(place[at] for place, at in zip(places, can)), here[can] + road.words)
            if most is not None:
                self.roads[number] = kept
            yield number, here

    # -- what it is worth to remember one thing and not another

    def worse_by(self) -> Whole:
        """For each place, and each two words of a memory: how many words longer the first can become than the second.

        Whoever remembers the second goes some way on; whoever remembers the first can go just the same way, with at
        most so many words more, moved by the prices. `FAR` where that is not sure. By `cell`: one row a place.
        """
        found = np.full((len(self.roads), self.cells), -FAR, dtype=np.int64)
        for number, roads in enumerate(self.roads):
            here = found[number]
            if self._ends[number]:
                here[:] = 0
            for road in roads:
                np.maximum(here, self._worse_along(roads, road, found[road.edge.to]), out=here)
        for name, (first, end) in self.memories.range.items():
            size = end - first
            price = self.price[:, first:end]
            block = found[:, self.cell[name]:self.cell[name] + size * size].reshape(-1, size, size)
            block += price[:, np.newaxis, :] - price[:, :, np.newaxis]
            block[:, np.arange(size), np.arange(size)] = 0
        return found

    def _worse_along(self, roads: Sequence[Road], road: Road, after: Whole) -> Whole:
        """The same for who remembers the second and takes `road`, without the prices."""
        found = after
        if road.keeps[0] >= 0 or road.asked:
            found = after.copy()
        if road.keeps[0] >= 0:
            name = self.memories.names[road.keeps[0]]
            size = self.memories.range[name][1] - self.memories.range[name][0]
            found[self.cell[name]:self.cell[name] + size * size] = 0
        for name in road.asked:
            first, end = self.memories.range[name]
            size = end - first
            block = found[self.cell[name]:self.cell[name] + size * size].reshape(size, size)
            for one in range(size):
                same = [other.edge.words for other in roads
                        if other.edge.to == road.edge.to and other.asked == road.asked == {name}
                        and other.edge.effect == road.edge.effect and other.alone
                        and other.allowed is not None and other.allowed[first + one]]
                for two in range(size):
                    if road.allowed is not None and not road.allowed[first + two]:
                        block[one, two] = -FAR
                    elif one != two:
                        block[one, two] = block[one, two] + min(same) - road.edge.words if same else FAR
        return found

    # -- leaving out what is too long

    def leave_out(self, most: int, together: int) -> int:
        """Drop every road, value and words that are on no evening of at most `most` words; gives how many are left.

        `together`: how many axes are looked at together; more take longer and leave less.
        """
        for axes in self.axes_together(together):
            if not self.leads_on():
                return 0
            priced = self.priced()
            to_go = self.to_go(priced, axes, most)
            for number, came in self._forward(priced, axes, to_go, most):
                table = to_go[number]
                if table is not None:
                    can = False if came is None else came + table.at(...) <= most
                    self._narrow(number, axes, np.broadcast_to(can, self._shape(number, axes)))
            self._find_what_can_be()
        if self.leads_on():
            self._leave_out_words(most)
        self._find_what_can_be()
        return sum(len(roads) for roads in self.roads)

    def axes_together(self, many: int) -> List[Tuple[str, ...]]:
        """Every `many` of the axes, in every combination; all if there are fewer."""
        return list(itertools.combinations(self.axes, min(many, len(self.axes))))

    def _narrow(self, number: int, axes: Tuple[str, ...], can: Any) -> None:
        for at, axis in enumerate(axes):
            of = self.axes.index(axis)
            some = np.flatnonzero(can.any(axis=tuple(each for each in range(len(axes)) if each != at)))
            low = int(self.low[number, of])
            self.least[number, of] = max(self.least[number, of], low + int(some[0]) if len(some) else 101)
            self.most[number, of] = min(self.most[number, of], low + int(some[-1]) if len(some) else -1)

    def _leave_out_words(self, most: int) -> None:
        """Drop what a memory may hold at a place if no evening of at most `most` words has it so, and such roads."""
        slots, groups = len(self.memories.slot), self.memories.first
        to_go = np.full((len(self.roads), slots), FAR, dtype=np.int64)
        before = np.full_like(to_go, FAR)
        rows: List[List[Tuple[Road, Whole]]] = []
        group = np.zeros(slots, dtype=np.int64)
        for at, name in enumerate(self.memories.names):
            first, end = self.memories.range[name]
            group[first:end] = at
        for number, roads in enumerate(self.roads):
            costs = []
            to_go[number][self.can[number]] = 0 if self._ends[number] else FAR
            for road in roads:
                cost = self._by_words(number, road, group)
                costs.append((road, cost))
                np.minimum(to_go[number], cost + self._where(road, to_go[road.edge.to]), out=to_go[number])
            rows.append(costs)
        before[self.start, groups] = self.price_at_start()
        for number in range(self.start, -1, -1):
            kept = []
            for road, cost in rows[number]:
                whole = before[number] + cost + self._where(road, to_go[road.edge.to])
                if int(np.minimum.reduceat(whole, groups).max()) > most:
                    continue
                kept.append(road)
                came = before[number] + cost
                onto = before[road.edge.to]
                if road.keeps[0] >= 0:
                    first, end = self.memories.range[self.memories.names[road.keeps[0]]]
                    onto[road.keeps[1]] = min(onto[road.keeps[1]], int(came[first:end].min()))
                    came[first:end] = FAR
                np.minimum(onto, came, out=onto)
            self.roads[number] = kept
        self.may &= before + to_go <= most

    def _by_words(self, number: int, road: Road, group: Whole) -> Whole:
        """What a road costs, for each words of each memory, the other memories forgotten."""
        there = self.can[number] if road.allowed is None else self.can[number] & road.allowed
        rise = self.price[road.edge.to] - self.price[number]
        masked = np.where(there, rise, FAR)
        least = np.minimum.reduceat(masked, self.memories.first)
        words = road.edge.words
        if road.keeps[0] >= 0:
            words += int(self.price[road.edge.to, road.keeps[1]])
            least[road.keeps[0]] = 0
        found: Whole = words + int(least.sum()) - least[group] + masked
        if road.keeps[0] >= 0:
            first, end = self.memories.range[self.memories.names[road.keeps[0]]]
            found[first:end] = np.where(there[first:end], words + int(least.sum()), FAR)
        return np.minimum(found, FAR)

    def _where(self, road: Road, after: Whole) -> Whole:
        """What stands in `after`, for each words of each memory before `road`."""
        if road.keeps[0] < 0:
            return after
        found = after.copy()
        first, end = self.memories.range[self.memories.names[road.keeps[0]]]
        found[first:end] = after[road.keeps[1]]
        return found


def axis_may(guard: Any, values: Mapping[str, Whole]) -> Tuple[Any, Any]:
    """Whether `guard` can hold, and whether it can fail, for the `values` of some axes; the rest is not known.

    Both are arrays, or one answer for all.
    """
    if isinstance(guard, guards.Axis) and guard.name in values:
        here = values[guard.name]
        holds = (here >= guard.at_least) & (here < guard.below)
        return holds, ~holds
    if isinstance(guard, guards.Not):
        yes, no = axis_may(guard.guard, values)
        return no, yes
    if isinstance(guard, (guards.AllOf, guards.AnyOf)):
        parts = [axis_may(each, values) for each in guard.guards]
        yes, no = parts[0]
        for part in parts[1:]:
            both = isinstance(guard, guards.AllOf)
            yes = yes & part[0] if both else yes | part[0]
            no = no | part[1] if both else no & part[1]
        return yes, no
    return True, True
