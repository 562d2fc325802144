"""What F7 shows: how the two of them stand, in words and numbers ready for the screen."""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Optional, Tuple

from narrative.beats import Curtain
from narrative.relationship import Relationship
from narrative.story import Snapshot, Story

from .desk import Desk, Place
from .trail import Step

MOST_MOMENTS = 7


class Level(NamedTuple):
    """A named level of an axis, the value where it begins, and whether it is reached."""

    name: str
    least: int
    reached: bool


class AxisLook(NamedTuple):
    """One axis: its value, 0 to 100, what it was when the scene began, and its levels from the lowest."""

    name: str
    value: int
    before: int
    levels: Tuple[Level, ...]


class MomentLook(NamedTuple):
    """A moment heard in this scene, and what it does to the axes: ``+4 closeness``."""

    name: str
    effects: str


class Look(NamedTuple):
    """Everything F7 shows of one snapshot.

    Attributes:
        title: the scene's.
        place: the line of the script, None if unknown.
        axes: in the order of scripts/relationship.yaml.
        phase: what they are to each other now.
        phases: the phases they went through, oldest first, each with the moment that led on.
        moments: heard in this scene, latest first.
        goodbye: title of the goodbye that it would be now.
        decided: whether that goodbye is decided.
        met: titles of the goodbyes that evenings at random came to from here, with how many of them did.
        evenings: how many were played.
        also_open: titles of the others that can still come as this scene begins; None if nobody has explored these
            scripts.
        kept_here: name and words of each memory kept since the scene began.
        memories: name and words of each memory kept.
        heard: every moment of the evening, latest first.
    """

    title: str
    place: Optional[Place]
    axes: Tuple[AxisLook, ...]
    phase: str
    phases: Tuple[Tuple[str, str], ...]
    moments: Tuple[MomentLook, ...]
    goodbye: str
    decided: bool
    met: Tuple[Tuple[str, int], ...]
    evenings: int
    also_open: Optional[Tuple[str, ...]]
    kept_here: Tuple[Tuple[str, str], ...]
    memories: Tuple[Tuple[str, str], ...]
    heard: Tuple[str, ...]


class WriterLook:
    """Looks at snapshots of `story`; `page` is what F7 shows now: 0 nothing, 1 how they stand, 2 what is kept."""

    PAGES = 3

    def __init__(self, story: Story, desk: Desk) -> None:
        self.page = 0
        self._story, self._desk = story, desk

    def turn(self) -> None:
        """To the next page, and from the last to none."""
        self.page = (self.page + 1) % self.PAGES

    def at(self, here: Snapshot) -> Look:
        """What there is to see of `here`."""
        now = here.relationship
        outlook = None if now.goodbye or not here.scene else self._desk.outlook(here)
        met = dict(outlook.met) if outlook else {}
        goodbye = here.beat.goodbye if isinstance(here.beat, Curtain) else self._story.content.rules.goodbye(now)
        return Look(
            title=self._story.content.spine.scene(here.scene).title if here.scene else "",
            place=self._desk.place(here),
            axes=self._axes(here),
            phase=now.phase,
            phases=_phases(now),
            moments=self._moments(self._desk.way(here)),
            goodbye=self._title(goodbye),
            decided=bool(now.goodbye),
            met=tuple((self._title(id), met[id]) for id in sorted(met, key=lambda id: -met[id])),
            evenings=outlook.evenings if outlook else 0,
            also_open=self._also_open(here, met),
            kept_here=tuple(each for each in now.memories if each not in here.chapter.entered.memories),
            memories=now.memories,
            heard=tuple(reversed(now.heard)),
        )

    def _axes(self, here: Snapshot) -> Tuple[AxisLook, ...]:
        entered = here.chapter.entered.axes if here.scene else here.relationship.axes
        return tuple(
            AxisLook(name, value, dict(entered).get(name, value), self._levels(name, value))
            for name, value in here.relationship.axes
        )

    def _levels(self, axis: str, value: int) -> Tuple[Level, ...]:
        levels = self._story.content.rules.levels.items()
        found = [Level(name, least, value >= least) for name, (of, least) in levels if of == axis]
        return tuple(sorted(found, key=lambda level: level.least))

    def _moments(self, steps: Tuple[Step, ...]) -> Tuple[MomentLook, ...]:
        names: List[str] = [name for step in steps for name in step.moments]
        return tuple(MomentLook(name, self._effects(name)) for name in reversed(names[-MOST_MOMENTS:]))

    def _effects(self, moment: str) -> str:
        effects = self._story.content.rules.moments[moment].effects
        return "  ".join("%+d %s" % (change, axis) for axis, change in effects if change)

    def _also_open(self, here: Snapshot, met: Mapping[str, int]) -> Optional[Tuple[str, ...]]:
        found = self._desk.status.open_at.get(here.scene)
        return None if found is None else tuple(self._title(id) for id in found if id not in met)

    def _title(self, goodbye: str) -> str:
        return next((each.title for each in self._story.content.rules.goodbyes if each.id == goodbye), goodbye)


def _phases(now: Relationship) -> Tuple[Tuple[str, str], ...]:
    """Each phase there was before this one, with the moment that ended it."""
    return tuple((change.before, change.moment) for change in now.log)
