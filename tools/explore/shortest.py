"""The shortest evening to an end, and the proof that none is shorter.

Every evening is followed from the beginning, place by place; two that stand at one place with the same axes and the
same memories, as far as anything to come asks for them, are one, the shorter. One that cannot become as short as
wanted (`potential.py`) is dropped. If nothing else was dropped, what is left is the shortest. First a few of each place
are followed, to know a good one; then more, until none has to be dropped.
"""

from __future__ import annotations

import os
from typing import Any, Callable, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt
from narrative import guards

from tools.explore.potential import FAR, Bound, Priced, Whole
from tools.explore.settled import memories_in

FOLLOWED = (100, 1000, 10_000_000)
"""So many evenings are followed from each place, one after the other, until none more has to be dropped: the first many
among all that are shorter than what is known, the others among those that are within a limit."""
LIMIT = 4
"""The first limit lies above what is proved by one part in so many of the way to what is known."""
AT_ALL = 500_000_000
"""So many are held, at most; each takes eight bytes to the end, and some forty while it is followed."""
SHARE = 40
"""… and no more than one for so many bytes of the machine's memory: two searches at a time leave half of it."""
WAITING = 160
"""… and no more wait, at all places together, than one for so many bytes: each takes some sixty, and is copied when it
is taken up. A pass with more is given up."""
TABLES = 4
"""The bound's tables over all axes together may take one part in so many of the memory, or axes are taken in pairs."""
ENOUGH = 0.9
"""What can be left out is left out again as long as less than this share of the tables stays."""
ROUNDS = 4
"""How often the prices are made better, at first and after each evening that was found."""
BETTER = 12
"""With so many of the best evenings that have the same axes each other one is compared."""

Packed = npt.NDArray[np.uint64]


class Found(NamedTuple):
    """The shortest evening.

    Attributes:
        words: how many it has; `FAR` if none is known.
        least: what is proved: no evening to this end has fewer. If `words` is this, it is the shortest.
        places: the places it comes through.
    """

    words: int
    least: int
    places: Tuple[int, ...]


