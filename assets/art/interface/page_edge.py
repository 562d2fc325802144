"""What the last line of a page fades into where more follows below it."""

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    _, y = grid(64, 56)
    return tinted("#171136", 0.96 * smoothstep(0.0, 0.8, y), seed=13, grain=0)
