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
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import polygon, rectangle
from assets.art.people._figure import Figure, Frame
from assets.art.places._crowd import crowd, fallen, outline, upright

EYE = Camera(height=1.72, lens=1.1, cx=960, cy=372)
SEAT = 838
SHEET = (330, SEAT - 880)
HAZES = ("#b9a9d8", "#a892ca", "#967fbb", "#cfa3bf")
# Blocks of the street, far and near: left edge, top and width of each, and their colour.
BLOCKS = (
    (((120, 150, 190), (420, 210, 130), (1210, 190, 170), (1560, 120, 150), (860, 250, 120)), "#cdc6e8"),
    (((-20, 40, 250), (1420, 20, 120), (1700, 70, 260)), "#b9abdc"),
)


def paint() -> Array:
    """His back, and the others."""
    canvas = Canvas()
    _air(canvas)
    for depth, amount, soft in ((15.0, 0.5, 0.8), (9.5, 0.62, 1.4), (5.6, 0.74, 2.4)):
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
    """White noon, the street as pale blocks of it, and the paving that everybody crosses."""
    canvas.fill(canvas.down(0, SEAT, [(0, "#b4c1e8"), (0.3, "#dcd6ec"), (0.5, "#fbe6d6"), (1, "#fff2de")]))
    for number, (blocks, colour) in enumerate(BLOCKS):
        wall = canvas.mask(*(rectangle(x, top, wide, EYE.cy + 60 - top) for x, top, wide in blocks))
        fade = smoothstep(EYE.cy + 60, 60, canvas.y) * (0.55 + 0.2 * number)
        canvas.over(colour, spray(wall * fade, 4 + number, 0.15))
        windows = [
            rectangle(x + 18 + column * 42, top + 26 + row * 58, 20, 32)
            for x, top, wide in blocks
            for column in range(int((wide - 24) // 42))
            for row in range(int((EYE.cy - top) // 58))
        ]
        canvas.multiply("#b7a8dc", canvas.mask(*windows) * fade * (0.12 + 0.45 * number))
    x, z, seen = EYE.ground(canvas)
    paving = canvas.down(EYE.cy, SEAT, [(0, "#f6e4dc"), (0.3, "#f3e3e0"), (1, "#fff1dc")])
    canvas.over(paving, smoothstep(EYE.cy + 6, EYE.cy + 90, canvas.y))
    joints = np.maximum(stripes(x, 1.2, 0.025), stripes(z, 1.2, 0.025))
    canvas.multiply("#b9a6d4", joints * seen * smoothstep(24, 6, z) * 0.4)
    canvas.light("#fff0d8", np.exp(-(np.hypot((canvas.x - 700) / 620, (canvas.y - 420) / 260) ** 1.6)) * 0.18)


def _passing(canvas: Canvas, depth: float, amount: float, soft: float) -> None:
    """A row of passers-by at one depth, each with a hand to one ear, and drawn out behind by their own hurry."""
    generator = np.random.default_rng(int(depth * 10))
    half = depth / EYE.lens
    places = [(x + generator.uniform(-0.4, 0.4), depth) for x in np.arange(-half, half + 1, half / 4.4)]
    clear = EYE.scale((0, 0, depth))
    for person in crowd(int(depth * 7), places, HAZES):
        x, foot = EYE.project((person.x, 0, person.z))
        if abs(x - 780) < 120 + 0.25 * clear:
            continue
        paths = [path for group in outline(person, upright(person, EYE)).values() for path in group]
        body = canvas.mask(*paths)
        behind = smoothstep(0, 0.5 * clear, (canvas.x - x) * (1 if person.mirrored else -1))
        drawn = np.clip(body * 0.9 + smear(body, soft * 9, 0.8) * behind * 0.55, 0, 1)
        shade = [path for group in outline(person, fallen(person, EYE, 0.62, 0.5)).values() for path in group]
        canvas.multiply("#cbb6dc", spray(blur(canvas.mask(*shade), soft), 6, 0.3) * 0.5 * amount)
        fade = 1 - 0.35 * smoothstep(foot - clear, foot, canvas.y)
        canvas.over(person.colour, spray(drawn * fade, int(depth), 0.2) * amount)
        canvas.screen("#fff2dc", rim(body, 1.6, -1.2, 0.6) * 0.5 * amount)


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
