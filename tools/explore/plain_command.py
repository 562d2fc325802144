"""`python3 -m tools explore some/story.ink`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterable, Sequence

from narrative.diagnostics import ScriptError
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tools.check.output import print_report
from tools.explore.plain import Ending, PlainReport, explore_ink
from tools.explore.tables import percent
from tools.story.scripts import SCRIPTS, shown
from tools.wide import print_table


def explore_plain(file: Path, json_file: str) -> int:
    """Explore an ink story and print what was found. The exit status: 1 for a dead end, text that never
    comes, or nothing to be read."""
    if file.suffix == ".ink" and file.is_file() and file.resolve().is_relative_to(SCRIPTS):
        raise SystemExit("%s is a part of this project's story: `python3 -m tools explore`, without a file, explores "
                         "all of it." % shown(file))
    try:
        report = explore_ink(file)
    except ScriptError as error:
        print_report(error.diagnostics)
        return 1
    _print(report)
    if json_file:
        plain = {**report._asdict(), "endings": [end._asdict() for end in report.endings]}
        Path(json_file).write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    stuck = any(end.wrong for end in report.endings)
    return 1 if report.silent or report.unreachable or not report.endings or stuck else 0


def _print(report: PlainReport) -> None:
    console = Console(highlight=False, soft_wrap=True)
    ends = [end for end in report.endings if not end.wrong]
    stuck = [end for end in report.endings if end.wrong]
    if report.silent:
        console.print("There is nothing to be read in it.")
    if ends and not report.silent:
        print_table(console, _table("Ends", ends))
    if stuck:
        print_table(console, _table("Stuck: these are no ends", stuck))
    for end in stuck:
        after = " (after %r)" % end.text if end.text else ""
        console.print("%s: %s%s" % (_place(end), end.wrong, after), markup=False)
    for path, line, text in report.unreachable:
        console.print("%s:%d: never comes: %s" % (path, line, text), markup=False)
    if report.broken:
        console.print("What never comes is told when that is mended.")
    if not report.endings:
        console.print("It never ends.")
    if stuck:
        console.print("It ends in %s, and is stuck in %s." % (_sum(ends), _sum(stuck)))
    if report.by_chance:
        console.print("It uses chance (RANDOM or a shuffle): all this is known for one seed alone, and what never "
                      "comes is not told.")
    console.print("%s, %s." % (_counted(report.places, "place"), _counted(report.choices, "choice")))


def _table(title: str, ends: Iterable[Ending]) -> Table:
    table = Table(title=title, title_justify="left")
    for column in ("last words", "where", "chance", "shortest", "options taken"):
        table.add_column(column, justify="right" if column in ("chance", "shortest") else "left")
    for end in ends:
        options = " → ".join("%d %s" % each for each in zip(end.way, end.options))
        table.add_row(escape(end.text) or "–", escape(_place(end)), percent(end.chance), _counted(end.words, "word"),
                      escape(options) or "–")
    return table


def _place(end: Ending) -> str:
    return "%s:%d" % (end.file, end.line) if end.line else end.file


def _sum(ends: Sequence[Ending]) -> str:
    return percent(sum(end.chance for end in ends)) if ends else "0 %"


def _counted(number: int, noun: str) -> str:
    return "%d %s%s" % (number, noun, "" if number == 1 else "s")
