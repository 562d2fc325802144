"""Longhand, the 19th floor: an aisle of teal glass, letters drying on lines, a wall of pigeonholes.

The room runs along y; the windows are the wall x = 4.4. The first desk on the left is Theodore's, with the
pen stand whose pen he does not use for work.
"""

import random

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import DAY, Print, finish
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mist, mixed, sprayed
from assets.art.rooms.materials import glass, glowing, matte
from assets.art.rooms.shapes import Material, ball, box, cushion, lathe, mesh, placed, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("morning", "evening")

LENGTH, HALF, HIGH = 19.0, 4.4, 3.05
BAYS = 6
GLASS = ("#8fd0cf", "#7cc2c8", "#f2a596", "#9fd6cc", "#86c9cc", "#c3a9dc", "#6fb9c2")
PAPER = ("#fff0d8", "#ffe3c4", "#fbd3bd", "#fff6e6", "#f3cdb8")


def paint(light: str) -> Array:
    """The floor with the sun on it, or with the lamps."""
    return {"morning": _morning, "evening": _evening}[light]()


def _morning() -> Array:
    stage, canvas = build(), Canvas()
    stage.merge(
        {
            "morning": ("#ffd2a0", 2.5),
            "evening": ("#ffffff", 0.0),
            "sky": ("#f4d9d6", 1.0),
            "cool": ("#c3bcec", 1.0),
            "lamps": ("#ffcf90", 0.35),
        }
    )
    room, depth = stage.plate("longhand"), stage.depth("longhand")
    outlook.city(canvas, outlook.MORNING, lift=200)
    inside = graded(sprayed(mixed(room)), ("#43306e", 0.16), contrast=1.14, saturation=1.08)
    laid_over(canvas, inside, room)
    mist(canvas, depth, (4, 30), [(0, "#ecc3c0"), (0.55, "#fcd6ba"), (1, "#ffe8c8")], 0.5)
    return finish(canvas.image, DAY)


def _evening() -> Array:
    stage, canvas = build(), Canvas()
    stage.merge(
        {
            "morning": ("#ffffff", 0.0),
            "evening": ("#ff8a5c", 3.0),
            "sky": ("#9080d8", 0.55),
            "cool": ("#8a80d8", 0.8),
            "lamps": ("#ffb468", 2.0),
        }
    )
    room, depth = stage.plate("longhand"), stage.depth("longhand")
    outlook.city(canvas, outlook.NIGHT, lift=200)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#2f2060", 0.16), contrast=1.12), room)
    mist(canvas, depth, (4, 30), [(0, "#8a5a94"), (0.55, "#c9748a"), (1, "#f59a80")], 0.42)
    for at in room.marks.values():
        lamp_bloom(canvas, at, "#ff9a55", 90, 0.3)
    return finish(canvas.image, Print())


def build() -> Stage:
    """The floor and its lights: morning sun, evening sun, open sky, the desk lamps, the cool end of the room."""
    stage = Stage(samples=14)
    _shell()
    for i in range(BAYS):
        for side in (-1, 1):
            _bay(stage, side, i)
    _letters(random.Random(5))
    _pigeonholes(random.Random(6))
    stage.sun("morning", (1.0, 0.35, 0.72), 6.0, 0.014)
    stage.sun("evening", (1.0, 0.9, 0.3), 6.0, 0.02)
    stage.panel("sky", (HALF + 0.5, 7.5, 1.9), (-2, 7.5, 0.9), 900, (17, 2.3))
    stage.panel("cool", (-0.5, -3.9, 2.2), (0, 8, 0.8), 220, (6, 2))
    stage.camera((-0.65, -3.9, 1.5), yaw=-5.5, lens=26, rise=-0.02)
    return stage


def _shell() -> None:
    wall, floor = matte("#e4dae2", 0.95), matte("#c6a8a6", 0.3, 0.5)
    box((-HALF, HALF), (-4.5, LENGTH), (-0.1, 0), floor)
    box((-HALF, HALF), (-4.5, LENGTH), (HIGH, HIGH + 0.1), wall)
    box((-HALF - 0.2, -HALF), (-4.5, LENGTH), (0, HIGH), wall)
    box((-HALF, HALF), (LENGTH, LENGTH + 0.2), (0, HIGH), wall)
    box((-HALF, HALF), (-4.7, -4.5), (0, HIGH), wall)
    box((HALF, HALF + 0.22), (-4.5, LENGTH), (0, 0.45), wall)
    box((HALF, HALF + 0.22), (-4.5, LENGTH), (2.82, HIGH), wall)
    for i in range(10):
        y = -3.1 + i * 2.5
        box((HALF, HALF + 0.22), (y - 0.13, y + 0.13), (0.45, 2.82), wall)


def _bay(stage: Stage, side: int, i: int) -> None:
    """One desk behind its glass; `side` is -1 on the left of the aisle, 1 by the windows."""
    y = 1.3 + i * 2.9
    _partition(side, y, GLASS[(2 * i + (side > 0)) % len(GLASS)], 2.15 if i % 2 else 1.9)
    middle = side * 2.75
    dark = matte("#5c3c56", 0.6)
    with placed((middle, y - 0.85, 0), 0):
        furniture.table((1.9, 0.8, 0.74), matte("#a8694c", 0.5), dark)
        _screen((0.22 * side, 0.22, 0.74), dark)
        with placed((-0.7 * side, 0.12, 0.74), 0 if side < 0 else 180):
            bulb = household.desk_lamp("lamps", matte("#b8784a", 0.4, 0.5, 0.5), "#f6c27a", 0.9, 0.26)
            stage.bulb("lamps", bulb, 16, 0.06)
            if i == 0:
                stage.mark(f"lamp {side}", bulb)
        draw = random.Random(20 + 2 * i + side)
        for k in range(4):
            with placed(
                (draw.uniform(-0.75, 0.75), draw.uniform(-0.3, 0.05), 0.742 + 0.002 * k),
                draw.uniform(-30, 30),
            ):
                household.leaf_of_paper(0.21, 0.28, matte(draw.choice(PAPER)))
        if i == 0 and side < 0:
            with placed((0.4, -0.2, 0.74)):
                _pen_stand()
    with placed((middle + 0.1 * side, y - 1.5, 0), 200 + 25 * side):
        furniture.office_chair(matte(("#7d5388", "#c9873f", "#a8586c")[(i + (side > 0)) % 3], 0.9), dark)


