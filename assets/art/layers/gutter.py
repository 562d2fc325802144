"""The gutter: the sky in the water; the road and the kerb; what floats and what was lost."""

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import gutter

LIGHTS = ("day",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    near = covered(
        lambda canvas: gutter._leaf(canvas, 1560, 440, 34),
        lambda canvas: gutter._ticket(canvas, 770, 560),
        lambda canvas: gutter._bottle_cap(canvas, 470, 838),
    )
    canvas = Canvas()
    u, v = gutter._street(canvas)
    water = covered(lambda canvas: gutter._water(canvas, u, v, np.zeros(canvas.shape, np.float32)))
    middle = np.maximum(1 - water, covered(lambda canvas: gutter._kerb(canvas, u, v)))
    return cut("gutter", light, Bands(middle, near))
