"""A borrowed cabin: snow filling the window, an iron stove, boots drying on a newspaper.

Act four takes the colour out of the middle: the window is nearly white, and what colour there is stands
at the edges. The room faces +y; the window is in the wall y = 0.
"""

import math
import random

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, Stops
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import NIGHT, Print, finish
from assets.art.kit.light import haze, spray
from assets.art.kit.shapes import Path, circle, oval, polygon, spline, tapered
from assets.art.rooms import furniture, household
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glowing, matte
from assets.art.rooms.shapes import Material, ball, box, cushion, lathe, mesh, placed, ring, tube
from assets.art.rooms.stage import Plate, Stage

LIGHTS = ("day", "night")

WINDOW = (-2.0, 2.2)
SILL, HEAD = 0.72, 2.52
# Pines from far to near: (seed, foot of the row, smallest and largest height, how many).
PINES = ((3, 545, (50, 110), 64), (5, 590, (90, 190), 40), (8, 655, (170, 360), 17))


def paint(light: str) -> Array:
    """The cabin by snow light, or by the stove."""
    return {"day": _day, "night": _night}[light]()


def _day() -> Array:
    stage, canvas = build(), Canvas()
    stage.merge(
        {"snow": ("#dcdcf0", 1.0), "stove": ("#ff8a4a", 0.55), "room": ("#b898c4", 3.2), "lantern": ("#ffb060", 0.0)}
    )
    room = stage.plate("cabin")
    tones = ("#e3e1ea", "#c9c8d8", "#a9a9c2")
    _snowfield(canvas, [(0, "#c3c4d6"), (0.5, "#dcdbe5"), (1, "#efecee")], tones, "#f4f2f3")
    _falling(canvas, "#ffffff", 0.8)
    laid_over(canvas, graded(sprayed(mixed(room, gain=1.3)), ("#3a2a5c", 0.14), saturation=1.0), room)
    _stalk(canvas, room)
    return finish(_drained(canvas, 0.42), Print(bloom=0.2, threshold=0.8, vignette=0.36))


def _night() -> Array:
    stage, canvas = build(), Canvas()
    stage.merge(
        {"snow": ("#5a62c8", 0.13), "stove": ("#ff7e3c", 2.2), "room": ("#5c48a8", 1.1), "lantern": ("#ffac5c", 1.0)}
    )
    room = stage.plate("cabin")
    tones = ("#4a4c80", "#35376a", "#232552")
    _snowfield(canvas, [(0, "#1d1f4c"), (0.55, "#33356c"), (1, "#565a92")], tones, "#7478ac")
    _falling(canvas, "#c9ccf0", 0.7)
    laid_over(canvas, graded(sprayed(mixed(room, gain=1.2)), ("#221a50", 0.16)), room)
    lamp_bloom(canvas, room.marks["stove"], "#ff7a3a", 80, 0.45)
    lamp_bloom(canvas, room.marks["lantern"], "#ffa050", 80, 0.4)
    _stalk(canvas, room)
    return finish(_drained(canvas, 0.3), NIGHT)


def _stalk(canvas: Canvas, room: Plate) -> None:
    """The stalk and the leaf of the apple on the sill."""
    x, y = room.marks["apple"]
    part = canvas.window(x - 30, y - 30, x + 40, y + 30)
    part.multiply("#5a2a48", blur(part.mask(oval(x, y + 2, 8, 3)), 1.5) * 0.8)
    part.over("#3a2434", part.mask(tapered([(x, y + 2), (x + 1, y - 6), (x + 5, y - 13)], (2.4, 2.0, 3.0))))
    part.over("#6a6a70", part.mask(tapered([(x + 2, y - 5), (x + 11, y - 11), (x + 21, y - 9)], (0.6, 6.5, 0.6))))


