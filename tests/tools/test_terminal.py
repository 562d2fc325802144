"""The terminal edition, played through a pipe as a person would type."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tools.setup import ROOT


@pytest.fixture
def terminal(tmp_path):
    def play(typed, *arguments, columns="80"):
        environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "COLUMNS": columns, "TERM": "xterm-256color"}
        done = subprocess.run([sys.executable, "-m", "tools.cli", "play", "--terminal", "--seed", "3", *arguments],
                              cwd=ROOT, input="\n".join(typed) + "\n", capture_output=True, text=True,
                              timeout=120, env=environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return play


def test_an_evening_begins_and_ends_when_the_player_leaves(terminal):
    said = terminal(["", "", "q"])
    assert "Act 1 · Longhand" in said
    assert said.rstrip().endswith("Until another evening.")


def test_undo_shows_the_line_before_again(terminal):
    lines = [line for line in terminal(["", "b", "q"]).splitlines() if line.strip()]
    first = next(line for line in lines if line.startswith("By eleven"))
    assert lines.count(first) == 2


def test_history_says_what_was_said(terminal):
    assert "what has been said" in terminal(["", "", "h", "q"])


def test_saving_and_resuming_comes_back_to_the_same_line(terminal):
    there = terminal(["", "", "", "s", "q"])
    again = terminal(["r", "q"])
    last = [line for line in there.split("Saved.")[0].splitlines() if line.strip()][-1]
    assert last in again


def test_a_damaged_save_is_refused_and_play_goes_on(terminal, tmp_path):
    terminal(["", "s", "q"])
    (tmp_path / "every-version-of-goodbye" / "terminal.json").write_text('{"game": 3')
    assert "cannot be read" in terminal(["r", "", "q"])


def test_narrow_terminals_are_not_overrun(terminal):
    said = terminal([""] * 12 + ["q"], columns="40")
    assert max(len(line) for line in said.splitlines()) <= 40


def test_a_scene_ends_where_it_ends(terminal):
    said = terminal(["", "1", "2"] * 400, "--scene", "roof")
    assert "The Roof" in said


def test_no_colour_is_needed(terminal):
    assert "\x1b[3" not in terminal(["", "q"])
