"""What the rest of a story may read of a relationship, as variables.

    ("axis", "closeness")   ("phase",)   ("been", "lovers")   ("heard", "crossed")   ("memory", "room")   ("goodbye",)
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, FrozenSet, List, Sequence, Tuple

from narrative import guards
from narrative.relationship import PhaseChange, Rules

from tools.explore.graph import Effect, Question

Variable = Tuple[str, ...]

PHASE: Variable = ("phase",)
GOODBYE: Variable = ("goodbye",)
NOTHING: FrozenSet[Variable] = frozenset()


class Reads:
    """What questions, guards and effects read, by the rules of one story."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._of_goodbye = frozenset().union(
            *(self.guard(each.when) for each in rules.goodbyes if not _leads(each.when))) | {GOODBYE}
        self._changes: Dict[str, List[PhaseChange]] = {}
        for change in rules.changes:
            for moment in change.moments:
                self._changes.setdefault(moment, []).append(change)

    def changes(self, moment: str) -> Sequence[PhaseChange]:
        """The changes of phase that `moment` may bring, in order."""
        return self._changes.get(moment, ())

    def guard(self, guard: Any) -> FrozenSet[Variable]:
        """The variables that `guard` reads; none for no guard."""
        if guard is None:
            return NOTHING
        if isinstance(guard, guards.Axis):
            return frozenset([("axis", guard.name)])
        if isinstance(guard, guards.Phase):
            return frozenset([PHASE])
        if isinstance(guard, guards.HasBeen):
            return frozenset(("been", name) for name in guard.names)
        if isinstance(guard, guards.Heard):
            return frozenset(("heard", name) for name in guard.names)
        if isinstance(guard, guards.Recalls):
            return frozenset(("memory", name) for name in guard.names)
        if isinstance(guard, guards.Holds):
            return frozenset([("memory", guard.memory)])
        if isinstance(guard, guards.LeadsTo):
            return self._of_goodbye
        if isinstance(guard, guards.Not):
            return self.guard(guard.guard)
        if isinstance(guard, (guards.AllOf, guards.AnyOf)):
            return NOTHING.union(*(self.guard(each) for each in guard.guards))
        raise TypeError("no reading of the guard %r is known" % (guard,))

    @lru_cache(maxsize=None)  # noqa: B019  (one of these lives as long as the exploration)
    def question(self, question: Question) -> FrozenSet[Variable]:
        """The variables that `question` reads."""
        kind, about = question
        if kind == "guard":
            return self.guard(about)
        if kind == "reached":
            return frozenset([("axis", self.rules.levels[about][0])])
        if kind == "goodbye":
            return self._of_goodbye
        if kind == "phase":
            return frozenset([PHASE])
        if kind == "recalls" or kind == "recall":
            return frozenset([("memory", about)])
        return frozenset([("been" if kind == "has_been" else kind, about)])

    @lru_cache(maxsize=None)  # noqa: B019
    def before(self, effect: Effect, after: FrozenSet[Variable]) -> FrozenSet[Variable]:
        """What must be known before `effect`, for `after` to be known after it."""
        if effect[0] == "shift":
            return after
        if effect[0] == "remember":
            return after - {("memory", effect[1])}
        if effect[0] == "decide":
            return (after - {GOODBYE}) | self._of_goodbye if GOODBYE in after else after
        known = set(after)
        for change in reversed(self.changes(effect[1])):
            if PHASE in known or ("been", change.after) in known:
                known |= {PHASE} | self.guard(change.when)
        return frozenset(known - {("heard", effect[1])})

    @lru_cache(maxsize=None)  # noqa: B019
    def matters(self, effect: Effect, after: FrozenSet[Variable]) -> bool:
        """Whether `effect` can change anything of `after`."""
        if effect[0] == "shift":
            return any(change and ("axis", axis) in after for axis, change in effect[1])
        if effect[0] == "remember":
            return ("memory", effect[1]) in after
        if effect[0] == "decide":
            return GOODBYE in after
        moves = any(("axis", axis) in after and change for axis, change in self.rules.moments[effect[1]].effects)
        turns = any(PHASE in after or ("been", change.after) in after for change in self.changes(effect[1]))
        return moves or turns or ("heard", effect[1]) in after


def _leads(guard: Any) -> bool:
    """Whether `guard` asks for the goodbye (which, in a goodbye's own condition, has no answer)."""
    if isinstance(guard, guards.Not):
        return _leads(guard.guard)
    if isinstance(guard, (guards.AllOf, guards.AnyOf)):
        return any(_leads(each) for each in guard.guards)
    return isinstance(guard, guards.LeadsTo)
