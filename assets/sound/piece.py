"""The piece from low tide: three slots of four phrases, in one key and one time, so that any three play together.

Eight bars and two for the ringing; the pages are in `music/phrases.py`. The piece comes back in three arrangements, in
which the same pages are played by others: `goodbye`, where strings are the sea and glass the mast, and he hums as he
did; `letter`, at the piano, slower, with nobody at the mast; `roof`, for strings, slower still.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from . import matter
from .dsp import RATE, Array, added, band, equalise, faded, panned, seconds, widened
from .loudness import loudness
from .mixing import Mixed, group_of, player_of
from .music.phrases import BARS, BEATS, CRESTS, HUM, LEFT_TO_HER, MAST, SLOTS, SWELLS, TEMPO, WAVES
from .notation import Cue, Note, Part, Phrase, figure, line, sustain
from .performance import Clock, clock, seeded, strokes
from .sampled import piano, strings
from .space import placed
from .synthetic import frequency, glass

LEVELS = {"waves": -24.0, "mast": -27.5, "hum": -23.5}
DURATION = 25.0


class Arrangement(NamedTuple):
    """How the piece comes back: how fast, how long, in which room, and how loud each slot is (LUFS)."""

    tempo: float
    duration: float
    space: str
    levels: dict[str, float]


ARRANGEMENTS = {
    "goodbye": Arrangement(TEMPO, DURATION, "studio", {"waves": -26.0, "mast": -28.0}),
    "letter": Arrangement(60, 30.0, "room", {"waves": -25.0, "hum": -21.5}),
    "roof": Arrangement(63, 29.0, "hall", {"waves": -25.0, "hum": -22.0}),
}


def _cue(parts: tuple[Part, ...]) -> Cue:
    """All twelve share a name, and with it their time."""
    return Cue(
        "piece",
        "Low tide, the piece",
        "",
        "d \\major",
        BEATS,
        TEMPO,
        (Phrase(1, 4, 0.9), Phrase(5, 8, 1.0)),
        parts,
        rubato=0.5,
        space="shore",
        ring=4.0,
    )


def _waves(number: int, length: float) -> Array:
    page = WAVES[number].page
    parts = (
        Part(f"swell {number}", "piano", figure(page, SWELLS[number], BEATS), "inner", 34),
        Part(f"low {number}", "piano", sustain(page, 0, BEATS), "bass", 36),
        Part(f"violas {number}", "violas", sustain(page, 2, BEATS), "pad", 48),
        Part(f"celli {number}", "celli", sustain(page, 1, BEATS), "pad", 50),
    )
    cue = _cue(parts)
    time = clock(cue)
    keys, bows = piano(cue, parts[:2], time, length), strings(cue, parts[2:], time, length)
    y = keys * 10 ** ((-20 - loudness(keys)) / 20) + bows * 10 ** ((-25 - loudness(bows)) / 20)
    rng = seeded("piece", "surf", str(number))
    for bar, span, size in CRESTS[number]:
        a, b = time.at(bar * BEATS), time.at(min((bar + span) * BEATS, BARS * BEATS))
        surf = matter.air(rng, 300, 2600, ((0, 0), (0.45 * (b - a), 1), (b - a, 0.15), (b - a + 1.2, 0)))
        added(y, panned(surf, rng.uniform(0.35, 0.65)), a, 0.028 * size)
    return y


def _mast(number: int, length: float) -> Array:
    part = Part(f"mast {number}", "vibraphone", line(MAST[number].page, BEATS), "inner", 52)
    cue = _cue((part,))
    rng = seeded("piece", "mast", str(number))
    y = np.zeros((seconds(length).size, 2))
    for s in strokes(cue, part, clock(cue)):
        f, force = frequency(s.key), s.velocity / 60
        modes = (
            (f, 1.0, 0.42),
            (2.0 * f, 0.22, 0.3),
            (2.756 * f, 0.42 * force, 0.16),
            (5.404 * f, 0.2 * force, 0.07),
            (f / 2, 0.2, 0.5),
        )
        added(y, panned(matter.struck(modes, 2.0, rng), 0.62), s.on, 0.3 * force)
        added(y, panned(matter.knock(rng, 1400, 7000, 0.006, 0.05), 0.62), s.on, 0.06 * force)
    return y


def _hummed(note: Note, time: Clock, rng: np.random.Generator) -> Array:
    """A man humming who does not think of himself as musical: a scoop, a little flat, warm."""
    start, end = time.at(note.start), time.at(note.end)
    t = seconds(end - start + 0.12)
    wander = (
        -14
        + 9 * rng.normal()
        - 70 * np.exp(-t / 0.07)
        + 10 * np.clip((t - 0.6) / 0.8, 0, 1) * np.sin(2 * np.pi * 4.7 * t)
    )
    f0 = frequency(note.key) * 2 ** (wander / 1200)
    phase = 2 * np.pi * np.cumsum(f0) / RATE
    out = np.zeros(t.size)
    for h in range(1, 16):
        f = h * frequency(note.key)
        gain = (
            1 / np.sqrt(1 + ((f - 250) / 110) ** 2)
            + 0.20 / np.sqrt(1 + ((f - 1000) / 160) ** 2)
            + 0.07 / np.sqrt(1 + ((f - 2300) / 220) ** 2)
        )
        out += h**-1.1 * gain * np.sin(h * phase + 0.3 * h)
    breath = band(rng.normal(size=t.size), 600, 3800) * 0.02 * (0.4 + np.exp(-t / 0.1))
    level = np.clip(t / 0.09, 0, 1) ** 0.7 * np.clip((t[-1] - t) / 0.16, 0, 1) * (0.8 + 0.2 * np.sin(np.pi * t / t[-1]))
    return np.asarray((out + breath) * level)


def _voices(number: int, above: int = 24) -> tuple[tuple[Note, ...], tuple[Note, ...]]:
    """What he hums, and what she sings `above` it (in semitones) from the fifth bar on."""
    notes = line(HUM[number].page, BEATS)
    second = tuple(n for n in notes if n.start >= 4 * BEATS)
    his = tuple(n for n in notes if n not in second) if number in LEFT_TO_HER else notes
    return his, tuple(n._replace(key=n.key + above) for n in second)


def _hum(number: int, length: float) -> Array:
    notes, answer = _voices(number)
    part = Part(f"glass {number}", "glass", answer, "melody", 44)
    cue = _cue((Part(f"hum {number}", "celli", notes, "melody"), part))
    time = clock(cue)
    rng = seeded("piece", "hum", str(number))
    y = np.zeros((seconds(length).size, 2))
    for note in notes:
        added(y, panned(_hummed(note, time, rng), 0.45), time.at(note.start), 0.3)
    sung, shine = widened(y, 0.5), glass(cue, (part,), time, length)
    return sung * 10 ** ((-20 - loudness(sung)) / 20) + shine * 10 ** ((-27 - loudness(shine)) / 20)


def stem(slot: str, number: int) -> Mixed:
    """One phrase as a stem of exactly `DURATION` seconds, at the level that lets three of them sum to the music's."""
    dry = {"waves": _waves, "mast": _mast, "hum": _hum}[slot](number, DURATION)
    wet = placed(equalise(dry, "high_pass", 45), "shore", 0.18)[: int(DURATION * RATE)]
    return _at_level(wet, LEVELS[slot])


