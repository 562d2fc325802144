"""`python3 -m tools explore --ways`: an evening to every end, as short as can be found, written down to be replayed."""

from __future__ import annotations

import random
from typing import Dict, Iterable, List, Mapping, Optional, Tuple

from narrative.content import Content
from narrative.story import Answer, Snapshot
from rich.console import Console
from rich.table import Table

from tools.explore.bounds import Bounds, bounds_of
from tools.explore.program import compose
from tools.explore.scenes import explore_scenes
from tools.explore.shorten import Evening, Stage, play, short_evenings
from tools.play.ends import End, ends_of
from tools.play.read import random_answer
from tools.play.ways import read_way_to, write_ways
from tools.players import Player, quick_story
from tools.story.build import build

EVENINGS = 4
"""So many evenings of each player are looked at, at first."""


def run_ways(seconds: float, processes: int) -> int:
    """Write an evening to every end, if none that is as short is written; the status is 1 if there is an end without.

    Args:
        seconds: how long each evening is shortened at most.
    """
    built = build()
    scenes = explore_scenes(built.content, processes=processes)
    program = compose({scene: each.graph for scene, each in scenes.items()}, built.content)
    bounds = bounds_of(program, scenes, built.content)
    known = known_evenings(built.content, built.scenes)
    found = short_evenings(built.scenes, built.content, bounds, EVENINGS, seconds, processes, known)
    every = ends_of(built.content).every
    write_ways({end: evening.answers for end, (evening, _) in found.items()})
    Console().print(ways_table(every, found, bounds))
    return 0 if all(end in found for end in every) else 1


def known_evenings(content: Content, scenes: Mapping[str, str]) -> Dict[End, Evening]:
    """The evenings that are written down and still come to their ends."""
    stage = Stage(quick_story(scenes, content), ends_of(content))
    found = {}
    for end in stage.ends.every:
        evening = play_written(stage, read_way_to(end))
        if evening is not None and end in evening.ends:
            found[end] = evening
    return found


def play_written(stage: Stage, answers: Tuple[Answer, ...]) -> Optional[Evening]:
    """The evening of `answers`; None if they do not fit the story as it is."""
    try:
        return play(stage, written(answers), random.Random(0)) if answers else None
    except ValueError:
        return None


def written(answers: Iterable[Answer]) -> Player:
    """A player who gives `answers` in order, and any answer after the last."""
    left: List[Answer] = list(answers)

    def give(snapshot: Snapshot, chance: random.Random) -> Answer:
        return left.pop(0) if left else random_answer(snapshot, chance)

    return give


def ways_table(every: Iterable[End], found: Mapping[End, Tuple[Evening, bool]], bounds: Bounds) -> Table:
    """How many words are read on the way to each end, and how many are at least: to any goodbye, if it is none."""
    table = Table(title="The shortest evenings found", title_justify="left")
    for column, justify in (("end", "left"), ("words", "right"), ("at least", "right"), ("one answer away", "left")):
        table.add_column(column, justify=justify)  # type: ignore[arg-type]
    for end in every:
        least = bounds.evening[end.name] if end.kind == "goodbye" else min(bounds.evening.values())
        if end in found:
            evening, done = found[end]
            table.add_row(str(end), str(evening.words), str(least), "none shorter" if done else "not all tried")
        else:
            table.add_row(str(end), "none found", str(least), "")
    return table
