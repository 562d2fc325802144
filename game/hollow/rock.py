"""The stone: everything in the cave that does not move, painted once into layers of one scale.

From back to front: `far` (banded wall, slow), `mid` (columns), `play` (the rock that is walked on, with what is
built into it), `dark` (the same seen without light). `far`, `mid` and `play` are painted as they look when fully
lit; the painter multiplies them by the fall of the lantern's light. Premultiplied alpha throughout.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from typing import NamedTuple

from . import level
from .brush import NIGHT, OCHRE, PLUM, ROSE, WHITE, Colour, Pencil, Point, curve, glow, grain, mix, speckle, tile
from .fittings import draw_fittings
from .pg import ADD, MULTIPLY, OVER, SUBTRACT, Surface, canvas, copy, scaled, tint

FAR_PARALLAX = 0.42
MID_PARALLAX = 0.70

# The air, as one closed line: ceilings bend, floors are where feet go. Clockwise from the entrance.
CEILINGS: dict[str, tuple[Point, ...]] = {
    "landing": (
        (150, 604), (140, 470), (250, 300), (470, 210), (760, 168), (960, 205), (1150, 150), (1420, 190), (1640, 140),
        (1900, 176), (2140, 120), (2420, 170), (2640, 300), (2730, 480), (2700, 660), (2760, 800), (2860, 860),
    ),
    "gallery": ((3020, 838), (3240, 862), (3440, 806), (3600, 740), (3760, 650), (3960, 590), (4180, 628), (4360, 640)),
    "railway": ((4560, 740), (4760, 800), (5040, 770), (5300, 812), (5560, 740), (5820, 610), (6060, 520)),
    "balcony": ((6330, 470), (6580, 505), (6860, 462), (7060, 560), (7130, 760), (7070, 980), (7100, 1180),
                (7210, 1330)),
    "nook": ((7360, 1420), (7500, 1530), (7530, 1680), (7520, 1784)),
    "bottom": (
        (4170, 1782), (4140, 1620), (4200, 1440), (4380, 1350), (4640, 1330), (4920, 1374), (5260, 1336), (5600, 1380),
        (5960, 1330), (6260, 1384), (6520, 1322), (6700, 1256), (6772, 1130), (6776, 1000), (6790, 940),
    ),
    "alcove": ((1400, 1202), (1370, 1090), (1440, 960), (1600, 880), (1820, 860), (2010, 880), (2110, 806),
               (2140, 690)),
}  # fmt: skip

# Where stone hangs from a ceiling: x, y of its root, length, half its width.
HANGING: tuple[tuple[float, float, float, float], ...] = (
    (620, 175, 120, 34), (700, 170, 62, 22), (1060, 168, 90, 30), (1270, 160, 150, 40), (1345, 165, 70, 20),
    (1780, 148, 120, 34), (1850, 160, 58, 20), (2290, 130, 190, 52), (2400, 150, 84, 26), (2540, 220, 60, 22),
    (3130, 838, 70, 26), (3330, 830, 92, 30), (3860, 610, 130, 38), (3930, 592, 60, 20), (4270, 625, 88, 28),
    (4890, 778, 84, 26), (5170, 784, 62, 24), (5430, 770, 110, 34), (5700, 660, 84, 28), (6200, 488, 130, 40),
    (6290, 470, 66, 22), (6720, 480, 110, 34), (4780, 1345, 86, 30), (5080, 1350, 58, 22), (5430, 1348, 104, 34),
    (5510, 1360, 56, 18), (6100, 1350, 80, 28), (6420, 1340, 74, 26), (7290, 1370, 70, 24), (1700, 865, 66, 24),
)  # fmt: skip
# Where stone stands: x, y of its foot, height, half its width.
STANDING: tuple[tuple[float, float, float, float], ...] = (
    (180, 620, 150, 62), (290, 615, 74, 36), (1440, 1215, 96, 44), (3560, 1200, 64, 32),
    (4010, 1045, 52, 28), (6240, 935, 70, 34), (5300, 1790, 74, 40), (5390, 1792, 44, 26),
    (6080, 1792, 96, 44), (7460, 1796, 150, 56), (4215, 1796, 110, 52),
)  # fmt: skip

# Where a cliff bulges: x, y, half-width, half-height.
LUMPS: tuple[tuple[float, float, float, float], ...] = (
    (3796, 1078, 62, 40), (3782, 1150, 50, 52), (4526, 1082, 62, 44), (4540, 1158, 56, 44), (6098, 968, 60, 40),
    (6082, 1052, 40, 62), (6090, 1146, 60, 56),
    (2120, 640, 40, 32), (6776, 966, 34, 34), (1470, 1206, 70, 26), (3690, 1206, 60, 18), (4650, 1200, 64, 14),
)  # fmt: skip

ROCK: Colour = (30, 22, 62)
EDGE: Colour = (255, 214, 178)
FLANK: Colour = (150, 92, 124)
AIR_HIGH: Colour = (46, 36, 96)
AIR_LOW: Colour = (30, 26, 76)


class Layer(NamedTuple):
    """Something with holes in it. Multiplying by `shadow` and then adding `colour` lays it over what is behind.

    The engine's pygame does these two six times as fast as one blit with alpha.
    """

    colour: Surface
    shadow: Surface


class Rock(NamedTuple):
    """The painted layers, all at one scale (pixels a unit)."""

    scale: float
    dark: Surface
    play: Layer
    mid: Layer
    far: Surface


def quarry(scale: float) -> Iterator[Rock | None]:
    """Paints the layers. Yields None between steps, so that a window can go on breathing, and at last the rock."""
    stone = scaled(_stone(), level.WIDTH * scale, level.HEIGHT * scale)
    yield None
    play = _lit_rock(stone, scale)
    yield None
    fittings = _fittings(scale, None)
    play.blit(fittings, (0, 0), None, OVER)
    yield None
    dark = _unlit(stone, fittings)
    yield None
    stone.blit(_fittings(scale, WHITE), (0, 0), None, ADD)
    layer = Layer(play, _shadow(stone))
    yield None
    far = _far(scale)
    yield None
    yield Rock(scale, dark, layer, Layer(_mid(scale, None), _shadow(_mid(scale, WHITE))), far)


def _fittings(scale: float, only: Colour | None) -> Surface:
    surface = canvas(level.WIDTH, level.HEIGHT)
    draw_fittings(Pencil(surface, 1.0, only=only))
    return scaled(surface, level.WIDTH * scale, level.HEIGHT * scale)


def _shadow(shape: Surface) -> Surface:
    """White where there is nothing, black where the (white) shape is."""
    shadow = canvas(shape.get_width(), shape.get_height(), (255, 255, 255, 255))
    shadow.blit(shape, (0, 0), None, SUBTRACT)
    return shadow


def _stone() -> Surface:
    """White where there is rock, nothing where there is air, one pixel a unit."""
    surface = canvas(level.WIDTH, level.HEIGHT, (255, 255, 255, 255))
    pencil = Pencil(surface, 1.0)
    air = canvas(level.WIDTH, level.HEIGHT)
    Pencil(air, 1.0).fill(WHITE, _air_outline())
    surface.blit(air, (0, 0), None, SUBTRACT)
    for x, y, length, half in HANGING:
        pencil.fill(WHITE, curve(_tooth(x, y - 40, length + 40, half), 10))
    for x, y, length, half in STANDING:
        pencil.fill(WHITE, curve(_tooth(x, y, -length, half), 10))
    for x, y, wide, high in LUMPS:
        pencil.oval(WHITE, x, y, wide, high)
    _pebbles(pencil)
    return surface


def _pebbles(pencil: Pencil) -> None:
    """Small unevenness along every floor, so that no line was drawn with a ruler."""
    chance = random.Random(23)
    for floor in level.FLOORS.values():
        x = floor.left + 30
        while x < floor.right - 150:
            wide = chance.uniform(12, 46)
            pencil.oval(WHITE, x, floor.height(x) + 4, wide, chance.uniform(5, 5 + wide * 0.17))
            x += chance.uniform(50, 190)


def _tooth(x: float, y: float, length: float, half: float) -> list[Point]:
    """A dripstone: wide at the root, bent a little, with a blunt tip."""
    lean = half * 0.22
    return [
        (x - half * 1.5, y),
        (x - half * 0.72, y + length * 0.30),
        (x - half * 0.34 + lean, y + length * 0.68),
        (x - half * 0.12 + lean, y + length * 0.96),
        (x + half * 0.10 + lean, y + length * 0.97),
        (x + half * 0.30 + lean, y + length * 0.66),
        (x + half * 0.66, y + length * 0.27),
        (x + half * 1.5, y),
    ]


def _air_outline() -> list[Point]:
    floors = {name: list(floor.points) for name, floor in level.FLOORS.items()}
    landing = [point for point in floors["landing"] if point[0] < 2140] + [(2140, 607)]
    balcony = [(6790, 929)] + [point for point in reversed(floors["balcony"]) if point[0] < 6790]
    roof = [*CEILINGS["landing"], *CEILINGS["gallery"], *CEILINGS["railway"], *CEILINGS["balcony"], *CEILINGS["nook"]]
    return [
        *curve(roof),
        *reversed(floors["bottom"]),
        *curve(CEILINGS["bottom"]),
        *balcony,
        *reversed(floors["railway"]),
        *reversed(floors["shelf"]),
        *reversed(floors["gallery"]),
        *curve(CEILINGS["alcove"]),
        *reversed(landing),
    ]


def _shifted_edge(stone: Surface, x: int, y: int) -> Surface:
    """The rim of the stone that looks towards (-x, -y)."""
    edge = copy(stone)
    edge.blit(stone, (x, y), None, SUBTRACT)
    margin = abs(x) + abs(y)
    for side in ((0, 0, edge.get_width(), margin), (0, edge.get_height() - margin, edge.get_width(), margin)):
        edge.fill((0, 0, 0, 0), side)
    return edge


def _lit_rock(stone: Surface, scale: float) -> Surface:
    """The rock with the light on it: dark within, softly lit towards the air, a thin bright lip on what looks up."""
    width, height = stone.get_width(), stone.get_height()
    play = tint(stone, ROCK)
    soft = canvas(width, height, (255, 255, 255, 255))
    soft.blit(stone, (0, 0), None, SUBTRACT)
    soft = scaled(scaled(soft, width * 0.09 / scale / 10, height * 0.09 / scale / 10), width, height)
    soft.blit(stone, (0, 0), None, MULTIPLY)
    tile(soft, grain(256, 120, 255, 3), MULTIPLY)
    soft.blit(canvas(width, height, (*FLANK, 0)), (0, 0), None, MULTIPLY)
    play.blit(soft, (0, 0), None, ADD)
    spray = speckle(256, 0.55, 4)
    lip, deep = max(2, round(7 * scale)), max(4, round(26 * scale))
    for x, y, colour in (
        (0, deep, (104, 64, 72)),
        (0, -lip, (112, 62, 66)),
        (lip, 0, (124, 72, 70)),
        (-lip, 0, (124, 72, 70)),
        (0, lip, EDGE),
    ):
        edge = tint(_shifted_edge(stone, x, y), colour)
        edge.blit(canvas(width, height, (255, 255, 255, 0)), (0, 0), None, MULTIPLY)
        if abs(y) == deep:
            tile(edge, spray, MULTIPLY)
        play.blit(edge, (0, 0), None, ADD)
    return play


def _unlit(stone: Surface, fittings: Surface) -> Surface:
    """What is left without a lantern: two violets, so that one knows there is a cave."""
    width, height = stone.get_width(), stone.get_height()
    column = canvas(1, 32)
    for y in range(32):
        column.set_at((0, y), (*mix(AIR_HIGH, AIR_LOW, y / 31.0), 255))
    dark = scaled(column, width, height)
    dark.blit(tint(fittings, (34, 26, 66)), (0, 0), None, OVER)
    dark.blit(tint(stone, NIGHT), (0, 0), None, OVER)
    dark.blit(tint(fittings, (30, 22, 58)), (0, 0), None, OVER)
    tile(dark, grain(256, 214, 255, 5), MULTIPLY)
    return dark


def _layer_size(parallax: float) -> tuple[int, int]:
    return int((level.WIDTH - level.VIEW_WIDTH) * parallax + level.VIEW_WIDTH), int(
        (level.HEIGHT - level.VIEW_HEIGHT) * parallax + level.VIEW_HEIGHT
    )


BANDS: tuple[Colour, ...] = (
    (222, 192, 172), (240, 214, 188), (204, 166, 156), (228, 190, 170), (184, 142, 148),
    (214, 174, 162), (168, 124, 140), (200, 158, 154), (154, 110, 134),
)  # fmt: skip


def _far(scale: float) -> Surface:
    """The back wall: slow bands of sediment, darker hollows in it, sprayed edges."""
    width, height = _layer_size(FAR_PARALLAX)
    wall, spray = canvas(width, height, (*BANDS[0], 255)), canvas(width, height)
    brush, sprayer = Pencil(wall, 1.0), Pencil(spray, 1.0)
    chance = random.Random(7)
    for number in range(17):
        top = -160 + number * 104 + chance.uniform(-22, 22)
        line = _stratum(width, top, chance)
        brush.fill(BANDS[(number * 2 + 1) % len(BANDS)], [*line, (width + 20, height + 20), (-20, height + 20)])
        sprayer.fill(PLUM, [*line, *((x, y + 24) for x, y in reversed(line))])
    for _ in range(12):
        x, y, wide = chance.uniform(0, width), chance.uniform(200, height), chance.uniform(120, 330)
        shape = [(x - wide, y + 60), (x - wide * 0.6, y - 70), (x + wide * 0.1, y - 120), (x + wide * 0.7, y - 50),
                 (x + wide, y + 70), (x + wide * 0.2, y + 100)]  # fmt: skip
        brush.blob((150, 106, 134), shape)
        brush.blob((120, 82, 122), [(px * 0.8 + x * 0.2, py * 0.74 + (y + 44) * 0.26) for px, py in shape])
    _fossil(brush, width * 0.40, height * 0.52)
    tile(spray, speckle(256, 0.30, 9), MULTIPLY)
    wall.blit(spray, (0, 0), None, OVER)
    far = scaled(wall, width * scale, height * scale)
    tile(far, grain(256, 196, 255, 6), MULTIPLY)
    return far


def _stratum(width: int, top: float, chance: random.Random) -> list[Point]:
    one, two = chance.uniform(0, 6), chance.uniform(0, 6)
    long, short = chance.uniform(700, 1100), chance.uniform(230, 420)
    return [
        (x, top + x * 0.09 + 46 * math.sin(x / long + one) + 13 * math.sin(x / short + two))
        for x in range(-20, width + 60, 40)
    ]


def _fossil(brush: Pencil, x: float, y: float) -> None:
    """Somebody who was here first: an ammonite in the back wall, half the height of a miner."""
    brush.oval((246, 216, 190), x, y, 96, 88, 0.3)
    turn: list[Point] = []
    for step in range(64):
        angle, reach = step * 0.31, 92 * 0.962**step
        turn.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach * 0.92))
    brush.stroke((160, 112, 134), turn, 13, 4)
    for step in range(0, 34):
        angle, reach = step * 0.31 + 0.1, 92 * 0.962**step
        brush.stroke(
            (190, 144, 150),
            [
                (x + math.cos(angle) * reach * 0.95, y + math.sin(angle) * reach * 0.88),
                (x + math.cos(angle + 0.1) * reach * 0.66, y + math.sin(angle + 0.1) * reach * 0.61),
            ],
            5,
            3,
        )


def _mid(scale: float, only: Colour | None) -> Surface:
    """Columns between the wall and the path, plum where the lantern finds them, lost in haze towards their feet."""
    width, height = _layer_size(MID_PARALLAX)
    layer = canvas(width, height)
    brush = Pencil(layer, 1.0, only=only)
    chance = random.Random(19)
    x = 330.0
    while x < width:
        _column(brush, x, chance.uniform(34, 78), height, chance)
        x += chance.uniform(360, 900)
    mid = scaled(layer, width * scale, height * scale)
    if only is None:
        tile(mid, grain(256, 176, 255, 8), MULTIPLY)
    return mid


def _column(brush: Pencil, x: float, half: float, height: float, chance: random.Random) -> None:
    """Dripstone grown together: a waist, flaring towards both ends, with one lit flank."""
    one, two = chance.uniform(0, 6), chance.uniform(0, 6)

    def outline(side: float, wide: float) -> list[Point]:
        return [
            (x + side * wide * (0.75 + 0.32 * math.sin(y / 210 + one) + 0.14 * math.sin(y / 74 + two * side)), y)
            for y in range(-20, int(height) + 60, 36)
        ]

    left, right = outline(-1, half), outline(1, half)
    brush.fill((122, 82, 118), [*left, *reversed(right)])
    brush.fill((176, 122, 134), [*left, *((px + half * 0.5, py) for px, py in reversed(left))])
    brush.fill((96, 62, 108), [*((px - half * 0.42, py) for px, py in right), *reversed(right)])


def halo(size: int) -> Surface:
    """The air around a flame, a little ochre: what makes a light stand in dust."""
    return glow(size, mix(OCHRE, ROSE, 0.5), 1.7)
