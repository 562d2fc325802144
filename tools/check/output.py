"""How diagnostics are shown: to people with the line and a caret, to editors as JSON; and what the exit status says."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Dict, List, Sequence

from narrative.diagnostics import Diagnostic
from rich.console import Console
from rich.text import Text

from tools.check.causes import by_cause, cause_of
from tools.check.explain import anchors
from tools.setup import ROOT

CLEAN, ERRORS, WRONG_USE, WARNINGS = 0, 1, 2, 3
"""Exit statuses: nothing, or warnings only; errors; the command was used wrongly; warnings only, and ``--strict``."""
WIDEST = 100
MOST_PLACES = 12
"""So many other places of one mistake are named."""
_unprintable = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def exit_status(found: Sequence[Diagnostic], strict: bool = False) -> int:
    """The exit status that says how bad `found` is."""
    if any(is_error(each) for each in found):
        return ERRORS
    return WARNINGS if found and strict else CLEAN


def is_error(diagnostic: Diagnostic) -> bool:
    """Whether the story cannot be played with it."""
    return diagnostic.code.startswith("E")


def as_json(found: Sequence[Diagnostic]) -> str:
    """`found` for other programs; docs/writing.md describes the fields."""
    pages = anchors()
    return json.dumps([
        {
            "file": each.file, "line": each.line, "column": each.column, "end_column": each.end_column,
            "code": each.code, "severity": "error" if is_error(each) else "warning", "message": each.what,
            "suggestion": each.meant, "cause": cause_of(each), "page": pages.get(each.code, "docs/diagnostics.md"),
        }
        for each in found
    ], ensure_ascii=False, indent=1)


def print_json(found: Sequence[Diagnostic]) -> None:
    """Print `found` as `as_json` gives it."""
    _robust_output()
    print(as_json(found))


def print_report(found: Sequence[Diagnostic], more: Sequence[str] = ()) -> None:
    """Print each of `found` on a line of its own, below it the line of the script with a caret; then the sum, and
    what there is `more` to say. What has one cause is told once, with the other places."""
    _robust_output()
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    sources: Dict[str, List[str]] = {}
    groups = by_cause(found)
    for first, *others in groups:
        console.print(Text(visible(str(first)), "bold red" if is_error(first) else "bold yellow"))
        for line in excerpt(first, _lines(first.file, sources)):
            console.print(Text(line, "dim"))
        if others:
            console.print(Text(visible(also(first, others)), "dim"))
    errors = sum(is_error(first) for first, *_ in groups)
    places = " in %d places" % sum(map(is_error, found)) if len(groups) < len(found) else ""
    console.print(Text("%s%s, %s." % (_counted(errors, "error"), places, _counted(len(groups) - errors, "warning"))))
    if found:
        console.print(Text("`python3 -m tools check --explain %s` says more." % found[0].code))
    for each in more:
        console.print(Text(each))


def excerpt(diagnostic: Diagnostic, lines: Sequence[str]) -> List[str]:
    """The line that `diagnostic` is about with its number, and a line of carets below the place; of a very long line
    the part around the place. Nothing if there is no such line."""
    if not 0 < diagnostic.line <= len(lines):
        return []
    source = lines[diagnostic.line - 1]
    start, end = diagnostic.column - 1, max(diagnostic.end_column - 1, diagnostic.column)
    first = max(0, min(start - WIDEST // 2, len(source) - WIDEST)) if len(source) > WIDEST else 0
    shown = visible(source[first:first + WIDEST])
    number = "%5d" % diagnostic.line
    carets = "^" * max(1, min(end, first + WIDEST) - start)
    return ["%s | %s" % (number, shown), "%s | %s%s" % (" " * len(number), " " * (start - first), carets)]


def also(first: Diagnostic, others: Sequence[Diagnostic]) -> str:
    """Where else the name is that `first` is about, and what that may mean."""
    lines: Dict[str, List[str]] = {}
    for each in others[:MOST_PLACES]:
        lines.setdefault(each.file, []).append(str(each.line))
    places = "; ".join("%s:%s" % (file, ", ".join(dict.fromkeys(at))) for file, at in lines.items())
    left = len(others) - MOST_PLACES
    more = " and %d more (--json names them)" % left if left > 0 else ""
    return "      | and in %s: %s%s. If %r was renamed where it is declared, one mistake made all of them." % (
        _counted(len(others), "other place"), places, more, cause_of(first))


def visible(text: str) -> str:
    """`text` with what a terminal would act on, or not show, as a mark of the same width."""
    return _unprintable.sub("\ufffd", text.replace("\t", " "))


def _counted(number: int, noun: str) -> str:
    return "%d %s%s" % (number, noun, "" if number == 1 else "s")


def _lines(file: str, sources: Dict[str, List[str]]) -> List[str]:
    if file not in sources:
        try:
            text = (ROOT / Path(file)).read_bytes().decode("utf-8-sig", "replace")
            sources[file] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        except OSError:
            sources[file] = []
    return sources[file]


def _robust_output() -> None:
    """A terminal that cannot show a letter shows its number instead of stopping the check."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
