"""A score as text: what a composer writes here, and the notes it stands for.

One entry between bars (`|`) is one measure.  Tokens are `PITCH:BEATS`:

    A4:1 F#5 E5:2        a length holds until the next one is written
    D4+F#4+A4:2          a chord
    r:1                  a rest;   ~:2  a tie, the note before goes on
    F#5^:1  F#5_:1       leaned on; taken back
    %                    the measure before, once more

Beats are quarter notes.  `figure` and `sustain` set a chord skeleton (`D2 A2 F#3; C#2 A2 E3 | ...`: voices from
the bottom, `;` divides the measure evenly) as a broken figure or as held voices with common tones tied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
PITCH = re.compile(r"([A-G])(##|bb|#|b)?(\d)")
ACCIDENTAL = {"##": 2, "bb": -2, "#": 1, "b": -1, "": 0}


class ScoreError(ValueError):
    """A measure that cannot be read or does not add up; the message names the measure."""


class Note(NamedTuple):
    """One note: `start` and `beats` in quarters from the opening, `key` a MIDI number, `stress` -1, 0 or 1."""

    start: float
    beats: float
    key: int
    name: str
    stress: int = 0

    @property
    def end(self) -> float:
        """The beat at which the written length is over."""
        return self.start + self.beats


@dataclass(frozen=True)
class Part:
    """A line for one instrument.  `role` tells the player how to phrase it: melody, inner, bass or pad.

    `touch` is the resting key velocity (1-127), `level` the loudness in dB against the cue's leading instrument.
    """

    name: str
    instrument: str
    notes: tuple[Note, ...]
    role: str = "melody"
    touch: int = 44
    level: float = 0.0


class Phrase(NamedTuple):
    """A span of measures (from 1, last included) breathed as one; `weight` is how far it opens (0-1.6)."""

    first: int
    last: int
    weight: float = 1.0


@dataclass(frozen=True)
class Cue:
    """A piece of music: its page, and how it is to be played.

    `rubato` scales how far time bends (0 a machine, 1 a pianist alone); `ring` and `fade` are seconds after the last
    bar; `paces` are (measure, factor): from there on the tempo is multiplied by that much.
    """

    name: str
    title: str
    about: str
    key: str
    beats: int
    tempo: float
    phrases: tuple[Phrase, ...]
    parts: tuple[Part, ...]
    loop: bool = True
    rubato: float = 1.0
    space: str = "room"
    ring: float = 0.0
    fade: float = 0.0
    paces: tuple[tuple[int, float], ...] = ()

    @property
    def measures(self) -> int:
        """How many measures the piece has."""
        return max(phrase.last for phrase in self.phrases)

    @property
    def length(self) -> float:
        """The piece in beats."""
        return float(self.measures * self.beats)


def key_number(name: str) -> int:
    """The MIDI number of a spelled pitch such as `F#5`."""
    match = PITCH.fullmatch(name)
    if not match:
        raise ScoreError(f"no such pitch: {name!r}")
    return 12 * (int(match[3]) + 1) + STEPS[match[1]] + ACCIDENTAL[match[2] or ""]


def _measures(text: str) -> list[list[str]]:
    bars: list[list[str]] = []
    for bar in text.replace("\n", " ").strip().strip("|").split("|"):
        tokens = bar.split()
        bars.append(bars[-1] if tokens == ["%"] else tokens)
    return bars


def line(text: str, beats: int, first: int = 1) -> tuple[Note, ...]:
    """The notes of a written line whose first measure is number `first`."""
    notes: list[Note] = []
    length = Fraction(1)
    sounding: list[int] = []
    for index, bar in enumerate(_measures(text)):
        at = Fraction((index + first - 1) * beats)
        opening = at
        for token in bar:
            head, _, tail = token.partition(":")
            length = Fraction(tail) if tail else length
            if head == "~":
                for k in sounding:
                    notes[k] = notes[k]._replace(beats=notes[k].beats + float(length))
            elif head != "r":
                stress = {"^": 1, "_": -1}.get(head[-1], 0)
                sounding = []
                for name in head.rstrip("^_").split("+"):
                    sounding.append(len(notes))
                    notes.append(Note(float(at), float(length), key_number(name), name, stress))
            at += length
        if at - opening != beats:
            raise ScoreError(f"measure {index + first} has {float(at - opening)} beats, not {beats}: {' '.join(bar)}")
    return tuple(notes)


class Chord(NamedTuple):
    """A vertical of the skeleton, its voices named from the bottom."""

    start: float
    beats: float
    voices: tuple[str, ...]


def skeleton(text: str, beats: int, first: int = 1) -> tuple[Chord, ...]:
    """The chords of a skeleton; `-` is a measure of silence."""
    chords: list[Chord] = []
    previous = ""
    for index, bar in enumerate(text.replace("\n", " ").strip().strip("|").split("|")):
        bar = previous if bar.strip() == "%" else bar
        previous = bar
        verticals = [v.split() for v in bar.split(";")]
        share = beats / len(verticals)
        for k, voices in enumerate(verticals):
            if voices != ["-"]:
                chords.append(Chord((index + first - 1) * beats + k * share, share, tuple(voices)))
    return tuple(chords)


def figure(text: str, pattern: str, beats: int, step: float = 0.5, first: int = 1) -> tuple[Note, ...]:
    """A skeleton broken into a figure.

    `pattern` has one token a step: voice indices to strike (`0`, `12` for two at once), `.` to let ring, `-` silence.
    Several patterns divided by `|` follow each other measure by measure and then repeat.
    A chord shorter than the pattern takes its part of it; a bass (`0`) strikes at every change of harmony.
    """
    patterns = [p.split() for p in pattern.split("|")]
    notes: list[Note] = []
    for chord in skeleton(text, beats, first):
        tokens = patterns[int(chord.start // beats) % len(patterns)]
        offset = round((chord.start % beats) / step) if len(tokens) * step > chord.beats + 1e-9 else 0
        count = round(chord.beats / step)
        struck = [(k, tokens[(k + offset) % len(tokens)]) for k in range(count)]
        if offset and struck[0][1] in ".-" and "0" in pattern:
            struck[0] = (0, "0")
        for place, (k, token) in enumerate(struck):
            if token in ".-":
                continue
            rest = next((j for j, later in struck[place + 1 :] if later != "."), count)
            for digit in token:
                if int(digit) < len(chord.voices):
                    name = chord.voices[int(digit)]
                    notes.append(Note(chord.start + k * step, (rest - k) * step, key_number(name), name))
    return tuple(notes)


def sustain(text: str, voice: int, beats: int, first: int = 1) -> tuple[Note, ...]:
    """One voice of a skeleton (0 the lowest) held through, its common tones tied."""
    notes: list[Note] = []
    for chord in skeleton(text, beats, first):
        if voice >= len(chord.voices):
            continue
        name = chord.voices[voice]
        if notes and notes[-1].name == name and abs(notes[-1].end - chord.start) < 1e-9:
            notes[-1] = notes[-1]._replace(beats=notes[-1].beats + chord.beats)
        else:
            notes.append(Note(chord.start, chord.beats, key_number(name), name))
    return tuple(notes)


def shifted(notes: tuple[Note, ...], beats: float) -> tuple[Note, ...]:
    """The same notes, later by `beats`."""
    return tuple(note._replace(start=note.start + beats) for note in notes)
