"""Amy's flat in the evening: the editing desk, plants, an ochre lamp, a street signal on the shelf.

The screen holds one frame of her film: people waiting for the lights to change. The signal beside it is
real, and red. The desk stands against the back wall y = 0, so the screen meets the picture squarely.
"""

import random

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import spray
from assets.art.kit.shapes import Path, circle, oval, polygon, rectangle, spline
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glowing, matte
from assets.art.rooms.shapes import box, cushion, lathe, leaf, mesh, placed, tube
from assets.art.rooms.stage import Plate, Stage

LIGHTS = ("evening",)

SCREEN = (-1.62, -0.42, 1.0, 1.66)
WINDOW = (1.15, 3.1, 0.92, 2.5)


LAMPS = {
    "lamp": ("#ffb054", 1.3),
    "screen": ("#f0a0b8", 0.9),
    "signal": ("#ff4a3a", 0.8),
    "dusk": ("#e080b0", 0.9),
    "room": ("#9c80c4", 2.3),
}


def paint(light: str) -> Array:
    """The flat by the lamp and the screen."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("amys_flat")
    outlook.city(canvas, outlook.NIGHT, lift=-10)
    laid_over(canvas, graded(sprayed(mixed(room, gain=1.3)), ("#3a1a58", 0.14), saturation=1.06), room)
    _frame(canvas, room)
    _timeline(canvas, room)
    lamp_bloom(canvas, room.marks["lamp"], "#ffa44e", 110, 0.42)
    lamp_bloom(canvas, room.marks["signal"], "#ff4a3a", 34, 0.3)
    return finish(canvas.image, Print(bloom=0.26, halation=0.16, vignette=0.38))


def _frame(canvas: Canvas, room: Plate) -> None:
    """The frame: seven people at a kerb, lit red, seen from across the street."""
    x0, y0 = room.marks["screen upper left"]
    x1, y1 = room.marks["screen lower right"]
    wide, high = x1 - x0, y1 - y0
    part = canvas.window(x0, y0, x1, y1)
    part.fill(
        part.down(y0, y1, [(0, "#53408c"), (0.35, "#c26a8c"), (0.68, "#ffb48c"), (0.72, "#d97f80"), (1, "#7a4478")])
    )
    draw = np.random.default_rng(4)
    blocks = []
    x = x0
    while x < x1:
        width = draw.uniform(0.06, 0.13) * wide
        blocks.append(rectangle(x, y0 + draw.uniform(0.05, 0.38) * high, width, high))
        x += width * draw.uniform(0.9, 1.25)
    street = part.mask(rectangle(x0, y0 + 0.7 * high, wide, high))
    part.over("#9a5a90", part.mask(*blocks) * (1 - street) * 0.45)
    for k in range(7):
        a = x0 + (0.02 + 0.145 * k) * wide
        foot = x0 + (k - 3) * 0.2 * wide + 0.5 * wide
        stripe = [
            (a, y0 + 0.77 * high),
            (a + 0.075 * wide, y0 + 0.77 * high),
            (foot + 0.1 * wide, y1),
            (foot - 0.02 * wide, y1),
        ]
        part.over("#f6c8b4", part.mask(polygon(stripe)) * 0.75)
    for k, (place, tall, build_) in enumerate(
        (
            (0.11, 0.5, 1.1),
            (0.22, 0.44, 0.95),
            (0.33, 0.53, 1.0),
            (0.47, 0.35, 0.8),
            (0.585, 0.5, 1.15),
            (0.74, 0.47, 0.9),
            (0.88, 0.52, 1.05),
        )
    ):
        x, foot = x0 + place * wide, y0 + (0.745 + 0.012 * (k % 3)) * high
        body = part.mask(*_waiting(x, foot, tall * 1.2 * high, build_, k))
        part.over(("#2f2158", "#4d2a60", "#28204f", "#5f345e", "#3a2456", "#262049", "#4a2a58")[k], body)
        part.screen("#ff7a5c", np.clip(body - np.roll(body, -2, 1), 0, 1) * 0.8)
    part.light("#ff5a44", blur(part.mask(circle(x0 + 0.945 * wide, y0 + 0.2 * high, 5)), 2.5) * 1.4)
    glass = smoothstep(0.1, 1.0, (part.x - x0) / wide * 0.6 + (y1 - part.y) / high * 0.4)
    part.screen("#ffd0c0", spray(glass * 0.1, 3, 0.2))


def _waiting(x: float, foot: float, tall: float, width: float, k: int) -> list[Path]:
    """One waiting person, front or back: a coat, legs, a head; some with a bag."""
    w = tall * 0.118 * width
    hem = 1.1 if k % 3 == 1 else 0.82
    outline = (
        (0.24, 0.865),
        (0.86, 0.82),
        (1.08, 0.74),
        (1.22, 0.56),
        (1.1, 0.43),
        (0.86, 0.44),
        (0.8, 0.56),
        (hem, 0.27),
    )
    right = [(x + a * w, foot - b * tall) for a, b in outline]
    left = [(x - a * w, foot - b * tall) for a, b in reversed(outline)]
    parts = [spline([*right, *left], tension=0.25)]
    parts += [rectangle(x + s * w * 0.42 - w * 0.25, foot - tall * 0.3, w * 0.5, tall * 0.3, 2) for s in (-1, 1)]
    turned = (k % 3 - 1) * tall * 0.012
    parts.append(oval(x + turned, foot - tall * 0.925, tall * 0.055, tall * 0.071))
    if k in (1, 4):
        parts.append(rectangle(x + w * 0.9, foot - tall * 0.42, w * 0.7, tall * 0.15, 2))
    if k == 6:
        parts.append(circle(x - tall * 0.03, foot - tall * 0.985, tall * 0.034))
    if k == 2:
        brim = foot - tall * 0.965
        parts += [
            oval(x + turned, brim, tall * 0.082, tall * 0.012),
            oval(x + turned, brim - 2, tall * 0.05, tall * 0.04),
        ]
    return parts


def _timeline(canvas: Canvas, room: Plate) -> None:
    """The smaller screen: clips laid out in time, all of them nearly the same length."""
    x0, y0 = room.marks["strip upper left"]
    x1, y1 = room.marks["strip lower right"]
    part = canvas.window(x0, y0, x1, y1)
    part.fill("#3a2a62")
    draw = np.random.default_rng(6)
    for row, colour in enumerate(("#d9825f", "#a8588c", "#d9a25a", "#7a6ac0")):
        y, x = y0 + (0.18 + 0.2 * row) * (y1 - y0), x0 + 5
        while x < x1 - 8:
            width = draw.uniform(0.06, 0.16) * (x1 - x0)
            bar = part.mask(rectangle(x, y, width - 2, 0.13 * (y1 - y0), 1.5))
            part.over(colour, bar * draw.uniform(0.55, 0.95))
            x += width
    needle = part.mask(rectangle(x0 + 0.56 * (x1 - x0), y0, 1.6, y1 - y0))
    part.over("#ffe6c8", blur(needle, 0.4))


def build() -> Stage:
    """The room and its lights: lamp, screen, the red signal, the dusk outside, the room behind us."""
    stage = Stage(samples=14)
    _shell()
    _desk(stage)
    _screens(stage)
    _shelf(stage)
    _stills(random.Random(3))
    _plants()
    _foreground()
    stage.panel("dusk", (2.1, 0.5, 1.7), (0.6, -3, 0.4), 130, (1.9, 1.5))
    stage.panel("room", (0.5, -5.2, 2.3), (0, 0, 1.0), 110, (5, 1.6))
    stage.camera((0.15, -4.7, 1.38), lens=28, rise=-0.03)
    return stage


def _shell() -> None:
    wall, frame = matte("#a27a92", 0.95), matte("#e0c0b4", 0.7)
    x0, x1, z0, z1 = WINDOW
    box((-5, 5), (-6, 0.2), (-0.1, 0), matte("#7c5560", 0.4, 0.4))
    for k in range(22):
        box((-4.4 + 0.42 * k, -4.394 + 0.42 * k), (-6, 0), (0, 0.0015), matte("#4f3548"))
    box((-5, 5), (-6, 0.2), (2.85, 2.95), matte("#8a6490", 0.95))
    box((-4.3, -4.2), (-6, 0.2), (0, 2.85), wall)
    box((4.2, 4.3), (-6, 0.2), (0, 2.85), wall)
    for x, z in (((-4.2, x0), (0, 2.85)), ((x1, 4.2), (0, 2.85)), ((x0, x1), (0, z0)), ((x0, x1), (z1, 2.85))):
        box(x, (0, 0.2), z, wall)
    for x in (x0, (x0 + x1) / 2, x1):
        box((x - 0.03, x + 0.03), (0.06, 0.12), (z0, z1), frame)
    for z in (z0, 1.98, z1):
        box((x0, x1), (0.055, 0.125), (z - 0.025, z + 0.025), frame)
    box((x0 - 0.08, x1 + 0.08), (-0.2, 0.06), (z0 - 0.045, z0), frame)
    box((-4.2, 4.2), (-0.02, 0), (0, 0.1), frame)


def _desk(stage: Stage) -> None:
    wood, leg = matte("#b07a52", 0.5, 0.4), matte("#4a2a4a", 0.6)
    with placed((-1.05, -0.5, 0)):
        furniture.table((2.7, 0.86, 0.76), wood, leg, 0.045)
    with placed((-2.12, -0.42, 0.76), -8):
        bulb = household.desk_lamp("lamp", matte("#c9873f", 0.4, 0.5, 0.6), "#eaa84e", 0.8, 0.28)
        stage.bulb("lamp", bulb, 52, 0.06)
        stage.mark("lamp", bulb)
    with placed((-0.75, -0.66, 0.76)):
        box((-0.24, 0.24), (-0.075, 0.075), (0, 0.018), matte("#5a3a62", 0.7), 0.006)
        for k in range(4):
            box((-0.225, 0.225), (-0.06 + 0.031 * k, -0.036 + 0.031 * k), (0.018, 0.024), matte("#8a6a90", 0.7))
    with placed((-0.24, -0.68, 0.76)):
        lathe([(0.0, 0.03), (0.062, 0.03), (0.07, 0.0)], matte("#c9873f", 0.4, 0.5, 0.5))
    with placed((-1.66, -0.62, 0.76), 12):
        household.books(["#a8586c", "#5d4a86", "#c98a4a"], random.Random(5), (0.22, 0.17))
    with placed((0.1, -0.6, 0.76), -40):
        household.cup("#e0a85a")
    with placed((0.02, -0.44, 0.76), 20):
        household.cup("#8f86b4")
    with placed((-0.55, -1.32, 0), 158):
        furniture.office_chair(matte("#c98f4a", 0.9), leg)


def _screens(stage: Stage) -> None:
    case = matte("#32204a", 0.5, 0.4)
    x0, x1, z0, z1 = SCREEN
    y = -0.34
    box((x0 - 0.03, x1 + 0.03), (y, y + 0.04), (z0 - 0.035, z1 + 0.03), case, 0.012)
    mesh(
        [(x0, y - 0.002, z0), (x1, y - 0.002, z0), (x1, y - 0.002, z1), (x0, y - 0.002, z1)],
        [(0, 1, 2, 3)],
        glowing("#f0a08c", 0.6, "screen"),
    )
    stage.mark("screen upper left", (x0, y - 0.002, z1))
    stage.mark("screen lower right", (x1, y - 0.002, z0))
    lathe([(0.0, 0.02), (0.14, 0.016), (0.15, 0.0)], case, ((x0 + x1) / 2, -0.3, 0.76))
    tube([((x0 + x1) / 2, -0.29, 0.77), ((x0 + x1) / 2, -0.3, 1.1)], 0.022, case, straight=True)
    stage.panel("screen", ((x0 + x1) / 2, y - 0.03, (z0 + z1) / 2), ((x0 + x1) / 2, -3, 0.9), 16, (1.1, 0.6))
    a, b, c, d = -0.28, 0.22, 0.99, 1.3
    box((a - 0.015, b + 0.015), (-0.38, -0.35), (c - 0.018, d + 0.015), case, 0.008)
    tube([((a + b) / 2, -0.34, 0.77), ((a + b) / 2, -0.35, 1.02)], 0.016, case, straight=True)
    lathe([(0.0, 0.016), (0.09, 0.014), (0.1, 0.0)], case, ((a + b) / 2, -0.34, 0.76))
    stage.mark("strip upper left", (a, -0.382, d))
    stage.mark("strip lower right", (b, -0.382, c))


def _shelf(stage: Stage) -> None:
    wood = matte("#a8704c", 0.6)
    with placed((-2.75, 0, 0)):
        box((0, 3.2), (-0.28, 0), (2.02, 2.05), wood)
        for x in (0.3, 2.9):
            tube([(x, -0.02, 1.84), (x, -0.22, 2.02)], 0.01, matte("#4a2a4a"), straight=True)
        with placed((0.1, -0.02, 2.05)):
            household.spines(
                1.05, ["#a8586c", "#c9873f", "#5d4a86", "#e0b48a", "#7a3f5c", "#8f86b4"], random.Random(14), 0.27
            )
    _signal(stage)
    with placed((-0.2, -0.14, 2.05)):
        lathe([(0.0, 0.0), (0.08, 0.0), (0.11, 0.15), (0.1, 0.15), (0.0, 0.12)], matte("#c06a5a", 0.9))
        green, draw = matte("#7fa07c", 0.7), random.Random(6)
        for k in range(7):
            x, drop = -0.12 + 0.045 * k, draw.uniform(0.18, 0.62)
            path = [(x * 0.4, 0, 0.14), (x, -0.13, 0.15), (x * 1.5, -0.18, -0.1), (x * 1.6, -0.17, -drop)]
            tube(path, 0.005, green)
            for j in range(int(drop / 0.07)):
                z = 0.05 - 0.075 * j
                side = 0.07 if j % 2 else -0.07
                leaf((x * 1.45, -0.17, z), (x * 1.5 + side, -0.2, z - 0.03), 0.05, 0.03, green)


def _signal(stage: Stage) -> None:
    """A pedestrian signal, taken down from some street: the red figure is lit."""
    dark = matte("#2e2444", 0.5, 0.4)
    with placed((-1.02, -0.17, 2.05)):
        box((-0.14, 0.14), (-0.08, 0.1), (0.0, 0.56), dark, 0.02)
        for z in (0.145, 0.415):
            lathe([(0.115, -0.001), (0.12, -0.09)], dark, (0, -0.08, z), 32, "y")
            lathe([(0.0, 0.002), (0.112, 0.002)], matte("#3a2a50", 0.3, 0.5), (0, -0.084, z), 32, "y")
        red = glowing("#ff5a44", 5.0, "signal")
        lathe([(0.0, -0.003), (0.019, -0.003)], red, (0, -0.09, 0.485), 20, "y")
        box((-0.032, 0.032), (-0.097, -0.093), (0.395, 0.46), red)
        for x in (-0.017, 0.017):
            box((x - 0.012, x + 0.012), (-0.097, -0.093), (0.335, 0.395), red)
        stage.bulb("signal", (0, -0.3, 0.41), 2.2, 0.08)
        stage.mark("signal", (0, -0.09, 0.41))


def _stills(draw: random.Random) -> None:
    """Stills pinned beside the screen, in rows, one of them missing."""
    tints = ("#e8a088", "#c4708c", "#8a6ab0", "#f0b890", "#a8588c", "#6a5aa0", "#e0c0a8")
    for row in range(3):
        for column in range(3):
            if (row, column) == (1, 2):
                continue
            x, z = 0.36 + 0.245 * column + draw.uniform(-0.008, 0.008), 1.3 + 0.2 * row
            with placed((x, -0.012 - 0.001 * column, z), 0, draw.uniform(-3, 3)):
                box((-0.1, 0.1), (-0.002, 0), (-0.075, 0.075), matte("#f0dcc8", 0.9))
                box((-0.088, 0.088), (-0.004, -0.002), (-0.055, 0.06), matte(draw.choice(tints), 0.9))
                box((-0.088, 0.088), (-0.005, -0.004), (-0.055, -0.02), matte("#4a2f62", 0.9))
                for k in range(draw.randint(2, 4)):
                    figure = -0.07 + 0.042 * k
                    box((figure, figure + 0.014), (-0.006, -0.005), (-0.045, 0.012), matte("#32204a", 0.9))


def _plants() -> None:
    with placed((2.5, -0.62, 0)):
        household.plant(random.Random(4), matte("#c06a5a", 0.9), matte("#6a9478", 0.7), 1.35, 20, 0.17)
    for x, pot, height in ((1.5, "#d9a25a", 0.22), (1.78, "#a8586c", 0.15), (2.75, "#8a6ab0", 0.26)):
        with placed((x, -0.08, WINDOW[2])):
            household.succulent(random.Random(int(100 * x)), matte(pot, 0.8), matte("#7fa07c", 0.7), height)


def _foreground() -> None:
    cloth = matte("#8a5a9a", 0.95)
    box((-0.5, 3.2), (-3.0, -1.0), (0, 0.014), matte("#b87a78", 0.98))
    with placed((2.45, -1.75, 0), 214):
        furniture.sofa(cloth, matte("#4a2a4a"), 1.15)
    with placed((2.35, -1.85, 0.55), 40, -60):
        cushion((-0.2, 0.2), (-0.2, 0.2), (-0.06, 0.08), matte("#d9a25a"), 0.4, 3)
