"""Alone: the title, Theodore's theme worn thin, the walk home, the video game, the first voice.

Theodore's motif is a rising sixth and two steps back (A F#, E C#); as he closes it shrinks to a fifth, a fourth, a
third.  Samantha's is its inversion (F# A, B D), and here she has only pieces of it.
"""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain

TITLE_MELODY = """r:3 | r:3 |
 r:1 A4 F#5 | E5:2 C#5:1 | r:1 F#4 D5 | C#5:2 A4:1 | B4:1 D5 F#5 | A5^:2 F#5:1 | G5:1.5 F#5:.5 D5:1 | E5:3 |
 r:1 A4 F#5 | E5:2 D5:1 | r:1 B4 G5 | F#5:2 E5:.5 D5 | B4:1 D5 F#5 | A5:1 B5^ F#5 | G5:1 F#5 E5 | D5:2 C#5:1 |
 r:1 B4 F#5 | E5:2 D5:1 | r:1 A4 D5 | B4:2 A4:1 | F#4:3 | r:3"""
TITLE_INNER = """
    r:.5 A3:.5 D4:1 E4:1 | r:.5 A3:.5 D4:1 E4:1 | r:.5 A3:.5 D4:1 E4:1 | r:.5 A3:.5 E4:1 A3:1 |
    r:.5 A3:.5 D4:1 B3:1 | r:.5 F#3:.5 C#4:1 E4:1 | r:.5 D3:.5 B3:1 D4:1 | r:.5 A3:.5 D4:1 A3:1 |
    r:.5 G3:.5 D4:1 B3:1 | r:.5 G3:.5 D4^:1 C#4:1 | r:.5 A3 D4 A3 E4 D4 | r:.5 A#3:.5 E4 C#4 A#3:1 |
    r:.5 F#3:.5 D4 B3 D4:1 | r:.5 F#3:.5 C4 A3 C4:1 | r:.5 D3 B3 D4 B3 D4 | r:.5 A3 D4 A3 D4:1 |
    r:.5 G3 B3 D4 C#4:1 | r:.5 F#3 A3 F#3:1.5 | r:.5 D3:.5 A3:1 D4 | r:.5 D3:.5 Bb3^:2 | r:.5 A3:.5 D4:2 |
    r:.5 G3:.5 D4^:1 C#4:1 | r:.5 A3:.5 E4:2 | r:1 A3 F#4
"""
TITLE_BASS = """D3:3 | D3:3 | D3:3 | C#3:3 | B2:3 | A2:3 | G2:3 | F#2:3 | E2:3 | A2:3 |
 D3:3 | C#3:3 | B2:3 | A2:3 | G2:3 | F#2:3 | E2:2 A2:1 | B2:3 | G2:3 | G2:3 | F#2:3 | E2:2 A2:1 | D2:3 | ~:3"""
TITLE_VIOLAS = """r:3 | r:3 | F#4:3 | E4:3 | D4:3 | C#4:3 | D4:3 | ~:3 | ~:3 | D4:2 C#4:1 |
 D4:3 | E4:3 | D4:3 | C4:3 | B3:3 | D4:3 | D4:2 C#4:1 | D4:3 | ~:3 | Bb3:3 | A3:3 | D4:2 C#4:1 | D4:3 | ~:3"""
TITLE_CELLI = """r:3 | r:3 | A3:3 | ~:3 | ~:3 | ~:3 | B3:3 | A3:3 | G3:3 | ~:3 |
 F#3:3 | ~:3 | ~:3 | ~:3 | G3:3 | A3:3 | B3:2 G3:1 | F#3:3 | ~:3 | E3:3 | D3:3 | E3:3 | F#3:3 | ~:3"""
TITLE_GLASS = """
    F#5:2 A4:1 | B4:3 | A5:3 | r:3 | F#5:2 A5:1 | C#6:3 | D6:3 | ~:3 | B5:3 | A5:3 | F#6:1 A5:2 | C#6:3 |
    D6:2 B5:1 | C6:3 | B5:3 | D6:2 A5:1 | B5:2 C#6:1 | F#6:3 | F#6:1 B5:2 | Bb5:3 | A5:3 | D6:2 E6:1 |
    A6:3 | r:3
"""

TITLE = Cue(
    "title",
    "Every Version of Goodbye",
    "His theme whole, with her in its rests; she leaves before the last measure.",
    "d \\major",
    3,
    61,
    (Phrase(1, 2, 0.5), Phrase(3, 10), Phrase(11, 18, 1.25), Phrase(19, 24, 0.8)),
    (
        Part("melody", "piano", line(TITLE_MELODY, 3), "melody", 45),
        Part("inner", "piano", line(TITLE_INNER, 3), "inner", 26),
        Part("bass", "piano", line(TITLE_BASS, 3), "bass", 33),
        Part("violas", "violas", line(TITLE_VIOLAS, 3), "pad", 52, -8.0),
        Part("celli", "celli", line(TITLE_CELLI, 3), "pad", 52),
        Part("glass", "glass", line(TITLE_GLASS, 3), "melody", 44, -9.0),
    ),
)

