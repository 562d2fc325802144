"""The sign from behind: the sky; the roof and the letters; what hangs and sits on their frame."""

import functools

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import sign_back

LIGHTS = ("day",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    number = len(sign_back.LETTERS)
    near = covered(sign_back._lunch, sign_back._pigeons)
    letters = [functools.partial(sign_back._letter, number=n) for n in reversed(range(number))]
    middle = covered(sign_back._roof, *letters, sign_back._frame)
    return cut("sign_back", light, Bands(middle, near))
