"""Evenings played by the tools' players, measured scene by scene; the same scripts always give the same ones."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
from typing import Callable, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.story import Answer, Snapshot, Story

from tools.balance import words_shown
from tools.play.ends import End
from tools.play.read import evening
from tools.play.ways import read_way_to
from tools.players import played, players, quick_story
from tools.setup import ROOT, fingerprint
from tools.story.build import Built

WORDS_A_MINUTE = 180
"""How fast an unhurried reader reads speech on a screen; every reading time is words by this."""

_cache = ROOT / ".cache" / "evenings"


class Evening(NamedTuple):
    """One evening: who played it, the goodbye it came to, the words read in each of its scenes."""

    player: str
    goodbye: str
    words: Dict[str, int]

    @property
    def read(self) -> int:
        """The words of the whole evening."""
        return sum(self.words.values())


class Spread(NamedTuple):
    """The least, the middle and the most of something counted in many evenings."""

    least: int
    median: int
    most: int


def spread(values: Sequence[int]) -> Spread:
    """The spread of `values`, of which there is at least one."""
    return Spread(min(values), round(median(values)), max(values))


def minutes(words: float, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """How long `words` take to read, to the nearest minute, at least one."""
    return max(1, round(words / words_a_minute))


def evenings_of(built: Built, each: int, processes: int = 2) -> List[Evening]:
    """`each` evenings of every player of `tools.players`, from a cache if these scripts have been measured before."""
    return _kept(_name(built, b"%d" % each), lambda: _played(built, each, processes))


def _kept(name: str, play: Callable[[], List[Evening]]) -> List[Evening]:
    kept = _cache / (name + ".json")
    try:
        return [Evening(*one) for one in json.loads(kept.read_text(encoding="utf-8"))]
    except (OSError, ValueError):
        found = play()
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(found), encoding="utf-8")
    except OSError:
        pass  # a cache that cannot be written costs time, nothing else
    return found


def _played(built: Built, each: int, processes: int) -> List[Evening]:
    jobs = [(player, seed) for player in players(built.content) for seed in range(each)]
    with ProcessPoolExecutor(processes, initializer=_set_up, initargs=(built.scenes, built.content)) as pool:
        return list(pool.map(_measure, jobs, chunksize=max(1, len(jobs) // (4 * processes))))


def known_ways(built: Built) -> List[Evening]:
    """The shortest known evening to each goodbye, of those that still lead there."""
    ways = {goodbye.id: read_way_to(End("goodbye", goodbye.id)) for goodbye in built.content.rules.goodbyes}
    return _kept(_name(built, repr(ways).encode("utf-8")), lambda: _replayed(built, ways))


def _replayed(built: Built, ways: Mapping[str, Tuple[Answer, ...]]) -> List[Evening]:
    story = quick_story(built.scenes, built.content)
    found = []
    for goodbye, answers in ways.items():
        try:
            one = _measured("way", evening(story, 0, answers=answers), story)
        except ValueError:
            continue  # the scripts have changed since it was written down
        if one.goodbye == goodbye:
            found.append(one)
    return found


def by_scene(evenings: Sequence[Evening]) -> Dict[str, Spread]:
    """The words read in each scene, of the evenings that came through it."""
    found: Dict[str, List[int]] = {}
    for each in evenings:
        for scene, words in each.words.items():
            found.setdefault(scene, []).append(words)
    return {scene: spread(words) for scene, words in found.items()}


def _name(built: Built, what: bytes) -> str:
    scripts = json.dumps([built.data, built.scenes], sort_keys=True).encode("utf-8")
    return fingerprint(scripts, Path(__file__).read_bytes(), what)


_story: Dict[str, Story] = {}


def _set_up(scenes: Mapping[str, str], content: Content) -> None:
    _story["here"] = quick_story(scenes, content)


def _measure(job: Tuple[str, int]) -> Evening:
    player, seed = job
    return measure(_story["here"], player, seed)


def measure(story: Story, player: str, seed: int) -> Evening:
    """The evening of `player` and `seed`, its words counted as they are shown."""
    return _measured(player, played(story, seed, players(story.content)[player]), story)


def _measured(player: str, beats: Iterable[Tuple[Snapshot, Optional[Answer]]], story: Story) -> Evening:
    words: Dict[str, int] = {}
    goodbye = ""
    for snapshot, answer in beats:
        if snapshot.scene:
            read = len(words_shown(story, snapshot, answer).split())
            words[snapshot.scene] = words.get(snapshot.scene, 0) + read
            goodbye = snapshot.relationship.goodbye
    return Evening(player, goodbye, words)
