"""Wider: the search, and the slow talk in which her theme is whole for the first time.

Her theme is his turned over: F# A, B D, A C#, D F#; and it closes on the fourth degree, which closes nothing.
"""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain

RUN_MELODY = """
    r:4 | r:4 | r:4 | r:4 | A4:.5 F5:1 E5:.5 C#5:2 | r:4 | A4:.5 F5:1 E5:.5 D5:2 | r:4 |
    A4:.5 F5:1 G5:.5 A5^:2 | r:2 G5:1 F5 | E5:1.5 F5:.5 G5:2 | r:2 F5:1 E5 | D5:1.5 E5:.5 F5:2 |
    Bb5:1 A5 G5 F5 | E5:2 C#5 | A4:2 r:2 | r:4 | r:1 Bb4 G5:2 | F5:1 D5 r:2 | r:4 | r:1 C5 A5:2 |
    G5:1 E5 r:2 | r:4 | r:1 D5 Bb5^:2 | A5:1.5 G5:.5 F5:1 E5 | F5:1.5 E5:.5 D5:1 C#5 | D5:1 F5 A5 D6^ |
    C6:2 Bb5 | A5:4 | r:4 | r:4 | r:4 | r:1 A4 F5:2 | E5:2 C#5 | r:1 A4 E5:2 | D5:4
"""
RUN_CHORDS = """
    D2 D3 F3 A3 | D2 D3 F3 A3 | D2 D3 F3 Bb3 | D2 D3 G3 Bb3 | D2 D3 F3 A3 | D2 E3 G3 A3 | D2 D3 F3 A3 |
    D2 D3 G3 Bb3 | D2 D3 F3 A3 | Bb2 D3 F3 Bb3 | C3 E3 G3 C4 | A2 C#3 E3 A3 | Bb2 D3 F3 Bb3 | G2 D3 Bb3 D4 |
    A2 E3 A3 C#4 | A2 E3 G3 C#4 | G2 D3 G3 Bb3 | G2 D3 G3 Bb3 | Bb2 D3 F3 Bb3 | A2 C3 F3 A3 | A2 E3 A3 C4 |
    C3 E3 G3 C4 | Bb2 D3 G3 Bb3 | Bb2 D3 G3 Bb3 | D3 F3 A3 D4 | A2 D3 F3 A3 | Bb2 D3 F3 A3 | G2 D3 G3 Bb3 |
    A2 D3 F3 A3 | A2 D3 E3 A3 | A2 C#3 E3 A3 | A2 C#3 E3 G3 | D2 A2 | C#3 A3 | C3 A3 |
    Bb2 D3
"""
RUN_EARLY = " | ".join(RUN_CHORDS.replace("\n", " ").split("|")[:32])
RUN = Cue(
    "not_found",
    "Not found",
    "Running: eighths over a pedal, his motif out of breath, nothing of hers; then four measures of standing still.",
    "d \\minor",
    4,
    138,
    (Phrase(1, 8), Phrase(9, 16, 1.2), Phrase(17, 24, 1.3), Phrase(25, 32, 1.5), Phrase(33, 36, 0.4)),
    (
        Part("melody", "piano", line(RUN_MELODY, 4), "melody", 58),
        Part(
            "run",
            "piano",
            figure(
                RUN_CHORDS,
                """
    - 1 2 1 3 1 2 1 | - 1 2 3 1 2 1 3
""",
                4,
            ),
            "inner",
            36,
        ),
        Part("bass", "piano", figure(RUN_CHORDS, "0 . . 0 . . 0 . | 0 . . . . . 0 .", 4), "bass", 48),
        Part("pizzicato", "pizzicato", figure(RUN_EARLY, "0 - 2 - 1 - 2 - | 0 - - 2 - - 3 -", 4), "inner", 52, -9.0),
        Part("celli", "celli", sustain(RUN_CHORDS, 0, 4), "pad", 60, -8.0),
        Part("violas", "violas", sustain(RUN_EARLY, 2, 4), "pad", 56),
    ),
    rubato=0.4,
    space="studio",
    paces=((33, 0.62),),
)

SLOW_GLASS = """
    r:4 | r:4 | F#5:3 A4:1 | B4:1 D5:3 | A5:3 C#5:1 | D5:1 F#5:3 | E5:1 C#5 A4:2 | r:4 | B5:3 D5:1 |
    E5:1 G5:3 | F#5:2 E5:1 C#5 | B4:4 | r:4 | F#6:3 A5:1 | B5:1 D6:3 | ~:2 r:2 | r:4 | B5:4
"""
SLOW_MANY = """
    r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | D5+F#5:4 | r:4 | r:4 | F#5+B5:4 |
    E5+A5:4 | D5+F#5:4 | D5+G5:4
"""
SLOW_PIANO = """
    r:2 F#4:2 | r:4 | r:4 | r:2 A4:2 | r:4 | r:4 | r:4 | r:1 A4 F#5:2 | r:4 | r:4 | r:4 | r:4 |
    r:1 A4 E5:2 | r:4 | r:4 | r:4 | r:1 A4 D5:2 | r:4
"""
SLOW_CHORDS = """
    D2 A2 F#3 | D2 A2 E3 | D2 A2 F#3 D4 | G2 D3 B3 D4 | F#2 C#3 A3 C#4 | B2 F#3 A3 D4 | A2 E3 A3 C#4 |
    D2 A2 D4 | G2 D3 B3 D4 | E2 B2 G3 B3 | A2 E3 A3 C#4 | G2 D3 B3 D4 | A2 E3 A3 C#4 | D2 A2 F#3 D4 |
    B2 F#3 A3 D4 | A2 E3 G3 C#4 | B2 F#3 A3 D4 | G2 D3 B3 D4
"""
SLOW = Cue(
    "slow",
    "Slow",
    "Her whole theme at last, at the speed of somebody translating down; he has three notes, then two.",
    "d \\major",
    4,
    50,
    (Phrase(1, 7, 0.7), Phrase(8, 12, 1.1), Phrase(13, 18, 0.9)),
    (
        Part("melody", "piano", line(SLOW_PIANO, 4), "melody", 40),
        Part(
            "inner",
            "piano",
            figure(
                SLOW_CHORDS,
                """
    - . 1 . 2 . 3 . | - 1 . . 2 . . .
""",
                4,
            ),
            "inner",
            24,
        ),
        Part("bass", "piano", sustain(SLOW_CHORDS, 0, 4), "bass", 30),
        Part("glass", "glass", line(SLOW_GLASS, 4), "melody", 48, -2.0),
        Part("many", "glass", line(SLOW_MANY, 4), "melody", 36, -9.0),
        Part("violas", "violas", sustain(SLOW_CHORDS, 2, 4), "pad", 46, -9.0),
        Part("celli", "celli", sustain(SLOW_CHORDS, 0, 4), "pad", 46),
    ),
    rubato=0.8,
    space="hall",
)

CUES = (RUN, SLOW)
