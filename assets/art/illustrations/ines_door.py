"""The door: ajar on the landing's light, a white sleeve and a hand on its edge, and his shadow on the leaf."""

from __future__ import annotations

import numpy as np

from assets.art.illustrations._sheet import lay
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import NIGHT, finish
from assets.art.kit.light import Tones, glow, rim, spray
from assets.art.kit.shapes import circle, outlined, oval, polygon, rectangle, spline
from assets.art.people._figure import Figure, Frame, brush, limb
from assets.art.people._limbs import Arm, cuff, sleeve

# The doorway, and the leaf that stands open into the room: hinged at the left, its edge towards us.
LEFT, RIGHT = 560, 1330
EDGE = 1010

COAT = Tones("#e6dde4", "#a08fb8", "#fffaf2")
SKIN = Tones("#d69e7c", "#9c5f68", "#f3c69e")
SHEET = (800, -60)


def paint() -> Array:
    """The doorway at the height of a hand."""
    canvas = Canvas()
    _landing(canvas)
    _her_coat(canvas)
    _leaf(canvas)
    _wall(canvas)
    _his_shadow(canvas)
    picture = finish(canvas.image, NIGHT)
    figure = Figure()
    _hand(figure)
    lay(picture, figure.printed(), *SHEET)
    return picture.clip(0, 1)


def _landing(canvas: Canvas) -> None:
    """The stairwell's lamp, and the wall it is on."""
    canvas.fill(canvas.down(0, 1080, [(0, "#f0a066"), (0.4, "#d87f60"), (0.75, "#a85a62"), (1, "#7c4266")]))
    canvas.light("#ffb870", glow(canvas, 1210, 40, 260) * 0.7)


def _her_coat(canvas: Canvas) -> None:
    """A white coat buttoned to the neck, what one can see of it past the door."""
    coat = [(930, -260), (1210, -260), (1268, 120), (1286, 420), (1306, 800), (1320, 1120), (900, 1120), (940, 500)]
    mask = canvas.mask(spline(coat))
    canvas.over(ramp(np.clip((canvas.x - 980) / 320, 0, 1), [(0, "#a795bd"), (0.5, "#d8cbdc"), (1, "#f4ece6")]), mask)
    away = smoothstep(1200, 1060, canvas.x) * 0.6
    canvas.multiply("#b7a2c8", spray(away, 4, 0.5) * mask)
    for y in (96, 290, 484, 678):
        canvas.over("#b9a4c4", canvas.mask(circle(1128, y, 15)) * mask)
        canvas.over("#fffaf2", canvas.mask(circle(1126, y - 2, 12)) * mask)
    canvas.over("#a08fb8", canvas.mask(brush([(1100, -20), (1096, 400), (1088, 1100)], 2, 4, 3)) * mask * 0.8)
    canvas.screen("#fff2dc", rim(mask, 5, 0, 1.2) * 0.8)


def _leaf(canvas: Canvas) -> None:
    """The leaf with its two panels, and its narrow edge that catches the landing's light."""
    leaf = polygon([(LEFT, -10), (EDGE, -60), (EDGE, 1140), (LEFT, 1090)])
    mask = canvas.mask(leaf)
    canvas.over(ramp(np.clip((canvas.x - LEFT) / (EDGE - LEFT), 0, 1), [(0, "#4a2f5e"), (1, "#6a4270")]), mask)
    for top, foot in ((60, 470), (580, 1100)):
        panel = polygon([(640, top + 8), (935, top - 14), (935, foot + 14), (640, foot - 8)])
        inner = polygon([(660, top + 30), (915, top + 12), (915, foot - 10), (660, foot - 28)])
        canvas.over("#3c2752", canvas.mask(panel) * 0.85)
        canvas.over("#553565", canvas.mask(inner))
        canvas.screen("#c07a86", rim(canvas.mask(inner), 2.4, 2.0, 0.6) * 0.35)
    edge = canvas.mask(polygon([(EDGE, -60), (EDGE + 34, -56), (EDGE + 34, 1136), (EDGE, 1140)]))
    canvas.over(canvas.down(0, 1080, [(0, "#ffc890"), (0.6, "#e08f6c"), (1, "#a56070")]), edge)
    plate = canvas.mask(rectangle(EDGE + 7, 560, 20, 118, 3))
    canvas.over("#c9a06a", plate)
    canvas.over("#7c4a5a", canvas.mask(rectangle(EDGE + 11, 598, 12, 34, 2)))
    canvas.multiply("#5a3a70", blur(canvas.mask(oval(952, 634, 36, 30)), 6) * 0.6)
    canvas.over("#d39a4e", canvas.mask(circle(942, 616, 27)))
    canvas.over("#ffe0a0", blur(canvas.mask(circle(950, 606, 9)), 3) * 0.8)


