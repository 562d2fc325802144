"""Translations as .po files: what gettext made, and every translator's tool reads (Poedit, Weblate, OmegaT, Lokalize).

An entry's ``msgctxt`` is its id, ``#.`` what a translator should know, ``#:`` where it is written, ``#| msgid`` what it
said when it was translated, if it has changed since; it is then marked fuzzy, and not used until somebody has looked.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import count
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, NamedTuple, Sequence, Tuple

import polib
from narrative.diagnostics import ScriptError, fail

from tools.story.scripts import shown
from tools.translate.entries import Entry
from tools.translate.po_lines import broken

_alike = 0.6
"""How much of two texts must be the same for one to be an edit of the other, 0 to 1."""


class Translated(NamedTuple):
    """An entry as a language has it.

    Attributes:
        id: the name it has in this language's file.
        told: the translation; "" if there is none.
        was: what the words were when it was translated, if they have changed since; else "".
        line: its line in the .po file; 0 for one that is new.
    """

    entry: Entry
    id: str
    told: str
    was: str
    line: int

    @property
    def missing(self) -> bool:
        """Whether nobody has translated it."""
        return not self.told

    @property
    def stale(self) -> bool:
        """Whether the words have changed since they were translated."""
        return bool(self.told and self.was)


class Extra(NamedTuple):
    """A translation of what is no longer said; kept at the end of its file, marked obsolete."""

    id: str
    was: str
    told: str
    line: int


class File(NamedTuple):
    """One file of one language, merged with what there is to translate now."""

    path: Path
    entries: Tuple[Translated, ...]
    extra: Tuple[Extra, ...]


def merged(path: Path, entries: Sequence[Entry]) -> File:
    """The file at `path` (none yet is an empty one) with `entries`: what was translated finds its entry again.

    An entry is the same if its id and words are, or its words and who says them. It is stale if only its id is, or if
    its words are much like those of a translation that has lost its own.

    Raises:
        ScriptError: the file cannot be read (E501).
    """
    old = {_id(entry): entry for entry in _read(path)}
    found: Dict[str, Translated] = {}

    def take(entry: Entry, id: str) -> None:
        found[entry.key] = _translated(entry, id, old.pop(id))

    for entry in entries:
        if entry.id in old and old[entry.id].msgid == entry.text:
            take(entry, entry.id)
    said = {(group(id), known.msgid): id for id, known in old.items()}
    for entry in _left(entries, found):
        same = said.get((group(entry.id), entry.text), "")
        if same in old:
            take(entry, same)
    for entry in _left(entries, found):
        like = entry.id if entry.id in old else _most_alike(entry, old)
        if like:
            take(entry, like)
    for entry in _left(entries, found):
        found[entry.key] = Translated(entry, _free(entry.id, found.values()), "", "", 0)
    extra = tuple(Extra(id, each.msgid, each.msgstr, each.linenum) for id, each in old.items() if each.msgstr)
    return File(path, tuple(found[entry.key] for entry in entries), extra)


def _left(entries: Iterable[Entry], found: Mapping[str, Translated]) -> List[Entry]:
    return [entry for entry in entries if entry.key not in found]


def _translated(entry: Entry, id: str, known: polib.POEntry) -> Translated:
    """`known` as the translation of `entry`, which may have changed since."""
    was = ""
    if known.msgid != entry.text or "fuzzy" in known.flags:
        was = known.previous_msgid or known.msgid
    return Translated(entry, id, known.msgstr, was, known.linenum)


def _id(known: polib.POEntry) -> str:
    return str(known.msgctxt or known.msgid)


def group(id: str) -> str:
    """What two ids share that may be of one line: who says it, or what kind of thing it is; never where it stands."""
    return id.split("/")[1] if id.count("/") == 2 else id.split(".")[0]


def _most_alike(entry: Entry, old: Mapping[str, polib.POEntry]) -> str:
    """The id of the old entry whose words are most like those of `entry`, "" if none is."""
    best, most = "", _alike
    matcher = SequenceMatcher(b=entry.text)
    for id, known in old.items():
        if known.msgstr and group(id) == group(entry.id):
            matcher.set_seq1(known.msgid)
            if matcher.quick_ratio() > most and matcher.ratio() > most:
                best, most = id, matcher.ratio()
    return best


def _free(id: str, taken: Iterable[Translated]) -> str:
    """`id`, or with a number behind it if it is taken."""
    names = {each.id for each in taken}
    numbered = (id if at == 1 else "%s.%d" % (id, at) for at in count(1))
    return next(each for each in numbered if each not in names)


def _read(path: Path) -> List[polib.POEntry]:
    if not path.exists():
        return []
    wrong = broken(path)
    if wrong:
        raise ScriptError(wrong)
    try:
        return [entry for entry in polib.pofile(str(path), encoding="utf-8")]
    except (OSError, UnicodeDecodeError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise fail("E501", "This translation cannot be read: here it is no .po file any more.", file=shown(path),
                   line=int(line.group(1)) if line else 0) from error


def write(file: File, language: str) -> None:
    """Write a file for translators: its entries in the order of the script, what is extra at its end, obsolete."""
    po = polib.POFile(wrapwidth=100)
    po.metadata = {"Project-Id-Version": "every-version-of-goodbye", "Language": language, "MIME-Version": "1.0",
                   "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}
    for each in file.entries:
        po.append(polib.POEntry(
            msgctxt=each.id, msgid=each.entry.text, msgstr=each.told, comment=each.entry.note,
            occurrences=[(name, str(line)) for name, line in each.entry.where],
            flags=["fuzzy"] if each.stale else [], previous_msgid=each.was if each.stale else None))
    for extra in file.extra:
        po.append(polib.POEntry(msgctxt=extra.id, msgid=extra.was, msgstr=extra.told, obsolete=True))
    text = str(po) + "\n"
    if not file.path.exists() or file.path.read_text(encoding="utf-8") != text:
        file.path.parent.mkdir(parents=True, exist_ok=True)
        file.path.write_text(text, encoding="utf-8")
