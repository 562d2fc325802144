"""Drawing by hand: palette, curves, strokes, grain, and the fall of light. How shapes are made, not which."""

from __future__ import annotations

import functools
import math
import random
from collections.abc import Iterable, Sequence

from .pg import Surface, canvas, from_bytes, pygame

Colour = tuple[int, int, int]
Point = tuple[float, float]

INDIGO: Colour = (38, 37, 96)
PLUM: Colour = (85, 63, 134)
ROSE: Colour = (168, 88, 140)
CORAL: Colour = (231, 127, 128)
PEACH: Colour = (255, 168, 132)
CREAM: Colour = (255, 230, 200)
OCHRE: Colour = (232, 164, 70)
SHIRT: Colour = (226, 88, 64)
NIGHT: Colour = (23, 18, 52)
WHITE: Colour = (255, 255, 255)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Two colours mixed in OKLab, `share` of the way to the other."""
    first, second = _to_oklab(one), _to_oklab(other)
    return _from_oklab(tuple(a + (b - a) * share for a, b in zip(first, second)))


def _to_oklab(colour: Colour) -> tuple[float, ...]:
    r, g, b = ((c / 255.0) ** 2.2 for c in colour)
    long = (0.4122 * r + 0.5363 * g + 0.0514 * b) ** (1 / 3)
    medium = (0.2119 * r + 0.6807 * g + 0.1074 * b) ** (1 / 3)
    short = (0.0883 * r + 0.2817 * g + 0.6300 * b) ** (1 / 3)
    return (
        0.2105 * long + 0.7936 * medium - 0.0041 * short,
        1.9780 * long - 2.4286 * medium + 0.4506 * short,
        0.0259 * long + 0.7828 * medium - 0.8087 * short,
    )


def _from_oklab(lab: Sequence[float]) -> Colour:
    lightness, a, b = lab
    long = (lightness + 0.3963 * a + 0.2158 * b) ** 3
    medium = (lightness - 0.1056 * a - 0.0639 * b) ** 3
    short = (lightness - 0.0895 * a - 1.2915 * b) ** 3
    linear = (
        4.0767 * long - 3.3077 * medium + 0.2310 * short,
        -1.2684 * long + 2.6098 * medium - 0.3413 * short,
        -0.0042 * long - 0.7034 * medium + 1.7076 * short,
    )
    r, g, b = (int(round(255 * max(0.0, min(1.0, c)) ** (1 / 2.2))) for c in linear)
    return r, g, b


def ramp(stops: Sequence[tuple[float, Colour]], at: float) -> Colour:
    """The colour at a place of a gradient whose stops run from low to high."""
    before = stops[0]
    for after in stops[1:]:
        if at <= after[0]:
            return mix(before[1], after[1], max(0.0, (at - before[0]) / (after[0] - before[0])))
        before = after
    return before[1]


def curve(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """A smooth line through the points (Catmull-Rom), ends included."""
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for one, two, three, four in zip(padded, padded[1:], padded[2:], padded[3:]):
        for step in range(steps):
            t = step / steps
            line.append(tuple(_spline(a, b, c, d, t) for a, b, c, d in zip(one, two, three, four)))  # type: ignore[arg-type]
    return [*line, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)


class Pencil:
    """Draws in the units of the cave on a canvas of another scale; with `only`, everything in one colour."""

    def __init__(self, surface: Surface, scale: float, origin: Point = (0.0, 0.0), only: Colour | None = None) -> None:
        self.surface = surface
        self.scale = scale
        self.origin = origin
        self.only = only

    def fill(self, colour: Colour, points: Iterable[Point]) -> None:
        """A filled shape."""
        pygame.draw.polygon(self.surface, (*(self.only or colour), 255), [self._at(p) for p in points])

    def blob(self, colour: Colour, points: Sequence[Point]) -> None:
        """A filled shape with a smooth outline through the points."""
        closed = [*points[-1:], *points, *points[:2]]
        self.fill(colour, curve(closed, 6)[6:-6])

    def oval(self, colour: Colour, x: float, y: float, wide: float, high: float, tilt: float = 0.0) -> None:
        """An ellipse by its half-axes; `tilt` in radians."""
        cos, sin = math.cos(tilt), math.sin(tilt)
        round_ = [(math.cos(i * math.tau / 32) * wide, math.sin(i * math.tau / 32) * high) for i in range(32)]
        self.fill(colour, [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in round_])

    def stroke(self, colour: Colour, points: Sequence[Point], wide: float, end: float | None = None) -> None:
        """A line with round joints, tapering from `wide` to `end`."""
        end = wide if end is None else end
        last = max(1, len(points) - 1)
        for index, (one, two) in enumerate(zip(points, points[1:])):
            self._limb(colour, one, two, wide + (end - wide) * index / last, wide + (end - wide) * (index + 1) / last)

    def _limb(self, colour: Colour, one: Point, two: Point, wide: float, end: float) -> None:
        length = math.hypot(two[0] - one[0], two[1] - one[1]) or 1.0
        nx, ny = -(two[1] - one[1]) / length / 2, (two[0] - one[0]) / length / 2
        self.fill(
            colour,
            (
                (one[0] + nx * wide, one[1] + ny * wide),
                (two[0] + nx * end, two[1] + ny * end),
                (two[0] - nx * end, two[1] - ny * end),
                (one[0] - nx * wide, one[1] - ny * wide),
            ),
        )
        self.oval(colour, one[0], one[1], wide / 2, wide / 2)
        self.oval(colour, two[0], two[1], end / 2, end / 2)

    def _at(self, point: Point) -> Point:
        return (point[0] + self.origin[0]) * self.scale, (point[1] + self.origin[1]) * self.scale


def grain(size: int, low: int, high: int, seed: int) -> Surface:
    """A square of grey noise between two values, to multiply with: the tooth of the paper.

    The greys are spread as by a beta distribution of 2 and 2: most of them near the middle.
    """
    shares = [step / (high - low) for step in range(high - low + 1)]
    below = [share * share * (3.0 - 2.0 * share) for share in shares]
    greys = [bytes((value, value, value, 255)) for value in range(low, high)]
    return from_bytes(size, size, b"".join(random.Random(seed).choices(greys, cum_weights=below[1:], k=size * size)))


def speckle(size: int, share: float, seed: int) -> Surface:
    """A square of white dots on nothing, covering a share of it: what a dissolving shadow is sprayed with."""
    chance = random.Random(seed)
    dots = (255 if chance.random() < share else 0 for _ in range(size * size))
    return from_bytes(size, size, b"".join(bytes((d, d, d, d)) for d in dots))


def tile(surface: Surface, pattern: Surface, mode: int) -> None:
    """The whole surface covered with a pattern."""
    for y in range(0, surface.get_height(), pattern.get_height()):
        for x in range(0, surface.get_width(), pattern.get_width()):
            surface.blit(pattern, (x, y), None, mode)


LIGHT_STOPS: tuple[tuple[float, Colour], ...] = (
    (0.0, (255, 228, 188)),
    (0.10, (255, 206, 156)),
    (0.24, (252, 168, 112)),
    (0.40, (224, 118, 98)),
    (0.57, (152, 76, 98)),
    (0.76, (66, 40, 86)),
    (0.90, (20, 14, 38)),
    (1.0, (0, 0, 0)),
)
LIGHT_SIDE = 176
"""Pixels across, of the picture of a light that each size is made of."""


def light(size: int, strength: float = 1.0) -> Surface:
    """A round fall of lamplight, cream through coral and plum to nothing, `size` pixels across."""
    table = [bytes((*(int(part * strength) for part in ramp(LIGHT_STOPS, i / 255.0)), 255)) for i in range(256)]
    fall = from_bytes(LIGHT_SIDE, LIGHT_SIDE, b"".join(table[step] for step in _fall()))
    return pygame.transform.smoothscale(fall, (size, size))


@functools.lru_cache(maxsize=None)
def _fall() -> bytes:
    """How far from the middle each pixel of a light is, in steps of 0 to 255, a little uneven."""
    chance, half = random.Random(11), LIGHT_SIDE / 2
    away = (
        math.hypot(x + 0.5 - half, y + 0.5 - half) / half + chance.uniform(-0.012, 0.012)
        for y in range(LIGHT_SIDE)
        for x in range(LIGHT_SIDE)
    )
    return bytes(int(255 * min(1.0, max(0.0, each))) for each in away)


def glow(size: int, colour: Colour, sharpness: float = 2.2) -> Surface:
    """A soft spot of one colour to add: a halo, a mote of dust."""
    side = min(96, max(8, size))
    pixels = bytearray()
    for y in range(side):
        for x in range(side):
            away = min(1.0, math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2) / (side / 2))
            share = (1.0 - away) ** sharpness
            pixels += bytes((*(int(c * share) for c in colour), 0))
    return pygame.transform.smoothscale(from_bytes(side, side, bytes(pixels)), (size, size))


def band(width: int, height: int, left: Colour, right: Colour) -> Surface:
    """A horizontal gradient from one colour to another, opaque, to multiply with."""
    strip = canvas(width, 1)
    for x in range(width):
        strip.set_at((x, 0), (*mix(left, right, x / max(1, width - 1)), 255))
    return pygame.transform.smoothscale(strip, (width, height)) if height > 1 else strip
