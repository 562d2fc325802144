"""Letting every evening through a program at once, and counting them.

At each step stand the relationships that evenings can have there, as numbers that hold only what is still read,
and how much of all evenings each of them is, for every player.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Hashable, List, Mapping, NamedTuple, Sequence, Tuple

import numpy as np
import numpy.typing as npt
from narrative.relationship import Relationship

from tools.explore.lean import Lean, parents
from tools.explore.program import Offer, next_steps
from tools.explore.variables import NOTHING, Keys, Layout, Mask, Reads
from tools.players import KIND_OF_LETTER

UNIFORM = "uniform"
Weights = npt.NDArray[np.float64]
"""How much of all evenings: a row for each number, a column for each player."""


class Stand(NamedTuple):
    """The relationships at a step, each once, in ascending order, and their weights."""

    keys: Keys
    weights: Weights


Visit = Callable[[int, Stand], None]


class Figures(NamedTuple):
    """What came of it: weights by player of every goodbye, of every watched read, of every watched offer.

    `offered` is of an offer's being there, `taken` of its being taken.
    """

    ends: Dict[str, Weights]
    read: Dict[Hashable, Weights]
    offered: Dict[Hashable, Weights]
    taken: Dict[Hashable, Weights]


def layout_of(lean: Lean, reads: Reads) -> Layout:
    """A layout for all that any step of `lean` reads."""
    return Layout(reads, NOTHING.union(*set(lean.reads)))


def flow(lean: Lean, reads: Reads, begin: Relationship, players: Sequence[str] = (UNIFORM,),
         visit: Visit = lambda step, stand: None) -> Figures:
    """Every evening of every player from `begin` to the curtain. `visit` is shown each step with all that come to it."""
    return _Flow(lean, reads, players, visit).run(begin)


class _Flow:
    def __init__(self, lean: Lean, reads: Reads, players: Sequence[str], visit: Visit) -> None:
        self._lean, self._players, self._visit = lean, players, visit
        self._layout = layout_of(lean, reads)
        self._masks = [self._layout.mask(each) for each in lean.reads]
        self._parents = parents(lean.steps)
        self._waiting: Dict[int, List[Stand]] = {}
        self._figures = Figures({}, {}, {}, {})

    def run(self, begin: Relationship) -> Figures:
        first = np.array([self._layout.number(begin)], dtype=np.int64)
        self._send(self._lean.start, first, np.ones((1, len(self._players))))
        for number in range(self._lean.start, -1, -1):
            if number in self._waiting:
                stand = merged(self._waiting.pop(number), self._masks[number], self._parents[number] > 1)
                self._visit(number, stand)
                self._step(number, stand)
        return self._figures

    def _send(self, number: int, keys: Keys, weights: Weights) -> None:
        if len(keys):
            self._waiting.setdefault(number, []).append(Stand(keys, weights))

    def _step(self, number: int, stand: Stand) -> None:
        step = self._lean.steps[number]
        kind = step[0]
        if kind == "end":
            _count(self._figures.ends, step[1], stand.weights.sum(axis=0))
        elif kind == "read":
            _count(self._figures.read, step[1], stand.weights.sum(axis=0))
            self._send(step[2], *stand)
        elif kind == "do":
            self._send(step[2], self._layout.after(stand.keys, step[1]), stand.weights)
        elif kind == "ask":
            answers = self._layout.answers(stand.keys, step[1])
            for answer, following in step[2]:
                here = answers == self._layout.answer_index(step[1], answer)
                self._send(following, stand.keys[here], stand.weights[here])
        else:
            self._pick(step, stand)

    def _pick(self, step: Tuple[Any, ...], stand: Stand) -> None:
        offers: Sequence[Offer] = step[2]
        there = offered(offers, stand.keys, self._layout)
        shares = share(step[1], offers, there, self._players)
        together: Dict[int, Weights] = {}
        for at, offer in enumerate(offers):
            weights = stand.weights * shares[at]
            if step[3] is not None:
                here = stand.weights if there[at] is None else stand.weights[there[at]]
                _count(self._figures.offered, offer[2], here.sum(axis=0))
                _count(self._figures.taken, offer[2], weights.sum(axis=0))
            together[offer[3]] = together[offer[3]] + weights if offer[3] in together else weights
        for following, weights in together.items():
            some = weights.any(axis=1)
            if some.all():
                self._send(following, stand.keys, weights)
            else:
                self._send(following, stand.keys[some], weights[some])


def offered(offers: Sequence[Offer], keys: Keys, layout: Layout) -> List[Any]:
    """For each offer, which of `keys` are offered it; None for all."""
    return [None if guard is None else layout.holds(keys, guard) for guard, _, _, _ in offers]


def share(table: str, offers: Sequence[Offer], there: Sequence[Any], players: Sequence[str]) -> List[Any]:
    """For each offer, how likely it is taken: an array (players,), or (numbers, players) if not all are offered it.

    As `tools.players` has it: any that fits the player's temper, any at all where none does.
    """
    guarded = any(mask is not None for mask in there)
    columns = [_share_of(table, offers, there, player) for player in players]
    if guarded:
        return [np.stack([np.asarray(column[at], dtype=float) for column in columns], axis=1)
                for at in range(len(offers))]
    return [np.array([float(column[at]) for column in columns]) for at in range(len(offers))]


def _share_of(table: str, offers: Sequence[Offer], there: Sequence[Any], player: str) -> List[Any]:
    wanted = KIND_OF_LETTER.get(player, "") if table == "letter" else player if table == "menu" else ""
    size = next((len(mask) for mask in there if mask is not None), 0)
    here = [1.0 if mask is None else mask.astype(float) for mask in there]
    fits = [part if offer[1] == wanted and wanted else 0.0 for part, offer in zip(here, offers)]
    all_count, fit_count = sum(here), sum(fits)
    if size:
        all_count, fit_count = np.broadcast_to(all_count, size), np.broadcast_to(fit_count, size)
        found = [np.where(fit_count > 0, fit / np.maximum(fit_count, 1), part / np.maximum(all_count, 1))
                 for part, fit in zip(here, fits)]
        return found
    return [fit / fit_count if fit_count else part / all_count for part, fit in zip(here, fits)]


def merged(stands: Sequence[Stand], mask: int, again: bool) -> Stand:
    """All of `stands` as one, with only the bits of `mask`; each number once, in ascending order."""
    keys = np.concatenate([each.keys for each in stands]) if len(stands) > 1 else stands[0].keys
    weights = np.concatenate([each.weights for each in stands]) if len(stands) > 1 else stands[0].weights
    keys = keys & mask
    if len(keys) < 2:
        return Stand(keys, weights)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    first = np.empty(len(keys), dtype=bool)
    first[0] = True
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    if first.all():
        return Stand(keys, weights[order])
    return Stand(keys[first], np.add.reduceat(weights[order], np.flatnonzero(first), axis=0))


def _count(into: Dict[Any, Weights], name: Any, weights: Weights) -> None:
    into[name] = into[name] + weights if name in into else weights


def steps_to(lean: Lean, wanted: Mapping[int, bool]) -> List[bool]:
    """For each step, whether one of `wanted` may still come."""
    found = [bool(wanted.get(number)) for number in range(len(lean.steps))]
    for number, step in enumerate(lean.steps):
        found[number] = found[number] or any(found[each] for each in next_steps(step))
    return found


__all__ = ["Mask", "Figures", "Stand", "flow", "layout_of", "merged", "offered", "share", "steps_to"]
