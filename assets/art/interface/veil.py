"""The veil behind the text: night rising from the foot of the picture."""

from assets.art.interface._surface import grid, tinted
from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep


def paint() -> Array:
    _, y = grid(1920, 390)
    return tinted("#140f2e", 0.90 * smoothstep(0.0, 0.62, y), seed=3, grain=0)
