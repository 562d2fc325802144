"""SIGKILL at random moments, half of them while saving; what the next start finds is held to the laws.

A start of the engine takes longer than all that happens between it and the kill. So before each kill the game is also
halted at other random moments, and its saves copied as they lie on the disk: just what a kill would have left then. The
next start reads those copies too.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, List, NamedTuple

from tools.setup import say
from tools.soak.figures import Figure, Part, none_of
from tools.soak.limit import Limit
from tools.soak.window_evenings import ONE_THREAD, ROUGH
from tools.story.build import Built
from tools.window.engine import Ended, Engine, Halts, Log
from tools.window.screen import Screen

LONGEST = 2.0
"""Seconds of playing within which the next halt comes, or after the last of them the kill."""
HALTS = 8
"""How often it is halted before each kill."""
SECONDS = 300
"""… and within which a start has to come to playing."""
TELL = 10
"""After so many kills it says how far it is."""


class Killed(NamedTuple):
    """What one copy of the game went through."""

    counts: "Counter[str]"
    errors: List[str]


def soak_kills(built: Built, kills: int, processes: int, limit: Limit) -> Part:
    """Kill the game `kills` times, in `processes` copies at a time; no more once `limit` is over."""
    shares = [len(range(at, kills, processes)) for at in range(processes)]
    with ThreadPoolExecutor(processes) as pool:
        came = list(pool.map(lambda at: _kill(built, at, shares[at], limit), range(processes)))
    counts: "Counter[str]" = Counter()
    for each in came:
        counts.update(each.counts)
    errors = [error for each in came for error in each.errors]
    starts = counts["starts"]
    return Part("SIGKILL at random moments", [
        Figure("kills", "{:,}: {:,} while playing, {:,} while saving, {:,} of those inside a save by hand".format(
            counts["playing"] + counts["saving"], counts["playing"], counts["saving"], counts["inside"]),
            "%d asked for" % kills),
        none_of("next starts that did not work", counts["broken"], starts),
        Figure("moments at which it was halted", "{:,}: {:,} while playing, {:,} while saving, {:,} of those inside a "
               "save by hand".format(counts["halts playing"] + counts["halts saving"], counts["halts playing"],
                                     counts["halts saving"], counts["halts inside"])),
        Figure("slots found after a kill or a halt", "{:,}, each whole".format(counts["whole"]), "each whole",
               not errors),
        Figure("gone on from a save, not the journal", "{:,}".format(counts["from a save"])),
        Figure("lost", "at most the beat on the screen", "the interaction in progress", not errors),
    ], errors)


def _kill(built: Built, at: int, kills: int, limit: Limit) -> Killed:
    folder = Path(TemporaryDirectory(prefix="evg-kills-").name)
    counts: "Counter[str]" = Counter()
    errors: List[str] = []
    chance = random.Random(at)
    try:
        with Screen(426, 240) as screen:
            engine = Engine(folder / "copy", screen, built, beside=[ROUGH])
            book = _empty_book()
            for number in range(kills + 1):
                (folder / "book.json").write_text(json.dumps(book))
                last, saving = number == kills or limit.over, chance.random() < 0.5
                halted = _Halted(engine.saves, folder / ("halts %d" % number), book)
                ended = engine.attempt(
                    _steps(folder, bool(book["beats"]), number, saving, last), seconds=SECONDS,
                    kill_after=None if last else chance.uniform(0.05, LONGEST), environment=ONE_THREAD,
                    halts=Halts([chance.uniform(0.05, LONGEST) for _ in range(HALTS)], halted.look))
                counts["starts"] += bool(number)
                shutil.rmtree(folder / ("halts %d" % (number - 1)), ignore_errors=True)
                why = _why_broken(ended, last)
                if why:
                    counts["broken"] += 1
                    errors.append("copy %d, kill %d: %s" % (at, number, why))
                    say(errors[-1])
                    book = _empty_book()
                    for kept in (engine.saves, engine.folder / ".renpy", engine.folder / "game" / "saves"):
                        shutil.rmtree(kept, ignore_errors=True)
                    shutil.rmtree(folder / ("halts %d" % number), ignore_errors=True)
                else:
                    what = "last" if last else "saving" if saving else "playing"
                    counts["whole"] += sum(each.get("whole", 0) for each in ended.log)
                    counts[what] += 1
                    counts["halts " + what] += halted.times
                    counts["halts inside"] += halted.inside
                    counts["inside"] += entered(book, ended.log)
                    counts["from a save"] += sum(each.get("went_on") == "a save" for each in ended.log)
                if last:
                    break
                if (number + 1) % TELL == 0:
                    say("copy %d: %d kills and %d halts, %d slots whole, %d wrong" % (
                        at, number + 1, counts["halts playing"] + counts["halts saving"], counts["whole"], len(errors)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Killed(counts, errors)


class _Halted:
    """Copies, in `into`, of the saves as they lay on the disk each time the game was halted, with what may be in them.

    Attributes:
        times: how often that was.
        inside: how often it was inside a save by hand.
    """

    def __init__(self, saves: Path, into: Path, book: Dict[str, Any]) -> None:
        self._saves, self._into, self._book = saves, into, book
        self.times = self.inside = 0

    def look(self, log: Log) -> None:
        book = json.loads(json.dumps(self._book))
        self.inside += entered(book, log)
        self.times += 1
        copy = self._into / ("%02d" % self.times)
        shutil.copytree(self._saves, copy)
        (copy / "book.json").write_text(json.dumps(book))


def _why_broken(ended: Ended, last: bool) -> str:
    """What was wrong with a run that was to be killed while it played, or, the last, to come to its end."""
    if ended.failure:
        return ended.failure[-700:]
    if last:
        return "" if ended.finished else ended.how() + ended.said[-300:]
    if ended.code != -signal.SIGKILL:
        return ended.how() + ended.said[-300:]
    return "" if any(each.get("step") == "until_killed" for each in ended.log) else "it never came to play"


def _empty_book() -> Dict[str, Any]:
    """What is to be found after a kill: the marks each slot may hold, the last beats, the lines read."""
    return {"slots": {}, "beats": [], "read": 0}


def _steps(folder: Path, played: bool, number: int, saving: bool, last: bool) -> List[List[Any]]:
    """Look at what the last kill left, and the halts before it, go on from there, and play until the next."""
    book, halts = folder / "book.json", folder / ("halts %d" % (number - 1))
    begin: List[List[Any]] = [["until", "shown('main_menu')"], ["after_kill", str(book)],
                              *([["after_halts", str(halts)]] if halts.exists() else []),
                              ["run", "config.has_autosave = config.autosave_on_choice = True"]]
    onward = [["click", "Go on"], ["went_on", str(book)]] if played else [["begin"], ["go", "story.begin(seed=5)"]]
    return [*begin, *onward, *([["lines", 2]] if last else [["until_killed", number, saving]])]


def entered(book: Dict[str, Any], log: Log) -> int:
    """Enter into the book what the notes say was done; gives 1 if the kill came inside a save, else 0."""
    inside = ""
    for each in log:
        if "found" in each:
            book["slots"].update({slot: [mark] for slot, mark in each["found"].items()})
        elif "beat" in each:
            book["beats"] = [*book["beats"], each["beat"]][-3:]
        elif "closed" in each:
            book["beats"] = []
        elif "saving" in each:
            inside = each["saving"]
            book["slots"][inside] = [*book["slots"].get(inside, [""]), each["mark"]]
        elif "saved" in each:
            book["slots"][each["saved"]], inside = [each["mark"]], ""
        elif "kept" in each:
            book["read"] = each["kept"]
    return 1 if inside else 0