def _wall(canvas: Canvas) -> None:
    """The dark of the hall about the door, and its frame."""
    for x, wide in ((-10, LEFT + 10), (RIGHT, 1920 - RIGHT)):
        wall = canvas.mask(rectangle(x, -10, wide, 1100))
        canvas.over(
            ramp(spray(np.clip(np.abs(canvas.x - 950) / 1100, 0, 1), 3, 0.2), [(0, "#5a3a6c"), (1, "#1f1740")]), wall
        )
    for x in (LEFT - 46, RIGHT):
        post = canvas.mask(rectangle(x, -10, 46, 1100))
        canvas.over("#472e60", post)
        canvas.screen("#ffb884", rim(post, -3 if x > LEFT else 3, 0, 0.8) * (0.9 if x > LEFT else 0.2))
    canvas.light(
        "#ff9a60",
        np.exp(-np.clip(canvas.x - RIGHT - 46, 0, None) / 120)
        * canvas.mask(rectangle(RIGHT + 46, -10, 700, 1100))
        * 0.12,
    )


def _his_shadow(canvas: Canvas) -> None:
    """His head and shoulders, glasses and all, thrown on the leaf by the lamp behind him."""
    head = [(704, 256), (698, 196), (724, 152), (778, 128), (838, 134), (862, 168), (852, 214), (862, 250), (872, 272)]
    head += [(856, 282), (852, 316), (828, 346), (780, 352), (734, 340)]
    body = [
        (560, 640),
        (590, 520),
        (668, 446),
        (748, 410),
        (756, 330),
        (822, 330),
        (830, 410),
        (900, 440),
        (980, 500),
        (1006, 640),
        (1010, 1150),
        (560, 1150),
    ]
    leaf = canvas.mask(polygon([(LEFT, -10), (EDGE, -60), (EDGE, 1140), (LEFT, 1090)]))
    shade = np.maximum(canvas.mask(spline(head)), canvas.mask(spline(body)))
    lit = smoothstep(520, 60, canvas.distance(790, 420, 0.9)) * leaf
    canvas.light("#ff9a66", spray(blur(lit, 20), 5, 0.3) * 0.22)
    canvas.multiply("#3a2560", spray(blur(shade * leaf, 5), 6, 0.3) * 0.72)
    ring = canvas.mask(outlined(circle(858, 238, 17), 5))
    canvas.multiply("#3a2560", blur(ring, 1.5) * leaf * 0.7)


def _hand(figure: Figure) -> None:
    """Her arm, bent, and four fingers round the door's edge."""
    arm = Arm((404, 20), (432, 610), (318, 494), (172, 142, 104))
    for index, reach in enumerate((196, 184, 186, 202)):
        y = 444 + index * 28
        digit = limb([(290, y + 8), (238, y - 4), (reach, y + 4)], 38 - index, 35 - index, 25 - index)
        figure.part(digit, SKIN, 8, contact=5)
    back = ((238, 432), (286, 424), (350, 440), (372, 500), (340, 552), (284, 556), (246, 540), (258, 486))
    figure.part(Frame().shape(*back), SKIN, 14, contact=4)
    sleeve(figure, arm, COAT, 34, 12)
    cuff(figure, arm, COAT, 34, 1.12)
