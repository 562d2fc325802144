"""The check against thousands of broken copies of the real scripts: `python -m tests.tools.fuzz_check 5000 [SEED]`.

Whatever is done to the files, `check_scripts` says what is wrong and raises nothing; every diagnostic has a number with
a page, a place in its file, and can be shown; and what is passed without an error can be read by `build`.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "game")]

from tools.check.explain import entries  # noqa: E402
from tools.check.output import as_json, excerpt  # noqa: E402
from tools.check.report import check_scripts  # noqa: E402
from tools.story.ink_compiler import STORE, Compiled, fill, fingerprint_of  # noqa: E402
from tools.story.places import content_of  # noqa: E402
from tools.story.scripts import SCRIPTS, read_ink, read_scripts  # noqa: E402

SECONDS = 20
"""Of the processor's time, for one broken copy: a tenth is usual, and what takes this long has no end."""
BATCH = 50
"""How many broken copies go through the compiler in one run of it."""
FOLDER = "folder"
Contents = Dict[str, object]
"""What becomes of files, by path: bytes, None for none, FOLDER for a folder in its place."""


class Broken(NamedTuple):
    """One way the scripts are broken."""

    how: str
    files: Contents


class MemoryStore:
    """What the compiler made, for as long as the fuzzing lasts; starts from what is on disk."""

    def __init__(self) -> None:
        self._kept: Dict[str, Optional[Compiled]] = {}

    def get(self, name: str) -> Optional[Compiled]:
        if name not in self._kept:
            self._kept[name] = STORE.get(name)
        return self._kept[name]

    def put(self, name: str, compiled: Compiled) -> None:
        if len(self._kept) > 600:
            self._kept.clear()
        self._kept[name] = compiled


# -- ways to break a text


def _line_dropped(lines: List[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines))]