def _partition(side: int, y: float, colour: str, high: float) -> None:
    inner, outer = side * 1.25, side * (HALF - 0.05)
    corner = [(inner + side * 0.22 * (1 - c), y, high - 0.22 * (1 - s)) for c, s in _QUARTER]
    mesh(
        [(inner, y, 0), *corner, (outer, y, high), (outer, y, 0)],
        [tuple(range(len(corner) + 3))],
        glass(colour, 0.22),
    )
    edge = matte("#8a5a78", 0.5)
    tube([(inner, y, 0), (inner, y, high - 0.22)], 0.014, edge, straight=True)
    tube([corner[0], corner[3], corner[-1]], 0.014, edge)
    tube([(inner + side * 0.22, y, high), (outer, y, high)], 0.014, edge, straight=True)


_QUARTER = ((1.0, 0.0), (0.97, 0.26), (0.87, 0.5), (0.71, 0.71), (0.5, 0.87), (0.26, 0.97), (0.0, 1.0))


def _screen(at: tuple[float, float, float], case: Material) -> None:
    with placed(at, 6):
        lathe([(0.0, 0.015), (0.1, 0.012), (0.11, 0.0)], case)
        tube([(0, 0.02, 0.01), (0, 0.03, 0.2)], 0.014, case)
        box((-0.3, 0.3), (0.0, 0.03), (0.14, 0.52), case, 0.012)
        mesh(
            [(-0.27, -0.003, 0.17), (0.27, -0.003, 0.17), (0.27, -0.003, 0.49), (-0.27, -0.003, 0.49)],
            [(0, 1, 2, 3)],
            glowing("#ffe2bd", 0.5, "lamps"),
        )


def _pen_stand() -> None:
    """A block of dark marble and one fountain pen, upright."""
    box((-0.075, 0.075), (-0.045, 0.045), (0, 0.03), matte("#3a2b52", 0.25, 0.6), 0.006)
    with placed((0.0, 0, 0.02), 20, 14):
        lathe(
            [(0.0, 0.0), (0.009, 0.01), (0.012, 0.1), (0.011, 0.19), (0.0, 0.2)],
            matte("#2f5d6b", 0.25, 0.6),
            sides=16,
        )
        lathe([(0.0125, 0.1), (0.0125, 0.108)], matte("#d9a25a", 0.3, 0.5, 0.8), sides=16)


def _letters(draw: random.Random) -> None:
    """Letters pegged to lines across the room."""
    string = matte("#7a4a60", 0.7)
    for i in range(7):
        y, sag = -0.6 + i * 2.5, 0.2
        tube([(-HALF, y, 2.72), (0, y, 2.72 - sag), (HALF, y, 2.72)], 0.006, string)
        for j in range(16):
            if draw.random() < 0.2:
                continue
            x = -3.9 + j * 0.52 + draw.uniform(-0.1, 0.1)
            width, height = draw.choice([(0.21, 0.29), (0.29, 0.2), (0.22, 0.33)])
            with placed((x, y, 2.72 - sag * (1 - (x / HALF) ** 2)), draw.uniform(-24, 24), draw.uniform(-4, 4)):
                household.page(width, height, matte(draw.choice(PAPER), 0.95), draw.uniform(-0.06, 0.09))
                box((-0.012, 0.012), (-0.012, 0.012), (-0.03, 0.02), matte("#c98a5a"))


def _pigeonholes(draw: random.Random) -> None:
    """The sorting wall at the far end, and the front desk before it."""
    wood, back = matte("#9c6650", 0.7), matte("#6b4358", 0.9)
    y = LENGTH - 0.5
    box((-2.4, 2.4), (y, LENGTH), (0.3, 2.5), back)
    for k in range(13):
        box((-2.42 + k * 0.4, -2.38 + k * 0.4), (y - 0.25, y), (0.3, 2.5), wood)
    for k in range(9):
        box((-2.42, 2.42), (y - 0.25, y), (0.28 + k * 0.275, 0.32 + k * 0.275), wood)
    for k in range(12):
        for j in range(8):
            full = draw.uniform(-0.06, 0.2)
            if full > 0:
                left, floor = -2.34 + k * 0.4, 0.32 + j * 0.275
                box((left, left + 0.3), (y - 0.2, y - 0.02), (floor, floor + full), matte(draw.choice(PAPER)))
    with placed((0.2, LENGTH - 2.6, 0)):
        lathe(
            [(1.0, 0.0), (1.0, 0.98), (1.12, 0.98), (1.12, 1.03), (0.0, 1.03)],
            matte("#c98468", 0.7),
            sides=48,
        )
        ball((0.5, -0.3, 1.14), 0.11, glowing("#ffd29a", 2.0, "lamps"))
        cushion((-0.5, -0.2), (-0.6, -0.4), (1.03, 1.12), matte("#fff0d8"), 0.2)
