"""Longhand: the glass and the towers; the floor with its partitions; the first two desks."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import longhand

LIGHTS = ("morning", "evening")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("longhand", light, bands(longhand.build, _near))


def _near(thing: Thing) -> bool:
    return thing.y < 1.2 and thing.z < 1.9 and abs(thing.x) < 4.3
