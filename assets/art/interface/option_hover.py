"""The field behind the option that is looked at: plum, with a warm bar at its left."""

import numpy as np

from assets.art.interface._surface import slab, tinted
from assets.art.kit.colour import Array, rgb


def paint() -> Array:
    field = tinted("#553f86", 0.94 * slab(400, 120, 5), seed=13, grain=0)
    bar = np.zeros((120, 400), np.float32)
    bar[3:117, 2:9] = 1
    field[..., :3] = field[..., :3] * (1 - bar[..., None]) + rgb("#ffa884") * bar[..., None]
    field[..., 3] = np.maximum(field[..., 3], bar)
    return field
