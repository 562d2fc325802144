"""Eight goodbyes, each built from the evening's own themes and each left on a note that wants another."""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, shifted, sustain

UNHEARD_MELODY = """B4:.5 B4 r:2 | r:1 F#4 D5 | C#5:2 A4:1 | B4:3 | r:1 D5 B5^ | A5:2 F#5:1 | r:3 |
 B4:.5 B4 r:2 | r:1 F#4 C#5 | B4:2 G4:1 | A4:3 | F#4:3 | r:3 |
 B4:.5 B4 r:2 | r:1 F#4 B4^ | A4:2 F#4:1 | r:3 |
 B4:.5 B4 r:2 | r:1 E4 G4_ | F#4:3 | r:3 | r:1 C#5:2 | ~:3"""
UNHEARD_CHORDS = """B2 F#3 | B2 F#3 D4 | A2 F#3 C#4 | G2 D3 B3 | G2 D3 B3 D4 | F#2 D3 A3 C#4 | F#2 C#3 A#3 |
 B2 F#3 | B2 F#3 A3 | E2 B2 G3 D4 | D2 A2 F#3 | F#2 C#3 A3 | F#2 C#3 A#3 |
 B2 F#3 | G2 D3 B3 | F#2 D3 A3 | F#2 C#3 A#3 |
 B2 F#3 | E2 B2 | F#2 C#3 | - | A2 F#3 | A2 F#3"""
UNHEARD_GLASS = """
    r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 F#5 A4 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 F#5 A4 | r:3 | r:3 |
    r:3 | r:1 F#5 A4 | r:3 | r:3 | r:3 | r:1 F#5:2 | r:3 | r:3
"""
UNHEARD = Cue(
    "goodbye_unheard",
    "The unheard one",
    "Four messages, each begun by the same two notes, each shorter; she answers with two notes, then with one.",
    "b \\minor",
    3,
    56,
    (Phrase(1, 7, 0.9), Phrase(8, 13, 0.8), Phrase(14, 17, 0.6), Phrase(18, 23, 0.4)),
    (
        Part("melody", "piano", line(UNHEARD_MELODY, 3), "melody", 40),
        Part("inner", "piano", figure(UNHEARD_CHORDS, "- 1 . 2 . .", 3), "inner", 23),
        Part("bass", "piano", sustain(UNHEARD_CHORDS, 0, 3), "bass", 29),
        Part("glass", "glass", line(UNHEARD_GLASS, 3), "melody", 42, -8.0),
    ),
    loop=False,
    space="hall",
    ring=2.0,
    fade=2.5,
)

DICTATION = """
    G4:1 Bb4 D5 | Eb5:2 D5:1 | C5:1 A4 F#4 | A4:1 C5 D5 | F5:1 Eb5 D5 | D5:1 C5 Bb4 | Bb4:1 A4 G4 |
    D5:1 C5 Bb4 | F5:1 Eb5 D5 | A5^:1 G5 F#5 | D5:2 C5:1 | Bb4:1 G4 A4 | G4:1 Bb4 D5 | Eb5:2 D5:1 |
    C5:1 A4 F#4 | A4:1 C5 D5 | F5:1 Eb5 D5 | D5:1 C5 Bb4 | r:3 | r:3 | r:2 F#4:1
"""
DICTATED_FOLLOWER = """
    r:3 | G3:1 Bb3 D4 | Eb4:2 D4:1 | C4:1 A3 F#3 | A3:1 C4 D4 | F4:1 Eb4 D4 | D4:1 C4 Bb3 | Bb3:1 A3 G3 |
    D4:1 C4 Bb3 | F4:1 Eb4 D4 | A4:1 G4 F#4 | D4:2 C4:1 | Bb3:1 G3 A3 | G3:1 Bb3 D4 | Eb4:2 D4:1 |
    C4:1 A3 F#3 | A3:1 C4 D4 | F4:1 Eb4 D4 | D4:1 C4 Bb3 | A3:3 | ~:3
"""
DICTATED_BASS = """
    r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | G2:3 | C3:3 | A2:3 | F#2:3 |
    F2:3 | Bb2:3 | G2:3 | D3:3 | ~:3
"""
DICTATED_VIOLA = """
    r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | D4:3 | G4:3 | F#4:3 | D4:3 |
    C4:3 | F4:3 | G4:3 | D4:3 | ~:3
"""
DICTATED = Cue(
    "goodbye_dictated",
    "Dictated, not read",
    "A strict canon at one measure: what she says above he writes below; she stops, and he writes one more measure.",
    "g \\minor",
    3,
    58,
    (Phrase(1, 4, 0.6), Phrase(5, 12, 1.1), Phrase(13, 18, 0.9), Phrase(19, 21, 0.4)),
    (
        Part("says", "piano", line(DICTATION, 3), "melody", 44),
        Part("writes", "piano", line(DICTATED_FOLLOWER, 3), "melody", 37),
        Part("bass", "celli", line(DICTATED_BASS, 3), "bass", 50, -6.0),
        Part("violas", "violas", line(DICTATED_VIOLA, 3), "pad", 46),
    ),
    loop=False,
    space="room",
    ring=2.0,
    fade=2.0,
)

