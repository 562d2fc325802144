"""`python3 -m tools play`: choosing how to play, and from where."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from typing import List, NamedTuple, Optional, Tuple

from narrative.replay import replay, to_json
from narrative.story import Answer, Story

from tools.play.read import evening, read_aloud
from tools.play.terminal import play_in_terminal
from tools.play.ways import way_to
from tools.setup import ROOT, say
from tools.setup.engine import engine_command
from tools.setup.game_packages import install_game_packages
from tools.story.bink_ink import BinkInk
from tools.story.build import build, write


class Ahead(NamedTuple):
    """An evening played ahead to the beginning of `scene` (``""``: not at all)."""

    seed: int
    answers: Tuple[Answer, ...] = ()
    scene: str = ""


def start(mode: str, scene: str, goodbye: str, seed: Optional[int]) -> None:
    """Play in `mode` (``window``, ``terminal``, ``read`` or ``""`` to see what there is).

    In the window and the terminal, `scene` and `goodbye` begin there with an evening behind them;
    read aloud, a scene is read alone, and a goodbye with the whole shortest evening to it.
    """
    mode = mode or _mode_for_this_place()
    seed = random.randrange(1_000_000) if seed is None else seed
    built = build()
    story = Story(built.scenes, built.content, BinkInk)
    ahead = _ahead(story, scene, goodbye, seed)
    if mode == "window":
        write(built)
        _open_window(ahead)
    elif mode == "terminal":
        here = replay(story, ahead.seed, ahead.answers, until=ahead.scene) if ahead.scene else story.begin(seed)
        play_in_terminal(story, here, until_scene_ends=bool(scene))
    else:
        _read(story, scene, ahead)


def _mode_for_this_place() -> str:
    if not sys.stdin.isatty():
        return "read"
    if sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return "window"
    return "terminal"


def _ahead(story: Story, scene: str, goodbye: str, seed: int) -> Ahead:
    if goodbye:
        return Ahead(0, way_to(story, goodbye), "goodbye_" + goodbye)
    if not scene:
        return Ahead(seed)
    story.content.spine.scene(scene)
    for attempt in range(seed, seed + 200):
        answers: List[Answer] = []
        for snapshot, answer in evening(story, attempt):
            if snapshot.scene == scene:
                return Ahead(attempt, tuple(answers), scene)
            if answer is not None:
                answers.append(answer)
    raise SystemExit("No evening of 200 came to the scene %r." % scene)


def _read(story: Story, scene: str, ahead: Ahead) -> None:
    entered = replay(story, ahead.seed, ahead.answers, until=scene).chapter.entered if scene else None
    answers = () if scene else ahead.answers
    try:
        for text in read_aloud(story, ahead.seed, scene, entered, answers):
            print(text, flush=True)
    except BrokenPipeError:  # the reader closed the pipe: no more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_window(ahead: Ahead) -> None:
    install_game_packages()
    engine = engine_command()
    environment = dict(os.environ)
    if ahead.scene:
        facts = {"seed": ahead.seed, "answers": to_json(ahead.answers), "scene": ahead.scene}
        environment["EVG_START"] = json.dumps(facts)
        environment["RENPY_SKIP_MAIN_MENU"] = "1"
    say("Opening the window …")
    sys.exit(subprocess.run([*engine, str(ROOT)], env=environment).returncode)
