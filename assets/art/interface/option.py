"""The field behind an option: indigo, soft at its edges."""

from assets.art.interface._surface import slab, tinted
from assets.art.kit.colour import Array


def paint() -> Array:
    return tinted("#1b1640", 0.84 * slab(400, 120, 5), seed=11, grain=0)
