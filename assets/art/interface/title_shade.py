"""A shade at the left of the title, so that its words stand on any sky."""

import numpy as np

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    x, y = grid(1920, 1080)
    left = 0.72 * (1 - smoothstep(0.05, 0.62, x))
    foot = 0.45 * smoothstep(0.8, 1.0, y)
    return tinted("#171136", np.maximum(left, foot), seed=5, grain=0)
