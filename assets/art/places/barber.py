"""The barber's floor, seen from where nobody looks: cut hair on the tiles, the foot of the chair, low sun.

The eye is at the height of a knee. The shop window is in the wall y = 0, and the sun stands beyond it.
"""

import math
import random

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur
from assets.art.kit.finish import DAY, finish
from assets.art.kit.shapes import circle, polygon, rectangle
from assets.art.rooms.develop import graded, laid_over, mixed, sprayed
from assets.art.rooms.materials import checkered, glass, matte
from assets.art.rooms.shapes import Material, ball, box, cushion, lathe, mesh, placed, ring, surface, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("day",)

LAMPS = {
    "sun": ("#ffcb94", 1.0),
    "street": ("#f0c4c0", 0.8),
    "room": ("#a890d0", 1.0),
}

WINDOW = (-3.1, 0.9, 0.5, 2.6)
HAIR = ("#3a2438", "#4a2c30", "#6e3f2e", "#2c2040", "#8a8098")


def paint(light: str) -> Array:
    """The floor in the last low sun of the afternoon."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("barber")
    _street(canvas)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#3f2a66", 0.15), contrast=1.06), room)
    return finish(canvas.image, DAY)


def _street(canvas: Canvas) -> None:
    """The other side of the street, out of focus, with the sun coming down its middle."""
    canvas.fill(canvas.down(0, 620, [(0, "#f2b7a4"), (0.5, "#ffd2a4"), (1, "#ffe8c6")]))
    draw = np.random.default_rng(9)
    for x, width, top, colour in (
        (-40, 260, 60, "#b98aa6"),
        (215, 120, 250, "#d9a9a8"),
        (520, 150, 210, "#dfaea6"),
        (660, 330, 20, "#b386a4"),
        (980, 300, 130, "#a67aa0"),
    ):
        front = canvas.mask(rectangle(x, top, width, 700))
        canvas.over(canvas.down(top, 640, [(0, colour), (1, "#efc4a8")]), front)
        panes = [
            rectangle(x + 18 + 46 * column, top + 22 + 62 * row, 26, 38)
            for column in range(int((width - 20) / 46))
            for row in range(9)
            if draw.random() < 0.8
        ]
        canvas.over("#8a6490", canvas.mask(*panes) * front * 0.4)
    canvas.over("#d9756a", canvas.mask(polygon([(700, 470), (960, 470), (985, 520), (675, 520)])))
    crowns = [circle(draw.normal(1080, 38), draw.normal(395, 26), draw.uniform(26, 44)) for _ in range(20)]
    canvas.over("#b58a92", canvas.mask(*crowns, rectangle(1074, 420, 12, 220)))
    canvas.image[:] = blur(canvas.image, 4)
    canvas.light("#ffca90", np.exp(-canvas.distance(430, 300) / 230) * 0.9)


def build() -> Stage:
    """The shop and its lights: the sun through the window, the street's own light, the room behind us."""
    stage = Stage(samples=12)
    _shop()
    _chair()
    _hair(random.Random(8))
    _broom()
    stage.sun("sun", (-0.62, 1.0, 0.36), 5.5, 0.014)
    stage.panel("street", (-1.1, 0.5, 1.6), (0.3, -3, 0.0), 260, (4, 2))
    stage.panel("room", (1.5, -4.6, 2.2), (0, -0.5, 0.2), 130, (5, 1.6))
    stage.camera((0.0, -3.9, 0.42), lens=27, rise=0.035)
    return stage


