"""What there is to translate, and under which name each piece of it is known."""

from __future__ import annotations

import hashlib
import re
from typing import Dict, List, NamedTuple, Tuple

_beats = re.compile(r"\((?:long )?beat\)")


class Entry(NamedTuple):
    """One thing to translate.

    Attributes:
        id: its name, which stays with it when its words change.
        key: under what the window looks it up.
        text: the words as they are written; ``{room}`` is a memory.
        note: what a translator should know: who speaks, where, after what.
        where: file and line of each place where it is written.
    """

    id: str
    key: str
    text: str
    note: str
    where: Tuple[Tuple[str, int], ...]


def has_words(text: str) -> bool:
    """Whether there is anything to translate in `text`: a beat alone is none."""
    return bool(re.search(r"[^\W\d_]", re.sub(r"\{[^{}]*\}", "", _beats.sub("", text)))) or "{" in text


def by_words(place: str, who: str, text: str) -> str:
    """The id of a new line: where it stands, who says it, and four letters of what it says.

    It is given once. When the line is edited it keeps the id that it was given (see `po.merged`).
    """
    return "%s/%s/%s" % (place, who, hashlib.blake2b(text.encode("utf-8"), digest_size=2).hexdigest())


def joined(entries: List[Entry]) -> List[Entry]:
    """`entries` with those of one key made one, which lists every place; and no two of one id."""
    found: Dict[str, Entry] = {}
    for entry in entries:
        if entry.key in found:
            first = found[entry.key]
            found[entry.key] = first._replace(where=first.where + entry.where)
        else:
            found[entry.key] = entry
    ids: Dict[str, int] = {}
    named = []
    for entry in found.values():
        ids[entry.id] = ids.get(entry.id, 0) + 1
        named.append(entry if ids[entry.id] == 1 else entry._replace(id="%s.%d" % (entry.id, ids[entry.id])))
    return named
