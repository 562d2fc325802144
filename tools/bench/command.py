"""`python3 -m tools bench`: what is measured, against the budgets of the architecture, as tables of ratios."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Sequence

from narrative.ink import PythonInk
from rich.console import Console
from rich.table import Table

from tools.bench.core import Cost, beat_costs
from tools.bench.tools_speed import Ran, package_megabytes, run_command, shipped_megabytes
from tools.bench.window import Both, measure_window
from tools.bench.writing import measure_edits
from tools.export.command import lacking
from tools.setup import say
from tools.story.bink_ink import BinkInk
from tools.story.build import Built, build
from tools.wide import print_table

EDITS = 9
"""So many edits are made in the running window."""


class Row(NamedTuple):
    """One line of the table. `ratio` is of the budget: 1 is all of it, less is better."""

    what: str
    measured: str
    budget: str = ""
    ratio: Optional[float] = None


def run_bench(evenings: int, starts: int, window: bool) -> None:
    """Measure the core over `evenings` evenings, the tools, and with `window` both games over `starts` starts each."""
    built, console = build(), Console(highlight=False)
    rows: List[Row] = []
    for name, runtime in (("inkpython, the window's", PythonInk), ("bink, the tools'", BinkInk)):
        rows += _beats(name, beat_costs(built, runtime, evenings))
    _print("The core", rows, console)
    _print("The tools", _tools(), console)
    if window:
        _print("Writing", [_writing(built, EDITS)], console)
        say("Measuring the window beside The Question, %d starts each …" % starts)
        both = measure_window(built, starts)
        _print("The window beside The Question", _window(both), console)


def _print(title: str, rows: Sequence[Row], console: Console) -> None:
    table = Table("what", "measured", "budget", "of the budget", title=title, title_justify="left")
    for row in rows:
        over = row.ratio is not None and row.ratio > 1
        ratio = "" if row.ratio is None else "%.2f" % row.ratio
        table.add_row(row.what, row.measured, row.budget, "[bold red]%s[/]" % ratio if over else ratio)
    print_table(console, table)


def _beats(name: str, cost: Cost) -> List[Row]:
    measured = "median %.2f ms, 99th percentile %.2f ms"
    return [
        Row("one beat, %s" % name, measured % (cost.median, cost.most) + " of %d" % cost.beats),
        Row("… in the slowest scene", measured % (cost.scene_median, cost.scene_most) + ", %s" % cost.scene,
            "2 and 8 ms", max(cost.scene_median / 2, cost.scene_most / 8)),
    ]


def _tools() -> List[Row]:
    rows = []
    for arguments, budget in ((["check"], 3.0), (["play", "--help"], 2.0)):
        run_command(arguments)  # warm
        ran = run_command(arguments)
        rows.append(Row(" ".join(arguments), _took(ran), "%.0f s" % budget, ran.seconds / budget))
    ran = run_command(["explore", "--anew"])
    rows.append(Row("explore, nothing kept", _took(ran) + ", %.0f MB" % ran.megabytes, "120 s, 2,147 MB",
                    max(ran.seconds / 120, ran.megabytes / 2147)))
    run_command(["explore"])
    rows.append(Row("explore, nothing changed", _took(run_command(["explore"]))))
    rows += [_export(target) for target in ("deb", "linux") if not lacking(target, "")]
    size = shipped_megabytes()
    rows.append(Row("what a package holds, unpacked", "%.1f MB" % size, "80 MB", size / 80))
    return rows


def _export(target: str) -> Row:
    ran = run_command(["export", target])
    size = package_megabytes(target)
    return Row("export " + target, "%s, %.1f MB" % (_took(ran), size), "80 MB", size / 80)


def _took(ran: Ran) -> str:
    return "%.1f s%s" % (ran.seconds, "" if ran.well else ", failed")


def _writing(built: Built, edits: int) -> Row:
    seconds = measure_edits(built, edits)
    return Row("an edit, from saving it to the picture with it", "median %.2f s, most %.2f s of %d" % (
        seconds[len(seconds) // 2], seconds[-1], len(seconds)), "1 s", seconds[len(seconds) // 2])


def _window(both: Both) -> List[Row]:
    ours, theirs, notes = both.ours.facts, both.theirs.facts, both.ours.notes

    def beside(what: str, name: str, unit: str, budget: Optional[float], more_is_better: bool = False) -> Row:
        ratio = ours[name] / theirs[name]
        of_budget = None if budget is None else (budget / ratio if more_is_better else ratio / budget)
        law = "" if budget is None else "%s %.2f ×" % ("at least" if more_is_better else "at most", budget)
        measured = "%.2f %s, The Question %.2f: %.2f ×" % (ours[name], unit, theirs[name], ratio)
        return Row(what, measured, law, of_budget)

    def timed(what: str, name: str, budget: str, ratio: bool) -> Row:
        median, most = notes[name]
        return Row(what, "median %.2f ms, 99th percentile %.2f ms" % (median, most), budget,
                   max(median / 2, most / 8) if ratio else None)

    return [
        beside("start to the main menu", "started", "s", 1.25),
        beside("… of which the processor worked", "cpu", "s", None),
        beside("memory at the menu", "menu", "MB", None),
        beside("memory at the end", "after", "MB", None),
        beside("frames a second, 1280×720, her light on the screen", "frames", "", 0.8, more_is_better=True),
        beside("… processor a frame", "frame_cpu", "ms", None),
        beside("… frames, both without anisotropic filtering", "unfiltered_frames", "", None),
        beside("… processor a frame, so", "unfiltered_frame_cpu", "ms", None),
        timed("one beat in the window, the core's share", "every", "2 and 8 ms", True),
        timed("… in the slowest scene, %s" % notes["worst"], "slowest", "2 and 8 ms", True),
        timed("from scene to scene", "changes", "", False),
        timed("writing in the journal, at the end of the evening", "journal", "", False),
        beside("a save, the picture included", "saving", "ms", None),
        beside("reading one back", "loading", "ms", None),
    ]
