"""The barber's: the street; the wall and the floor with its hair; the chair."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import barber

LIGHTS = ("day",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("barber", light, bands(barber.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 3.05
