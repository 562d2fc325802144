"""`python3 -m tools explore some/story.ink`."""

from __future__ import annotations

import json
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tools.explore.plain import explore_ink
from tools.explore.tables import percent


def explore_plain(file: Path, json_file: str) -> int:
    """Explore an ink story and print what was found. The exit status: 1 for a dead end or text that never comes."""
    report = explore_ink(file)
    table = Table(title="Ends", title_justify="left")
    for column in ("last words", "where", "chance", "shortest", "options taken"):
        table.add_column(column)
    for end in report.endings:
        table.add_row(end.text or "–", "%s:%d" % (end.file, end.line), percent(end.chance), "%d words" % end.words,
                      " ".join(str(each) for each in end.way))
    console = Console(highlight=False)
    console.print(table)
    for end in report.endings:
        if end.wrong:
            console.print("%s:%d: dead end after %r: %s" % (end.file, end.line, end.text, end.wrong), markup=False,
                          soft_wrap=True)
    for path, line, text in report.unreachable:
        console.print("%s:%d: never comes: %s" % (path, line, text), markup=False, soft_wrap=True)
    if not report.endings:
        console.print("It never ends.")
    if report.by_chance:
        console.print("It uses chance (RANDOM or a shuffle): all this is known for one seed alone.")
    console.print("%d places, %d choices." % (report.places, report.choices))
    if json_file:
        plain = {**report._asdict(), "endings": [end._asdict() for end in report.endings]}
        Path(json_file).write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 1 if report.unreachable or not report.endings or any(end.wrong for end in report.endings) else 0
