"""With: the earbud days, low tide, and Catherine's lunch, which stops.

Catherine's theme is a turn and a leap, an argument begun (D C D F, Bb); here it is quick and is never allowed its
cadence.
"""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain

BUD_A = """
    D5:.5 E5 F#5 r A5:1.5 F#5:.5 | E5:1 D5:.5 B4:1.5 r:1 | D5:.5 E5 F#5 r B5:1.5 A5:.5 |
    F#5:1 E5:.5 C#5:1.5 r:1 |
"""
BUD_B = "r:.5 A4 F#5:1.5 E5:.5 C#5:1 | B4:1 D5:.5 G5:1.5 r:1 | F#5:.5 E5 D5 r A5:1 F#5 |"
BUD_BRIDGE = """
    r:1 F5 A5:.5 G5 F5 E5 | D5:1.5 F5:.5 C5:2 | r:1 E5 G5:.5 F5 E5 D5 | C5:1.5 E5:.5 B4:2 |
    r:1 D5 F#5:.5 E5 D5 C#5 | B4:1 F#5 D5 B5^ | A5:1.5 G5:.5 E5:1 C#5 | E5:1.5 D5:.5 C#5:2 |
"""
BUD_MELODY = (
    BUD_A
    + BUD_B
    + " E5:1.5 D5:.5 C#5:2 |"
    + BUD_A
    + BUD_B
    + " G5:.5 E5 A4 C#5 D5:2 |"
    + BUD_BRIDGE
    + BUD_A
    + BUD_B
    + " G5:.5 E5 A4 C#5 D5:2"
)
BUD_HEAD = "D3 A3 D4 F#4 | G2 B3 D4 G4 | B2 A3 D4 F#4 | A2 A3 C#4 E4 |"
BUD_TAIL = "F#2 A3 C#4 E4 | G2 B3 D4 G4 | D3 A3 D4 F#4 |"
BUD_CHORDS = (
    BUD_HEAD
    + BUD_TAIL
    + " E3 G3 B3 D4 ; A2 G3 C#4 E4 |"
    + BUD_HEAD
    + BUD_TAIL
    + """
    A2 G3 C#4 E4 ; D3 F#3 A3 D4 | F2 A3 C4 E4 | Bb2 F3 A3 D4 | C3 G3 C4 E4 | F2 A3 C4 E4 ; E2 G#3 B3 D4 |
    D3 A3 D4 F#4 | B2 F#3 A3 D4 | E3 G3 B3 D4 ; A2 G3 B3 E4 | A2 G3 C#4 E4 |
"""
    + BUD_HEAD
    + BUD_TAIL
    + " A2 G3 C#4 E4 ; D3 F#3 A3 D4"
)
BUD_GLASS = """r:4 | r:2.5 F#5:.5 A5 B5 | r:4 | r:2.5 E6:.5 C#6 A5 | r:4 | r:2.5 D6:.5 B5 G5 | r:4 | r:2 A5:1 E6 |
 F#6:2 A5 | B5:1 D6:3 | r:4 | r:2.5 A5:.5 C#6 E6 | C#6:4 | B5:4 | A5:4 | r:2 F#6:2 |
 C6:4 | A5:4 | G5:4 | r:4 | F#6:2 A5 | B5:1 D6:3 | r:4 | r:2 G6:1 E6 |
 F#6:2 A5 | B5:1 D6:3 | F#6:4 | r:2.5 E6:.5 C#6 A5 | A5:1 C#6 E6:2 | D6:4 | r:2 F#6:2 | E6:2 F#6"""
EARBUD = Cue(
    "earbud",
    "Earbud",
    "Days at a skip: the first phrase of their song (three up, one held), and she finishes his bars for him.",
    "d \\major",
    4,
    112,
    (Phrase(1, 8), Phrase(9, 16, 1.1), Phrase(17, 24, 1.3), Phrase(25, 32, 1.0)),
    (
        Part("melody", "piano", line(BUD_MELODY, 4), "melody", 52),
        Part(
            "skip",
            "pizzicato",
            figure(
                BUD_CHORDS,
                """
    - . 12 . - 3 - 2 | - . 12 . - 3 12 .
""",
                4,
            ),
            "inner",
            46,
            -9.0,
        ),
        Part("bass", "bass", figure(BUD_CHORDS, "0 . - 0 0 . - . | 0 . - 0 0 . 0 .", 4), "bass", 58, -8.0),
        Part("hands", "piano", figure(BUD_CHORDS, "- 1 . 2 . 1 3 .", 4), "inner", 30),
        Part("glass", "glass", line(BUD_GLASS, 4), "melody", 48, -8.0),
    ),
    rubato=0.25,
    space="studio",
)

