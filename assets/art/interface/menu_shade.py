"""The shade over the whole picture behind a menu, deepest where the list of menus stands."""

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    x, _ = grid(1920, 1080)
    return tinted("#171136", 0.86 + 0.08 * (1 - smoothstep(0.1, 0.4, x)), seed=7, grain=0)