def _shop() -> None:
    wall, dado, trim = matte("#c98a86", 0.9), matte("#6a5486", 0.6, 0.4), matte("#f0d8c0", 0.6)
    box((-5, 5), (-6, 0.2), (-0.1, -0.02), matte("#4a3a66"))
    mesh(
        [(-5, -6, 0), (5, -6, 0), (5, 0.2, 0), (-5, 0.2, 0)], [(0, 1, 2, 3)], checkered("#f2dcc6", "#5a4478", 0.3, 0.28)
    )
    x0, x1, z0, z1 = WINDOW
    for x, z in (((-5, x0), (0, 3.4)), ((x1, 5), (0, 3.4)), ((x0, x1), (0, z0)), ((x0, x1), (z1, 3.4))):
        box(x, (0, 0.16), z, wall)
    box((x1 + 0.08, 5), (-0.03, 0.0), (0, 0.92), dado)
    box((-5, x1 + 0.08), (-0.03, 0.0), (0, z0 - 0.06), dado)
    box((x1 + 0.08, 5), (-0.05, 0.0), (0.92, 0.98), trim)
    for x in (x0, (2 * x0 + x1) / 3, (x0 + 2 * x1) / 3, x1):
        box((x - 0.035, x + 0.035), (-0.04, 0.1), (z0, z1), trim)
    box((x0 - 0.06, x1 + 0.06), (-0.24, 0.1), (z0 - 0.06, z0), trim)
    box((4.3, 4.4), (-6, 0), (0, 3.4), wall)
    box((-4.5, -4.4), (-6, 0), (0, 3.4), wall)
    _bench()
    _basin()


def _bench() -> None:
    """The waiting bench under the window, a folded newspaper on it."""
    iron, seat = matte("#4a3a66", 0.5, 0.4), matte("#b8586a", 0.7)
    with placed((-1.95, -0.42, 0)):
        box((-0.75, 0.75), (-0.2, 0.2), (0.4, 0.46), seat, 0.025)
        for x in (-0.66, 0.66):
            tube([(x, -0.16, 0.4), (x, -0.18, 0.0)], 0.014, iron, straight=True)
            tube([(x, 0.16, 0.4), (x, 0.18, 0.0)], 0.014, iron, straight=True)
        box((0.15, 0.5), (-0.16, 0.1), (0.46, 0.475), matte("#ead9c8", 0.95))


def _basin() -> None:
    """A shelf of bottles and the edge of a mirror, high on the right."""
    with placed((2.35, -0.02, 0)):
        box((-0.7, 0.7), (-0.26, 0), (1.05, 1.09), matte("#f0d8c0", 0.5), 0.01)
        for x, high, colour in (
            (-0.5, 0.2, "#d9825f"),
            (-0.36, 0.26, "#8a6ab0"),
            (-0.22, 0.17, "#e8b070"),
            (0.45, 0.22, "#a8586c"),
        ):
            lathe(
                [(0.0, 0.0), (0.038, 0.0), (0.04, high * 0.65), (0.014, high * 0.8), (0.014, high), (0, high)],
                glass(colour, 0.4, 0.4),
                (x, -0.13, 1.09),
                20,
            )
        box((-0.62, 0.62), (-0.015, 0.0), (1.25, 2.4), matte("#e3c8c4", 0.06, 0.5, 1.0))


def _chair() -> None:
    """The chair: enamel and leather on a round iron foot."""
    enamel, chrome, leather = matte("#f2e2cc", 0.3, 0.5), matte("#cbbac4", 0.18, 0.5, 0.9), matte("#b04f5c", 0.5, 0.4)
    with placed((0.95, -1.4, 0), -38):
        lathe([(0.0, 0.07), (0.1, 0.07), (0.3, 0.05), (0.36, 0.03), (0.37, 0.0)], enamel, sides=64)
        lathe([(0.085, 0.06), (0.085, 0.3), (0.06, 0.3), (0.06, 0.48)], chrome)
        box((-0.28, 0.28), (-0.3, 0.26), (0.47, 0.53), enamel, 0.03)
        cushion((-0.29, 0.29), (-0.34, 0.26), (0.52, 0.66), leather, 0.2, 7)
        with placed((0, 0.27, 0.62)):
            surface(20, 16, _back, leather)
        for side in (-1, 1):
            tube(
                [
                    (side * 0.33, 0.26, 0.52),
                    (side * 0.35, 0.28, 0.84),
                    (side * 0.35, 0.05, 0.88),
                    (side * 0.35, -0.22, 0.86),
                    (side * 0.33, -0.26, 0.52),
                ],
                0.024,
                enamel,
            )
            cushion((side * 0.35 - 0.05, side * 0.35 + 0.05), (-0.22, 0.22), (0.88, 0.95), leather, 0.25, 5)
            tube([(side * 0.2, -0.3, 0.5), (side * 0.2, -0.48, 0.34), (side * 0.2, -0.6, 0.16)], 0.016, chrome)
        box((-0.24, 0.24), (-0.72, -0.54), (0.14, 0.17), chrome, 0.01)
        for k in range(5):
            box((-0.2, 0.2), (-0.7 + 0.034 * k, -0.685 + 0.034 * k), (0.17, 0.177), matte("#4a3a66"))
        tube([(0.1, 0.1, 0.3), (0.3, 0.22, 0.33), (0.4, 0.28, 0.34)], 0.012, chrome)
        ball((0.41, 0.285, 0.342), 0.024, matte("#2c2040", 0.4, 0.5))


