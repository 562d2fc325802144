"""Everyday slips in YAML that its reader notices only later: a colon or its space left out, a space too many, an
apostrophe between single quotation marks."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

import yaml

_entry = re.compile(r"^(?P<margin>\s*(?:- +)*)[\w-]+:(?=\s|$)")
_no_space = re.compile(r"^\s*(?:- +)*[\w-]+(?P<sign>:)(?=[^\s:])")
_no_colon = re.compile(r"^\s*(?:- +)*(?P<sign>[\w-]+)(?=\s+\S|$)")
_whole = re.compile(r"^(?P<margin>\s*(?:- +)*)[\w-]+:\s+[^\s#|>]")
NO_SPACE = "a space is missing after this colon"
NO_COLON = "the colon after the name of an entry is missing"
NOT_IN_LINE = "this does not line up with the entries above it"
ENDED = {
    "'": "this apostrophe ends the words that began with one; words with an apostrophe in them go between "
         'straight double quotation marks, or the apostrophe is written twice',
    '"': "this quotation mark ends the words that began with one; words with straight double quotation "
         "marks in them go between single ones",
}


class Slip(NamedTuple):
    """What is wrong, and where: the line and the columns from 1."""

    what: str
    line: int
    column: int
    end_column: int


def slip_of(error: yaml.MarkedYAMLError, text: str) -> Optional[Slip]:
    """The slip that made the reader of `text` give up with `error`, if it is one of these."""
    said, mark = str(error.problem), error.problem_mark
    if mark is None:
        return None
    lines = text.split("\n")
    if "mapping values are not allowed here" in said:
        return _above_an_entry(lines, mark.line, mark.column)
    if "could not find expected ':'" in said and error.context_mark:
        return _nameless(lines, error.context_mark.line)
    if "<scalar>" in said and said.startswith("expected "):
        return _ended_early(lines, mark.line, mark.column)
    return None


def _above_an_entry(lines: "list[str]", at: int, colon: int) -> Optional[Slip]:
    """What is wrong with the line above an entry, or between the two, if the colon of that entry is not expected."""
    entry = _entry.match(lines[at]) if at < len(lines) else None
    above = next((each for each in range(at - 1, -1, -1) if lines[each].strip(" -") and
                  not lines[each].lstrip().startswith("#")), None)
    if entry is None or entry.end() - 1 != colon or above is None:
        return None
    whole = _whole.match(lines[above])
    if whole is None:
        return _nameless(lines, above)
    if len(entry.group("margin")) > len(whole.group("margin")):
        first = len(lines[at]) - len(lines[at].lstrip())
        return Slip(NOT_IN_LINE, at + 1, first + 1, colon + 1)
    return None


def _nameless(lines: "list[str]", at: int) -> Optional[Slip]:
    """What is wrong with the name of the entry on the line `at`, from 0."""
    line = lines[at] if at < len(lines) else ""
    for pattern, what in ((_no_space, NO_SPACE), (_no_colon, NO_COLON)):
        found = pattern.match(line)
        if found:
            return Slip(what, at + 1, found.start("sign") + 1, found.end("sign") + 1)
    return None


def _ended_early(lines: "list[str]", at: int, column: int) -> Optional[Slip]:
    """The quotation mark straight before the place where the reader gave up, within what was meant to be quoted."""
    sign = lines[at][column - 1:column] if at < len(lines) and column else ""
    return Slip(ENDED[sign], at + 1, column, column + 1) if sign in ENDED else None
