"""The real engine on a virtual screen, driven from inside by driver.rpy."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

from tools.setup import ROOT
from tools.setup.engine import engine_command
from tools.story.build import Built, as_files

GAME = ROOT / "game"
# Anisotropic filtering is most of the cost of software rendering and nothing that is tested here.
NO_ANISOTROPY = "-GL_EXT_texture_filter_anisotropic -GL_ARB_texture_filter_anisotropic"


class Screen:
    """A virtual screen of `width` by `height` pixels, started and stopped here. The smaller, the faster."""

    def __init__(self, width: int = 640, height: int = 360) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (width, height), "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = ":" + answer.readline().strip()
        if self.display == ":":
            raise RuntimeError("the virtual screen did not start")

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()


class Engine:
    """A copy of the game that the engine can be run on, with a folder of saves of its own.

    Args:
        folder: an empty folder for the copy.
        screen: where it is shown.
        built: the story it plays.
    """

    def __init__(self, folder: Path, screen: Screen, built: Built) -> None:
        self.folder = folder
        self.saves = folder / "saves"
        self._screen = screen
        game = folder / "game"
        game.mkdir(parents=True)
        for each in GAME.iterdir():
            if each.name not in ("story", "saves", "cache"):
                (game / each.name).symlink_to(each)
        for name, text in as_files(built).items():
            target = game / "story" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        shutil.copy(Path(__file__).with_name("driver.rpy"), game / "zz_driver.rpy")

    def remove(self, name: str) -> None:
        """Take something out of the copy (a link or a file of game/)."""
        (self.folder / "game" / name).unlink()

    def run(self, steps: Sequence[Sequence[Any]], *, seconds: int = 240,
            environment: Dict[str, str] = {}) -> List[Dict[str, Any]]:  # noqa: B006  (never changed)
        """Play `steps` (see driver.rpy); gives the driver's log.

        Raises:
            AssertionError: a step failed, the engine stopped, or it took more than `seconds`.
        """
        plan, out = self.folder / "plan.json", self.folder / "out.json"
        trace = Path(str(out) + ".trace")
        out.unlink(missing_ok=True)
        trace.write_text("")
        plan.write_text(json.dumps({"steps": list(steps), "out": str(out)}))
        status, said = self._start(
            [*engine_command(may_install=False), str(self.folder), "--savedir", str(self.saves)],
            seconds, {"EVG_PLAN": str(plan), **environment})
        assert out.exists(), "the engine stopped before the driver was done, with status %d, after:\n%s%s\n%s" % (
            status, trace.read_text()[-600:], said[-3000:], self._engine_log())
        result = json.loads(out.read_text())
        assert not result["failure"], "%s\n%s" % (result["failure"], json.dumps(result["log"][-6:]))
        log: List[Dict[str, Any]] = result["log"]
        return log

    def lint(self) -> str:
        """What the engine's own lint says of the game."""
        report = self.folder / "lint.txt"
        (self.folder / "game" / "zz_driver.rpy").unlink(missing_ok=True)
        _, said = self._start(
            [*engine_command(may_install=False), str(self.folder), "lint", str(report), "--error-code"], 120, {})
        return report.read_text(encoding="utf-8-sig") if report.exists() else said

    def _engine_log(self) -> str:
        """The end of the engine's own log, and its traceback if it wrote one."""
        names = ("log.txt", "traceback.txt", ".renpy/traceback.txt")
        return "\n".join((self.folder / name).read_text(errors="replace")[-2000:]
                         for name in names if (self.folder / name).exists())

    def _start(self, command: List[str], seconds: int, environment: Dict[str, str]) -> Tuple[int, str]:
        settings = {
            **os.environ, "DISPLAY": self._screen.display, "SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "x11",
            "RENPY_SIMPLE_EXCEPTIONS": "1",
            "MESA_EXTENSION_OVERRIDE": NO_ANISOTROPY, "HOME": str(self.folder), "RENPY_DISABLE_JOYSTICK": "1",
            "EDITOR": "true", **environment,
        }
        run = subprocess.Popen(command, env=settings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, start_new_session=True)
        try:
            said, _ = run.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
            said, _ = run.communicate()
            raise AssertionError("the engine was still running after %d s:\n%s" % (seconds, said[-2000:])) from None
        return run.returncode, said


