"""The cabin: the snow; the boards and the window; the stove, the boots and the chair."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import cabin

LIGHTS = ("day", "night")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("cabin", light, bands(cabin.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 4.3
