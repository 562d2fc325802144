"""What the rest of a story may read of a relationship, as variables, each a few bits of one number.

    ("axis", "closeness")   ("phase",)   ("been", "lovers")   ("heard", "crossed")   ("memory", "room")   ("goodbye",)

`reads` says which variables a question or a guard reads; `before` which must be known before an effect, for some to
be known after it; `Layout` holds many relationships at once, as an array, and asks and changes them all together.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, FrozenSet, Iterable, List, Sequence, Tuple

import numpy as np
import numpy.typing as npt
from narrative import guards
from narrative.relationship import Guard, PhaseChange, Relationship, Rules

from tools.explore.graph import Effect, Question

Variable = Tuple[str, ...]
Keys = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

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


class Layout:
    """Relationships as numbers: each variable of `variables` has bits of its own.

    Raises:
        OverflowError: they do not fit into 63 bits.
    """

    def __init__(self, reads: Reads, variables: Iterable[Variable]) -> None:
        self._reads, self._rules = reads, reads.rules
        self._goodbyes = [each.id for each in self._rules.goodbyes]
        self._phases = list(self._rules.phases)
        self._place: Dict[Variable, Tuple[int, int]] = {}
        shift = 0
        for variable in sorted(variables):
            width = self._width(variable)
            self._place[variable] = (shift, (1 << width) - 1)
            shift += width
        if shift > 63:
            raise OverflowError("%d bits" % shift)

    def _width(self, variable: Variable) -> int:
        kind = variable[0]
        if kind == "axis":
            return 7
        if kind == "phase":
            return len(self._phases).bit_length()
        if kind == "goodbye":
            return len(self._goodbyes).bit_length()
        if kind == "memory":
            return len(self._values(variable[1])).bit_length()
        return 1

    def _values(self, memory: str) -> Tuple[str, ...]:
        return tuple(dict.fromkeys(self._rules.memories[memory].values))

    # -- numbers

    def mask(self, variables: Iterable[Variable]) -> int:
        """The bits of `variables`."""
        return sum(most << shift for shift, most in (self._place[each] for each in variables if each in self._place))

    def number(self, relationship: Relationship) -> int:
        """`relationship` as a number."""
        found = 0
        for variable, (shift, _) in self._place.items():
            found |= self._value(variable, relationship) << shift
        return found

    def _value(self, variable: Variable, relationship: Relationship) -> int:
        kind = variable[0]
        if kind == "axis":
            return relationship.axis(variable[1])
        if kind == "phase":
            return self._phases.index(relationship.phase)
        if kind == "been":
            return int(relationship.has_been(variable[1]))
        if kind == "heard":
            return int(variable[1] in relationship.heard)
        if kind == "memory":
            words = relationship.recall(variable[1])
            return self._values(variable[1]).index(words) + 1 if words else 0
        return self._goodbyes.index(relationship.goodbye) + 1 if relationship.goodbye else 0

    def get(self, keys: Keys, variable: Variable) -> Keys:
        """The value of `variable` in each of `keys`."""
        shift, most = self._place[variable]
        return (keys >> shift) & most

    def _set(self, keys: Keys, variable: Variable, values: Any) -> Keys:
        shift, most = self._place[variable]
        return (keys & ~(most << shift)) | (np.asarray(values, dtype=np.int64) << shift)

    # -- questions

    def answers(self, keys: Keys, question: Question) -> Keys:
        """The answer to `question` of each of `keys`, as the index that `answer_index` gives it."""
        kind, about = question
        if kind == "recall":
            return self.get(keys, ("memory", about))
        return self._true(keys, kind, about).astype(np.int64)

    def answer_index(self, question: Question, answer: Any) -> int:
        """Which number in `answers` stands for `answer`."""
        if question[0] == "recall":
            return self._values(question[1]).index(answer) + 1 if answer else 0
        return int(answer)

    def _true(self, keys: Keys, kind: str, about: Any) -> Mask:
        if kind == "guard":
            return self.holds(keys, about)
        if kind == "reached":
            axis, least = self._rules.levels[about]
            return self.get(keys, ("axis", axis)) >= least
        if kind == "phase":
            return self.get(keys, PHASE) == self._phases.index(about)
        if kind == "recalls":
            return self.get(keys, ("memory", about)) > 0
        if kind == "goodbye":
            return self.goodbye(keys) == self._goodbyes.index(about) + 1
        return self.get(keys, ("been" if kind == "has_been" else kind, about)) > 0

    def goodbye(self, keys: Keys) -> Keys:
        """The goodbye of each of `keys`, from 1 in the order of the rules."""
        decided = self.get(keys, GOODBYE) if GOODBYE in self._place else np.zeros_like(keys)
        left = decided == 0
        found = decided.copy()
        for number, goodbye in enumerate(self._rules.goodbyes, 1):
            here = left if goodbye.when is None else left & self.holds(keys, goodbye.when)
            found[here] = number
            left = left & ~here
        return found

    def holds(self, keys: Keys, guard: Guard) -> Mask:
        """Whether `guard` holds for each of `keys`."""
        if isinstance(guard, guards.Axis):
            value = self.get(keys, ("axis", guard.name))
            return (value >= guard.at_least) & (value < guard.below)
        if isinstance(guard, guards.Phase):
            return np.isin(self.get(keys, PHASE), [self._phases.index(name) for name in guard.names])
        if isinstance(guard, guards.HasBeen):
            return self._all([~(self.get(keys, ("been", name)) > 0) for name in guard.names], keys) ^ True
        if isinstance(guard, guards.Heard):
            return self._all([self.get(keys, ("heard", name)) > 0 for name in guard.names], keys)
        if isinstance(guard, guards.Recalls):
            return self._all([self.get(keys, ("memory", name)) > 0 for name in guard.names], keys)
        if isinstance(guard, guards.Holds):
            values = self._values(guard.memory)
            allowed = [values.index(words) + 1 for words in guard.words if words in values]
            return np.isin(self.get(keys, ("memory", guard.memory)), allowed)
        if isinstance(guard, guards.LeadsTo):
            return np.isin(self.goodbye(keys), [self._goodbyes.index(name) + 1 for name in guard.names])
        if isinstance(guard, guards.Not):
            return ~self.holds(keys, guard.guard)
        if isinstance(guard, guards.AnyOf):
            return ~self._all([~self.holds(keys, each) for each in guard.guards], keys)
        assert isinstance(guard, guards.AllOf)
        return self._all([self.holds(keys, each) for each in guard.guards], keys)

    @staticmethod
    def _all(masks: Sequence[Mask], keys: Keys) -> Mask:
        found = np.ones(len(keys), dtype=bool)
        for mask in masks:
            found &= mask
        return found

    # -- effects

    def after(self, keys: Keys, effect: Effect) -> Keys:
        """Each of `keys` after `effect`."""
        if effect[0] == "remember":
            if ("memory", effect[1]) not in self._place:
                return keys
            return self._set(keys, ("memory", effect[1]), self._values(effect[1]).index(effect[2]) + 1)
        if effect[0] == "decide":
            return self._set(keys, GOODBYE, self.goodbye(keys)) if GOODBYE in self._place else keys
        for axis, change in self._rules.moments[effect[1]].effects:
            if ("axis", axis) in self._place and change:
                value = self.get(keys, ("axis", axis)) + change
                keys = self._set(keys, ("axis", axis), np.clip(value, 0, 100))
        if ("heard", effect[1]) in self._place:
            keys = self._set(keys, ("heard", effect[1]), 1)
        return self._change_phase(keys, effect[1])

    def _change_phase(self, keys: Keys, moment: str) -> Keys:
        changes = self._reads.changes(moment)
        if not changes or PHASE not in self._place:
            return keys
        left = np.ones(len(keys), dtype=bool)
        now = self.get(keys, PHASE)
        for change in changes:
            if not self._reads.guard(change.when) <= self._place.keys():
                continue  # nothing that is still read depends on it
            fits = left & np.isin(now, [self._phases.index(name) for name in change.before])
            if change.when is not None:
                fits &= self.holds(keys, change.when)
            turned = self._set(keys[fits], PHASE, self._phases.index(change.after))
            if ("been", change.after) in self._place:
                turned = self._set(turned, ("been", change.after), 1)
            keys = keys.copy()
            keys[fits] = turned
            left = left & ~fits
        return keys
