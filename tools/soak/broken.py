"""Saves and persistent files that are truncated, garbage, of another game, newer or older: refused or sound."""

from __future__ import annotations

import io
import json
import random
import shutil
import zipfile
import zlib
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable, Dict, List

from tools.soak.figures import Figure, Part, none_of
from tools.soak.window_evenings import ONE_THREAD, ROUGH
from tools.story.build import Built
from tools.window.engine import Engine, EngineStopped
from tools.window.screen import Screen

SUFFIX = "-LT1.save"
STARTS = 8
"""So many broken persistent files are also started with."""
Mutation = Callable[[bytes, random.Random], bytes]


def soak_broken(built: Built, saves: int) -> Part:
    """Break `saves` saves and a tenth as many persistent files, each in a way of its own, and open them all."""
    folder = Path(TemporaryDirectory(prefix="evg-broken-").name)
    try:
        with Screen(426, 240) as screen:
            engine = Engine(folder / "copy", screen, built, beside=[ROUGH])
            return _soak(engine, folder, saves)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _soak(engine: Engine, folder: Path, saves: int) -> Part:
    began: List[List[Any]] = [["until", "shown('main_menu')"], ["begin"], ["go", "story.begin(seed=5)"],
                              ["lines", 12]]
    engine.run([*began, ["save", "1-1"], ["run", "renpy.save_persistent()"]])
    good, kept = (engine.saves / ("1-1" + SUFFIX)).read_bytes(), (engine.saves / "persistent").read_bytes()
    chance, kinds, broken = random.Random(0), Counter({"made": 0}), []
    for number in range(saves):
        name = list(SAVE_MUTATIONS)[number % len(SAVE_MUTATIONS)]
        kinds[name] += 1
        made = SAVE_MUTATIONS[name](good, chance)
        (engine.saves / ("9%d-%d" % (1000 + number, number % 6 + 1) + SUFFIX)).write_bytes(made)
    mutated = folder / "persistent"
    mutated.mkdir()
    files = max(STARTS, saves // 10)
    for number in range(files):
        name = list(FILE_MUTATIONS)[number % len(FILE_MUTATIONS)]
        (mutated / ("p%04d" % number)).write_bytes(FILE_MUTATIONS[name](kept, chance))
    facts: Dict[str, int] = {}
    try:
        log = engine.run([*began[:-1], ["lines", 3], ["read_persistent", str(mutated)], ["open_all", "9"],
                          ["load", "1-1"], ["until", "shown('say') or shown('choice')"], ["lines", 2]],
                         seconds=300 + 6 * saves, environment=ONE_THREAD)
        for each in log:
            facts.update({key: value for key, value in each.items() if isinstance(value, int)})
    except EngineStopped as error:
        broken.append(str(error)[-1200:])
    if (engine.saves / ("1-1" + SUFFIX)).read_bytes() != good:
        broken.append("the good save is not what it was")
    started = _starts(engine, kept, chance, broken)
    return Part("Broken saves and persistent files", [
        Figure("saves broken", "{:,}: {}".format(saves, ", ".join("%d × %s" % (n, kind) for kind, n in
                                                                  kinds.items() if n))),
        Figure("… refused with a message, the evening unmoved", "{:,}".format(facts.get("refused", 0))),
        Figure("… harmless, and opened at a sound place", "{:,}".format(int(facts.get("opened", 0)))),
        none_of("… that did anything else", saves - facts.get("refused", 0) - int(facts.get("opened", 0)), saves),
        Figure("persistent files broken", "{:,}: {:,} set aside, {:,} still sound".format(
            files, facts.get("aside", 0), facts.get("sound", 0)), "each of the two",
            facts.get("aside", 0) + facts.get("sound", 0) == files),
        none_of("starts with a broken persistent file that failed", STARTS - started, STARTS),
        Figure("the good save among them", "as it was, and opens", "as it was", not broken),
    ], broken)


def _starts(engine: Engine, kept: bytes, chance: random.Random, broken: List[str]) -> int:
    """Start the game with broken persistent files; what was kept at the last good start is there again."""
    started = 0
    for number in range(STARTS):
        name = list(FILE_MUTATIONS)[number % len(FILE_MUTATIONS)]
        (engine.saves / "persistent").write_bytes(FILE_MUTATIONS[name](kept, chance))
        for left in (engine.folder / "game" / "saves").glob("persistent*"):
            left.unlink()
        try:
            engine.run([["until", "shown('main_menu')"], ["wait", 4],
                        ["run", "assert len(persistent.read_lines) > 5, persistent.read_lines"],
                        ["run", "renpy.save_persistent()"]])
            started += 1
        except EngineStopped as error:
            broken.append("a start with persistent data, %s: %s" % (name, str(error)[-700:]))
    return started


# -- mutations


def truncated(whole: bytes, chance: random.Random) -> bytes:
    """The beginning."""
    return whole[:chance.randrange(len(whole))]


def flipped(whole: bytes, chance: random.Random) -> bytes:
    """A few bytes changed."""
    changed = bytearray(whole)
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def zeroed(whole: bytes, chance: random.Random) -> bytes:
    """A stretch of zeroes, as a lost sector leaves it."""
    at = chance.randrange(len(whole))
    until = min(len(whole), at + chance.choice((1, 64, 512, 4096)))
    return whole[:at] + b"\0" * (until - at) + whole[until:]


def garbage(whole: bytes, chance: random.Random) -> bytes:
    """Anything at all."""
    return chance.randbytes(chance.choice((0, 1, 100, 20000)))


def doubled(whole: bytes, chance: random.Random) -> bytes:
    """Something written after its end."""
    return whole + whole[: chance.randrange(len(whole))]


def _member(name: str, change: Mutation) -> Mutation:
    """A save in which one member is changed, its checksum right."""

    def mutate(whole: bytes, chance: random.Random) -> bytes:
        with zipfile.ZipFile(io.BytesIO(whole)) as held:
            members = {each: held.read(each) for each in held.namelist()}
        changed = change(members[name], chance)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
            for each, data in members.items():
                if each != name or changed:
                    written.writestr(each, changed if each == name else data)
        return out.getvalue()

    return mutate


def _of_another_game(json_text: bytes, chance: random.Random) -> bytes:
    facts = json.loads(json_text)
    facts["story"] = chance.choice(("the-question", "", None, 7, []))
    return chance.choice((json.dumps(facts).encode(), b"[]", b"7", b"{", b'"x"', b"null", b""))


NAMES = (b"Snapshot", b"Relationship", b"chapter", b"relationship", b"lines", b"seed", b"Line", b"Menu", b"entered",
         b"answers", b"offered", b"closeness", b"phase", b"version", b"seen_id", b"speaker", b"past", b"beat", b"ink")


def _renamed(log: bytes, chance: random.Random) -> bytes:
    """A name another version might use, of the same length: a kind, a field or an axis this one does not know."""
    for _ in range(40):
        name = chance.choice(NAMES)
        at = log.find(b"\x00\x00\x00" + name)
        if at >= 0:
            at += 3
            return log[:at] + name[:-1] + b"Q" + log[at + len(name):]
    return b""


def _renamed_everywhere(log: bytes, chance: random.Random) -> bytes:
    name = chance.choice(NAMES)
    return log.replace(b"\x00\x00\x00" + name, b"\x00\x00\x00" + name[:-1] + b"Q")


def _recompressed(change: Mutation) -> Mutation:
    """Persistent data in which the pickle is changed, its checksum right."""

    def mutate(whole: bytes, chance: random.Random) -> bytes:
        return zlib.compress(change(zlib.decompress(whole), chance))

    return mutate


def _foreign(whole: bytes, chance: random.Random) -> bytes:
    return zlib.compress(chance.choice((b"N.", b"]q\x00.", b"}q\x00.", b"K\x07.", b"cno.such.module\nThing\nq\x00.",
                                        b"crenpy.preferences\nPreferences\nq\x00)\x81q\x01.")))


FILE_MUTATIONS: Dict[str, Mutation] = {
    "truncated": truncated, "bytes flipped": flipped, "zeroed": zeroed, "garbage": garbage, "doubled": doubled,
    "pickle truncated": _recompressed(truncated), "pickle flipped": _recompressed(flipped), "foreign": _foreign,
}
SAVE_MUTATIONS: Dict[str, Mutation] = {
    "truncated": truncated, "bytes flipped": flipped, "zeroed": zeroed, "garbage": garbage, "doubled": doubled,
    "of another game": _member("json", _of_another_game),
    "without a pickle": _member("log", lambda log, chance: b""),
    "pickle truncated": _member("log", truncated),
    "pickle flipped": _member("log", flipped),
    "pickle garbage": _member("log", garbage),
    "of another version (a name)": _member("log", _renamed),
    "of another version (a name everywhere)": _member("log", _renamed_everywhere),
    "picture garbage": _member("screenshot.png", garbage),
}