STAIRS_MELODY = """
    r:1 C5 D5 F5 | E5:1.5 D5:.5 C5:2 | r:1 A4 C5 E5 | D5:3 r:1 | r:1 C5 D5 A5^ | G5:1.5 F5:.5 D5:2 |
    r:1 D5 E5 F5 | E5:2 C5:2 | r:1 C5 D5 F5 | E5:1.5 D5:.5 A4:2 | r:1 Bb4 D5 F5 | E5:3 r:1 | r:4 | r:4 |
    r:1 F4 D5^:2 | C5:2 A4 | r:1 F4 C5:2 | Bb4:4 | r:4 | r:2 E5:2 | ~:4
"""
STAIRS_CHORDS = """
    F2 C3 A3 C4 | F2 C3 A3 C4 | A2 E3 G3 C4 | Bb2 D3 F3 A3 | D3 F3 A3 C4 | G2 D3 F3 Bb3 |
    G2 D3 F3 Bb3 ; C3 E3 Bb3 D4 | A2 E3 G3 C4 | F2 C3 A3 C4 | D3 F3 A3 C4 | G2 D3 F3 Bb3 | C3 E3 G3 Bb3 |
    G2 D3 G3 B3 | C3 E3 G3 B3 | Bb2 F3 A3 D4 | F2 C3 A3 C4 | G2 D3 Bb3 D4 | G2 D3 F3 Bb3 | C3 G3 Bb3 D4 |
    C3 G3 Bb3 D4 | C3 G3 Bb3 D4
"""
STAIRS_GUITAR = "r:1 D5:1 D5:.5 D5:1 E5:.5 | B4:3 r:1"
STAIRS = Cue(
    "goodbye_no_forwarding",
    "No forwarding address",
    "A kind tune nobody knows, Ellery's, on stairs; two measures of Amy's; then his, shrinking, and a hanging seventh.",
    "f \\major",
    4,
    72,
    (Phrase(1, 8, 0.9), Phrase(9, 14, 1.0), Phrase(15, 21, 0.6)),
    (
        Part("ellery", "vibraphone", line(STAIRS_MELODY, 4), "melody", 46),
        Part("bells", "celesta", line(STAIRS_MELODY, 4), "melody", 32, -11.0),
        Part("inner", "tines", figure(STAIRS_CHORDS, "- . 12 . 3 . 2 .", 4), "inner", 32, -6.0),
        Part("bass", "tines", sustain(STAIRS_CHORDS, 0, 4), "bass", 38),
        Part("amy", "guitar", line(STAIRS_GUITAR, 4, 13), "melody", 52, -5.0),
    ),
    loop=False,
    space="stairwell",
    ring=2.0,
    fade=3.0,
)

