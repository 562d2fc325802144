"""`python3 -m tools assets`: pictures and sound, rendered by the code in assets/ in an environment of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import List

import typer

from tools.setup import ROOT
from tools.setup.python_packages import environment_python, install_python_packages
from tools.setup.system_packages import install

ENVIRONMENT, LOCK = ".venv-assets", "requirements-assets.lock"
CUE_SHEET = ROOT / "docs" / "cue_sheet.md"

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Render pictures and sound that have changed.")
_only = typer.Option("", metavar="NAME", help="Only this one.")
_force = typer.Option(False, help="Also what has not changed.")
_list = typer.Option(False, "--list", help="Show what there is and whether it is fresh.")
_screens = typer.Option(True, help="Photograph the screens too: the engine runs for some minutes.")


@app.command()
def art(only: str = _only, force: bool = _force, show: bool = _list) -> None:
    """Render the pictures of game/images from assets/art."""
    _run("assets.art", only, force, show)


@app.command()
def sound(only: str = _only, force: bool = _force, show: bool = _list) -> None:
    """Compose and render the music, rooms and sounds of game/audio from assets/sound."""
    _install_players()
    _run("assets.sound", only, force, show)


@app.command()
def scores() -> None:
    """Engrave the music as pages, into dist/scores."""
    if not shutil.which("lilypond"):
        install(["lilypond"], "the engraver of the scores")
    _start("assets.sound", ["scores"])


@app.command()
def cues() -> None:
    """Measure all sound anew: the cue sheet in docs/, spectrograms in dist/sound."""
    _install_players()
    _start("assets.sound", ["cues"])  # ends the command: the sheet is written there


def write_cue_sheet() -> None:
    """Write docs/cue_sheet.md anew: the music against the scenes as they are, and what was measured of it."""
    from assets.sound.cue_sheet import cue_sheet
    from assets.sound.music import CUES

    measured = json.loads((ROOT / "assets" / "sound" / "measured.json").read_text())
    CUE_SHEET.write_text(cue_sheet(CUES, measured, ROOT / "scripts"), encoding="utf-8")


@app.command()
def sheet(screens: bool = _screens) -> None:
    """Contact sheets of places, people, illustrations and screens, in colour and greyscale, into dist/sheets."""
    if screens:
        folder = os.path.join(ROOT, "dist", "sheets", "screens")
        os.makedirs(folder, exist_ok=True)
        print("Photographing the screens …", flush=True)
        subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/engine/test_screens.py"],
                       cwd=ROOT, env={**os.environ, "EVG_PHOTOS": folder}, check=True)
    _start("assets.art.sheet", [])


def _install_players() -> None:
    missing = [package for package, program in (("fluidsynth", "fluidsynth"), ("ffmpeg", "ffmpeg"))
               if not shutil.which(program)]
    if missing or not os.path.isdir("/usr/share/sounds/sf3"):
        install([*missing, "musescore-general-soundfont-lossless"], "the instruments of the music")


def _run(module: str, only: str, force: bool, show: bool) -> None:
    flags = (["--only", only] if only else []) + ["--force"] * force + ["--list"] * show
    _start(module, flags)


def _start(module: str, arguments: List[str]) -> None:
    install_python_packages(ENVIRONMENT, LOCK)
    done = subprocess.run([environment_python(ENVIRONMENT), "-m", module, *arguments], cwd=ROOT)
    sys.exit(done.returncode)
