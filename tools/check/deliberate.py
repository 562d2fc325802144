"""Warnings that are meant: a comment on the line before, ``// deliberate: W406 why`` in ink, ``#`` in YAML."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, Iterable, Iterator, Tuple

from narrative.diagnostics import Diagnostic, nearest

from tools.check.explain import entries

_mark = re.compile(r"^\s*(?://|#)\s*deliberate:\s*(\w+)")
_deliberate = re.compile(r"^\s*(?://|#)\s*deliberate:\s*(W\d{3})\b")


@lru_cache(maxsize=None)
def _warnings() -> Tuple[str, ...]:
    return tuple(code for code in entries() if code[0] == "W")


def unknown_marks(file: str, source: str) -> Iterator[Diagnostic]:
    """The marks of `file` for what is no warning: an error's number, or one that does not exist (W410)."""
    for number, line in enumerate(source.split("\n"), 1):
        mark = _mark.match(line) if "deliberate:" in line else None
        if mark and mark.group(1) not in _warnings():
            yield Diagnostic("W410", "There is no warning %s to keep." % mark.group(1), file, number,
                             mark.start(1) + 1, nearest(mark.group(1), _warnings(), 0.75), mark.end(1) + 1)


def undisturbed(file: str, source: str, found: Iterable[Diagnostic], judged: str) -> Iterator[Diagnostic]:
    """`found`, all of `file`, without what is marked as meant; and the marks that keep nothing (W410).

    Marks for numbers that do not begin with one of the characters after W in `judged` are left alone: whether they
    keep something was not looked into.
    """
    marks: Dict[Tuple[int, str], Tuple[int, bool]] = {}
    lines = source.split("\n")
    for number, line in enumerate(lines, 1):
        mark = _deliberate.match(line)
        if mark and mark.group(1)[1] in judged:
            after = number
            while after < len(lines) and _deliberate.match(lines[after]):
                after += 1
            marks[(after + 1, mark.group(1))] = (number, False)
    for each in found:
        key = (each.line, each.code)
        if key in marks:
            marks[key] = (marks[key][0], True)
        else:
            yield each
    for (_, code), (number, used) in marks.items():
        if not used:
            column = lines[number - 1].index(code) + 1
            yield Diagnostic("W410", "Nothing here would be said by %s; the mark can go." % code, file, number, column,
                             "", column + len(code))
