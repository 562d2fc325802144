"""Warnings that are meant: a comment on the line before, ``// deliberate: W406 why`` in ink, ``#`` in YAML."""

from __future__ import annotations

import re
from typing import Dict, Iterable, Iterator, Tuple

from narrative.diagnostics import Diagnostic

_deliberate = re.compile(r"^\s*(?://|#)\s*deliberate:\s*(W\d{3})\b")


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
