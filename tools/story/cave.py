"""What the cave (game/hollow) asks of the scripts: its words in hollow.yaml, and its ways out in story.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Collection, Iterator, List, Mapping, Sequence, Set, Tuple

from hollow.cave import OUTCOMES
from hollow.cues import ids
from narrative.diagnostics import Diagnostic, nearest

from tools.story.scripts import read_text, shown
from tools.story.yaml_source import place_at

CAVE = "hollow"
"""The interlude of story.yaml that is the cave. Where there is none, no words of hollow.yaml are asked for."""
MOST_WORDS = 30
"""In one line of the foreman's, as the head of hollow.yaml says."""


def check_cave(data: Mapping[str, Any], folder: Path) -> List[Diagnostic]:
    """What the cave misses in `data`, the YAML of `folder`, and what it does not know of it (E003)."""
    game = data["story"]["interludes"].get(CAVE)
    if game is None:
        return []
    lines, outcomes = data["hollow"]["lines"], game["outcomes"]
    return [*_entries(folder / "hollow.yaml", ["lines"], lines, ids()),
            *_entries(folder / "story.yaml", ["interludes", CAVE, "outcomes"], outcomes, OUTCOMES)]


def long_lines(lines: Mapping[str, Any]) -> Iterator[Tuple[List[Any], int]]:
    """The lines of hollow.yaml of more than `MOST_WORDS` words: their paths in it, and how many words they have."""
    for name, line in lines.items():
        for at, words in enumerate([line] if isinstance(line, str) else line):
            if len(words.split()) > MOST_WORDS:
                yield ["lines", name] + ([] if isinstance(line, str) else [at]), len(words.split())


def _entries(file: Path, path: Sequence[str], found: Collection[str], wanted: Collection[str]) -> Iterator[Diagnostic]:
    """Entries at `path` that the cave does not know; and those it misses, but for what an unknown one may mean."""
    missing = sorted(set(wanted) - set(found))
    if not missing and len(found) == len(wanted):
        return
    text = read_text(file)
    steps = " → ".join(path)
    told: Set[str] = set()
    for name in found:
        if name not in wanted:
            meant = nearest(name, [each for each in missing if each not in told]) or nearest(name, wanted)
            told.add(meant)
            place = place_at(text, path, name)
            lost = ", and `%s` is missing" % meant if meant in missing else ""
            yield Diagnostic("E003", "%s: the cave knows no %r%s." % (steps, name, lost), shown(file),
                             place.line, place.column, meant, place.end_column)
    for name in missing:
        if name not in told:
            place = place_at(text, path)
            what = "%s: the entry `%s` is missing, which the cave asks for." % (steps, name)
            yield Diagnostic("E003", what, shown(file), place.line, place.column, "", place.end_column)
