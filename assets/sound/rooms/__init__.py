"""The beds: looping rooms, each the sound of a place with nobody speaking in it."""

from __future__ import annotations

from collections.abc import Callable

from ..dsp import Array
from ..loudness import levelled
from ..mixing import Mixed
from . import indoors, outdoors

ROOM_LOUDNESS = -32.0
ROOMS: dict[str, Callable[[], Array]] = {
    "train": indoors.train,
    "city": outdoors.city,
    "office": indoors.office,
    "sea": outdoors.sea,
    "snow": indoors.snow,
    "stairwell": indoors.stairwell,
    "restaurant": indoors.restaurant,
    "apartment": indoors.apartment,
    "plaza": outdoors.plaza,
    "arcade": indoors.arcade,
    "roof_dawn": outdoors.roof_dawn,
}


def bed(name: str) -> Mixed:
    """A room at its loudness; the whole file is the loop."""
    return Mixed(levelled(ROOMS[name](), ROOM_LOUDNESS, -6.0), 0.0)
