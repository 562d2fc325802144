"""Drawn things, kept: each pose is drawn once, finely, and scaled down to where it is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .brush import WHITE, Colour, Pencil, band
from .pg import ADD, MULTIPLY, SUBTRACT, Surface, canvas, copy, mirrored, scaled, tint

FINENESS = 3
RIM: Colour = (255, 196, 150)
SHADE: Colour = (140, 98, 150)
UNLIT: Colour = (36, 28, 72)
# What somebody's shadow takes away from the wall behind him, and how much larger it is than he.
CAST: Colour = (92, 112, 70)
CAST_SIZE = 1.22

Box = tuple[int, int, int, int]
Draw = Callable[[Pencil], None]


class Sprite(NamedTuple):
    """A drawn thing: as lit, as unlit, and where its (0, 0) is in pixels from the top left.

    `cast` is the shadow it throws on a wall, to multiply with; the same place is (0, 0) of it, at `CAST_SIZE`.
    """

    lit: Surface
    dark: Surface
    x: float
    y: float
    cast: Surface | None = None


class Sprites:
    """All that has been drawn at one scale (pixels a unit)."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self._kept: dict[tuple[object, ...], Sprite] = {}

    def prop(self, key: tuple[object, ...], draw: Draw, box: Box) -> Sprite:
        """Something that is lit evenly. `box` is x, y, width and height round its (0, 0), in units of the cave."""
        if key not in self._kept:
            lit = self._drawn(draw, box)
            self._kept[key] = Sprite(lit, tint(lit, UNLIT), -box[0] * self.scale, -box[1] * self.scale)
        return self._kept[key]

    def figure(self, key: tuple[object, ...], draw: Draw, box: Box, lit_from: int, facing: int) -> Sprite:
        """Somebody with a bright side and a thin rim on it (`lit_from`: 1 is in front), and a shadow."""
        key = (*key, lit_from, facing)
        if key not in self._kept:
            self._kept[key] = self._figure(draw, box, lit_from, facing)
        return self._kept[key]

    def _figure(self, draw: Draw, box: Box, lit_from: int, facing: int) -> Sprite:
        lit, shape = self._drawn(draw, box), self._drawn(draw, box, WHITE)
        width, height = lit.get_width(), lit.get_height()
        ends = (SHADE, WHITE) if lit_from > 0 else (WHITE, SHADE)
        lit.blit(band(width, height, *ends), (0, 0), None, MULTIPLY)
        rim = copy(shape)
        rim.blit(shape, (-lit_from * max(1, round(3 * self.scale)), max(1, round(1.5 * self.scale))), None, SUBTRACT)
        rim = tint(rim, RIM)
        rim.blit(canvas(width, height, (150, 150, 150, 0)), (0, 0), None, MULTIPLY)
        lit.blit(rim, (0, 0), None, ADD)
        dark, cast = tint(shape, UNLIT), _cast(shape)
        x = -box[0] * self.scale
        if facing < 0:
            lit, dark, cast, x = mirrored(lit), mirrored(dark), mirrored(cast), width - x
        return Sprite(lit, dark, x, -box[1] * self.scale, cast)

    def _drawn(self, draw: Draw, box: Box, only: Colour | None = None) -> Surface:
        fine = self.scale * FINENESS
        surface = canvas(box[2] * fine, box[3] * fine)
        draw(Pencil(surface, fine, (-box[0], -box[1]), only))
        return scaled(surface, box[2] * self.scale, box[3] * self.scale)


def faded(sprite: Sprite, share: float) -> Sprite:
    """Somebody partly dissolved in the light behind him."""
    value = int(255 * share)
    lit, dark = copy(sprite.lit), copy(sprite.dark)
    for surface in (lit, dark):
        veil = canvas(surface.get_width(), surface.get_height(), (value, value, value, value))
        surface.blit(veil, (0, 0), None, MULTIPLY)
    return sprite._replace(lit=lit, dark=dark, cast=None)


def _cast(shape: Surface) -> Surface:
    """The soft shadow of a (white) shape: white where it does not fall."""
    width, height = shape.get_width() * CAST_SIZE, shape.get_height() * CAST_SIZE
    soft = tint(scaled(scaled(shape, width / 7, height / 7), width, height), CAST)
    made = canvas(width, height, (255, 255, 255, 255))
    made.blit(soft, (0, 0), None, SUBTRACT)
    made.blit(canvas(width, height, (0, 0, 0, 255)), (0, 0), None, ADD)
    return made
