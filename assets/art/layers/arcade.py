"""The arcade: the hall and its far end; the two rows of cabinets; the claw machine and the nearest cabinet."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import arcade

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("arcade", light, bands(arcade.build, _near, _between))


def _near(thing: Thing) -> bool:
    return thing.ahead < 3.75


def _between(thing: Thing) -> bool:
    return thing.ahead < 10.8
