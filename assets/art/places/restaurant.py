"""A restaurant on a Friday night: a rose banquette, small lamps, rain on the long window.

The bench runs along the back wall y = 0 under the window. Someone has folded the receipt into a boat.
"""

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smear
from assets.art.kit.finish import NIGHT, finish
from assets.art.kit.shapes import circle, oval, tapered
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glass, matte
from assets.art.rooms.shapes import box, placed
from assets.art.rooms.stage import Stage

LIGHTS = ("night",)

TABLES = (1.95, 0.0, -1.95, -3.7)
SILL, HEAD = 1.22, 2.55


LAMPS = {
    "lamp": ("#ffa862", 1.25),
    "street": ("#d070c0", 0.5),
    "fill": ("#a85ab0", 2.2),
}


def paint(light: str) -> Array:
    """The bench by lamplight."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("restaurant")
    _rain(canvas)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#3a1a55", 0.15), contrast=1.08, saturation=1.08), room)
    for at in room.marks.values():
        lamp_bloom(canvas, at, "#ff9a5c", 80, 0.32)
    return finish(canvas.image, NIGHT)


def _rain(canvas: Canvas) -> None:
    """The street as lights out of focus, and drops running down the glass in front of it."""
    outlook.city(canvas, outlook.NIGHT, lift=150)
    canvas.image[:] = blur(canvas.image, 15)
    canvas.multiply("#7a4a90", np.full(canvas.shape, 0.5, np.float32))
    draw = np.random.default_rng(12)
    for colour, count in (("#ffb27a", 46), ("#ff7f86", 30), ("#ffe0b0", 16), ("#9a86ff", 20)):
        discs = [
            (circle(draw.uniform(0, 1920), draw.normal(430, 70), draw.uniform(9, 27)), draw.uniform(0.12, 0.6))
            for _ in range(count)
        ]
        canvas.light(colour, blur(canvas.weighted(discs), 1.6) * 0.55)
    beads, runs = [], []
    for _ in range(300):
        x, y, size = draw.uniform(0, 1920), draw.uniform(0, 560), draw.gamma(1.6, 0.8) + 0.6
        beads.append((oval(x, y, size, size * 1.5), draw.uniform(0.15, 0.6)))
    for _ in range(90):
        x, y, size, run = draw.uniform(0, 1920), draw.uniform(40, 560), draw.uniform(1.6, 3.2), draw.uniform(50, 220)
        beads.append((oval(x, y, size, size * 1.9), draw.uniform(0.5, 0.95)))
        runs.append(
            (tapered([(x + draw.uniform(-2, 2), y - run), (x, y - run / 2), (x, y)], (0.4, size, size * 1.6)), 0.5)
        )
    wet = canvas.weighted(runs)
    canvas.image[:] = canvas.image * (1 - wet[..., None]) + smear(canvas.image, 1, 30) * wet[..., None]
    canvas.screen("#e8b0d0", wet * 0.3)
    drops = canvas.weighted(beads)
    canvas.multiply("#4a2a78", np.roll(drops, -2, 0) * 0.4)
    canvas.screen("#ffcfc0", np.roll(drops, 1, 0) * 0.45)


def build() -> Stage:
    """The room and its lights: the table lamps, the street, the rest of the restaurant behind us."""
    stage = Stage(samples=20)
    _shell()
    with placed((-4.6, -0.02, 0)):
        furniture.banquette(9.2, matte("#b8587a", 0.8), matte("#3a2048", 0.7))
    for i, x in enumerate(TABLES):
        _table(stage, x, i)
    _coat()
    stage.panel("street", (0, 0.5, 1.9), (0, -3, 0.6), 160, (9, 1.2))
    stage.panel("fill", (0.5, -5.2, 2.6), (0, 0, 0.8), 110, (6, 1.5))
    stage.camera((3.0, -3.7, 1.36), yaw=33, lens=28, rise=-0.04)
    return stage


def _shell() -> None:
    wall, frame = matte("#6e3f68", 0.9), matte("#2a1638", 0.5, 0.4)
    box((-5, 5), (-6, 0.1), (-0.1, 0), matte("#5c3a5c", 0.35, 0.5))
    box((-5, 5), (-6, 0.1), (3.0, 3.1), matte("#5a3866", 0.95))
    box((-5.1, -4.6), (-6, 0.1), (0, 3), wall)
    box((4.6, 5), (-6, 0.1), (0, 3), wall)
    box((-4.6, 4.6), (0, 0.2), (0, SILL), wall)
    box((-4.6, 4.6), (0, 0.2), (HEAD, 3.0), wall)
    box((-4.6, 4.6), (-0.14, 0.05), (SILL - 0.04, SILL), matte("#8c4a44", 0.4, 0.5))
    for x in (-4.58, -2.2, 1.0, 3.6, 4.58):
        box((x - 0.03, x + 0.03), (0.02, 0.1), (SILL, HEAD), frame)
    box((-4.6, 4.6), (0.02, 0.1), (HEAD - 0.04, HEAD), frame)
    box((-4.6, 4.6), (0.02, 0.1), (2.2, 2.225), frame)


def _table(stage: Stage, x: float, i: int) -> None:
    clear, wine = glass("#f6e6f0", 0.06, 0.5), matte("#6a1a38", 0.2, 0.5)
    china, metal, dark = matte("#f0dccb", 0.35, 0.5), matte("#c9b8b0", 0.3, 0.5, 0.8), matte("#2a1638", 0.5)
    with placed((x, -1.02, 0)):
        furniture.laid_table(0.92, 0.68, 0.74, matte("#ecd2c4", 0.9), dark, 0.26)
        with placed((0.06, 0.16, 0.74)):
            bulb = household.shaded_lamp("lamp", matte("#c9873f", 0.35, 0.5, 0.7), "#f79a6c", 0.9, 1.0)
            stage.bulb("lamp", bulb, 16 if i == 0 else 11, 0.05)
            stage.mark(f"lamp {i}", bulb)
        for gx, gy, full in ((-0.3, 0.16, True), (0.33, 0.14, i == 0)):
            with placed((gx, gy, 0.74)):
                household.wine_glass(clear, wine if full else None)
        if i == 0:
            with placed((-0.17, -0.12, 0.741), 32):
                household.paper_boat(matte("#fff8ee", 0.9), 0.22)
            with placed((0.24, -0.16, 0.741), -8):
                household.plate_and_fork(china, metal)
        with placed((-0.1, -0.78, 0), 168 + 12 * i):
            furniture.bistro_chair(matte("#4a2436", 0.5, 0.4), matte("#7a3a3c", 0.6))


def _coat() -> None:
    """One coat on a peg of the end wall."""
    with placed((-4.5, -1.1, 1.95), 90):
        household.coat(matte("#43305e", 0.9), matte("#c9873f", 0.4, 0.5, 0.7))
