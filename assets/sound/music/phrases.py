"""The twelve phrases of the piece from low tide, as pages. Their words are those of scripts/pieces/low_tide.yaml.

D major, three in a bar, eight bars.  Every two bars all four `waves` agree on what may sound, and no `mast` or `hum`
phrase leaves it on a note of two beats or more.
"""

from __future__ import annotations

from typing import NamedTuple

BEATS, BARS, TEMPO = 3, 8, 72
AGREED = ("D E F# A B", "D E F# G A B", "D F# A B", "D E G A B")


class Written(NamedTuple):
    """A phrase: the words by which the player picks it, and its page."""

    words: str
    page: str


class Crest(NamedTuple):
    """A wave that breaks: the bar (from 0) in which it rises, for how many bars, and how much of it, 0 to 1."""

    bar: int
    bars: int
    size: float


WAVES = {
    1: Written(
        "Long, long, and one that changes its mind",
        """
    D2 A2 F#3 D4 | D2 A2 F#3 A3 | G2 D3 B3 D4 | G2 D3 B3 G3 | B2 F#3 A3 D4 | B2 F#3 A3 F#3 | A2 E3 A3 D4 |
    A2 E3 A3 B3
""",
    ),
    2: Written(
        "Even, like somebody sleeping",
        """
    D2 A2 D3 F#3 | D2 A2 F#3 A3 | D2 B2 G3 B3 | D2 B2 G3 D4 | D2 B2 A3 D4 | D2 B2 F#3 A3 | D2 A2 E3 A3 |
    D2 A2 D3 E3
""",
    ),
    3: Written(
        "Two close together, then none",
        """
    B2 F#3 A3 D4 | A2 F#3 A3 D4 | G2 D3 B3 D4 | E2 D3 G3 B3 | B2 F#3 B3 D4 | A2 F#3 B3 D4 | E2 B2 G3 D4 |
    E2 B2 G3 B3
""",
    ),
    4: Written(
        "The seventh one, that comes up to the shoes",
        """
    F#2 D3 A3 D4 | F#2 D3 A3 D4 | E2 B2 G3 D4 | E2 B2 G3 B3 | D2 B2 F#3 A3 | D2 B2 F#3 B3 | A2 E3 G3 D4 |
    A2 E3 G3 A3
""",
    ),
}
SWELLS = {
    1: """
    - 1 2 3 . . | - . 2 . 1 . | - 1 2 3 . . | - . 2 . 1 . | - 1 2 1 . . | - . . . . . | - . 1 . . . | - . 2 . 1 .
""",
    2: "- 1 2 3 2 1",
    3: "- 1 2 3 . . | - 1 2 3 . . | - . . . . . | - . . . . .",
    4: """
    - . 1 . . . | - . 1 . . . | - . 1 . 2 . | - . 1 . 2 . | - 1 . 2 . 3 | - 1 . 2 . 3 | - 12 3 12 3 2 | - 1 . . . .
""",
}
CRESTS = {
    1: (Crest(0, 2, 1.0), Crest(2, 2, 1.0), Crest(4, 1, 0.8), Crest(6, 2, 0.25)),
    2: (Crest(0, 2, 0.7), Crest(2, 2, 0.7), Crest(4, 2, 0.7), Crest(6, 2, 0.7)),
    3: (Crest(0, 1, 0.9), Crest(1, 1, 1.0), Crest(4, 1, 0.9), Crest(5, 1, 1.0)),
    4: tuple(Crest(bar, 1, 0.3 + 0.04 * bar) for bar in range(6)) + (Crest(6, 2, 1.5),),
}
MAST = {
    1: Written(
        "Three taps and a wait",
        """
    r:.5 A5 A5 A5 r:1 | r:3 | r:.5 B5 B5 B5 r:1 | r:3 | r:.5 A5 A5 A5 r:1 | r:3 | r:.5 A5 A5 A5 r:1 | r:3
""",
    ),
    2: Written(
        "A spoon in a glass, hurrying",
        """
    r:1 D6:.25 A5 D6 A5 D6 A5 r:.5 | r:3 | r:.5 D6:.25 B5 D6 B5 D6 B5 D6 B5 r:.5 | r:3 |
    r:1 D6:.25 A5 D6 A5 D6 A5 r:.5 | r:2 F#6:.25 D6 F#6 D6 | r:.5 D6:.25 A5 D6 A5 D6 A5 D6 A5 r:.5 | r:3
""",
    ),
    3: Written(
        "One note, whenever it likes",
        """
    r:1.5 A5:.5 r:1 | r:2 A5:.5 r | r:3 | r:.5 A5:.5 r:1.5 A5:.5 | r:1 A5:.5 r:1.5 | r:3 |
    r:1.5 A5:.5 r:1 | r:2.5 A5:.5
""",
    ),
    4: Written(
        "Up a step, up a step, stay there",
        """
    D5:1 E5 F#5 | ~:3 | E5:1 F#5 G5 | ~:3 | F#5:1 G5 A5 | ~:3 | G5:1 A5 B5 | ~:3
""",
    ),
}
HUM = {
    1: Written(
        "A tune that starts a sixth too high",
        """
    D3:1 B3:2 | A3:1 F#3:2 | E3:1 B3:2 | A3:1 G3:2 | D3:1 B3:2 | A3:1 F#3:2 | A3:1 E3:2 | D3:3
""",
    ),
    2: Written(
        "The low note, held until he laughs",
        """
    A2:3 | ~:3 | ~:3 | ~:1.5 B2:.5 D3 B2 | A2:3 | ~:3 | ~:3 | ~:1 B2:.5 D3:.5 E3:1
""",
    ),
    3: Written(
        "Something his mother hummed at the sink",
        "D3:1 E3 F#3 | A3:3 | D3:1 E3 G3 | B3:3 | D3:1 E3 F#3 | A3:3 | E3:1 D3 E3 | A3:3",
    ),
    4: Written(
        "Half of it, and he leaves the end to her",
        """
    D3:1 E3 F#3 | A3:2 B3:1 | D4:2 B3:1 | A3:1 G3:2 | F#3:1 A3 B3 | D4:2 A3:1 | B3:1 A3 G3 | E3:3
""",
    ),
}
LEFT_TO_HER = frozenset({4})
"""The hums that he stops after four bars; in the others he goes on, and she joins him there two octaves above."""

SLOTS = {"waves": WAVES, "mast": MAST, "hum": HUM}
