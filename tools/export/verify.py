"""Trying a package: unpacked somewhere else, started by its own start script, played to a goodbye by nobody."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Tuple

from tools.export.release import NAME, Made
from tools.play.ways import WAYS
from tools.setup import SetupError
from tools.window.engine import DRIVER
from tools.window.screen import Screen

SECONDS = 900

ELSEWHERE = {
    "windows": "it has to be tried on Windows",
    "mac": "it has to be tried on a Mac",
    "web": "it has to be tried in a browser, from a web server",
    "android": "it has to be tried on a phone",
}


def verify(made: Made) -> str:
    """Start the package on a virtual screen and play it; gives the goodbye it came to.

    Raises:
        SetupError: it did not start, or did not come to a goodbye; the text says what it said.
        LookupError: it cannot be tried on this machine; the text says where.
    """
    if made.target in ELSEWHERE:
        raise LookupError(ELSEWHERE[made.target])
    with tempfile.TemporaryDirectory(prefix="evg-verify-") as held, Screen() as screen:
        folder = Path(held)
        start, game = _unpack(made, folder / "unpacked")
        return play(start, game, folder, screen.display)


def play(start: Path, game: Path, folder: Path, display: str) -> str:
    """Run `start` with the tests' driver laid beside the unpacked `game`; gives the goodbye it came to.

    The package itself has no driver in it: it is laid into this one copy, which is thrown away.
    """
    wanted, steps = _evening()
    plan, out = folder / "plan.json", folder / "out.json"
    plan.write_text(json.dumps({"steps": steps, "out": str(out)}))
    shutil.copyfile(DRIVER, game / "zz_driver.rpy")
    home = folder / "home"
    home.mkdir()
    said = _run(start, folder, {"DISPLAY": display, "HOME": str(home), "EVG_PLAN": str(plan)})
    if not out.exists():
        raise SetupError("%s stopped before a goodbye:\n%s" % (start.name, said[-1500:]))
    result: Dict[str, Any] = json.loads(out.read_text())
    reached = [each["value"] for each in result["log"] if "value" in each]
    if result["failure"] or reached != [wanted]:
        raise SetupError("It did not come to %r: %s" % (wanted, (result["failure"] or str(reached))[-1500:]))
    if not list((home / ".renpy" / NAME).glob("persistent*")):
        raise SetupError("Nothing was kept in the player's own folder, ~/.renpy/%s." % NAME)
    return wanted


def _evening() -> Tuple[str, List[List[Any]]]:
    """The shortest of the evenings written down, as steps of the driver, and the goodbye it comes to."""
    way = min(sorted(WAYS.glob("*.json")), key=lambda each: len(each.read_text()))
    return way.stem, [["begin"], ["go", "story.begin(seed=0)"], ["quick"], ["skip", True],
                      ["play", "curtain", json.loads(way.read_text())], ["note", "store.snapshot.beat.goodbye"],
                      ["run", "renpy.save_persistent()"]]


def _unpack(made: Made, into: Path) -> Tuple[Path, Path]:
    """Unpack a package; gives what starts it and its game folder."""
    into.mkdir()
    if made.target == "deb":
        subprocess.run(["dpkg-deb", "-x", str(made.file), str(into)], check=True)
        return into / "usr/games" / NAME, into / "usr/share/games" / NAME / "game"
    with tarfile.open(made.file) as tar:
        tar.extractall(into)
    (folder,) = into.iterdir()
    return folder / (NAME + ".sh"), folder / "game"


def _run(start: Path, folder: Path, settings: Dict[str, str]) -> str:
    environment = {
        "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "SDL_AUDIODRIVER": "dummy",
        "RENPY_SIMPLE_EXCEPTIONS": "1", "RENPY_DISABLE_JOYSTICK": "1", **settings}
    run = subprocess.Popen([str(start)], env=environment, cwd=folder, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        return run.communicate(timeout=SECONDS)[0]
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
        raise SetupError("It was still running after %d s." % SECONDS) from None
