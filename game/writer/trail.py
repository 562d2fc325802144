"""How the evening came through its scene to where it stands: every beat, and the moments heard on the way."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import List, NamedTuple, Optional, Tuple

from narrative.beats import Interlude, Line, Menu
from narrative.relationship import Relationship, Rules
from narrative.story import Snapshot, Story


class Step(NamedTuple):
    """A snapshot of the scene, and the moments heard between the one before and this one, in order."""

    snapshot: Snapshot
    moments: Tuple[str, ...]


@dataclass(frozen=True)
class Listening(Rules):
    """Rules that note every moment they record. A relationship keeps each only once."""

    said: List[str] = field(default_factory=list, compare=False)

    def record(self, relationship: Relationship, moment: str) -> Relationship:
        self.said.append(moment)
        return super().record(relationship, moment)


class Trail:
    """Finds the way through a scene by playing it again. Going on from where it last stood costs one beat."""

    def __init__(self, story: Story) -> None:
        self._rules = Listening(**{each.name: getattr(story.content.rules, each.name) for each in fields(Rules)})
        self._story = story.with_rules(self._rules)
        self._steps: Tuple[Step, ...] = ()

    def to(self, here: Snapshot) -> Tuple[Step, ...]:
        """The steps of the scene up to `here`, the last of them; empty if the scripts do not come there."""
        if not here.scene:
            return ()
        if self._steps and _leads_to(self._steps[-1].snapshot, here):
            found = self._follow(list(self._steps), here)
            if found:
                return found
        known = [index for index, step in enumerate(self._steps) if _is_same(step.snapshot, here)]
        if known:
            return self._steps[:known[0] + 1]
        self._rules.said.clear()
        first = self._story.again(here)
        return self._follow([Step(first, tuple(self._rules.said))], here)

    def _follow(self, steps: List[Step], here: Snapshot) -> Tuple[Step, ...]:
        while not _is_same(steps[-1].snapshot, here):
            self._rules.said.clear()
            following = self._next(steps[-1].snapshot, here)
            if following is None:
                return ()
            steps.append(Step(following, tuple(self._rules.said)))
        self._steps = tuple(steps)
        return self._steps

    def _next(self, at: Snapshot, here: Snapshot) -> Optional[Snapshot]:
        if isinstance(at.beat, Line):
            return self._story.next(at)
        left = here.chapter.answers[len(at.chapter.answers):]
        if not left or not isinstance(at.beat, (Menu, Interlude)):
            return None
        try:
            return self._story.decide(at, left[0])
        except ValueError:
            return None


def taken_options(steps: Tuple[Step, ...]) -> Tuple[str, ...]:
    """The words of the option taken at each menu that has been answered."""
    found = []
    for step, following in zip(steps, steps[1:]):
        answer = following.snapshot.chapter.answers[-1] if following.snapshot.chapter.answers else None
        if isinstance(step.snapshot.beat, Menu) and isinstance(answer, int):
            found.append(step.snapshot.beat.options[answer].text)
    return tuple(found)


def _is_same(one: Snapshot, other: Snapshot) -> bool:
    return (one.beat, one.ink, one.chapter) == (other.beat, other.ink, other.chapter)


def _leads_to(one: Snapshot, other: Snapshot) -> bool:
    """Whether `other` may lie ahead of `one` in the same scene of the same evening."""
    came = one.chapter.answers
    return (one.scene, one.chapter.entered, other.chapter.answers[:len(came)]) == (
        other.scene, other.chapter.entered, came)