def _line_twice(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def _lines_swapped(lines: List[str], chance: random.Random) -> None:
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


def _block_moved(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    block = lines[at:at + chance.randrange(1, 40)]
    del lines[at:at + len(block)]
    to = chance.randrange(len(lines) + 1)
    lines[to:to] = block


def _indented(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = chance.choice(["  ", "\t", "      "]) + lines[at]


def _outdented(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at][chance.randrange(1, 5):]


def _mark_dropped(lines: List[str], chance: random.Random) -> None:
    marks = [(row, column) for row, line in enumerate(lines) for column, character in enumerate(line)
             if character in "{}[]()\"':|#*-~><="]
    if marks:
        row, column = chance.choice(marks)
        lines[row] = lines[row][:column] + lines[row][column + 1:]


def _mark_put_in(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    column = chance.randrange(len(lines[at]) + 1)
    mark = chance.choice(list("{}[]()\"'|#*+-~<>=:&!@%`\\/$^\t") + [
        "->", "<-", "<>", "->->", ">>>", "==", "===", "{~", "//", "/*", "*/", "- else:", "“", "”", "\u00a0", "\u200b",
        "\u2028", "\ufeff", "TODO:", "INCLUDE ", "VAR x = ", "~ temp x = ", "\x0c", "\x1b[31m", "\x85", "\U0001f600"])
    lines[at] = lines[at][:column] + mark + lines[at][column:]


def _word_changed(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    words = lines[at].split(" ")
    which = chance.randrange(len(words))
    word = words[which]
    letter = chance.randrange(len(word) + 1)
    words[which] = chance.choice([word[:letter] + word[letter + 1:], word[:letter] + "x" + word[letter:], word[::-1],
                                  word.upper(), "", word * 3, "9" * 30, "null", "true", "-1", "2.5", "[]", "{}"])
    lines[at] = " ".join(words)


def _key_renamed(lines: List[str], chance: random.Random) -> None:
    rows = [row for row, line in enumerate(lines) if ":" in line]
    if rows:
        row = chance.choice(rows)
        key, colon, rest = lines[row].partition(":")
        lines[row] = key + chance.choice(["s", "_", " x", ""]) + chance.choice([colon, "::", "", " :"]) + rest


def _huge_line(lines: List[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = (lines[at] or "x ") * chance.choice([50, 400])


def _nested(lines: List[str], chance: random.Random) -> None:
    at, depth = chance.randrange(len(lines)), chance.choice([30, 300, 3000])
    opening, closing = chance.choice([("{true:", "}"), ("[", "]"), ("(", ")"), ("- ", ""), ("{a: ", "}"), ("* ", "")])
    lines[at] += opening * depth + "x" + closing * depth


def _spliced(lines: List[str], chance: random.Random) -> None:
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a] = lines[a][:chance.randrange(len(lines[a]) + 1)] + lines[b][chance.randrange(len(lines[b]) + 1):]


def _cut_short(lines: List[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines)):]


_of_lines: Tuple[Callable[[List[str], random.Random], None], ...] = (
    _line_dropped, _line_twice, _lines_swapped, _block_moved, _indented, _outdented, _mark_dropped, _mark_put_in,
    _mark_put_in, _word_changed, _word_changed, _key_renamed, _spliced, _cut_short, _huge_line, _nested,
)


# -- ways to break bytes and files


def _of_bytes(whole: bytes, chance: random.Random) -> Tuple[str, object]:
    at = chance.randrange(len(whole) + 1)
    return chance.choice([
        ("bit flipped", whole[:at] + bytes([(whole + b" ")[at] ^ (1 << chance.randrange(8))]) + whole[at + 1:]),
        ("byte lost", whole[:at] + whole[at + 1:]),
        ("NUL", whole[:at] + b"\0" + whole[at:]),
        ("not UTF-8", whole[:at] + b"\xff\xfe\xc3" + whole[at:]),
        ("empty", b""),
        ("only spaces", b"  \n \n"),
        ("CRLF", whole.replace(b"\n", b"\r\n")),
        ("CR", whole.replace(b"\n", b"\r")),
        ("byte order mark", b"\xef\xbb\xbf" + whole),
        ("UTF-16", whole.decode().encode("utf-16")),
        ("noise", bytes(chance.randrange(256) for _ in range(300))),
        ("missing", None),
        ("folder", FOLDER),
        ("another file", (SCRIPTS / "cast.yaml").read_bytes()),
    ])


def broken_scripts(seed: int) -> "Broken":
    """The way of breaking the scripts that `seed` names."""
    chance = random.Random(seed)
    files = sorted(each for each in SCRIPTS.rglob("*") if each.suffix in (".ink", ".yaml"))
    weights = [6 if each.suffix == ".yaml" and each.parent == SCRIPTS else 1 if "lib" not in each.parts else 0.3
               for each in files]
    changed: Contents = {}
    hows = []
    for _ in range(chance.choice([1, 1, 1, 2])):
        (file,) = chance.choices(files, weights)
        name = file.relative_to(SCRIPTS).as_posix()
        whole = file.read_bytes()
        if chance.random() < 0.25:
            how, changed[name] = _of_bytes(whole, chance)
            hows.append("%s: %s" % (name, how))
            continue
        lines = whole.decode("utf-8").split("\n")
        for _ in range(chance.choice([1, 1, 1, 2, 5])):
            way = chance.choice(_of_lines)
            way(lines, chance)
            lines = lines or [""]
            hows.append("%s: %s" % (name, way.__name__.strip("_")))
        changed[name] = "\n".join(lines).encode("utf-8", "surrogatepass")
    return Broken(", ".join(hows), changed)


# -- trying them


def _put(folder: Path, name: str, contents: object) -> None:
    file = folder / name
    if file.is_dir():
        file.rmdir()
    elif file.exists():
        file.unlink()
    if contents == FOLDER:
        file.mkdir()
    elif isinstance(contents, bytes):
        file.write_bytes(contents)


def _compile(folder: Path, batch: List[Broken], whole: Dict[str, str], store: MemoryStore) -> None:
    """All scenes of `batch` that can be read, in one run of the compiler."""
    jobs = {}
    for each in batch:
        for name, contents in each.files.items():
            if name.startswith("scenes/") and isinstance(contents, bytes):
                _put(folder, name, contents)
                try:
                    ink = {**whole, name: read_ink(folder)[name]}
                    jobs[fingerprint_of(ink, name)] = (name, ink)
                except Exception:  # it cannot be read: check has to say so
                    pass
                _put(folder, name, (SCRIPTS / name).read_bytes())
    fill(store, jobs)


def _try(folder: Path, broken: Broken, prose: bool, store: MemoryStore, known: object) -> Counter:
    """Check the scripts broken so; raises AssertionError, or what the check raised."""
    for name, contents in broken.files.items():
        _put(folder, name, contents)
    try:
        began = time.process_time()
        found = check_scripts(prose=prose, folder=folder, store=store)
        assert time.process_time() - began < SECONDS, "it took %.0f s" % (time.process_time() - began)
        for each in found:
            assert each.code in known and each.what.strip(), each
            assert not each.file or (each.line >= 1 and each.column >= 1 and each.end_column > each.column), each
            excerpt(each, ["x"] * each.line)
        assert len(json.loads(as_json(found))) == len(found)
        if not any(each.code.startswith("E") for each in found):
            content_of(read_scripts(folder), folder)
        return Counter(each.code for each in found)
    finally:
        for name in broken.files:
            _put(folder, name, (SCRIPTS / name).read_bytes())


def fuzz(size: int, seed: int = 0, say: Callable[[str], None] = lambda _: None) -> Tuple[List[str], Counter]:
    """Break the scripts `size` times. What went wrong, each with its seed; and how often each number was told."""
    wrong: List[str] = []
    told: Counter = Counter()
    known, store = entries(), MemoryStore()
    whole = read_ink()
    with tempfile.TemporaryDirectory() as held:
        folder = Path(shutil.copytree(SCRIPTS, Path(held) / "scripts"))
        for first in range(seed, seed + size, BATCH):
            batch = {number: broken_scripts(number) for number in range(first, min(first + BATCH, seed + size))}
            _compile(folder, list(batch.values()), whole, store)
            for number, broken in batch.items():
                try:
                    told += _try(folder, broken, number % 5 == 0, store, known)
                except Exception:
                    wrong.append("%d (%s)\n%s" % (number, broken.how, traceback.format_exc()))
                    say(wrong[-1])
            say("%d done, %d wrong" % (first + len(batch) - seed, len(wrong)))
    return wrong, told


def main() -> int:
    """From the command line: how many, and the first seed."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    began = time.monotonic()
    wrong, told = fuzz(size, seed, lambda text: print(text, flush=True))
    print("%d broken copies in %.0f s: %d wrong; told: %s" % (
        size, time.monotonic() - began, len(wrong), " ".join("%s×%d" % each for each in sorted(told.items()))))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
