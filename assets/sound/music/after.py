"""After: the letter, where Catherine's theme is let to its end, and the roof."""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain
from .act_three import CATHERINE_FIRST, CATHERINE_FIRST_CHORDS, CATHERINE_SECOND_CHORDS

CATHERINE_CLOSE = """
    D5:1 C5:.5 D5 F5:1 | Bb5^:1 A5:2 | G5:1 F#5:.5 G5 Bb5:1 | D5:3 | Eb5:1 D5:.5 Eb5 G5:1 | C5:2 Eb5:1 |
    D5:1 C5 A4 | Bb4:3 |
"""
CLOSE_CHORDS = (
    CATHERINE_SECOND_CHORDS
    + """
    Eb2 Bb2 G3 Bb3 | Eb2 Bb2 Gb3 C4 | F2 F3 Bb3 D4 ; F2 Eb3 A3 C4 | Bb2 F3 Bb3 D4 |
"""
)
LETTER_MELODY = (
    "r:3 | r:3 |"
    + CATHERINE_FIRST
    + CATHERINE_CLOSE
    + """
    r:3 | r:1 F4 D5 | C5:2 A4:1 | r:1 D4 Bb4 | A4:2 F4:1 | G4:1 Bb4 D5 | F5^:2 D5:1 | Eb5:1.5 D5:.5 Bb4:1 |
    C5:3 | D5:1 C5:.5 D5 F5:1 | Bb4:3 | C5:1 Bb4:.5 C5 Eb5:1 | D5:2 C5:1 | Bb4:3
"""
)
LETTER_CHORDS = (
    "Bb2 F3 Bb3 D4 | Bb2 F3 A3 D4 |"
    + CATHERINE_FIRST_CHORDS
    + CLOSE_CHORDS
    + """
    Bb2 F3 A3 D4 | Bb2 F3 Bb3 D4 | A2 F3 C4 | G2 D3 Bb3 | F2 D3 A3 | Eb2 Bb2 G3 Bb3 | D3 F3 Bb3 D4 |
    C3 G3 Bb3 Eb4 | F2 Eb3 A3 C4 | Bb2 F3 Bb3 D4 | G2 F3 Bb3 D4 | C3 G3 Bb3 Eb4 | F2 F3 A3 C4 |
    Bb2 F3 Bb3 D4
"""
)
LETTER_TENOR = """
    r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 F3 D4 | C4:2 A3:1 | r:1 Bb3 D4 |
    F4:2 D4:1 | Bb3:3 | C4:2 Gb3:1 | F3:1.5 Eb3 | D3:3 | r:3 | F3:3 | ~:3 | D3:3 | F3:3 | G3:3 | Bb3:3 |
    G3:3 | A3:3 | F3:3 | ~:3 | G3:3 | F3:2 Eb3:1 | D3:3
"""
LETTER = Cue(
    "letter",
    "Dear Catherine",
    "The lunch's tune at walking pace, let to its cadence; his sixth answers under it, and for once does not shrink.",
    "bes \\major",
    3,
    80,
    (Phrase(1, 2, 0.4), Phrase(3, 10), Phrase(11, 18, 1.3), Phrase(19, 27, 1.0), Phrase(28, 32, 0.6)),
    (
        Part("melody", "piano", line(LETTER_MELODY, 3), "melody", 45),
        Part(
            "inner",
            "piano",
            figure(
                LETTER_CHORDS,
                """
    - 1 2 3 2 1 | - 1 2 3 . 2
""",
                3,
            ),
            "inner",
            27,
        ),
        Part("bass", "piano", sustain(LETTER_CHORDS, 0, 3), "bass", 34),
        Part("tenor", "celli", line(LETTER_TENOR, 3), "melody", 54, -7.0),
        Part("violas", "violas", sustain(LETTER_CHORDS, 2, 3), "pad", 46),
    ),
    space="room",
)

ROOF_MELODY = """
    r:4 | r:4 | r:1 D5 D5:.5 D5:1 E5:.5 | B4:4 | r:4 | r:1 G4 E5:2 | D5:2 B4 | r:4 |
    r:1 D5 D5:.5 D5:1 E5:.5 | G5:3 F#5:1 | E5:4 | r:1 A4 F#5^:2 | G5:2 E5 | D5:4 | r:4 | r:1 D5 B5:2 |
    A5:2 F#5 | G5:1 E5 D5:2 | r:1 B4 G5:2 | F#5:2 D5 | E5:1.5 D5:.5 B4:2 | A4:4 | r:1 D5 D5:.5 D5:1 E5:.5 |
    D5:4 | r:4 | r:4
"""
ROOF_CHORDS = """
    G2 D3 B3 | G2 D3 B3 | G2 D3 B3 D4 | G2 D3 G3 B3 | C3 G3 B3 E4 | C3 G3 B3 E4 | G2 D3 B3 D4 |
    G2 D3 A3 D4 | E2 B2 G3 D4 | B2 D3 G3 D4 | C3 E3 G3 B3 | D3 A3 C4 F#4 | C3 G3 C4 E4 | G2 D3 B3 D4 |
    G2 D3 A3 D4 | G2 D3 B3 D4 | F#2 D3 A3 D4 | E2 B2 G3 D4 | E2 B2 G3 B3 | D3 A3 D4 F#4 | C3 G3 B3 E4 |
    D3 A3 C4 F#4 | E2 B2 G3 D4 | C3 G3 B3 E4 | G2 D3 A3 B3 | G2 D3 B3 D4
"""
ROOF_VIOLINS = """
    r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | G4:4 | ~:4 | ~:4 | F#4:4 | E4:4 | D4:4 | r:4 | D5:4 |
    ~:4 | B4:4 | ~:4 | F#4:4 | G4:4 | F#4:4 | G4:4 | ~:4 | B4:4 | D5:4
"""
ROOF = Cue(
    "roof",
    "Roof",
    "Amy's repeated note and his sixth, no longer about anybody; the strings come up as light does, from below.",
    "g \\major",
    4,
    74,
    (Phrase(1, 8, 0.5), Phrase(9, 14, 1.0), Phrase(15, 22, 1.4), Phrase(23, 26, 0.6)),
    (
        Part("melody", "piano", line(ROOF_MELODY, 4), "melody", 41),
        Part(
            "inner",
            "piano",
            figure(
                ROOF_CHORDS,
                """
    - 1 . 2 3 . 2 . | - 1 2 . 3 . 2 .
""",
                4,
            ),
            "inner",
            25,
        ),
        Part("bass", "piano", sustain(ROOF_CHORDS, 0, 4), "bass", 32),
        Part(
            "guitar",
            "guitar",
            figure(
                ROOF_CHORDS,
                """
    - . . 2 . 3 . . | - . 3 . . 2 . .
""",
                4,
            ),
            "inner",
            42,
            -11.0,
        ),
        Part("violins", "violins", line(ROOF_VIOLINS, 4), "pad", 54, -5.0),
        Part("violas", "violas", sustain(ROOF_CHORDS, 2, 4), "pad", 50),
        Part("celli", "celli", sustain(ROOF_CHORDS, 0, 4), "pad", 52),
    ),
    loop=False,
    rubato=0.8,
    space="hall",
    ring=2.0,
    fade=4.0,
)

CUES = (LETTER, ROOF)
