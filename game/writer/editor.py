"""The command that opens a script at a line in the writer's own editor."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from typing import Callable, List, Mapping, Optional

# How editors are told the line, by the name of the program.
_at_line = {
    "code": ["-g", "{file}:{line}"], "codium": ["-g", "{file}:{line}"], "code-insiders": ["-g", "{file}:{line}"],
    "cursor": ["-g", "{file}:{line}"], "subl": ["{file}:{line}"], "zed": ["{file}:{line}"], "atom": ["{file}:{line}"],
    "hx": ["{file}:{line}"], "helix": ["{file}:{line}"], "micro": ["+{line}", "{file}"],
    "idea": ["--line", "{line}", "{file}"], "pycharm": ["--line", "{line}", "{file}"],
    "kate": ["--line", "{line}", "{file}"], "mate": ["--line", "{line}", "{file}"],
    "xed": ["+{line}", "{file}"], "geany": ["-l", "{line}", "{file}"], "notepad++": ["-n{line}", "{file}"],
}
_with_plus = ["+{line}", "{file}"]  # vi and everything that learned from it
_in_terminal = {"vi", "vim", "nvim", "nano", "hx", "helix", "micro", "kak", "joe", "emacs-nox", "ne", "ee"}

Find = Callable[[str], Optional[str]]


def command_for(editor: str, file: str, line: int, environment: Mapping[str, str], find: Find = shutil.which
                ) -> List[str]:
    """The words that open `file` at `line` (from 1); empty if `editor` cannot be opened from a window.

    Args:
        editor: ``code``, ``nvim`` or another program with its own options, or a whole command with ``{file}`` and
            ``{line}`` in it.
        file: an absolute path.
        line: from 1.
        environment: of the process; TMUX says that a terminal can be had.
        find: where a program is, None if it is not installed.
    """
    words = shlex.split(editor, posix=os.name != "nt")
    if not words:
        return []
    if "{file}" in editor:
        return [_filled(word, file, line) for word in words]
    name = re.sub(r"\.(exe|cmd)$", "", re.split(r"[/\\]", words[0])[-1].lower())
    command = words + [_filled(word, file, line) for word in _at_line.get(name, _with_plus)]
    if name in _in_terminal or (name.startswith("emacs") and {"-nw", "-t", "--tty"} & set(words)):
        return _terminal(environment, find, command)
    return command


def _filled(word: str, file: str, line: int) -> str:
    return word.replace("{file}", file).replace("{line}", str(line))


def _terminal(environment: Mapping[str, str], find: Find, command: List[str]) -> List[str]:
    """`command` in a terminal of its own, empty if there is none to be had."""
    if environment.get("TMUX") and find("tmux"):
        return ["tmux", "new-window", *command]
    if find("x-terminal-emulator"):
        return ["x-terminal-emulator", "-e", *command]
    return []
