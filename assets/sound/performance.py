"""How a page is played: one time for all hands (rubato), the weight of each key, the pedal.

The tempo bends on two levels as in Todd's arches (slow edges, a faster middle), drifts with 1/f noise, waits before
a note marked `^` and before a new phrase, and gives way at the end.  All seeded by the cue's name.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .notation import Cue, Part

Array = NDArray[np.float64]
GRAIN = 48


def seeded(*words: str) -> np.random.Generator:
    """A generator that depends on these words alone."""
    return np.random.default_rng(zlib.crc32("/".join(words).encode()))


def pink(count: int, rng: np.random.Generator) -> Array:
    """`count` values of 1/f noise with unit deviation."""
    size = max(8, count + count % 2)
    f = np.fft.rfftfreq(size)
    f[0] = f[1]
    x = np.fft.irfft((rng.normal(size=f.size) + 1j * rng.normal(size=f.size)) / np.sqrt(f))[:count]
    return np.asarray(x / (x.std() + 1e-9))


class Stroke(NamedTuple):
    """A key going down and coming up again, in seconds, with its velocity."""

    on: float
    off: float
    key: int
    velocity: float
    role: str


@dataclass(frozen=True)
class Clock:
    """The one time all parts share: beats to seconds."""

    beats: Array
    seconds: Array

    def at(self, beat: float) -> float:
        """Seconds at a beat."""
        return float(np.interp(beat, self.beats, self.seconds))

    @property
    def length(self) -> float:
        """Seconds from the first beat to the end of the last measure."""
        return float(self.seconds[-1])


def _arches(cue: Cue, grid: Array) -> Array:
    tempo = np.full(grid.size, float(cue.tempo))
    for measure, factor in cue.paces:
        tempo[grid >= (measure - 1) * cue.beats] = cue.tempo * factor
    for phrase in cue.phrases:
        start, end = (phrase.first - 1) * cue.beats, phrase.last * cue.beats
        inside = (grid >= start) & (grid < end)
        x = (grid[inside] - start) / (end - start)
        bend = cue.rubato * phrase.weight
        tempo[inside] *= 1 + 0.07 * bend * (1 - ((x - 0.45) / 0.55) ** 2) - 0.02 * bend
        tempo[inside] *= 1 - 0.17 * cue.rubato * np.clip((x - 0.84) / 0.16, 0, 1) ** 2
        half = max(1, (phrase.last - phrase.first + 1) // 4) * cue.beats
        y = ((grid[inside] - start) % half) / half
        tempo[inside] *= 1 + 0.03 * cue.rubato * (1 - (2 * y - 0.9) ** 2)
    if not cue.loop:
        leaving = np.clip((grid - (cue.length - 3 * cue.beats)) / (3 * cue.beats), 0, 1)
        tempo *= 1 - 0.16 * cue.rubato * leaving**1.3
    return tempo


def clock(cue: Cue) -> Clock:
    """The cue's own time, with its hesitations."""
    rng = seeded(cue.name, "time")
    grid = np.arange(0, cue.length + 1e-9, 1 / GRAIN)
    tempo = _arches(cue, grid)
    halves = int(2 * cue.length) + 1
    tempo *= 1 + 0.009 * cue.rubato * np.interp(grid, np.arange(halves) / 2, pink(halves, rng))
    seconds = np.concatenate([[0.0], np.cumsum(60 / tempo[:-1] / GRAIN)])
    waits = {n.start: 0.075 for part in cue.parts for n in part.notes if n.stress > 0 and part.role == "melody"}
    for phrase in cue.phrases[1:]:
        waits[(phrase.first - 1) * cue.beats] = 0.13 * min(1.0, phrase.weight + 0.3)
    for beat, wait in waits.items():
        if beat:
            seconds += cue.rubato * wait / (1 + np.exp(np.clip(-(grid - beat + 0.12) * 14, -60, 60)))
    return Clock(grid, seconds - seconds[0])


def arch(cue: Cue, beat: float) -> float:
    """How far the music has opened at a beat: 0 at the edges of a phrase, its weight at the summit."""
    for phrase in cue.phrases:
        start, end = (phrase.first - 1) * cue.beats, phrase.last * cue.beats
        if start <= beat < end:
            x, summit = (beat - start) / (end - start), 0.6
            if x < summit:
                return float(phrase.weight * np.sin(np.pi / 2 * x / summit))
            return float(phrase.weight * np.cos(np.pi / 2 * (x - summit) / (1 - summit) * 0.85))
    return 0.0


