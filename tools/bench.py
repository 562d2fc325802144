"""`python3 -m tools bench`: speed, side by side in one run. Figures, never assertions."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Dict, List, Tuple

from narrative.beats import Interlude, Line, Menu
from narrative.ink import InkRuntime, PythonInk
from narrative.story import Story
from rich.console import Console
from rich.table import Table

from tools.play.read import evening
from tools.setup import ROOT
from tools.story.bink_ink import BinkInk
from tools.story.build import Built, build

Row = Tuple[str, str, str]


def run_bench(evenings: int) -> None:
    """Measure the core on both runtimes, the checks, and the second start of a command; print one table."""
    built = build()
    rows: List[Row] = []
    for name, runtime in (("inkpython (the window's)", PythonInk), ("bink (the tools')", BinkInk)):
        rows += _beats(name, built, runtime, evenings)
    rows.append(("check, whole story, warm", _seconds(["check"]), "budget 3 s"))
    rows.append(("play --help, second run", _seconds(["play", "--help"]), "budget 2 s"))
    table = Table("what", "measured", "note")
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _beats(name: str, built: Built, runtime: Callable[..., InkRuntime], evenings: int) -> List[Row]:
    """Milliseconds from one beat to the next, over whole random evenings, and at their longest point."""
    story = Story(built.scenes, built.content, runtime)
    spans: Dict[str, List[float]] = {}
    for seed in range(evenings):
        before, scene = time.perf_counter(), ""
        for snapshot, _ in evening(story, seed):
            now = time.perf_counter()
            if isinstance(snapshot.beat, (Line, Menu, Interlude)) and snapshot.scene == scene:
                spans.setdefault(snapshot.scene, []).append((now - before) * 1000)
            scene, before = snapshot.scene, time.perf_counter()
    every = sorted(value for values in spans.values() for value in values)
    worst = max(spans, key=lambda scene: statistics.median(spans[scene]))
    return [
        ("one beat, %s" % name, "median %.2f ms, 99th percentile %.2f ms" % (_at(every, 0.5), _at(every, 0.99)),
         "%d beats" % len(every)),
        ("… in the slowest scene", "median %.2f ms, 99th percentile %.2f ms"
         % (_at(sorted(spans[worst]), 0.5), _at(sorted(spans[worst]), 0.99)), "%s; budget 2 and 8 ms" % worst),
    ]


def _at(values: List[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def _seconds(arguments: List[str]) -> str:
    started = time.perf_counter()
    with TemporaryDirectory() as folder, open(Path(folder) / "out", "w") as out:
        subprocess.run([sys.executable, "-m", "tools", *arguments], cwd=ROOT, stdout=out, stderr=out,
                       stdin=subprocess.DEVNULL, env=dict(os.environ))
    return "%.2f s" % (time.perf_counter() - started)