def _back(u: float, v: float) -> tuple[float, float, float]:
    """The upholstered back, buttoned in rows."""
    p = 2 * u - 1
    puff = 0.03 * abs(math.sin(math.pi * 3 * u) * math.sin(math.pi * 3 * v)) ** 0.5
    return (0.27 * p, -0.05 * (1 - p * p) - puff + 0.16 * v, 0.72 * v)


def _hair(draw: random.Random) -> None:
    """Locks on the tiles, thick about the chair, thin towards us; one of them grey."""
    for _ in range(260):
        angle, away = draw.uniform(0, math.tau), abs(draw.gauss(0.62, 0.34)) + 0.2
        x, y = 0.7 + away * 1.35 * math.cos(angle), -1.5 + away * math.sin(angle)
        if not -3.2 < y < -0.4:
            continue
        _lock(draw, x, y, matte(draw.choices(HAIR, (5, 4, 3, 3, 1))[0], 0.5, 0.5))


def _lock(draw: random.Random, x: float, y: float, hair: Material) -> None:
    """A curl of six or seven hairs lying together."""
    turn, curl, size = draw.uniform(0, 360), draw.uniform(0.7, 2.6), draw.uniform(0.035, 0.085)
    with placed((x, y, 0.004), turn):
        for k in range(6):
            shift, points = draw.uniform(-0.008, 0.008), []
            for j in range(5):
                a = curl * j / 4
                radius = size / max(0.6, curl) * 1.6
                points.append(
                    (
                        radius * math.sin(a) + shift,
                        radius * (1 - math.cos(a)) + 0.004 * k,
                        0.004 + 0.012 * math.sin(math.pi * j / 4) * draw.random(),
                    )
                )
            tube(points, 0.0022, hair)


def _broom() -> None:
    """A broom against the dado, and a round hand mirror left on the floor with the window in it."""
    wood, straw = matte("#a8704c", 0.6), matte("#d9a860", 0.9)
    tube([(1.72, -0.5, 0.2), (1.95, -0.06, 1.7)], 0.014, wood, straight=True)
    draw = random.Random(2)
    for _ in range(60):
        a, b = draw.uniform(-0.16, 0.16), draw.uniform(-0.03, 0.03)
        tube([(1.71 + a * 0.4, -0.5 + b, 0.24), (1.7 + a, -0.56 + b * 2, 0.0)], 0.004, straw, straight=True)
    with placed((-0.62, -1.75, 0.012), 30):
        lathe([(0.0, 0.006), (0.12, 0.006)], matte("#fff0e0", 0.02, 0.5, 1.0), sides=40)
        ring((0, 0, 0.006), 0.124, 0.012, matte("#a8586c", 0.4, 0.5), axis="z")
        tube([(0.13, 0, 0.006), (0.3, 0, 0.006)], 0.012, matte("#a8586c", 0.4, 0.5), straight=True)