def shortest(bound: Bound, known: int = FAR, followed: Sequence[int] = FOLLOWED,
             say: Callable[[str], None] = lambda what: None, enough: Callable[[], bool] = lambda: False) -> Found:
    """The shortest evening through the places of `bound`.

    Args:
        known: an evening of so many words is known; a shorter one is looked for. `words` is `FAR` if there is none.
        followed: see `FOLLOWED`.
        say: told how far it is.
        enough: asked at every place whether to end, with what is known by then.
    """
    best = Found(FAR, min(bound.improve(ROUNDS), known), ())
    best, _ = _within(bound, known - 1, best, 1, followed[:1], say, enough)
    parts = LIMIT
    while best.least < min(known, best.words) and followed[1:] and not enough():
        # A limit near what is proved leaves little to be looked at. None within it: then it is proved itself.
        limit = best.least + (min(known, best.words) - 1 - best.least) // parts
        best, whole = _within(bound.copy(), limit, best, 3, followed[1:], say, enough)
        if not whole and limit == best.least:
            break
        parts = max(1, parts // 2) if whole else parts * 2
    return best


def _within(bound: Bound, limit: int, best: Found, together: int, followed: Sequence[int],
            say: Callable[[str], None], enough: Callable[[], bool]) -> Tuple[Found, bool]:
    """Look for evenings of at most `limit` words, the bound over `together` axes at once, if that is not too much.

    Gives what is known then, `best` or better, and whether nothing within the limit had to be dropped.
    """
    if limit < FAR - 1:
        best, together = _left_out(bound, limit, best, together)
        if best.least > limit:
            return best, True
    elif not _fits(bound, together, limit):
        together = 1
    ahead, whole, within = _Ahead(bound, together, limit), False, limit
    for many in followed:
        search = _Search(bound, ahead, many, within, enough)
        words, places = search.run()
        if places:
            best, within = Found(words, min(best.least, words), places), words - 1
        whole = search.whole
        say("within %d: %d from each place, %d in all: %s; at least %d" % (
            limit, many, search.count, words if places else "none shorter", best.least))
        if whole or enough():
            break
    return best._replace(least=min(limit + 1, best.words)) if whole else best, whole


def _left_out(bound: Bound, limit: int, best: Found, together: int) -> Tuple[Found, int]:
    """Leave out of `bound` what is on no evening within `limit`; gives what is proved by that, and how many axes were
    looked at together: at most `together`, fewer if there is no memory for more."""
    axes, much = 1, 0.0
    while True:
        bound.leave_out(limit, axes)
        best = best._replace(least=max(best.least, min(bound.improve(ROUNDS, min(axes, 2)), limit + 1)))
        if best.least > limit:
            return best, axes
        if axes < together and _fits(bound, axes + 1, limit):
            axes += 1
        elif axes < 3 or bound.bytes_of_tables(axes, limit) > ENOUGH * much:
            return best, axes
        much = bound.bytes_of_tables(axes, limit)


def _fits(bound: Bound, together: int, limit: int) -> bool:
    """Whether there is memory for the tables over `together` axes at once."""
    return bound.bytes_of_tables(together, limit) <= _memory() // TABLES


def _memory() -> int:
    """How many bytes of memory the machine has."""
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


class _Here(NamedTuple):
    """The evenings that stand at one place: axes, memories, the words so far by the prices, where they came from."""

    axes: npt.NDArray[np.int16]
    memories: Packed
    words: Whole
    place: npt.NDArray[np.int32]
    number: npt.NDArray[np.int32]

    def only(self, which: Any) -> "_Here":
        return _Here(*(each[which] for each in self))


class _Ahead:
    """What the prices as they are say of all that lies ahead of each place, the same for every pass.

    Attributes:
        priced: every road by the prices.
        worse: see `Bound.worse_by`.
    """

    def __init__(self, bound: Bound, together: int, limit: int) -> None:
        self._low, self._high = bound.low, bound.high
        self.priced, self.worse = bound.priced(), bound.worse_by()
        self._tables = [(tuple(map(bound.axes.index, axes)), bound.to_go(self.priced, axes, limit))
                        for axes in bound.axes_together(together)]

    def to_go(self, number: int, axes: npt.NDArray[np.int16]) -> Any:
        """The words to go from the place `number` with such axes, at least; `FAR` where there is no way."""
        low, high = self._low[number], self._high[number]
        inside = ((axes >= low) & (axes <= high)).all(axis=1)
        at = np.clip(axes - low, 0, np.maximum(high - low, 0))
        most = np.zeros(len(axes), dtype=np.int64)
        for which, tables in self._tables:
            table = tables[number]
            if table is None:
                return np.full(len(axes), FAR)
            np.maximum(most, table.at(tuple(at[:, each] for each in which)), out=most)
        return np.where(inside, most, FAR)


class _Search:
    """One pass over all places; at most `many` evenings are followed from each, and none of more than `most` words.

    `enough`: asked at every place whether to give the pass up.
    """

    def __init__(self, bound: Bound, ahead: _Ahead, many: int, most: int, enough: Callable[[], bool]) -> None:
        self._bound, self._ahead, self._many, self._most, self._enough = bound, ahead, many, most, enough
        self._at_all = min(AT_ALL, _memory() // SHARE)
        self._pack()
        self._priced = ahead.priced
        self._live = self._read_later()
        self._coming: List[List[_Here]] = [[] for _ in self._priced]
        self._origins: List[Optional[Tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]]] = [None] * len(self._priced)
        self._may_wait = self._at_all * SHARE // WAITING
        self._wait = 0
        self.whole = True
        self.count = 0

    def _pack(self) -> None:
        """Where the bits of each memory stand: the number of the word that holds them, how far up, how many."""
        memories = self._bound.memories
        self._bits: List[Tuple[int, int, int]] = []
        word, up = 0, 0
        for name in memories.names:
            first, end = memories.range[name]
            size = max(1, (end - first - 1).bit_length())
            if up + size > 64:
                word, up = word + 1, 0
            self._bits.append((word, up, (1 << size) - 1))
            up += size
        self._words = word + 1

    def _code(self, memory: str, words: str) -> int:
        return self._bound.memories.slot[memory, words] - self._bound.memories.range[memory][0]

    def _codes(self, memories: Packed, number: int) -> Any:
        """What each evening has of the memory `number`."""
        word, up, mask = self._bits[number]
        return (memories[:, word] >> np.uint64(up) & np.uint64(mask)).astype(np.int64)

    def _read_later(self) -> List[Packed]:
        """For each place, a mask over the memories that something to come asks for."""
        found: List[Packed] = []
        for roads in self._priced:
            live = np.zeros(self._words, dtype=np.uint64)
            for priced in roads:
                after = found[priced.road.edge.to].copy()
                if priced.road.keeps[0] >= 0:
                    after &= ~self._mask(priced.road.keeps[0])
                live |= after
                for name in memories_in(priced.road.edge.guard) if priced.road.edge.guard is not None else ():
                    live |= self._mask(self._bound.memories.number[name])
            found.append(live)
        return found

    def _mask(self, number: int) -> Packed:
        word, up, mask = self._bits[number]
        found = np.zeros(self._words, dtype=np.uint64)
        found[word] = mask << up
        return found

    def run(self) -> Tuple[int, Tuple[int, ...]]:
        """The words and the places of the shortest that was followed to the curtain; ``FAR, ()`` if none was."""
        begin, start = self._bound.rules.begin(), self._bound.start
        self._coming[start].append(_Here(
            np.array([[begin.axis(axis) for axis in self._bound.axes]], dtype=np.int16),
            np.zeros((1, self._words), dtype=np.uint64), np.array([self._bound.price_at_start()]),
            np.array([-1], dtype=np.int32), np.array([-1], dtype=np.int32)))
        best: Tuple[int, int, int] = (FAR, -1, -1)
        for number in range(start, -1, -1):
            if self._coming[number]:
                if self._enough() or self._wait > self._may_wait:
                    self.whole = False
                    break
                self._wait -= sum(len(each.words) for each in self._coming[number])
                here = self._together(number)
                self._coming[number] = []
                self._origins[number] = (here.place, here.number)
                self.count += len(here.words)
                if self._bound.is_end(number):
                    at = int(here.words.argmin())
                    best = min(best, (int(here.words[at]), number, at))
                for priced in self._priced[number]:
                    self._along(number, priced, here)
        return (best[0], self._back(best[1], best[2])) if best[1] >= 0 else (FAR, ())

    def _together(self, number: int) -> _Here:
        """What has come to a place: of evenings that are alike the shortest, and no more than may be."""
        parts = self._coming[number]
        here = _Here(*(np.concatenate(each) for each in zip(*parts))) if len(parts) > 1 else parts[0]
        keys = [here.memories[:, word] for word in range(self._words)]
        packed = here.axes.astype(np.int64) << np.arange(0, 8 * here.axes.shape[1], 8)
        keys.append(packed.sum(axis=1).astype(np.uint64))
        order = np.lexsort((here.words, *keys))
        new = np.zeros(len(order), dtype=bool)
        new[0] = True
        for key in keys:
            ordered = key[order]
            new[1:] |= ordered[1:] != ordered[:-1]
        here = self._without_the_worse(number, here.only(order[new]))
        most = min(self._many, max(1, self._at_all - self.count))
        if len(here.words) > most:
            self.whole = False
            here = here.only(np.argpartition(here.words + self._ahead.to_go(number, here.axes), most)[:most])
        return here

    def _without_the_worse(self, number: int, here: _Here) -> _Here:
        """`here` without evenings that can do nothing which one with the same axes cannot do by as few words."""
        if len(here.words) < 2:
            return here
        packed = (here.axes.astype(np.int64) << np.arange(0, 8 * here.axes.shape[1], 8)).sum(axis=1)
        order = np.lexsort((here.words, packed))
        here, packed = here.only(order), packed[order]
        first = np.flatnonzero(np.concatenate(([True], packed[1:] != packed[:-1])))
        size = np.diff(np.concatenate((first, [len(packed)])))
        if size.max() < 2:
            return here
        stays = np.ones(len(packed), dtype=bool)
        group = np.repeat(np.arange(len(first)), size)
        words = here.words.astype(np.int32)
        told = [self._told(number, at, here.memories) for at in range(len(self._bound.memories.names))
                if (self._live[number] & self._mask(at)).any()]
        for rank in range(min(BETTER, int(size.max()))):
            leads = np.minimum(first + rank, len(packed) - 1)
            rows = np.flatnonzero(stays & ((size > rank) & stays[leads])[group])
            lead = leads[group[rows]]
            rows, lead = rows[rows != lead], lead[rows != lead]
            worse = words[lead] - words[rows]
            for table, width, code in told:
                worse += table[code[lead] * width + code[rows]]
            stays[rows[worse <= 0]] = False
        return here.only(stays)

    def _told(self, number: int, memory: int, memories: Packed) -> Tuple[npt.NDArray[np.int32], int, Any]:
        """How many words longer one can become at a place who remembers one thing than who remembers another.

        A table, how wide it is, and what each evening has of the memory.
        """
        low, end = self._bound.memories.range[self._bound.memories.names[memory]]
        cell, width = self._bound.cell[self._bound.memories.names[memory]], end - low
        table = self._ahead.worse[number, cell:cell + width * width].astype(np.int32)
        return table, width, self._codes(memories, memory).astype(np.int16)

    def _along(self, number: int, priced: Priced, here: _Here) -> None:
        """Follow the evenings that stand at `number` along one road."""
        edge = priced.road.edge
        which = np.arange(len(here.words), dtype=np.int32)
        if edge.guard is not None:
            which = which[self._holds(edge.guard, here)]
        axes, memories = here.axes[which], here.memories[which]
        words = here.words[which] + priced.exact
        for at, rise in priced.moved:
            words += np.array(rise)[self._codes(memories, at)]
        if edge.effect and edge.effect[0] == "shift":
            change = dict(edge.effect[1])
            axes = np.clip(axes + np.array([change.get(axis, 0) for axis in self._bound.axes], dtype=np.int16), 0, 100)
        short = words + self._ahead.to_go(edge.to, axes) <= self._most
        if not short.any():
            return
        axes, memories, words, which = axes[short], memories[short], words[short], which[short]
        if priced.road.keeps[0] >= 0:
            memories &= ~self._mask(priced.road.keeps[0])
            word, up, _ = self._bits[priced.road.keeps[0]]
            memories[:, word] |= np.uint64(self._code(edge.effect[1], edge.effect[2]) << up)
        memories &= self._live[edge.to]
        self._wait += len(which)
        self._coming[edge.to].append(_Here(axes, memories, words, np.full(len(which), number, dtype=np.int32), which))

    def _holds(self, guard: Any, here: _Here) -> Any:
        if isinstance(guard, guards.Axis):
            values = here.axes[:, self._bound.axes.index(guard.name)]
            return (values >= guard.at_least) & (values < guard.below)
        if isinstance(guard, guards.Holds):
            slot = self._bound.memories.slot
            codes = self._codes(here.memories, self._bound.memories.number[guard.memory])
            return np.isin(codes, [self._code(guard.memory, words) for words in guard.words
                                   if (guard.memory, words) in slot])
        if isinstance(guard, guards.Recalls):
            return np.logical_and.reduce([self._codes(here.memories, self._bound.memories.number[name]) > 0
                                          for name in guard.names])
        if isinstance(guard, guards.Not):
            return ~self._holds(guard.guard, here)
        parts = [self._holds(each, here) for each in guard.guards]
        return np.logical_and.reduce(parts) if isinstance(guard, guards.AllOf) else np.logical_or.reduce(parts)

    def _back(self, place: int, at: int) -> Tuple[int, ...]:
        """The places on the way to where evening `at` of `place` stands, from the beginning."""
        found = []
        while place >= 0:
            found.append(place)
            origins = self._origins[place]
            assert origins is not None
            place, at = int(origins[0][at]), int(origins[1][at])
        return tuple(reversed(found))
