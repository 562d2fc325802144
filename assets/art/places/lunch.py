"""Lunch with Catherine: a terrace at noon, half of the table in the sun, the papers under a stone.

The only place in the book with teal. The sun stands beyond the parapet; the awning's edge divides the cloth.
"""

import math
import random

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import DAY, finish
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, mixed, sprayed
from assets.art.rooms.materials import glass, matte, sheer
from assets.art.rooms.shapes import ball, box, lathe, leaf, mesh, placed, surface, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("noon",)

EDGE, EAVES = 1.75, 2.36
TABLE = (0.15, 0.98)


LAMPS = {
    "sun": ("#ffe9c8", 1.1),
    "sky": ("#c0d8dc", 1.0),
    "shade": ("#bcb0da", 1.15),
}


def paint(light: str) -> Array:
    """The terrace at noon."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("lunch")
    outlook.city(canvas, outlook.NOON, lift=110)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#37406e", 0.14), ("#ffe9c8", 0.05)), room)
    return finish(canvas.image, DAY)


def build() -> Stage:
    """The terrace and its lights: the sun, the sky, the cool under the awning."""
    stage = Stage(samples=12)
    _terrace()
    _awning()
    _table()
    _planters(random.Random(7))
    stage.sun("sun", (0.42, 0.72, 1.3), 5.0, 0.012)
    stage.panel("sky", (0, 3.4, 2.8), (0, -1, 0.3), 420, (11, 3.5))
    stage.panel("shade", (-1.5, -3.4, 2.3), (0, 1.5, 0.6), 140, (6, 2))
    stage.camera((0.0, -2.5, 1.42), lens=29, rise=-0.05)
    return stage


def _terrace() -> None:
    stone = matte("#d9c9bd", 0.7, 0.3)
    box((-6, 6), (-5, 2.6), (-0.1, 0), stone)
    joint = matte("#a89aa6", 0.9)
    for k in range(13):
        x = -5.4 + 0.9 * k
        box((x - 0.006, x + 0.006), (-4, 2.6), (0, 0.002), joint)
    for k in range(8):
        y = -3.4 + 0.85 * k
        box((-6, 6), (y - 0.006, y + 0.006), (0, 0.002), joint)
    box((-6, 6), (2.45, 2.65), (0, 0.42), matte("#e3d3c6", 0.9))
    iron = matte("#3f5c70", 0.5, 0.4)
    box((-6, 6), (2.52, 2.58), (0.98, 1.02), iron)
    for k in range(81):
        x = -6 + 0.15 * k
        box((x - 0.007, x + 0.007), (2.545, 2.56), (0.42, 0.98), iron)
    for x in (-2.62, 3.05):
        lathe([(0.03, 0.0), (0.03, EAVES)], matte("#e9dccd", 0.5), (x, EDGE, 0), 16)


def _awning() -> None:
    """Striped cloth overhead, falling towards the parapet, with a scalloped edge."""
    teal, cream = sheer("#466a6f", 1.0), sheer("#a3958a", 1.0)
    step, rise = 0.42, 0.17
    for k in range(-11, 12):
        cloth = teal if k % 2 else cream
        a, b = k * step, (k + 1) * step
        back = EAVES + rise * 5.5
        mesh([(a, EDGE, EAVES), (b, EDGE, EAVES), (b, EDGE - 5.5, back), (a, EDGE - 5.5, back)], [(0, 1, 2, 3)], cloth)

        def scallop(u: float, v: float, a: float = a) -> tuple[float, float, float]:
            drop = 0.13 + 0.07 * (1 - (2 * u - 1) ** 2) ** 0.5
            return (a + step * u, EDGE + 0.012 * v, EAVES - drop * v)

        surface(11, 3, scallop, cloth)


def _table() -> None:
    clear, water = glass("#e2eff0", 0.08, 0.6), glass("#cfe6e6", 0.1, 0.3)
    dark, teal = matte("#3f5c70", 0.5, 0.4), matte("#4f8a92", 0.5, 0.4)
    with placed((*TABLE, 0)):
        furniture.laid_table(1.15, 0.84, 0.74, matte("#f7efe4", 0.9), dark, 0.3)
        for x, y in ((-0.36, 0.06), (0.4, 0.14)):
            with placed((x, y, 0.74)):
                household.tumbler(clear, water)
        with placed((-0.06, 0.26, 0.74)):
            lathe([(0.0, 0.0), (0.055, 0.0), (0.06, 0.04), (0.03, 0.17), (0.024, 0.2), (0.034, 0.24)], clear)
            lathe([(0.0, 0.13), (0.036, 0.13), (0.057, 0.04), (0.0, 0.005)], water)
        _papers()
        with placed((-0.38, -0.22, 0.741), 20):
            household.plate_and_fork(matte("#f4ebe2", 0.35, 0.5), matte("#c9c2c4", 0.3, 0.5, 0.8))
        for side in (-1, 1):
            with placed((side * 1.0, -0.02, 0), -90 * side + 14 * side):
                furniture.bistro_chair(teal, matte("#6fa3a4", 0.6))


def _papers() -> None:
    """Several pages, unsigned, a pen across them, and a grey stone to hold them."""
    white = matte("#fff8ec", 0.9)
    for k, turn in enumerate((-10, 6)):
        with placed((0.2, -0.2, 0.742 + 0.0025 * k), turn - 8):
            household.leaf_of_paper(0.23, 0.31, white)
    with placed((0.2, -0.2, 0.748), -8):
        surface(14, 14, _lifted, white)
    ink = matte("#6f7f9a", 0.9)
    with placed((0.2, -0.2, 0.7495), -8):
        for k in range(6):
            box((-0.09, 0.02 if k % 4 != 3 else -0.02), (0.05 - 0.028 * k, 0.055 - 0.028 * k), (0, 0.0004), ink)
    with placed((0.13, -0.2, 0.748)):
        ball((0, 0, 0.03), 0.05, matte("#8b8796", 0.95), 0.62)
    with placed((0.285, -0.26, 0.757), 62, 88):
        lathe(
            [(0.0, -0.07), (0.006, -0.06), (0.0085, 0.0), (0.007, 0.065), (0.0, 0.07)],
            matte("#2f4f66", 0.25, 0.6),
            sides=16,
        )


def _lifted(u: float, v: float) -> tuple[float, float, float]:
    """The top page: the wind has its far right corner."""
    corner = max(0.0, u + v - 1.05)
    return (0.23 * (u - 0.5) - 0.05 * corner, 0.31 * (v - 0.5) - 0.06 * corner, 0.075 * corner**1.4)


def _planters(draw: random.Random) -> None:
    pot, green = matte("#c47a5c", 0.9), (matte("#4f7f74", 0.8), matte("#6f9a84", 0.8))
    for x in (-3.0, 2.4):
        with placed((x, 2.1, 0)):
            lathe([(0.0, 0.0), (0.17, 0.0), (0.24, 0.42), (0.25, 0.46), (0.22, 0.46), (0.0, 0.4)], pot)
            tube([(0, 0, 0.4), (0.03, 0.02, 0.8), (-0.02, 0, 1.1)], 0.02, matte("#6e5a5c", 0.9))
            ball((0, 0, 1.14), 0.3, green[0], 1.05)
            for _ in range(520):
                turn, high = draw.uniform(0, math.tau), draw.uniform(-1, 1)
                ring = (1 - high * high) ** 0.5
                out = (math.cos(turn) * ring, math.sin(turn) * ring, high * 1.05)
                root, tip = 0.27, draw.uniform(0.33, 0.385)
                a = (out[0] * root, out[1] * root, 1.14 + out[2] * root)
                b = (out[0] * tip + 0.04, out[1] * tip, 1.14 + out[2] * tip + draw.uniform(-0.03, 0.06))
                leaf(a, b, 0.085, 0.02, draw.choice(green))
