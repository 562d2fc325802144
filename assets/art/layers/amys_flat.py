"""Amy's flat: the towers outside; the wall and the desk; the chairs before it."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import amys_flat

LIGHTS = ("evening",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("amys_flat", light, bands(amys_flat.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 3.6
