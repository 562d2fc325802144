"""The letter: his hand and a fountain pen over a sheet, under a lamp. Ink all down the side of the hand."""

from __future__ import annotations

import math

import numpy as np

from assets.art.illustrations._pen import pen
from assets.art.illustrations._sheet import lay
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import NIGHT, finish
from assets.art.kit.light import Tones, cast, spray
from assets.art.kit.shapes import Path, polygon
from assets.art.people._figure import Figure, Frame, brush, limb

LAMP = (420.0, 60.0)
SHEET = (1072, 80)
NIB = (210, 372)
WRITTEN = (0.648, 0.4325)

SKIN = Tones("#cf8a68", "#8a4f5e", "#f7bd92")
SHIRT = Tones("#c4503f", "#70304e", "#f28860")
PAPER = ((530, 240), (1520, 60), (1820, 820), (700, 1000))


def paint() -> Array:
    """The desk from above, and what he is writing."""
    canvas = Canvas()
    _desk(canvas)
    _page(canvas)
    picture = finish(canvas.image, NIGHT)
    figure = Figure()
    _hand(figure)
    cutout = figure.printed()
    _thrown(picture, cutout)
    lay(picture, cutout, *SHEET)
    return picture.clip(0, 1)


def _desk(canvas: Canvas) -> None:
    """Wood in a pool of lamplight, and a second sheet under the first."""
    away = canvas.distance(*LAMP, 1.3)
    stops = [(0, "#c9764a"), (0.3, "#9a5048"), (0.6, "#5f3355"), (1, "#2c1d48")]
    canvas.fill(ramp(spray(np.clip(away / 1300, 0, 1), 3, 0.22), stops))
    grain = canvas.clouds(5, 150, 4, 9)
    canvas.multiply("#7a4a6c", smoothstep(0.3, 1.6, grain) * 0.35)
    under = polygon([(230, 440), (800, 190), (1240, 900), (560, 1180)])
    cast(canvas, polygon([(250, 460), (820, 214), (1260, 920), (580, 1190)]), "#6a3f6c", 0.7, 10)
    sheet = canvas.mask(under)
    canvas.over(ramp(np.clip(away / 1200, 0, 1), [(0, "#ecc391"), (0.5, "#c58f84"), (1, "#7d5a82")]), sheet)


def _page(canvas: Canvas) -> None:
    """The sheet, and a dozen lines of a long backward hand that nobody is meant to read."""
    x, y = zip(*PAPER, strict=True)
    cast(canvas, polygon([(a + 16, b + 20) for a, b in zip(x, y, strict=True)]), "#5c3566", 0.8, 12)
    mask = canvas.mask(polygon(PAPER))
    away = canvas.distance(*LAMP, 1.35)
    tone = ramp(np.clip(away / 1400, 0, 1), [(0, "#ffe9c2"), (0.35, "#fbd9ae"), (0.65, "#dcae9c"), (1, "#a27d94")])
    canvas.over(tone, mask)
    canvas.screen("#fff1d8", blur(canvas.mask(polygon([PAPER[0], PAPER[1], (1522, 64), (531, 245)])), 1.5) * 0.5)
    generator = np.random.default_rng(8)
    for row in range(6):
        words = _words(generator, row, 0.9 if row < 5 else WRITTEN[0] - 0.012)
        fresh = 0.82 if row == 5 else 0.62
        canvas.over("#3a2c62", canvas.mask(*words) * fresh * mask)


