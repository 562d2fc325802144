"""Learning: Amy two floors down, and the Friday that ends with the lights off.

Amy's tune waits for the second beat and says one note again and again, as somebody does who is listening.
"""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain

AMY_HEAD = "r:1 D5:1 D5:.5 D5:1 E5:.5 | B4:3 r:1 | r:1 D5:1 D5:.5 D5:1 E5:.5 | A4:3 r:1 |"
AMY_TAIL = "r:1 G5:1 F#5:.5 E5:1 D5:.5 | E5:1.5 C5:.5 A4:2 |"
AMY_MELODY = (
    AMY_HEAD
    + AMY_TAIL
    + " r:1 C5:1 B4:.5 A4:1 F#4:.5 | G4:3 r:1 |"
    + AMY_HEAD
    + AMY_TAIL
    + """
    r:1 C5:1 B4:.5 A4:1 D5:.5 | B4:3 r:1 | r:1 B4 B4:.5 C5:1 D5:.5 | E5:2 D5:2 | r:1 B4 B4:.5 C5:1 D5:.5 |
    Eb5^:2 D5:2 | r:1 G4 G4:.5 A4:1 B4:.5 | C5:2 B4:2 | r:1 A4 A4:.5 B4:1 C5:.5 | A4:2 F#4:2 |
"""
    + AMY_HEAD
    + AMY_TAIL
    + " r:1 C5:1 B4:.5 A4:1 F#4:.5 | G4:4"
)
AMY_FIRST = "G2 D3 G3 B3 | G2 D3 G3 B3 | B2 D3 G3 D4 | D3 A3 D4 F#4 | E2 B2 G3 D4 | C3 G3 A3 E4 |"
AMY_CHORDS = (
    AMY_FIRST
    + " A2 E3 G3 C4 ; D3 F#3 A3 C4 | G2 D3 G3 B3 |"
    + AMY_FIRST
    + """
    A2 E3 G3 C4 ; D3 F#3 A3 C4 | G2 D3 G3 B3 | E2 B2 E3 G3 | C3 G3 B3 E4 | E2 B2 E3 G3 | C3 G3 A3 Eb4 |
    G2 D3 G3 B3 | C3 E3 G3 E4 | A2 E3 A3 C4 | D3 A3 C4 F#4 |
"""
    + AMY_FIRST
    + " A2 E3 G3 C4 ; D3 F#3 A3 C4 | G2 D3 G3 B3"
)
AMY_TINES = """
    r:4 | r:2 D5:.5 E5 G5:1 | r:4 | r:2 F#5:.5 E5 D5:1 | r:4 | r:4 | r:4 | r:2 D5:1 B4 | r:4 |
    r:2 G5:.5 E5 D5:1 | r:4 | r:2 F#5:1 A5 | r:4 | r:4 | r:4 | r:1 G5 F#5 D5 | r:4 | G5:4 | r:4 | G5:2 F#5 |
    G5:4 | r:1 E5 G5:2 | r:4 | r:1 D5 C5 A4 | r:4 | r:2 D5:.5 E5 G5:1 | r:4 | r:2 F#5:.5 E5 D5:1 | r:4 |
    r:4 | r:4 | r:1 D5 G5:2
"""
FLOORS = Cue(
    "two_floors",
    "Two floors down",
    "Amy's: a guitar, a tune that waits before it speaks; one wrong chord, where Martin corrects it.",
    "g \\major",
    4,
    96,
    (Phrase(1, 8, 0.9), Phrase(9, 16, 1.1), Phrase(17, 24, 1.3), Phrase(25, 32, 0.8)),
    (
        Part("melody", "piano", line(AMY_MELODY, 4), "melody", 44, -2.0),
        Part("tines", "tines", line(AMY_TINES, 4), "melody", 34, -11.0),
        Part("picking", "guitar", figure(AMY_CHORDS, "- 2 1 3 - 2 1 3 | - 2 1 3 . 2 13 .", 4), "inner", 44, 0.0),
        Part("thumb", "guitar", figure(AMY_CHORDS, "0 . . . 0 . . . | 0 . . . 0 . 0 .", 4), "bass", 50),
    ),
    rubato=0.45,
    space="room",
)