THIN_MELODY = """r:1 F#4 D5 | C#5:2 A4:1 | B4:3 | r:3 | r:1 F#4 C#5^ | B4:2 G4:1 | F#4:3 | r:3 |
 r:1 A4 F#5^ | E5:2 C#5:1 | r:1 D5 C#5 | B4:3 | r:1 G4 E5 | D5:2 B4:1 | C#5:2 A#4:1 | F#4:3 |
 r:1 F#4 D5 | C#5:2 B4:1 | r:1 F#4 B4^ | A4:2 F#4:1 | r:1 E4 G4_ | F#4:3 | r:2 C#4:1 | D4:3"""
THIN_CHORDS = """B2 F#3 D4 | A2 F#3 C#4 | G2 D3 B3 | G2 D3 A3 | E2 B2 G3 | E2 B2 G3 | F#2 C#3 A3 | F#2 C#3 A#3 |
 D3 A3 F#4 | C#3 A3 E4 | B2 F#3 D4 | G2 D3 B3 | E2 B2 G3 | G2 D3 B3 | C#3 A#3 E4 | F#2 C#3 A#3 |
 B2 F#3 D4 | A2 F#3 C#4 | G2 D3 B3 | F#2 D3 A3 | E2 B2 G3 | F#2 C#3 B3 | B2 F#3 | B2 F#3"""
THIN = Cue(
    "theodore_thin",
    "Thin",
    "Two voices and a bass with nothing between; the sixth becomes a fifth, a fourth, a third.",
    "b \\minor",
    3,
    57,
    (Phrase(1, 8, 0.7), Phrase(9, 16, 1.1), Phrase(17, 24, 0.6)),
    (
        Part("melody", "piano", line(THIN_MELODY, 3), "melody", 41),
        Part("inner", "piano", figure(THIN_CHORDS, "- 1 . 2 . .", 3), "inner", 24),
        Part("bass", "piano", sustain(THIN_CHORDS, 0, 3), "bass", 30),
    ),
)

WALK_A = "r:1 E4:.5 C#5:1.5 B4:.5 A4 | G#4:1.5 A4:.5 C#5:2 |"
WALK_TURN = """
    r:1 F#4:.5 D5:1.5 E5:.5 F#5 | G#5^:1 F#5:.5 E5:1.5 C#5:1 | r:1 A4:.5 F#5:1.5 E5:.5 D5 |
    B4:1.5 D5:.5 F5^:1 E5 |
"""
WALK_MELODY = (
    WALK_A
    + """
    r:1 F#4:.5 D5:1.5 C#5:.5 B4 | A4:1.5 B4:.5 E5:2 | r:1 E5:.5 G#5:1.5 F#5:.5 E5 | C#5:1.5 E5:.5 A4:2 |
    r:.5 B4 C#5 D5:1 F#5:.5 E5 D5 | C#5:1 B4:2 r:1 |
"""
    + WALK_A
    + WALK_TURN
    + """
    C#5:1 A4:.5 E5:1.5 D5:.5 B4 | A4:3 r:1 | r:.5 C5 E5 A5:1.5 G5:.5 E5 | D5:1.5 E5:.5 B4:2 |
    r:.5 B4 D5 G5:1.5 F#5:.5 D5 | E5:1.5 D5:.5 C#5:2 | r:.5 C5 E5 C6^:1.5 B5:.5 A5 | F#5:1.5 E5:.5 D5:2 |
    r:.5 F#4 A4 D5:1.5 C#5:.5 B4 | G#4:1.5 A4:.5 B4:2 |
"""
    + WALK_A
    + WALK_TURN
    + " C#5:1 A4:.5 E5:1.5 D5:.5 B4 | A4:2 r:2"
)
WALK_FIRST = "A2 E3 G#3 C#4 | F#2 E3 A3 C#4 |"
WALK_SECOND = """
    D3 F#3 A3 E4 | C#3 E3 G#3 B3 | D3 F#3 A3 E4 | D3 F3 A3 B3 | E2 E3 A3 C#4 ; E2 D3 G#3 B3 | A2 E3 A3 C#4 |
"""
WALK_CHORDS = (
    WALK_FIRST
    + """
    D3 F#3 A3 E4 | E2 D3 A3 B3 | C#3 E3 G#3 B3 | F#2 E3 A3 C#4 | B2 D3 A3 F#4 | E2 D3 A3 B3 ; E2 D3 G#3 B3 |
"""
    + WALK_FIRST
    + WALK_SECOND
    + """
    F2 E3 A3 C4 | G2 D3 B3 E4 | E2 D3 G3 B3 | A2 E3 G#3 C#4 | F2 E3 A3 C4 | B2 D3 F#3 A3 | E2 D3 F#3 A3 |
    E2 D3 G#3 B3 |
"""
    + WALK_FIRST
    + WALK_SECOND.rstrip("|")
)
WALK_VIBES = """
    E4:4 | r:4 | F#4:4 | ~:4 | r:4 | r:4 | F#5:2 D5 | B4:4 | r:4 | r:2 E5:1 C#5 | r:4 | E5:4 | r:4 |
    r:2 A5:2 | G#5:4 | C#5:2 E5 | A4:4 | B4:4 | B4:4 | r:1 E4 A4 C#5 | C5:4 | D5:2 A4 | A4:4 | G#4:4 |
    r:2 E5:1 A5 | r:2 C#6:1 A5 | A5:2 F#5 | E5:4 | F#5:4 | F5:2 A5 | A5:2 G#5 | E5:2 C#5
"""
WALK = Cue(
    "city_walk",
    "The long way home",
    "A gait in threes and twos; the tune looks up, guesses at people, moves on.",
    "a \\major",
    4,
    92,
    (Phrase(1, 8), Phrase(9, 16, 1.2), Phrase(17, 24, 1.1), Phrase(25, 32, 0.9)),
    (
        Part("melody", "piano", line(WALK_MELODY, 4), "melody", 52),
        Part(
            "inner",
            "piano",
            figure(
                WALK_CHORDS,
                """
    - 1 2 3 . 2 1 2 | - 2 1 3 . 2 1 3
""",
                4,
            ),
            "inner",
            30,
        ),
        Part("bass", "bass", figure(WALK_CHORDS, "0 . . 0 . . 0 .", 4), "bass", 58, -8.0),
        Part("vibes", "vibraphone", line(WALK_VIBES, 4), "inner", 34, -14.0),
    ),
    rubato=0.35,
    space="studio",
)

