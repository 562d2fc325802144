"""The report as tables to read, and as JSON for other programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Dict, List, Mapping

from narrative.content import Content
from rich.console import Console
from rich.table import Table

from tools.explore.report import Report
from tools.wide import print_table

MOVING = 12
"""So many of the choices that move the goodbyes most are listed."""


def print_report(report: Report, content: Content) -> None:
    """Print everything that is not one row a line."""
    console = Console(highlight=False)
    print_table(console, goodbyes_table(report, content))
    print_table(console, latest_table(report, content))
    print_table(console, choices_table(report, content))
    for title, found in (("No evening shows", report.unreachable), ("Runs out without `-> DONE`", report.dead_ends)):
        for file, line, text in found:
            console.print("%s:%d: %s: %s" % (file, line, title, text), markup=False, soft_wrap=True)
    if not report.unreachable and not report.dead_ends:
        console.print("No dead end. Every line and every option can come.")
    console.print("%d lines and %d options counted; %.0f s, at most %.0f MiB."
                  % (len(report.lines), len(report.options), report.seconds, report.peak_mib))


def _titles(content: Content) -> Dict[str, str]:
    return {each.id: each.title for each in content.rules.goodbyes}


def percent(chance: float) -> str:
    """A probability as it is printed: ``12.34 %``, a dash for what cannot be, ``< 0.01 %`` for what hardly can."""
    if chance == 0:
        return "–"
    return "< 0.01 %" if chance < 0.00005 else "%.2f %%" % (100 * chance)


def goodbyes_table(report: Report, content: Content) -> Table:
    """The exact probability of each goodbye, player by player."""
    table = Table(title="Goodbyes, exactly", title_justify="left")
    table.add_column("goodbye")
    for player in report.goodbyes:
        table.add_column(player, justify="right")
    for goodbye, title in _titles(content).items():
        table.add_row(title, *(percent(figures.get(goodbye, 0.0)) for figures in report.goodbyes.values()))
    return table


def latest_table(report: Report, content: Content) -> Table:
    """The last choice that still moves each goodbye."""
    table = Table(title="The last choice that moves it", title_justify="left")
    for column in ("goodbye", "its first option", "where"):
        table.add_column(column)
    for goodbye, title in _titles(content).items():
        file, line, text = report.latest.get(goodbye, ("", 0, "–"))
        table.add_row(title, text, "%s:%d" % (file, line) if file else "–")
    return table


def choices_table(report: Report, content: Content) -> Table:
    """The choices that move the goodbyes most."""
    table = Table(title="The choices that move the goodbyes most", title_justify="left")
    for column, justify in (("where", "left"), ("moves", "right"), ("offered", "right"), ("most moved", "left")):
        table.add_column(column, justify=justify)  # type: ignore[arg-type]
    titles = _titles(content)
    for choice in sorted(report.choices, key=lambda each: -each.moves)[:MOVING]:
        most = max(choice.spread, key=lambda goodbye: choice.spread[goodbye]) if choice.spread else ""
        table.add_row("%s:%d" % (choice.file, choice.line), "%.3f" % choice.moves, percent(choice.offered),
                      "%s by %s" % (titles[most], percent(choice.spread[most])) if most else "–")
    return table


def as_json(report: Report) -> str:
    """The report as JSON; lines and options as lists, as JSON has no pairs for keys."""
    plain: Dict[str, Any] = {key: value for key, value in asdict(report).items() if key not in ("lines", "options")}
    plain["lines"] = _rows(report.lines, lambda chance: {"read": chance})
    plain["options"] = _rows(report.options, lambda figures: dict(asdict(figures)))
    return json.dumps(plain, ensure_ascii=False, indent=1, default=list)


def _rows(table: Mapping[Any, Any], row: Any) -> List[Dict[str, Any]]:
    return [{"scene": scene, "seen_id": seen, **row(value)} for (scene, seen), value in table.items()]
