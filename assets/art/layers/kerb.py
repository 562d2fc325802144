"""The kerb: the fog, the street and its wet; the car and the call post; the awning over the door."""

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import kerb

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    near = covered(kerb._awning)
    middle = covered(kerb._call_post, lambda canvas: kerb._car(canvas, kerb.EYE))
    return cut("kerb", light, Bands(middle, near))