HOLLOW_A = """
    D4:.5 r A3 D4 F4:1 E4:.5 D4 | C4:.5 r G3 C4 E4:1 D4:.5 C4 | Bb3:.5 r F3 Bb3 D4:1 F4:.5 E4 |
    A3:1.5 C#4:.5 E4:2 | F4:.5 r D4 F4 A4:1 G4:.5 F4 | E4:.5 r C4 E4 G4:1 F4:.5 E4 |
"""
HOLLOW_MELODY = (
    HOLLOW_A
    + " D4:.5 F4 E4 D4 C#4:1 A3 | D4:1 r:3 |"
    + HOLLOW_A
    + """
    D4:.5 E4 F4 G4 A4 C#5 E5 C#5 | D5:2 r:2 | F4:.75 F4:.25 F4:.5 C5 A4:1 F4 |
    G4:.75 G4:.25 G4:.5 D5 B4:1 G4 | Ab4:.75 Ab4:.25 Ab4:.5 Eb5 C5:1 Ab4 | G4:.5 r Gb4 r F4 r E4 r |
    F4:.75 F4:.25 F4:.5 C5 A4:1 F5 | E5:.75 E5:.25 D5:.5 B4 G4:1 B4 | C5:.5 Ab4 F4 Ab4 C5 Eb5 F5 Ab5 |
    G5:1 E5 C#5 A4 | D5:3 r:1 | E5:1.5 D5:.5 C5:2 | F5:3 r:1 | E5:1.5 C#5:.5 A4:2 | F5:2 D5 |
    G5:1 F5 E5 D5 | C#5:.5 E5 A4 C#5 E4:1 A4 | D4:1 r:3
"""
)
HOLLOW_CHORDS = """
    D2 D3 A3 F4 | C2 E3 G3 C4 | Bb2 D3 F3 Bb3 | A2 C#3 E3 A3 | D2 D3 A3 F4 | C2 E3 G3 C4 |
    G2 D3 Bb3 D4 ; A2 E3 A3 C#4 | D2 D3 F3 A3 | D2 D3 A3 F4 | C2 E3 G3 C4 | Bb2 D3 F3 Bb3 | A2 C#3 E3 A3 |
    D2 D3 A3 F4 | C2 E3 G3 C4 | G2 D3 Bb3 D4 ; A2 E3 A3 C#4 | D2 D3 F3 A3 | F2 C3 F3 A3 | G2 D3 G3 B3 |
    Ab2 C3 Eb3 Ab3 | G2 B2 D3 F3 ; C3 E3 G3 Bb3 | F2 C3 F3 A3 | E2 B2 E3 G3 | F2 Ab2 C3 F3 | A2 C#3 G3 A3 |
    Bb2 D3 F3 Bb3 | C3 E3 G3 C4 | D2 D3 A3 F4 | A2 C#3 E3 A3 | Bb2 D3 F3 Bb3 | G2 D3 Bb3 D4 | A2 E3 A3 C#4 |
    D2 D3 F3 A3
"""
HOLLOW = Cue(
    "hollow",
    "Hollow",
    "A small machine singing in a cave: a hop in D minor, then the foreman's march, which is strict.",
    "d \\minor",
    4,
    108,
    (Phrase(1, 8), Phrase(9, 16), Phrase(17, 24, 1.2), Phrase(25, 32)),
    (
        Part("pulse", "lantern", line(HOLLOW_MELODY, 4), "melody", 52, 0.0),
        Part("bell", "lantern", figure(HOLLOW_CHORDS, "- . 3 . - 2 3 . | - . 3 2 . 3 - .", 4), "inner", 34, -9.0),
        Part("cave", "lantern", figure(HOLLOW_CHORDS, "0 . - 0 0 . - 1", 4), "bass", 50, -1.0),
    ),
    rubato=0.0,
    space="cave",
)

