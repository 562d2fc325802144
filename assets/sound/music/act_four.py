"""Against: Ines, the quarrel, the cabin.

In `ines` three tunes share a room and never meet; in `static` she finishes his phrases before he does; in `snow` the
Gardener's chorale is courteous, and then there is a gap.
"""

from __future__ import annotations

from ..notation import Cue, Part, Phrase, figure, line, sustain

INES_HARP = """
    G4:1 A4 B4 D5 | C5:2 B4 | A4:1 B4 C5 E5 | D5:3 r:1 | G4:1 A4 B4 G5^ | F#5:2 D5 | E5:1 D5 C5 A4 |
    G4:3 r:1 | r:4 | r:4 | G4:1 A4 B4 D5 | F#4:2 r:2 | r:4 | r:1 A4 C5 E5 | r:4 | r:4 | G4:1 A4 B4 D5 |
    C5:2 B4 | A4:1 B4 C5 E5 | E5:2 D#5 | r:4 | r:4 | r:1 B4 E5^:2 | r:4
"""
INES_PIANO = """r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 |
 r:1 B4 G5:1.5 F#5:.5 | E5:2 r:2 | r:4 | r:1 F#4 D5:2 | C5:2 A4 | r:4 | r:2 B4:1 F#5 | E5:1.5 D#5:.5 B4:2 |
 r:4 | r:4 | r:4 | r:4 | r:1 B4 E5:2 | C5:2 A4 | r:4 | r:2 F#4:2"""
INES_GLASS = """r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | r:2 B5:1 D5 |
 r:4 | r:2 E6:1 G5 | A5:1 B5:3 | r:4 | r:2 C6:1 E5 | F#5:2 A5 | r:4 | r:2 B5 |
 r:4 | r:4 | r:4 | r:2 F#5 | r:4 | E6:2 G5 | A5:1 B5:3 | r:4"""
INES_CHORDS = """
    E2 B2 G3 B3 | C3 G3 E4 | A2 E3 A3 C4 | D3 A3 D4 F#4 | E2 B2 G3 B3 | F#2 D3 A3 D4 |
    C3 E3 G3 C4 ; D3 F#3 A3 C4 | G2 D3 G3 B3 | E2 B2 G3 D4 | C#3 G3 B3 E4 | C3 G3 B3 E4 | B2 F#3 A3 D4 |
    A2 E3 G3 C4 | F#2 E3 A3 C4 | B2 F#3 A3 E4 | B2 F#3 A3 D#4 | E2 B2 G3 B3 | C3 G3 E4 | A2 E3 A3 C4 |
    F#2 E3 A3 C4 ; B2 F#3 A3 D#4 | C3 G3 B3 E4 | A2 E3 G3 C4 | B2 F#3 A3 E4 | B2 F#3 A3 E4
"""
INES = Cue(
    "ines",
    "Ines",
    "A harp tune as sure as it is young; his and hers pass through it, each in its own time, and nobody is met.",
    "e \\minor",
    4,
    69,
    (Phrase(1, 8, 1.0), Phrase(9, 16, 1.3), Phrase(17, 24, 0.7)),
    (
        Part("ines", "harp", line(INES_HARP, 4), "melody", 56),
        Part("broken", "harp", figure(INES_CHORDS, "- 1 2 3 . 2 . .", 4), "inner", 34),
        Part("root", "harp", sustain(INES_CHORDS, 0, 4), "bass", 42),
        Part("theodore", "piano", line(INES_PIANO, 4), "melody", 42, -2.0),
        Part("glass", "glass", line(INES_GLASS, 4), "melody", 44, -7.0),
        Part("violas", "violas", sustain(INES_CHORDS, 2, 4), "pad", 46, -12.0),
    ),
    rubato=0.8,
    space="room",
)

