"""The station steps at noon: he sits where he fell, and everybody goes by as haze. His letters lie about."""

from __future__ import annotations

import numpy as np

from assets.art.illustrations._sheet import bleed, lay
from assets.art.illustrations._theodore import DAY, seated
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import cast, rim, spray
from assets.art.kit.perspective import Camera
from assets.art.kit.shapes import polygon, rectangle
from assets.art.people._figure import Figure, Frame
from assets.art.places._crowd import crowd, outline, upright

EYE = Camera(height=1.72, lens=1.1, cx=960, cy=372)
SEAT = 838
SHEET = (330, SEAT - 880)
HAZES = ("#c9bce0", "#bba6d2", "#a78fc4", "#d3b2c6")


def paint() -> Array:
    """His back, and the others."""
    canvas = Canvas()
    _air(canvas)
    for depth, amount, soft in ((15.0, 0.42, 4), (9.5, 0.56, 7), (5.4, 0.66, 12)):
        _passing(canvas, depth, amount, soft)
    _step(canvas)
    _letters(canvas)
    picture = finish(canvas.image, Print(bloom=0.18, threshold=0.86, halation=0.10, grain=0.024, vignette=0.24))
    figure = Figure()
    seated(figure, Frame(450, 880, 0, 1.16), DAY)
    cover = lay(picture, figure.printed(), *SHEET)
    bleed(picture, cover, "#fff0dc", 10, 0.16)
    return picture.clip(0, 1)


def _air(canvas: Canvas) -> None:
    """White noon, and the street as two pale blocks of it."""
    canvas.fill(canvas.down(0, SEAT, [(0, "#c3cdec"), (0.35, "#e6ddec"), (0.7, "#fdebd8"), (1, "#fff4e2")]))
    blocks = [rectangle(0, 60, 250, 700), rectangle(268, 170, 150, 600), rectangle(1480, 20, 240, 760)]
    blocks += [rectangle(1730, 130, 220, 700), rectangle(1320, 240, 120, 500)]
    fade = smoothstep(560, 120, canvas.y) * 0.5
    canvas.over("#cfc5e4", spray(canvas.mask(*blocks) * fade, 4, 0.2))
    canvas.light("#fff0d8", np.exp(-(np.hypot((canvas.x - 700) / 620, (canvas.y - 420) / 260) ** 1.6)) * 0.22)


def _passing(canvas: Canvas, depth: float, amount: float, soft: float) -> None:
    """A row of passers-by at one depth, drawn out by their own hurry."""
    generator = np.random.default_rng(int(depth * 10))
    half = depth / EYE.lens
    places = [(x + generator.uniform(-0.4, 0.4), depth) for x in np.arange(-half, half + 1, half / 3.6)]
    for person in crowd(int(depth * 7), places, HAZES):
        paths = [path for group in outline(person, upright(person, EYE)).values() for path in group]
        body = canvas.mask(*paths)
        haze = np.clip(smear(body, soft, 1.2) * 0.8 + smear(body, soft * 3.4, 1.5) * 0.5, 0, 1)
        foot = EYE.project((person.x, 0, person.z))[1]
        fade = 1 - 0.85 * smoothstep(foot - EYE.scale((0, 0, depth)) * 1.1, foot, canvas.y)
        canvas.over(person.colour, spray(haze * fade, int(depth), 0.25) * amount)


def _step(canvas: Canvas) -> None:
    """The step he is on, its worn nosing, and two below us."""
    for top, tread, riser in ((SEAT - 22, 74, 62), (SEAT + 114, 96, 200)):
        canvas.over(
            ramp(np.clip(canvas.x / 1920, 0, 1), [(0, "#f3dfd6"), (0.4, "#fff2de"), (1, "#d3c2da")]),
            canvas.mask(rectangle(-5, top, 1930, tread)),
        )
        canvas.over(
            ramp(np.clip(canvas.x / 1920, 0, 1), [(0, "#a793c4"), (0.45, "#c5aecb"), (1, "#8b78b0")]),
            canvas.mask(rectangle(-5, top + tread, 1930, riser)),
        )
        canvas.screen("#ffffff", canvas.mask(rectangle(-5, top + tread - 4, 1930, 5)) * 0.6)
        canvas.multiply(
            "#9384bd",
            smoothstep(top + tread + 26, top + tread, canvas.y)
            * canvas.mask(rectangle(-5, top + tread, 1930, riser))
            * 0.6,
        )
    lean = polygon([(660, SEAT - 4), (900, SEAT - 4), (1100, 1100), (820, 1100)])
    canvas.multiply("#8f7fbc", spray(blur(canvas.mask(lean), 6), 4, 0.3) * 0.62)


def _letters(canvas: Canvas) -> None:
    """The post he was carrying: not one of them creased."""
    for x, y, tilt in ((1010, SEAT + 16, -5), (1190, SEAT + 12, 7), (1420, SEAT + 8, 2)):
        corners = [(x, y), (x + 118, y + tilt), (x + 104, y + 30 + tilt), (x - 16, y + 30)]
        cast(canvas, polygon([(a + 9, b + 9) for a, b in corners]), "#8f7fbc", 0.75, 4)
        mask = canvas.mask(polygon(corners))
        canvas.over("#fffaf0", mask)
        canvas.multiply("#c9b4d6", mask * smoothstep(x + 10, x + 130, canvas.x) * 0.5)
        stamp = [
            (x + 92, y + tilt * 0.8 + 4),
            (x + 109, y + tilt * 0.9 + 4),
            (x + 105, y + tilt + 14),
            (x + 88, y + tilt + 14),
        ]
        canvas.over("#e77f80", canvas.mask(polygon(stamp)) * 0.85)
        canvas.over(
            "#8d7fb4",
            canvas.mask(
                polygon(
                    [(x + 24, y + 13), (x + 66, y + 13 + tilt * 0.4), (x + 65, y + 15 + tilt * 0.4), (x + 23, y + 15)]
                )
            )
            * 0.8,
        )
        canvas.screen("#ffffff", rim(mask, -1.4, -1.2, 0.5) * 0.7)
