"""A program without what does not matter for a question.

Steps from which the same may still come, as far as the question goes, are one step; a choice that makes no difference
is none; an effect on what nothing reads any more is none. With every step that is left stands what it still reads.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, Hashable, List, NamedTuple, Optional

from tools.explore.program import Program, Step, Steps
from tools.explore.variables import NOTHING, Reads, Variable

Watch = Callable[[int, Step], Optional[Hashable]]
"""Whether the figures of a step are asked for, and under which name: takes its number in the program and the step."""


class Lean(NamedTuple):
    """The steps that matter, each after those it leads to, and what each still reads.

    Reads and picks that are watched are ``("read", name, step)`` and ``("pick", table, offers, name)``, others have
    None as their name. `of` tells the step for each one of the program.
    """

    steps: List[Step]
    reads: List[FrozenSet[Variable]]
    of: List[int]

    @property
    def start(self) -> int:
        """The step that an evening begins with."""
        return self.of[-1]


def lean(program: Program, reads: Reads, watch: Watch, ends: Optional[FrozenSet[str]] = None,
         tags: bool = False) -> Lean:
    """What matters of `program`: the watched steps; the goodbyes, or of them only those of `ends`, the rest being one;
    the tempers of options if `tags`."""
    made = _Lean(reads, ends, tags)
    for number, step in enumerate(program.steps):
        made.add(step, watch(number, step))
    return made.lean()


class _Lean:
    def __init__(self, reads: Reads, ends: Optional[FrozenSet[str]], tags: bool) -> None:
        self._rules, self._ends, self._tags = reads, ends, tags
        self._steps = Steps()
        self._reads: List[FrozenSet[Variable]] = []
        self._of: List[int] = []
        self._guards: Dict[Any, int] = {None: 0}

    def lean(self) -> Lean:
        return Lean(self._steps.steps, self._reads, self._of)

    def add(self, step: Step, name: Optional[Hashable]) -> None:
        kind = step[0]
        if kind == "end":
            found = self._keep(("end", step[1] if self._ends is None or step[1] in self._ends else ""), NOTHING)
        elif kind == "read":
            below = self._of[step[2]]
            found = below if name is None else self._keep(("read", name, below), self._reads[below])
        elif kind == "do":
            found = self._do(step)
        elif kind == "ask":
            found = self._ask(step)
        else:
            found = self._pick(step, name)
        self._of.append(found)

    def _keep(self, step: Step, reads: FrozenSet[Variable]) -> int:
        number = self._steps.add(step)
        if number == len(self._reads):
            self._reads.append(reads)
        return number

    def _do(self, step: Step) -> int:
        below = self._of[step[2]]
        if not self._rules.matters(step[1], self._reads[below]):
            return below
        effect = step[1]
        if effect[0] == "shift":
            effect = ("shift", tuple(each for each in effect[1] if ("axis", each[0]) in self._reads[below]))
        return self._keep(("do", effect, below), self._rules.before(effect, self._reads[below]))

    def _ask(self, step: Step) -> int:
        ways = tuple((answer, self._of[each]) for answer, each in step[2])
        first: int = ways[0][1]
        if all(each == first for _, each in ways):
            return first
        reads = self._rules.question(step[1]).union(*(self._reads[each] for _, each in ways))
        return self._keep(("ask", step[1], ways), reads)

    def _pick(self, step: Step, name: Optional[Hashable]) -> int:
        offers = [(guard, tag if self._tags else "", offer if name is not None else None, self._of[each])
                  for guard, tag, offer, each in step[2]]
        if name is None:
            first: int = offers[0][3]
            if all(offer[3] == first for offer in offers):
                return first
            offers.sort(key=lambda offer: (offer[3], offer[1], self._guards.setdefault(offer[0], len(self._guards))))
        reads = NOTHING.union(*(self._rules.guard(offer[0]) | self._reads[offer[3]] for offer in offers))
        return self._keep(("pick", step[1], tuple(offers), name), reads)
