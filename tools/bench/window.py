"""The window measured side by side with The Question: both on this machine's engine, in one run, by turns."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, List, Mapping, NamedTuple

from tools.play.ways import WAYS
from tools.setup import SetupError
from tools.setup.system_packages import install
from tools.soak.figures import middle
from tools.story.build import Built
from tools.window.engine import GAME, Engine
from tools.window.screen import Screen

QUESTION = Path("/usr/share/games/renpy/the_question/game")
PROBE = Path(__file__).with_name("probe.rpy")
SHIM = GAME / "000_debian_engine.rpy"
SECONDS = 4
"""Seconds over which frames are counted."""

Steps = List[List[Any]]
AT_THE_MENU: Steps = [["until", "shown('main_menu')"], ["started"]]


class Measured(NamedTuple):
    """What a game was measured to be; by the names of the probe's notes. Medians over the runs."""

    facts: Dict[str, float]
    notes: Dict[str, Any]


UNFILTERED = {"MESA_EXTENSION_OVERRIDE": "-GL_EXT_texture_filter_anisotropic -GL_ARB_texture_filter_anisotropic"}
"""The environment in which The Question, too, is drawn without anisotropic filtering, as this game always is."""


class Both(NamedTuple):
    """This game, and The Question."""

    ours: Measured
    theirs: Measured


def measure_window(built: Built, runs: int) -> Both:
    """Measure both games, `runs` starts each, one after the other in turn.

    Raises:
        SetupError: The Question cannot be installed here.
    """
    if not QUESTION.exists():
        install(["renpy-thequestion"], "the game that this one is measured against")
    if not QUESTION.exists():
        raise SetupError("The Question is not at %s after installing it." % QUESTION)
    ours: List[Dict[str, Any]] = []
    theirs: List[Dict[str, Any]] = []
    with TemporaryDirectory(prefix="evg-bench-") as held, Screen(1280, 720) as screen:
        folder = Path(held)
        mine = Engine(folder / "ours", screen, built, beside=[PROBE])
        other = Engine(folder / "theirs", screen, None, beside=[PROBE], of=QUESTION)
        (other.folder / "game" / SHIM.name).symlink_to(SHIM)
        for _ in range(runs):
            theirs.append(_notes(other, AT_THE_MENU))
            ours.append(_notes(mine, AT_THE_MENU))
        for _ in range(max(1, runs // 2)):
            theirs.append(_notes(other, _their_frames(), {}))
            ours.append(_notes(mine, _our_frames(), {}))
            theirs.append(_renamed(_notes(other, _their_frames()), "unfiltered_"))
            ours.append(_renamed(_notes(mine, _our_frames()), "unfiltered_"))
        theirs.append(_notes(other, _their_whole_game()))
        ours.append(_notes(mine, _our_evening()))
    return Both(_measured(ours), _measured(theirs))


def _notes(engine: Engine, steps: Steps, environment: Mapping[str, str] = UNFILTERED) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    for each in engine.run(steps, seconds=900, environment=environment):
        found.update(each)
    return found


def _renamed(notes: Dict[str, Any], before: str) -> Dict[str, Any]:
    return {before + name: value for name, value in notes.items()}


def _measured(runs: List[Dict[str, Any]]) -> Measured:
    notes: Dict[str, Any] = {}
    for each in runs:
        notes.update(each)
    names = [name for name, value in notes.items() if isinstance(value, (int, float))]
    return Measured({name: middle(each[name] for each in runs if name in each) for name in names}, notes)


def _our_frames() -> Steps:
    """Samantha's light at its widest over a place, a line on the screen."""
    return [["begin"], ["run", "store.samantha_is = 'bright'"],
            ["go", "with_axes(story.begin(seed=3, scene='slow'), closeness=90, growth=98)"], ["wait", 60],
            ["frames", SECONDS]]


def _their_frames() -> Steps:
    """A person over a place, a line on the screen."""
    return [["click", "Start"], ["see", "say"], ["dismiss", 5], ["wait", 40], ["frames", SECONDS]]


def _our_evening() -> Steps:
    way = max(WAYS.glob("*.json"), key=lambda each: len(each.read_text()))
    return [["begin"], ["go", "story.begin(seed=0)"], ["time_beats"],
            ["skip", True], ["play", "roof", json.loads(way.read_text())], ["skip", False],
            ["lines", 2], ["saving", 7], ["beats"], ["size"]]


def _their_whole_game() -> Steps:
    return [["click", "Start"], ["see", "say"], ["dismiss", 5], ["saving", 7], ["first_options"], ["size"]]