LAST_PIANO = """
    r:1 A4 F#5 | E5:2 C#5:1 | D5:3 | r:3 | r:1 A4 F#5 | G5:2 E5:1 | D5:1 C#5:2 | D5:3 | r:3 | r:1 B4 G5 |
    F#5:2 D5:1 | C#5:3 | D5:3 | r:3 | r:1 B4 F#5 | E5:2 D5:1 | C#5:3 | A4:3 | r:3 | r:1 A4 E5^ |
    D5:2 C#5:1 | ~:3 | r:1 A4 D5 | B4:3 | r:3 | E5:3 | ~:3
"""
LAST_CHORDS = """
    D3 F#3 A3 | A2 E3 G3 | B2 D3 F#3 | B2 D3 F#3 | D3 F#3 A3 | E3 G3 B3 | A2 E3 G3 | G2 D3 B3 | G2 D3 B3 |
    E2 B2 G3 | D3 F#3 A3 | A2 E3 G3 | Bb2 D3 F3 | Bb2 D3 F3 | G2 D3 B3 | E2 B2 G3 | A2 E3 G3 | F#2 C#3 A3 |
    F#2 C#3 A3 | D3 F#3 A3 | A2 E3 G3 | A2 E3 G3 | B2 D3 F#3 | G2 D3 B3 | G2 D3 B3 | A2 E3 | A2 E3
"""
LAST_GLASS = """
    r:3 | r:3 | r:1 F#5 D5 | E5:1 F#5:2 | r:3 | r:3 | r:3 | r:1 G5 D5 | E5:1 G5:2 | r:3 | r:3 | r:3 |
    r:1 F5 D5 | E5:1 F5:2 | r:3 | r:3 | r:3 | r:1 F#5 A4^ | B4:1 C#5:2 | r:3 | r:3 | r:1 A5 C#5_ | r:3 |
    r:3 | r:1 F#5:2 | r:3 | r:3
"""
LAST = Cue(
    "goodbye_last_to_leave",
    "The last to leave",
    "Five times he closes and four times she turns the cadence aside; the fifth time there is nobody to do it.",
    "d \\major",
    3,
    63,
    (Phrase(1, 4, 0.7), Phrase(5, 9, 0.9), Phrase(10, 14, 1.1), Phrase(15, 19, 1.1), Phrase(20, 27, 0.6)),
    (
        Part("melody", "piano", line(LAST_PIANO, 3), "melody", 43),
        Part("inner", "piano", figure(LAST_CHORDS, "- 1 . 2 . 1", 3), "inner", 25),
        Part("bass", "piano", sustain(LAST_CHORDS, 0, 3), "bass", 31),
        Part("glass", "glass", line(LAST_GLASS, 3), "melody", 42, -4.0),
    ),
    loop=False,
    space="room",
    ring=2.0,
    fade=2.0,
)

