"""How likely every line is read, exactly, for the uniform player.

Most of what a scene asks decides no more than a few words: its branches meet again and do the same. Such a question
matters to the lines in its branches alone. So the lines are taken in groups, by the variables whose answers decide
whether they are read, and each group is counted with those variables and whatever steers evenings on the way to them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Dict, FrozenSet, List, NamedTuple, Set, Tuple

from tools.explore.lean import lean
from tools.explore.program import Program, next_steps
from tools.explore.variables import Reads, Variable

Line = Tuple[str, int]
"""A scene, and the number of a text in it."""


class Group(NamedTuple):
    """Steps that read lines, which the same variables decide on."""

    variables: FrozenSet[Variable]
    steps: FrozenSet[int]


def meeting(program: Program) -> List[int]:
    """For each step, the first one that every evening comes to after it; -1 at the end."""
    found: List[int] = []
    depth: List[int] = []
    for step in program.steps:
        ways = list(dict.fromkeys(next_steps(step)))
        at = ways[0] if ways else -1
        for other in ways[1:]:
            while at != other and at >= 0 and other >= 0:
                if depth[at] >= depth[other]:
                    at = found[at]
                else:
                    other = found[other]
            if at != other:
                at = -1
        found.append(at)
        depth.append(depth[at] + 1 if at >= 0 else 0)
    return found


def deciding(program: Program, reads: Reads) -> List[FrozenSet[Variable]]:
    """For each step, the variables that decide whether it is come to, beyond those that steer whole evenings."""
    meets = meeting(program)
    steering = lean(program, reads, lambda number, step: None)
    found: List[Set[Variable]] = [set() for _ in program.steps]
    for number, step in enumerate(program.steps):
        if step[0] != "ask":
            continue
        ways = [each for _, each in step[2]]
        if any(steering.of[each] != steering.of[ways[0]] for each in ways):
            continue
        variables = reads.question(step[1])
        for between in _between(program, ways, meets[number]):
            found[between] |= variables
    return [frozenset(each) for each in found]


def _between(program: Program, ways: List[int], end: int) -> Set[int]:
    reached: Set[int] = set()
    waiting = [each for each in ways if each != end]
    while waiting:
        number = waiting.pop()
        if number not in reached:
            reached.add(number)
            waiting += [each for each in next_steps(program.steps[number]) if each != end]
    return reached


def groups(program: Program, reads: Reads) -> List[Group]:
    """The steps that read lines, by what decides on them."""
    decided = deciding(program, reads)
    by: Dict[FrozenSet[Variable], Set[int]] = defaultdict(set)
    for number, step in enumerate(program.steps):
        if step[0] == "read":
            by[decided[number]].add(number)
    return [Group(variables, frozenset(steps)) for variables, steps in by.items()]
