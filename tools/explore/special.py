"""A lean program in which everything but the axes has been settled step by step.

Phase, moments heard, memories and the decided goodbye become part of where an evening stands: each step is split by
what they may be there. What is left to ask are the axes, and often not even those: somebody who has been parted from
will be given one goodbye whatever the numbers say.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Optional, Sequence, Tuple, Union

from narrative import guards
from narrative.relationship import Relationship, Rules

from tools.explore.graph import Effect, Question
from tools.explore.lean import Lean, lean
from tools.explore.program import Program, Step, Steps, next_steps, renumbered
from tools.explore.variables import GOODBYE, PHASE, Reads, Variable

Known = Tuple[Tuple[Variable, Any], ...]
"""What is settled: variables and their values, sorted; only those that are still read."""

Place = Tuple[int, Known]


def specialised(program: Lean, reads: Reads, begin: Relationship) -> Lean:
    """`program` for evenings that begin with `begin`, everything but the axes settled; and lean again.

    What may be read of an axis is then ``("axis", name)`` alone. Effects are ``("shift", ((axis, change), …))``.
    """
    return _Specialiser(program, reads).run(begin)


class _Specialiser:
    def __init__(self, program: Lean, reads: Reads) -> None:
        self._program, self._reads, self._rules = program, reads, reads.rules
        self._steps = Steps()
        self._found: Dict[Place, int] = {}
        self._from: List[int] = []
        self._here = 0

    def run(self, begin: Relationship) -> Lean:
        start = self._place(self._program.start, known_of(begin, self._rules))
        waiting = [start]
        ways: Dict[Place, Any] = {}
        while waiting:
            place = waiting[-1]
            if place in self._found:
                waiting.pop()
                continue
            if place not in ways:
                ways[place] = self._expanded(place)
                missing = [each for each in _gotos(ways[place]) if each not in self._found]
                if missing:
                    waiting += missing
                    continue
            self._here = place[0]
            self._found[place] = self._built(ways.pop(place))
            waiting.pop()
        whole = Program(self._in_order(), {}, {})
        return lean(whole, self._reads, lambda number, step: _name(step), tags=True)

    def _in_order(self) -> List[Step]:
        """The steps in the order of those they were split from: scene after scene."""
        order = sorted(range(len(self._from)), key=lambda number: (self._from[number], number))
        numbers = {old: new for new, old in enumerate(order)}
        return [self._renumbered(self._steps.steps[old], numbers) for old in order]

    @staticmethod
    def _renumbered(step: Step, numbers: Dict[int, int]) -> Step:
        again = renumbered(step, numbers)
        return again + (step[3],) if step[0] == "pick" else again

    def _place(self, step: int, known: Dict[Variable, Any]) -> Place:
        read = self._program.reads[step]
        return step, tuple(sorted(((variable, value) for variable, value in known.items() if variable in read),
                                  key=lambda each: each[0]))

    # -- one step, split

    def _expanded(self, place: Place) -> Any:
        """The step at `place` as a tree whose leaves are ``("goto", place)``."""
        number, settled = place
        step, known = self._program.steps[number], dict(settled)
        kind = step[0]
        if kind == "end":
            return step
        if kind == "read":
            return ("read", step[1], self._goto(step[2], known))
        if kind == "do":
            return self._done(step[1], step[2], known)
        if kind == "ask":
            return self._asked(step[1], step[2], known)
        offers = []
        for guard, tag, name, following in step[2]:
            left = resolved(guard, known, self._rules) if guard is not None else True
            if left is not False:
                offers.append((None if left is True else left, tag, name, self._goto(following, known)))
        return ("pick", step[1], tuple(offers), step[3])

    def _goto(self, step: int, known: Dict[Variable, Any]) -> Any:
        return ("goto", self._place(step, known))

    def _asked(self, question: Question, ways: Sequence[Tuple[Any, int]], known: Dict[Variable, Any]) -> Any:
        kind, about = question
        to = {answer: self._goto(step, known) for answer, step in ways}
        if kind == "reached":
            return ("ask", question, tuple(to.items()))
        if kind == "goodbye":
            return self._goodbyes(known, lambda goodbye: to[goodbye == about])
        if kind == "guard":
            return _branch(resolved(about, known, self._rules), to[True], to[False])
        return to[settled_answer(question, known)]

    def _goodbyes(self, known: Dict[Variable, Any], leaf: Any) -> Any:
        """A tree that asks what is left to be asked to know the goodbye."""
        if known.get(GOODBYE):
            return leaf(known[GOODBYE])
        tree: Any = None
        left: List[Tuple[Any, str]] = []
        for goodbye in self._rules.goodbyes:
            holds = True if goodbye.when is None else resolved(goodbye.when, known, self._rules)
            if holds is not False:
                left.append((holds, goodbye.id))
            if holds is True:
                break
        tree = leaf(left[-1][1])
        for holds, id in reversed(left[:-1]):
            tree = _branch(holds, leaf(id), tree)
        return tree

    def _done(self, effect: Effect, following: int, known: Dict[Variable, Any]) -> Any:
        if effect[0] == "remember":
            return self._goto(following, {**known, ("memory", effect[1]): effect[2]})
        if effect[0] == "decide":
            return self._goodbyes(known, lambda goodbye: self._goto(following, {**known, GOODBYE: goodbye}))
        moment = effect[1]
        known = {**known, ("heard", moment): True}
        tree = self._goto(following, known)
        if PHASE in known:
            for change in reversed(self._reads.changes(moment)):
                if known[PHASE] in change.before and self._reads.guard(change.when) <= self._asked_of(known):
                    turned = {**known, PHASE: change.after, ("been", change.after): True}
                    holds = True if change.when is None else resolved(change.when, known, self._rules)
                    tree = _branch(holds, self._goto(following, turned), tree)
        shift = self._rules.moments[moment].effects
        return ("do", ("shift", shift), tree) if shift else tree

    @staticmethod
    def _asked_of(known: Dict[Variable, Any]) -> FrozenSet[Variable]:
        return _Everything(known)

    # -- putting together

    def _built(self, tree: Any) -> int:
        kind = tree[0]
        if kind == "goto":
            return self._found[tree[1]]
        if kind == "end":
            return self._add(tree)
        if kind in ("read", "do"):
            return self._add((kind, tree[1], self._built(tree[2])))
        if kind == "ask":
            return self._add((kind, tree[1], tuple((answer, self._built(each)) for answer, each in tree[2])))
        offers = tuple((guard, tag, name, self._built(each)) for guard, tag, name, each in tree[2])
        return self._add((kind, tree[1], offers, tree[3]))

    def _add(self, step: Step) -> int:
        """The number of `step`, which belongs to the earliest of the steps it was split from."""
        number = self._steps.add(step)
        if number == len(self._from):
            self._from.append(self._here)
        self._from[number] = min(self._from[number], self._here)
        return number


class _Everything(FrozenSet[Variable]):
    """What is known, and every axis: what a guard may read and still be decided."""

    def __ge__(self, other: Any) -> bool:
        return all(variable[0] == "axis" or variable in self for variable in other)


def known_of(relationship: Relationship, rules: Rules) -> Dict[Variable, Any]:
    """All of `relationship` but its axes."""
    found: Dict[Variable, Any] = {PHASE: relationship.phase, GOODBYE: relationship.goodbye}
    found.update({("been", phase): relationship.has_been(phase) for phase in rules.phases})
    found.update({("heard", moment): moment in relationship.heard for moment in rules.moments})
    found.update({("memory", memory): relationship.recall(memory) for memory in rules.memories})
    return found


def settled_answer(question: Question, known: Dict[Variable, Any]) -> Any:
    """The answer to `question`, which asks for nothing that is not in `known`."""
    kind, about = question
    if kind == "phase":
        return known[PHASE] == about
    if kind == "recall":
        return known["memory", about]
    if kind == "recalls":
        return bool(known["memory", about])
    return known["been" if kind == "has_been" else kind, about]


def _branch(holds: Union[bool, Any], yes: Any, no: Any) -> Any:
    if holds is True or yes == no:
        return yes
    if holds is False:
        return no
    return ("ask", ("guard", holds), ((True, yes), (False, no)))


def resolved(guard: Any, known: Dict[Variable, Any], rules: Rules, left: Tuple[type, ...] = (guards.Axis,)) -> Any:
    """Whether `guard` holds, as far as `known` settles it: True, False, or what of it is about guards of `left`."""
    if isinstance(guard, left):
        return guard
    if isinstance(guard, guards.Phase):
        return known[PHASE] in guard.names
    if isinstance(guard, guards.HasBeen):
        return any(known["been", name] for name in guard.names)
    if isinstance(guard, guards.Heard):
        return all(known["heard", name] for name in guard.names)
    if isinstance(guard, guards.Recalls):
        return all(known["memory", name] for name in guard.names)
    if isinstance(guard, guards.Holds):
        return known["memory", guard.memory] in guard.words
    if isinstance(guard, guards.LeadsTo):
        return _leads_to(guard, known, rules, left)
    if isinstance(guard, guards.Not):
        return not_(resolved(guard.guard, known, rules, left))
    parts = [resolved(each, known, rules, left) for each in guard.guards]
    if isinstance(guard, guards.AllOf):
        return all_of(parts)
    return not_(all_of([not_(part) for part in parts]))


def not_(part: Any) -> Any:
    """That `part`, a guard or what came of one, does not hold."""
    if isinstance(part, bool):
        return not part
    return part.guard if isinstance(part, guards.Not) else guards.Not(part)


def all_of(parts: Sequence[Any]) -> Any:
    """That all `parts`, guards or what came of them, hold."""
    left = [part for part in parts if part is not True]
    if any(part is False for part in left):
        return False
    if not left:
        return True
    return left[0] if len(left) == 1 else guards.AllOf(tuple(left))


def _leads_to(guard: guards.LeadsTo, known: Dict[Variable, Any], rules: Rules, left: Tuple[type, ...]) -> Any:
    if known.get(GOODBYE):
        return known[GOODBYE] in guard.names
    found: Any = False
    for goodbye in reversed(rules.goodbyes):
        holds = True if goodbye.when is None else resolved(goodbye.when, known, rules, left)
        here = goodbye.id in guard.names
        # holds ? here : found
        found = not_(all_of([not_(all_of([holds, here])), not_(all_of([not_(holds), found]))]))
    return found


def _gotos(tree: Any) -> List[Place]:
    kind = tree[0]
    if kind == "goto":
        return [tree[1]]
    if kind == "end":
        return []
    return [place for each in next_steps(tree) for place in _gotos(each)]


def _name(step: Step) -> Optional[Any]:
    if step[0] == "read":
        return step[1]
    return step[3] if step[0] == "pick" else None
