"""The tools measured: each command as a person starts it."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import List, NamedTuple

from tools.export.release import DIST
from tools.setup import ROOT

LOOK = 0.1
"""Seconds between two looks at the memory."""


class Ran(NamedTuple):
    """How a command went: seconds, the most memory of all its processes together in MB, and whether it ended well.

    Memory is resident memory, looked at ten times a second; pages that processes share are counted for each.
    """

    seconds: float
    megabytes: float
    well: bool


def run_command(arguments: List[str]) -> Ran:
    """Run `python3 -m tools` with `arguments` and measure it."""
    started, most = time.perf_counter(), 0.0
    run = subprocess.Popen([sys.executable, "-m", "tools", *arguments], cwd=ROOT, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, start_new_session=True)
    while True:
        try:
            code = run.wait(LOOK)
        except subprocess.TimeoutExpired:
            most = max(most, _megabytes(run.pid))
        else:
            return Ran(time.perf_counter() - started, most, code == 0)


def _megabytes(session: int) -> float:
    """What all processes of a session hold at this moment."""
    pages = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        if int(after_name[3]) == session:
            pages += int(after_name[21])
    return pages * resource.getpagesize() / 1e6


def shipped_megabytes() -> float:
    """The size of what a package holds before it is packed: the game's own files."""
    from tools.export.stage import GAME, shipped

    return sum(each.stat().st_size for each in shipped(GAME)) / 1e6


def package_megabytes(target: str) -> float:
    """The size of the newest package of `target` in dist/; 0 if there is none."""
    made = sorted(DIST.glob("*-%s.*" % target), key=lambda each: each.stat().st_mtime)
    return made[-1].stat().st_size / 1e6 if made else 0.0
