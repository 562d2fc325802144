"""Four stills of the light, from one thread to a field: the shader's own curves, held at one moment."""

import numpy as np

from assets.art.kit.colour import Array
from assets.art.presence._threads import Moment, light

STEPS = ("1", "2", "3", "4")


def paint(step: str) -> Array:
    """The still of one step, cut out."""
    growth = (int(step) - 0.5) / 4
    image = light(Moment(growth, growth))
    cover = image.max(-1, keepdims=True)
    return np.concatenate([image / np.maximum(cover, 1e-4), cover], -1).astype(np.float32)
