"""Theodore's apartment: one lamp, a wall of window, boxes that a year has not unpacked.

The print of a forehead is on the glass where he stands at night. The room faces +y; the glass is y = 0.
"""

import math
import random

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import DAY, NIGHT, Print, finish
from assets.art.kit.light import spray
from assets.art.kit.shapes import moved, oval
from assets.art.rooms import furniture, household, outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import matte, sheer
from assets.art.rooms.shapes import box, cushion, drape, placed, surface, tube
from assets.art.rooms.stage import Plate, Stage

# How far the city is raised, in pixels, so that its foot stands in the window.
LIFT = 84
LIGHTS = ("night", "dark", "dawn", "morning")

MULLIONS = (-4.3, -2.55, -1.15, 1.75, 3.15)


def paint(light: str) -> Array:
    """The apartment at one hour."""
    room, canvas = build().plate("apartment"), Canvas()
    hour = {"night": _night, "dark": _dark, "dawn": _dawn, "morning": _morning}[light]
    return hour(canvas, room)


def _night(canvas: Canvas, room: Plate) -> Array:
    outlook.city(canvas, outlook.NIGHT, lift=LIFT)
    outlook.moon(canvas, 705, 244)
    outlook.street_lights(canvas, "#ffb070", LIFT)
    _forehead(canvas, room, "#ffd9c4", 0.34)
    lights = {"lamp": ("#ffa857", 1.5), "glow": ("#e08cc0", 0.2), "room": ("#6a62d8", 1.4)}
    laid_over(canvas, graded(sprayed(mixed(room, lights)), ("#2a1a55", 0.14)), room)
    lamp_bloom(canvas, room.marks["lamp"], "#ff9a4e", 130, 0.5)
    return finish(canvas.image, NIGHT)


def _dark(canvas: Canvas, room: Plate) -> Array:
    outlook.city(canvas, outlook.DEEP, lift=LIFT)
    outlook.moon(canvas, 705, 244, "#b9b8ff")
    outlook.street_lights(canvas, "#d98a6a", LIFT, count=80)
    _forehead(canvas, room, "#b9b4ff", 0.3)
    lights = {
        "glow": ("#8470e0", 0.18),
        "sky": ("#6f7cf0", 0.1),
        "sun": ("#8f9cff", 0.16),
        "room": ("#5450c8", 0.9),
    }
    laid_over(canvas, graded(sprayed(mixed(room, lights)), ("#15164a", 0.2)), room)
    return finish(canvas.image, NIGHT)


def _dawn(canvas: Canvas, room: Plate) -> Array:
    outlook.city(canvas, outlook.DAWN, (1075, 540), "#ffdca6", LIFT)
    _forehead(canvas, room, "#ffeeda", 0.3)
    lights = {
        "glow": ("#ffb49a", 0.27),
        "sky": ("#c0a0e8", 0.26),
        "sun": ("#ff9a70", 0.5),
        "room": ("#8a70d0", 3.0),
    }
    laid_over(canvas, graded(sprayed(mixed(room, lights)), ("#3a2a66", 0.14)), room)
    return finish(canvas.image, Print(vignette=0.34))


def _morning(canvas: Canvas, room: Plate) -> Array:
    outlook.city(canvas, outlook.MORNING, lift=LIFT)
    _forehead(canvas, room, "#ffffff", 0.3)
    lights = {
        "sky": ("#d6d2f2", 0.75),
        "glow": ("#ffe0c8", 0.2),
        "sun": ("#ffd9a8", 1.6),
        "room": ("#9a8ae0", 4.0),
    }
    laid_over(canvas, graded(sprayed(mixed(room, lights)), ("#4a3a78", 0.12)), room)
    return finish(canvas.image, DAY)


def _forehead(canvas: Canvas, room: Plate, colour: str, strength: float) -> None:
    """Where he leans his forehead on the glass: the print, a fog of breath below."""
    x, y = room.marks["forehead"]
    part = canvas.window(x - 140, y - 80, x + 160, y + 190)
    wiped = 0.6 + 0.4 * smoothstep(-0.8, 0.9, part.clouds(12, 9, 3, 0.3))
    brow = blur(part.mask(moved(oval(x, y, 33, 20), degrees=-9, about=(x, y))), 4.5) * wiped
    breath = blur(part.mask(oval(x + 12, y + 72, 58, 36)), 22)
    part.screen(colour, spray(brow * 0.75 + breath * 0.55, 6, 0.25) * strength)


def build() -> Stage:
    """The room and its three lights: the desk lamp, the glow of the city, and the open sky."""
    stage, rng = Stage(samples=16), random.Random(4)
    _shell()
    _window()
    _desk(stage)
    _sofa(rng)
    _kitchen()
    stage.panel("glow", (0, 0.6, 1.1), (0, -4, 0.2), 300, (10, 2.6))
    stage.panel("sky", (0, 1.2, 2.6), (0, -3.5, 0.4), 300, (10, 2.2))
    stage.panel("room", (-1, -6.6, 2.5), (0, -2, 0.2), 120, (6, 1.5))
    stage.sun("sun", (2.6, 3.0, 1.15), 4.0, 0.012)
    stage.mark("forehead", (-0.22, 0.0, 1.6))
    stage.camera((-0.35, -6.6, 1.3), lens=28, rise=-0.02)
    return stage


