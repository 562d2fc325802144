"""What a reader sees of the scripts: the boxes of the scenes and the fragments of the letters, with file and line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Tuple

from tools.check.ink_lines import InkLine, read_lines
from tools.story.yaml_source import compose, load

_speech = re.compile(r"^(?P<speaker>[A-Z][\w.]*(?: [A-Z][\w.]*)?):\s+(?P<words>.*)$")
_innermost = re.compile(r"\{([^{}]*)\}")
_recall = re.compile(r'^\s*recall\("(\w+)"\)\s*$')
MOST_CONDITIONS = 8
_head = re.compile(r"^\{[^{}]*:\s*$")


class Box(NamedTuple):
    """One box of text, or one fragment of a letter.

    Attributes:
        file: path relative to the project.
        line: its line in the file, from 1.
        speaker: who speaks; ``""`` for narration, ``"letter"`` for a fragment.
        text: what is read, in the writer's markup; a recalled memory stands as ``⟨memory⟩``.
        run: boxes of the same number follow one another however the scene is played.
        others: what the box says instead, where a condition inside it decides.
    """

    file: str
    line: int
    speaker: str
    text: str
    run: int
    others: Tuple[str, ...] = ()

    @property
    def ways(self) -> Tuple[str, ...]:
        """Everything the box can say."""
        return (self.text,) + self.others


@lru_cache(maxsize=64)
def boxes_of_scene(file: str, source: str) -> Tuple[Box, ...]:
    """The boxes of an ink file, in the order they are written."""
    return tuple(_boxes(file, read_lines(source)))


def _boxes(file: str, lines: Iterable[InkLine]) -> Iterator[Box]:
    run = 0
    for line in lines:
        stripped = line.source.strip()
        if line.kind in ("knot", "option", "interlude") or (line.kind == "logic" and not stripped.startswith("~")):
            run += 1
        if line.kind != "text" or _head.match(line.text):
            continue
        if stripped.startswith("-"):
            run += 1
        ways = dict.fromkeys(readings(line.text))
        said = [_said(way) for way in ways if way]
        may_be_missing = "" in ways
        if said:
            run += may_be_missing
            yield Box(file, line.number, said[0][0], said[0][1], run, tuple(words for _, words in said[1:]))
            run += may_be_missing


def _said(words: str) -> Tuple[str, str]:
    """Who speaks in a line as it is read, ``""`` for the narration, and what."""
    match = _speech.match(words)
    return (match.group("speaker"), match.group("words")) if match else ("", words)


@lru_cache(maxsize=20_000)
def readings(text: str) -> Tuple[str, ...]:
    """Every text that `text` can be, with its inline conditions decided one way and the other.

    A line with more than `MOST_CONDITIONS` is given as it stands, so that no line takes for ever.
    """
    found = [text]
    for _ in range(text.count("{") if text.count("{") <= MOST_CONDITIONS else 0):
        found = list(dict.fromkeys(way for each in found for way in _decided(each)))
    return tuple(re.sub(r"\s+", " ", each).strip() for each in found)


def _decided(text: str) -> List[str]:
    """What `text` can be with its first innermost condition decided."""
    match = _innermost.search(text)
    if match is None:
        return [text]
    inside = match.group(1)
    recalled = _recall.match(inside)
    if recalled:
        options = ["⟨%s⟩" % recalled.group(1)]
    else:
        _, colon, rest = inside.partition(":")
        options = (rest.split("|") if "|" in rest else [rest, ""]) if colon else [""]
    return [text[:match.start()] + option + text[match.end():] for option in options]


@lru_cache(maxsize=64)
def boxes_of_letter(file: str, source: str) -> Tuple[Box, ...]:
    """The fragments of a letter's YAML; each is a run of its own."""
    node = compose(source)
    data: Dict[str, Any] = load(source)
    lines = _fragment_lines(node)
    texts = [fragment["text"] for slot in data["slots"] for fragment in slot["fragments"]]
    return tuple(
        Box(file, line, "letter", re.sub(r"\{(\w+)\}", r"⟨\1⟩", re.sub(r"\s+", " ", text).strip()), number)
        for number, (line, text) in enumerate(zip(lines, texts))
    )


def _fragment_lines(letter: Any) -> List[int]:
    """The line on which each fragment's text begins, in order."""

    def entry(node: Any, key: str) -> Any:
        return next(value for name, value in node.value if name.value == key)

    def line(fragment: Any) -> int:
        return next(int(name.start_mark.line) + 1 for name, _ in fragment.value if name.value == "text")

    return [line(part) for slot in entry(letter, "slots").value for part in entry(slot, "fragments").value]
