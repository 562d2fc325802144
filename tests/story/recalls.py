"""Where the story says a memory again, and what it says there."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Iterator, List, NamedTuple, Tuple

from narrative.content import Content

from tools.check.boxes import Box, boxes_of_letter, boxes_of_scene
from tools.check.ink_lines import read_lines
from tools.story.build import scene_files
from tools.story.scripts import SCRIPTS, read_ink

_recalled = re.compile(r"⟨(\w+)⟩")
_quoting = re.compile(r"“[^”]*”|\*[^*]*\*")
ENDINGS = ("goodbye_", "letter", "roof")
"""Scenes after which nothing more is said begin so."""
LAST_LETTERS = ("catherine", "dictated")
"""The letters that are written there."""


class Place(NamedTuple):
    """A knot of a scene, or a letter, in which a memory is asked for or said. `ending` if it is one of the last."""

    name: str
    ending: bool


@lru_cache(maxsize=None)
def places(memory: str) -> List[Place]:
    """Every place that asks for `memory` or says it, but for those that keep it."""
    found = dict.fromkeys(place for name, place in _asked() if name == memory)
    kept = {place for name, place in _kept() if name == memory}
    return [place for place in found if place not in kept]


def _asked() -> Iterator[Tuple[str, Place]]:
    for scene, knot, line in _lines():
        for call in line.calls:
            if call.function in ("recall", "recalls") and call.arguments:
                yield call.arguments[0], Place(knot, scene.startswith(ENDINGS))
    for file in sorted((SCRIPTS / "letters").glob("*.yaml")):
        for name in re.findall(r"\{(\w+)\}", file.read_text(encoding="utf-8")):
            yield name, Place("letters/" + file.stem, file.stem in LAST_LETTERS)


def _kept() -> Iterator[Tuple[str, Place]]:
    for scene, knot, line in _lines():
        for call in line.calls:
            if call.function == "remember" and call.arguments:
                yield call.arguments[0], Place(knot, scene.startswith(ENDINGS))


def _lines():
    ink = read_ink()
    for scene, file in scene_files(ink).items():
        knot = ""
        for line in read_lines(ink[file]):
            knot = line.text if line.kind == "knot" else knot
            yield scene, knot, line


def recalling_boxes() -> List[Box]:
    """Every box and fragment that says a memory."""
    ink = read_ink()
    boxes = [box for file in scene_files(ink).values() for box in boxes_of_scene("scripts/" + file, ink[file])]
    for file in sorted((SCRIPTS / "letters").glob("*.yaml")):
        boxes += boxes_of_letter("scripts/letters/" + file.name, file.read_text(encoding="utf-8"))
    return [box for box in boxes if any("⟨" in way for way in box.ways)]


def renderings(way: str, content: Content) -> Iterator[str]:
    """`way` with every value of every memory it says, one after another."""
    names = list(dict.fromkeys(_recalled.findall(way)))
    for values in product(*(content.rules.memories[name].values for name in names)):
        text = way
        for name, value in zip(names, values):
            text = text.replace("⟨%s⟩" % name, value)
        yield text


def bare_quotes(way: str, content: Content) -> List[str]:
    """The memories of the form `quote` that `way` says outside quotation marks and emphasis."""
    outside = _quoting.sub("", way)
    return [name for name in _recalled.findall(outside) if content.rules.memories[name].form == "quote"]


def heads(way: str, content: Content) -> List[str]:
    """The memories with which a sentence of `way` begins although their words, a thing or a name, have no capital."""
    begun = re.compile(r"(?:^|[.!?…]\s+|[.!?…]\s*\((?:long )?beat\)\s*)[“*]*⟨(\w+)⟩")
    return [name for name in begun.findall(way) if content.rules.memories[name].form in ("thing", "name")]