def _drained(canvas: Canvas, amount: float) -> Array:
    """Take colour out of the middle of the picture, and leave it at the edges."""
    across, down = (canvas.x - 960) / 820, (canvas.y - 420) / 520
    middle = (amount * np.exp(-((across**2 + down**2) ** 1.3)))[..., None]
    grey = (canvas.image @ np.array([0.3, 0.59, 0.11], np.float32))[..., None] * np.array([0.99, 0.985, 1.03])
    return np.asarray(canvas.image * (1 - middle) + grey * middle, np.float32)


def _snowfield(canvas: Canvas, sky: Stops, tones: tuple[str, str, str], ground: str) -> None:
    """Hills, three depths of pines, and untouched snow with one line of tracks."""
    canvas.fill(canvas.down(60, 560, sky))
    hill = spline(
        [(-60, 520), (260, 430), (560, 470), (900, 395), (1260, 465), (1560, 420), (2000, 510), (2000, 800), (-60, 800)]
    )
    canvas.over(tones[0], canvas.mask(hill) * 0.75)
    for (seed, foot, heights, count), tone in zip(PINES, tones, strict=True):
        draw = np.random.default_rng(seed)
        trees = [
            _pine(draw, draw.uniform(-40, 1960), foot + draw.normal(0, 7), draw.uniform(*heights)) for _ in range(count)
        ]
        canvas.over(tone, canvas.mask(*trees))
        haze(canvas, foot - heights[1] * 0.6, foot + 14, [(0, ground), (1, ground)], 0.8, seed)
    bank = spline([(-60, 600), (300, 626), (760, 610), (1240, 640), (2000, 604), (2000, 1080), (-60, 1080)])
    canvas.over(ground, canvas.mask(bank))
    canvas.multiply(tones[1], spray(smoothstep(600, 800, canvas.y) * 0.5 * canvas.mask(bank), 4, 0.3))
    steps = [circle(1010 + 90 * math.sin(k * 0.2) + 7 * (k % 2), 625 + k * 8.5, 2 + 0.22 * k) for k in range(22)]
    canvas.over(tones[1], blur(canvas.mask(*steps), 1.0) * 0.8)


def _pine(draw: np.random.Generator, x: float, foot: float, height: float) -> Path:
    """A snow-laden pine: layered skirts, each side a little different."""
    left, right = [], []
    layers = 7
    for k in range(1, layers + 1):
        y = foot - height * (1 - k / layers)
        wide = height * 0.23 * (k / layers) ** 0.9
        for side, points in ((-1, left), (1, right)):
            reach = wide * draw.uniform(0.85, 1.15)
            points += [(x + side * reach, y), (x + side * reach * 0.5, y - height * 0.012)]
    return polygon([(x, foot - height * 1.04), *right, *reversed(left)])


def _falling(canvas: Canvas, colour: str, amount: float) -> None:
    draw = np.random.default_rng(17)
    flakes = [
        (circle(draw.uniform(0, 1920), draw.uniform(40, 720), draw.gamma(2.2, 0.8) + 0.7), draw.uniform(0.25, 1))
        for _ in range(520)
    ]
    canvas.screen(colour, blur(canvas.weighted(flakes), 0.7) * amount)


def build() -> Stage:
    """The cabin and its lights: the snow outside, the stove, the lantern, the rest of the room."""
    stage = Stage(samples=20)
    _shell(random.Random(11))
    _stove(stage)
    _lantern(stage)
    _chair(stage)
    stage.panel("snow", (0.1, 0.45, 1.65), (0, -3, 0.4), 260, (3.7, 1.7))
    stage.panel("room", (1.2, -5.4, 2.5), (0, -1, 0.8), 110, (5, 1.6))
    stage.camera((0.1, -5.1, 1.36), lens=30, rise=-0.03)
    return stage