FRIDAY_TUNE = """r:1 Ab4 F5:1.5 Eb5:.5 | Db5:1.5 C5:.5 Ab4:2 | r:1 F4 Db5:1.5 C5:.5 | Bb4:1.5 Ab4:.5 Db5:2 |
 r:1 C5 Ab5^:1.5 G5:.5 | F5:1.5 Eb5:.5 D5:2 | r:.5 Bb4 Db5 F5:1 Eb5:.5 Db5:1 |"""
FRIDAY_MELODY = (
    FRIDAY_TUNE
    + """ Bb4:1.5 Ab4:.5 C5:2 |
 r:4 | r:2 Eb4:1 Db4 | r:1 Ab4 F4:2 | r:4 | r:4 | r:2 F4:1 Ab4 | Bb4:2 Gb4 | r:4 |"""
    + FRIDAY_TUNE
    + """
    Ab4:1 Bb4 C5^ Eb5 | F5:4 | ~:4
"""
)
FRIDAY_A = """
    Db2 F3 C4 Eb4 | Bb1 F3 Ab3 C4 | Gb2 F3 Ab3 Bb3 | Ab1 Gb3 Bb3 Db4 | F2 Eb3 Ab3 C4 | Bb1 Ab3 D4 F4 |
    Eb2 Gb3 Bb3 Db4 |
"""
FRIDAY_CHORDS = (
    FRIDAY_A
    + """
    Ab1 Gb3 Bb3 Db4 ; Ab1 Gb3 C4 Eb4 | Gb2 F3 Bb3 Db4 | Gb2 Eb3 A3 Db4 | F2 F3 Ab3 Db4 | Eb2 Gb3 Bb3 Db4 |
    Gb2 F3 Bb3 Db4 | F2 Eb3 Ab3 C4 ; Bb1 F3 Ab3 D4 | Eb2 Gb3 Bb3 Db4 | Ab1 Gb3 Bb3 Db4 |
"""
    + FRIDAY_A
    + " Ab1 Gb3 Bb3 Db4 ; Ab1 Gb3 C4 Eb4 | Db2 F3 Ab3 C4 | Db2 F3 Ab3 Eb4"
)
FRIDAY_GLASS = """
    r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | F5:2 Ab4^ | A4:2 Db5:2 | F5:3 r:1 | Db5:2 Gb5 |
    F5:2 Ab4^ | C5:2 D5 | F5:2 Gb5 | Eb5:4 | r:4 | F5:4 | r:4 | F5:3 r:1 | r:4 | Ab5:2 F5 | r:4 |
    r:2 Eb6:2 | F6:2 Ab5 | Bb5:1 Db6:3
"""
FRIDAY = Cue(
    "friday",
    "A person on a Friday",
    "A slow song with the lights off; in the middle she answers his rising sixth with her falling one.",
    "des \\major",
    4,
    69,
    (Phrase(1, 8), Phrase(9, 16, 0.7), Phrase(17, 26, 1.3)),
    (
        Part("melody", "piano", line(FRIDAY_MELODY, 4), "melody", 42, -1.0),
        Part(
            "tines",
            "tines",
            figure(
                FRIDAY_CHORDS,
                """
    - 12 . 3 . . 2 . | - 1 2 3 . . 12 .
""",
                4,
            ),
            "inner",
            34,
        ),
        Part("bass", "bass", figure(FRIDAY_CHORDS, "0 . . . . 0 . . | 0 . . . . . 0 .", 4), "bass", 46, -7.0),
        Part("glass", "glass", line(FRIDAY_GLASS, 4), "melody", 46, -7.0),
        Part("violas", "violas", sustain(FRIDAY_CHORDS, 2, 4), "pad", 48, -11.0),
        Part("celli", "celli", sustain(FRIDAY_CHORDS, 1, 4), "pad", 48),
    ),
    rubato=0.9,
    space="studio",
)

CUES = (FLOORS, FRIDAY)