def _velocity(cue: Cue, part: Part, index: int) -> float:
    note = part.notes[index]
    v = part.touch + 11 * arch(cue, note.start) + 5.0 * note.stress
    inside = note.start % cue.beats
    if part.role == "melody":
        mean = sum(n.key for n in part.notes) / len(part.notes)
        v += 0.30 * float(np.clip(note.key - mean, -14, 14))
        before = part.notes[index - 1] if index else note
        if before.key > note.key and before.end >= note.start - 1e-6 and inside and note.beats >= 1:
            v -= 4.5
        if note.beats <= 0.5:
            v -= 3.0
    elif part.role == "inner":
        v += 1.5 if inside == int(inside) else -2.0
    elif part.role == "bass":
        v += 3.0 if inside == 0 else -1.0
    return v


def strokes(cue: Cue, part: Part, time: Clock) -> list[Stroke]:
    """The part as keys pressed: lead of the melody, spread of chords, small unevenness of real hands."""
    rng = seeded(cue.name, part.name)
    waves = pink(max(8, len(part.notes)), rng)
    out: list[Stroke] = []
    spread: dict[float, int] = {}
    for index, note in enumerate(part.notes):
        lead = {"melody": -0.009, "inner": 0.010, "bass": -0.004, "pad": 0.0}[part.role]
        order = spread.get(note.start, 0)
        spread[note.start] = order + 1
        on = time.at(note.start) + lead + 0.004 * waves[index] + rng.normal() * 0.003 + 0.011 * order * cue.rubato
        off = time.at(min(note.end, cue.length)) + (0.03 if part.role == "melody" else -0.01)
        velocity = _velocity(cue, part, index) + 1.8 * waves[index - 1] + rng.normal() * 1.1
        out.append(Stroke(max(0.0, on), max(off, on + 0.1), note.key, float(np.clip(velocity, 12, 108)), part.role))
    return sorted(out)


def _empty(starts: list[float], cue: Cue, start: float) -> bool:
    """Whether nothing is struck from here for two measures, though something was in the measure before."""
    until = [cue.beats * k for k in (-1, 0, 2)]
    before, after = (any(start + a <= at < start + b for at in starts) for a, b in zip(until, until[1:]))
    return before and not after


def _lifts(cue: Cue) -> list[float]:
    """The beats at which the pedal is changed: the bass moves, a measure begins anew, new tones come, or all stop.

    A bass note that is still held by its key outlasts the change, as it does under a hand.
    """
    bass = {note.start: note.key % 12 for part in cue.parts if part.role == "bass" for note in part.notes}
    above = [(note.start, note.key % 12) for part in cue.parts if part.role == "inner" for note in part.notes]
    starts = [*bass, *(at for at, _ in above)]
    lifts: list[float] = []
    last, root = 0.0, None
    for start in sorted({*bass, *(float(cue.beats * k) for k in range(1, cue.measures))}):
        pitch = bass.get(start, root)
        heard = {p for at, p in above if last <= at < start}
        strange = {p for at, p in above if start <= at < start + 1} - heard
        moved = root is not None and pitch != root
        again = start in bass and start - last >= cue.beats
        new = bool(strange) and start - last >= cue.beats / 2
        if start > 0 and (moved or again or new or _empty(starts, cue, start)):
            lifts.append(start)
            last = start
        root = pitch
    return lifts


def pedal(cue: Cue, time: Clock) -> list[tuple[float, int]]:
    """Legato pedalling: lifted just after each change of harmony; none at all where there are only lines."""
    if not any(part.role == "inner" for part in cue.parts):
        return []
    rng = seeded(cue.name, "pedal")
    changes: list[tuple[float, int]] = [(0.02, 127)]
    for start in _lifts(cue):
        moment = time.at(start) + 0.035
        changes += [(moment, 0), (moment + 0.09 + 0.03 * rng.random(), 127)]
    changes.append((time.length + 0.03 + cue.ring, 0))
    return changes