FIRST_GLASS = """r:3 | r:1 F#5 D5 | E5:3 | r:3 | r:1 F#5 D5 | E5:1.5 G5:.5 F#5:1 | E5:1 D5:2 | C#5:3 |
 r:1 A5 E5 | F#5:3 | r:1 B5 D5^ | E5:1 G5:2 | F#5:2 E5:1 | D5:2 B4:1 | D5:2 E5:1 | F#5:3 |
 r:1.5 D5:.5 F5 A5 | G5:3 | r:1.5 D5:.5 F#5 A5 | F#5:3 | r:1.5 F5:.5 A5 D6 | C6:2 A5:1 | D6^:2 A5:1 | C#6:3 |
 F#5:2 A4:1 | B4:1 D5:2 | F#5:1.5 E5 | E5:3"""
FIRST_CHORDS = """
    D3 A3 E4 F#4 | D3 G3 B3 F#4 | D3 A3 E4 F#4 | D3 A3 C#4 E4 | B2 A3 D4 F#4 | E3 G3 B3 F#4 | A2 G3 D4 E4 |
    A2 G3 C#4 E4 | F#2 A3 C#4 E4 | B2 A3 D4 F#4 | G2 B3 D4 F#4 | G2 B3 D4 E4 | D3 A3 D4 F#4 | E3 G3 B3 D4 |
    A2 G3 D4 E4 | D3 A3 D4 F#4 | Bb2 F3 A3 D4 | C3 G3 A3 E4 | D3 F#3 A3 D4 | D3 F#3 A3 E4 | Bb2 F3 A3 D4 |
    C3 G3 A3 E4 | A2 G3 D4 E4 | A2 G3 C#4 E4 | D3 A3 E4 F#4 | G2 B3 D4 F#4 | E3 G3 D4 F#4 ; A2 G3 C#4 E4 |
    D3 A3 D4 F#4
"""
FIRST_REPLIES = """
    r:3 | r:3 | r:3 | r:1 E4 C#5 | B4:2 r:1 | r:3 | r:3 | r:1 A4 G4 | E4:3 | r:1 F#4 D5 | r:3 | r:3 | r:3 |
    r:3 | r:3 | r:1 A4 F#5_ | r:3 | r:1 G4 E5 | D5:3 | r:1 A4 F#5 | r:3 | r:3 | r:3 | r:1 E4 A4 | r:3 |
    r:3 | r:3 | r:1 A4 D5
"""
FIRST = Cue(
    "samantha_first",
    "Seconds old",
    "A voice trying thirds, then fourths, until by accident it finds the sixth that will be hers.",
    "d \\major",
    3,
    75,
    (Phrase(1, 8, 0.7), Phrase(9, 16), Phrase(17, 24, 1.3), Phrase(25, 28, 0.7)),
    (
        Part("replies", "piano", line(FIRST_REPLIES, 3), "melody", 38),
        Part(
            "inner",
            "piano",
            figure(
                FIRST_CHORDS,
                """
    - 1 . 23 . . | 12 . . 3 . .
""",
                3,
            ),
            "inner",
            27,
        ),
        Part("bass", "piano", sustain(FIRST_CHORDS, 0, 3), "bass", 32),
        Part("glass", "glass", line(FIRST_GLASS, 3), "melody", 50, -3.0),
        Part("celesta", "celesta", line(FIRST_GLASS, 3), "melody", 30, -13.0),
    ),
    rubato=0.8,
    space="studio",
)

CUES = (TITLE, THIN, WALK, HOLLOW, FIRST)
