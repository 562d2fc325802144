"""The letter: his hand and a fountain pen over a sheet, under a lamp. Ink all down the side of the hand."""

from __future__ import annotations

import math

import numpy as np

from assets.art.illustrations._sheet import lay
from assets.art.illustrations._writer import writing
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import NIGHT, finish
from assets.art.kit.light import cast, spray
from assets.art.kit.shapes import Path, polygon
from assets.art.people._figure import Figure, brush

LAMP = (420.0, 60.0)
SHEET = (1072, 80)
WRITTEN = (0.648, 0.4325)

PAPER = ((530, 240), (1520, 60), (1820, 820), (700, 1000))


def paint() -> Array:
    """The desk from above, and what he is writing."""
    canvas = Canvas()
    _desk(canvas)
    _page(canvas)
    picture = finish(canvas.image, NIGHT)
    figure = Figure()
    writing(figure)
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


def _thrown(picture: Array, cutout: Array) -> None:
    """The hand's own shadow on the page, away from the lamp."""
    cover = np.zeros(picture.shape[:2], np.float32)
    x, y = SHEET[0] + 26, SHEET[1] + 34
    part = cutout[: picture.shape[0] - y, : picture.shape[1] - x, 3]
    cover[y : y + part.shape[0], x : x + part.shape[1]] = part
    Canvas.of(picture).multiply("#7a4a72", spray(blur(cover, 9), 4, 0.35) * 0.75)
