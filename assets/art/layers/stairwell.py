"""The stairwell: the window; the stairs and the door; the lamp on its cord and the bicycle."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import stairwell

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("stairwell", light, bands(stairwell.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 4.9