TIDE_CHORDS = """
    D2 A2 F#3 D4 | D2 A2 F#3 E4 | G2 D3 B3 D4 | G2 D3 A3 D4 | B2 F#3 A3 D4 | B2 F#3 A3 C#4 | A2 E3 A3 D4 |
    A2 E3 G3 C#4 | D2 A2 F#3 D4 | F#2 D3 A3 D4 | G2 D3 B3 E4 | E2 B2 G3 D4 | G2 D3 Bb3 D4 | D2 A2 F#3 D4 |
    A2 E3 G3 D4 | D2 A2 F#3 C#4 | B2 F#3 A3 D4 | F#2 C#3 A3 C#4 | G2 D3 B3 D4 | D2 A2 F#3 D4 | E2 B2 G3 D4 |
    A2 E3 G3 D4 | D2 A2 F#3 E4 | D2 A2 F#3 D4
"""
TIDE_MELODY = """r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 |
 D5:1 E5 F#5 | A5:3 | G5:2 F#5:1 | E5:3 | D5:1 Bb4 D5 | F#5^:3 | E5:1 D5 B4 | A4:3 |
 r:1 F#4 D5 | C#5:2 A4:1 | B4:1 D5 G5 | F#5:3 | G5:1 F#5 D5 | E5:2 B4:1 | A4:3 | ~:3"""
TIDE_GLASS = """
    r:3 | A5:3 | ~:3 | r:3 | F#5:3 | A5:3 | r:3 | r:1 E5:2 | r:3 | r:3 | r:1 D6:1 B5 | B5:3 | Bb5:3 | A5:3 |
    r:3 | r:1 F#6:1 A5 | B5:1 D6:2 | r:3 | r:1 F#6:1 A5 | B5:1 D6:2 | r:3 | r:1 G6:1 B5 | C#6:1 E6:2 | r:3
"""
TIDE_MAST = """
    r:1.5 A5:.5 r:1 | r:3 | A5:.5 r:1.5 A5:.5 r | r:3 | r:1.5 A5:.5 r:1 | r:2.5 A5:.5 | r:1 A5:.5 r:1.5 |
    r:3 | r:3 | r:1.5 D5:.5 A5 r | r:3 | r:2.5 B4:.5 | r:3 | r:1.5 A5:.5 r:1 | r:3 | r:.5 A5:.5 r:2 | r:3 |
    r:2 A5:.5 r | r:3 | r:1.5 D5:.5 A5 r | r:3 | r:3 | r:1.5 A5:.5 r:1 | r:2.5 A5:.5
"""
TIDE = Cue(
    "low_tide",
    "Low tide",
    "Long swells in the left hand, a halyard that cannot keep time, their first phrase found and held.",
    "d \\major",
    3,
    66,
    (Phrase(1, 8, 0.8), Phrase(9, 16, 1.2), Phrase(17, 24, 0.9)),
    (
        Part("melody", "piano", line(TIDE_MELODY, 3), "melody", 43),
        Part("swell", "piano", figure(TIDE_CHORDS, "- 1 2 3 2 1", 3), "inner", 25),
        Part("bass", "piano", sustain(TIDE_CHORDS, 0, 3), "bass", 32),
        Part("mast", "vibraphone", line(TIDE_MAST, 3), "inner", 30, -15.0),
        Part("glass", "glass", line(TIDE_GLASS, 3), "melody", 44, -7.0),
        Part("celli", "celli", sustain(TIDE_CHORDS, 1, 3), "pad", 50, -10.0),
    ),
    space="shore",
)

CATHERINE_FIRST = """D5:1 C5:.5 D5 F5:1 | Bb4:2 r:1 | C5:1 Bb4:.5 C5 Eb5:1 | A4:2 r:1 |
 Bb4:1 A4:.5 Bb4 D5:1 | G5^:2 F5:1 | Eb5:1 D5 C5 | F5:1 Eb5 C5 |"""
