"""Conditions as data: what `when` may say in scripts/*.yaml.

Keys of one mapping must all hold:

    closeness: {at_least: 55, below: 80}     an axis, 0 to 100
    phase: [lovers, friends]                 is one of these now
    has_been: [lovers]                       is, or ever was, one of these
    heard: [accepted_many]                   all of these moments have happened
    recalls: [room]                          words are kept for all of these memories
    memory: {room: the blue kitchen}         a memory holds just these words (or one of a list)
    goodbye: [unheard]                       this is the goodbye the evening leads to
    any: [...]   all: [...]   not: {...}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, List, Mapping, Tuple

from .diagnostics import Diagnostic, ScriptError, every, fail, nearest
from .relationship import Guard, Relationship, Rules


@dataclass(frozen=True)
class Axis(Guard):
    name: str
    at_least: int
    below: int

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return self.at_least <= relationship.axis(self.name) < self.below


@dataclass(frozen=True)
class Phase(Guard):
    names: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return relationship.phase in self.names


@dataclass(frozen=True)
class HasBeen(Guard):
    names: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return any(relationship.has_been(name) for name in self.names)


@dataclass(frozen=True)
class Heard(Guard):
    names: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return all(name in relationship.heard for name in self.names)


@dataclass(frozen=True)
class Recalls(Guard):
    names: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return all(relationship.recall(name) for name in self.names)


@dataclass(frozen=True)
class Holds(Guard):
    memory: str
    words: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return relationship.recall(self.memory) in self.words


@dataclass(frozen=True)
class LeadsTo(Guard):
    names: Tuple[str, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return rules.goodbye(relationship) in self.names


@dataclass(frozen=True)
class AllOf(Guard):
    guards: Tuple[Guard, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return all(guard.holds(relationship, rules) for guard in self.guards)


@dataclass(frozen=True)
class AnyOf(Guard):
    guards: Tuple[Guard, ...]

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return any(guard.holds(relationship, rules) for guard in self.guards)


@dataclass(frozen=True)
class Not(Guard):
    guard: Guard

    def holds(self, relationship: Relationship, rules: Rules) -> bool:
        return not self.guard.holds(relationship, rules)


class Names:
    """The names a guard may use; an unknown one is an error with a suggestion."""

    def __init__(
        self,
        axes: Iterable[str],
        phases: Iterable[str],
        moments: Iterable[str],
        memories: Iterable[str],
        goodbyes: Iterable[str],
    ) -> None:
        self.axes = tuple(axes)
        self.of = {
            "phase": tuple(phases),
            "has_been": tuple(phases),
            "heard": tuple(moments),
            "recalls": tuple(memories),
            "goodbye": tuple(goodbyes),
        }

    def check(self, kind: str, names: Iterable[str], where: str, entry: str = "") -> Tuple[str, ...]:
        """`names`, if all are declared; they stand in `entry`, if not in one called `kind`.

        Raises:
            ScriptError: one is not declared (E106).
        """
        known = self.of[kind]
        names = tuple(names)
        wrong = [
            Diagnostic("E106", "%s: `%s` names %r, which is not declared." % (where, entry or kind, name),
                       meant=nearest(str(name), known), subject=name)
            for name in names if name not in known
        ]
        if wrong:
            raise ScriptError(wrong)
        return names


_lists = {"phase": Phase, "has_been": HasBeen, "heard": Heard, "recalls": Recalls, "goodbye": LeadsTo}


def read_guard(data: Mapping[str, Any], names: Names, where: str) -> Guard:
    """The guard that `data` describes.

    Args:
        data: a mapping of the form above.
        names: what may be named.
        where: file and entry, for the message.

    Raises:
        ScriptError: a key is not known (E107) or a name is not declared (E106).
    """
    made = every(lambda key, value: _read_one(key, value, names, where), data.items())
    guards: List[Guard] = list(made.values())
    return guards[0] if len(guards) == 1 else AllOf(tuple(guards))


def _read_one(key: str, value: Any, names: Names, where: str) -> Guard:
    if key in names.axes:
        return _read_axis(key, value, where)
    if key in _lists:
        kind: Any = _lists[key]
        guard: Guard = kind(names.check(key, value, where))
        return guard
    if key == "memory":
        return AllOf(tuple(
            Holds(name, (words,) if isinstance(words, str) else tuple(words))
            for memory, words in value.items() for name in names.check("recalls", [memory], where, "memory")
        ))
    if key == "any":
        return AnyOf(tuple(read_guard(each, names, where) for each in value))
    if key == "all":
        return AllOf(tuple(read_guard(each, names, where) for each in value))
    if key == "not":
        return Not(read_guard(value, names, where))
    known = list(names.axes) + list(_lists) + ["memory", "any", "all", "not"]
    raise fail("E107", "%s: `when` does not know %r." % (where, key), meant=nearest(str(key), known), subject=key)


def _read_axis(axis: str, value: Any, where: str) -> Guard:
    bounds = dict(value) if isinstance(value, Mapping) else {}
    whole = all(key in ("at_least", "below") and type(number) is int for key, number in bounds.items())
    if not bounds or not whole:
        what = "%s: an axis such as %r takes `at_least`, `below` or both, in whole numbers." % (where, axis)
        raise fail("E107", what, subject=axis)
    return Axis(axis, bounds.get("at_least", 0), bounds.get("below", 101))
