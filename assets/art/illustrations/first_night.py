"""The first night: he stands at the window, and a thread of light stands before him."""

from __future__ import annotations

import numpy as np

from assets.art.illustrations._sheet import bleed, lay
from assets.art.illustrations._theodore import NIGHT, standing
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smear, smoothstep
from assets.art.kit.light import spray
from assets.art.kit.shapes import line, spline
from assets.art.people._figure import Figure, Frame, curve
from assets.art.places import apartment

FEET = (880, 882)
SCALE = 0.72
SHEET = (FEET[0] - 450, FEET[1] - 900)


def paint() -> Array:
    """The apartment at night, with both of them in it."""
    picture = apartment.paint("night").copy()
    canvas = Canvas.of(picture)
    _on_the_floor(canvas)
    figure = Figure()
    standing(figure, Frame(450, 900, 0, SCALE), NIGHT)
    cover = lay(picture, figure.printed(), *SHEET, mirrored=True)
    bleed(picture, cover, "#b0506a", 5, 0.06)
    _thread(canvas, cover)
    return picture.clip(0, 1)


def _on_the_floor(canvas: Canvas) -> None:
    """His two legs in the polish of the floor, and the lamp's light stopped by him."""
    x, y = FEET
    shade = [
        spline([(x - 54, y - 4), (x - 10, y - 4), (x - 12, y + 120), (x - 46, y + 130)]),
        spline([(x + 12, y - 4), (x + 58, y - 4), (x + 56, y + 130), (x + 16, y + 120)]),
    ]
    fade = smoothstep(y + 130, y, canvas.y)
    canvas.multiply("#5a3f7c", spray(smear(canvas.mask(*shade), 5, 9) * fade, 4, 0.3) * 0.8)


def _thread(canvas: Canvas, cover: Array) -> None:
    """One line of light, warm at the heart, and what it does to the glass and to him."""
    x, y = FEET[0] + 150, 430
    wave = [(x + dx, y + dy) for dx, dy in ((0, -170), (6, -120), (-7, -66), (8, -14), (-6, 40), (5, 92), (0, 150))]
    path = line(curve(wave, 90))
    along = smoothstep(y - 172, y - 50, canvas.y) * smoothstep(y + 154, y + 40, canvas.y)
    free = 1 - cover
    for width, soft, colour, strength in ((6, 34, "#ff7f7a", 1.2), (4, 8, "#ff9a78", 0.8), (2.6, 1.6, "#ffc9a0", 0.9)):
        canvas.light(colour, blur(canvas.mask(path, stroke=width), soft) * along * free * strength)
    canvas.over("#fff0dc", np.clip(blur(canvas.mask(path, stroke=2.0), 0.5) * along * free, 0, 1))
    near = np.exp(-canvas.distance(x, y) / 110)
    canvas.light("#ff8a6a", near * cover * smoothstep(FEET[0] - 10, FEET[0] + 90, canvas.x) * 0.5)
