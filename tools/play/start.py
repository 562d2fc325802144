"""`python3 -m tools play`: choosing how to play, and from where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, Optional

from narrative.story import Story

from tools.play.beginning import Ahead, look_ahead
from tools.play.from_file import evening_environment, read_file, read_on, stand
from tools.play.options import Asked
from tools.play.read import read_aloud
from tools.play.terminal import play_in_terminal
from tools.setup import ROOT, say
from tools.setup.engine import engine_command
from tools.setup.game_packages import install_game_packages
from tools.story.bink_ink import BinkInk
from tools.story.build import build, write


def start(mode: str, asked: Asked, file: Optional[Path] = None) -> None:
    """Play in `mode` (``window``, ``terminal``, ``read`` or ``""`` to see what there is).

    In the window and the terminal, a scene or goodbye asked for begins there with an evening behind it;
    read aloud, a scene is read alone, and a goodbye with the whole shortest evening to it.
    With `file`, an evening that was written down goes on in place of all that.

    Raises:
        SetupError: the file is not an evening, or cannot be read.
    """
    mode = mode or mode_for_this_place()
    built = build()
    text = read_file(file) if file else ""
    ahead = look_ahead(built, asked)
    story = Story(built.scenes, built.content, BinkInk)
    if mode == "window":
        write(built)
        install_game_packages()
        say("Opening the window …")
        environment = evening_environment(text) if text else window_environment(ahead)
        sys.exit(subprocess.run([*engine_command(), str(ROOT)], env=environment).returncode)
    elif text:
        here = stand(story, text)
        play_in_terminal(story, here, until_scene_ends=False) if mode == "terminal" else read_on(story, here)
    elif mode == "terminal":
        play_in_terminal(story, ahead.enter(story), until_scene_ends=bool(asked.scene))
    else:
        _read(story, asked.scene, ahead)


def mode_for_this_place() -> str:
    """``window`` where there is a display, else ``terminal``, or ``read`` with neither."""
    if not sys.stdin.isatty():
        return "read"
    return "window" if has_display() else "terminal"


def has_display() -> bool:
    """Whether a window can be opened here."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or bool(named)


def _read(story: Story, scene: str, ahead: Ahead) -> None:
    alone = ahead.enter(story) if scene or ahead.relationship else None
    try:
        for text in read_aloud(story, ahead.seed, alone, bool(scene), () if alone else ahead.answers):
            print(text, flush=True)
    except BrokenPipeError:  # the reader closed the pipe: no more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def window_environment(ahead: Ahead) -> Dict[str, str]:
    """The environment of a window that begins `ahead`."""
    environment = dict(os.environ)
    if ahead.scene:
        environment["EVG_START"] = json.dumps(ahead.facts())
        environment["RENPY_SKIP_MAIN_MENU"] = "1"
    return environment