def _shell(draw: random.Random) -> None:
    x0, x1 = WINDOW
    woods = [matte(c, 0.8) for c in ("#a06c58", "#966352", "#a8735a", "#8f5c50")]
    floors = [matte(c, 0.5, 0.4) for c in ("#75504e", "#6d4a4b", "#7c5550")]
    for k in range(19):
        x = -4.75 + 0.5 * k
        box((x, x + 0.494), (-6, 0), (-0.1, 0), draw.choice(floors))
    box((-5, 5), (-6, 0), (-0.2, -0.02), matte("#2a1a2c"))
    for k in range(17):
        z = 0.19 * k
        _board((-4.6, 4.6), (z, z + 0.183), draw.choice(woods))
        for x in (-4.3, 4.3):
            side = sorted((x, x + math.copysign(0.1, x)))
            box((side[0], side[1]), (-6, 0), (z, z + 0.183), draw.choice(woods))
    for x, z in (((-4.6, x0), (0, 3.3)), ((x1, 4.6), (0, 3.3)), ((x0, x1), (0, SILL)), ((x0, x1), (HEAD, 3.3))):
        box(x, (0.03, 0.2), z, matte("#8f5c50", 0.8))
    _ceiling(draw, woods)
    frame = matte("#55302f", 0.6)
    for a, b in ((x0 - 0.09, x0), (x1, x1 + 0.09)):
        box((a, b), (-0.06, 0.22), (SILL - 0.06, HEAD + 0.09), frame)
    for a, b in ((SILL - 0.09, SILL), (HEAD, HEAD + 0.09)):
        box((x0 - 0.14, x1 + 0.14), (-0.16 if a < 1 else -0.07, 0.22), (a, b), frame)
    for x in (-0.62, 0.82):
        box((x - 0.022, x + 0.022), (0.0, 0.05), (SILL, HEAD), frame)


def _board(x: tuple[float, float], z: tuple[float, float], wood: Material) -> None:
    """One board of the window wall, cut where the window is."""
    if z[1] <= SILL - 0.02 or z[0] >= HEAD + 0.02:
        box(x, (0, 0.06), z, wood)
        return
    box((x[0], WINDOW[0]), (0, 0.06), z, wood)
    box((WINDOW[1], x[1]), (0, 0.06), z, wood)


def _ceiling(draw: random.Random, woods: list[Material]) -> None:
    """A pitched ceiling on three beams."""
    for side in (-1, 1):
        for k in range(9):
            a, b = 0.52 * k, 0.52 * (k + 1) - 0.006
            points = [(side * q, y, 3.55 - 0.2 * q) for y in (-6, 0.1) for q in (a, b)]
            mesh(points, [(0, 1, 3, 2)], draw.choice(woods))
    for y in (-0.9, -2.7, -4.5):
        box((-4.4, 4.4), (y - 0.09, y + 0.09), (2.66, 2.86), matte("#4f2f34", 0.8))


def _stove(stage: Stage) -> None:
    iron = matte("#2e2233", 0.45, 0.5)
    with placed((-1.98, -1.0, 0), 16):
        box((-0.75, 0.7), (-0.75, 0.55), (0, 0.035), matte("#6a5a70", 0.8))
        for x in (-0.26, 0.26):
            for y in (-0.2, 0.2):
                box((x - 0.03, x + 0.03), (y - 0.03, y + 0.03), (0.03, 0.2), iron)
        box((-0.34, 0.34), (-0.27, 0.27), (0.2, 0.82), iron, 0.03)
        box((-0.38, 0.38), (-0.31, 0.31), (0.82, 0.86), iron, 0.012)
        box((-0.24, 0.24), (-0.285, -0.26), (0.32, 0.68), iron, 0.01)
        mesh(
            [(-0.19, -0.288, 0.38), (0.19, -0.288, 0.38), (0.19, -0.288, 0.63), (-0.19, -0.288, 0.63)],
            [(0, 1, 2, 3)],
            glowing("#ff8a40", 1.6, "stove"),
        )
        for x in (-0.065, 0.065):
            box((x - 0.01, x + 0.01), (-0.3, -0.288), (0.38, 0.63), iron)
        stage.panel("stove", (0.0, -0.31, 0.5), (0.3, -2.0, 0.1), 40, (0.38, 0.26))
        stage.mark("stove", (0, -0.29, 0.5))
        lathe([(0.085, 0.86), (0.085, 3.6)], iron, (0, 0.08, 0))
        lathe([(0.1, 1.6), (0.1, 1.65)], iron, (0, 0.08, 0))
        with placed((0.14, -0.02, 0.86), 20):
            household.kettle(matte("#a84a4c", 0.4, 0.5), matte("#2a1a2c"))
    _logs(random.Random(9))
    with placed((-1.02, -1.2, 0), 12):
        box((-0.36, 0.36), (-0.25, 0.25), (0.0, 0.006), matte("#c9bfc0", 0.95))
        for x, turn in ((-0.13, 8), (0.13, -12)):
            with placed((x, 0.02, 0.006), turn):
                household.boot(matte("#7a4438", 0.6), matte("#2e2030", 0.7))


