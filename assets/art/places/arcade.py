"""The arcade at night: two rows of cabinets, their screens the only light, a shoe among the prizes.

The aisle runs along y. The claw machine stands in front on the right; somebody's shoe is in it.
"""

import math
import random

import bpy

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import NIGHT, finish
from assets.art.rooms import household
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mist, mixed, sprayed
from assets.art.rooms.materials import checkered, glass, glowing, matte
from assets.art.rooms.shapes import ball, box, lathe, mesh, placed, ring, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("night",)

LAMPS = {
    "screens": ("#ffe8e0", 2.0),
    "neon": ("#ff8e8a", 1.5),
    "claw": ("#ffc890", 1.6),
    "room": ("#8a60c8", 1.6),
}

LENGTH, HALF, HIGH = 8.5, 3.0, 2.9
SCREENS = ("#ff9a78", "#ffd9a0", "#ff7f90", "#a48cff", "#ffb884", "#e878b0")
# The side of a cabinet, (away from the aisle is 0, height), in metres.
PROFILE = (
    (0.0, 0.0),
    (0.0, 1.82),
    (0.52, 1.82),
    (0.56, 1.6),
    (0.42, 1.52),
    (0.36, 1.08),
    (0.74, 0.96),
    (0.74, 0.84),
    (0.6, 0.78),
    (0.6, 0.0),
)


