"""SIGKILL at random moments, half of them while saving; what the next start finds is held to the laws."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, List, NamedTuple

from tools.soak.figures import Figure, Part, none_of
from tools.soak.window_evenings import ROUGH, TO_THE_STORY
from tools.story.build import Built
from tools.window.engine import Engine, Log
from tools.window.screen import Screen

LONGEST = 5.0
"""Seconds of playing within which the kill comes."""


class Killed(NamedTuple):
    """What one copy of the game went through."""

    counts: "Counter[str]"
    errors: List[str]


def soak_kills(built: Built, kills: int, processes: int) -> Part:
    """Kill the game `kills` times, in `processes` copies at a time."""
    shares = [len(range(at, kills, processes)) for at in range(processes)]
    with ThreadPoolExecutor(processes) as pool:
        came = list(pool.map(lambda job: _kill(built, *job), enumerate(shares)))
    counts: "Counter[str]" = Counter()
    for each in came:
        counts.update(each.counts)
    errors = [error for each in came for error in each.errors]
    starts = counts["starts"]
    return Part("SIGKILL at random moments", [
        Figure("kills", "{:,}: {:,} while playing, {:,} while saving, {:,} of those inside a save by hand".format(
            counts["playing"] + counts["saving"], counts["playing"], counts["saving"], counts["inside"])),
        none_of("next starts that did not work", counts["broken"], starts),
        Figure("slots found after a kill", "{:,}, each whole".format(counts["whole"]), "each whole", not errors),
        Figure("lost", "at most the beat on the screen", "the interaction in progress", not errors),
    ], errors)


def _kill(built: Built, at: int, kills: int) -> Killed:
    folder = Path(TemporaryDirectory(prefix="evg-kills-").name)
    counts: "Counter[str]" = Counter()
    errors: List[str] = []
    chance = random.Random(at)
    try:
        with Screen(426, 240) as screen:
            engine = Engine(folder / "copy", screen, built, beside=[ROUGH])
            book: Dict[str, Any] = {"slots": {}, "beats": [], "read": 0}
            for number in range(kills + 1):
                (folder / "book.json").write_text(json.dumps(book))
                last = number == kills
                saving = chance.random() < 0.5
                steps = _steps(folder / "book.json", bool(book["beats"]), number, saving, last)
                ended = engine.attempt(steps, seconds=300,
                                       kill_after=None if last else chance.uniform(0.05, LONGEST))
                if number:
                    counts["starts"] += 1
                if ended.failure or (ended.code != -9 and not (last and ended.finished)):
                    counts["broken"] += 1
                    errors.append("copy %d, kill %d: %s" % (at, number, ended.failure[-700:] or ended.how()
                                                           + ended.said[-300:]))
                    book = {"slots": {}, "beats": [], "read": 0}
                    shutil.rmtree(engine.saves, ignore_errors=True)
                    continue
                counts["whole"] += sum(each.get("whole", 0) for each in ended.log)
                if not last:
                    counts["saving" if saving else "playing"] += 1
                    counts["inside"] += _enter(book, ended.log)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Killed(counts, errors)


def _steps(book: Path, played: bool, number: int, saving: bool, last: bool) -> List[List[Any]]:
    """Look at what the last kill left, go on from there, and play until the next."""
    begin: List[List[Any]] = [["until", "shown('main_menu')"], ["after_kill", str(book)],
                              ["run", "config.has_autosave = config.autosave_on_choice = True"]]
    onward = [["click", "Go on"], ["played", ""]] if played else [*TO_THE_STORY, ["go", "story.begin(seed=5)"]]
    return [*begin, *onward, *([["lines", 2]] if last else [["until_killed", number, saving]])]


def _enter(book: Dict[str, Any], log: Log) -> int:
    """Enter into the book what the notes say was done; gives 1 if the kill came inside a save, else 0."""
    inside = ""
    for each in log:
        if "beat" in each:
            book["beats"] = [*book["beats"], each["beat"]][-3:]
        elif "saving" in each:
            inside = each["saving"]
            book["slots"][inside] = [*book["slots"].get(inside, [""])[-1:], each["mark"]]
        elif "saved" in each:
            book["slots"][each["saved"]], inside = [each["mark"]], ""
        elif "kept" in each:
            book["read"] = each["kept"]
    return 1 if inside else 0
