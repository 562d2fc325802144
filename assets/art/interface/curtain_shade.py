"""The shade at the left of the goodbye's card, deep enough for its words on the palest morning."""

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    x, _ = grid(1920, 1080)
    return tinted("#171136", 0.82 * (1 - smoothstep(0.42, 0.84, x)), seed=11, grain=0)
