"""The relationship machine: three axes, a phase, memories, and the goodbye they lead to.

All names and numbers come from scripts/relationship.yaml, through `content.read_rules`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Mapping, NamedTuple, Optional, Tuple

from .diagnostics import fail, nearest
from .plain import Plain


class Transition(NamedTuple):
    """A change of phase that happened: what they were, what they became, and the moment that did it."""

    before: str
    after: str
    moment: str


@dataclass(frozen=True)
class Relationship(Plain):
    """What the evening has come to so far. Immutable; compare with ``==``.

    Attributes:
        axes: name and value of each axis, 0 to 100, in the order of scripts/relationship.yaml.
        phase: one of the phases of scripts/relationship.yaml.
        memories: name and words of each memory kept, sorted by name.
        heard: the moments that have happened, each once, in the order of their first time.
        log: the changes of phase, in order.
        goodbye: the goodbye that was decided on, ``""`` until its scene begins.
    """

    axes: Tuple[Tuple[str, int], ...]
    phase: str
    memories: Tuple[Tuple[str, str], ...] = ()
    heard: Tuple[str, ...] = ()
    log: Tuple[Transition, ...] = ()
    goodbye: str = ""

    def axis(self, name: str) -> int:
        """The value of the axis `name`, 0 to 100. Raises KeyError if there is none."""
        return dict(self.axes)[name]

    def recall(self, memory: str) -> str:
        """The words kept as `memory`, ``""`` if there are none."""
        return dict(self.memories).get(memory, "")

    def has_been(self, phase: str) -> bool:
        """Whether this is, or ever was, the phase of the evening."""
        return phase == self.phase or any(phase in (each.before, each.after) for each in self.log)


class Guard:
    """A condition on a relationship. Guards are data; see `guards.read_guard` for their form."""

    def holds(self, relationship: Relationship, rules: "Rules") -> bool:
        """Whether the condition is true of `relationship`."""
        raise NotImplementedError


class Moment(NamedTuple):
    """What a moment does to the axes: name of the axis and the change, which is clamped to 0 to 100.

    `about` says it in words, as the evening's shape shows it after the end.
    """

    effects: Tuple[Tuple[str, int], ...]
    about: str = ""


class PhaseChange(NamedTuple):
    """A transition that may happen: from any of `before`, on any of `moments`, if `when` holds."""

    before: Tuple[str, ...]
    after: str
    moments: Tuple[str, ...]
    when: Optional[Guard]


class Goodbye(NamedTuple):
    """A version of goodbye: what the gallery says of it, and when it is the one."""

    id: str
    title: str
    hint: str
    when: Optional[Guard]


class Memory(NamedTuple):
    """A memory that may be kept: its form (thing, quote, name or tone) and every value it can hold."""

    form: str
    values: Tuple[str, ...]


@dataclass(frozen=True)
class Rules:
    """scripts/relationship.yaml, validated. Immutable."""

    axes: Mapping[str, int]
    levels: Mapping[str, Tuple[str, int]]
    moments: Mapping[str, Moment]
    phases: Tuple[str, ...]
    changes: Tuple[PhaseChange, ...]
    memories: Mapping[str, Memory]
    goodbyes: Tuple[Goodbye, ...]

    def begin(self) -> Relationship:
        """The relationship before the first line: axes at their start, the first phase."""
        return Relationship(axes=tuple(self.axes.items()), phase=self.phases[0])

    def adopt(self, relationship: Relationship) -> Relationship:
        """`relationship`, kept under other rules, as these know it. What both know stays as it is.

        An axis that is new stands at its start; axes and memories that are gone are left out; a phase that is gone
        becomes the last one it came from that is left, else the first of all.
        """
        kept = dict(relationship.axes)
        axes = tuple((name, max(0, min(100, kept.get(name, start)))) for name, start in self.axes.items())
        memories = tuple(each for each in relationship.memories
                         if each[0] in self.memories and each[1] in self.memories[each[0]].values)
        phases = [relationship.phase, *(each.before for each in reversed(relationship.log)), self.phases[0]]
        phase = next(each for each in phases if each in self.phases)
        decided = relationship.goodbye if relationship.goodbye in [each.id for each in self.goodbyes] else ""
        return replace(relationship, axes=axes, memories=memories, phase=phase, goodbye=decided)

    def record(self, relationship: Relationship, moment: str) -> Relationship:
        """The relationship after `moment`: effects, clamped; then at most one change of phase, the first that holds.

        Raises:
            ScriptError: there is no such moment (E101).
        """
        if moment not in self.moments:
            raise fail("E101", "There is no moment %r." % moment, meant=nearest(moment, self.moments))
        change = dict(self.moments[moment].effects)
        axes = tuple((name, max(0, min(100, value + change.get(name, 0)))) for name, value in relationship.axes)
        heard = relationship.heard if moment in relationship.heard else relationship.heard + (moment,)
        return self._change_phase(replace(relationship, axes=axes, heard=heard), moment)

    def _change_phase(self, relationship: Relationship, moment: str) -> Relationship:
        for change in self.changes:
            fits = relationship.phase in change.before and moment in change.moments
            if fits and (change.when is None or change.when.holds(relationship, self)):
                step = Transition(relationship.phase, change.after, moment)
                return replace(relationship, phase=change.after, log=relationship.log + (step,))
        return relationship

    def remember(self, relationship: Relationship, memory: str, words: str) -> Relationship:
        """The relationship with `words` kept as `memory`, in place of what was kept before.

        Raises:
            ScriptError: there is no such memory (E102), or it cannot hold these words (E103).
        """
        if memory not in self.memories:
            raise fail("E102", "There is no memory %r." % memory, meant=nearest(memory, self.memories))
        values = self.memories[memory].values
        if words not in values:
            what = "The memory %r does not list the words %r among its values." % (memory, words)
            raise fail("E103", what, meant=nearest(words, values))
        kept = dict(relationship.memories)
        kept[memory] = words
        return replace(relationship, memories=tuple(sorted(kept.items())))

    def reached(self, relationship: Relationship, level: str) -> bool:
        """Whether the named level of an axis is reached. Raises ScriptError if there is none (E104)."""
        if level not in self.levels:
            raise fail("E104", "There is no level %r." % level, meant=nearest(level, self.levels))
        axis, least = self.levels[level]
        return relationship.axis(axis) >= least

    def goodbye(self, relationship: Relationship) -> str:
        """The goodbye that was decided, or else the first whose condition holds; the last has none, so there is one."""
        if relationship.goodbye:
            return relationship.goodbye
        for goodbye in self.goodbyes:
            if goodbye.when is None or goodbye.when.holds(relationship, self):
                return goodbye.id
        raise fail("E105", "No goodbye is left: the last in scripts/relationship.yaml must have no `when`.")

    def decide(self, relationship: Relationship) -> Relationship:
        """The relationship with its goodbye decided, once and for all."""
        return replace(relationship, goodbye=self.goodbye(relationship))
