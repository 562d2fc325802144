"""`python3 -m tools explore`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Iterator

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from tools.explore.report import Report
from tools.explore.scenes import CACHE
from tools.explore.story import explore_story
from tools.explore.tables import as_json, print_report
from tools.explore.verify import verify


def run_explore(ink: str, json_file: str, processes: int, evenings: int = 0, anew: bool = False) -> int:
    """Explore the project's story, or the ink file `ink`, and print what was found.

    With `evenings`, so many are played as well, and compared; `anew`, nothing that was kept is used. The exit status
    is 1 if something is wrong: a dead end, something written that can never come, or numbers that do not agree with
    what was played.
    """
    if ink:
        from tools.explore.plain_command import explore_plain

        return explore_plain(Path(ink), json_file)
    bar = Progress(TextColumn("{task.description:<24}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn(),
                   console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
    with bar, _cache(anew) as cache:
        task = bar.add_task("exploring", total=1.0)
        whole = explore_story(cache=cache, processes=processes, progress=lambda what, share: bar.update(
            task, description=what, completed=share))
    if json_file:
        Path(json_file).write_text(as_json(whole.report) + "\n", encoding="utf-8")
    print_report(whole.report, whole.content)
    if evenings and verify(whole, evenings, processes):
        return 1
    return _status(whole.report)


@contextmanager
def _cache(anew: bool) -> Iterator[Path]:
    """The folder with what is kept from time to time; `anew`, an empty one."""
    if not anew:
        yield CACHE
        return
    with TemporaryDirectory(prefix="evg-explore-") as folder:
        yield Path(folder)


def _status(report: Report) -> int:
    return 1 if report.unreachable or report.dead_ends else 0
