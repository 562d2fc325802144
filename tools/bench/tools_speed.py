"""The tools measured: each command as a person starts it."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import List, NamedTuple

from tools.setup import ROOT


class Ran(NamedTuple):
    """How a command went: seconds, the most memory of its largest process in MB, and whether it ended well."""

    seconds: float
    megabytes: float
    well: bool


def run_command(arguments: List[str]) -> Ran:
    """Run `python3 -m tools` with `arguments` and measure it."""
    started = time.perf_counter()
    with TemporaryDirectory() as folder, open(Path(folder) / "out", "w") as out:
        run = subprocess.Popen([sys.executable, "-m", "tools", *arguments], cwd=ROOT, stdout=out, stderr=out,
                               stdin=subprocess.DEVNULL, env=dict(os.environ))
        _, status, usage = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    return Ran(time.perf_counter() - started, _megabytes(usage), run.returncode == 0)


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / 1000


def has_command(name: str) -> bool:
    """Whether `python3 -m tools` knows the command `name`."""
    listed = subprocess.run([sys.executable, "-m", "tools", "--help"], cwd=ROOT, capture_output=True, text=True)
    return " %s " % name in listed.stdout


def shipped_megabytes() -> float:
    """The size of what a package holds before it is packed: the game's own files."""
    from tools.export.stage import GAME, shipped

    return sum(each.stat().st_size for each in shipped(GAME)) / 1e6
