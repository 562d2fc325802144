"""The ink compiler: scenes in, what the window plays and what the checks read out; unchanged ones from a store."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Protocol, Sequence, Tuple

from narrative.diagnostics import Diagnostic

from tools.setup import ROOT, fingerprint
from tools.story import compiler
from tools.story.ink_words import follows_from_another, in_words

LIBRARY = "lib/relationship.ink"
MOST_KEPT = 800
"""Results on disk; the oldest half goes when there are more."""
MOST_AT_HAND = 64
"""Results that are kept in memory as well, for who looks again and again."""
_message = re.compile(r"^(?:ERROR|WARNING|TODO): '(?P<file>[^']*)' line (?P<line>\d+): (?P<what>.*)$", re.S)
_quoted = re.compile(r"'(?:-> )?([^']+)'")


class Message(NamedTuple):
    """Something the compiler said of a file: `kind` is error, warning or todo; `line` is 0 where it gave none."""

    kind: str
    file: str
    line: int
    what: str


class Compiled(NamedTuple):
    """What came of one scene: `story` is ``""`` and `tree` None as far as the compiler did not get there."""

    story: str
    tree: Optional[Mapping[str, Any]]
    messages: Tuple[Message, ...]


class Store(Protocol):
    """Where results are kept, by the fingerprint of what they came of."""

    def get(self, name: str) -> Optional[Compiled]:
        """What is kept as `name`."""

    def put(self, name: str, compiled: Compiled) -> None:
        """Keep `compiled` as `name`."""


class FolderStore:
    """Results in a folder. One that cannot be read or written costs time, nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._at_hand: Dict[str, Compiled] = {}

    def get(self, name: str) -> Optional[Compiled]:
        if name in self._at_hand:
            return self._at_hand[name]
        try:
            held = json.loads((self._folder / (name + ".json")).read_text(encoding="utf-8"))
            found = Compiled(held["story"], held["tree"], tuple(Message(*each) for each in held["messages"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return self._keep_at_hand(name, found)

    def put(self, name: str, compiled: Compiled) -> None:
        self._keep_at_hand(name, compiled)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            text = json.dumps(compiled._asdict(), ensure_ascii=False, separators=(",", ":"))
            (self._folder / (name + ".json")).write_text(text, encoding="utf-8")
            self._prune()
        except OSError:
            pass

    def _keep_at_hand(self, name: str, compiled: Compiled) -> Compiled:
        while len(self._at_hand) >= MOST_AT_HAND:
            del self._at_hand[next(iter(self._at_hand))]
        self._at_hand[name] = compiled
        return compiled

    def _prune(self) -> None:
        held = list(self._folder.glob("*.json"))
        if len(held) > MOST_KEPT:
            for file in sorted(held, key=lambda each: each.stat().st_mtime)[:MOST_KEPT // 2]:
                file.unlink(missing_ok=True)


STORE = FolderStore(ROOT / ".cache" / "ink")


def compile_each(ink: Mapping[str, str], files: Sequence[str], store: Store = STORE) -> Dict[str, Compiled]:
    """What comes of each of `files`, scenes in `ink`, by file. Every file is compiled alone, with the library.

    Raises:
        ScriptError: the compiler itself could not run (E004).
    """
    names = {file: fingerprint_of(ink, file) for file in files}
    found: Dict[str, Compiled] = {}
    missing = []
    for file, name in names.items():
        kept = store.get(name)
        if kept is None:
            missing.append(file)
        else:
            found[file] = kept
    for file, compiled in run_compiler(ink, missing).items() if missing else ():
        store.put(names[file], compiled)
        found[file] = compiled
    return {file: found[file] for file in files}


def fingerprint_of(ink: Mapping[str, str], file: str) -> str:
    """The name under which a store keeps what comes of `file`: it changes with all that goes into it."""
    return fingerprint(ink.get(LIBRARY, "").encode(), file.encode(), ink[file].encode(), compiler.PROGRAM.read_bytes())


def fill(store: Store, jobs: Mapping[str, Tuple[str, Mapping[str, str]]]) -> None:
    """Compile many versions of scenes in one run of the compiler: `jobs` has file and ink by fingerprint.

    All have the library of the first.
    """
    missing = {name: job for name, job in jobs.items() if store.get(name) is None}
    if not missing:
        return
    sources = {"%s/%s" % (name, file): ink[file] for name, (file, ink) in missing.items()}
    sources[LIBRARY] = next(iter(missing.values()))[1].get(LIBRARY, "")
    made = run_compiler(sources, [each for each in sources if each != LIBRARY])
    for name, (file, _) in missing.items():
        one = made["%s/%s" % (name, file)]
        messages = tuple(each._replace(file=each.file.replace(name + "/", "", 1)) for each in one.messages)
        store.put(name, one._replace(messages=messages))


def run_compiler(ink: Mapping[str, str], files: Sequence[str]) -> Dict[str, Compiled]:
    """`compile_each` without a store, in one run of the compiler."""
    library = ink.get(LIBRARY, "")
    roots = {"root/" + file: file for file in files}
    sources = {LIBRARY: library, **{file: ink[file] for file in files}}
    sources.update({root: "INCLUDE %s\nINCLUDE %s\n" % (LIBRARY, file) for root, file in roots.items()})
    results = compiler.run_compiler(json.dumps({"files": sources, "roots": roots}))
    return {file: _result(results[root], file) for root, file in roots.items()}


def _result(result: Mapping[str, Any], file: str) -> Compiled:
    messages = tuple(dict.fromkeys(read_message(each, file) for each in result["messages"]))
    sound = all(each.kind == "todo" for each in messages)
    return Compiled(result["json"] if sound and result["json"] else "", result["tree"], messages)


def read_message(message: Mapping[str, str], file: str) -> Message:
    """What the compiler said, taken apart; `file` is what it speaks of if it names none."""
    match = _message.match(message["text"])
    if match:
        return Message(message["kind"], match.group("file"), int(match.group("line")), match.group("what").strip())
    return Message(message["kind"], file, 0, message["text"].strip())


def diagnostics(compiled: Compiled, file: str, ink: Mapping[str, str], shown: str) -> List[Diagnostic]:
    """What the compiler found wrong with `file`, shown as `shown`: E005, E006; W312 for what is still to do."""
    lines = ink[file].split("\n")
    found: List[Diagnostic] = []
    for each in compiled.messages:
        if each.kind == "error" and follows_from_another(each.what, each.line, [one.line for one in found]):
            continue
        code = {"error": "E005", "warning": "E006"}.get(each.kind, "W312")
        where = shown if each.file == file else shown[:-len(file)] + each.file if each.file else shown
        text = lines[each.line - 1] if each.file == file and 0 < each.line <= len(lines) else ""
        said = in_words(each.what, each.kind, text, file, ink, LIBRARY)
        column, end = _column([said.about, *_quoted.findall(each.what)], text)
        found.append(Diagnostic(code, said.what, where, each.line or 1, column, said.meant, end))
    return list(dict.fromkeys(found))


def _column(words: Iterable[str], text: str) -> Tuple[int, int]:
    """The column and end column of the first of `words` that stands in `text`; 0, 0 if none does."""
    for word in words:
        alone = (r"(?<!\w)" if word[:1].isalnum() else "", r"(?!\w)" if word[-1:].isalnum() else "")
        at = re.search(re.escape(word).join(alone), text) if word.strip() else None
        if at:
            return at.start() + 1, at.end() + 1
    return 0, 0
