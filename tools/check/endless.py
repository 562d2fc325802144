"""Functions that never come to an end: every way through them calls them again."""

from __future__ import annotations

from typing import Dict, Iterator, List, Set, Tuple

from tools.check.flow import Flow
from tools.check.tree import Spot


def endless_functions(flow: Flow) -> Iterator[Tuple[Spot, str]]:
    """Where a function begins that can only call itself for ever, and what to say of it; of several that call one
    another the first. One that merely calls such a function is not told: it is mended with it."""
    without = set(flow.entries) - _ending(flow)
    calls = {name: _called(flow, name, without) for name in without}
    told: Set[str] = set()
    for name in flow.entries:
        if name in without and name in calls[name] and name not in told:
            others = [each for each in calls[name] if each != name and name in calls[each]]
            told.update(others)
            by = " by way of %s" % ", ".join(map(repr, others)) if others else ""
            what = "Every way through %r calls it again%s, without end." % (name, by)
            yield flow.steps[flow.entries[name]].spot, what


def _ending(flow: Flow) -> Set[str]:
    """The functions with a way through them that calls none but these."""
    found: Set[str] = set()
    before = -1
    while before != len(found):
        before = len(found)
        never = set(flow.entries) - found
        calling = {index for index, step in enumerate(flow.steps) if never.intersection(step.calls)}
        found |= {name for name in never if flow.end in flow.reached_from([flow.entries[name]], calling)}
    return found


def _called(flow: Flow, start: str, among: Set[str]) -> List[str]:
    """The functions of `among` that `start` calls, and that these call, in the order of the file."""
    by_name: Dict[str, Set[str]] = {name: set() for name in among}
    for step in flow.steps:
        if step.knot in by_name:
            by_name[step.knot] |= among.intersection(step.calls)
    seen: Set[str] = set()
    waiting = list(by_name[start])
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(by_name[name])
    return [each for each in flow.entries if each in seen]