STATIC_MELODY = """
    r:.5 Eb5 D5 C5 G4:1 C5 | B4:1.5 C5:.5 D5:2 | r:.5 F5 Eb5 D5 Bb4:1 Eb5 | C5:1.5 D5:.5 A4:2 |
    r:.5 G5 F5 Eb5 C5:1 G5^ | F5:1.5 Eb5:.5 C5:2 | r:.5 Ab4 C5 F5 Ab5:1 F5 | D5:1 B4 G4:2 |
    r:1 Eb4 C5:1.5 Bb4:.5 | A4:2 r:2 | r:1 F4 D5:1.5 C5:.5 | B4:2 r:2 | r:1 G4 Eb5:1.5 D5:.5 | C#5:2 r:2 |
    r:1 Ab4 F5^:1.5 Eb5:.5 | D5:2 B4 | r:1 G4 Eb5:2 | D5:2 Bb4 | r:1 G4 D5:2 | Bb4:4 | r:1 G4 C5:2 |
    Ab4:2 G4 | r:1 F4 C5^:2 | B4:4
"""
STATIC_GLASS = """
    r:4 | r:3.5 F5:.5 | Eb5:.5 D5 r:3 | r:3.5 G5:.5 | F5:.5 Eb5 r:2 G5:1 | r:3.5 Ab4:.5 |
    C5:.5 F5 Ab5 r:2.5 | r:4 | r:2 C5:.5 Bb4 r:1 | r:4 | r:1.5 D5:.5 C5 r:1.5 | r:4 | r:1 Eb5:.5 D5 r:2 |
    r:4 | r:.5 F5 Eb5 r:2.5 | r:4 | r:4 | r:4 | r:4 | r:4 | r:4 | Eb6:2 G5 | Ab5:1 C6:3 | r:4
"""
STATIC_CHORDS = """
    C2 G2 Eb3 G3 | C2 G2 Eb3 B3 | C2 G2 Eb3 Bb3 | C2 G2 Eb3 A3 | Ab2 Eb3 G3 C4 | F2 Eb3 Ab3 C4 |
    D3 F3 Ab3 C4 | G2 F3 Ab3 B3 | Ab2 Eb3 Ab3 C4 | A2 Eb3 Gb3 C4 | Bb2 F3 Ab3 D4 | B2 F3 Ab3 D4 |
    C3 G3 C4 Eb4 | C#3 G3 Bb3 E4 | D3 F3 Ab3 C4 | G2 F3 B3 D4 | Eb3 Bb3 Eb4 G4 | Bb2 F3 Bb3 D4 |
    C3 G3 Bb3 Eb4 | G2 D3 Bb3 D4 | Ab2 Eb3 G3 C4 | F2 Eb3 Ab3 C4 | G2 D3 G3 C4 | G2 D3 F3 B3
"""
STATIC_TICKS = "- 1 2 - 1 2 1 2 | - 1 2 - 1 2 - 2"
STATIC = Cue(
    "static",
    "Static",
    "A nagging figure with one voice sliding down by semitones; her answers come half a second early. Then an asking.",
    "c \\minor",
    4,
    88,
    (Phrase(1, 8), Phrase(9, 16, 1.5), Phrase(17, 24, 0.6)),
    (
        Part("melody", "piano", line(STATIC_MELODY, 4), "melody", 52),
        Part("nag", "piano", figure(STATIC_CHORDS, STATIC_TICKS, 4), "inner", 34),
        Part("slide", "piano", sustain(STATIC_CHORDS, 3, 4), "inner", 38),
        Part("bass", "piano", figure(STATIC_CHORDS, "0 . . . . . 0 .", 4), "bass", 42),
        Part("glass", "glass", line(STATIC_GLASS, 4), "melody", 54, -7.0),
        Part("celli", "celli", sustain(STATIC_CHORDS, 0, 4), "pad", 52, -10.0),
    ),
    rubato=0.5,
    space="room",
    paces=((17, 0.8),),
)

SNOW_PIANO = """
    r:3 | r:1 B4 G#5 | F#5:2 D#5:1 | r:3 | A4:3 | r:1 B4 F#5^ | E5:2 C#5:1 | r:3 | r:3 | r:3 | r:3 | r:3 |
    r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 B4 G#5 | F#5:3 | r:1 B4_ E5_ | ~:3
"""
SNOW_CHORDS = """
    E2 B2 G#3 F#4 | E2 B2 G#3 F#4 | C#3 G#3 B3 D#4 | A2 E3 G#3 B3 | F#2 C#3 A3 E4 | G#2 D#3 F#3 B3 |
    A2 E3 G#3 C#4 | B2 F#3 A3 E4 | - | - | - | - | - | - | - | - | - | - | - | - | E2 B2 G#3 | C#3 G#3 D#4 |
    A2 E3 B3 | A2 E3 B3
"""
SNOW_CELESTA = """
    B5:1 F#5:2 | r:3 | r:1 D#6 B5 | G#5:3 | r:1 C#6 G#5 | r:3 | r:1 E6 B5 | F#5:3 | r:3 | r:3 | r:3 | r:3 |
    r:3 | r:3 | r:3 | r:2 B5:1 | F#5:3 | r:3 | r:1 C#6 G#5 | r:3 | r:3 | r:3 | r:2 F#5:1 | r:3
"""
CHORALE = """
    E3 B3 E4 G#4 | A2 C#4 E4 A4 | G#2 B3 E4 B4 | F#2 C#4 F#4 A4 | B2 B3 E4 G#4 | B2 A3 D#4 F#4 |
    C#3 G#3 C#4 E4 | A2 A3 C#4 E4
"""
SNOW_MANY = """r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:3 | r:1 E6:2 |
 G#5:3 | A#5:1 C#6:2 | F#6:2 A#5:1 | B5:3 | r:3 | r:3 | r:3 | r:3"""
SNOW = Cue(
    "snow",
    "Snow",
    "Falling pairs in the celesta; a mannered chorale for strings; then talk above his head, and he is alone.",
    "e \\major",
    3,
    58,
    (Phrase(1, 8, 0.8), Phrase(9, 16, 1.1), Phrase(17, 24, 0.5)),
    (
        Part("melody", "piano", line(SNOW_PIANO, 3), "melody", 40),
        Part("inner", "piano", figure(SNOW_CHORDS, "- 1 . 2 3 .", 3), "inner", 24),
        Part("bass", "piano", sustain(SNOW_CHORDS, 0, 3), "bass", 30),
        Part("celesta", "celesta", line(SNOW_CELESTA, 3), "inner", 34, -8.0),
        Part("violins", "violins", sustain(CHORALE, 3, 3, 9), "pad", 54, -3.0),
        Part("violas", "violas", sustain(CHORALE, 2, 3, 9), "pad", 52),
        Part("celli", "celli", sustain(CHORALE, 1, 3, 9), "pad", 52),
        Part("basses", "basses", sustain(CHORALE, 0, 3, 9), "pad", 50),
        Part("many", "glass", line(SNOW_MANY, 3), "melody", 44, -5.0),
    ),
    rubato=0.9,
    space="hall",
)

CUES = (INES, STATIC, SNOW)