def _on_page(u: float, v: float) -> tuple[float, float]:
    """A point of the sheet: `u` across and `v` down, 0 to 1."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = PAPER
    top, foot = (ax + (bx - ax) * u, ay + (by - ay) * u), (dx + (cx - dx) * u, dy + (cy - dy) * u)
    return top[0] + (foot[0] - top[0]) * v, top[1] + (foot[1] - top[1]) * v


def _words(generator: np.random.Generator, row: int, end: float) -> list[Path]:
    """One line of writing as brushed loops, in words of uneven length."""
    strokes: list[Path] = []
    u, v = 0.11 + (0.05 if row == 0 else 0), WRITTEN[1] - (5 - row) * 0.072
    while u < end - 0.02:
        long = min(generator.uniform(0.03, 0.10), end - u)
        count = max(5, int(long * 210))
        points = []
        for step in range(count):
            t = step / count
            tall = generator.choice([1, 1, 1, 2.3, -1.8], p=[0.3, 0.25, 0.2, 0.15, 0.1]) if step % 2 else 0.0
            points.append(_on_page(u + long * t - 0.004 * tall, v - 0.0135 * tall + 0.002 * math.sin(9 * t)))
        if count > 3 and long > 0.012:
            strokes.append(brush(points, 1.2, 2.6, 1.8, 2.6, 1.4))
        u += long + generator.uniform(0.014, 0.024)
    return strokes


def _hand(figure: Figure) -> None:
    """A right hand in a writer's grip, from above: three fingers folded, the pen, the forefinger and the thumb."""
    figure.part(
        _knots((640, 560), (760, 640), (960, 800), (1040, 1090), (640, 1090), (560, 860), (520, 700)),
        SHIRT,
        54,
        contact=12,
    )
    cuff = figure.part(
        _knots(
            (508, 690), (560, 610), (628, 556), (668, 560), (690, 600), (630, 660), (576, 740), (548, 790), (516, 760)
        ),
        SHIRT,
        16,
        contact=10,
    )
    figure.line(SHIRT.shade, brush([(540, 766), (590, 690), (668, 604)], 1.5, 3, 1.5), 0.7, cuff)
    for points, widths in (
        ([(566, 470), (520, 398), (452, 396), (428, 430)], (74, 66, 56, 46)),
        ([(532, 440), (470, 352), (388, 362), (362, 410)], (80, 70, 60, 48)),
        ([(490, 410), (410, 318), (318, 352), (286, 394)], (82, 72, 60, 44)),
    ):
        figure.part(limb(points, *widths), SKIN, 15, contact=9)
    back = figure.part(
        _knots(
            (430, 372),
            (480, 372),
            (540, 400),
            (590, 446),
            (622, 510),
            (640, 570),
            (600, 650),
            (548, 720),
            (500, 700),
            (452, 640),
            (410, 580),
            (388, 500),
            (396, 420),
        ),
        SKIN,
        40,
        contact=8,
    )
    for points in (((560, 452), (540, 486), (530, 530)), ((520, 420), (500, 452), (490, 500))):
        figure.fold(points, 9, SKIN.shade, back, 0.45)
    figure.mist("#3a2c62", brush([(560, 430), (606, 480), (630, 548)], 10, 26, 14), back, 0.55, 7)
    pen(figure, Frame(*NIB, 35, 1.36, 0.76), 10)
    figure.part(limb([(452, 410), (372, 356), (300, 386), (262, 416)], 84, 70, 58, 40), SKIN, 16, contact=8)
    figure.mist(SKIN.base, brush([(486, 470), (470, 430), (440, 404)], 40, 84, 46), back, 1.0, 9)
    figure.line(SKIN.light, brush([(258, 404), (272, 396), (286, 400)], 4, 11, 5), 0.8)
    figure.fold([(372, 330), (384, 352), (386, 376)], 6, SKIN.shade, back, 0.4)
    figure.part(limb([(470, 620), (412, 566), (352, 500), (298, 452)], 92, 82, 64, 42), SKIN, 18, contact=6)
    figure.mist(SKIN.base, brush([(520, 680), (482, 640), (446, 606)], 50, 96, 50), back, 1.0, 9)
    nail = Frame(306, 452, 42, 1).shape((-16, -9), (2, -13), (16, -8), (18, 4), (4, 10), (-14, 7))
    figure.line("#f9cfae", nail, 0.75)


def _knots(*knots: tuple[float, float]) -> Path:
    return Frame().shape(*knots)


def _thrown(picture: Array, cutout: Array) -> None:
    """The hand's own shadow on the page, away from the lamp."""
    cover = np.zeros(picture.shape[:2], np.float32)
    x, y = SHEET[0] + 26, SHEET[1] + 34
    part = cutout[: picture.shape[0] - y, : picture.shape[1] - x, 3]
    cover[y : y + part.shape[0], x : x + part.shape[1]] = part
    Canvas.of(picture).multiply("#7a4a72", spray(blur(cover, 9), 4, 0.35) * 0.75)
