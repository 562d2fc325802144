"""The real engine on a virtual screen, driven from inside by driver.rpy."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence

from tools.setup import ROOT
from tools.setup.engine import engine_command
from tools.story.build import Built, as_files
from tools.window.screen import Screen

GAME = ROOT / "game"
DRIVER = Path(__file__).with_name("driver.rpy")
KEYS = Path(__file__).with_name("keys.rpy")
COMPILED = ROOT / ".cache" / "engine"
"""What the engine has compiled of the game, by what it was compiled from: a third of a start. Copies share it."""
Log = List[Dict[str, Any]]


class EngineStopped(AssertionError):
    """A step failed, or the engine ended before the driver was done; says how, and what the last step was."""


class Ended(NamedTuple):
    """How a run ended.

    Attributes:
        code: the exit code; negative: the signal that ended it; None: it had to be stopped after its time.
        said: what it wrote to its output.
        finished: whether the driver came to the end of its steps (or to a failure, which is then not empty).
        failure: the traceback of the step that failed, ``""`` if none did.
        log: the driver's notes, as far as it came.
    """

    code: Optional[int]
    said: str
    finished: bool
    failure: str
    log: Log

    def how(self) -> str:
        """How it ended, for a person."""
        if self.code is None:
            return "it was still running when its time was over"
        if self.code < 0:
            return "ended by %s" % signal.Signals(-self.code).name
        return "exit code %d" % self.code


class Halts(NamedTuple):
    """Moments at which the engine is halted and looked at before it is killed.

    Attributes:
        waits: how many seconds it plays before each, and the last before the kill.
        look: called while it is halted, with the driver's notes so far. What it has written to disk is then just what
            a SIGKILL would have left.
    """

    waits: Sequence[float]
    look: Callable[[Log], None]


class Kill(NamedTuple):
    """When to kill: `after` seconds after the text `once` stands in the file of `notes`, and after all `halts`."""

    notes: Path
    once: str
    after: float
    halts: Optional[Halts] = None


class Engine:
    """A copy of the game that the engine can be run on, with a folder of saves of its own.

    Args:
        folder: an empty folder for the copy.
        screen: where it is shown.
        built: the story it plays; None for another game, which has its own.
        beside: more .rpy files to lay beside the driver; they are read after it.
        of: the game's folder that is copied.
    """

    def __init__(self, folder: Path, screen: Screen, built: Optional[Built], beside: Sequence[Path] = (),
                 of: Path = GAME) -> None:
        self.folder = folder
        self.saves = folder / "saves"
        self._screen = screen
        game = folder / "game"
        game.mkdir(parents=True)
        for each in of.iterdir():
            if each.name not in ("saves", "cache") and (built is None or each.name != "story"):
                (game / each.name).symlink_to(each)
        if COMPILED.is_dir():
            shutil.copytree(COMPILED, game / "cache")
        if built is not None:
            self.lay_in(built)
        shutil.copy(DRIVER, game / "zz_driver.rpy")
        for each in beside:
            shutil.copy(each, game / ("zz_" + each.name))

    def lay_in(self, built: Built) -> None:
        """Put `built` in place of the story the copy plays."""
        for name, text in as_files(built).items():
            target = self.folder / "game" / "story" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")

    def remove(self, name: str) -> None:
        """Take something out of the copy (a link or a file of game/)."""
        (self.folder / "game" / name).unlink()

    def run(self, steps: Sequence[Sequence[Any]], *, seconds: int = 240,
            environment: Optional[Mapping[str, str]] = None) -> Log:
        """Play `steps` (see driver.rpy); gives the driver's log.

        Raises:
            EngineStopped: a step failed, the engine stopped, or it took more than `seconds`.
        """
        ended = self.attempt(steps, seconds=seconds, environment=environment)
        last = json.dumps(ended.log[-6:])
        if ended.failure:
            raise EngineStopped("%s\n%s" % (ended.failure, last))
        if not ended.finished:
            raise EngineStopped("the engine stopped before the driver was done (%s); the last steps:\n%s\n"
                                "it said:\n%s%s" % (ended.how(), last, ended.said[-3000:], self._engine_log()))
        return ended.log

    def attempt(self, steps: Sequence[Sequence[Any]], *, seconds: int = 240, kill_after: Optional[float] = None,
                environment: Optional[Mapping[str, str]] = None, halts: Optional[Halts] = None) -> Ended:
        """Play `steps`, and tell how it ended, whatever that was.

        Args:
            seconds: the time it may take; then it is stopped.
            kill_after: seconds from the driver's last step, which then never ends, to a SIGKILL, for whoever wants to
                see what that leaves.
            halts: moments before that kill at which it is halted and looked at.
        """
        plan, out = self.folder / "plan.json", self.folder / "out.json"
        notes = Path(str(out) + ".log")
        for each in (out, notes):
            each.unlink(missing_ok=True)
        plan.write_text(json.dumps({"steps": list(steps), "out": str(out)}))
        said, code = self._start(
            [*engine_command(may_install=False), str(self.folder), "--savedir", str(self.saves)],
            seconds, {"EVG_PLAN": str(plan), **(environment or {})},
            Kill(notes, '"step": "%s"' % steps[-1][0], kill_after, halts) if kill_after is not None else None)
        result = json.loads(out.read_text()) if out.exists() else {}
        if result:
            _keep_compiled(self.folder / "game" / "cache")
        return Ended(code, said, bool(result), str(result.get("failure", "")), _read_notes(notes))

    def lint(self) -> str:
        """What the engine's own lint says of the game."""
        report = self.folder / "lint.txt"
        for each in (self.folder / "game").glob("zz_*.rpy"):
            each.unlink()
        said, _ = self._start([*engine_command(may_install=False), str(self.folder), "lint", str(report),
                               "--error-code"], 120, {}, None)
        return report.read_text(encoding="utf-8-sig") if report.exists() else said

    def _engine_log(self) -> str:
        """The end of the engine's own log, and its traceback if it wrote one."""
        names = ("log.txt", "traceback.txt", ".renpy/traceback.txt")
        return "\n".join((self.folder / name).read_text(errors="replace")[-2000:]
                         for name in names if (self.folder / name).exists())

    def environment(self) -> Dict[str, str]:
        """The environment in which the engine is run here."""
        return {
            **os.environ, "DISPLAY": self._screen.display, "SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "x11",
            "RENPY_SIMPLE_EXCEPTIONS": "1", "PYTHONFAULTHANDLER": "1",
            "HOME": str(self.folder), "RENPY_DISABLE_JOYSTICK": "1",
            "EDITOR": "true",
        }

    def _start(self, command: List[str], seconds: int, environment: Mapping[str, str],
               kill: "Optional[Kill]") -> "tuple[str, Optional[int]]":
        """Run `command`; gives what it said and its exit code, None if it had to be stopped."""
        said_file = self.folder / "said.txt"
        with open(said_file, "w") as said:
            run = subprocess.Popen(command, env={**self.environment(), **environment}, stdin=subprocess.DEVNULL,
                                   stdout=said, stderr=subprocess.STDOUT, start_new_session=True)
            code: Optional[int] = None
            try:
                if kill is not None:
                    _wait_for(kill, run, seconds)
                    for wait in kill.halts.waits if kill.halts else ():
                        if kill.halts and _still_runs(run, wait):
                            _look_while_halted(run, kill.halts, kill.notes)
                    if _still_runs(run, kill.after):
                        os.killpg(run.pid, signal.SIGKILL)
                code = run.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
                run.wait()
        return said_file.read_text(errors="replace"), code


