"""`python3 -m tools words`: how many words are written, by scene against what the story asks for, and by speaker."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Iterable, List, Mapping, NamedTuple, Tuple

from rich.console import Console
from rich.table import Table

from tools.check.boxes import Box, boxes_of_letter, boxes_of_scene
from tools.check.ink_lines import read_lines
from tools.story.build import scene_files
from tools.story.scripts import SCRIPTS, read_ink

ASKED: Mapping[str, int] = {
    "longhand": 2000, "long_way_home": 1500, "installation": 2000, "inbox": 1500, "two_floors_down": 2000,
    "friday": 2500, "earbud": 2000, "low_tide": 1500, "signing": 2000, "ines": 2500, "static": 2000, "snow": 2000,
    "not_found": 2000, "slow": 1500, "goodbyes": 6000, "letter": 2000, "roof": 1500,
}
"""Words of a first full draft, all branches written out. The eight goodbyes are asked for together."""


class Count(NamedTuple):
    """The words of a scene, options among them, and the words of its boxes by who says them (``""`` the narration)."""

    scene: str
    options: int
    spoken: "Counter[str]"

    @property
    def words(self) -> int:
        """All of them."""
        return self.options + sum(self.spoken.values())


def count_scene(scene: str, source: str) -> Count:
    """The words written in an ink file, in all branches; a recalled memory is one word."""
    options = sum(len(line.text.split()) for line in read_lines(source) if line.kind == "option")
    return Count(scene, options, _by_speaker(boxes_of_scene(scene, source)))


def count_letter(id: str, source: str) -> Count:
    """The words of all the fragments of a letter."""
    return Count(id, 0, _by_speaker(boxes_of_letter(id, source)))


def _by_speaker(boxes: Iterable[Box]) -> "Counter[str]":
    counted: Counter[str] = Counter()
    for box in boxes:
        counted[box.speaker] += _words_of(box)
    return counted


def _words_of(box: Box) -> int:
    """The words of a box, those that only one of its ways has counted too."""
    seen: Counter[str] = Counter()
    for way in box.ways:
        seen |= Counter(way.split())
    return sum(seen.values())


def count_all() -> Tuple[List[Count], List[Count]]:
    """The scenes in the order of their files, and the letters."""
    ink = read_ink()
    scenes = [count_scene(scene, ink[file]) for scene, file in scene_files(ink).items()]
    files = sorted((SCRIPTS / "letters").glob("*.yaml"))
    return scenes, [count_letter(file.stem, file.read_text(encoding="utf-8")) for file in files]


def print_words() -> None:
    """Print the tables."""
    scenes, letters = count_all()
    console = Console(highlight=False)
    console.print(_scenes_table(scenes, letters))
    console.print(_speakers_table(scenes))


def _scenes_table(scenes: List[Count], letters: List[Count]) -> Table:
    table = Table(title="Words written, in all branches", title_justify="left")
    for column in ("scene", "written", "asked for", "of it"):
        table.add_column(column, justify="left" if column == "scene" else "right")
    for part, counts in _parts(scenes).items():
        written, asked = sum(count.words for count in counts), ASKED.get(part, 0)
        table.add_row(part, "{:,}".format(written), "{:,}".format(asked) if asked else "–",
                      "%d %%" % (100 * written // asked) if asked else "–")
        if part == "goodbyes":
            for count in counts:
                table.add_row("  " + count.scene[len("goodbye_"):], "{:,}".format(count.words), "", "")
    table.add_section()
    for count in letters:
        table.add_row("letter: " + count.scene, "{:,}".format(count.words), "", "")
    table.add_section()
    written, asked = sum(count.words for count in scenes + letters), sum(ASKED.values())
    table.add_row("all", "{:,}".format(written), "{:,}".format(asked), "%d %%" % (100 * written // asked))
    return table


def _parts(scenes: List[Count]) -> Dict[str, List[Count]]:
    """The scenes as the story asks for them, in its order: one by one, the goodbyes together, unwritten ones empty."""
    parts: Dict[str, List[Count]] = {part: [] for part in ASKED}
    for count in scenes:
        parts.setdefault("goodbyes" if count.scene.startswith("goodbye_") else count.scene, []).append(count)
    return parts


def _speakers_table(scenes: List[Count]) -> Table:
    spoken: Counter[str] = Counter()
    for count in scenes:
        spoken.update(count.spoken)
    whole = sum(spoken.values())
    table = Table(title="Words by speaker", title_justify="left")
    table.add_column("speaker")
    table.add_column("words", justify="right")
    table.add_column("share", justify="right")
    for speaker, words in spoken.most_common():
        table.add_row(speaker or "(narration)", "{:,}".format(words), "%.1f %%" % (100 * words / whole))
    return table
