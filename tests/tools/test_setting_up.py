"""Two first commands at once: one sets up, the other waits and finds it done."""

from __future__ import annotations

import subprocess
import sys

from tools.setup import ROOT

SET_UP = """
import sys
from pathlib import Path
from tools.setup.lock import alone
lock, done = Path(sys.argv[1]), Path(sys.argv[2])
with alone(lock):
    print("found" if done.exists() else "setting up", flush=True)
    sys.stdin.readline()
    done.touch()
"""


def started(folder):
    return subprocess.Popen([sys.executable, "-c", SET_UP, str(folder / "lock"), str(folder / "done")], cwd=ROOT,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_second_command_says_that_it_waits_and_then_finds_everything_there(tmp_path):
    first = started(tmp_path)
    assert first.stdout.readline() == "setting up\n"
    second = started(tmp_path)
    assert "waiting" in second.stderr.readline()
    first.communicate("\n")
    assert second.communicate("\n")[0] == "found\n"


def test_a_command_that_is_killed_leaves_nobody_waiting(tmp_path):
    first = started(tmp_path)
    first.stdout.readline()
    first.kill()
    first.communicate()
    second = started(tmp_path)
    assert second.communicate("\n") == ("setting up\n", "")
