"""The bed: the wall behind it; the bed and the table that the device stands on."""

from assets.art.layers._cut import Layers, cut
from assets.art.layers._room import Thing, bands
from assets.art.places import bed

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    return cut("bed", light, bands(bed.build, _near))


def _near(thing: Thing) -> bool:
    return thing.ahead < 4.26