LIST_ITEMS = """
    D5:.5 B4 D5 E5 D5:1 r | G5:.5 E5 D5 B4 D5:1 r | r:.5 G4 F#4 G4 B4 r D5 r | C5:.5 B4 A4 F#4 G4:1 r |
    A4:.5 C5 E5 C5 A5:1 r | G5:.5 E5 C5 E5 D5:1 r | r:.5 F#5 r E5 r D5 C#5 D5 | E5:.5 D5 C5 A4 B4:1 r |
    r:1 D5 D5:.5 D5:1 E5:.5 | B4:3 r:1 | r:1 G5 F#5:.5 E5:1 D5:.5 | A4:3 r:1 | Eb5:.5 G4 Bb4 Eb5 G5:1 r |
    F5:.5 D5 Bb4 D5 C5:1 r | r:.5 Bb4 Eb5 G5 F5 Eb5 D5 C5 | A4:1 D5 F#4 D4 | D5:.5 B4 D5 E5 D5:1 r |
    G5:.5 E5 D5 B4 D5:1 r | r:.5 G4 F#4 G4 B4 r D5 r | C5:.5 E5 A5 F#5 G5:1 r | r:1 D5:1 B5:1.5 A5:.5 |
    F#5:1 D5 r:2 | r:1 D5:1 A5:1.5 G5:.5 | E5:1 C5 r:2 | r:1 D5 G5:2 | E5:2 C5 | r:1 B4 D5:2 | A4:2 C5 |
    D5:.5 B4 D5 E5 D5:1 r | G5:.5 E5 D5 B4 D5:1 r | r:.5 G4 F#4 G4 B4 r D5 r | C5:1 B4 A4 r
"""
LIST_CHORDS = """
    G2 D3 G3 B3 | E2 B2 G3 B3 | G2 D3 G3 B3 | D3 F#3 A3 C4 ; G2 D3 G3 B3 | A2 E3 A3 C4 | C3 E3 G3 C4 |
    D3 F#3 A3 D4 | D3 F#3 A3 C4 ; G2 D3 G3 B3 | G2 D3 G3 B3 | G2 D3 G3 B3 | C3 E3 G3 B3 | D3 F#3 A3 D4 |
    Eb3 G3 Bb3 Eb4 | Bb2 D3 F3 Bb3 | C3 Eb3 G3 C4 | D3 F#3 A3 D4 | G2 D3 G3 B3 | E2 B2 G3 B3 | G2 D3 G3 B3 |
    D3 F#3 A3 C4 ; G2 D3 G3 B3 | G2 D3 G3 B3 | B2 D3 F#3 A3 | A2 E3 G3 C4 | A2 E3 G3 C4 | C3 E3 G3 B3 |
    F#2 E3 A3 C4 | E2 B2 G3 B3 | D3 F#3 A3 C4 | G2 D3 G3 B3 | E2 B2 G3 B3 | G2 D3 G3 B3 | D3 F#3 A3 C4
"""
LIST_TICKS = """
    r:3 G6:1 | r:3 G6:1 | r:4 | r:3 D6:.5 G6 | r:3 A6:1 | r:3 G6:1 | r:4 | r:3 D6:.5 G6 | r:4 | r:3 G6:1 |
    r:4 | r:3 F#6:1 | r:3 Bb6:1 | r:3 F6:1 | r:4 | r:4 | r:3 G6:1 | r:3 G6:1 | r:4 | r:3 D6:.5 G6 | r:4 |
    r:2 A6:1 r | r:4 | r:2 G6:1 r | r:4 | r:4 | r:4 | r:4 | r:3 G6:1 | r:3 G6:1 | r:4 | r:4
"""
LIST_GLASS = """
    r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:2 B5:1 D5 | E5:1 G5:3 | r:4 | r:2 F#5:1 A4 | r:4 |
    r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:2 F#5:2 | r:4 | r:2 E5:2 | B5:2 D5 | E5:1 G5:3 |
    B5:2 D5 | F#5:4 | r:4 | r:4 | r:4 | r:4
"""
COMPANY = Cue(
    "goodbye_good_company",
    "Good company",
    "Items of four measures, each ticked off by a high bell; his sixth, her answer; the last has no tick.",
    "g \\major",
    4,
    112,
    (Phrase(1, 8, 0.9), Phrase(9, 16, 1.1), Phrase(17, 20, 0.9), Phrase(21, 28, 1.2), Phrase(29, 32, 0.6)),
    (
        Part("melody", "piano", line(LIST_ITEMS, 4), "melody", 50),
        Part(
            "strum",
            "guitar",
            figure(
                LIST_CHORDS,
                """
    - . 12 . 3 - 12 . | - . 12 3 . - 2 3
""",
                4,
            ),
            "inner",
            44,
            -4.0,
        ),
        Part("bass", "bass", figure(LIST_CHORDS, "0 . - . 0 . - 0 | 0 . - . 0 . 0 .", 4), "bass", 56, -8.0),
        Part("ticks", "celesta", line(LIST_TICKS, 4), "inner", 44, -15.0),
        Part("glass", "glass", line(LIST_GLASS, 4), "melody", 46, -8.0),
    ),
    loop=False,
    rubato=0.4,
    space="room",
    ring=1.5,
    fade=1.5,
)

