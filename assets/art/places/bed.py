"""Theodore's bed at night: the device open on the bedside table, and one pillow nobody has slept on.

Large quiet shapes. The only warm light is the device's; the window, out of sight on the left, lays the
city's glow across wall and blanket.
"""

import math

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import NIGHT, finish
from assets.art.rooms import furniture, household
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glass, glowing, matte
from assets.art.rooms.shapes import Point, box, cushion, lathe, mesh, placed, surface, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("night",)

LAMPS = {
    "device": ("#ff9a70", 4.6),
    "city": ("#bfa2f8", 7.4),
    "room": ("#7f69c8", 3.4),
}

BED = (-0.55, 1.75)


def paint(light: str) -> Array:
    """The bed by the light of the device."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("bed")
    laid_over(canvas, graded(sprayed(mixed(room)), ("#1c1a54", 0.18), contrast=1.06), room)
    lamp_bloom(canvas, room.marks["device"], "#ff8a60", 70, 0.42)
    return finish(canvas.image, NIGHT)


def build() -> Stage:
    """The room and its lights: the device, the city through the window, a little of everything else."""
    stage = Stage(samples=14)
    wall = matte("#6f6496", 0.95)
    box((-5, 5), (-6, 0), (-0.1, 0), matte("#5c4a70", 0.5, 0.4))
    box((-5, 5), (0, 0.1), (0, 3.4), wall)
    box((4, 4.1), (-6, 0), (0, 3.4), wall)
    _window_wall()
    _bed()
    _table(stage)
    _picture()
    stage.sun("city", (-1.0, -0.52, 0.42), 1.6, 0.035)
    stage.panel("room", (0.5, -5.6, 2.8), (0, -0.5, 0.8), 130, (6, 1.5))
    stage.camera((-0.1, -4.3, 1.5), lens=32, rise=-0.08)
    return stage


def _window_wall() -> None:
    """The wall on the left, with the tall window that is never seen, only its light."""
    dark = matte("#2a2448")
    openings = ((-1.95, -1.2), (-1.1, -0.35))
    edges = [-7.0, *(edge for opening in openings for edge in opening), 0.0]
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        box((-3.3, -3.2), (a, b), (0, 5), dark)
    for a, b in openings:
        box((-3.3, -3.2), (a, b), (0, 1.4), dark)
        box((-3.3, -3.2), (a, b), (2.62, 5), dark)
        box((-3.3, -3.2), (a, b), (1.98, 2.03), dark)


def _bed() -> None:
    left, right = BED
    cloth, linen = matte("#9a80b2", 0.95), matte("#dccfe2", 0.95)
    box((left - 0.05, right + 0.05), (-0.1, -0.02), (0.0, 1.02), matte("#452a42", 0.6), 0.03)
    box((left, right), (-2.25, -0.1), (0.16, 0.32), matte("#4a3350", 0.7), 0.02)
    box((left, right), (-2.22, -0.12), (0.32, 0.56), linen, 0.08)
    surface(90, 80, _blanket, cloth)
    surface(60, 12, _turned_down, linen)
    with placed((left + 0.62, -0.42, 0.56), 4):
        surface(40, 30, _slept_on, linen)
    with placed((right - 0.56, -0.34, 0.56), -3, 0), placed((0, 0.06, 0.02)):
        cushion((-0.42, 0.42), (-0.26, 0.26), (0.0, 0.2), linen, 0.3, 5)


def _slept_on(u: float, v: float) -> Point:
    """His pillow: the hollow of a head in it."""
    p, q = 2 * u - 1, 2 * v - 1
    full = max(0.0, (1 - abs(p) ** 5) * (1 - abs(q) ** 5)) ** 0.3
    hollow = 0.1 * math.exp(-(((p - 0.1) / 0.38) ** 2 + (q / 0.5) ** 2))
    crease = 0.012 * math.sin(9 * p + 4 * q) * math.exp(-((p - 0.1) ** 2) * 3)
    return (0.42 * p, 0.28 * q, 0.19 * full - hollow + crease)


def _blanket(u: float, v: float) -> Point:
    """The blanket, pushed away on his side and flat on the other."""
    left, right = BED
    p, q = u * 1.24 - 0.12, v
    x, y = left + (right - left) * p, -2.42 + 1.42 * q
    over = max(0.0, -p, p - 1)
    high = 0.585 + 0.02 * math.sin(3.1 * x + 2 * y)
    his = math.exp(-(((x + 0.05) / 0.62) ** 2))
    high += his * (0.1 * math.sin(5.2 * y + 2.4 * x) ** 2 + 0.06 * math.sin(9 * x - 4 * y + 1) * math.sin(4 * y))
    high += 0.07 * his * math.exp(-(((y + 1.15) / 0.2) ** 2))
    high = max(high, 0.585)
    drop = 2.2 * over
    near = max(0.0, -2.22 - y)
    return (x + 0.02 * math.sin(8 * y) * (over > 0), y, high - drop * 1.6 - near * 1.9)


def _turned_down(u: float, v: float) -> Point:
    """The sheet folded back over the blanket on the side that is not used."""
    left, right = BED
    x = left + (right - left) * (0.48 + 0.54 * u)
    return (x, -0.86 - 0.22 * v, 0.6 + 0.05 * math.sin(math.pi * v) ** 0.5 + 0.006 * math.sin(14 * x))


def _table(stage: Stage) -> None:
    wood = matte("#7a4a48", 0.45, 0.4)
    with placed((-1.22, -0.62, 0)):
        furniture.pedestal_table(0.3, 0.62, wood, matte("#2a1c3a", 0.5))
        with placed((0.02, -0.04, 0.62), 16):
            _device(stage)
        with placed((-0.17, 0.08, 0.62)):
            household.tumbler(glass("#d9d0f0", 0.08, 0.6), glass("#c9c0e8", 0.1, 0.3))
        with placed((0.16, 0.14, 0.62), 30):
            household.book(0.19, 0.14, 0.03, "#5d4a86")
            tube([(-0.05, 0.0, 0.036), (0.0, 0.02, 0.05), (0.06, 0.0, 0.036)], 0.003, matte("#2a1c3a"))


def _device(stage: Stage) -> None:
    """The device: two small leaves, open like a book set on its edge."""
    case, lit = matte("#7a4a3a", 0.6), glowing("#ffb48a", 1.6, "device")
    for side in (-1, 1):
        with placed(turn=-34 * side):
            near, far = sorted((0.0, 0.1 * side))
            box((near, far), (0.0, 0.008), (0.0, 0.15), case, 0.003)
            edges = [0.006 * side, 0.094 * side]
            corners = [(edges[0], 0.008), (edges[1], 0.008), (edges[1], 0.142), (edges[0], 0.142)]
            mesh([(x, -0.001, z) for x, z in corners], [(0, 1, 2, 3)], lit)
    stage.bulb("device", (0.0, -0.1, 0.08), 5.0, 0.03)
    stage.mark("device", (0.0, -0.03, 0.075))


def _picture() -> None:
    """A nail and the paler square where a picture used to hang."""
    mesh(
        [(0.32, -0.002, 1.62), (0.92, -0.002, 1.62), (0.92, -0.002, 2.3), (0.32, -0.002, 2.3)],
        [(0, 1, 2, 3)],
        matte("#7d72a4", 0.95),
    )
    lathe([(0.0, -0.03), (0.008, -0.03), (0.005, 0.0)], matte("#2a1c3a", 0.4, 0.5), (0.62, 0, 2.34), 10, "y")
