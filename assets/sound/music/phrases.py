"""The twelve phrases of the piece from low tide, as pages.

D major, three in a bar, eight bars.  Every two bars all four `waves` agree on what may sound, and no `mast` or `hum`
phrase leaves it on a note of two beats or more.
"""

from __future__ import annotations

from typing import NamedTuple

BEATS, BARS, TEMPO = 3, 8, 72
AGREED = ("D E F# A B", "D E F# G A B", "D F# A B", "D E G A B")


class Written(NamedTuple):
    """A phrase: what prose may call it, and its page."""

    words: str
    page: str


WAVES = {
    1: Written(
        "in and out, every two bars",
        """
    D2 A2 F#3 A3 | D2 A2 F#3 D4 | G2 D3 B3 D4 | G2 D3 B3 G3 | B2 F#3 A3 D4 | B2 F#3 A3 F#3 | A2 E3 A3 D4 |
    A2 E3 A3 E3
""",
    ),
    2: Written(
        "one long one, out of nothing and back",
        """
    D2 A2 D3 F#3 | D2 A2 F#3 A3 | D2 B2 G3 B3 | D2 B2 G3 D4 | D2 B2 A3 D4 | D2 B2 F#3 A3 | D2 A2 E3 A3 |
    D2 A2 D3 E3
""",
    ),
    3: Written(
        "each one lower than the last",
        """
    F#2 D3 A3 D4 | F#2 D3 A3 D4 | E2 B2 G3 D4 | E2 B2 G3 B3 | D2 B2 F#3 A3 | D2 B2 F#3 B3 | A2 E3 G3 D4 |
    A2 E3 G3 A3
""",
    ),
    4: Written(
        "the grey ones, that come in twos",
        """
    B2 F#3 A3 D4 | A2 F#3 A3 D4 | G2 D3 B3 D4 | E2 D3 G3 B3 | B2 F#3 B3 D4 | A2 F#3 B3 D4 | E2 B2 G3 D4 |
    E2 B2 G3 B3
""",
    ),
}
SWELLS = {1: "- 1 2 3 2 1", 2: "- 1 2 . 3 .", 3: "- 3 2 1 2 .", 4: "- 12 . 3 . 2"}
MAST = {
    1: Written(
        "one note, late every time",
        """
    r:1.5 A5:.5 r:1 | r:2 A5:.5 r | r:1.5 A5:.5 r:1 | r:2.5 A5:.5 | r:1 A5:.5 r:1.5 | r:2 A5:.5 r |
    r:1.5 A5:.5 r:1 | r:2.5 A5:.5
""",
    ),
    2: Written(
        "low, high, like a gate latch",
        """
    r:1 D5:.5 A5 r:1 | % | r:1 D5:.5 B5 r:1 | r:3 | r:1 D5:.5 A5 r:1 | r:1 D5:.5 F#5 r:1 |
    r:1 D5:.5 A5 r:1 | r:3
""",
    ),
    3: Written(
        "a rattle, then a long wait",
        """
    D6:.25 D6 D6 D6 A5:.5 r:1.5 | r:3 | r:3 | r:1.5 D6:.25 D6 D6 r:.75 | r:3 | A5:.25 A5 A5 A5 D6:.5 r:1.5 |
    r:3 | r:3
""",
    ),
    4: Written(
        "counting up, then down",
        """
    D5:1 r:2 | D5:1 F#5 r | D5:1 G5 B5 | D5:.5 G5 B5 D6 r:1 | D6:1 B5 F#5 | B5:1 F#5 r | E5:1 r:2 | r:3
""",
    ),
}
HUM = {
    1: Written("three up, one held", "D3:1 E3 F#3 | A3:3 | D3:1 E3 G3 | B3:3 | D3:1 E3 F#3 | A3:3 | E3:1 D3 E3 | A3:3"),
    2: Written(
        "a leap, then walking down from it",
        """
    A2:1 F#3:2 | E3:1 D3:2 | B2:1 G3:2 | D3:1 B2:2 | D3:1 B3:2 | A3:1 F#3:2 | A3:1 E3:2 | D3:3
""",
    ),
    3: Written(
        "the same note four times, then gives it up",
        """
    A3:1.5 A3 | A3:1.5 A3 | G3:3 | r:3 | F#3:1.5 F#3 | F#3:1.5 F#3 | E3:3 | r:3
""",
    ),
    4: Written(
        "asking, and each time asking higher",
        """
    D3:1 A3:2 | r:3 | D3:1 B3:2 | r:3 | B2:1 D4:2 | r:3 | A2:1 E3 A3 | D4:3
""",
    ),
}
SLOTS = {"waves": WAVES, "mast": MAST, "hum": HUM}
