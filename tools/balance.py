"""`python3 -m tools balance`: which goodbyes many evenings come to, how long they are, and where they stand by then."""

from __future__ import annotations

import hashlib
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from statistics import mean, median
from typing import Any, Dict, FrozenSet, Iterable, List, Mapping, NamedTuple, Sequence, Set, Tuple

from narrative.beats import Interlude, Line, Menu
from narrative.content import Content
from narrative.markup import to_plain
from narrative.relationship import Relationship
from narrative.story import Snapshot, Story
from rich.console import Console
from rich.table import Table

from tools.explore.report import Seen
from tools.play.read import goodbye_title, interlude_text
from tools.players import played, players, quick_story
from tools.story.build import build
from tools.wide import print_table

TEMPERS_SHARE = 5
"""Each of the four players with a temper plays one evening for every so many of the uniform player's."""


class Outcome(NamedTuple):
    """What one evening came to.

    `decided` is the relationship as the goodbye was decided, `words` what was read, `text` a fingerprint of
    every word of the goodbye, `met` the lines and options read of those that were watched for.
    """

    player: str
    goodbye: str
    decided: Relationship
    words: int
    text: str
    met: FrozenSet[Seen] = frozenset()


def play_one(story: Story, player: str, seed: int, watched: FrozenSet[Seen] = frozenset()) -> Outcome:
    """The outcome of the evening of `player` and `seed`."""
    met: Set[Seen] = set()
    words, goodbye, decided = 0, "", story.content.rules.begin()
    text = hashlib.blake2b(digest_size=8)
    for snapshot, answer in played(story, seed, players(story.content)[player]):
        shown = words_shown(story, snapshot, answer)
        words += len(shown.split())
        met.update(seen for seen in seen_at(snapshot) if seen in watched)
        if snapshot.scene and story.content.spine.scene(snapshot.scene).goodbye:
            goodbye, decided = snapshot.relationship.goodbye, snapshot.chapter.entered
            text.update(shown.encode("utf-8"))
    return Outcome(player, goodbye, decided, words, text.hexdigest(), frozenset(met))


def seen_at(snapshot: Snapshot) -> List[Seen]:
    """The line or the options of a beat, as what is read is remembered by: the scene and its `seen_id`."""
    beat = snapshot.beat
    shown = beat.options if isinstance(beat, Menu) else [beat] if isinstance(beat, Line) else []
    return [(snapshot.scene, each.seen_id) for each in shown]


@lru_cache(maxsize=None)
def _plain(text: str) -> str:
    """`to_plain`, remembered: evenings share nearly all of their lines."""
    return to_plain(text)


def words_shown(story: Story, snapshot: Snapshot, answer: object) -> str:
    """What is read at a beat: the line, every option of a menu, or the letter as it was written."""
    beat = snapshot.beat
    if isinstance(beat, Line):
        return _plain(beat.text)
    if isinstance(beat, Menu):
        return " ".join(_plain(option.text) for option in beat.options)
    if isinstance(beat, Interlude) and isinstance(answer, tuple):
        return interlude_text(story, snapshot, beat, answer)
    return ""


_here: Dict[str, Any] = {}


def _set_up(scenes: Mapping[str, str], content: Content, watched: FrozenSet[Seen]) -> None:
    _here.update(story=quick_story(scenes, content), watched=watched)


def _play(job: Tuple[str, int]) -> Outcome:
    return play_one(_here["story"], *job, watched=_here["watched"])


def play_many(scenes: Mapping[str, str], content: Content, evenings: int, processes: int,
              watched: FrozenSet[Seen] = frozenset()) -> List[Outcome]:
    """The outcomes of `evenings` evenings of the uniform player and a share of that for each temper's.

    The same scripts and numbers give the same outcomes, in as many processes as may be.
    """
    of_temper = max(1, evenings // TEMPERS_SHARE)
    jobs = [
        (player, seed)
        for player in players(content)
        for seed in range(evenings if player == "uniform" else of_temper)
    ]
    if processes == 1:
        _set_up(scenes, content, watched)
        return [_play(job) for job in jobs]
    with ProcessPoolExecutor(processes, initializer=_set_up, initargs=(scenes, content, watched)) as pool:
        return list(pool.map(_play, jobs, chunksize=10))


def print_balance(evenings: int, processes: int) -> None:
    """Play, and print the tables."""
    built = build()
    outcomes = play_many(built.scenes, built.content, evenings, processes)
    story = quick_story(built.scenes, built.content)
    console = Console(highlight=False)
    by_player: Dict[str, List[Outcome]] = {}
    for each in outcomes:
        by_player.setdefault(each.player, []).append(each)
    print_table(console, shares(story, by_player))
    print_table(console, standings(story, by_player))
    print_table(console, phases(story, by_player))
    print_table(console, lengths(by_player))


def _table(title: str, first: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column(first)
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _percent(part: int, whole: int) -> str:
    return "%.1f %%" % (100 * part / whole) if part else "–"


def shares(story: Story, by_player: Mapping[str, Sequence[Outcome]]) -> Table:
    """The share of each goodbye, player by player."""
    table = _table("Goodbyes", "goodbye", by_player)
    for goodbye in story.content.rules.goodbyes:
        found = [sum(each.goodbye == goodbye.id for each in outcomes) for outcomes in by_player.values()]
        cells = [_percent(part, len(outcomes)) for part, outcomes in zip(found, by_player.values())]
        table.add_row(goodbye_title(story, goodbye.id), *cells)
    table.add_row("evenings", *("%d" % len(outcomes) for outcomes in by_player.values()), end_section=True)
    table.add_row("goodbyes that differ", *(
        "%d" % len({each.text for each in outcomes}) for outcomes in by_player.values()))
    return table


def standings(story: Story, by_player: Mapping[str, Sequence[Outcome]]) -> Table:
    """The axes as the goodbye is decided: lowest tenth, mean, highest tenth."""
    table = _table("Axes as the goodbye is decided: a tenth below, mean, a tenth above", "axis", by_player)
    for axis in story.content.rules.axes:
        cells = []
        for outcomes in by_player.values():
            values = sorted(each.decided.axis(axis) for each in outcomes)
            low, high = values[len(values) // 10], values[len(values) * 9 // 10]
            cells.append("%d  [b]%d[/b]  %d" % (low, round(mean(values)), high))
        table.add_row(axis, *cells)
    return table


def phases(story: Story, by_player: Mapping[str, Sequence[Outcome]]) -> Table:
    """What they are to each other as the goodbye is decided, and whether they have been lovers."""
    table = _table("Phases as the goodbye is decided", "phase", by_player)
    for phase in story.content.rules.phases:
        counted = [Counter(each.decided.phase for each in outcomes)[phase] for outcomes in by_player.values()]
        if any(counted):
            table.add_row(phase, *(_percent(part, len(all_)) for part, all_ in zip(counted, by_player.values())))
    return table


def lengths(by_player: Mapping[str, Sequence[Outcome]]) -> Table:
    """Words read in an evening: every line, every option offered, the letters as they were written."""
    table = _table("Words read", "", by_player)
    words = [[each.words for each in outcomes] for outcomes in by_player.values()]
    for name, of in (("shortest", min), ("median", median), ("longest", max)):
        table.add_row(name, *("{:,}".format(round(of(each))) for each in words))
    return table
