"""The terrace: the city; the railing and the awning; the table and its two chairs."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import lunch

LIGHTS = ("noon",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("lunch", light, bands(lunch.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 4.0
