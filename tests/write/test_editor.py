"""The words that open a script at its line, in each writer's editor."""

from __future__ import annotations

import pytest
from writer.editor import command_for

FILE = "/home/w/scripts/scenes/09_signing.ink"


def installed(*programs):
    return lambda name: "/usr/bin/" + name if name in programs else None


@pytest.mark.parametrize("editor, words", [
    ("code", ["code", "-g", FILE + ":47"]),
    ("code --wait", ["code", "--wait", "-g", FILE + ":47"]),
    ("/opt/code/bin/code", ["/opt/code/bin/code", "-g", FILE + ":47"]),
    ("subl", ["subl", FILE + ":47"]),
    ("gedit", ["gedit", "+47", FILE]),
    ("kate", ["kate", "--line", "47", FILE]),
    ("idea", ["idea", "--line", "47", FILE]),
    ("emacs", ["emacs", "+47", FILE]),
    ("emacsclient -c", ["emacsclient", "-c", "+47", FILE]),
    ("gvim", ["gvim", "+47", FILE]),
    ("my-editor --at {line} '{file}'", ["my-editor", "--at", "47", FILE]),
    ("cmd {file}:{line}", ["cmd", FILE + ":47"]),
    ("", []),
])
def test_an_editor_is_told_the_line_as_it_wants_to_hear_it(editor, words):
    assert command_for(editor, FILE, 47, {}, installed()) == words


@pytest.mark.parametrize("editor", ["vim", "nvim", "nano", "emacs -nw", "vi"])
def test_an_editor_of_the_terminal_is_given_one_if_there_is_one(editor):
    plain = [*editor.split(), "+47", FILE]
    assert command_for(editor, FILE, 47, {}, installed("x-terminal-emulator")) == ["x-terminal-emulator", "-e", *plain]
    assert command_for(editor, FILE, 47, {"TMUX": "x"}, installed("tmux")) == ["tmux", "new-window", *plain]
    assert command_for(editor, FILE, 47, {}, installed()) == []
