"""A priced program in which phase, moments and the goodbye are settled step by step; axes and memories are left.

A place is a priced step together with what is settled there and still read. From it lead ways, each with a condition on
axes and memories, the words that are read on it, and one thing at most that happens.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional, Tuple

from narrative import guards
from narrative.relationship import Rules

from tools.explore.graph import Effect, Question
from tools.explore.priced import Priced
from tools.explore.special import all_of, known_of, not_, resolved, settled_answer
from tools.explore.variables import GOODBYE, PHASE, Reads, Variable

Known = Dict[Variable, Any]


class Edge(NamedTuple):
    """A way from a place.

    Attributes:
        guard: what must hold of axes and memories; None: nothing.
        words: how many are read on it.
        effect: ``("keep", memory, words)``, ``("shift", ((axis, change), …))`` or nothing.
        to: the place after it.
    """

    guard: Any
    words: int
    effect: Tuple[Any, ...]
    to: int


class Places(NamedTuple):
    """All places, each after those it leads to, the beginning the last. A place without a way is the curtain.

    `step` tells the priced step of each.
    """

    edges: List[Tuple[Edge, ...]]
    step: List[int]


class _Draft(NamedTuple):
    """A place as it is looked for: `turn` is a moment that has moved the axes and may change the phase now."""

    step: int
    known: Tuple[Tuple[Variable, Any], ...]
    turn: str = ""


def places_of(program: Priced, reads: Reads) -> Places:
    """The places of a program that an evening begins at the start of. Those that lead nowhere are left out."""
    return _Settler(program, reads).places()


class _Settler:
    def __init__(self, program: Priced, reads: Reads) -> None:
        self._program, self._reads, self._rules = program, reads, reads.rules
        self._settled = [frozenset(each for each in some if each[0] not in ("axis", "memory"))
                         for some in program.reads]
        self._numbers: Dict[_Draft, int] = {}
        self._drafts: List[_Draft] = []
        self._edges: List[List[Edge]] = []

    def places(self) -> Places:
        start = self._program.of[-1]
        assert start is not None, "no evening goes on from the start"
        self._place(start[1], known_of(self._rules.begin(), self._rules))
        for number, draft in enumerate(self._drafts):  # grows
            self._edges.append(self._edges_of(draft))
            assert number + 1 == len(self._edges)
        return self._in_order()

    def _place(self, step: int, known: Known, turn: str = "") -> int:
        kept = known.items() if turn else ((variable, known[variable]) for variable in self._settled[step])
        draft = _Draft(step, tuple(sorted(kept, key=lambda each: each[0])), turn)
        if draft not in self._numbers:
            self._numbers[draft] = len(self._drafts)
            self._drafts.append(draft)
        return self._numbers[draft]

    def _edges_of(self, draft: _Draft) -> List[Edge]:
        step, known = self._program.steps[draft.step], dict(draft.known)
        if draft.turn:
            return self._turned(draft.turn, step[2], known)
        if step[0] == "do":
            return self._done(draft.step, step[1], step[2], known)
        if step[0] == "ask":
            return [edge for answer, words, to in step[2]
                    for edge in self._edge(self._says(step[1], answer, known), words, to, known)]
        if step[0] == "pick":
            return [edge for guard, words, to in step[1]
                    for edge in self._edge(True if guard is None else settle(guard, known, self._rules), words, to,
                                           known)]
        return []

    def _edge(self, guard: Any, words: int, to: int, known: Known, effect: Tuple[Any, ...] = ()) -> List[Edge]:
        if guard is False:
            return []
        return [Edge(None if guard is True else guard, words, effect, self._place(to, known))]

    def _says(self, question: Question, answer: Any, known: Known) -> Any:
        """The condition under which `question` is answered so."""
        kind, about = question
        if kind == "recall":
            return guards.Holds(about, (answer,))
        if kind == "recalls":
            holds: Any = guards.Recalls((about,))
        elif kind == "reached":
            axis, least = self._rules.levels[about]
            holds = guards.Axis(axis, least, 101)
        elif kind == "guard":
            holds = settle(about, known, self._rules)
        elif kind == "goodbye":
            holds = settle(guards.LeadsTo((about,)), known, self._rules)
        else:
            holds = settled_answer(question, known)
        return holds if answer else not_(holds)

    def _done(self, number: int, effect: Effect, to: int, known: Known) -> List[Edge]:
        if effect[0] == "remember":
            return self._edge(True, 0, to, known, ("keep", effect[1], effect[2]))
        if effect[0] == "decide":
            return [edge for each in self._rules.goodbyes
                    for edge in self._edge(settle(guards.LeadsTo((each.id,)), known, self._rules), 0, to,
                                           {**known, GOODBYE: each.id})]
        known = {**known, ("heard", effect[1]): True}
        shift = ("shift", self._rules.moments[effect[1]].effects)
        if PHASE in known and any(known[PHASE] in change.before for change in self._reads.changes(effect[1])):
            return [Edge(None, 0, shift, self._place(number, known, effect[1]))]
        return self._edge(True, 0, to, known, shift)

    def _turned(self, moment: str, to: int, known: Known) -> List[Edge]:
        """The first change of phase whose condition holds, once the axes have moved."""
        found: List[Edge] = []
        others: Any = True
        for change in self._reads.changes(moment):
            if known[PHASE] in change.before:
                holds = True if change.when is None else settle(change.when, known, self._rules)
                after = {**known, PHASE: change.after, ("been", change.after): True}
                found += self._edge(all_of([others, holds]), 0, to, after)
                others = all_of([others, not_(holds)])
        return found + self._edge(others, 0, to, known)

    def _in_order(self) -> Places:
        drafts = self._drafts
        order = sorted(range(len(drafts)), key=lambda each: (drafts[each].step, not drafts[each].turn))
        numbers: Dict[int, int] = {}
        edges: List[Tuple[Edge, ...]] = []
        step: List[int] = []
        for old in order:
            kept = tuple(edge._replace(to=numbers[edge.to]) for edge in self._edges[old] if edge.to in numbers)
            if kept or self._program.steps[self._drafts[old].step][0] == "end":
                numbers[old] = len(edges)
                edges.append(kept)
                step.append(self._drafts[old].step)
        assert numbers[0] == len(edges) - 1
        return Places(edges, step)


def settle(guard: Any, known: Known, rules: Rules) -> Any:
    """Whether `guard` holds, as far as `known` settles it: True, False, or what is left, about axes and memories."""
    return resolved(guard, known, rules, (guards.Axis, guards.Recalls, guards.Holds))


def memories_in(guard: Any) -> FrozenSet[str]:
    """The memories that `guard` asks for."""
    if isinstance(guard, guards.Holds):
        return frozenset([guard.memory])
    if isinstance(guard, guards.Recalls):
        return frozenset(guard.names)
    if isinstance(guard, guards.Not):
        return memories_in(guard.guard)
    if isinstance(guard, (guards.AllOf, guards.AnyOf)):
        return frozenset().union(*(memories_in(each) for each in guard.guards))
    return frozenset()


def may(guard: Any, memory: str, words: Optional[str]) -> Tuple[bool, bool]:
    """Whether `guard` can hold, and whether it can fail, if all that is known is what `memory` holds."""
    if isinstance(guard, guards.Holds) and guard.memory == memory:
        return words in guard.words, words not in guard.words
    if isinstance(guard, guards.Recalls) and memory in guard.names:
        return bool(words), not words or len(guard.names) > 1
    if isinstance(guard, guards.Not):
        holds, fails = may(guard.guard, memory, words)
        return fails, holds
    if isinstance(guard, (guards.AllOf, guards.AnyOf)):
        parts = [may(each, memory, words) for each in guard.guards]
        together = isinstance(guard, guards.AllOf)
        holds = all(part[0] for part in parts) if together else any(part[0] for part in parts)
        fails = any(part[1] for part in parts) if together else all(part[1] for part in parts)
        return holds, fails
    return True, True
