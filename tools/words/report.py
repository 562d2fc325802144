"""Everything `python3 -m tools words` knows, gathered once, for the tables and for other programs."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Tuple

from tools.evenings import Evening, Spread, by_scene, evenings_of, known_ways, minutes, spread
from tools.story.build import build, scene_files
from tools.story.scripts import read_ink
from tools.story.weave import read_knots
from tools.words.branches import SceneWords, words_of_scene
from tools.words.count import Count, count_all


class WordsReport(NamedTuple):
    """How long the story is.

    Attributes:
        pace: words a minute, by which every time is reckoned.
        scenes, letters: the words written.
        branches: each scene, branch by branch.
        read: the words read in each scene, of the evenings that came through it.
        evenings: the words of whole evenings, by player.
        played: how many evenings were measured.
    """

    pace: int
    scenes: Tuple[Count, ...]
    letters: Tuple[Count, ...]
    branches: Mapping[str, SceneWords]
    read: Mapping[str, Spread]
    evenings: Mapping[str, Spread]
    played: int


def read_words(each: int, pace: int) -> WordsReport:
    """The report, by `each` evenings of every player. Raises ScriptError if the scripts cannot be played."""
    built, ink = build(), read_ink()
    scenes, letters = count_all()
    evenings = evenings_of(built, each)
    branches = {scene: words_of_scene(read_knots(ink[file])) for scene, file in scene_files(ink).items()}
    return WordsReport(pace, tuple(scenes), tuple(letters), branches, by_scene(evenings + known_ways(built)),
                       _by_player(evenings), len(evenings))


def _by_player(evenings: List[Evening]) -> Dict[str, Spread]:
    players: Dict[str, List[int]] = {}
    for evening in evenings:
        players.setdefault(evening.player, []).append(evening.read)
    return {"any": spread([evening.read for evening in evenings]),
            **{player: spread(words) for player, words in players.items()}}


def as_json(report: WordsReport) -> Dict[str, Any]:
    """The report as plain data."""
    return {
        "words_a_minute": report.pace,
        "evenings_played": report.played,
        "evenings": {player: _evening(each, report.pace) for player, each in report.evenings.items()},
        "scenes": {count.scene: _scene(count, report) for count in report.scenes},
        "letters": {count.scene: count.words for count in report.letters},
    }


def _evening(words: Spread, pace: int) -> Dict[str, Any]:
    return {"words": words._asdict(), "minutes": {name: minutes(each, pace) for name, each in words._asdict().items()}}


def _scene(count: Count, report: WordsReport) -> Dict[str, Any]:
    branches, read = report.branches[count.scene], report.read.get(count.scene)
    return {
        "written": count.words,
        "speakers": {speaker or "narration": words for speaker, words in count.spoken.most_common()},
        "read": read._asdict() if read else None,
        "script_allows": {"least": branches.least, "most": branches.most},
        "knots": [
            {"name": knot.name, "line": knot.line, "written": knot.written, "way": knot.extent._asdict(),
             "choices": [[{"line": option.line, "text": option.text, "temper": option.temper,
                           **option.extent._asdict()} for option in menu] for menu in knot.menus]}
            for knot in branches.knots],
    }
