"""The habits of the house: types and style, on the core and the tools."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools.setup import ROOT


@pytest.mark.parametrize("command", [["ruff", "check", "game", "tools", "tests"], ["mypy"]], ids=["ruff", "mypy"])
def test_nothing_to_remark(command):
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