ALL_THEME = "F#5:3 A4:1 | B4:1 D5:3 | A5:3 C#5:1 | D5:1 F#5:3"
ALL_CHORDS = """
    D3 A3 D4 F#4 | G2 B3 D4 G4 | A2 A3 C#4 E4 | B2 F#3 B3 D4 | D3 F#3 A3 D4 | G2 G3 B3 D4 | F#2 A3 C#4 E4 |
    G2 G3 B3 D4 | Bb2 F3 Bb3 D4 | G2 G3 D4 F4 | C3 G3 E4 G4 | A2 A3 C#4 G4 | D3 A3 D4 F#4 | G2 B3 D4 G4 |
    F#2 A3 D4 A4 | B2 B3 D4 F#4 | E3 B3 E4 G4 | A2 C#4 E4 G4 | Bb2 Bb3 D4 F4 | G2 Bb3 D4 G4 | D3 A3 D4 F#4 |
    D3 A3 D4 G4 | G2 B3 D4 A4 | G2 B3 D4 A4
"""
ALL_THEODORE = """
    r:4 | r:4 | r:4 | r:4 | r:1 A3 F#4:2 | E4:2 D4 | r:1 F#3 C#4:2 | B3:4 | r:4 | r:1 Bb3 G4:2 | G4:2 E4 |
    E4:4 | r:1 A4 F#5:2 | D5:2 B4 | r:1 A4 F#5^:2 | F#5:2 D5 | r:1 B4 G5:2 | E5:2 C#5 |
    r:1 Bb4 F5:1.5 Eb5:.5 | D5:2 Bb4 | r:1 A4 D5:2 | r:4 | r:4 | r:4
"""
ALL_MANY = """
    D6:4 | B5:4 | C#6:4 | F#5:4 | r:4 | r:4 | r:4 | r:4 | F5+A5:4 | F5+Bb5:4 | G5+C6:4 | A5+E6:4 |
    F#5+A5+D6:4 | G5+B5+D6:4 | A5+D6+F#6:4 | F#5+B5+D6:4 | G5+B5+E6:4 | G5+C#6:4 | F5+Bb5+D6:4 | G5+Bb5:4 |
    F#5+A5:4 | G5+A5:4 | A5:4 | ~:4
"""
ALL = Cue(
    "goodbye_all_of_her",
    "All of her",
    "Her theme in voice after voice, a city of it, his sixth in the middle; then one holds A over a chord of G.",
    "d \\major",
    4,
    76,
    (Phrase(1, 8, 0.7), Phrase(9, 16, 1.5), Phrase(17, 20, 1.2), Phrase(21, 24, 0.4)),
    (
        Part("theodore", "piano", line(ALL_THEODORE, 4), "melody", 48, -3.0),
        Part("waves", "piano", figure(ALL_CHORDS, "- 1 2 3 2 1 2 3", 4), "inner", 30),
        Part("bass", "piano", sustain(ALL_CHORDS, 0, 4), "bass", 38),
        Part("one", "glass", line(ALL_THEME, 4), "melody", 46, -3.0),
        Part("two", "glass", shifted(line(ALL_THEME, 4), 16.0), "melody", 46, -3.0),
        Part("many", "glass", line(ALL_MANY, 4), "melody", 46, -4.0),
        Part("violins", "violins", sustain(ALL_CHORDS, 3, 4), "pad", 56, -4.0),
        Part("violas", "violas", sustain(ALL_CHORDS, 2, 4), "pad", 54),
        Part("celli", "celli", sustain(ALL_CHORDS, 1, 4), "pad", 54),
        Part("basses", "basses", sustain(ALL_CHORDS, 0, 4), "pad", 50),
    ),
    loop=False,
    rubato=0.7,
    space="hall",
    ring=2.0,
    fade=3.0,
)

HOUR = "F#2 C#3 A3 C#4 | E2 C#3 A3 C#4 | D2 D3 A3 F#4 | C#3 G#3 E4 | "
HOURS_MELODY = """r:1 C#5 A5 | G#5:2 E5:1 | F#5:3 | E5:2 C#5:1 | r:1 C#5 A5^ | B5:2 G#5:1 | A5:1 F#5 D5 | E5:3 |
 r:1 F#5 A5 | G#5:1 E5 C#5 | D5:2 F#5:1 | E5:2 G#4:1 | r:1 C#5 G#5 | C#5:3 | D5:2 C#5:1 | G#4:3 |
 r:1 C#5 F#5 | C#5:3 | r:1 A4 D5 | C#5:3 | r:1 C#5 E5_ | C#5:3 | A4:3 | G#4:3 | r:3 | r:3 | r:1 A4 B4 | ~:3"""