def _shell() -> None:
    floor, wall = matte("#7a5a72", 0.22, 0.5), matte("#75597f", 0.95)
    box((-5, 5.4), (-7, 0.0), (-0.1, 0), floor)
    box((-5, 5.4), (-7, 0.0), (2.92, 3.0), matte("#655a90", 0.95))
    box((-5.2, -5), (-7, 0.1), (0, 3.1), wall)
    box((5.4, 5.6), (-7, 0.1), (0, 3.1), wall)
    box((-5, 5.4), (-7.2, -7), (0, 3.1), wall)


def _window() -> None:
    frame = matte("#1f152a", 0.5)
    for x in MULLIONS:
        box((x - 0.035, x + 0.035), (-0.07, 0.05), (0.05, 2.84), frame)
    box((-5, 5.4), (-0.09, 0.06), (0, 0.09), frame)
    box((-5, 5.4), (-0.09, 0.06), (2.82, 2.92), frame)
    cloth = sheer("#c9a0bc", 0.5)
    drape((-4.95, -3.3), -0.3, (0.02, 2.86), cloth, folds=9)
    drape((4.5, 5.35), -0.3, (0.02, 2.86), cloth, folds=5)


def _desk(stage: Stage) -> None:
    wood, dark = matte("#7d4a34", 0.45, 0.4), matte("#2a1a2c", 0.6)
    with placed((-2.2, -2.4, 0), 2):
        furniture.table((1.75, 0.78, 0.74), wood, dark)
        with placed((-0.42, 0.08, 0.74), 4):
            bulb = household.desk_lamp("lamp", matte("#c9873f", 0.4, 0.5, 0.6), "#e8a24f", 0.7)
            stage.bulb("lamp", bulb, 62, 0.05)
            stage.mark("lamp", bulb)
        rng = random.Random(2)
        with placed((0.16, 0.05, 0.74), 8):
            household.books(["#5d4a86", "#b8503f", "#d9a25a"], rng)
        with placed((0.6, 0.16, 0.74)):
            household.cup("#8f86b4")
        with placed((-0.1, -0.22, 0.741), -12):
            household.leaf_of_paper(0.2, 0.27, matte("#e8cfa8"))
        with placed((0.02, -0.2, 0.742), 9):
            household.leaf_of_paper(0.2, 0.27, matte("#f0dcbc"))
        tube([(0.06, -0.3, 0.75), (0.12, -0.16, 0.75)], 0.006, dark)
    with placed((-1.75, -3.2, 0), 150):
        furniture.wooden_chair(matte("#5c3038", 0.6), matte("#6e3a3c", 0.7))


def _sofa(rng: random.Random) -> None:
    cloth, leg = matte("#cf6248", 0.9), matte("#2a1a2c", 0.6)
    box((-0.1, 3.3), (-3.0, -0.85), (0, 0.014), matte("#b97a70", 0.98))
    with placed((1.95, -2.3, 0), 200):
        furniture.sofa(cloth, leg, 2.1)
        with placed((0.62, -0.02, 0.5), 0, -62):
            cushion((-0.02, 0.4), (-0.2, 0.22), (-0.07, 0.08), matte("#dba257"), 0.4, 3)
        surface(24, 16, _blanket, matte("#a58aa6"))
    with placed((0.42, -1.45, 0)):
        furniture.pedestal_table(0.34, 0.4, matte("#6e4038", 0.4, 0.5), leg)
        with placed((-0.08, 0.05, 0.4), 20):
            top = household.books(["#e2b070", "#5f6fa0", "#8b4a52"], rng)
            with placed((0.02, 0, top)):
                household.cup("#f0dcc0")


def _blanket(u: float, v: float) -> tuple[float, float, float]:
    """A throw over one end of the sofa's back, hanging down behind it."""
    x = 0.28 + 0.62 * u + 0.03 * math.sin(7 * v)
    fold = 0.011 * math.sin(17 * u + 3 * v) * (0.3 + u) + 0.006 * math.sin(41 * u)
    over = 2 * v
    if over < 1:
        return (x, 0.48 + fold, 0.3 + 0.5 * over)
    return (x, 0.48 - 0.3 * (over - 1), 0.815 + fold - 0.08 * (over - 1))


def _kitchen() -> None:
    front, top = matte("#4a3560", 0.8), matte("#8a6a7c", 0.35, 0.5)
    with placed((2.3, -1.0, 0)):
        furniture.counter((2.4, 0.62, 0.92), front, top)
        with placed((0.3, 0.3, 0.92), -35):
            household.kettle(matte("#c46a4a", 0.35, 0.5), matte("#2a1a2c"))
        with placed((0.55, 0.36, 0.92), 60):
            household.cup("#e0c8a6")
        with placed((0.86, 0.3, 0.92)):
            household.plant(random.Random(8), matte("#a8586a"), matte("#43506a", 0.7), 0.42, 12, 0.09)
    card, tape = matte("#b98a62", 0.95), matte("#d9b48a", 0.6)
    with placed((-1.55, -0.55, 0), 8):
        household.carton((0.62, 0.5, 0.44), card, tape)
        with placed((0.03, 0.02, 0.44), -11):
            household.carton((0.52, 0.42, 0.36), card, tape)
