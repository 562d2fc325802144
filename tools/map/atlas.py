"""Everything the map shows, gathered: scenes, what they hold, how long they take."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Dict, List, NamedTuple, Tuple

from narrative.content import Content

from tools.evenings import Evening, Spread, by_scene, evenings_of, known_ways, spread
from tools.map.desk import Letter, letters_of
from tools.map.flow import Flow, flow_of
from tools.setup import ROOT
from tools.story.build import build, scene_files
from tools.story.scripts import SCRIPTS, read_ink
from tools.story.weave import Knot, read_knots
from tools.words.count import count_scene

EVENINGS_EACH = 16
"""How many evenings of each of the players give the reading times on the map."""


class Chart(NamedTuple):
    """One scene on the map.

    Attributes:
        number: its place in the spine, from 1; the goodbyes share one.
        about: what its script says of it in its first comment.
        file: its script, relative to the project.
        letters: those that are written in it.
        written: its words, in all branches, with all that can stand in its letters.
        read: the words read in one evening, of the evenings that came through it.
    """

    id: str
    number: int
    title: str
    act: int
    goodbye: str
    about: str
    file: str
    knots: Tuple[Knot, ...]
    flow: Flow
    letters: Tuple[Letter, ...]
    written: int
    read: Spread


class Atlas(NamedTuple):
    """The whole story as the map shows it. `evening` is the words read in one."""

    content: Content
    charts: Tuple[Chart, ...]
    evening: Spread
    evenings: int

    @property
    def before(self) -> Tuple[Chart, ...]:
        """The scenes before the goodbye."""
        first = next(at for at, chart in enumerate(self.charts) if chart.goodbye)
        return self.charts[:first]

    @property
    def goodbyes(self) -> Tuple[Chart, ...]:
        """The goodbyes, of which each evening has one."""
        return tuple(chart for chart in self.charts if chart.goodbye)

    @property
    def after(self) -> Tuple[Chart, ...]:
        """The scenes after the goodbye."""
        return self.charts[len(self.before) + len(self.goodbyes):]


def read_atlas(evenings_each: int = EVENINGS_EACH) -> Atlas:
    """The story in scripts/, measured by so many evenings of each player. Raises ScriptError if it cannot be played."""
    built = build()
    evenings = evenings_of(built, evenings_each)
    return Atlas(built.content, tuple(_charts(built.content, evenings + known_ways(built))),
                 spread([each.read for each in evenings]), len(evenings))


def _charts(content: Content, evenings: List[Evening]) -> List[Chart]:
    ink = read_ink()
    files, read = scene_files(ink), by_scene(evenings)
    numbers: Dict[str, int] = {}
    found = []
    for scene in content.spine.scenes:
        source = ink[files[scene.id]]
        knots = tuple(read_knots(source))
        letters = tuple(letters_of(knots, content))
        number = numbers.setdefault("goodbye" if scene.goodbye else scene.id, len(numbers) + 1)
        found.append(Chart(
            scene.id, number, scene.title, scene.act, scene.goodbye, _about(source),
            (SCRIPTS / files[scene.id]).relative_to(ROOT).as_posix(), knots, flow_of(knots), letters,
            count_scene(scene.id, source).words + sum(letter.written for letter in letters),
            read.get(scene.id, Spread(0, 0, 0))))
    return found


def _about(source: str) -> str:
    """The first sentences of what the first comment says, behind the number and the title; about 110 letters."""
    comment = " ".join(takewhile(bool, (_comment(line) for line in source.splitlines())))
    sentences = re.split(r"(?<=[.!?])\s+", re.sub(r"^\d+\.?\s+", "", comment))[1:]
    told = ""
    for sentence in sentences:
        if told and len(told) + len(sentence) > 110:
            break
        told = (told + " " + sentence).strip()
    return told


def _comment(line: str) -> str:
    return line[2:].strip() if line.startswith("//") else ""
