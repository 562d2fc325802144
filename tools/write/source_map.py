"""The lines of the scripts as patterns of what they can say, for finding the line that a beat came from."""

from __future__ import annotations

import re
from typing import Iterator, Mapping

from narrative.content import Content
from writer.sources import Scene, Source, Sources

from tools.check.boxes import readings
from tools.check.ink_lines import read_lines

_recalled = re.compile(r"⟨(\w+)⟩")
_head = re.compile(r"^\{[^{}]*:\s*$")


def source_map(ink: Mapping[str, str], files: Mapping[str, str], content: Content, shown: Mapping[str, str]) -> Sources:
    """The lines of every scene.

    Args:
        ink: the text of each file.
        files: the file of each scene.
        content: says what a recalled memory can be.
        shown: the file of each scene as writers know it.
    """
    return Sources({id: Scene(shown[id], list(_lines(ink[file], content))) for id, file in files.items()})


def _lines(source: str, content: Content) -> Iterator[Source]:
    for line in read_lines(source):
        if line.kind in ("text", "option", "interlude") and not _head.match(line.text):
            ways = [way for way in dict.fromkeys(readings(line.text)) if way]
            if len(ways) == 1 and not _recalled.search(ways[0]):
                yield Source(line.number, line.kind, ways[0], False)
            elif ways:
                yield Source(line.number, line.kind, "|".join(_pattern(way, content) for way in ways), True)


def _pattern(way: str, content: Content) -> str:
    """A pattern of one reading of a line, with any words recalled."""
    parts = _recalled.split(way)
    return "".join(re.escape(part) if index % 2 == 0 else _values(part, content) for index, part in enumerate(parts))


def _values(memory: str, content: Content) -> str:
    kept = content.rules.memories.get(memory)
    return "(?:%s)" % "|".join(re.escape(value) for value in kept.values) if kept else ".*"
