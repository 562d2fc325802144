"""The shade over the room while a letter is written: light on the sheet's side, dark where the words are chosen."""

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    x, _ = grid(1920, 1080)
    return tinted("#171136", 0.55 + 0.37 * smoothstep(0.3, 0.6, x), seed=9, grain=0)
