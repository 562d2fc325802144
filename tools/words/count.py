"""How many words are written, by scene and by speaker."""

from __future__ import annotations

from collections import Counter
from typing import Iterable, List, Mapping, NamedTuple, Tuple

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
