"""A full disk and a read-only one: said once, and play goes on; what was saved before is there after."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Iterator, List

from tools.setup import SetupError
from tools.soak.figures import Figure, Part
from tools.soak.window_evenings import ROUGH
from tools.story.build import Built
from tools.window.engine import Engine, EngineStopped
from tools.window.screen import Screen

PLAY: List[List[Any]] = [step for n in range(3) for step in (
    ["save", "1-1"], ["run", "renpy.loadsave.force_autosave(True, block=True)"], ["run", "renpy.save_persistent()"],
    ["lines", 3])]


def soak_disk(built: Built) -> Part:
    """Play on a full and on a read-only disk. Needs to be root, to mount small ones; says so where it is not."""
    broken: List[str] = []
    figures: List[Figure] = []
    for name, law in (("full", "full"), ("read-only", "unwritable")):
        folder = Path(TemporaryDirectory(prefix="evg-disk-").name)
        try:
            with Screen(426, 240) as screen:
                engine = Engine(folder / "copy", screen, built, beside=[ROUGH])
                (folder / "copy" / "game" / "saves").write_text("no folder, so that there is one place only")
                figures.append(_try(engine, name, law, broken))
        except SetupError as error:
            figures.append(Figure("a %s disk" % name, str(error)))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return Part("A full and a read-only disk", figures, broken)


def _try(engine: Engine, name: str, law: str, broken: List[str]) -> Figure:
    began: List[List[Any]] = [["begin"], ["go", "story.begin(seed=5)"], ["lines", 4]]
    with _small_disk(engine.saves):
        try:
            engine.run([*began, ["save", "1-1"], ["run", "renpy.save_persistent()"]])
            before = (engine.saves / "1-1-LT1.save").read_bytes()
            _spoil(engine.saves, name)
            log = engine.run([*began, *PLAY, ["until", "not whole_saves.troubles.waiting"],
                              ["note", "rough_told.count(trouble_words[%r])" % law], ["note", "list(rough_told)"]])
            times, told = [each["value"] for each in log if "value" in each]
            if times != 1:
                broken.append("on a %s disk the player was told %r" % (name, told))
            if (engine.saves / "1-1-LT1.save").read_bytes() != before:
                broken.append("on a %s disk the good save was lost" % name)
        except EngineStopped as error:
            broken.append("on a %s disk: %s" % (name, str(error)[-900:]))
    return Figure("a %s disk" % name, "said once; 9 beats, 3 saves, 3 automatic saves tried; the good save kept",
                  "said once, play goes on", not broken)


@contextmanager
def _small_disk(at: Path) -> Iterator[None]:
    """A disk of four megabytes at `at`, while the block runs. Raises SetupError where it may not be made."""
    at.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(at)], capture_output=True, text=True)
    if made.returncode:
        raise SetupError("not tried: only root may mount one (%s)" % made.stderr.strip()[-80:])
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)


def _spoil(saves: Path, name: str) -> None:
    if name == "read-only":
        subprocess.run(["mount", "-o", "remount,ro", str(saves)], check=True)
        return
    held = os.open(saves / "something else", os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):  # until it is full
        while True:
            os.write(held, b"\0" * 4096)
    os.close(held)
