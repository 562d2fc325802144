"""The apartment: the city; the glass wall and what stands at it; the desk, the sofa, the small table."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import apartment

LIGHTS = ("night", "dark", "dawn", "morning")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("apartment", light, bands(apartment.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 5.5