def paint(light: str) -> Array:
    """The aisle by the light of its screens."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room, depth = stage.plate("arcade"), stage.depth("arcade")
    canvas.fill("#1c1444")
    laid_over(canvas, graded(sprayed(mixed(room, gain=1.4)), ("#2a1a58", 0.14), contrast=1.06), room)
    mist(canvas, depth, (3, 15), [(0, "#7a3f8a"), (0.5, "#d9708a"), (1, "#7a3f8a")], 0.26)
    lamp_bloom(canvas, room.marks["star"], "#ff7f80", 90, 0.3)
    return finish(canvas.image, NIGHT)


def build() -> Stage:
    """The hall and its lights: the screens, the neon, the claw machine, a violet dark."""
    stage = Stage(samples=16)
    draw = random.Random(21)
    _hall(draw)
    for k in range(8):
        for side in (-1, 1):
            if not (side > 0 and k < 2):
                _cabinet(stage, side, -1.15 + 1.02 * k, draw)
    _far_end(stage, draw)
    _claw(stage, random.Random(4))
    stage.panel("room", (0, -4.4, 2.4), (0, 3, 0.9), 120, (4, 1.5))
    stage.camera((-0.3, -4.1, 1.42), yaw=-3, lens=27, rise=-0.03)
    # The floor mirrors the screens and the star, not the bare lamps that stand in for their light.
    for thing in bpy.data.objects:
        thing.visible_glossy = thing.type != "LIGHT"
    return stage


def _hall(draw: random.Random) -> None:
    polished = checkered("#5b3a86", "#2c1f57", 0.62, 0.24)
    box((-HALF, HALF), (-5, LENGTH), (-0.1, 0), polished)
    box((-HALF, HALF), (-5, LENGTH), (HIGH, HIGH + 0.1), matte("#3a2860", 0.9))
    for side in (-1, 1):
        x = sorted((side * HALF, side * (HALF + 0.1)))
        box((x[0], x[1]), (-5, LENGTH), (0, HIGH), matte("#55387a", 0.9))
    box((-HALF, HALF), (LENGTH, LENGTH + 0.1), (0, HIGH), matte("#6a3f80", 0.9))
    _tickets(draw)
    for x in (-1.25, 1.25):
        tube(
            [(x, -4.5, HIGH - 0.06), (x, LENGTH - 0.2, HIGH - 0.06)],
            0.018,
            glowing("#ff9a98", 5.0, "neon"),
            straight=True,
        )


def _tickets(draw: random.Random) -> None:
    """Prize tickets nobody has picked up: short strips, each with a fold or two in it."""
    for _ in range(16):
        paper = matte(draw.choice(("#ffd9b0", "#ffc08a", "#f2a0a0")), 0.9)
        x, y, turn = draw.uniform(-1.7, 1.0), draw.uniform(-1.6, LENGTH - 1.5), draw.uniform(0, 180)
        with placed((x, y, 0.003), turn):
            for k in range(draw.choice((1, 2, 2, 3))):
                a, b = 0.13 * k, 0.13 * k + 0.125
                low, high = (0.0, 0.03) if k % 2 == 0 else (0.03, 0.004)
                mesh([(a, -0.032, low), (b, -0.032, high), (b, 0.032, high), (a, 0.032, low)], [(0, 1, 2, 3)], paper)


def _cabinet(stage: Stage, side: int, y: float, draw: random.Random) -> None:
    """One machine against a side wall, its screen to the aisle."""
    body = matte(draw.choice(("#4a2f7a", "#7a3f6a", "#2f2a66", "#8a4a5c")), 0.5, 0.4)
    tint = draw.choice(SCREENS)
    wall = side * (HALF - 0.05)
    points = [(wall - side * a, y + w, z) for w in (-0.36, 0.36) for a, z in PROFILE]
    n = len(PROFILE)
    walls = [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
    mesh(points, [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1)), *walls], body)
    shown = [
        (wall - side * (a + 0.012), y + w, z)
        for w, a, z in ((-0.29, 0.363, 1.13), (0.29, 0.363, 1.13), (0.29, 0.418, 1.48), (-0.29, 0.418, 1.48))
    ]
    mesh(shown, [(0, 1, 2, 3)], glowing(tint, 0.7, "screens"))
    title = [
        (wall - side * (a + 0.008), y + w, z)
        for w, a, z in ((-0.33, 0.552, 1.63), (0.33, 0.552, 1.63), (0.33, 0.524, 1.79), (-0.33, 0.524, 1.79))
    ]
    mesh(title, [(0, 1, 2, 3)], glowing(draw.choice(SCREENS), 0.5, "screens"))
    _sprites(side, wall, y, draw)
    for w, colour in ((-0.12, "#e0505a"), (0.02, "#ffc070"), (0.12, "#8a7aff")):
        ball((wall - side * 0.56, y + w, 1.03), 0.022, matte(colour, 0.3, 0.5))
    tube(
        [(wall - side * 0.55, y + 0.22, 1.0), (wall - side * 0.56, y + 0.22, 1.1)],
        0.009,
        matte("#2a1c3a"),
        straight=True,
    )
    ball((wall - side * 0.56, y + 0.22, 1.11), 0.026, matte("#e0505a", 0.3, 0.5))
    stage.bulb("screens", (wall - side * 0.78, y, 1.3), 5.0, 0.2)


def _sprites(side: int, wall: float, y: float, draw: random.Random) -> None:
    """What is on the screen: rows of small creatures coming down."""
    dark = matte("#4a2468", 0.9)
    for row in range(3):
        for column in range(5):
            if draw.random() < 0.3:
                continue
            w, t = -0.2 + 0.1 * column, 0.45 + 0.18 * row
            a, z = 0.363 + 0.055 * t + 0.02, 1.13 + 0.35 * t
            x = sorted((wall - side * a, wall - side * (a + 0.004)))
            box((x[0], x[1]), (y + w - 0.024, y + w + 0.024), (z - 0.016, z + 0.016), dark)


def _far_end(stage: Stage, draw: random.Random) -> None:
    """The prize counter under a neon star."""
    y = LENGTH - 0.06
    points = []
    for k in range(11):
        radius, a = (0.5 if k % 2 == 0 else 0.22), math.pi / 2 + math.tau * k / 10
        points.append((0.1 + radius * math.cos(a), y, 2.0 + radius * math.sin(a)))
    tube(points, 0.022, glowing("#ffd0a8", 7.0, "neon"), straight=True)
    stage.bulb("neon", (0.1, y - 0.4, 2.0), 40, 0.3)
    stage.mark("star", (0.1, y, 2.0))
    box((-1.3, 1.5), (y - 1.0, y - 0.5), (0, 1.0), matte("#a8506a", 0.6), 0.02)
    for shelf in (1.25,):
        box((-1.6, 1.8), (y - 0.25, y), (shelf - 0.03, shelf), matte("#8a4a6a", 0.7))
        for k in range(13):
            colour = draw.choice(("#e77f80", "#ffc08a", "#a48cff", "#ffe6c8"))
            ball((-1.45 + 0.25 * k, y - 0.13, shelf + 0.1), 0.1, matte(colour, 0.9), draw.uniform(0.85, 1.2))


def _claw(stage: Stage, draw: random.Random) -> None:
    """The claw machine: a lit glass box of round animals, and one shoe."""
    case, chrome = matte("#b04a6a", 0.4, 0.5), matte("#c9b8d0", 0.25, 0.5, 0.8)
    with placed((1.28, -1.05, 0), 10):
        box((-0.5, 0.5), (-0.45, 0.45), (0.0, 0.82), case, 0.02)
        box((-0.52, 0.52), (-0.47, 0.47), (1.86, 2.12), case, 0.03)
        mesh(
            [(-0.4, -0.475, 1.9), (0.4, -0.475, 1.9), (0.4, -0.475, 2.08), (-0.4, -0.475, 2.08)],
            [(0, 1, 2, 3)],
            glowing("#ffd9a0", 1.6, "claw"),
        )
        for x in (-0.49, 0.49):
            for y in (-0.44, 0.44):
                box((x - 0.015, x + 0.015), (y - 0.015, y + 0.015), (0.82, 1.86), chrome)
        pane = glass("#f0e0f4", 0.05, 0.35)
        mesh(
            [(-0.48, -0.44, 0.82), (0.48, -0.44, 0.82), (0.48, -0.44, 1.86), (-0.48, -0.44, 1.86)], [(0, 1, 2, 3)], pane
        )
        mesh(
            [(-0.49, -0.43, 0.82), (-0.49, 0.43, 0.82), (-0.49, 0.43, 1.86), (-0.49, -0.43, 1.86)], [(0, 1, 2, 3)], pane
        )
        for _ in range(60):
            x, y = draw.uniform(-0.4, 0.4), draw.uniform(-0.36, 0.36)
            z = 0.86 + 0.26 * draw.random() * (0.6 + 0.4 * (y + 0.4))
            colour = draw.choice(("#e77f80", "#ffc08a", "#a48cff", "#ffe6c8", "#c4608a", "#7a6ac0"))
            fur = matte(colour, 0.95)
            size = draw.uniform(0.06, 0.09)
            ball((x, y, z), size, fur)
            for ear in (-1, 1):
                ball((x + ear * size * 0.6, y - 0.01, z + size * 0.75), size * 0.36, fur)
        with placed((-0.16, -0.34, 1.13), 74, 18):
            household.shoe(matte("#f6f0e6", 0.6), matte("#e0505a", 0.7))
        tube([(0.12, 0, 1.86), (0.12, 0, 1.55)], 0.01, chrome, straight=True)
        ball((0.12, 0, 1.54), 0.045, chrome)
        for k in range(3):
            a = math.tau * k / 3
            c, s = math.cos(a), math.sin(a)
            tube([(0.12, 0, 1.53), (0.12 + 0.1 * c, 0.1 * s, 1.46), (0.12 + 0.04 * c, 0.04 * s, 1.38)], 0.009, chrome)
        stage.panel("claw", (0, 0, 1.84), (0, 0, 0), 14, (0.8, 0.7))
        tube([(-0.3, -0.5, 0.74), (-0.3, -0.52, 0.84)], 0.012, chrome, straight=True)
        ball((-0.3, -0.52, 0.86), 0.035, matte("#ffc070", 0.3, 0.5))
        box((0.1, 0.4), (-0.46, -0.44), (0.2, 0.52), matte("#2a1c3a"), 0.01)
        ring((0.25, -0.47, 0.36), 0.06, 0.004, chrome)
        lathe([(0.0, 0.0), (0.02, 0.0)], chrome, (0.0, -0.455, 0.6), 16, "y")
