"""Rough evenings in the real window: skipped, rolled back, saved, loaded, quit, resized, in one copy of the game."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, List, NamedTuple, Sequence

from tools.setup import say
from tools.soak.figures import Figure, Part, middle, none_of
from tools.soak.limit import Limit
from tools.story.build import Built
from tools.translate.command import write_pseudo
from tools.translate.language import to_translate
from tools.window.engine import Engine
from tools.window.screen import Screen

ROUGH = Path(__file__).with_name("rough.rpy")
GROWTH = 15.0
"""Per cent that memory may grow from the end of the first scene to the curtain, the pictures aside that are kept to be
shown again: they have a bound of their own (`config.image_cache_size_mb`), which a first scene has not come to yet."""
SECONDS = 3600
"""The most one run of an evening may play; then it is told as not come to its curtain, which is no failure."""
GRACE = 240
"""Seconds more for the engine's start and for an act to be done with; after them it is stopped, which is one."""
QUIT = 3
"""One evening of so many may be quit in the middle; it is not asked how its memory grew."""
ONE_THREAD = {"LP_NUM_THREADS": "0"}
"""The processor draws in the engine's own thread: several together are no faster, for a picture so small."""
IN_ENGLISH = "driver_leave.append(lambda: renpy.run(Language(None)))"
"""The title's buttons are found by their English words."""


class Rough(NamedTuple):
    """What one rough evening came to: no `goodbye` and no `error` where its time was over before the curtain.

    `reached` is the scene where that was. `growth` is in per cent, and None where it was quit in the middle;
    `megabytes` is the memory at the curtain, and `most` the most there ever was, in the last run.
    """

    seed: int
    goodbye: str
    counts: "Counter[str]"
    growth: "float | None"
    megabytes: float
    error: str
    reached: str = ""
    most: float = 0.0

    def told(self) -> str:
        """One line for a person."""
        grown = "" if self.growth is None else ", memory %+.1f %%" % self.growth
        memory = "%s, %.0f MB, at most %.0f" % (grown, self.megabytes, self.most) if self.goodbye else ""
        came = "to the goodbye %r" % self.goodbye if self.goodbye else self.error or "as far as %r" % self.reached
        return "seed %d: %s%s; %s" % (self.seed, came, memory,
                                      ", ".join("%d %s" % (n, what) for what, n in self.counts.most_common()))


def soak_window(built: Built, evenings: int, processes: int, limit: Limit, first: int = 0) -> Part:
    """Play `evenings` rough evenings, seed `first` on, `processes` at a time; each is told of when it is over.

    Once `limit` is over none is begun, and those that are being played end with what was done to them.
    """
    with ThreadPoolExecutor(processes) as pool:
        played = pool.map(lambda seed: None if limit.over else play_roughly(built, seed, limit),
                          range(first, first + evenings))
        came = [each for each in played if each is not None]
    counts: "Counter[str]" = Counter()
    for each in came:
        counts.update(each.counts)
    grown = [each.growth for each in came if each.growth is not None]
    failed = [each for each in came if each.error]
    return Part("Rough evenings in the window", [
        none_of("evenings that failed", len(failed), len(came)),
        Figure("evenings", "%d played to the curtain; in the time there was only as far as: %s" % (
            sum(bool(each.goodbye) for each in came), ", ".join(each.reached for each in came if each.reached) or "–"),
            "%d asked for" % evenings),
        Figure("what was done to them", ", ".join("{:,} {}".format(n, what) for what, n in counts.most_common())),
        Figure("goodbyes come to", "%d of %d" % (len({each.goodbye for each in came if each.goodbye}),
                                                  len(built.content.rules.goodbyes))),
        Figure("snapshot after every load, rollback and restart", "the same", "the same", not failed),
        _memory(grown, [each.most for each in came if each.growth is not None]),
    ], ["seed %d: %s" % (each.seed, each.error) for each in failed])


def _memory(grown: Sequence[float], most: Sequence[float]) -> Figure:
    what, law = "memory, end of the first scene to the curtain, kept pictures aside", "under %.0f %%" % GROWTH
    if not grown:
        return Figure(what, "no evening was played to its curtain in one run", law)
    return Figure(what, "median %+.1f %%, most %+.1f %%, in %d evenings; at most %.0f MB" % (
        middle(grown), max(grown), len(grown), max(most)), law, max(grown) < GROWTH)


def play_roughly(built: Built, seed: int, limit: Limit) -> Rough:
    """Play the evening of `seed` roughly, over as many runs as it is quit in, and say what came of it."""
    folder = Path(TemporaryDirectory(prefix="evg-rough-").name)
    book = folder / "book.json"
    try:
        with Screen(426, 240) as screen:
            engine = Engine(folder / "copy", screen, built, beside=[ROUGH])
            write_pseudo(to_translate(built), engine.folder / "game" / "tl")
            book.write_text(json.dumps({"runs": 0, "slots": {}, "now": "", "counts": {}}))
            came = _over_its_runs(engine, book, seed, limit)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say(came.told())
    return came


def _over_its_runs(engine: Engine, book: Path, seed: int, limit: Limit) -> Rough:
    seconds = limit.seconds(SECONDS)
    rough = [["rough", seed, str(book), seed % QUIT == 1, time.time() + seconds]]
    steps: List[List[Any]] = [["until", "shown('main_menu')"], ["begin"], ["go", "story.begin(seed=%d)" % seed],
                              ["lines", 1], *rough]
    counts: "Counter[str]" = Counter()
    for run in range(8):
        ended = engine.attempt([["run", "config.has_autosave = config.autosave_on_choice = True"], *steps],
                               seconds=seconds + GRACE, environment=ONE_THREAD)
        notes = {key: each for each in ended.log for key in each}
        counts.update(notes.get("counts", {}).get("counts", {}))
        if "curtain" in notes:
            memory = notes["curtain"]["memory"]
            return Rough(seed, str(notes["curtain"]["curtain"]), counts, _growth(memory) if run == 0 else None,
                         memory[-1][0], "", most=float(notes["curtain"]["most"]))
        if "out_of_time" in notes:
            return Rough(seed, "", counts, None, 0.0, "", str(notes["out_of_time"]["scene"]))
        if "quit" not in notes or ended.failure or ended.code != 0:
            why = ended.failure.strip() or "%s; it said: %s" % (ended.how(), ended.said[-400:])
            return Rough(seed, "", counts, None, 0.0, "run %d: %s | last: %s" % (run, why[-900:], ended.log[-3:]))
        steps = [["until", "shown('main_menu')"], ["run", IN_ENGLISH], ["click", "Go on"], ["found", str(book)], *rough]
    return Rough(seed, "", counts, None, 0.0, "it was quit eight times")


def _growth(memory: Sequence[Sequence[float]]) -> float:
    """From the first scene's end to the curtain, each taken when the game had cleared up, the kept pictures aside."""
    (first, pictures), (last, pictures_then) = memory[0], memory[-1]
    return 100 * ((last - pictures_then) / (first - pictures) - 1)