def _keep_compiled(cache: Path) -> None:
    """Put what was compiled anew in place of what is kept, each file in one step: others may be reading."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for made in cache.glob("*.rpyb"):
        kept = COMPILED / made.name
        if not kept.exists() or kept.stat().st_size != made.stat().st_size:
            with tempfile.NamedTemporaryFile(dir=COMPILED, prefix="new-", delete=False) as new:
                new.write(made.read_bytes())
            os.replace(new.name, kept)


def _wait_for(kill: Kill, run: "subprocess.Popen[bytes]", seconds: int) -> None:
    until = time.monotonic() + seconds
    while run.poll() is None and time.monotonic() < until:
        if kill.notes.exists() and kill.once in kill.notes.read_text():
            return
        time.sleep(0.02)


def _still_runs(run: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Wait `seconds`; whether it is running after them."""
    try:
        run.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return True
    return False


def _look_while_halted(run: "subprocess.Popen[bytes]", halts: Halts, notes: Path) -> None:
    """Halt all its threads, look, and let it go on."""
    os.killpg(run.pid, signal.SIGSTOP)
    try:
        while not all(_halted(each / "stat") for each in Path("/proc/%d/task" % run.pid).iterdir()):
            time.sleep(0.002)
        halts.look(_read_notes(notes))
    finally:
        os.killpg(run.pid, signal.SIGCONT)


def _halted(thread: Path) -> bool:
    """Whether a thread stands still, by its file ``stat``."""
    return thread.read_text().rpartition(")")[2].split()[0] in "TtZX"


def _read_notes(file: Path) -> Log:
    """The driver's notes; a last line that was cut short is left out."""
    found: Log = []
    for line in file.read_text().splitlines() if file.exists() else ():
        try:
            found.append(json.loads(line))
        except ValueError:
            break
    return found


def listening(engine: Engine) -> "tuple[Path, Dict[str, str]]":
    """A file for all that the engine's voice says, a line each, and the environment that has it written there."""
    spoken, voice = engine.folder / "spoken.txt", engine.folder / "voice.sh"
    spoken.write_text("")
    voice.write_text("#!/bin/sh\nprintf '%%s\\n' \"$1\" >> '%s'\n" % spoken)
    voice.chmod(0o755)
    return spoken, {"RENPY_TTS_COMMAND": str(voice)}