HOURS_GLASS = """
    F#6:2 A5:1 | B5:1 C#6:2 | A5:2 D6:1 | C#6:1 G#5:2 | r:1 F#6 A5 | B5:1 C#6:2 | D6:2 A5:1 | G#5:3 |
    F#6:2 A5:1 | B5:1 C#6:2 | r:3 | E6:1 G#5:2 | C#6:3 | r:3 | A5:3 | r:3 | r:1 C#6 A5 | r:3 | r:3 | G#5:3 |
    r:3 | E5:3 | r:3 | r:3 | r:3 | r:1 C#5:2 | r:3 | r:3
"""
HOURS = Cue(
    "goodbye_one_more_night",
    "One more night",
    "A ground bass that comes round for every hour; in each she has fewer notes, and he fills what he can.",
    "fis \\minor",
    3,
    66,
    (
        Phrase(1, 4, 0.8),
        Phrase(5, 8, 1.2),
        Phrase(9, 12, 1.1),
        Phrase(13, 16, 0.9),
        Phrase(17, 20, 0.7),
        Phrase(21, 24, 0.5),
        Phrase(25, 28, 0.3),
    ),
    (
        Part("melody", "piano", line(HOURS_MELODY, 3), "melody", 43),
        Part(
            "inner",
            "piano",
            figure(
                HOUR * 6
                + """
    F#2 C#3 | E2 C#3 | D2 D3 | D2 D3
""",
                """
    - 1 . 2 3 2 | - 1 2 . 3 .
""",
                3,
            ),
            "inner",
            25,
        ),
        Part("bass", "piano", sustain(HOUR * 6 + "F#2 | E2 | D2 | D2", 0, 3), "bass", 32),
        Part("glass", "glass", line(HOURS_GLASS, 3), "melody", 44, -4.0),
        Part("celli", "celli", sustain(HOUR * 4, 0, 3), "bass", 48, -10.0),
        Part("violas", "violas", sustain(HOUR * 4, 2, 3), "pad", 46),
    ),
    loop=False,
    space="room",
    ring=2.0,
    fade=3.0,
)

LINES_PIANO = """
    D5:1 E5 F#5 | A5:3 | r:3 | r:1 A4 F#5 | E5:2 C#5:1 | r:3 | r:1 F#4 D5 | C#5:2 A4:1 | B4:3 | r:3 | r:3 |
    r:1 B4 G5^ | F#5:2 E5:.5 D5 | B4:3 | r:3 | r:3 | r:1 A4 D5 | r:3 | r:3 | B4:3 | r:3 | r:3 |
    D5:1 E5 F#5_ | r:3 | r:3
"""
LINES_GLASS = """
    r:3 | r:3 | F#5:2 A4:1 | B4:1 D5:2 | r:3 | A5:2 C#5:1 | D5:1 F#5:2 | r:3 | r:3 | E5:1 C#5 A4 | F#5:3 |
    r:3 | r:3 | r:1 G5 B4 | D5:3 | r:3 | r:3 | F#5:2 A4:1 | r:3 | r:3 | r:1 B4:2 | r:3 | r:3 | r:3 | r:3
"""
LINES_CHORDS = """
    D2 A2 F#3 D4 | D2 A2 F#3 E4 | D2 A2 F#3 | G2 D3 B3 D4 | A2 E3 A3 C#4 | F#2 C#3 A3 | B2 F#3 A3 D4 |
    F#2 C#3 A3 | G2 D3 B3 D4 | A2 E3 A3 C#4 | D2 A2 F#3 D4 | E2 B2 G3 B3 | D2 A2 F#3 D4 | G2 D3 B3 |
    G2 D3 B3 | - | B2 F#3 A3 D4 | F#2 C#3 A3 | - | G2 D3 B3 | - | - | G2 D3 | G2 D3 | -
"""
BETWEEN = Cue(
    "goodbye_between_lines",
    "Between the lines",
    "Both themes share one sentence, and the rests between the words grow; three up, and the held note does not come.",
    "d \\major",
    3,
    57,
    (Phrase(1, 8, 0.9), Phrase(9, 15, 1.0), Phrase(16, 25, 0.4)),
    (
        Part("melody", "piano", line(LINES_PIANO, 3), "melody", 41),
        Part(
            "inner",
            "piano",
            figure(
                LINES_CHORDS,
                """
    - 1 . 2 3 . | - 1 2 . 3 .
""",
                3,
            ),
            "inner",
            24,
        ),
        Part("bass", "piano", sustain(LINES_CHORDS, 0, 3), "bass", 30),
        Part("glass", "glass", line(LINES_GLASS, 3), "melody", 46, -4.0),
        Part("violas", "violas", sustain(LINES_CHORDS.split("- |")[0], 2, 3), "pad", 46, -11.0),
    ),
    loop=False,
    space="room",
    ring=3.0,
    fade=4.0,
)

CUES = (UNHEARD, DICTATED, STAIRS, LAST, COMPANY, ALL, HOURS, BETWEEN)
