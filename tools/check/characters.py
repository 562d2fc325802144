"""Characters that are not what they look like, and braces, brackets and quotation marks without their partner."""

from __future__ import annotations

import re
import unicodedata
from typing import Iterator, List, Tuple

from narrative.diagnostics import Diagnostic, nearest
from narrative.markup import spans

_call = re.compile(r"\b(?:moment|remember|recalls|recall|reached|phase|has_been|heard|goodbye)\(([^()\n]*)\)?")
_invisible = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f"
                        "\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd]")
_comment = re.compile(r"/\*.*?(?:\*/|\Z)|//[^\n]*", re.S)
_knot = re.compile(r"^\s*={2,}")
_bracket = re.compile(r"^\s*(?:[*+]\s*)+[^\[\]]*\[[^\]]*$")
_aside = re.compile(r"\(([A-Za-z.…]+(?:\s+[A-Za-z.…]+)?)\)")
_foreign = re.compile(r"</?[A-Za-z]\w*>|\*\*+|(?<!\w)_\w[^_]*_(?!\w)|\[/?[a-z]+(?: [a-z]+)?\]")
BEATS = ("beat", "long beat")
OTHER_WORDS = {"pause": "beat", "short pause": "beat", "silence": "long beat", "long pause": "long beat"}
"""What a pause is called elsewhere."""
UNCLOSED = "This /* has no */: all the rest of the file is a comment."
STRAIGHT = "Names of the script stand between straight double quotation marks."


def without_comments(source: str) -> str:
    """`source` with its comments as spaces, so that every line and column stays where it is."""

    def blank(match: "re.Match[str]") -> str:
        return re.sub(r"[^\n]", " ", match.group(0))

    return _comment.sub(blank, source)


def check_characters(file: str, source: str) -> Iterator[Diagnostic]:
    """What is wrong with the characters of an ink file: E214, E215, W311."""
    plain = without_comments(source)
    yield from _braces(file, plain)
    for number, line in enumerate(plain.split("\n"), 1):
        if _bracket.match(line):
            column = line.index("[") + 1
            yield Diagnostic("E214", "This [ has no ].", file, number, column, "", column + 1)
        yield from _quotes(file, number, line)
    yield from _unclosed(file, source)
    yield from check_invisible(file, source)


def _unclosed(file: str, source: str) -> Iterator[Diagnostic]:
    """The comment that goes on to the end of the file, if there is one."""
    for comment in _comment.finditer(source):
        if comment.group(0).startswith("/*") and not re.search(r"(?s)\A/\*.*\*/\Z", comment.group(0)):
            before = source[:comment.start()]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            yield Diagnostic("E214", UNCLOSED, file, line, column, "", column + 2)


def _braces(file: str, plain: str) -> Iterator[Diagnostic]:
    """A knot's braces belong to it alone, so that one that is lost is told where it is lost."""
    open_braces: List[Tuple[int, int]] = []
    for number, line in enumerate(plain.split("\n"), 1):
        if _knot.match(line):
            yield from _left_open(file, open_braces)
            open_braces = []
        for match in re.finditer(r"\\.|[{}]", line):
            if match.group(0) == "{":
                open_braces.append((number, match.start() + 1))
            elif match.group(0) == "}" and open_braces:
                open_braces.pop()
            elif match.group(0) == "}":
                column = match.start() + 1
                yield Diagnostic("E214", "This } closes nothing.", file, number, column, "", column + 1)
    yield from _left_open(file, open_braces)


def _left_open(file: str, braces: List[Tuple[int, int]]) -> Iterator[Diagnostic]:
    if braces:
        line, column = braces[-1]
        yield Diagnostic("E214", "This { has no }.", file, line, column, "", column + 1)


def _quotes(file: str, number: int, line: str) -> Iterator[Diagnostic]:
    for match in _call.finditer(line):
        inside = match.group(1)
        other = re.search("[“”„‟«»‘’']", inside)
        if other and '"' not in inside:
            column = match.start(1) + other.start() + 1
            meant = re.sub("[“”„‟«»‘’']", '"', match.group(0))
            yield Diagnostic("E215", STRAIGHT, file, number, column, meant, column + 1)
        elif inside.count('"') % 2:
            column = match.start(1) + inside.index('"') + 1
            yield Diagnostic("E214", "This quotation mark has no partner.", file, number, column, "", column + 1)


def check_invisible(file: str, source: str) -> Iterator[Diagnostic]:
    """Characters that cannot be seen, or look like another (W311), the first of each line."""
    for number, line in enumerate(source.split("\n"), 1):
        match = _invisible.search(line)
        tab = re.search(r"(?<=\S)[ ]*\t\s*\S", line) if match is None else None
        if match or tab:
            start = match.start() if match else line.index("\t", tab.start())  # type: ignore[union-attr]
            name = unicodedata.name(line[start], "").lower() or "control character U+%04X" % ord(line[start])
            what = "There is a %s here, which cannot be seen." % ("tab" if tab else name)
            yield Diagnostic("W311", what, file, number, start + 1, "", start + 2)


def wrong_markup(text: str) -> Iterator[Tuple[str, str, str]]:
    """What of `text` looks like markup and is none: what to say, the nearest right thing, and the piece itself."""
    found = spans(text.replace("\\*", ""))
    for pause in re.findall(r"\((?:long )?beat\)", " ".join(span.text for span in found if span.kind == "emphasis")):
        yield "Within emphasis %r would be read as it stands." % pause, "*…* %s *…*" % pause, pause
    rest = "".join(span.text for span in found if span.kind == "plain")
    foreign = _foreign.search(rest)
    if foreign:
        other = foreign.group(0)
        meant = _pause(other.strip("[]")) or ("" if other[:1] == "[" and len(other) > 4 else "*emphasis*")
        yield "%r would be read as it stands." % other, meant, other
    elif "*" in rest:
        yield "This asterisk has no partner.", "*emphasis*", "*"
    for match in _aside.finditer(rest):
        meant = _pause(match.group(1))
        if meant:
            yield "%r would be read as it stands." % match.group(0), meant, match.group(0)


def _pause(words: str) -> str:
    """The pause of the markup that `words`, from between brackets, may mean, or ``""``."""
    plain = " ".join(words.lower().strip(".…").split())
    meant = OTHER_WORDS.get(plain) or nearest(plain, BEATS)
    return "(%s)" % meant if meant else ""
