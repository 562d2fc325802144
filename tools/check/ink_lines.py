"""Ink as lines: what kind each is, and what it names. Read as text, so that a broken file still gives answers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Iterator, NamedTuple, Tuple

LONGEST_LINE = 3_000
"""What stands further to the right is not looked into: six times the longest line that anybody has written."""
_call = re.compile(r"\b(moment|remember|recalls|recall|reached|phase|has_been|heard|goodbye)\(([^()]*)\)")
_remark = re.compile(r"/\*.*?\*/|//.*$")
_string = re.compile(r'"([^"]*)"')
_knot = re.compile(r"^={2,}\s*(?:function\s+)?(\w+)")
_option = re.compile(r"^(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*\[(?P<text>[^\]]*)\]")
_tag = re.compile(r"^#\s*(?P<kind>\w+)\s*:\s*(?P<words>.*)$")
_logic = re.compile(r"\{[^{}]*\}")
_compare = re.compile(r'recall\("(\w+)"\)\s*[!=]=\s*"([^"]*)"')


class Call(NamedTuple):
    """A question or a deed of the prose: the function and its literal arguments, with the columns from 1."""

    function: str
    arguments: Tuple[str, ...]
    column: int
    columns: Tuple[int, ...]
    bare: str


class Compare(NamedTuple):
    """A memory that is compared with words, and the column of the words, from 1."""

    memory: str
    words: str
    column: int


class InkLine(NamedTuple):
    """One source line. `kind` is blank, comment, knot, tag, logic, option, interlude or text.

    `text` is what a reader may see of it, without the ink around it.
    """

    number: int
    kind: str
    source: str
    text: str
    calls: Tuple[Call, ...]
    compares: Tuple[Compare, ...]


@lru_cache(maxsize=64)
def read_lines(source: str) -> Tuple[InkLine, ...]:
    """The lines of an ink file."""
    return tuple(_lines(source))


def _lines(source: str) -> Iterator[InkLine]:
    in_comment = False
    for number, raw in enumerate(source.split("\n"), 1):
        line = raw.strip()
        if in_comment or line.startswith("/*"):
            in_comment = "*/" not in line
            yield InkLine(number, "comment", raw, "", (), ())
            continue
        said = _remark.sub(lambda match: " " * len(match.group(0)), raw[:LONGEST_LINE])
        kind, text = _kind(said.strip())
        compares = tuple(Compare(each.group(1), each.group(2), each.start(2) + 1) for each in _compare.finditer(said))
        yield InkLine(number, kind, raw, text, tuple(_call_of(each) for each in _call.finditer(said)), compares)


def _call_of(match: "re.Match[str]") -> Call:
    strings = list(_string.finditer(match.group(2)))
    columns = tuple(match.start(2) + each.start(1) + 1 for each in strings)
    bare = "" if strings else match.group(2).strip()
    return Call(match.group(1), tuple(each.group(1) for each in strings), match.start() + 1, columns, bare)


def _kind(line: str) -> Tuple[str, str]:
    if not line:
        return "blank", ""
    if line.startswith("//"):
        return "comment", ""
    if _knot.match(line):
        return "knot", _knot.match(line).group(1)  # type: ignore[union-attr]
    if line.startswith("~") or re.match(r"^(INCLUDE|EXTERNAL|VAR|CONST|LIST|TODO)\b", line):
        return "logic", line
    if line.startswith(">>>"):
        return "interlude", line[3:].strip()
    if line.startswith("#"):
        return "tag", line
    option = _option.match(line)
    if option:
        return "option", re.sub(r"#.*$", "", option.group("text")).strip()
    return _prose(line)


def _prose(line: str) -> Tuple[str, str]:
    """What is left of a line when gathers, diverts and conditions are taken away."""
    line = re.sub(r"^(?:-(?!>)\s*)+(?:\(\w+\)\s*)?", "", line)
    line = re.sub(r"^else\s*:", "", line)
    line = "" if _is_condition(line) else line
    line = re.sub(r"->\s*[\w.]*", "", line)
    line = line.strip().strip("{}").strip() if line.strip() in ("{", "}") else line.strip()
    if line.startswith("#"):
        return "tag", line
    if line.startswith(">>>"):
        return "interlude", line[3:].strip()
    if line.startswith("~"):
        return "logic", line
    return ("text", line) if line else ("logic", "")


def _is_condition(line: str) -> bool:
    """Whether `line` is nothing but the head of a condition: ``recall("room") == "the blue kitchen":``."""
    head = line[1:] if line.startswith("{") else line
    if not head.endswith(":") or "{" in head or "}" in head or not 0 <= head.find("(") < head.rfind(")"):
        return False
    return ":" not in head[:head.index("(")] + head[head.rindex(")"):-1]


def tag_of(text: str) -> Tuple[str, Tuple[str, ...]]:
    """The kind and the words of a tag line; ("", ()) if it has no colon."""
    match = _tag.match(text)
    return (match.group("kind"), tuple(match.group("words").split())) if match else ("", ())


def visible_words(text: str) -> int:
    """How many words a reader sees at most in `text`: a condition counts its longest branch."""

    def longest(match: "re.Match[str]") -> str:
        inside = match.group(0)[1:-1]
        head, colon, rest = inside.partition(":")
        if not colon:
            return "word word word" if "recall(" in inside else ""
        return max(rest.split("|"), key=lambda branch: len(branch.split()))

    before = None
    while before != text:
        before, text = text, _logic.sub(longest, text)
    return len(text.split())