def _logs(draw: random.Random) -> None:
    bark, cut = matte("#6e4a48", 0.9), matte("#c99a74", 0.9)
    for row, count in enumerate((6, 5, 4)):
        for k in range(count):
            x, z = 0.75 + 0.155 * k + (0.08 if row % 2 else 0), 0.085 + 0.14 * row
            radius = draw.uniform(0.062, 0.078)
            lathe([(0.0, -0.3), (radius * 0.93, -0.3)], cut, (x, -0.32, z), 12, "y")
            lathe([(radius * 0.93, -0.3), (radius, -0.29), (radius, 0.3)], bark, (x, -0.32, z), 12, "y")


def _lantern(stage: Stage) -> None:
    iron = matte("#3a2436", 0.5, 0.5)
    with placed((1.98, -1.2, 1.78)):
        tube([(0, 0, 0.34), (0, 0, 0.8)], 0.004, iron, straight=True)
        ring((0, 0, 0.32), 0.035, 0.005, iron)
        lathe([(0.0, 0.0), (0.075, 0.0), (0.075, 0.03)], iron, sides=20)
        lathe([(0.02, 0.29), (0.045, 0.27), (0.08, 0.21)], iron, sides=20)
        glow = lathe([(0.055, 0.03), (0.065, 0.12), (0.055, 0.21)], glowing("#ffc47a", 4.0, "lantern"), sides=20)
        glow.visible_shadow = False
        stage.bulb("lantern", (0, 0, 0.12), 42, 0.05)
        stage.mark("lantern", (0, 0, 0.12))


def _chair(stage: Stage) -> None:
    cloth, leg = matte("#7a5a8c", 0.95), matte("#3a2434", 0.6)
    with placed((1.95, -1.65, 0), 216):
        furniture.sofa(cloth, leg, 1.0)
    with placed((0.95, -1.25, 0)):
        furniture.stool(matte("#8a5a48", 0.6), leg, 0.5)
        with placed((0.02, 0.02, 0.5), 24):
            top = household.books(["#b98a5a", "#5a4a80"], random.Random(2), (0.2, 0.15))
            with placed((0.0, 0, top)):
                household.cup("#d9c8b8")
    with placed((-0.1, -2.1, 0)):
        lathe([(0.0, 0.014), (1.0, 0.014), (1.04, 0.0)], matte("#8c6a80", 0.98), sides=72)
        lathe([(0.72, 0.0145), (0.8, 0.0146)], matte("#b98a8c", 0.98), sides=72)
    with placed((1.8, -1.72, 0.56), 34, -58):
        cushion((-0.2, 0.2), (-0.2, 0.2), (-0.06, 0.08), matte("#c9873f"), 0.4, 3)
    ball((0.3, -0.1, SILL + 0.045), 0.045, matte("#a8586c"))
    stage.mark("apple", (0.3, -0.1, SILL + 0.086))
