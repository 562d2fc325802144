"""The carriage: what goes by outside; the wall, the seats and the plant; the poles and the straps."""

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.shapes import rectangle
from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import train

LIGHTS = ("dusk", "night")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    hour = train.HOURS[light]
    near = covered(lambda canvas: train._poles(canvas, hour), lambda canvas: train._straps(canvas, hour))
    canvas = Canvas()
    glass = canvas.mask(*train._pane_paths())
    bars = canvas.mask(*[rectangle(x0 - 4, 292, x1 - x0 + 8, 11) for x0, x1 in train.PANES])
    before = covered(lambda canvas: train._plant(canvas, hour), lambda canvas: train._seats(canvas, hour))
    middle = np.maximum(np.maximum(1 - glass, bars), before)
    return cut("train", light, Bands(middle, near))
