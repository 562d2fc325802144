"""The restaurant: the rain; the bench and the tables along it; the nearest table and its chair."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import restaurant

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("restaurant", light, bands(restaurant.build, _near))


def _near(thing: Thing) -> bool:
    return thing.y < -0.6 and thing.ahead < 3.2