CATHERINE_SECOND = """D5:1 C5:.5 D5 F5:1 | Bb5^:1 A5:2 | G5:1 F#5:.5 G5 Bb5:1 | D5:2 F5:1 |"""
CATHERINE_FIRST_CHORDS = """
    Bb2 F3 Bb3 D4 | G2 F3 Bb3 D4 | C3 G3 Bb3 Eb4 | F2 Eb3 A3 C4 | G2 D3 Bb3 D4 | Eb3 G3 Bb3 D4 |
    C3 G3 Bb3 Eb4 | F2 Eb3 A3 C4 |
"""
CATHERINE_SECOND_CHORDS = "Bb2 F3 Bb3 D4 | F#2 D3 A3 C4 | G2 D3 Bb3 D4 | F2 D3 A3 D4 |"

SIGNING_MELODY = (
    "r:3 | r:3 | r:3 | r:2 C5:.5 D5 |"
    + CATHERINE_FIRST
    + """
    r:.5 G5 F#5 G5 Bb5 G5 | D5:1 Bb4:2 | r:.5 F5 E5 F5 A5 F5 | C5:1 A4:2 | r:.5 Eb5 D5 Eb5 G5 Bb5 |
    A5:1 F5 D5 | C5:.5 Eb5 D5 C5 Bb4 A4 | C5:2 Eb5:1 |
"""
    + CATHERINE_FIRST
    + CATHERINE_SECOND
    + """
    Eb5:1 D5:.5 Eb5 G5:1 | r:3 | r:3 | r:3 | D4:2 C4:1 | D4:1 F4:2 | Bb3:3 | r:3 | r:1 F4 Db5 | C5:2 Ab4:1 |
    r:1 F4 C5^ | Bb4:3 | r:1 F4 Bb4_ | A4:3 | r:3 | r:2 C5:.5 D5 | r:3 | r:3
"""
)
SIGNING_TALK = (
    "Bb2 F3 Bb3 D4 | G2 F3 Bb3 D4 | C3 G3 Bb3 Eb4 | F2 Eb3 A3 C4 |"
    + CATHERINE_FIRST_CHORDS
    + """
    G2 D3 Bb3 D4 | G2 D3 Bb3 D4 | D3 F3 A3 D4 | D3 F3 A3 C4 | Eb3 G3 Bb3 Eb4 | A2 F3 A3 D4 | C3 Eb3 G3 Eb4 |
    F2 Eb3 A3 C4 |
"""
    + CATHERINE_FIRST_CHORDS
    + CATHERINE_SECOND_CHORDS
    + " C3 G3 Bb3 Eb4 |"
)
SIGNING_CHORDS = (
    SIGNING_TALK
    + """
    - | - | - | - | - | G2 D3 G3 | - | Bb2 F3 Db4 | Ab2 F3 C4 | Gb2 Db3 Bb3 | Eb2 Bb2 Gb3 | F2 C3 Bb3 |
    F2 C3 A3 | - | - | - | -
"""
)
SIGNING = Cue(
    "signing",
    "Signing",
    "Catherine's theme as she talks: fast, dry, funny, cut off in the middle of a bar and not resumed.",
    "bes \\major",
    3,
    140,
    (Phrase(1, 4, 0.6), Phrase(5, 12), Phrase(13, 20, 1.1), Phrase(21, 33, 1.3), Phrase(34, 50, 0.7)),
    (
        Part("melody", "piano", line(SIGNING_MELODY, 3), "melody", 55),
        Part(
            "waltz",
            "piano",
            figure(
                SIGNING_CHORDS,
                """
    - . 12 . 3 . | - . 12 . 13 .
""",
                3,
            ),
            "inner",
            36,
        ),
        Part("bass", "piano", figure(SIGNING_CHORDS, "0 . . . . .", 3), "bass", 44),
        Part("pizzicato", "pizzicato", figure(SIGNING_TALK, "0 . - . - 2 | 0 . 3 . - .", 3), "inner", 44, -9.0),
    ),
    rubato=0.5,
    space="room",
    paces=((34, 0.52),),
)

CUES = (EARBUD, TIDE, SIGNING)
