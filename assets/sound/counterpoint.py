"""Reads a page as a teacher would: parallel fifths and octaves, bare minor ninths, lines out of range."""

from __future__ import annotations

from itertools import combinations

from .notation import Cue, Note, Part, key_number

RANGES = {
    "piano": ("A1", "E7"),
    "guitar": ("E2", "B5"),
    "harp": ("C2", "G6"),
    "tines": ("E2", "C6"),
    "celesta": ("C4", "C7"),
    "vibraphone": ("F3", "F6"),
    "marimba": ("C3", "C6"),
    "pizzicato": ("C2", "C6"),
    "bass": ("E1", "G3"),
    "harmonics": ("E3", "E6"),
    "violins": ("G3", "E6"),
    "violas": ("C3", "A5"),
    "celli": ("C2", "A4"),
    "basses": ("E1", "G3"),
    "glass": ("D4", "B6"),
    "lantern": ("C2", "E6"),
}


def _at(notes: tuple[Note, ...], beat: float) -> list[Note]:
    return [n for n in notes if n.start <= beat + 1e-9 < n.end]


def _where(cue: Cue, beat: float) -> str:
    return f"{cue.name} measure {int(beat // cue.beats) + 1} beat {beat % cue.beats + 1:g}"


def _doubles(cue: Cue, one: Part, two: Part) -> bool:
    """Whether one line is the other in another octave, which is colour and not a fault."""
    shared = same = 0
    for half in range(int(cue.length * 2)):
        a, b = _at(one.notes, half / 2), _at(two.notes, half / 2)
        if a and b:
            shared += 1
            same += a[0].key % 12 == b[0].key % 12
    return shared > 0 and same / shared > 0.7


def _parallels(cue: Cue, one: Part, two: Part) -> list[str]:
    found: list[str] = []
    if _doubles(cue, one, two):
        return found
    before: tuple[int, int] | None = None
    for half in range(int(cue.length * 2)):
        a, b = _at(one.notes, half / 2), _at(two.notes, half / 2)
        if len(a) != 1 or len(b) != 1:
            before = None
            continue
        now = (a[0].key, b[0].key)
        if before and now[0] != before[0] and now[1] != before[1]:
            gap = (now[0] - now[1]) % 12
            same_way = (now[0] - before[0]) * (now[1] - before[1]) > 0
            if gap in (0, 7) and gap == (before[0] - before[1]) % 12 and same_way:
                found.append(
                    f"parallel {'octaves' if gap == 0 else 'fifths'}: {one.name}/{two.name}, {_where(cue, half / 2)}"
                )
        before = now
    return found


def _ninths(cue: Cue, one: Part, two: Part) -> list[str]:
    found: list[str] = []
    for note in one.notes:
        if note.beats < 1:
            continue
        for other in _at(two.notes, note.start + 0.5):
            if (
                note.end > other.start
                and min(note.end, other.end) - max(note.start, other.start) >= 1
                and (note.key - other.key) in (1, 13, -13, -1, 25, -25)
            ):
                found.append(f"semitone {note.name}/{other.name}: {one.name}/{two.name}, {_where(cue, note.start)}")
    return found


def remarks(cue: Cue) -> list[str]:
    """Everything a teacher would circle; not all of it is wrong, none of it should be unmeant."""
    found: list[str] = []
    for part in cue.parts:
        low, high = map(key_number, RANGES[part.instrument])
        found += [
            f"out of range: {n.name} in {part.name}, {_where(cue, n.start)}"
            for n in part.notes
            if not low <= n.key <= high
        ]
        late = [n for n in part.notes if n.end > cue.length + 1e-6]
        found += [f"past the end: {n.name} in {part.name}, {_where(cue, n.start)}" for n in late]
    for one, two in combinations(cue.parts, 2):
        if "inner" not in (one.role, two.role) and ("bass" in (one.role, two.role) or one.role == two.role == "pad"):
            found += _parallels(cue, one, two)
        found += _ninths(cue, one, two)
    return found
