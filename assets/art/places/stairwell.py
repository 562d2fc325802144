"""The stairs outside Amy's door, at night: concrete, one lamp, the shadow of the banister, her bicycle.

The flight climbs along x against the back wall y = 0. A pair of shoes stands outside the door.
"""

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import NIGHT, finish
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glowing, matte
from assets.art.rooms.shapes import box, lathe, mesh, placed, tube
from assets.art.rooms.stage import Stage

LIGHTS = ("night",)

TREAD, RISE, STEPS, FOOT = 0.285, 0.172, 22, -0.35
LAMP = (-1.15, -2.05, 2.36)


LAMPS = {
    "lamp": ("#ffa862", 1.5),
    "door": ("#ff8e4e", 1.0),
    "window": ("#6f70e8", 0.6),
    "fill": ("#6a58c8", 0.75),
}


def paint(light: str) -> Array:
    """The stairs, lit by the one lamp."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("stairwell")
    outlook.city(canvas, outlook.DEEP, lift=60)
    outlook.moon(canvas, 214, 236, "#b9b8ff", 22)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#251a58", 0.16), contrast=1.08), room)
    lamp_bloom(canvas, room.marks["lamp"], "#ff9a55", 120, 0.5)
    return finish(canvas.image, NIGHT)


def build() -> Stage:
    """The landing and its lights: the lamp, the gap under the door, the window, the dark behind us."""
    stage = Stage(samples=14)
    _walls()
    _flight()
    _door(stage)
    _lamp(stage)
    with placed((0.95, -1.62, 0), 2):
        furniture.bicycle(matte("#c9873f", 0.5, 0.5), matte("#241a30", 0.6), matte("#8f86a8", 0.35, 0.5, 0.6))
    stage.panel("window", (-3.35, 0.35, 2.0), (-2.4, -3, 0.2), 90, (0.8, 2.0))
    stage.panel("fill", (1.5, -6.3, 2.2), (0, 0, 1.2), 90, (5, 2))
    stage.camera((0.1, -6.3, 1.42), lens=27, rise=-0.015)
    return stage


def _walls() -> None:
    upper, lower, floor = matte("#a893ae", 0.95), matte("#6c527e", 0.7, 0.3), matte("#85708c", 0.55, 0.4)
    box((-5, 5), (-7, 0.3), (-0.1, 0), floor)
    box((-5.1, -4.35), (-7, 0.1), (0, 4.2), upper)
    box((4.6, 4.8), (-7, 0.1), (0, 6), upper)
    left, right, low, high = -3.75, -2.95, 1.05, 3.05
    for x, z in (
        ((-4.4, left), (0, 4.2)),
        ((right, 4.6), (0, 6)),
        ((left, right), (0, low)),
        ((left, right), (high, 4.2)),
    ):
        box(x, (0, 0.24), z, upper)
    frame = matte("#2a1c38", 0.5)
    for x in (left, (left + right) / 2, right):
        box((x - 0.02, x + 0.02), (0.1, 0.15), (low, high), frame)
    for z in (low, 2.2, high):
        box((left, right), (0.1, 0.15), (z - 0.02, z + 0.02), frame)
    box((left - 0.06, right + 0.06), (-0.1, 0.02), (low - 0.05, low), matte("#b9a3b4", 0.6))
    band = [(-4.35, 0), (-4.35, 0.98), (FOOT - 0.1, 0.98)]
    top = (4.6, 0.98 + (4.7 - FOOT) * RISE / TREAD)
    outline = [*band, top, (top[0], 0)]
    mesh([(x, -0.006, z) for x, z in outline], [tuple(range(len(outline)))], lower)
    tube([(x, -0.008, z) for x, z in (*band[1:], top)], 0.014, matte("#c26d7c", 0.6), straight=True)


def _flight() -> None:
    stone, iron, rail = matte("#9a879f", 0.9), matte("#2c1d3a", 0.5, 0.4), matte("#8c4a44", 0.4, 0.5)
    with placed((FOOT, -0.02, 0)):
        furniture.stairs(STEPS, TREAD, RISE, 1.35, stone)
        with placed((0, -1.28, 0)):
            furniture.railing(STEPS, TREAD, RISE, iron, rail)
            lathe([(0.03, 0.0), (0.03, 1.12), (0.045, 1.16), (0.03, 1.2), (0.0, 1.2)], rail, (-0.06, 0, 0), 20)


def _door(stage: Stage) -> None:
    with placed((-2.35, -0.012, 0)):
        furniture.door(0.92, 2.06, matte("#75527f", 0.6), matte("#4a3560", 0.6), matte("#d9a25a", 0.3, 0.6, 0.8))
        box((0.0, 0.92), (-0.02, -0.01), (0.0, 0.012), glowing("#ffc58a", 9.0, "door"))
        stage.panel("door", (0.46, -0.08, 0.012), (0.46, -1.0, 0.0), 2.5, (0.9, 0.02))
        box((0.06, 0.86), (-0.62, -0.12), (0.0, 0.014), matte("#c98a5a", 0.95))
        for x, turn in ((1.14, 6), (1.3, -14)):
            with placed((x, -0.2, 0), turn):
                household.shoe(matte("#c4654c", 0.6), matte("#f0dcc0", 0.8))


def _lamp(stage: Stage) -> None:
    x, y, z = LAMP
    dark = matte("#2c1d3a", 0.5)
    tube([(x, y, z + 0.12), (x, y, 4.4)], 0.008, dark, straight=True)
    hood = matte("#4a3560", 0.5, 0.4)
    lathe([(0.03, 0.15), (0.05, 0.13), (0.2, 0.0), (0.195, 0.0), (0.04, 0.12)], hood, (x, y, z), 48)
    lathe(
        [(0.075 * np.sin(a), 0.02 - 0.075 * np.cos(a)) for a in np.linspace(0, np.pi, 12)],
        glowing("#ffd9a4", 12.0, "lamp"),
        (x, y, z),
    )
    stage.bulb("lamp", (x, y, z - 0.08), 160, 0.012)
    stage.mark("lamp", (x, y, z))