def _at_level(x: Array, level: float) -> Mixed:
    x = faded(x, 0.002, 1.5)
    return Mixed(x * 10 ** ((level - loudness(x)) / 20), None)


def _raised(notes: tuple[Note, ...], semitones: int) -> tuple[Note, ...]:
    return tuple(n._replace(key=n.key + semitones) for n in notes)


def _parts(arrangement: str, slot: str, number: int) -> tuple[Part, ...]:
    """Who plays a phrase in an arrangement."""
    page, name = SLOTS[slot][number].page, f"{slot} {number}"
    if slot == "mast":
        return (Part(name, "celesta", line(page, BEATS), "inner", 40),)
    if slot == "waves":
        low, middle, high = (sustain(page, voice, BEATS) for voice in (0, 1, 2))
        if arrangement == "letter":
            figures = Part(name, "piano", figure(page, SWELLS[number], BEATS), "inner", 28)
            return figures, Part(name + " low", "piano", low, "bass", 32)
        desks = (Part(name, "celli", middle, "pad", 50), Part(name + " high", "violas", high, "pad", 48))
        return desks if arrangement == "goodbye" else (*desks, Part(name + " low", "basses", low, "pad", 46))
    his, hers = _voices(number)
    if arrangement == "letter":
        alone = his + (_raised(hers, -24) if number in LEFT_TO_HER else ())
        return (Part(name, "piano", _raised(alone, 12), "melody", 42),)
    return Part(name, "violas", _raised(his, 12), "melody", 56), Part(name + " high", "violins", hers, "melody", 50)


def arranged(arrangement: str, slot: str, number: int) -> Mixed:
    """One phrase of an arrangement, as long as all the others of it."""
    how = ARRANGEMENTS[arrangement]
    parts = _parts(arrangement, slot, number)
    cue = replace(_cue(parts), tempo=how.tempo, space=how.space)
    time, length = clock(cue), how.duration
    y = np.zeros((seconds(length).size, 2))
    for group in dict.fromkeys(group_of(part) for part in parts):
        played = tuple(part for part in parts if group_of(part) == group)
        x = player_of(group)(cue, played, time, length)[: len(y)]
        y[: len(x)] += x * 10 ** ((-20 - loudness(x)) / 20)
    wet = placed(equalise(y, "high_pass", 45), how.space)[: len(y)]
    return _at_level(wet, how.levels[slot])
