"""An edit measured: from the moment a script is saved to the picture in the running window that shows it."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, List

from tools.bench.window import PROBE
from tools.play.beginning import look_ahead
from tools.play.options import Asked
from tools.play.start import window_environment
from tools.story.build import STORY, Built
from tools.story.compiler import compiler_kept_alive
from tools.story.scripts import SCRIPTS
from tools.window.engine import Engine
from tools.window.screen import Screen
from tools.write.command import follow
from tools.write.desk import Desk

SCENE, FILE, LINE = "signing", "scenes/09_signing.ink", "He's had eighteen years of not asking."
"""Where it is measured: some way into the evening, so that what was chosen has to be played again."""


def measure_edits(built: Built, edits: int) -> List[float]:
    """Change the line that is being said, `edits` times; gives the seconds from each save to its picture, sorted."""
    with TemporaryDirectory(prefix="evg-bench-") as held, Screen(1280, 720) as screen, compiler_kept_alive():
        folder = Path(held)
        scripts = Path(shutil.copytree(SCRIPTS, folder / "scripts"))
        story = Path(shutil.copytree(STORY, folder / "story"))
        desk, over = Desk("", scripts, folder / "desk", story), threading.Event()
        desk.look()
        watching = threading.Thread(target=follow, args=(desk, over.is_set))
        watching.start()
        try:
            notes = _in_the_window(Engine(folder / "copy", screen, built, beside=[PROBE]), built, scripts / FILE,
                                   folder / "desk", edits)
        finally:
            over.set()
            watching.join()
    return sorted(each["edit"] for each in notes if "edit" in each)


def _in_the_window(engine: Engine, built: Built, ink: Path, desk: Path, edits: int) -> List[Any]:
    begin = look_ahead(built, Asked(scene=SCENE, axes=["closeness=70"], phase="friends", seed=3))
    said = [LINE, *("He has had %d years of it." % (20 + n) for n in range(edits))]
    steps: List[List[Any]] = [["played"], ["play", "Menu", []], ["run", "driver_answers[:] = [1]"],
                              ["lines", 2], ["until", "%r == store.snapshot.beat.text" % LINE]]
    for before, after in zip(said, said[1:]):
        steps += [["pause", 1.5], ["edit", str(ink), before, after]]
    return engine.run(steps, environment={**window_environment(begin), "EVG_WRITE": str(desk)})
